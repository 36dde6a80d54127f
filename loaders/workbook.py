"""An Excel workbook with the sheets stakeholders, ties and sources."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from ..graph import Schema, UnreadableFile
from ..graph.drafts import Notice, Place, Problem, Read
from ..graph.sheets import SHEETS
from .cells import cell_text
from .rows import parse_headings, parse_rows

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

_KINDS_OF_FILE = {
    b"%PDF": "a PDF",
    b"\xd0\xcf\x11\xe0": "a workbook of the old format (or one with a password); open it in Excel and save it as .xlsx without one",
    b"{\\rt": "a text document",
}


def read_workbook(path: Path, schema: Schema) -> Iterator[Read]:
    """The drafts of a workbook, sheet by sheet. Raises UnreadableFile where it is no workbook or has none of our sheets."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    _check_is_workbook(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of styles and extensions that do not matter for reading
            book = load_workbook(path, read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, OSError, ValueError) as error:
        raise UnreadableFile(f"{path} is not a workbook that can be opened ({error}); open it in Excel and save it as .xlsx") from error
    try:
        sheets = {title.strip().lower(): title for title in book.sheetnames}
        if not sheets.keys() & SHEETS.keys():
            raise UnreadableFile(
                f"{path} has none of the sheets stakeholders, ties and sources; `partnermap template FILE.xlsx` makes them"
            )
        for sheet in SHEETS:
            if sheet in sheets:
                yield from _read_sheet(book[sheets[sheet]], sheet, path.name, schema)
        for name, title in sheets.items():
            if name not in (*SHEETS, "lists", "help"):
                yield Notice(f"{path.name} sheet {title}", "was not read; only stakeholders, ties and sources are")
    finally:
        book.close()


def _read_sheet(worksheet: ReadOnlyWorksheet, sheet: str, file: str, schema: Schema) -> Iterator[Read]:
    rows = _rows(worksheet, sheet, file)
    place, headings = next(rows, (Place(file, sheet, 1), []))
    while headings and not any(headings):
        place, headings = next(rows, (place, []))
    if not headings:
        yield Notice(f"{file} sheet {sheet}", "is empty")
        return
    columns, said = parse_headings(sheet, headings, place)
    yield from said
    if columns:
        for row in rows:
            if error := next(
                (cell for cell in row[1] if cell.startswith("#") and cell.rstrip("!?").isupper() and cell in _EXCEL_ERRORS), ""
            ):
                yield Problem(row[0], "", f"a formula gives {error}; correct it, or paste its value", {"cell": error})
            else:
                yield from parse_rows(sheet, columns, [row], schema)


_EXCEL_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"})


def _rows(worksheet: ReadOnlyWorksheet, sheet: str, file: str) -> Iterator[tuple[Place, Sequence[str]]]:
    # Excel may declare a million rows where there are ten; without its word openpyxl reads what is there.
    worksheet.reset_dimensions()
    for number, cells in enumerate(worksheet.rows, start=1):
        yield Place(file, sheet, number), [cell_text(cell.value, getattr(cell, "number_format", "General")) for cell in cells]


def _check_is_workbook(path: Path) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(4)
    except PermissionError as error:
        raise UnreadableFile(f"{path} may not be read; ask its owner for the right, or close it in Excel") from error
    if not head:
        raise UnreadableFile(f"{path} is empty; `partnermap template FILE.xlsx` makes a workbook to fill in")
    if head != b"PK\x03\x04":
        what = _KINDS_OF_FILE.get(head, "something else")
        raise UnreadableFile(f"{path} is called a workbook but is {what}; save the tables as .xlsx or CSV and load that")
