"""Cells as texts, and what is told of those that show nothing that could be read."""

from __future__ import annotations

from collections.abc import Iterator

from ...graph import said_of
from ...graph.drafts import Notice, Place
from ..hidden import listed
from ..xlsx import letters


class Odd:
    """The cells of a table that were read as something else than they hold, by where they are."""

    def __init__(self) -> None:
        self.errors: list[str] = []
        self.unsaved: list[str] = []
        self.no_days: list[str] = []

    def notices(self, place: Place) -> Iterator[Notice]:
        """A sentence for each sort of them."""
        for cells, message in (
            (self.errors, _of_errors),
            (self.unsaved, _of_unsaved),
            (self.no_days, _of_no_days),
        ):
            if cells:
                yield Notice(place, message(len(cells), listed(cells)))


def at(position: int, number: int) -> str:
    """How a cell is called: `B5` is at position 1 in row 5."""
    return f"{letters(position + 1)}{number}"


def _of_errors(count: int, cells: str) -> str:
    return said_of(
        count,
        "{n} cell shows the error of a formula and was read as empty: {cells}; correct it, or write what should stand there",
        "{n} cells show the error of a formula and were read as empty: {cells}; correct them, or write what should stand there",
        cells=cells,
    )


def _of_unsaved(count: int, cells: str) -> str:
    return said_of(
        count,
        "{n} formula has no saved value and was read as empty: {cells}; open the file in Excel, save it, and import it again",
        "{n} formulas have no saved value and were read as empty: {cells}; open the file in Excel, save it, and import it again",
        cells=cells,
    )


def _of_no_days(count: int, cells: str) -> str:
    return said_of(
        count,
        "{n} cell holds a date that no calendar has, and was read as its number: {cells}; correct it",
        "{n} cells hold dates that no calendar has, and were read as their numbers: {cells}; correct them",
        cells=cells,
    )
