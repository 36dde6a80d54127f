"""How a CSV is laid out: what separates its cells, and where its headings are."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from ..graph import said
from ..graph.drafts import Notice, Place
from ..graph.sheets import REQUIRED
from .csv_quotes import LONGEST_CELL, SEPARATORS
from .csv_refused import never_closed, refused
from .csv_widths import is_blank, shown
from .headings import LOOKED_AT, Found, columns_of, find_headings, passed_over
from .text import MARK, empty

_LINES = 400


@dataclass(frozen=True, slots=True)
class Layout:
    """A table whose headings are found: `line` is that in which they begin, `below` that after them, `rows` are its lines from there."""

    sheet: str
    separator: str
    headings: Sequence[str]
    line: int
    below: int
    rows: Iterator[str]
    told: Sequence[Notice]


@dataclass(frozen=True, slots=True)
class _Table:
    """The first rows, parted by one separator, and how many lines are read with each of them."""

    separator: str
    rows: list[list[str]]
    ends: list[int]
    found: Found | None

    @property
    def headings(self) -> list[str]:
        return self.rows[self.found.row] if self.found else []

    @property
    def columns(self) -> int:
        """How many of ours are among the headings."""
        return len(columns_of(self.found.sheet, self.headings)) if self.found else 0

    @property
    def is_whole(self) -> bool:
        """Whether all that the sheet needs are."""
        return self.found is not None and columns_of(self.found.sheet, self.headings).issuperset(REQUIRED[self.found.sheet])

    @property
    def likeness(self) -> tuple[int, int, int]:
        """How much it looks like a table of ours: by its columns, by how many rows are as wide as the headings, by how wide they are."""
        width = len(self.headings) or max(map(len, self.rows), default=0)
        return self.columns, sum(len(cells) == width > 1 for cells in self.rows), width


def find_layout(lines: Iterator[str], file: str, sheet: str) -> Layout:
    """The separator that yields our headings wins; where none does, the one by which the rows look most like a table. Raises UnreadableFile
    where there are no headings of the sheet, or of any where it is not known."""
    head = list(islice(lines, _LINES))
    if not any(map(str.strip, head)):
        raise empty(file)
    csv.field_size_limit(LONGEST_CELL)
    named = _named_separator(head[0])
    above = 0 if named is None else 1
    tables = [_table(head[above:], one, sheet) for one in dict.fromkeys((*(named or ""), *SEPARATORS))]
    if not all(any(one.rows) for one in tables):
        raise empty(file)
    table = next((one for one in tables[: len(named or "")] if one.is_whole), None) or max(
        tables, key=lambda one: (one.is_whole, *one.likeness)
    )
    is_of_another = bool(sheet) and not table.is_whole and bool(find_headings(table.rows))
    if not table.columns or is_of_another or (not table.is_whole and never_closed(head, table.separator)):
        raise refused(head, table.rows, table.separator, file, sheet)
    found = table.found or Found(0, sheet)
    row = found.row
    place = Place(file, "", above + (table.ends[row - 1] if row else 0) + 1)
    told = passed_over(row, place)
    if named is not None and named != table.separator:
        message = said("the cells are parted by {separator}, not as this line says", separator=shown(table.separator))
        told.insert(0, Notice(Place(file, "", 1), message))
    end = above + table.ends[row]
    return Layout(found.sheet, table.separator, table.headings, place.line, end + 1, chain(head[end:], lines), told)


def _named_separator(line: str) -> str | None:
    """What the line that Excel puts first says that cells are parted by: empty where that cannot be, None where there is no such line."""
    text = line.strip(f"\r\n{MARK} \"'")
    if not text.lower().startswith("sep="):
        return None
    separator = text[4:]
    can_be = len(separator) == 1 and (separator.isprintable() or separator == "\t")
    return separator if can_be and separator not in " \"'" else ""


def _table(lines: Sequence[str], separator: str, sheet: str) -> _Table:
    reader = csv.reader(lines, delimiter=separator)
    rows: list[list[str]] = []
    ends: list[int] = []
    try:
        for cells in reader:
            rows.append([] if is_blank(cells) else cells)
            ends.append(reader.line_num)
            if len(rows) == LOOKED_AT:
                break
    except csv.Error:  # a cell without end: what was read so far is looked at
        pass
    return _Table(separator, rows, ends, find_headings(rows, sheet))
