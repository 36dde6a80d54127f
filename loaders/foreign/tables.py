"""Tables that other programs write as text: their separator is that which gives their headings."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ...graph import UnreadableFile, said
from ...graph.drafts import Notice
from ..csv_quotes import LONGEST_CELL
from ..given import Given
from ..text import MARK, open_text

_SEPARATORS = (",", ";", "\t", "|", " ")
_HEAD = 1 << 16
Fits = Callable[[Sequence[str]], bool]
Rows = Iterator[tuple[int, list[str]]]


@dataclass(frozen=True, slots=True)
class Text:
    """A table as text: its rows with the lines in which they begin, the first being that of the headings, and what is to be said of how it
    was read."""

    rows: list[tuple[int, list[str]]]
    told: tuple[Notice, ...]


def first_lines(given: Given) -> str:
    """How a text begins; nothing where it is none in UTF-8 or UTF-16."""
    try:
        with given.open() as file:
            head = file.read(_HEAD)
    except UnreadableFile:
        return ""
    encoding = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    text = head.decode(encoding, errors="ignore")
    return "" if "\0" in text else text.lstrip(MARK)


def headings_in(text: str, fits: Fits) -> tuple[str, list[list[str]]] | None:
    """The separator by which the first line that is not blank has headings that fit, and the first rows parted by it; None where there is
    no such."""
    lines = text.lstrip("\r\n \ufeff")
    for separator in _SEPARATORS:
        rows: list[list[str]] = []
        try:
            for row in csv.reader(io.StringIO(lines, newline=""), delimiter=separator, skipinitialspace=True):
                rows.append([cell.strip() for cell in row])
                if not fits(rows[0]) or len(rows) > _FEW:
                    break
        except csv.Error:
            continue
        if rows and fits(rows[0]):
            return separator, rows
    return None


_FEW = 40


def read_text(given: Given, fits: Fits) -> Text:
    """All rows of a table whose headings fit. Raises UnreadableFile where a quotation mark is not closed, or it is no text."""
    csv.field_size_limit(LONGEST_CELL)
    with open_text(given) as text:
        lines = list(text.lines)
        told = text.told
    if lines:
        lines[0] = lines[0].lstrip(MARK)
    found = headings_in("".join(lines[:1000]), fits)
    separator = found[0] if found else ","
    reader = csv.reader(lines, delimiter=separator, skipinitialspace=True, strict=True)
    rows: list[tuple[int, list[str]]] = []
    line = 1
    try:
        for cells in reader:
            rows.append((line, [cell.strip() for cell in cells]))
            line = reader.line_num + 1
    except csv.Error as error:
        raise UnreadableFile(
            said("{file} is damaged near line {line}: a quotation mark is not closed; write it again", file=given, line=str(line))
        ) from error
    return Text(rows, told)
