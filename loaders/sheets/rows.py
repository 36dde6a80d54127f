"""The rows of a table on a sheet of a workbook, as drafts, with a problem for each cell that cannot be read and a word on the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ...graph import Schema, said
from ...graph.drafts import Notice, Place, Problem, Read
from ...graph.sheets import REQUIRED
from ..headings import Headings, parse_headings, sheet_of
from ..rows import COMMENT, parse_rows
from ..xlsx import Cell, Merged, Row, is_number, letters
from .cells import Columns
from .notices import Seen, notices
from .tables import Table

_TOTALS = frozenset(("total", "totals", "grand total", "subtotal", "sum", "totaux", "total général", "grand-total", "sous-total", "somme"))
_NEAR = 2
"""How many rows below an empty one the headings of another table may stand: what it is may be written above them."""
_Event = tuple[Place, Sequence[str]] | Problem | Notice


def read_table(table: Table, file: str, schema: Schema) -> Iterator[Read]:
    """The drafts of a table. Raises UnreadableFile, at any row."""
    yield from table.told(file)
    headings, told = parse_headings(table.kind, table.headings, table.place(file))
    yield from told
    if not headings:
        return
    seen = Seen()
    yield from _drafts(_Walk(table, file, headings, schema, seen).events(), table.kind, headings, schema)
    yield from notices(table, file, seen)


def _drafts(events: Iterator[_Event], kind: str, headings: Headings, schema: Schema) -> Iterator[Read]:
    """The drafts of the rows, with what is told between them in its place."""
    told: list[Problem | Notice] = []

    def rows() -> Iterator[tuple[Place, Sequence[str]]]:
        for event in events:
            if isinstance(event, Problem | Notice):
                told.append(event)
                return
            yield event

    while True:
        yield from parse_rows(kind, headings, rows(), schema)
        if not told:
            return
        yield from told
        told.clear()


class _Walk:
    """A table as its rows go by; what is to be said of all of them gathers in `seen`."""

    def __init__(self, table: Table, file: str, headings: Headings, schema: Schema, seen: Seen) -> None:
        self._table, self._file, self._headings, self._schema, self._seen = table, file, headings, schema, seen
        self._columns = Columns(table.kind, headings, is_from_1904=table.page.is_from_1904)
        self._headed = frozenset(table.columns)
        self._again = list(table.headings)
        self._apart: set[int] = set()  # columns of another table

    def events(self) -> Iterator[_Event]:
        """The rows below the headings as texts, and what is to be said of those that are passed over or cannot be read."""
        table, columns = self._table, self._columns
        merged = Merged(merge for merge in table.merges if merge.top > table.row)
        self._seen.merged = merged.used
        totals = table.page.totals()
        before, from_gap = table.row, _NEAR
        for row in table.page.rows():
            if row.number <= table.row:
                continue
            place = Place(self._file, table.page.title, row.number)
            if not self._headed.issuperset(row.cells):
                yield from self._beside(row, place)
                if self._headed.isdisjoint(row.cells):
                    continue
            before, from_gap = row.number, 0 if row.number > before + 1 else from_gap + 1
            shown = merged.cells(row)
            cells = [shown.get(column, "") for column in table.columns]
            if row.number in totals or _is_of_totals(cells, table, columns):
                yield Notice(place, said("this is a row of totals and was passed over"))
                continue
            if row.is_hidden:
                self._seen.hidden.append(row.number)
            wrong: Mapping[int, str] = {}
            if columns.are_plain(cells):
                texts = cells
            else:
                texts, wrong = columns.read(cells)
            if texts == self._again:
                yield Notice(place, said("the headings stand here again and were passed over"))
            elif from_gap < _NEAR and (kind := sheet_of([cell for cell in row.cells.values() if isinstance(cell, str)])):
                what = said("a second table begins here and was not read; move it to a sheet of its own")
                yield Problem(place, "", what, columns.named(texts), kind, is_whole=True)
                return
            elif wrong and not _is_comment(texts, wrong):
                yield from self._faults(place, texts, wrong)
            else:
                yield place, texts

    def _beside(self, row: Row, place: Place) -> Iterator[Problem]:
        """What is to be said of cells in columns without a heading, which are counted: that they are the headings of another table."""
        cells = {column: cell for column, cell in row.cells.items() if column not in self._headed and column not in self._apart}
        if len(cells) > 1 and (kind := sheet_of([cell for cell in cells.values() if isinstance(cell, str)])):
            self._apart.update(cells)
            what = said("a second table begins in column {column}; move it to a sheet of its own", column=letters(min(cells)))
            yield Problem(place, "", what, {}, kind, is_whole=True)
        else:
            self._seen.without_heading.update(cells.keys())

    def _faults(self, place: Place, texts: Sequence[str], wrong: Mapping[int, str]) -> Iterator[Problem]:
        """What is wrong with a row of which some cells cannot be taken, and with its other cells."""
        names = self._columns.names
        row = self._columns.named(texts)
        for position, message in wrong.items():
            cell = f"{letters(self._table.columns[position])}{place.line}"
            yield Problem(place, names[position], message, row, self._table.kind, cell=cell)
        rest = [("" if position in wrong else text) for position, text in enumerate(texts)]
        known = {names[position] for position in wrong}
        for read in parse_rows(self._table.kind, self._headings, [(place, rest)], self._schema):
            if isinstance(read, Problem) and read.column not in known:
                yield read._replace(row=row)


def _is_comment(texts: Sequence[str], wrong: Mapping[int, str]) -> bool:
    first = next((position for position, text in enumerate(texts) if text), 0)
    return first not in wrong and texts[first].startswith(COMMENT)


def _is_of_totals(cells: Sequence[Cell], table: Table, columns: Columns) -> bool:
    """Whether a row can be nothing else: it is called so, has numbers alone, and lacks what a row of this table must have."""
    first = next(filter(None, cells))
    if not isinstance(first, str) or first.casefold().rstrip(" :") not in _TOTALS:
        return False
    rest = [cell for cell in cells if cell and cell is not first]
    names = {columns.names.get(position) for position, cell in enumerate(cells) if cell}
    are_numbers = all(not isinstance(cell, str) or is_number(cell) for cell in rest)
    return bool(rest) and are_numbers and not names.issuperset(REQUIRED[table.kind])
