"""The rows of a CSV, strictly: what is not quoted as the format has it is named with its line and never read as something else."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from ..graph import UnreadableFile, said
from ..graph.drafts import Notice, Place, Problem

SEPARATORS = ",;\t|"
LONGEST_CELL = 1_000_000
"""How many characters a cell may have. Excel's have 32,767 at most."""
_SHOWN = 60
_IsBroken = Callable[[Place, list[str]], Problem | None]


def strict_rows(
    lines: Iterable[str],
    *,
    separator: str,
    file: str,
    line: int,
    told: list[Problem | Notice],
    broken: _IsBroken,
    are_bare: bool = False,
    are_apart: bool = False,
) -> Iterator[tuple[Place, list[str]]]:
    """The rows with their places, the first in the line of that number. What is wrong with a row that is left out goes to `told`; `broken`
    is asked of each row that takes several lines. Where marks `are_bare`, those in a cell that is not quoted are signs like any other;
    where they `are_apart`, a space may stand before those that quote a cell. Raises UnreadableFile where a quotation mark is not closed,
    since no row after it can be told."""
    csv.field_size_limit(LONGEST_CELL)
    quoted: list[str] = []  # the lines of the row under way, if there is a quotation mark in it

    def watched() -> Iterator[str]:
        for text in lines:
            if quoted or '"' in text:
                quoted.append(text)
            yield text

    reader = csv.reader(watched(), delimiter=separator, strict=True, skipinitialspace=are_apart)
    as_written = _as_written(separator)
    above = line - 1
    while True:
        try:
            for cells in reader:
                place = Place(file, "", line)
                line = above + reader.line_num + 1
                if quoted:
                    # A quotation mark is left in a cell only where it was written twice, or where the cell was not in quotation marks.
                    is_odd = not are_bare and '"' in "".join(cells)
                    problem = _misquoted("".join(quoted), as_written, separator, place) if is_odd else None
                    if not problem and len(quoted) > 1:
                        problem = broken(place, cells)
                    quoted.clear()
                    if problem:
                        told.append(problem)
                        continue
                yield place, cells
            return
        except csv.Error as error:
            told.append(_fault(error, quoted, separator, Place(file, "", line)))
            quoted.clear()
            line = above + reader.line_num + 1


def _fault(error: csv.Error, quoted: list[str], separator: str, place: Place) -> Problem:
    """What is wrong with a row that cannot be read. Raises UnreadableFile where nothing after it can be either."""
    if "field larger" in str(error):
        raise UnreadableFile(
            said(
                "{place}: a cell has more than {longest} characters; correct the quotation marks, or shorten the text",
                place=place,
                longest=LONGEST_CELL,
            )
        ) from error
    opened = place.line + _opened(quoted, separator)
    if "unexpected end" in str(error):
        raise UnreadableFile(not_closed(place.file, opened)) from error
    if len(quoted) > 1:
        raise UnreadableFile(
            said(
                "{file}: a quotation mark opened in line {line} is closed in line {end} only, within a text; "
                "close it in its line, or write it twice where it is part of a text",
                file=place.file,
                line=str(opened),
                end=str(place.line + len(quoted) - 1),
            )
        ) from error
    raw = "".join(quoted)
    if "expected after" in str(error):
        message = said("text stands right behind a closing quotation mark; within a cell in quotation marks, write each of them twice")
    else:
        message = said("the line cannot be read as CSV ({error}); save the file again as CSV UTF-8", error=error)
    return Problem(place, "", message, {"line": raw.strip()})


def not_closed(file: str, line: int) -> str:
    """What is said of a quotation mark that is opened in this line and never closed."""
    return said(
        "{file}: a quotation mark opened in line {line} is not closed; close it, or write it twice where it is part of a text",
        file=file,
        line=str(line),
    )


def parted(line: str, separator: str) -> list[str]:
    """The cells of one line by itself."""
    return next(csv.reader([line], delimiter=separator), [])


def _misquoted(raw: str, as_written: re.Pattern[str], separator: str, place: Place) -> Problem | None:
    """What is wrong with the quotation marks of a row that could be read, if anything is: those in a cell that is not quoted itself."""
    if as_written.fullmatch(raw):
        return None
    for cell in _cells(separator).findall(raw.rstrip("\r\n")):
        bare = cell.strip()
        if cell.startswith('"') or '"' not in cell:
            continue
        shown = bare if len(bare) <= _SHOWN else f"{bare[:_SHOWN]}…"
        if bare.startswith('"'):
            message = said("a space stands before a quotation mark, at {cell}; remove the space", cell=shown)
        elif '""' in cell or cell.count('"') % 2:
            message = said(
                "a quotation mark stands alone in {cell}; write it twice and put the whole cell in quotation marks, or remove it",
                cell=shown,
            )
        else:
            continue  # a word in quotation marks within a text
        return Problem(place, "", message, {"line": raw.strip()})
    return None


def _opened(lines: list[str], separator: str) -> int:
    """In which of the lines of a row the last cell in quotation marks begins."""
    at = 0
    is_open = False
    for number, text in enumerate(lines):
        position = 0
        while position < len(text):
            if is_open:
                end = text.find('"', position)
                if end < 0:
                    break
                is_open = text.startswith('""', end)
                position = end + (2 if is_open else 1)
            elif text[position] == '"' and (position == 0 or text[position - 1] == separator):
                is_open, at, position = True, number, position + 1
            else:
                position += 1
    return at


@lru_cache(maxsize=8)
def _as_written(separator: str) -> re.Pattern[str]:
    """A row as programs write it: each cell in quotation marks, or without any."""
    mark = re.escape(separator)
    cell = rf'(?:"[^"]*+(?:""[^"]*+)*+"|[^"{mark}\r\n]*+)'
    return re.compile(rf"{cell}(?:{mark}{cell})*+[\r\n]*+")


@lru_cache(maxsize=8)
def _cells(separator: str) -> re.Pattern[str]:
    mark = re.escape(separator)
    return re.compile(rf'(?:^|(?<={mark}))(?:"[^"]*+(?:""[^"]*+)*+"|[^{mark}]*+)')
