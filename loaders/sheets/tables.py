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
from .titles import Named

_MOST_COLUMNS = 1_000
_SOME = 2


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


def find_table(page: Sheet, named: Named) -> Table | None:
    """The table on a sheet; None where the sheet is empty, or is none of ours by its headings or its name. Raises UnreadableFile."""
    rows = page.rows()
    first = list(islice(rows, LOOKED_AT))
    rows.close()
    if not first:
        return None
    merges = page.merges()
    merged = Merged(merges)
    cells = [{column: _shown(cell, page) for column, cell in merged.cells(row).items()} for row in first]
    found = _headings([list(row.values()) for row in cells], named)
    if not found:
        return None
    at, number = found.row, first[found.row].number
    is_in_two_rows = any(merge.top <= number < merge.bottom for merge in merges)
    if is_in_two_rows and at + 1 < len(first) and _has_all(list(cells[at + 1].values()), found.sheet):
        at += 1
    _check_number(cells[at], page)
    columns, beside = _apart(cells[at])
    unsaved = tuple(column for column, cell in first[at].cells.items() if isinstance(cell, Special) and cell.sort == "unsaved")
    return Table(
        page, found.sheet, first[at].number, tuple(columns), tuple(columns.values()), tuple(merges), unsaved, found.row > 0, beside
    )  # fmt: skip


def _headings(texts: Sequence[Sequence[str]], named: Named) -> Found | None:
    """Where the headings are, and of which of our sheets: by themselves, or by what the name of the sheet means. A name that might mean
    other things must have some of them; under one that is our own anything counts, so that what is missing can be told."""
    found = find_headings(texts)
    by_name = find_headings(texts, named.kind) if named.kind else None
    if by_name and (named.is_certain or len(columns_of(named.kind, texts[by_name.row])) >= _SOME):
        found = by_name if not found or _has_all(texts[by_name.row], named.kind) else found
    return found or (Found(0, named.kind) if named.is_certain else None)


def _check_number(headings: Mapping[int, str], page: Sheet) -> None:
    if len(headings) > _MOST_COLUMNS:
        many = said(
            "{file} has {n} headings on the sheet {sheet}; at most {most} are read",
            file=page.book.name, n=len(headings), sheet=page.title, most=_MOST_COLUMNS,
        )  # fmt: skip
        raise UnreadableFile(many)


def _shown(cell: Cell, page: Sheet) -> str:
    if isinstance(cell, str):
        return " ".join(cell.split())
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
