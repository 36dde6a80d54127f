"""The rows of a table that are read, and those that are passed over: skipped as the mapping says, totals, headings that come again."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ...graph import said_of
from ...graph.drafts import Notice, Place
from ...graph.names import name_key
from ..grids import Line
from ..hidden import runs
from ..mapping.model import Reading
from ..nothing import TOTALS
from .headings import Headings
from .layout import Layout
from .named import column_called

_NUMBER = re.compile(r"[-+(]?[$€£]?\s?\d[\d\s.,'’]*\s?[%$€£)]*")
_REMARK = re.compile(
    r"[*†‡¹]|(?:notes?|nota|n\.?\s?b\.?|sources?|remarques?|remarks?|l[ée]gende|legend|prepared by|pr[ée]par[ée] par|updated|mis à jour)\b",
    re.IGNORECASE,
)
"""How a remark begins."""
Test = Callable[[Sequence[str]], bool]


class Row(NamedTuple):
    """A line and its cells, with the values of merged ones in each of their rows."""

    line: Line
    cells: Sequence[str]


@dataclass
class Passed:
    """The numbers of the rows that were passed over, by why."""

    rows: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def notices(self, place: Place) -> Iterator[Notice]:
        """What is to be said of them."""
        for why, numbers in self.rows.items():
            yield Notice(place, _SENTENCES[why](numbers))


def kept_rows(layout: Layout, read: Reading) -> tuple[list[Row], Passed]:
    """The rows of a table that are read, and which were passed over."""
    first, last = read.rows
    lines = [line for line in layout.grid.lines[layout.start :] if line.number >= first and (not last or line.number <= last)]
    passed = Passed()
    kept = []
    is_heading, is_skipped = _headings_again(layout.headings), _skipped(layout.headings, read)
    across, remarks = _across(layout), _remarks(lines, layout.headings)
    for line, cells in _unmerged(layout, lines):
        if is_skipped(cells):
            passed.rows["skipped"].append(line.number)
        elif line.number in across:
            passed.rows["across"].append(line.number)
        elif _is_of_totals(line.cells):
            passed.rows["totals"].append(line.number)
        elif is_heading(cells):
            passed.rows["headings"].append(line.number)
        elif line.number in remarks:
            passed.rows["remarks"].append(line.number)
        elif any(cells):
            kept.append(Row(line, cells))
    return kept, passed


def _unmerged(layout: Layout, lines: Sequence[Line]) -> Iterator[Row]:
    """The lines with the value of each merged cell in all of its rows; it counts for the first of its columns alone."""
    below: dict[int, dict[int, str]] = defaultdict(dict)
    spans = [span for span in layout.grid.spans if span.bottom > span.top]
    if spans:
        numbered = {line.number: line for line in lines}
        for span in spans:
            first = numbered.get(span.top)
            if first and span.left < len(first.cells) and (text := first.cells[span.left]):
                for number in range(span.top + 1, span.bottom + 1):
                    below[number][span.left] = text
    for line in lines:
        if line.number not in below:
            yield Row(line, line.cells)
            continue
        cells = [*line.cells]
        for at, text in below[line.number].items():
            cells += [""] * (at + 1 - len(cells))
            cells[at] = cells[at] or text
        yield Row(line, cells)


def _across(layout: Layout) -> set[int]:
    """The rows that are one merged cell over the whole table: titles within it."""
    width = layout.headings.width
    return {span.top for span in layout.grid.spans if span.left == 0 and span.right + 1 >= width > 1 and span.top == span.bottom}


def _remarks(lines: Sequence[Line], headings: Headings) -> set[int]:
    """The rows at the end, below an empty one, that have one cell alone, the first of which begins as a remark does."""
    found: list[int] = []
    for at in range(len(lines) - 1, 0, -1):
        line = lines[at]
        filled = [text for text in line.cells if text]
        if headings.width < 2 or len(filled) != 1 or line.cells[0] != filled[0]:
            break
        found.append(line.number)
        if lines[at - 1].number < line.number - 1 and _REMARK.match(filled[0]):
            return set(found)
    return set()


def _skipped(headings: Headings, read: Reading) -> Test:
    """Whether the mapping says that a row with these cells is to be left out."""
    tests = [(headings.find(column_called(text))[0], {_key(word) for word in words}) for text, words in read.skip.items()]
    return lambda cells: any(_key(cells[at] if at < len(cells) else "") in words for at, words in tests)


def _key(text: str) -> str:
    return name_key(text) or text.strip()


def _headings_again(headings: Headings) -> Test:
    """Whether the cells of a row are the headings once more."""
    shown = [tuple(text for text in line.cells if text) for line in headings.lines]
    first = {texts[0] for texts in shown if len(texts) > 1}
    return lambda cells: next(filter(None, cells), "") in first and tuple(text for text in cells if text) in shown


def _is_of_totals(cells: Sequence[str]) -> bool:
    """Whether a row is called so and has numbers alone."""
    filled = [text for text in cells if text]
    if len(filled) < 2 or filled[0].casefold().rstrip(" :") not in TOTALS:
        return False
    return all(_NUMBER.fullmatch(text) for text in filled[1:])


def _of_skipped(numbers: Sequence[int]) -> str:
    return said_of(
        len(numbers),
        "{n} row was skipped as the mapping says: {rows}", "{n} rows were skipped as the mapping says: {rows}", rows=runs(numbers),
    )  # fmt: skip


def _of_across(numbers: Sequence[int]) -> str:
    return said_of(
        len(numbers),
        "{n} row is one merged cell across the table and was passed over: {rows}",
        "{n} rows are one merged cell across the table each and were passed over: {rows}",
        rows=runs(numbers),
    )


def _of_totals(numbers: Sequence[int]) -> str:
    return said_of(
        len(numbers),
        "{n} row of totals was passed over: {rows}", "{n} rows of totals were passed over: {rows}", rows=runs(numbers),
    )  # fmt: skip


def _of_headings(numbers: Sequence[int]) -> str:
    return said_of(
        len(numbers),
        "{n} row has the headings again and was passed over: {rows}", "{n} rows have the headings again and were passed over: {rows}",
        rows=runs(numbers),
    )  # fmt: skip


def _of_remarks(numbers: Sequence[int]) -> str:
    return said_of(
        len(numbers),
        "{n} row below the table is a remark and was passed over: {rows}",
        "{n} rows below the table are remarks and were passed over: {rows}",
        rows=runs(numbers),
    )


_SENTENCES = {"skipped": _of_skipped, "across": _of_across, "totals": _of_totals, "headings": _of_headings, "remarks": _of_remarks}
