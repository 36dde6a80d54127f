"""What was refused and so is not there: other rows that name it fail for no fault of their own."""

from __future__ import annotations

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


class Missing:
    """The sources and stakeholders of rows that were refused, by id and by name, and the sheets that were not read at all."""

    def __init__(self) -> None:
        self._sources: dict[str, Place] = {}
        self._ids: dict[str, Place] = {}
        self._names: dict[str, Place] = {}
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
                self._names.setdefault(name_key(text), place)

    def source(self, id_: str) -> Follows | None:
        """That this source is not known because of a refused row, or of a sheet that was not read; None where no file was to bring it."""
        return _follows(id_, self._sources.get(id_), self._sheets.get("sources"))

    def stakeholder(self, text: str) -> Follows | None:
        """The same for the end of a tie."""
        place = self._ids.get(text) or next((self._names[key] for key in keys_of(text) if key in self._names), None)
        return _follows(text, place, self._sheets.get("stakeholders"))


def _follows(text: str, row: Place | None, sheet: Place | None) -> Follows | None:
    if row:
        return Follows(row, said("'{name}' was not loaded either, see {place}", name=text, place=row), said("correct that row first"))
    if sheet:
        return Follows(
            sheet, said("'{name}' is not known, since {place} could not be read", name=text, place=sheet), said("correct that first")
        )
    return None
