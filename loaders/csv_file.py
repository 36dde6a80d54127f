"""One sheet as a CSV file, or piped in: encoding and separator are found out, not asked for."""

from __future__ import annotations

import codecs
import csv
import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import IO

from ..graph import Schema, UnreadableFile
from ..graph.drafts import Notice, Place, Problem, Read
from ..graph.sheets import SHEETS
from .given import Given, Part
from .headings import parse_headings, sheet_of
from .rows import parse_rows

NAME = "CSV"
ENDINGS = (".csv", ".tsv", ".txt", "-")

_SEPARATORS = ",;\t|"
_LARGEST_CELL = 10_000_000


def read(given: Given, schema: Schema) -> Iterator[Part]:
    """The one part of a CSV file; which sheet it is, its name tells, or else its headings."""
    stem = given.path.stem.lower()
    sheet = stem if stem in SHEETS else _sheet(given)
    yield Part(sheet, read_rows(given, schema, sheet))


def read_rows(given: Given, schema: Schema, sheet: str) -> Iterator[Read]:
    """The drafts of one CSV file. Raises UnreadableFile where it is no table of ours."""
    with given.open() as file:
        yield from _read(file, given.name, schema, sheet)


def parse_csv(lines: Iterable[str], file: str, schema: Schema, *, sheet: str = "") -> Iterator[Read]:
    """The drafts in the lines of a CSV called `file` in messages. Raises UnreadableFile where the first row is no row of headings."""
    csv.field_size_limit(min(_LARGEST_CELL, sys.maxsize))
    lines = iter(lines)
    headings, separator, skipped = _headings(lines, file)
    sheet = sheet or sheet_of(headings)
    if not sheet:
        raise UnreadableFile(f"{file} has not the headings of stakeholders, ties or sources; see `partnermap template FILE.xlsx`")
    columns, said = parse_headings(sheet, headings, Place(file, "", 1 + skipped))
    yield from said
    if columns:
        yield from parse_rows(sheet, columns, _placed(lines, file, separator, 1 + skipped), schema)


def _headings(lines: Iterator[str], file: str) -> tuple[list[str], str, int]:
    """The row of headings, what separates them, and how many lines stand above it."""
    first, separator, skipped = next(lines, ""), "", 0
    if first.lower().startswith("sep="):
        separator, first, skipped = first.strip()[4:] or ",", next(lines, ""), 1
    if not first.strip():
        raise UnreadableFile(f"{file} is empty; its first row must be the headings, see `partnermap template FILE.xlsx`")
    separator = separator or _separator(first)
    return next(csv.reader([first], delimiter=separator)), separator, skipped


def _sheet(given: Given) -> str:
    """Which sheet a file holds by its headings; nothing where they cannot be read, which is said when its rows are."""
    with given.open() as file, _text(file, _encoding(file, given.name)) as text:
        try:
            return sheet_of(_headings(iter(text), given.name)[0])
        except csv.Error:
            return ""


def _read(file: IO[bytes], name: str, schema: Schema, sheet: str) -> Iterator[Read]:
    encoding = _encoding(file, name)
    if encoding == "cp1252":
        yield Notice(name, "is not in UTF-8; it was read as Windows-1252, so look at the accents")
    text = _text(file, encoding)
    try:
        yield from parse_csv(text, name, schema, sheet=sheet)
    except csv.Error as error:
        unread = f"the file cannot be read as CSV: {error}; save it again from Excel as CSV UTF-8"
        yield Problem(Place(name, "", 0), "", unread, {"file": name}, sheet, is_whole=True)
    finally:
        text.detach()


def _text(file: IO[bytes], encoding: str) -> io.TextIOWrapper:
    file.seek(0)
    # Bytes that Windows-1252 leaves undefined become U+FFFD rather than an end to the load.
    return io.TextIOWrapper(file, encoding, errors="replace" if encoding == "cp1252" else "strict", newline="")


def _encoding(file: IO[bytes], name: str) -> str:
    head = file.read(1 << 20)
    if not head:
        raise UnreadableFile(f"{name} is empty; its first row must be the headings, see `partnermap template FILE.xlsx`")
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\x00" in head:
        raise UnreadableFile(f"{name} is not a text file; save it as CSV UTF-8 or as .xlsx")
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    try:
        while head:
            decoder.decode(head)
            head = file.read(1 << 20)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _separator(headings: str) -> str:
    return max(_SEPARATORS, key=lambda separator: len(next(csv.reader([headings], delimiter=separator))))


def _placed(lines: Iterable[str], file: str, separator: str, before: int) -> Iterator[tuple[Place, Sequence[str]]]:
    reader = csv.reader(lines, delimiter=separator)
    line = before + 1
    for cells in reader:
        yield Place(file, "", line), cells
        line = before + reader.line_num + 1
