"""A text as grids: a CSV, cells that were pasted, a table drawn with bars, or a list of which each line is an entry."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice

from ...graph import UnreadableFile, said
from ...graph.drafts import Notice, Place, Problem
from ..csv_quotes import parted, strict_rows
from ..given import Given
from ..text import MARK, Text, open_text
from .cells import Odd
from .grid import Grid
from .lines import lines_of
from .markdown import drawn, is_drawn
from .outline import is_outline, outline
from .separators import Parting, parting

_LOOKED_AT = 400
_EXPECTED: Mapping[str, str] = {".csv": ",", ".tsv": "\t", ".tab": "\t"}
_PROSE = 200
"""How long lines are, in signs, that are no entries of a list but sentences."""
_WHOLE = 4


def read_text(given: Given) -> list[Grid]:
    """The table in a text, or the tables that are drawn in it. Raises UnreadableFile."""
    with open_text(given) as text:
        head = list(islice(text.lines, _LOOKED_AT))
        if refusal := _no_table(head, given):
            raise UnreadableFile(refusal)
        return list(_grids(head, text, given))


def _grids(head: Sequence[str], text: Text, given: Given) -> Iterator[Grid]:
    all_lines = chain(head, text.lines)
    expected = _EXPECTED.get(given.path.suffix.lower(), "") if given.piped is None else ""
    if not expected and is_drawn(head):
        for number, table in enumerate(drawn(list(all_lines)), start=1):
            told, name = (text.told, "") if number == 1 else ((), f"Table {number}")
            yield _grid(name, table.rows, given, told, first=table.first)
    elif not expected and is_outline(head):
        yield Grid("", list(outline(list(all_lines))), told=text.told)
    elif found := parting(head, expected):
        yield _grid("", _rows(all_lines, found, given.name), given, text.told)
    else:
        yield _grid("", ([line] if any(map(str.isalnum, line)) else [] for line in all_lines), given, text.told)


def _grid(name: str, rows: Iterable[Sequence[str]], given: Given, told: Sequence[Notice], *, first: int = 1) -> Grid:
    odd = Odd()
    lines = list(lines_of(rows, odd, first=first))
    return Grid(name, lines, told=[*told, *odd.notices(Place(given.name, name, 0))])


def _rows(lines: Iterator[str], found: Parting, file: str) -> Iterator[list[str]]:
    """The cells of each row. Raises UnreadableFile where quotation marks do not say which they are."""

    def broken(place: Place, cells: list[str]) -> Problem | None:
        if found.width >= _WHOLE and any(_has_rows(text, found) for text in cells):
            what = said("the text that begins here holds what looks like rows of its own; a quotation mark may be missing or too many")
            return Problem(place, "", what)
        return None

    told: list[Problem | Notice] = []
    rows = strict_rows(
        islice(lines, int(found.is_named), None),
        separator=found.separator, file=file, line=1 + found.is_named, told=told, broken=broken, are_bare=True, are_apart=found.are_apart,
    )  # fmt: skip
    for _, cells in rows:
        if told:
            break
        yield cells
    if told:
        raise UnreadableFile(str(told[0]))


def _has_rows(text: str, found: Parting) -> bool:
    """Whether whole rows stand within a text, as where a quotation mark was forgotten."""
    within = text.splitlines()[1:-1]
    return bool(within) and all(len(parted(line, found.separator)) == found.width for line in within)


def _no_table(head: Sequence[str], given: Given) -> str:
    """What to say of a text that is no table; nothing where it may be one."""
    start = "".join(head[:20]).lstrip(f"{MARK} \t\r\n").lower()
    if start.startswith(("<!doctype html", "<html", "<table", "<head", "<meta", "<style", "<div")):
        return said("{file} is a web page by what is in it; open it in Excel, save it as .xlsx, and import that", file=given)
    if start.startswith("<?xml") or (start.startswith("<") and ">" in start):
        return said("{file} is XML by what is in it; open it in Excel, save it as .xlsx, and import that", file=given)
    if start.startswith(("{", "[{", "[[")):
        return said("{file} is JSON by what is in it, which no list is; save the table as .xlsx or CSV and import that", file=given)
    filled = [len(line) for line in head if line.strip()]
    is_parted = parting(head, "") is not None or is_outline(head) or is_drawn(head)
    if filled and not is_parted and given.path.suffix.lower() not in _EXPECTED and statistics.median(filled) > _PROSE:
        return said("{file} is running text, with no table in it; save the table in it as .xlsx or CSV and import that", file=given)
    return ""
