"""The rejected rows of a workbook as the workbook that they came in: its sheets with all their formats, and without what was loaded."""

from __future__ import annotations

import warnings
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from ...graph.drafts import Problem
from ...graph.sheets import without_controls
from ..given import Given
from ..headings import LOOKED_AT, find_headings
from ..reasons import is_reason_heading, reason_heading
from .lines import Rejected, contact_columns, rejected_of
from .plain import write_plain

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_LARGEST = 25_000_000
"""How many bytes of XML are opened at most; that takes some twenty times as much memory, and half a second for each million."""
_WIDTH = 60


class _NotCopied(Exception):
    """The workbook is too large to be opened, or not as it should be."""


def write_workbook(given: Given, problems: Sequence[Problem], path: Path) -> None:
    """Writes the copy; of a workbook that is too large for it, or that is damaged, a plain one with the rejected rows. Raises OSError."""
    sheets: defaultdict[str, list[Problem]] = defaultdict(list)
    for one in problems:
        sheets[one.place.sheet].append(one)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of extensions that are not kept, and of days that are none
            book = _copy(given, {title: rejected_of(some) for title, some in sheets.items()})
    except Exception:  # the library raises whatever a damaged file makes it
        write_plain(problems, path)
    else:
        book.save(path)


def _copy(given: Given, sheets: Mapping[str, Rejected]) -> Workbook:
    """The workbook with the rejected rows alone."""
    from openpyxl import load_workbook

    with given.open() as file:
        with ZipFile(file) as package:
            parts = [one for one in package.infolist() if one.filename.endswith(".xml")]
            if sum(one.file_size for one in parts) > _LARGEST:
                raise _NotCopied
            has_formulas = any(b"<f" in package.read(one) for one in parts if "/worksheets/" in one.filename)
        book = load_workbook(file, data_only=True, keep_links=False)
        pages = {page.title: page for page in book.worksheets}
        rejected = {title: sheet for name, sheet in sheets.items() if (title := _title(name, pages))}
        if len(rejected) < len(sheets):
            raise _NotCopied
        if has_formulas:
            _restore_formulas(load_workbook(file, read_only=True), pages, rejected)
    for title, sheet in rejected.items():
        _cut(pages[title], sheet)
    _drop_others(book, rejected)
    return book


def _title(name: str, titles: Iterable[str]) -> str:
    return next((title for title in titles if title == name), "") or next(
        (title for title in titles if title.strip().lower() == name.strip().lower()), ""
    )


def _restore_formulas(written: Workbook, pages: Mapping[str, Worksheet], sheets: Mapping[str, Rejected]) -> None:
    """Puts back the formulas that have no saved value; where there is one, it stays, since other rows and sheets are gone."""
    for title, rejected in sheets.items():
        page = pages[title]
        for line, row in enumerate(written[title].iter_rows(), start=1):
            for column, cell in enumerate(row, start=1) if rejected.reason(line) is not None else ():
                if cell.data_type == "f" and page.cell(line, column).value is None:
                    page.cell(line, column).value = cell.value


def _cut(page: Worksheet, rejected: Rejected) -> None:
    """Leaves what stands above the rows, and the rows that were rejected, each with its reason."""
    from openpyxl.worksheet.cell_range import CellRange

    head, first = _line_of_headings(page, rejected.table), _line_of_headings(page, "")
    is_second = not rejected.reasons and 0 < first < rejected.rest
    head = rejected.rest if is_second else head
    if not head:
        raise _NotCopied
    _part(page, 0 if is_second else head)
    lines = [line for line in range(head + 1, page.max_row + 1) if rejected.reason(line) is not None]
    width = page.max_column
    for target, line in enumerate(lines, start=head + 1):
        if line != target:
            page.move_range(CellRange(min_col=1, min_row=line, max_col=width, max_row=line), rows=target - line)
    last = head + len(lines)
    if page.max_row > last:
        page.delete_rows(last + 1, page.max_row - last)
    for line in [line for line in page.row_dimensions if line > head]:
        del page.row_dimensions[line]
    for name in list(page.tables):
        del page.tables[name]
    page.auto_filter.ref = None
    page.sheet_state = "visible"
    reasons = [rejected.reason(line) or "" for line in lines]
    if "" in reasons:
        reasons[reasons.index("")] = rejected.why
    if is_second:  # of two tables the first was loaded
        page.delete_rows(1, head - 1)
        head = 1
    _tell(page, head, rejected.table, reasons)


def _tell(page: Worksheet, head: int, table: str, reasons: Sequence[str]) -> None:
    """Adds the column with the reasons behind all others, empties those with contact details, and sets right where links stand."""
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    headings = [_text(cell) for cell in page[head]]
    column = next((at for at, text in enumerate(headings, start=1) if is_reason_heading(text)), 0)
    if not column:
        below = page.iter_rows(min_row=head)
        column = 1 + max((cell.column for row in below for cell in row if cell.value is not None), default=0)
    for row in page.iter_rows(min_row=head + 1):
        for cell in row:
            if cell.hyperlink:
                cell.hyperlink.ref = cell.coordinate
    emptied = [1 + at for at in contact_columns(table, headings)]
    page.cell(head, column, reason_heading()).font = Font(bold=True)
    page.column_dimensions[get_column_letter(column)].width = _WIDTH
    for line, reason in enumerate(reasons, start=head + 1):
        page.cell(line, column, without_controls(reason))
        for one in emptied:
            page.cell(line, one).value = None
            page.cell(line, one).hyperlink = page.cell(line, one).comment = None


def _line_of_headings(page: Worksheet, table: str) -> int:
    """The line of the headings of this sheet of ours, or of any; 0 where there are none."""
    found = find_headings([[_text(cell) for cell in row] for row in page.iter_rows(min_row=1, max_row=min(LOOKED_AT, page.max_row))], table)
    return found.row + 1 if found else 0


def _part(page: Worksheet, head: int) -> None:
    """Parts the merged cells below the headings; each of their rows has the value."""
    for area in [area for area in page.merged_cells.ranges if area.max_row > head]:
        value = page.cell(area.min_row, area.min_col).value
        page.unmerge_cells(area.coord)
        for line in range(area.min_row, area.max_row + 1):
            page.cell(line, area.min_col).value = value


def _drop_others(book: Workbook, kept: Collection[str]) -> None:
    """Removes the sheets without rejected rows, except those that cells to choose from refer to."""
    lists = " ".join(str(one.formula1) for title in kept for one in book[title].data_validations.dataValidation)
    named = {name: str(one.attr_text) for name, one in book.defined_names.items()}
    lists += " ".join(text for name, text in named.items() if name in lists)
    for title in book.sheetnames:
        if title not in kept and title not in lists:
            book.remove(book[title])
            for name in [name for name, text in named.items() if title in text and name in book.defined_names]:
                del book.defined_names[name]
    book.active = 0


def _text(cell: Any) -> str:
    """What stands in it, where headings are looked for."""
    return "" if cell.value is None else str(cell.value).strip()
