"""Ties taken in, a portion at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..dating import dated, derived
from ..drafts import TieDraft
from ..errors import BadData
from ..fields import fields_of
from ..model import Tie
from ..names import similar
from .ends import Ends
from .gathering import gathered
from .known import Known
from .merging import merged

_PRESUMED = tuple(field.name for field in fields_of(Tie) if field.default not in ("", None, ()))
"""What a tie is taken to be where nothing is said of it: a row that says nothing leaves what was said before."""


class TakesTies:
    """The rows that say ties, made into ties and merged with what is there."""

    def __init__(self, known: Known, ends: Ends) -> None:
        self._known, self._ends = known, ends
        self._belonging = known.writer.schema.belonging
        self._joinable: dict[tuple[str, str, str], BadData | None] = {}

    def take(self, drafts: Sequence[TieDraft]) -> None:
        """Puts what the rows say of ties."""
        known, writer = self._known, self._known.writer
        known.refresh()  # so that what is held differs from what comes by what the files say alone
        self._ends.look_up([end for draft in drafts for end in (draft.source, draft.target)])
        known.look_up_sources({draft.evidence.source for draft in drafts})
        made = [(draft, tie) for draft in drafts if (tie := self._tie(draft))]
        held = {tie.id: tie for tie in writer.ties([tie.id for _, tie in made])}
        now: dict[str, Tie] = {}
        for draft, tie in made:
            old = now.get(tie.id) or held.get(tie.id)
            now[tie.id] = self._again(old, tie, draft) if old else tie
        writer.met(now)
        writer.put_ties([tie for id_, tie in now.items() if known.report.ties.count(held.get(id_), tie)])

    def _tie(self, draft: TieDraft) -> Tie | None:
        """The tie that a draft means, or None where it is rejected, with every reason named."""
        known = self._known
        source, target = self._ends[draft.source], self._ends[draft.target]
        wrong = [(column, end) for column, end in (("source", source), ("target", target)) if isinstance(end, BadData)]
        if draft.evidence.source not in known.dates:
            near = similar(draft.evidence.source, [source.id for source in known.writer.sources()], limit=1)
            hint = f"did you mean '{near[0]}'?" if near else "add it to the sources, with its id and title"
            wrong.append(("evidence_source", BadData(f"no source has the id '{draft.evidence.source}'", remedy=hint)))
        if not wrong and isinstance(source, str) and isinstance(target, str):
            if unfit := self._unfit(draft.type, source, target):
                wrong.append((unfit.field, unfit))
            else:
                if known.writer.schema.ties[draft.type].is_symmetric and source > target:
                    source, target = target, source
                try:
                    derived_ = self._derived(draft, source, target)
                    return Tie(source, draft.type, target, evidence=(draft.evidence,), **draft.given, **derived_)
                except BadData as error:
                    wrong.append((error.field, error))
        for column, why in wrong:
            known.reject(draft, column, why)
        return None

    def _unfit(self, type_: str, source: str, target: str) -> BadData | None:
        if source == target:
            return BadData("a tie cannot join a stakeholder to itself", field="target", remedy="name the other end")
        key = (type_, self._known.kinds[source], self._known.kinds[target])
        if key not in self._joinable:
            try:
                self._known.writer.schema.check_ends(*key)
                self._joinable[key] = None
            except BadData as error:
                self._joinable[key] = error
        return self._joinable[key]

    def _again(self, old: Tie, new: Tie, draft: TieDraft) -> Tie:
        """The tie with the evidence of both; what the new row says of it holds, what it leaves empty does not."""
        known = self._known
        unsaid = {name: getattr(old, name) for name in _PRESUMED if name not in draft.given}
        said = replace(new, id=old.id, evidence=gathered(old.evidence, new.evidence), **unsaid)
        tie = merged(old, said, known.noticing(draft.place))
        if tie is old:
            return tie
        known.look_up_sources({item.source for item in tie.evidence})
        ends = known.lives_of(tie.source, tie.target)
        return dated(tie, known.dates, *ends, is_belonging=tie.type in self._belonging)

    def _derived(self, draft: TieDraft, source: str, target: str) -> Mapping[str, Any]:
        since, until = draft.given.get("since", ""), draft.given.get("until", "")
        dates, ends = (self._known.dates[draft.evidence.source],), self._known.lives_of(source, target)
        return derived(since, until, dates, *ends, is_belonging=draft.type in self._belonging)
