"""Units that are known by their name alone, told apart by what they are a part of.

Two departments may each have a Policy Branch. One that comes without an id is taken for the one that has its name. Where a row then says
that it is a part of another whole than another file did, these are most likely two, and as one they would lead from one whole to the other:
the row is refused. Wholes that are a part of each other, or that follow each other in time, are no contradiction; two that one file states
are told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ..drafts import Notice, Place, TieDraft
from ..errors import BadData
from ..model import Tie
from ..naming import above
from ..saying import said
from ..store import Ties
from .known import UNIT, Known
from .missing import Follows

Row = tuple[TieDraft, Tie]


class _Whole(NamedTuple):
    """What a unit is a part of, from when to when, and the row of this load that says so; none where the store knew it."""

    id: str
    since: str
    until: str
    row: Row | None = None

    @property
    def file(self) -> str:
        return self.row[0].place.file if self.row else ""


class Wholes:
    """What the units of a load are a part of."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._held: dict[str, list[_Whole]] = {}
        self._told: set[str] = set()
        self._doubtful: dict[tuple[str, str], Place] = {}  # by unit and file, the row that makes it another
        self._above: dict[str, set[str]] = {}  # what rows of this load say beside the store

    def contradicted(self, rows: Sequence[Row]) -> dict[int, BadData]:
        """Why some of these rows are refused, by their number: they state another whole of a unit that is written by its name."""
        belonging = self._known.writer.schema.belonging
        of_parts = [(number, draft, tie) for number, (draft, tie) in enumerate(rows) if tie.type in belonging]
        for _, _, tie in of_parts:
            self._above.setdefault(tie.source, set()).add(tie.target)
        of_units = [row for row in of_parts if self._known.kinds[row[2].source] == UNIT]
        self._meet({tie.source for _, _, tie in of_units})
        numbers = {id(draft): number for number, draft, _ in of_units}
        refused = {
            numbers[id(draft)]: why for _, draft, tie in of_units for draft, why in self._contradicted(draft, tie) if id(draft) in numbers
        }
        return refused | self._following(rows, refused) if self._doubtful else refused

    def tell(self) -> None:
        """Tells of units that were taken for one that is a part of something, where no row says of what they are."""
        silent = {id_: place for id_, place in self._known.recognised.items() if id_ not in self._held}
        belonging = Ties(types=self._known.writer.schema.belonging)
        whole = {link.source: link.target for link in self._known.writer.links_of(silent, belonging, end="source")} if silent else {}
        names = self._known.names({*whole, *whole.values()})
        for id_, place in silent.items():
            if id_ in whole:
                message = said(
                    "'{name}' was taken for '{id}', a part of {whole}; write an id, or after the name what it is a part of, if it is "
                    "another",
                    name=names[id_], id=id_, whole=names[whole[id_]],
                )  # fmt: skip
                self._known.report.notices.append(Notice(place, message))

    def _contradicted(self, draft: TieDraft, tie: Tie) -> Iterator[tuple[TieDraft, BadData]]:
        """Which rows are refused as this one comes, and why: where another file of the load says otherwise, both."""
        now = _Whole(tie.target, tie.since, tie.until, (draft, tie))
        held = self._held[tie.source]
        held.append(now)
        if self._is_id(draft.source, tie.source):
            return
        for one in [one for one in held if self._contradicts(one, now)]:
            if one.file != now.file:
                yield self._refused(now, one)
                if one.row and not self._is_id(one.row[0].source, tie.source):
                    yield self._refused(one, now)
            elif tie.source not in self._told:
                self._told.add(tie.source)
                self._tell(draft, tie, one.id)

    def _refused(self, one: _Whole, other: _Whole) -> tuple[TieDraft, BadData]:
        assert one.row
        draft, tie = one.row
        self._doubtful.setdefault((tie.source, one.file), draft.place)
        return draft, self._refusal(tie, other.id)

    def _following(self, rows: Sequence[Row], refused: Mapping[int, BadData]) -> dict[int, BadData]:
        """Why the other rows of a file are refused that name a unit of which it makes another."""
        found: dict[int, BadData] = {}
        for number, (draft, tie) in enumerate(rows):
            for end in (tie.source, tie.target):
                cause = self._doubtful.get((end, draft.place.file))
                if cause and number not in refused and not any(self._is_id(text, end) for text in (draft.source, draft.target)):
                    message = said("it is not clear which unit '{name}' is, see {place}", name=self._known.names({end})[end], place=cause)
                    found[number] = Follows(cause, message, said("correct that row first"))
        return found

    def _is_id(self, text: str, id_: str) -> bool:
        """Whether the text is the id, or that of one that was merged into it, rather than a name of whoever has it."""
        return text.strip().casefold() in {one.casefold() for one in (id_, *self._known.heirs.get(id_, ()))}

    def _meet(self, units: Iterable[str]) -> None:
        fresh = set(units) - self._held.keys()
        self._held.update((id_, []) for id_ in fresh)
        for tie in self._known.writer.ties_of(fresh, Ties(types=self._known.writer.schema.belonging)) if fresh else ():
            if tie.source in fresh:
                self._held[tie.source].append(_Whole(tie.target, tie.since, tie.until))

    def _contradicts(self, one: _Whole, other: _Whole) -> bool:
        if one.id == other.id or (one.until and other.since and one.until <= other.since):
            return False
        if other.until and one.since and other.until <= one.since:
            return False
        writer = self._known.writer
        return one.id not in above(writer, other.id, self._above) and other.id not in above(writer, one.id, self._above)

    def _refusal(self, tie: Tie, whole: str) -> BadData:
        names = self._known.names({tie.source, whole, tie.target})
        message = said("the unit '{name}' that is known is a part of {whole}", name=names[tie.source], whole=names[whole])
        remedy = said(
            "if this is another, call it '{name} ({other})', in the stakeholders and in the ties, or give it an id; if it is that one, "
            "write its id '{id}' here",
            name=names[tie.source], other=names[tie.target], id=tie.source,
        )  # fmt: skip
        return BadData(message, field="source", remedy=remedy)

    def _tell(self, draft: TieDraft, tie: Tie, whole: str) -> None:
        names = self._known.names({tie.source, whole, tie.target})
        message = said(
            "'{name}' is one unit, a part of {whole} and of {other}; if these are two, write an id for each, or after the name what it "
            "is a part of, as in '{name} ({other})'",
            name=names[tie.source], whole=names[whole], other=names[tie.target],
        )  # fmt: skip
        self._known.report.notices.append(Notice(draft.place, message))
