"""The rows of a table on a sheet of a workbook, as drafts, with a problem for each cell that cannot be read and a word on the rest."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ...graph import Schema, said
from ...graph.drafts import Notice, Place, Problem, Read
from ...graph.sheets import REQUIRED
from ..headings import Headings, parse_headings, sheet_of
from ..nothing import TOTALS
from ..rows import COMMENT, parse_rows
from ..xlsx import Cell, Merged, Row, is_number, letters
from .cells import Columns
from .notices import Seen, notices
from .tables import Table

_NEAR = 2
"""How many rows below an empty one the headings of another table may stand: what it is may be written above them."""


def read_table(table: Table, file: str, schema: Schema, *, is_edition: bool = False) -> Iterator[Read]:
    """The drafts of a table. Raises UnreadableFile, at any row."""
    yield from table.told(file)
    headings, told = parse_headings(table.kind, table.headings, table.place(file), is_edition=is_edition)
    yield from told
    if not headings:
        return
    walk = _Walk(table, file, headings)
    yield from walk.in_order(parse_rows(table.kind, headings, walk.rows(), schema))
    yield from notices(table, file, walk.seen)


class _Faulty(NamedTuple):
    """A row with cells that cannot be taken: the columns they are in, and what stands in all of them."""

    columns: frozenset[str]
    row: Mapping[str, str]


class _Walk:
    """A table as its rows go by, with what is to be said of them: `seen` is of all, and the rest waits for the drafts around it."""

    def __init__(self, table: Table, file: str, headings: Headings) -> None:
        self.seen = Seen()
        self._table, self._file, self._headings = table, file, headings
        self._columns = Columns(table.kind, headings, is_from_1904=table.page.is_from_1904)
        self._headed = frozenset(table.columns)
        self._again = list(table.headings)
        self._apart: set[int] = set()  # columns of another table
        self._told: deque[Problem | Notice] = deque()
        self._faulty: dict[Place, _Faulty] = {}

    def in_order(self, drafts: Iterable[Read]) -> Iterator[Read]:
        """The drafts of the rows, and what is to be said of others, by their lines. Of a row with cells that cannot be taken what is wrong
        with the others is told as well, and no draft is made."""
        for one in drafts:
            line = one.place.line
            while self._told and self._line_of_first() <= line:
                yield self._told.popleft()
            faulty = self._faulty.get(one.place) if self._faulty else None
            if not faulty:
                yield one
            elif isinstance(one, Problem) and one.column not in faulty.columns:
                yield one._replace(row=faulty.row)
        yield from self._told

    def _line_of_first(self) -> int:
        return self._told[0].place.line

    def rows(self) -> Iterator[tuple[Place, Sequence[str]]]:
        """The rows below the headings as texts. Those that are passed over or have cells that cannot be taken are told."""
        table, columns, tell = self._table, self._columns, self._told.append
        merged = Merged(merge for merge in table.merges if merge.top > table.row)
        self.seen.merged = merged.used
        totals = table.page.totals()
        before, from_gap = table.row, _NEAR
        for row in table.page.rows():
            if row.number <= table.row:
                continue
            place = Place(self._file, table.page.title, row.number)
            if not self._headed.issuperset(row.cells):
                self._beside(row, place)
                if self._headed.isdisjoint(row.cells):
                    continue
            before, from_gap = row.number, 0 if row.number > before + 1 else from_gap + 1
            shown = merged.cells(row)
            cells = [shown.get(column, "") for column in table.columns]
            if row.number in totals or _is_of_totals(cells, table, columns):
                tell(Notice(place, said("this is a row of totals and was passed over")))
                continue
            if row.is_hidden:
                self.seen.hidden.append(row.number)
            wrong: Mapping[int, str] = {}
            if columns.are_plain(cells):
                texts = cells
            else:
                texts, wrong = columns.read(cells)
            if texts == self._again:
                tell(Notice(place, said("the headings stand here again and were passed over")))
            elif from_gap < _NEAR and (kind := sheet_of([cell for cell in row.cells.values() if isinstance(cell, str)])):
                what = said("a second table begins here and was not read; move it to a sheet of its own")
                tell(Problem(place, "", what, columns.named(texts), kind, is_whole=True))
                return
            elif wrong and not _is_comment(texts, wrong):
                yield place, self._without(texts, wrong, place)
            else:
                yield place, texts

    def _beside(self, row: Row, place: Place) -> None:
        """Counts the cells in columns without a heading, or tells that they are the headings of another table."""
        cells = {column: cell for column, cell in row.cells.items() if column not in self._headed and column not in self._apart}
        if len(cells) > 1 and (kind := sheet_of([cell for cell in cells.values() if isinstance(cell, str)])):
            self._apart.update(cells)
            what = said("a second table begins in column {column}; move it to a sheet of its own", column=letters(min(cells)))
            self._told.append(Problem(place, "", what, {}, kind, is_whole=True))
        else:
            self.seen.without_heading.update(cells.keys())

    def _without(self, texts: Sequence[str], wrong: Mapping[int, str], place: Place) -> list[str]:
        """The texts of a row without those that cannot be taken, which are told."""
        names = self._columns.names
        row = self._columns.named(texts)
        self._faulty[place] = _Faulty(frozenset(names[position] for position in wrong), row)
        for position, message in wrong.items():
            cell = f"{letters(self._table.columns[position])}{place.line}"
            self._told.append(Problem(place, names[position], message, row, self._table.kind, cell=cell))
        return ["" if position in wrong else text for position, text in enumerate(texts)]


def _is_comment(texts: Sequence[str], wrong: Mapping[int, str]) -> bool:
    first = next((position for position, text in enumerate(texts) if text), 0)
    return first not in wrong and texts[first].startswith(COMMENT)


def _is_of_totals(cells: Sequence[Cell], table: Table, columns: Columns) -> bool:
    """Whether a row can be nothing else: it is called so, has numbers alone, and lacks what a row of this table must have."""
    first = next(filter(None, cells))
    if not isinstance(first, str) or first.casefold().rstrip(" :") not in TOTALS:
        return False
    rest = [cell for cell in cells if cell and cell is not first]
    names = {columns.names.get(position) for position, cell in enumerate(cells) if cell}
    are_numbers = all(not isinstance(cell, str) or is_number(cell) for cell in rest)
    return bool(rest) and are_numbers and not names.issuperset(REQUIRED[table.kind])
