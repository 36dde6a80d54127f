"""The sheets of a workbook: which of them are ours, by their names or else by their headings, and what is to be said of the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from ...graph import Schema, UnreadableFile, said
from ...graph.drafts import Notice, Place, Read
from ...graph.history.editions import SHEET as EDITION
from ...graph.history.editions import Edition, edition_in
from ..given import Given, Part
from ..xlsx import Sheet, by_head, open_book
from .rows import read_table
from .tables import Table, find_table
from .titles import Named, is_of_template, sheet_named

_FEW = 40  # rows of a sheet that tells of an edition, at most
_ARCHIVE = b"PK\x03\x04"
_OF_EXCEL_WHILE_OPEN = "~$"


class _Page(NamedTuple):
    """A sheet, what its name means, and the table on it, if there is one."""

    sheet: Sheet
    named: Named
    table: Table | None


def read_pages(given: Given, schema: Schema) -> Iterator[Part]:
    """A part for each sheet that is read, and one with what is to be said of all. Raises UnreadableFile where it is no workbook, is
    damaged, or has none of our sheets."""
    _check_is_workbook(given)
    book = open_book(given.stack.enter_context(given.open()), str(given))
    given.stack.callback(book.package.close)
    editions = {sheet.title: edition for sheet in book.sheets if (edition := _edition(sheet))}
    pages = [_page(sheet) for sheet in book.sheets if sheet.title not in editions and not is_of_template(sheet.title)]
    if not any(page.table or page.named.is_certain for page in pages):
        raise UnreadableFile(_none_of_ours(given, [page.sheet.title for page in pages]))
    for page in pages:
        if page.table:
            yield Part(page.table.kind, read_table(page.table, given.name, schema, is_edition=bool(editions)))
    yield from (Part("", iter(()), edition) for edition in editions.values())
    yield Part("", iter(list(_notices(pages, given.name))))


def _edition(sheet: Sheet) -> Edition | None:
    """Which edition a sheet tells of; None where it is no such sheet."""
    if not sheet.is_table or sheet.title.strip().lower() != EDITION:
        return None
    rows = islice(sheet.rows(), _FEW)
    return edition_in([[cell if isinstance(cell, str) else cell.raw for _, cell in sorted(row.cells.items())] for row in rows])


def _page(sheet: Sheet) -> _Page:
    named = sheet_named(sheet.title)
    return _Page(sheet, named, find_table(sheet, named) if sheet.is_table else None)


def _notices(pages: Sequence[_Page], file: str) -> Iterator[Read]:
    """What is to be said of the sheets: those that were not read, those that are hidden, and those of one kind."""
    by_kind: defaultdict[str, list[str]] = defaultdict(list)
    for sheet, named, table in pages:
        place = Place(file, sheet.title, 0)
        if table:
            by_kind[table.kind].append(sheet.title)
            if named.kind != table.kind:
                yield Notice(place, said("was read as {kind}, by its headings", kind=table.kind))
            if sheet.is_hidden:
                yield Notice(place, said("is hidden and was read; delete it in the file if it should not count"))
        elif not sheet.is_table:
            yield Notice(place, said("is a chart or a dialog, no table, and was not read"))
        elif named.is_certain:
            yield Notice(place, said("is empty"))
        elif sheet.is_hidden:
            yield Notice(place, said("is hidden and was not read; only stakeholders, ties and sources are"))
        else:
            yield Notice(place, said("was not read; only stakeholders, ties and sources are"))
    for kind, titles in by_kind.items():
        if len(titles) > 1:
            yield Notice(Place(file, "", 0), said("these sheets were all read as {kind}: {sheets}", kind=kind, sheets=", ".join(titles)))


def _none_of_ours(given: Given, titles: Sequence[str]) -> str:
    return said(
        "{file} has none of the sheets stakeholders, ties and sources, nor their headings on another; its sheets are {sheets}; "
        "`partnermap import FILE` reads any list",
        file=given,
        sheets=", ".join(titles[:20]) + (", …" if len(titles) > 20 else ""),
    )


def _check_is_workbook(given: Given) -> None:
    with given.open() as file:
        head = file.read(4)
        if head.startswith(_ARCHIVE):
            return
        if given.path.name.startswith(_OF_EXCEL_WHILE_OPEN):
            name = given.path.name.removeprefix(_OF_EXCEL_WHILE_OPEN)
            raise UnreadableFile(said("{file} is what Excel keeps while {name} is open; load {name}", file=given, name=name))
        if not head:
            raise UnreadableFile(said("{file} is empty; `partnermap template FILE.xlsx` makes a workbook to fill in", file=given))
        raise UnreadableFile(f"{given} {by_head(head, file.read)}")
