"""Ties taken in, a portion at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any

from ..dating import dated, derived
from ..drafts import Notice, Problem, TieDraft
from ..errors import BadData
from ..gathering import Pieces
from ..history.meant import Meant, meant_of
from ..history.sayings import TieSayings
from ..model import Tie
from ..restating import PRESUMED, restated_particulars
from ..saying import said
from .cited import Cited
from .corrections import Corrections
from .ends import Ends
from .known import Known
from .replacing import Replaced
from .wholes import Wholes

_PLACE = attrgetter("place")
_NAMING = ("source", "target", "evidence_source")
"""The columns that name what other rows bring."""


class TakesTies:
    """The rows that say ties, made into ties and merged with what is there."""

    def __init__(self, known: Known, ends: Ends, replaced: Replaced | None = None) -> None:
        self._known, self._ends, self._replaced = known, ends, replaced or Replaced(known, ())
        self._belonging = known.writer.schema.belonging
        self._joinable: dict[tuple[str, str, str], BadData | None] = {}
        self._cited = Cited(known)
        self._wholes, self._corrections = Wholes(known), Corrections(known, self._replaced)

    def take(self, drafts: Sequence[TieDraft]) -> None:
        """Puts what the rows say of ties."""
        known, writer = self._known, self._known.writer
        known.refresh()  # so that what is held differs from what comes by what the files say alone
        made = self.made(drafts)
        held = {tie.id: tie for tie in writer.ties([tie.id for _, tie in made])}
        self._replaced.meet(tie for _, tie in made)
        self._corrections.said_again(held)
        self._corrections.look_up([(draft, tie) for draft, tie in made if tie.id not in held])
        now: dict[str, Tie] = {}
        sayings = TieSayings()
        again: dict[str, tuple[Tie, Tie, Pieces]] = {}  # those that come again: whole, without what gathers apart, and that
        for draft, tie in made:
            if tie.id in held:
                sayings.add(tie, draft.given)
            old = now.get(tie.id) or held.get(tie.id)
            if not old:
                now[tie.id] = tie
                continue
            if tie.id not in again:
                again[tie.id] = (old, replace(old, evidence=old.evidence[:1]), Pieces(old.evidence))
                old = again[tie.id][1]
            again[tie.id][2].add(tie.evidence[0])
            now[tie.id] = self._again(old, tie, draft)
        for id_, (whole, bare, pieces) in again.items():
            now[id_] = whole if now[id_] is bare and not pieces.is_changed else self._attested(replace(now[id_], evidence=pieces.all()))
        writer.met(now)
        self._note(made, held, now, sayings)
        writer.put_ties([tie for id_, tie in now.items() if known.report.ties.count(held.get(id_), tie)])

    def made(self, drafts: Sequence[TieDraft]) -> list[tuple[TieDraft, Tie]]:
        """The ties that the rows say, but for those that are rejected."""
        self._look_up_ends(drafts)
        self._cited.look_up({draft.evidence.source for draft in drafts})
        made = self._not_contradicted([(draft, tie) for draft in drafts if (tie := self._tie(draft))])
        self._tell_of_taken(drafts)
        return made

    def can_be_made(self, draft: TieDraft) -> bool:
        """Whether all that the row names is there."""
        texts = {"source": draft.source, "target": draft.target, "evidence_source": draft.evidence.source}
        self._ends.look_up([draft.source, draft.target])
        self._cited.look_up({draft.evidence.source})
        return not self._unknown(texts)

    def _note(self, made: Sequence[tuple[TieDraft, Tie]], held: Mapping[str, Tie], now: Mapping[str, Tie], sayings: TieSayings) -> None:
        """Puts what the rows did and said into the history."""
        heirs = self._known.heirs
        presumed = {tie.id for draft, tie in made if any(name in draft.given for name in PRESUMED)}
        named: dict[tuple[str, str], TieSayings] = defaultdict(TieSayings)
        for draft, tie in made if heirs else ():
            if tie.source in heirs or tie.target in heirs:
                named[self._in_order(draft, tie)].add(tie, draft.given)
        meant: dict[str, list[Meant]] = defaultdict(list)
        for texts, one in named.items():
            for id_, saying in one.all().items():
                meant[id_].append(Meant(texts, saying))
        whom = {id_: meant_of(some) for id_, some in meant.items()}
        self._known.change.noted("tie", held, now, sayings.all(), presumed=presumed, meant=whom)

    def _in_order(self, draft: TieDraft, tie: Tie) -> tuple[str, str]:
        """By what texts the row names the source and the target of the tie, which has them the other way round where it goes both ways."""
        texts = (draft.source, draft.target)
        return texts if self._ends[draft.source] == tie.source else texts[::-1]

    def check(self, problems: Iterable[Problem]) -> None:
        """Says what else is wrong with rows that have a fault already: whom their ends mean, and what their source is."""
        rows = {one.place: one.row for one in problems if one.table == "ties" and not one.is_whole}
        named = {place: {column: text for column in _NAMING if (text := row.get(column, ""))} for place, row in rows.items()}
        self._ends.look_up([text for texts in named.values() for column, text in texts.items() if column != "evidence_source"])
        self._cited.look_up({texts["evidence_source"] for texts in named.values() if "evidence_source" in texts})
        for place, texts in named.items():
            for column, why in self._unknown(texts):
                self._known.reject_row(place, rows[place], "ties", column, why)

    def sources_came(self) -> None:
        """Asks anew what is cited from now on."""
        self._cited.forget()

    def tell(self) -> None:
        """Tells, when all rows are in, what only the whole load shows."""
        self._wholes.tell()
        self._corrections.tell()

    def _look_up_ends(self, drafts: Sequence[TieDraft]) -> None:
        texts = [end for draft in drafts for end in (draft.source, draft.target)]
        if not any(text.endswith(")") for text in texts):
            self._ends.look_up(texts)
            return
        # Those whose name says of what they are a part come after the rows that say so.
        parts = [draft for draft in drafts if draft.type in self._belonging]
        self._ends.look_up([end for draft in parts for end in (draft.source, draft.target)])
        wholes: dict[str, set[str]] = {}
        for draft in parts:
            part, whole = self._ends[draft.source], self._ends[draft.target]
            if isinstance(part, str) and isinstance(whole, str):
                wholes.setdefault(part, set()).add(whole)
        self._ends.look_up(texts, wholes)

    def _not_contradicted(self, made: list[tuple[TieDraft, Tie]]) -> list[tuple[TieDraft, Tie]]:
        refused = self._wholes.contradicted(made)
        for number, why in refused.items():
            self._known.reject(made[number][0], why.field, why)
        return [row for number, row in enumerate(made) if number not in refused] if refused else made

    def _tell_of_taken(self, drafts: Sequence[TieDraft]) -> None:
        """Tells once of each text that was taken for an id which it is not as it is written."""
        ends, cited, notices = self._ends.taken, self._cited.taken, self._known.report.notices
        for draft in sorted(drafts, key=_PLACE) if ends or cited else ():
            for text in (draft.source, draft.target):
                if id_ := ends.pop(text, ""):
                    notices.append(Notice(draft.place, said("'{text}' was taken for the id '{id}'", text=text, id=id_)))
            if id_ := cited.pop(text := draft.evidence.source, ""):
                notices.append(Notice(draft.place, said("'{text}' was taken for the source '{id}'", text=text, id=id_)))

    def _tie(self, draft: TieDraft) -> Tie | None:
        """The tie that a draft means, or None where it is rejected, with every reason named."""
        known = self._known
        source, target = self._ends[draft.source], self._ends[draft.target]
        evidence = draft.evidence
        are_known = isinstance(source, str) and isinstance(target, str) and evidence.source in known.dates
        wrong = [] if are_known else self._unknown({"source": draft.source, "target": draft.target, "evidence_source": evidence.source})
        if not wrong and isinstance(source, str) and isinstance(target, str):
            if source == target and source in known.heirs and draft.source.strip() != draft.target.strip():
                message = said(
                    "'{one}' and '{other}' are one now, so the tie between them is left out", one=draft.source, other=draft.target
                )
                known.report.notices.append(Notice(draft.place, message))
                return None
            if unfit := self._unfit(draft.type, source, target):
                wrong.append((unfit.field, unfit))
            else:
                if known.writer.schema.ties[draft.type].is_symmetric and source > target:
                    source, target = target, source
                if evidence.source not in known.dates:
                    evidence = replace(evidence, source=str(self._cited.id_of(evidence.source)))
                try:
                    derived_ = self._derived(draft, evidence.source, source, target)
                    return Tie(source, draft.type, target, evidence=(evidence,), **draft.given, **derived_)
                except BadData as error:
                    wrong.append((error.field, error))
        for column, why in wrong:
            known.reject(draft, column, why)
        return None

    def _unknown(self, texts: Mapping[str, str]) -> list[tuple[str, BadData]]:
        """Which of the columns that name something name nothing that is known, and why."""
        ends = ((column, self._ends[texts[column]]) for column in ("source", "target") if column in texts)
        wrong = [(column, end) for column, end in ends if isinstance(end, BadData)]
        if (id_ := texts.get("evidence_source")) is not None and id_ not in self._known.dates:
            cited = self._cited.id_of(id_)
            wrong += [("evidence_source", cited)] if isinstance(cited, BadData) else []
        return wrong

    def _unfit(self, type_: str, source: str, target: str) -> BadData | None:
        if source == target:
            return BadData(said("a tie cannot join a stakeholder to itself"), field="target", remedy=said("name the other end"))
        key = (type_, self._known.kinds[source], self._known.kinds[target])
        if key not in self._joinable:
            try:
                self._known.writer.schema.check_ends(*key)
                self._joinable[key] = None
            except BadData as error:
                self._joinable[key] = self._with_what_fits(error, *key[1:])
        return self._joinable[key]

    def _with_what_fits(self, error: BadData, source: str, target: str) -> BadData:
        """The error, with the types of tie that may join these two kinds."""
        fit = [tie.name for tie in self._known.writer.schema.ties.values() if source in tie.sources and target in tie.targets]
        if not fit:
            return error
        types = self._known.listed(fit)
        remedy = said("{remedy}; from {source} to {target} write {types}", remedy=error.remedy, source=source, target=target, types=types)
        return BadData(error.message, field=error.field, remedy=remedy)

    def _again(self, old: Tie, new: Tie, draft: TieDraft) -> Tie:
        """The tie with the evidence of `old`; what the new row says of it holds, what it leaves empty does not."""
        return restated_particulars(old, new, draft.given, self._known.noticing(draft.place))

    def _attested(self, tie: Tie) -> Tie:
        """The tie as its sources and its ends attest it."""
        known = self._known
        known.look_up_sources({item.source for item in tie.evidence})
        ends = known.lives_of(tie.source, tie.target)
        return dated(tie, known.dates, *ends, is_belonging=tie.type in self._belonging)

    def _derived(self, draft: TieDraft, cited: str, source: str, target: str) -> Mapping[str, Any]:
        since, until = draft.given.get("since", ""), draft.given.get("until", "")
        dates, ends = (self._known.dates[cited],), self._known.lives_of(source, target)
        return derived(since, until, dates, *ends, is_belonging=draft.type in self._belonging)
