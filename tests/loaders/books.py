"""Workbooks for tests, as openpyxl makes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from openpyxl import Workbook


def book_of(**sheets: Iterable[Sequence[object]]) -> Workbook:
    """A workbook of these sheets, by title, with these rows."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        page = book.create_sheet(title)
        for row in rows:
            page.append(row)
    return book
