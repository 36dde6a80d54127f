"""What was refused and so is not there: other rows that name it fail for no fault of their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import NamedTuple

from ..drafts import Place, Problem
from ..errors import BadData
from ..names import name_key
from ..naming import keys_of
from ..saying import said
from ..sheets import BETWEEN_ALIASES

_NAMES = ("name", "name_fr", "aliases", "aliases_fr")


class Follows(BadData):
    """A fault that is gone when the row or the sheet at `cause` is corrected."""

    def __init__(self, cause: Place, message: str, remedy: str) -> None:
        super().__init__(message, remedy=remedy)
        self.cause = cause


class _Row(NamedTuple):
    """A refused row of a stakeholder: its place, and its id and kind as they are written."""

    place: Place
    id: str
    kind: str


class Missing:
    """The sources and stakeholders of rows that were refused, by id and by name, and the sheets that were not read at all."""

    def __init__(self) -> None:
        self._sources: dict[str, Place] = {}
        self._ids: dict[str, Place] = {}
        self._names: defaultdict[str, list[_Row]] = defaultdict(list)
        self._sheets: dict[str, Place] = {}

    def meet(self, problem: Problem) -> None:
        """Knows what this row, or this sheet, would have brought."""
        row, place = problem.row, problem.place
        if problem.is_whole:
            self._sheets.setdefault(problem.table, place)
        elif problem.table == "sources":
            self._sources.setdefault(row.get("id", ""), place)
        elif problem.table == "stakeholders":
            self._ids.setdefault(row.get("id", ""), place)
            for text in (one for column in _NAMES for one in row.get(column, "").split(BETWEEN_ALIASES)):
                self._names[name_key(text)].append(_Row(place, row.get("id", ""), row.get("kind", "").casefold()))

    def source(self, id_: str) -> Follows | None:
        """That this source is not known because of a refused row, or of a sheet that was not read; None where no file was to bring it."""
        return _follows(id_, self._sources.get(id_), self._sheets.get("sources"))

    def stakeholder(self, text: str) -> Follows | None:
        """The same for the end of a tie."""
        rows = (self._names[key][0] for key in keys_of(text) if key in self._names)
        place = self._ids.get(text) or next((row.place for row in rows), None)
        return _follows(text, place, self._sheets.get("stakeholders"))

    def other(self, text: str, one: str, kind: str, kinds: Collection[str]) -> Follows | None:
        """That a refused row has the name `text` too, as the stakeholder `one` of this kind has, and is not that one: whom a tie with this
        name means cannot be told before the row is corrected."""
        for row in self._names.get(name_key(text), ()) if self._names else ():
            if row.id != one if row.id else row.kind in kinds and row.kind != kind:
                message = said("'{name}' may also be whom {place} names, which was not loaded", name=text, place=row.place)
                return Follows(row.place, message, said("correct that row first"))
        return None


def _follows(text: str, row: Place | None, sheet: Place | None) -> Follows | None:
    if row:
        return Follows(row, said("'{name}' was not loaded either, see {place}", name=text, place=row), said("correct that row first"))
    if sheet:
        return Follows(
            sheet, said("'{name}' is not known, since {place} could not be read", name=text, place=sheet), said("correct that first")
        )
    return None
