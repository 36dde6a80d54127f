"""A list of lines, each further in than what it belongs to: by spaces, tabs, bullets or numbers such as 1.2.3."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from types import MappingProxyType
from typing import NamedTuple

from ..text import MARK
from ..xlsx import leading
from .grid import Line

_BULLETS = re.escape("•◦▪▫●○■□‣⁃∙·➢➤►▸»§–—*+-")
_MARKER = re.compile(
    rf"""(?: (?P<bullet>[{_BULLETS}]|o(?=\t))
        | (?P<path>\d{{1,3}}(?:\.\d{{1,3}})+)\.?
        | \(?(?P<number>\d{{1,3}})[.)]
        | \(?(?P<roman>[ivx]{{1,5}})[.)]
        | \(?(?P<small>[a-z])[.)]
        | \(?(?P<great>[IVX]{{1,5}})\)
        | \(?(?P<capital>[A-Z])\)
    )\s+(?=\S)""",
    re.VERBOSE,
)
_GREAT = re.compile(r"(?P<great>[IVX]{1,5})\.\s+(?=\S)")
"""Roman numbers with a point, which a list has where it has II.; elsewhere they are the initials of somebody."""
_TOP = re.compile(r"(\d{1,3})\s+(?=\S)")
_MOST = 0.6
_SOME = 0.3
_STEP = 4


class Entry(NamedTuple):
    """A line: how many spaces stand before it, the sort of the bullet or number that it begins with, how deep a number such as 1.2.3 goes,
    and its text."""

    spaces: int
    marker: str
    depth: int
    text: str


def is_outline(lines: Sequence[str]) -> bool:
    """Whether these first lines of a text are a list whose lines are indented, and no table that tabs part."""
    entries = [one for one in _entries(lines) if one.text]
    if len(entries) < 2 or any("\t" in one.text for one in entries):
        return False
    marked = sum(bool(one.marker) for one in entries)
    indented = sum(one.spaces > 0 for one in entries)
    return marked >= _MOST * len(entries) or indented >= _SOME * len(entries)


def outline(lines: Sequence[str]) -> Iterator[Line]:
    """The lines of such a list, with how far each is in: by its number, where most have one such as 1.2.3; else by the spaces before it
    and, among those, by its sort of bullet, in the order in which these come first. Bullets and numbers are no part of the texts."""
    entries = _entries(lines)
    filled = [one for one in entries if one.text]
    by_number = any(one.depth > 1 for one in filled) and sum(one.depth > 0 for one in filled) >= _MOST * len(filled)
    markers = list(dict.fromkeys(one.marker for one in filled))
    places = sorted({(one.spaces, markers.index(one.marker)) for one in filled})
    for number, one in enumerate(entries, start=1):
        if not one.text:
            continue
        if by_number:
            indent = _STEP * max(one.depth - 1, 0)
        elif markers == [""]:
            indent = one.spaces
        else:
            indent = _STEP * places.index((one.spaces, markers.index(one.marker)))
        yield Line(number, [one.text], indents=MappingProxyType({0: indent} if indent else {}))


def _entries(lines: Sequence[str]) -> list[Entry]:
    bare = [line.replace(MARK, "").rstrip() for line in lines]
    has_great = any(line.lstrip().startswith("II. ") for line in bare)
    tops = {path["path"].partition(".")[0] for line in bare if (path := _MARKER.match(line.lstrip())) and path["path"]}
    return [_entry(line, tops, has_great=has_great) for line in bare]


def _entry(line: str, tops: Collection[str], *, has_great: bool) -> Entry:
    """What a line says; `tops` are the numbers below which there are others, so that they are no part of a text: 3 where there is 3.1."""
    text = line.strip()
    found = _MARKER.match(text) or (_GREAT.match(text) if has_great else None)
    if found:
        sort = found.lastgroup or ""
        depth = found[sort].count(".") + 1 if sort == "path" else int(sort == "number")
        return Entry(leading(line), found[sort] if sort == "bullet" else sort, depth, text[found.end() :])
    top = _TOP.match(text)
    if top and top[1] in tops:
        return Entry(leading(line), "number", 1, text[top.end() :])
    return Entry(leading(line), "", 0, text)
