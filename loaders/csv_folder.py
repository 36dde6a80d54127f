"""A folder of CSV files, or one of them: encoding and separator are found out, not asked for."""

from __future__ import annotations

import codecs
import csv
import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO

from ..graph import Schema, UnreadableFile
from ..graph.drafts import Notice, Place, Problem, Read
from ..graph.sheets import SHEETS
from .rows import parse_headings, parse_rows, sheet_of

_SEPARATORS = ",;\t|"
_LARGEST_CELL = 10_000_000


def read_folder(folder: Path, schema: Schema) -> Iterator[Read]:
    """The drafts of the files sources.csv, stakeholders.csv and ties.csv in a folder, in that order; each may be missing."""
    try:
        files = {path.stem.lower(): path for path in sorted(folder.iterdir()) if path.suffix.lower() in (".csv", ".tsv", ".txt")}
    except PermissionError as error:
        raise UnreadableFile(f"the folder {folder} may not be read; ask its owner for the right") from error
    if not files.keys() & SHEETS.keys():
        raise UnreadableFile(
            f"the folder {folder} holds none of stakeholders.csv, ties.csv and sources.csv; "
            "`partnermap template FILE.xlsx` shows the columns"
        )
    for sheet in SHEETS:
        if sheet in files:
            yield from read_file(files[sheet], schema, sheet=sheet)
    for stem, path in files.items():
        if stem not in SHEETS:
            yield Notice(path.name, "was not read; only stakeholders, ties and sources are")


def read_file(path: Path, schema: Schema, *, sheet: str = "") -> Iterator[Read]:
    """The drafts of one CSV file; which sheet it is, its headings tell where `sheet` does not."""
    try:
        with path.open("rb") as file:
            yield from _read(file, path.name, schema, sheet)
    except PermissionError as error:
        raise UnreadableFile(f"{path} may not be read; ask its owner for the right, or close it in Excel") from error


def read_stream(stream: IO[bytes], schema: Schema) -> Iterator[Read]:
    """The drafts of a CSV that is piped in."""
    yield from _read(io.BytesIO(stream.read()), "standard input", schema, "")


def parse_csv(lines: Iterable[str], file: str, schema: Schema, *, sheet: str = "") -> Iterator[Read]:
    """The drafts in the lines of a CSV called `file` in messages. Raises UnreadableFile where the first row is no row of headings."""
    csv.field_size_limit(min(_LARGEST_CELL, sys.maxsize))
    lines = iter(lines)
    first = next(lines, "")
    skipped = 0
    separator = ""
    if first.lower().startswith("sep="):
        separator, first, skipped = first.strip()[4:] or ",", next(lines, ""), 1
    if not first.strip():
        raise UnreadableFile(f"{file} is empty; its first row must be the headings, see `partnermap template FILE.xlsx`")
    separator = separator or _separator(first)
    headings = next(csv.reader([first], delimiter=separator))
    sheet = sheet or sheet_of(headings)
    if not sheet:
        raise UnreadableFile(f"{file} has not the headings of stakeholders, ties or sources; see `partnermap template FILE.xlsx`")
    columns, said = parse_headings(sheet, headings, Place(file, "", 1 + skipped))
    yield from said
    if columns:
        yield from parse_rows(sheet, columns, _placed(lines, file, separator, 1 + skipped), schema)


def _read(file: IO[bytes], name: str, schema: Schema, sheet: str) -> Iterator[Read]:
    encoding = _encoding(file, name)
    if encoding == "cp1252":
        yield Notice(name, "is not in UTF-8; it was read as Windows-1252, so look at the accents")
    file.seek(0)
    # Bytes that Windows-1252 leaves undefined become U+FFFD rather than an end to the load.
    text = io.TextIOWrapper(file, encoding, errors="replace" if encoding == "cp1252" else "strict", newline="")
    try:
        yield from parse_csv(text, name, schema, sheet=sheet)
    except csv.Error as error:
        yield Problem(
            Place(name, "", 0), "", f"the file cannot be read as CSV: {error}; save it again from Excel as CSV UTF-8", {"file": name}
        )
    finally:
        text.detach()


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
