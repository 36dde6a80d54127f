"""A table on a sheet of a workbook: which of ours it is, and in which row and columns its headings stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from ...graph import BadData, UnreadableFile, said
from ...graph.drafts import Notice, Place, Problem
from ...graph.sheets import REQUIRED
from ..headings import LOOKED_AT, columns_of, find_headings, heading, passed_over, sheet_of
from ..xlsx import Cell, Merge, Merged, Sheet, letters

_MOST_COLUMNS = 1_000


@dataclass(frozen=True)
class Table:
    """A table of stakeholders, ties or sources, as `kind` says. `columns` are those with a heading, of which A is 1; `beside` is the first
    of another table beside it, or 0."""

    page: Sheet
    kind: str
    row: int
    columns: tuple[int, ...]
    headings: tuple[str, ...]
    merges: tuple[Merge, ...]
    is_below: bool
    beside: int = 0

    def place(self, file: str) -> Place:
        """Where its headings are."""
        return Place(file, self.page.title, self.row)

    def told(self, file: str) -> Iterator[Problem | Notice]:
        """What is to be said of where it stands."""
        yield from passed_over(int(self.is_below), self.place(file))
        if self.beside:
            message = said("a second table begins in column {column}; move it to a sheet of its own", column=letters(self.beside))
            row = dict(zip(self.headings, self.headings, strict=True))
            yield Problem(self.place(file), "", message, row, self.kind, is_whole=True)


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
    if not found:
        return None
    at, number = found.row, first[found.row].number
    is_in_two_rows = any(merge.top <= number < merge.bottom for merge in merges)
    if is_in_two_rows and at + 1 < len(first) and _has_all(texts[at + 1], found.sheet):
        at += 1
    columns, beside = _apart({column: text for column, text in cells[at].items() if heading(text)})
    if len(columns) > _MOST_COLUMNS:
        many = said(
            "{file} has {n} headings on the sheet {sheet}; at most {most} are read",
            file=page.book.name, n=len(columns), sheet=page.title, most=_MOST_COLUMNS,
        )  # fmt: skip
        raise UnreadableFile(many)
    return Table(
        page, found.sheet, first[at].number, tuple(columns), tuple(columns.values()), tuple(merges), found.row > 0, beside
    )  # fmt: skip


def _shown(cell: Cell, page: Sheet) -> str:
    if isinstance(cell, str):
        return cell
    if cell.sort == "unsaved":
        return "="
    try:
        return cell.text("text", is_from_1904=page.is_from_1904)
    except BadData:
        return cell.raw


def _has_all(texts: Sequence[str], kind: str) -> bool:
    return columns_of(kind, texts).issuperset(REQUIRED[kind])


def _apart(headings: Mapping[int, str]) -> tuple[dict[int, str], int]:
    """The headings of the first table by column, and the column where those of another begin, or 0: an empty column stands between."""
    columns = dict(sorted(headings.items()))
    for column in columns:
        before = [text for one, text in columns.items() if one < column]
        behind = [text for one, text in columns.items() if one >= column]
        if before and column - 1 not in columns and sheet_of(before) and sheet_of(behind):
            return dict(list(columns.items())[: len(before)]), column
    return columns, 0
