"""The sheets of an Excel workbook as grids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeGuard

from ...graph import BadData, UnreadableFile, digits, said
from ...graph.drafts import Notice, Place
from ..given import Given
from ..hidden import hidden_columns, hidden_rows
from ..xlsx import ERRORS, Cell, Indented, Row, Sheet, Special, letters, open_book, shortest
from .cells import Odd, at
from .grid import FLAT, NOTHING, Grid, Line, Span

MOST = 20_000_000
"""How many cells of a file are held."""
_MOST_SHOWN = 1 << 16
_TEXTS = {str}


def read_workbook(given: Given) -> list[Grid]:
    """The sheets, in their order; charts and dialogs are none. Raises UnreadableFile where it is no workbook, or damaged."""
    book = open_book(given.stack.enter_context(given.open()), str(given), with_indents=True)
    given.stack.callback(book.package.close)
    grids: list[Grid] = []
    left = MOST
    for sheet in book.sheets:
        if sheet.is_table:
            reading = _Reading(sheet, left)
            grids.append(reading.grid(given.name))
            left = reading.left
    return grids


class _Reading:
    """A sheet as its rows go by; `left` is how many cells more may come."""

    def __init__(self, sheet: Sheet, left: int) -> None:
        self.left = left
        self._sheet = sheet
        self._odd = Odd()
        self._hidden: list[int] = []
        self._totals: list[int] = []
        self._used: set[int] = set()
        self._shown: dict[tuple[str, int], tuple[str, str]] = {}

    def grid(self, file: str) -> Grid:
        """All of it. Raises UnreadableFile."""
        sheet = self._sheet
        lines = list(self._lines())
        spans = [Span(merge.left - 1, merge.top, merge.right - 1, merge.bottom) for merge in sheet.merges()] if lines else []
        return Grid(sheet.title, lines, spans, sheet.is_hidden, list(self._told(Place(file, sheet.title, 0))) if lines else [])

    def _lines(self) -> Iterator[Line]:
        totals = self._sheet.totals()
        for row in self._sheet.rows():
            cells = row.cells
            self.left -= len(cells)
            if self.left < 0:
                many = said("{file} has more than {most} cells; import it in parts", file=self._sheet.book.name, most=MOST)
                raise UnreadableFile(many)
            if totals and row.number in totals:
                self._totals.append(row.number)
                continue
            get = cells.get
            texts = [get(column, "") for column in range(1, max(cells) + 1)]
            if self._sheet.hidden_columns:
                self._used.update(cells)
            if row.is_hidden:
                self._hidden.append(row.number)
            line = Line(row.number, texts) if _are_plain(texts) else self._line(row, texts)
            if line.cells:
                yield line

    def _line(self, row: Row, cells: Sequence[Cell]) -> Line:
        """A row of which some cells are more than texts."""
        texts: list[str] = []
        exact: dict[int, str] = {}
        indents: dict[int, int] = {}
        get, append = self._shown.get, texts.append
        for position, cell in enumerate(cells):
            if type(cell) is Special:
                text, behind = get((cell.raw, id(cell.look))) or self._special(cell, position, row.number)
                if behind is not text and behind != text:
                    exact[position] = behind
            elif type(cell) is Indented:
                indents[position] = cell.indent
                text = str(cell)
            else:
                text = cell  # type: ignore[assignment]  # there is no other sort of cell
            if text[:1] == "#" and text in ERRORS:
                self._odd.errors.append(at(position, row.number))
                text = ""
            append(text)
        while texts and not texts[-1]:
            texts.pop()
        return Line(row.number, texts, exact or NOTHING, indents or FLAT)

    def _special(self, cell: Special, position: int, number: int) -> tuple[str, str]:
        """What a cell shows, and the number behind it: the same, where that is no other or where there is none."""
        if cell.sort in ("unsaved", "error"):
            (self._odd.unsaved if cell.sort == "unsaved" else self._odd.errors).append(at(position, number))
            return "", ""
        try:
            text = cell.text("text", is_from_1904=self._sheet.is_from_1904)
        except BadData:
            self._odd.no_days.append(at(position, number))
            return cell.raw, cell.raw
        found = text, digits(shortest(cell.raw)) if cell.sort == "number" and not cell.look.shows else text
        if len(self._shown) < _MOST_SHOWN:
            self._shown[cell.raw, id(cell.look)] = found  # a look lives as long as its workbook
        return found

    def _told(self, place: Place) -> Iterator[Notice]:
        if self._sheet.is_hidden:
            yield Notice(place, said("is hidden and was read; delete it in the file if it should not count"))
        if self._hidden:
            yield Notice(place, hidden_rows(self._hidden))
        hidden = {column for columns in self._sheet.hidden_columns for column in columns if column in self._used}
        if hidden:
            yield Notice(place, hidden_columns([letters(column) for column in sorted(hidden)]))
        for number in self._totals:
            yield Notice(place._replace(line=number), said("this is a row of totals and was passed over"))
        yield from self._odd.notices(place)


def _are_plain(cells: list[Cell]) -> TypeGuard[list[str]]:
    """Whether all cells are texts that can be taken as they are."""
    return {*map(type, cells)} == _TEXTS and "#" not in "".join(cells)  # type: ignore[arg-type]  # which are texts is asked so, fast
