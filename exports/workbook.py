"""An Excel workbook with the sheets that a load reads."""

from __future__ import annotations

from pathlib import Path

from ..graph.office import as_os_errors, is_package
from ..graph.sheets import safe_cell, without_controls
from .exported import Exported
from .tables import tables

NAME = "workbook"
ENDINGS = (".xlsx",)
_CATEGORY = "network"


def write(what: Exported, path: Path) -> None:
    """Writes the file."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.creator = book.properties.lastModifiedBy = "partnermap"
    book.properties.category = _CATEGORY
    with as_os_errors():
        for sheet, columns, rows in tables(what.reader):
            page = book.create_sheet(sheet)
            page.append(columns)
            for row in rows:
                page.append([without_controls(safe_cell(row.get(column, ""))) for column in columns])
        book.save(path)


def is_ours(path: Path) -> bool:
    """Whether the file was written so, and nobody has saved it since."""
    return is_package(path, _CATEGORY, "xl/workbook.xml")
