"""An Excel workbook with three sheets: what the answer is about, the answer as people read it, and its records to sort and count.

Headings are bold, and frozen where one table has the sheet for itself; numbers are numbers; dates and all else are text, so that nothing
in a name is ever run.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from ...graph.office import is_package, same_bytes
from ...graph.sheets import without_controls
from ...words.about import column_heading
from ...words.sentences import phrase
from ..document import Document, Number, Table
from ..heading import about_rows

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

NAME = "xlsx"
ENDINGS = (".xlsx",)

_CATEGORY = "answer"
_WIDEST, _NARROWEST = 60, 10
_LINE, _USUAL = 100, 8.43  # characters of a line that is easily read, and of a column of which nothing is said
_LINE_HEIGHT, _MOST_LINES = 15, 27  # points, and how many such lines a row can have
_LONGEST = 32_767  # characters of a cell
_MOST_DIGITS = 15  # that Excel keeps of a number


def render(document: Document) -> bytes:
    """The workbook."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    properties = book.properties
    properties.creator = properties.lastModifiedBy = "partnermap"
    properties.category, properties.title = _CATEGORY, without_controls(document.question)[:255]
    properties.language, properties.keywords = f"{document.language}-CA", without_controls(", ".join(document.marks))[:255]
    for title, fill in (("sheet_about", _about), ("sheet_answer", _answer), ("sheet_data", _data)):
        is_form = fill is _data and document.sheet
        sheet = book.create_sheet(document.sheet if is_form else phrase(title, document.language))
        fill(sheet, document)
        _fit(sheet)
        _fold(sheet)
        _print_well(sheet, document)
        if is_form:
            book.active = sheet
    made = BytesIO()
    book.save(made)
    return same_bytes(made.getvalue(), document.about.day if document.about else "2000-01-01")


def is_ours_at(path: Path) -> bool:
    """Whether the file is such an answer, and nobody has saved it since."""
    return is_package(path, _CATEGORY, "xl/workbook.xml")


def _about(sheet: Worksheet, document: Document) -> None:
    for number, (name, value) in enumerate(about_rows(document), start=1):
        _put(sheet, number, 1, name, is_bold=True)
        _put(sheet, number, 2, value)


def _answer(sheet: Worksheet, document: Document) -> None:
    tables = [block for block in document.in_words if isinstance(block, Table) and block.rows]
    row = 1
    for block in document.in_words:
        if isinstance(block, Table):
            if block.rows:
                _put_table(sheet, row, block.columns, block.rows)
                if len(tables) == 1:
                    sheet.freeze_panes = f"A{row + 1}"
                row += len(block.rows) + 2
        else:
            _put(sheet, row, 1, block.text, is_bold=not hasattr(block, "printed"), wraps=False)
            row += 1


def _data(sheet: Worksheet, document: Document) -> None:
    headings = document.columns if document.sheet else [column_heading(column, document.language) for column in document.columns]
    _put_table(sheet, 1, headings, document.records)
    sheet.freeze_panes = "A2"
    if document.columns:
        sheet.auto_filter.ref = sheet.dimensions
    for column, words in document.choices.items():
        _offer(sheet, list(document.columns).index(column) + 1, words, len(document.records))


def _offer(sheet: Worksheet, column: int, words: Sequence[str], rows: int) -> None:
    """The words of which a cell of a column may have one, as a list that drops down."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    offered = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True, showErrorMessage=True)
    letter = get_column_letter(column)
    offered.add(f"{letter}2:{letter}{max(rows, 1) + 1}")
    sheet.add_data_validation(offered)


def _put_table(sheet: Worksheet, first: int, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    for place, column in enumerate(columns, start=1):
        _put(sheet, first, place, column, is_bold=True, is_heading=True)
    for number, row in enumerate(rows, start=first + 1):
        for place, cell in enumerate(row, start=1):
            _put(sheet, number, place, cell)


def _put(
    sheet: Worksheet, row: int, column: int, value: object, *, is_bold: bool = False, is_heading: bool = False, wraps: bool = True
) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    number = _number(value)
    cell = sheet.cell(row, column)
    if number is not None:
        cell.value = number
    elif value not in (None, ""):
        # Set as text by its type, so that what begins like a formula is not one.
        cell.value = without_controls(str(value))[:_LONGEST]
        cell.data_type = "s"
        cell.number_format = "@"
    cell.alignment = Alignment(vertical="top", wrap_text=wraps and number is None)
    if is_bold:
        cell.font = Font(bold=True)
    if is_heading:
        cell.fill = PatternFill("solid", fgColor="D9E1F2")


def _number(value: object) -> float | None:
    """The value as a number that Excel holds exactly, or None where it is text."""
    number = value.value if isinstance(value, Number) else value
    if isinstance(number, bool) or not isinstance(number, int | float) or number != number or abs(number) >= 10**_MOST_DIGITS:
        return None
    return number


def _fit(sheet: Worksheet) -> None:
    """Columns as wide as what is in them, within reason."""
    from openpyxl.utils import get_column_letter

    widths: dict[int, int] = {}
    for row in sheet.iter_rows():
        for cell in row:
            if (cell.value is not None and cell.alignment.wrap_text is not False) or isinstance(cell.value, int | float):
                longest = max(map(len, str(cell.value).split("\n")))
                widths[cell.column] = max(widths.get(cell.column, _NARROWEST), min(longest + 2, _WIDEST))
    for column, width in widths.items():
        sheet.column_dimensions[get_column_letter(column)].width = width


def _fold(sheet: Worksheet) -> None:
    """Paragraphs that are longer than a line is to be are broken, across as many columns as such a line takes."""
    from openpyxl.styles import Alignment
    from openpyxl.utils import get_column_letter

    widths = {letter: column.width for letter, column in sheet.column_dimensions.items()}
    for row in range(1, sheet.max_row + 1):
        cell = sheet.cell(row, 1)
        text = cell.value
        if not isinstance(text, str) or len(text) <= _LINE or cell.alignment.wrap_text is not False:
            continue
        place, across, lines = 0, 0.0, _MOST_LINES + 1
        while across < _LINE or (lines > _MOST_LINES and across < _MOST_LINES * _LINE):
            place += 1
            across += widths.get(get_column_letter(place), _USUAL)
            lines = sum(len(wrap(line, int(across))) or 1 for line in text.split("\n"))
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=place)
        sheet.row_dimensions[row].height = _LINE_HEIGHT * min(lines, _MOST_LINES)


def _print_well(sheet: Worksheet, document: Document) -> None:
    """On paper a sheet is as wide as a page, and every page bears the handling marks."""
    page: Any = sheet  # its types say that each of these may be missing, and none is
    page.page_setup.orientation, page.page_setup.fitToWidth, page.page_setup.fitToHeight = "landscape", 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    if document.marks:
        # & begins a code in the head of a page.
        page.oddHeader.center.text = without_controls(", ".join(document.marks)).replace("&", "&&")[:200]
    page.oddFooter.right.text = "&P / &N"
