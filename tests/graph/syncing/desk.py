"""A desk where somebody edits a network in a workbook, as a program for that would save it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from openpyxl import load_workbook

from partnermap import loaders
from partnermap.exports import export
from partnermap.graph.history.changing import last_number
from partnermap.graph.syncing import Synced, check_edition, sync
from tests.places import Place, opened, reopened

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Row = dict[str, str]


def everyone(_: Row) -> bool:
    """Every row."""
    return True


@dataclass(frozen=True)
class Desk:
    """A workbook at a path with a space in it, exported for editing from the network at the place."""

    place: Place
    path: Path

    def export(self) -> Desk:
        """Writes the workbook anew."""
        self.path.unlink(missing_ok=True)
        with reopened(self.place) as store:
            export(store, self.path, is_for_editing=True)
        return self

    def set(self, sheet: str, which: Callable[[Row], bool], **cells: str | None) -> Desk:
        """Types into these columns of the rows that are like that."""
        return self._saved(sheet, lambda page: _set(page, which, cells))

    def remove(self, sheet: str, which: Callable[[Row], bool]) -> Desk:
        """Deletes the rows that are like that."""
        return self._saved(sheet, lambda page: _remove(page, which))

    def add(self, sheet: str, **cells: str) -> Desk:
        """Types a row below the others."""
        return self._saved(sheet, lambda page: page.append([cells.get(name) for name in _headings(page)]))

    def sort(self, sheet: str, column: str) -> Desk:
        """Sorts the rows the other way round by a column."""
        return self._saved(sheet, lambda page: _sort(page, column))

    def drop(self, sheet: str, column: str = "") -> Desk:
        """Deletes a column of a sheet, or all of it."""
        book = load_workbook(self.path)
        if column:
            book[sheet].delete_cols(1 + _headings(book[sheet]).index(column))
        else:
            book.remove(book[sheet])
        book.save(self.path)
        return self

    def rows(self, sheet: str) -> list[Row]:
        """What stands in the sheet."""
        return _rows(load_workbook(self.path)[sheet])

    def sync(self, *, is_trial: bool = False, seen: int | None = None) -> Synced:
        """Brings in what was edited."""
        with opened(self.place) as store:
            found = loaders.read_edited(str(self.path), store.schema)
            edition = check_edition(store, found.edition, self.path.name)
            return sync(store, found.rows, edition, found.sheets, seen=last_number(store) if seen is None else seen, is_trial=is_trial)

    def _saved(self, sheet: str, edit: Callable[[Worksheet], None]) -> Desk:
        book = load_workbook(self.path)
        edit(book[sheet])
        book.save(self.path)
        return self


def _headings(page: Worksheet) -> list[str]:
    return [str(cell.value) for cell in page[1]]


def _rows(page: Worksheet) -> list[Row]:
    names = _headings(page)
    return [{name: str(cell or "") for name, cell in zip(names, row, strict=False)} for row in page.iter_rows(min_row=2, values_only=True)]


def _set(page: Worksheet, which: Callable[[Row], bool], cells: dict[str, str | None]) -> None:
    names = _headings(page)
    for line, row in enumerate(_rows(page), start=2):
        for name, text in cells.items() if which(row) else ():
            page.cell(line, 1 + names.index(name)).value = text


def _remove(page: Worksheet, which: Callable[[Row], bool]) -> None:
    for line in [line for line, row in enumerate(_rows(page), start=2) if which(row)][::-1]:
        page.delete_rows(line)


def _sort(page: Worksheet, column: str) -> None:
    names = _headings(page)
    rows = sorted(_rows(page), key=lambda row: row[column], reverse=True)
    for line, row in enumerate(rows, start=2):
        for at, name in enumerate(names, start=1):
            page.cell(line, at).value = row[name] or None
