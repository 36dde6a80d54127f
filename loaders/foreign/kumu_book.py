"""A workbook for Kumu, with the sheets Elements and Connections, or both tables on one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from ...graph import BadData, UnreadableFile, said
from ...graph.drafts import Notice, Place, Problem
from ..given import Given
from ..meanings import sheet_named
from ..xlsx import Book, Cell, Sheet, open_book
from .kumu_tables import Table, is_certain, sections, sort_of

_TITLES = ("elements", "element", "connections", "connection", "éléments", "connexions")
_IGNORED = "(ignore)"
_PROPERTIES = "docProps/core.xml"
_SAVED = re.compile(rb"<dcterms:modified[^>]*>(\d{4}-\d\d-\d\d)")
_MOST = 1 << 16


def is_kumu_book(given: Given) -> bool:
    """Whether a workbook has a sheet as Kumu asks for it. One with a sheet called as ours is, is not looked into."""
    try:
        book = _opened(given)
        return any(is_certain(_first(sheet)) for sheet in _may_be(book))
    except UnreadableFile:
        return False


def read_book(given: Given, cites: str) -> tuple[list[Table], list[Notice | Problem]]:
    """The tables of a workbook, and what is to be said of its other sheets. Raises UnreadableFile."""
    tables: list[Table] = []
    told: list[Notice | Problem] = []
    for sheet in _opened(given).sheets:
        place = Place(given.name, sheet.title, 0)
        if sheet.title.strip().casefold().endswith(_IGNORED):
            told.append(Notice(place, said("was not read, as its name says")))
            continue
        unread: list[int] = []
        found = [
            Table(sort, cites, place, sheet.title, section[0][1], section[1:])
            for section in (sections(_texts(sheet, unread)) if sheet.is_table else ())
            if (sort := sort_of(section[0][1]))
        ]
        tables += found
        if not found:
            told.append(Notice(place, said("was not read; only elements and connections are")))
        told += [Problem(place._replace(line=line), "", said("the formula has no saved value; open the file in Excel and save it"))
                 for line in (unread if found else ())]  # fmt: skip
    return tables, told


def saved_on(given: Given) -> str:
    """The day on which the workbook was saved, as it says itself; empty where it does not."""
    package = _opened(given).package
    if _PROPERTIES not in package:
        return ""
    found = _SAVED.search(b"".join(package.pieces(_PROPERTIES, _MOST)))
    return found[1].decode() if found else ""


def _opened(given: Given) -> Book:
    book = open_book(given.stack.enter_context(given.open()), str(given))
    given.stack.callback(book.package.close)
    return book


def _may_be(book: Book) -> Iterator[Sheet]:
    """The sheets that may be Kumu's: those that are called so or, where no name says what a sheet is, all."""
    sheets = [sheet for sheet in book.sheets if sheet.is_table and not sheet.title.strip().casefold().endswith(_IGNORED)]
    called = [sheet for sheet in sheets if sheet.title.strip().casefold() in _TITLES]
    if called or any(sheet_named(sheet.title) for sheet in sheets):
        return iter(called)
    return iter(sheets)


def _first(sheet: Sheet) -> list[str]:
    rows = sheet.rows()
    first = list(islice(rows, 1))
    rows.close()
    return _row(first[0].cells, sheet, []) if first else []


def _texts(sheet: Sheet, unread: list[int]) -> Iterator[tuple[int, Sequence[str]]]:
    """The rows as what their cells show; the numbers of those with a formula without a value go to `unread`."""
    for row in sheet.rows():
        unsaved: list[int] = []
        yield row.number, _row(row.cells, sheet, unsaved)
        if unsaved:
            unread.append(row.number)


def _row(cells: dict[int, Cell], sheet: Sheet, unsaved: list[int]) -> list[str]:
    found = [""] * max(cells, default=0)
    for column, cell in cells.items():
        if isinstance(cell, str):
            found[column - 1] = cell
        elif cell.sort == "unsaved":
            unsaved.append(column)
        elif cell.sort != "error":
            try:
                found[column - 1] = cell.text("text", is_from_1904=sheet.is_from_1904)
            except BadData:
                found[column - 1] = cell.raw
    return found
