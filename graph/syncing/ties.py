"""Rows of ties: what they make of what is there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..changes import Thing
from ..drafts import Place, TieDraft
from ..errors import BadData
from ..gathering import Pieces
from ..history.editions import TIE_ID
from ..history.images import is_same
from ..history.recording import Saying
from ..intake.known import Known
from ..intake.ties import TakesTies
from ..model import Tie
from ..paging import batches
from ..redating import redated
from ..restating import PRESUMED, restated_tie
from ..saying import said
from .base import Base, Then
from .conflicts import Conflict, Why
from .evidence import Shown, mixed_evidence
from .fields import Flat, as_cell, field_of, flat, is_shown, mixed, nothing, said_by, value_of, with_values

PAGE = 5_000
_NAMING = ("source", "type", "target")
_IDENTITY = (*_NAMING, "role", "since", "until", "amount", "currency")
"""The fields that make a tie another one."""


@dataclass
class _Group:
    """The rows of one tie that was exported: those with its id, and those without one that say the same tie."""

    drafts: list[TieDraft]
    loose: list[tuple[TieDraft, Tie]]


class EditedTies:
    """What the rows of ties make of what is there. `corrected` are new ties in the place of others, by the ids of the new ones."""

    def __init__(self, known: Known, base: Base, then: Then[Tie], takes: TakesTies, conflicts: list[Conflict]) -> None:
        self._known, self._base, self._then, self._takes, self._conflicts = known, base, then, takes, conflicts
        self._results: dict[str, Tie | None] = {}  # None for one that is taken away
        self.corrected: dict[str, str] = {}
        self.places: dict[str, Place] = {}

    @property
    def number(self) -> int:
        """How many ties there are now."""
        return len(self._then.now)

    def take(self, drafts: Sequence[TieDraft]) -> None:
        """Puts what the rows say, and takes away the ties without a row; what is wrong is rejected."""
        groups: dict[str, _Group] = {}
        loose: list[TieDraft] = []
        for draft in drafts:
            if draft.id in self._then.base:
                groups.setdefault(draft.id, _Group([], [])).drafts.append(draft)
            else:
                loose.append(draft)
        news: dict[str, list[tuple[TieDraft, Tie]]] = defaultdict(list)
        for draft, tie in self._takes.made(loose):
            if tie.id in self._then.base:
                groups.setdefault(tie.id, _Group([], [])).loose.append((draft, tie))
            else:
                news[tie.id].append((draft, tie))
        self._groups(groups)
        for id_, rows in news.items():
            self._new(id_, rows)
        for id_ in self._then.base.keys() - groups.keys():
            self._without_row(id_)
        if not self._known.report.rejected:
            self._put()

    def _groups(self, groups: Mapping[str, _Group]) -> None:
        edited = {id_: one for id_, one in groups.items() if not self._is_unedited(id_, one)}
        filled = [self._filled(id_, draft) for id_, one in edited.items() if id_ in self._then.now for draft in one.drafts]
        made = {draft.place: tie for draft, tie in self._takes.made(filled)}
        corrections = []
        for id_, one in groups.items():
            self.places[id_] = (one.drafts[0] if one.drafts else one.loose[0][0]).place
            if id_ in edited:
                corrections.append((id_, one, self._result(id_, one, made)))
        # Those that become other ties come last, so that they meet what the others are by then.
        for id_, one, result in sorted(corrections, key=lambda found: found[2] is not None and found[2].id != found[0]):
            if result and result.id != id_:
                self._correct(id_, result, one)
            elif result:
                self._results[id_] = result

    def _is_unedited(self, id_: str, group: _Group) -> bool:
        """Whether the rows of a tie are as they were exported."""
        tie = self._then.base[id_]
        if group.loose or len(group.drafts) != len(tie.evidence):
            return False
        row = group.drafts[0].row
        columns = [name for name in row if name != TIE_ID and not name.startswith("evidence_")]
        if not all(is_shown(draft.row, tie, columns) for draft in group.drafts):
            return False
        shown = Shown(tie, list(row))
        pieces = [shown.by(draft) for draft in group.drafts]
        return all(pieces) and {item for some in pieces for item in some} == set(tie.evidence)

    def _filled(self, id_: str, draft: TieDraft) -> TieDraft:
        """The row with what its file has no column for, and with what its cells show as it was."""
        was, now = self._then.base[id_], self._then.now[id_]
        file = flat(was) | said_by(draft.row, "tie", dict(draft.given), was, now)
        given = {key: value for key, value in file.items() if key not in _NAMING and value not in ("", None) and key.isidentifier()}
        attributes = tuple((field_of(key), text) for key, text in file.items() if not key.isidentifier() and text)
        return draft._replace(given=given | ({"attributes": attributes} if attributes else {}))

    def _result(self, id_: str, group: _Group, made: Mapping[Place, Tie]) -> Tie | None:
        """What the tie is now; None where it is as it was, or rejected, or gone."""
        was, now = self._then.base[id_], self._then.now.get(id_)
        if now is None:
            self._gone(id_, group)
            return None
        rows = [(draft, made[draft.place]) for draft in group.drafts if draft.place in made]
        if len(rows) < len(group.drafts):
            return None
        file = self._said(was, now, rows, group.loose)
        if file is None:
            return None
        values, both = mixed(flat(was), file, flat(now))
        for key in both:
            yours, theirs = as_cell(key, file), as_cell(key, flat(now))
            by = self._base.changed_by("tie", id_, value_of(key))
            self._conflicts.append(Conflict("changed", "tie", now, self.places[id_], field_of(key), yours, theirs, by))
        shown = Shown(was, list(rows[0][0].row) if rows else ())
        pieces = Pieces(dict.fromkeys(piece for draft, tie in rows for piece in shown.by(draft) or tie.evidence))
        for _, tie in group.loose:
            pieces.add(tie.evidence[0])
        evidence = mixed_evidence(was.evidence, pieces.all(), now.evidence)
        if not evidence:
            self._conflict("removed here", now, self.places[id_])
            return None
        try:
            result: Tie = with_values(replace(now, evidence=evidence), values)
        except BadData as error:
            self._reject(rows[0][0] if rows else group.loose[0][0], error)
            return None
        is_other = any(getattr(result, name) != getattr(now, name) for name in _IDENTITY)
        return replace(result, id="") if is_other else result

    def _said(self, was: Tie, now: Tie, rows: Iterable[tuple[TieDraft, Tie]], loose: Iterable[tuple[TieDraft, Tie]]) -> Flat | None:
        """What the rows of one tie say of it together; None where two say different things."""
        found: Flat = {}
        edited: dict[str, Place] = {}
        original = flat(was)
        for draft, tie in rows:
            values = flat(tie)
            for key in said_by(draft.row, "tie", dict(draft.given), was, now):
                value = values.get(key, "")
                if key in found and found[key] != value and (key in _IDENTITY or (key in edited and value != original.get(key, ""))):
                    message = said(
                        "the rows of one tie say different things in column {column}, here and in {place}", column=field_of(key),
                        place=edited.get(key, self.places[was.id]),
                    )  # fmt: skip
                    remedy = said("write the same in each, or empty the id of the row that is another tie")
                    self._reject(draft, BadData(message, field=field_of(key), remedy=remedy))
                    return None
                if key not in found or value != original.get(key, ""):
                    found[key] = value
                if value != original.get(key, ""):
                    edited.setdefault(key, draft.place)
        for draft, tie in loose:
            given = {*draft.given, *(f"\0{name}" for name, _ in tie.attributes)}
            found |= {key: value for key, value in flat(tie).items() if key in given and key not in edited}
        return found

    def _gone(self, id_: str, group: _Group) -> None:
        """Tells that others have removed a tie that was edited, unless what it was edited to is there."""
        if not group.drafts:
            for draft, tie in group.loose:
                self._new(tie.id, [(draft, tie)])
            return
        made = self._takes.made([draft for draft in group.drafts if self._takes.can_be_made(draft)])
        ids = {tie.id for _, tie in made}
        if len(made) == len(group.drafts) and len(ids) == 1 and ids <= self._then.now.keys():
            self._new(ids.pop(), made)
        else:
            self._conflict("removed there", self._then.base[id_], self.places[id_])

    def _correct(self, id_: str, new: Tie, group: _Group) -> None:
        """Puts a tie in the place of another."""
        held = self._now(new.id)
        if held is None and new.id not in self._then.now:
            self.corrected[new.id] = id_
        self._results[id_] = None
        self._results[new.id] = restated_tie(held, new, PRESUMED) if held else new
        self.places[new.id] = group.drafts[0].place if group.drafts else group.loose[0][0].place

    def _new(self, id_: str, rows: Sequence[tuple[TieDraft, Tie]]) -> None:
        """Puts a tie whose rows have no id that is known: beside others who have put the same meanwhile, as in a load."""
        self.places.setdefault(id_, rows[0][0].place)
        held = self._now(id_)
        if held is None:
            first = rows[0][1]
            for draft, tie in rows[1:]:
                first = restated_tie(first, tie, draft.given)
            self._results[id_] = first
            return
        pieces = Pieces(held.evidence)
        file: Flat = {}
        for draft, tie in rows:
            pieces.add(tie.evidence[0])
            given = {*draft.given, *(f"\0{name}" for name, _ in tie.attributes)}
            file |= {key: value for key, value in flat(tie).items() if key in given}
        values, both = mixed(nothing("tie"), file, flat(held))
        for key in both:
            by = self._base.changed_by("tie", id_, value_of(key))
            yours, theirs = as_cell(key, file), as_cell(key, flat(held))
            self._conflicts.append(Conflict("changed", "tie", held, self.places[id_], field_of(key), yours, theirs, by))
        self._results[id_] = with_values(replace(held, evidence=pieces.all()), values)

    def _without_row(self, id_: str) -> None:
        now = self._then.now.get(id_)
        if now is None or id_ in self._results:
            return
        if self._then.is_as_it_was(id_):
            self._results[id_] = None
        else:
            self._conflict("removed here", now, None)

    def _now(self, id_: str) -> Tie | None:
        return self._results[id_] if id_ in self._results else self._then.now.get(id_)

    def _put(self) -> None:
        """Puts what becomes another, and takes away what is gone."""
        change, now = self._known.change, self._then.now
        self._known.refresh()
        for ids in batches([id_ for id_, tie in self._results.items() if tie is None and id_ in now], PAGE):
            change.remove("tie", [now[id_] for id_ in ids])
        put = [tie for id_, tie in self._results.items() if tie is not None and not is_same(tie, now.get(id_))]
        for page in batches(put, PAGE):
            dated: dict[str, Thing] = {tie.id: tie for tie in redated(self._known.writer, page)}
            before: dict[str, Thing] = {id_: now[id_] for id_ in dated if id_ in now}
            change.put("tie", before, dated, {id_: Saying(tie, frozenset(PRESUMED)) for id_, tie in dated.items() if id_ not in now})

    def _conflict(self, why: Why, tie: Tie, place: Place | None) -> None:
        by = self._base.changed_by("tie", tie.id, lambda thing: thing if isinstance(thing, Tie) else None)
        self._conflicts.append(Conflict(why, "tie", tie, place, by=by))

    def _reject(self, draft: TieDraft, why: BadData) -> None:
        self._known.reject(draft, why.field, why)
