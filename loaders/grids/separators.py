"""What parts the cells of a text, as its rows tell: parted by the right sign they are even, and as wide as can be."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from ..csv_quotes import LONGEST_CELL, SEPARATORS
from ..text import MARK

_BY_TRUST = "\t;|,"
"""A sign that texts seldom have parts them rather than one that they often have, where both make the rows even."""
_LEAST = {"\t": 0.1, ";": 0.2, "|": 0.2, ",": 0.3}
"""How even rows must be that are called no CSV."""
_SHARE_OF_SHORT = 0.3
_RARE = ":~^"


class Parting(NamedTuple):
    """How lines are parted into cells, most of them into `width`. `are_apart` where a space may stand before the quotation marks around a
    cell; `is_named` where the first line says what the separator is, and is no row."""

    separator: str
    width: int
    are_apart: bool = False
    is_named: bool = False


def parting(lines: Sequence[str], expected: str = "") -> Parting | None:
    """How these first lines of a text are parted; None where nothing makes them even, so that each is one cell. `expected` is the separator
    of a file that is called as one that has it, which need not be so even."""
    csv.field_size_limit(LONGEST_CELL)
    if named := _named(lines[0] if lines else ""):
        return Parting(named, _evenness(lines[1:], named)[1], _are_apart(lines[1:], named), is_named=True)
    found = {one: _evenness(lines, one) for one in _BY_TRUST}
    best = max(_BY_TRUST, key=lambda one: found[one][0])
    if found[best][0] < (0.1 if expected else _LEAST[best]):
        best = expected
    return Parting(best, found[best][1], _are_apart(lines, best)) if best else None


def _evenness(lines: Sequence[str], separator: str) -> tuple[float, int]:
    """From 0 to 1: the share of the rows that are as wide as most, more for wider ones, and how wide these are. Rows that end before count
    for a part."""
    widths = _widths(lines, separator)
    counts = Counter(width for width in widths if width > 1)
    if not counts:
        return 0.0, 1
    width = max(counts, key=lambda one: (counts[one], one))
    short = sum(count for one, count in counts.items() if one < width)
    return (counts[width] + _SHARE_OF_SHORT * short) / len(widths) * (1 - 1 / width), width


def _widths(lines: Sequence[str], separator: str) -> list[int]:
    """How many cells each row has that is not blank; rows behind a quotation mark that is never closed are none."""
    widths: list[int] = []
    try:
        for cells in csv.reader(lines, delimiter=separator, skipinitialspace=separator != "\t"):
            if any(map(str.strip, cells)):
                widths.append(len(cells))  # noqa: PERF401  # those before an error are kept
    except csv.Error:
        pass
    return widths


def _are_apart(lines: Sequence[str], separator: str) -> bool:
    """Whether cells in quotation marks have a space before them: `a, "b, c"`."""
    apart = re.compile(f'{re.escape(separator)} +"[^"]')
    return separator != "\t" and any(map(apart.search, lines))


def _named(line: str) -> str:
    """What the line that Excel puts first says that cells are parted by; nothing where there is no such line."""
    text = line.strip(f"\r\n{MARK} \"'")
    return text[4] if text.lower().startswith("sep=") and len(text) == 5 and text[4] in SEPARATORS + _RARE else ""
