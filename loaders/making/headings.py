"""The headings of a list, in one row or several that are joined, and which column a mapping means by one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ...graph import similar
from ...graph.names import name_key
from ..grids import Grid, Line
from ..mapping.model import Column
from ..xlsx import letters

_LETTER = re.compile(r"(?:column|colonne)\s+([a-z]{1,3})", re.IGNORECASE)
_BARE = re.compile(r"[a-z]{1,3}", re.IGNORECASE)
_BETWEEN_LANGUAGES = re.compile(r"\s*[/|\n]\s*|\s+[-–—]\s+")
_JOINED = " > "
Positions = Mapping[str, Sequence[int]]


class Headings:
    """The headings of a grid, which stand in `lines`; none where there are no lines. `shown` has them by position, and `width` is how many
    columns they reach over; `last` are those of the lowest row alone."""

    def __init__(self, grid: Grid, lines: Sequence[Line]) -> None:
        self.lines = lines
        rows = [_merged(grid, line) for line in lines]
        positions = sorted({at for row in rows for at, text in row.items() if text})
        self.shown = {at: _joined(row.get(at, "") for row in rows) for at in positions}
        self.width = max(positions, default=-1) + 1
        beside = [_filled_right(row, positions) for row in rows[:-1]] + rows[-1:]
        self.last = last = {at: next(filter(None, (row.get(at, "") for row in reversed(rows)))) for at in positions}
        self._ways = (
            _by_key(self.shown.items()),
            _by_key((at, _joined(row.get(at, "") for row in beside)) for at in positions),
            _by_key(last.items()),
            _by_key((at, part) for at, text in last.items() for part in _BETWEEN_LANGUAGES.split(text)),
        )

    def find(self, column: Column) -> Sequence[int]:
        """The positions of the columns that a mapping may mean by this one: one where it is clear, none where there is no such heading."""
        names = [" | ".join(column.names), *column.names] if len(column.names) > 1 else column.names
        for way in self._ways:
            for name in names:
                if found := way.get(name_key(name)):
                    return found
        lettered = next(filter(None, map(self._lettered, column.names)), None)
        return [_number(lettered)] if lettered else []

    def called(self, position: int) -> str:
        """What messages call a column: its heading, or its letter where it has none."""
        return " ".join(self.shown.get(position, "").split()) or letters(position + 1)

    def nearest(self, column: Column) -> str:
        """The heading that comes nearest to one that is not there; empty where none does."""
        headings = [self.called(at) for at in self.shown]
        for name in column.names:
            if near := similar(name, headings, limit=1):
                return near[0]
            words = set(name_key(name).split())
            for heading in headings:
                there = set(name_key(heading).split())
                if words and there and (words <= there or there <= words):
                    return heading
        return ""

    def _lettered(self, name: str) -> str:
        found = _LETTER.fullmatch(name.strip()) or (None if self.lines else _BARE.fullmatch(name.strip()))
        return found[found.re.groups].upper() if found else ""


def _number(column: str) -> int:
    """The position of the column with these letters, from 0."""
    number = 0
    for letter in column:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _merged(grid: Grid, line: Line) -> dict[int, str]:
    """The texts of a row of headings by position, those of merged cells in each of their columns and rows."""
    row = {at: text for at, text in enumerate(line.cells) if text}
    for span in grid.spans:
        if span.top <= line.number <= span.bottom:
            first = line if span.top == line.number else next((one for one in grid.lines if one.number == span.top), None)
            if first and span.left < len(first.cells) and (text := first.cells[span.left]):
                row.update((at, text) for at in range(span.left, span.right + 1))
    return row


def _filled_right(row: Mapping[int, str], positions: Sequence[int]) -> dict[int, str]:
    """An upper row of headings, each of which also stands above the columns to its right that have none."""
    filled: dict[int, str] = {}
    text = ""
    for at in positions:
        filled[at] = text = row.get(at, "") or text
    return filled


def _joined(texts: Iterable[str]) -> str:
    """The headings of a column from above to below, as one."""
    parts: list[str] = []
    for text in texts:
        flat = " ".join(text.split())
        if flat and (not parts or name_key(parts[-1]) != name_key(flat)):
            parts.append(flat)
    return _JOINED.join(parts)


def _by_key(pairs: Iterable[tuple[int, str]]) -> Positions:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for at, text in pairs:
        if (key := name_key(text)) and at not in found[key]:
            found[key].append(at)
    return found
