"""An Excel workbook with the sheets stakeholders, ties and sources."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..graph import Schema, UnreadableFile
from ..graph.drafts import Notice, Place, Read
from ..graph.sheets import SHEETS
from .cells import cell_text
from .given import Given, Part
from .headings import parse_headings, sheet_named
from .rows import parse_rows

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

NAME = "workbook"
ENDINGS = (".xlsx", ".xlsm")
BEGINNING = b"PK\x03\x04"

_KINDS_OF_FILE = {
    b"%PDF": "a PDF",
    b"\xd0\xcf\x11\xe0": "a workbook of the old format (or one with a password); open it in Excel and save it as .xlsx without one",
    b"{\\rt": "a text document",
}


def read(given: Given, schema: Schema) -> Iterator[Part]:
    """A part for each sheet, and one that names those that are left alone. Raises UnreadableFile where it is no workbook or has none of our
    sheets."""
    from zipfile import BadZipFile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    _check_is_workbook(given)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of styles and extensions that do not matter for reading
            book = load_workbook(given.stack.enter_context(given.open()), read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, OSError, ValueError) as error:
        raise UnreadableFile(f"{given} is not a workbook that can be opened ({error}); open it in Excel and save it as .xlsx") from error
    given.stack.callback(book.close)
    sheets = {sheet_named(title) or title.strip().lower(): title for title in book.sheetnames}
    if not sheets.keys() & SHEETS.keys():
        raise UnreadableFile(f"{given} has none of the sheets stakeholders, ties and sources; `partnermap template FILE.xlsx` makes them")
    for sheet in sheets.keys() & SHEETS.keys():
        yield Part(sheet, _read_sheet(book[sheets[sheet]], sheet, given.name, schema))
    others = (title for name, title in sheets.items() if name not in (*SHEETS, "lists", "help"))
    yield Part("", (Notice(f"{given.name} sheet {title}", "was not read; only stakeholders, ties and sources are") for title in others))


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
        yield from parse_rows(sheet, columns, rows, schema)


def _rows(worksheet: ReadOnlyWorksheet, sheet: str, file: str) -> Iterator[tuple[Place, Sequence[str]]]:
    # Excel may declare a million rows where there are ten; without its word openpyxl reads what is there.
    worksheet.reset_dimensions()
    for number, cells in enumerate(worksheet.rows, start=1):
        yield Place(file, sheet, number), [cell_text(cell.value, getattr(cell, "number_format", "General")) for cell in cells]


def _check_is_workbook(given: Given) -> None:
    with given.open() as file:
        head = file.read(4)
    if not head:
        raise UnreadableFile(f"{given} is empty; `partnermap template FILE.xlsx` makes a workbook to fill in")
    if head != BEGINNING:
        what = _KINDS_OF_FILE.get(head, "something else")
        raise UnreadableFile(f"{given} is called a workbook but is {what}; save the tables as .xlsx or CSV and load that")
