"""An Excel workbook with the sheets that a load reads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ..graph.history.editions import SHEET as EDITION
from ..graph.office import as_os_errors, is_package
from ..graph.sheets import safe_cell, without_controls
from .edition import edition_rows
from .exported import Exported
from .tables import tables

if TYPE_CHECKING:
    from openpyxl import Workbook

NAME = "workbook"
ENDINGS = (".xlsx",)
IS_EDITABLE = True
_CATEGORY = "network"


def write(what: Exported, path: Path) -> None:
    """Writes the file."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.creator = book.properties.lastModifiedBy = "partnermap"
    book.properties.category = _CATEGORY
    with as_os_errors(), _ended(book):
        for sheet, columns, rows in tables(what.reader, is_for_editing=what.is_for_editing, computed=what.computed):
            page = book.create_sheet(sheet)
            page.append(columns)
            for row in rows:
                page.append([_cell(row.get(column, "")) for column in columns])
        if what.is_for_editing:
            page = book.create_sheet(EDITION)
            for name, text in edition_rows(what.reader):
                page.append([name, text])
        book.save(path)


@contextmanager
def _ended(book: Workbook) -> Iterator[None]:
    """Ends the pages that were begun where the writing stops: left to the collector they end in any order, and complain on the screen."""
    try:
        yield
    except BaseException:
        for page in book.worksheets:
            with suppress(Exception):
                page.close()
        raise


def _cell(value: str | int | float) -> str | int | float:
    return without_controls(safe_cell(value)) if isinstance(value, str) else value


def is_ours(path: Path) -> bool:
    """Whether the file was written so, and nobody has saved it since."""
    return is_package(path, _CATEGORY, "xl/workbook.xml")
