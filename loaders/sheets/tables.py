"""A table on a sheet of a workbook: which of ours it is, and in which row and columns its headings stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from ...graph import BadData, UnreadableFile, said
from ...graph.drafts import Notice, Place, Problem
from ...graph.sheets import REQUIRED
from ..headings import LOOKED_AT, Found, columns_of, find_headings, passed_over, sheet_of
from ..xlsx import Cell, Merge, Merged, Sheet, Special, letters

_MOST_COLUMNS = 1_000


class Beside(NamedTuple):
    """The first column of a table, and which of ours it is."""

    column: int
    kind: str


@dataclass(frozen=True)
class Table:
    """A table of stakeholders, ties or sources, as `kind` says. `columns` are those with a heading, of which A is 1, and `unsaved` those
    whose heading is a formula without a value; `beside` is another table beside it."""

    page: Sheet
    kind: str
    row: int
    columns: tuple[int, ...]
    headings: tuple[str, ...]
    merges: tuple[Merge, ...]
    unsaved: tuple[int, ...]
    is_below: bool
    beside: Beside | None

    def place(self, file: str) -> Place:
        """Where its headings are."""
        return Place(file, self.page.title, self.row)

    def told(self, file: str) -> Iterator[Problem | Notice]:
        """What is to be said of where it stands."""
        yield from passed_over(int(self.is_below), self.place(file))
        row = dict(zip(self.headings, self.headings, strict=True))
        for name in map(letters, self.unsaved):
            message = said("the formula has no saved value; open the file in Excel and save it")
            yield Problem(self.place(file), name, message, row, self.kind, is_whole=True, cell=f"{name}{self.row}")
        if self.beside:
            message = said("a second table begins in column {column}; move it to a sheet of its own", column=letters(self.beside.column))
            yield Problem(self.place(file), "", message, row, self.beside.kind, is_whole=True)


def find_table(page: Sheet, named: str) -> Table | None:
    """The table on a sheet, which is one of ours by its name, or `named` is empty; None where the sheet is empty, or has no headings of
    ours and no such name. Raises UnreadableFile."""
    rows = page.rows()
    first = list(islice(rows, LOOKED_AT))
    rows.close()
    merges = page.merges() if first else []
    merged = Merged(merges)
    cells = [{column: _shown(cell, page) for column, cell in merged.cells(row).items()} for row in first]
    texts = [list(row.values()) for row in cells]
    found = find_headings(texts)
    by_name = find_headings(texts, named) if named else None
    if by_name and (not found or _has_all(texts[by_name.row], named)):
        found = by_name
    if not found and not (first and named):
        return None
    at, kind = found or Found(0, named)
    number = first[at].number
    is_in_two_rows = any(merge.top <= number < merge.bottom for merge in merges)
    if is_in_two_rows and at + 1 < len(first) and _has_all(texts[at + 1], kind):
        at += 1
    columns, beside = _apart(cells[at])
    unsaved = tuple(column for column, cell in first[at].cells.items() if isinstance(cell, Special) and cell.sort == "unsaved")
    if len(columns) > _MOST_COLUMNS:
        many = said(
            "{file} has {n} headings on the sheet {sheet}; at most {most} are read",
            file=page.book.name, n=len(columns), sheet=page.title, most=_MOST_COLUMNS,
        )  # fmt: skip
        raise UnreadableFile(many)
    is_below = at > 0 and not is_in_two_rows
    return Table(
        page, kind, first[at].number, tuple(columns), tuple(columns.values()), tuple(merges), unsaved, is_below, beside
    )  # fmt: skip


def _shown(cell: Cell, page: Sheet) -> str:
    if isinstance(cell, str):
        return cell
    if cell.sort == "unsaved":
        return ""
    try:
        return cell.text("text", is_from_1904=page.is_from_1904)
    except BadData:
        return cell.raw


def _has_all(texts: Sequence[str], kind: str) -> bool:
    return columns_of(kind, texts).issuperset(REQUIRED[kind])


def _apart(texts: Mapping[int, str]) -> tuple[dict[int, str], Beside | None]:
    """The headings of the first table by column, and the table that begins behind an empty column, where there is one."""
    columns = {column: texts[column] for column in sorted(texts) if texts[column]}
    for column in (one for one in columns if one - 1 not in columns):
        before = {one: text for one, text in columns.items() if one < column}
        kind = sheet_of([text for one, text in columns.items() if one >= column])
        if kind and sheet_of([*before.values()]):
            return before, Beside(column, kind)
    return columns, None
