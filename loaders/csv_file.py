"""One sheet as a CSV file, or piped in: encoding and separator are found out, not asked for."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import PurePath

from ..graph import Schema, UnreadableFile, said
from ..graph.drafts import Notice, Place, Problem, Read
from ..graph.history.editions import SHEET as EDITION
from ..graph.history.editions import Edition, edition_in
from ..graph.sheets import COLUMNS, REQUIRED, SHEETS
from .csv_layout import Layout, find_layout
from .csv_quotes import SEPARATORS, parted, strict_rows
from .csv_widths import Widths, even_rows
from .given import Given, Part
from .headings import Headings, columns_of, parse_headings, sheet_named
from .rows import parse_rows
from .text import MARK, open_text

NAME = "CSV"
FOR = "one sheet of a network, or several as files of their own"
ENDINGS = (".csv", ".tsv", ".txt", "-")
_FEW = 40  # rows of a file that tells of an edition, at most


def read(given: Given, schema: Schema) -> Iterator[Part]:
    """The one part of a CSV file; which sheet it is, its name tells, or else its headings. Raises UnreadableFile where they are of none."""
    sheet = sheet_called(given.path.name) or sheet_meant(given)
    if not sheet:
        with open_text(given) as text:
            sheet = find_layout(text.lines, given.name, "").sheet
    edition = edition_beside(given)
    yield Part(sheet, read_rows(given, schema, sheet, is_edition=edition is not None))
    if edition:
        yield Part("", iter(()), edition)


def edition_beside(given: Given) -> Edition | None:
    """Which edition a CSV file is of, as the file beside it says that an export for editing has; None where there is none."""
    path = given.path.with_name(f"{EDITION}.csv")
    return edition_at(replace(given, path=path, name=path.name)) if given.piped is None and path.is_file() else None


def edition_at(given: Given) -> Edition | None:
    """Which edition this file tells of; None where it tells of none."""
    try:
        with open_text(given) as text:
            lines = list(islice(text.lines, _FEW))
    except UnreadableFile:
        return None
    return next((found for one in SEPARATORS if (found := edition_in([parted(line.lstrip(MARK), one) for line in lines]))), None)


def sheet_called(name: str) -> str:
    """Which sheet a file is by its name, which is that of one of ours, or an empty string."""
    stem = PurePath(name).stem.lower()
    return stem if stem in SHEETS else ""


def sheet_meant(given: Given) -> str:
    """Which sheet a file is by another word for it, in English or French, where it has the headings of that; or an empty string."""
    sheet = sheet_named(given.path.stem)
    if not sheet:
        return ""
    try:
        with open_text(given) as text:
            headings = find_layout(text.lines, given.name, sheet).headings
    except UnreadableFile:
        return ""
    return sheet if columns_of(sheet, headings).issuperset(REQUIRED[sheet]) else ""


def read_rows(given: Given, schema: Schema, sheet: str, *, is_edition: bool = False) -> Iterator[Read]:
    """The drafts of one CSV file. Raises UnreadableFile where it is no table of ours, or where what is in it cannot be told."""
    with open_text(given) as text:
        yield from text.told
        if not text.has_marks:
            yield from parse_csv(text.lines, given.name, schema, sheet=sheet, is_edition=is_edition)
            return
        told: list[Problem | Notice] = []
        for one in parse_csv(_without_marks(text.lines, given.name, told), given.name, schema, sheet=sheet, is_edition=is_edition):
            if told:
                yield from _drained(told, sheet, one.place)
            yield one
        yield from _drained(told, sheet)


def parse_csv(lines: Iterable[str], file: str, schema: Schema, *, sheet: str = "", is_edition: bool = False) -> Iterator[Read]:
    """The drafts in the lines of a CSV called `file` in messages. Raises UnreadableFile where none of the first rows has the headings, and
    where a quotation mark is not closed."""
    layout = find_layout(iter(lines), file, sheet or sheet_called(file))
    yield from layout.told
    headings = [" ".join(text.split()) for text in layout.headings]  # which may take several lines
    columns, said_of_them = parse_headings(layout.sheet, headings, Place(file, "", layout.line), is_edition=is_edition)
    yield from said_of_them
    if not columns:
        return
    told: list[Problem | Notice] = []
    is_empty = True
    for one in parse_rows(layout.sheet, columns, _rows(layout, columns, file, schema, told), schema):
        if told:
            yield from _drained(told, layout.sheet, one.place)
        is_empty = False
        yield one
    is_empty = is_empty and not told
    yield from _drained(told, layout.sheet)
    if is_empty:
        yield Notice(Place(file, "", 0), said("has headings and no rows"))


def _drained(told: list[Problem | Notice], sheet: str, until: Place | None = None) -> Iterator[Read]:
    """What was told of rows of this sheet meanwhile, in the order of the file; what is told of rows below a place is left for later."""
    told.sort(key=_line)
    last = until.line if until else sys.maxsize
    count = bisect_left(told, last, key=_line)
    for one in told[:count]:
        yield one._replace(table=sheet) if isinstance(one, Problem) else one
    del told[:count]


def _line(one: Problem | Notice) -> int:
    return one.place.line


def _rows(layout: Layout, columns: Headings, file: str, schema: Schema, told: list[Problem | Notice]) -> Iterator[tuple[Place, list[str]]]:
    sheet = layout.sheet

    def is_row(place: Place, cells: list[str]) -> bool:
        return not any(isinstance(one, Problem) for one in parse_rows(sheet, columns, [(place, cells)], schema))

    def broken(place: Place, cells: list[str]) -> Problem | None:
        return _broken(place, cells, layout, columns, is_row)

    rows = strict_rows(layout.rows, separator=layout.separator, file=file, line=layout.below, told=told, broken=broken)
    required = [columns.known[name] for name in REQUIRED[sheet]]
    return even_rows(rows, Widths(layout.headings, columns, required, layout.separator, is_row, told))


def _broken(
    place: Place, cells: list[str], layout: Layout, columns: Headings, is_row: Callable[[Place, list[str]], bool]
) -> Problem | None:
    """What is wrong with a row that takes several lines: a line break in what is no prose, or rows within a text."""
    prose = {name for name, field in COLUMNS[layout.sheet].items() if field.written == "prose"}
    row = {name: cells[at] for name, at in columns.positions.items() if at < len(cells)}
    for name, text in row.items():
        pieces = text.strip().splitlines()
        if len(pieces) > 1 and name in columns.known and name not in prose and COLUMNS[layout.sheet][name].sort != "texts":
            shown = " ".join(pieces)
            message = said("there is a line break in the {column}; write it in one line: {text}", column=name, text=shown)
            return Problem(place, name, message, row)
        for piece in pieces[1:]:
            inner = parted(piece, layout.separator)
            if len(inner) == len(layout.headings) > 1 and is_row(place, inner):
                message = said(
                    "the text that begins here holds what looks like rows of its own; a quotation mark may be missing or too many"
                )
                return Problem(place, name, message, row)
    return None


def _without_marks(lines: Iterator[str], file: str, told: list[Problem | Notice]) -> Iterator[str]:
    """The lines without the mark that begins a file: where one stands before a line, another file was joined. It goes on where that has
    the same first line, which is told. Raises UnreadableFile where it has another, since nobody can tell what its cells are."""
    first = next(lines, "").lstrip(MARK)
    yield first
    for number, line in enumerate(lines, start=2):
        if line.startswith(MARK):
            bare = line.lstrip(MARK)
            place = Place(file, "", number)
            if not _may_be_headings(bare):
                yield line  # the mark stands in the first cell, where it is a sign that shows nothing
                continue
            if bare.strip() == first.strip():
                told.append(Notice(place, said("another file with the same headings was joined here; its rows were read as well")))
            else:
                message = said(
                    "{place}: another file was joined here, which has not the same first line; load each from a file of its own",
                    place=place,
                )
                raise UnreadableFile(message)
            yield bare
        else:
            yield line


def _may_be_headings(line: str) -> bool:
    """Whether two of the cells of a line are headings of one of our sheets."""
    rows = [parted(line, separator) for separator in SEPARATORS]
    return any(len(columns_of(sheet, cells)) > 1 for cells in rows for sheet in SHEETS)
