"""Lines out of what a text has between its separators."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from types import MappingProxyType

from ..text import MARK
from ..xlsx import ERRORS, leading
from .cells import Odd, at
from .grid import Line

_END_OF_FILE = "\x1a"  # as DOS wrote it


def lines_of(rows: Iterable[Sequence[str]], odd: Odd, *, first: int = 1) -> Iterator[Line]:
    """The rows that are not blank, numbered from `first` on, with their cells stripped; the errors of formulas go to `odd`."""
    for number, cells in enumerate(rows, start=first):
        line = line_of(number, cells, odd)
        if line.cells:
            yield line


def line_of(number: int, cells: Sequence[str], odd: Odd) -> Line:
    """A row as a line, which has no cells where the row is blank."""
    texts = [cell.strip() for cell in cells]
    indents = {
        position: leading(cell)
        for position, (cell, text) in enumerate(zip(cells, texts, strict=True))
        if text and cell[0] != text[0] and leading(cell)
    }
    joined = "".join(texts)
    if "\r" in joined or MARK in joined or _END_OF_FILE in joined:
        texts = [text.replace("\r\n", "\n").replace("\r", "\n").replace(MARK, "").strip(f"{_END_OF_FILE} ") for text in texts]
    if "#" in joined:
        for position, text in enumerate(texts):
            if text in ERRORS:
                odd.errors.append(at(position, number))
                texts[position] = ""
    while texts and not texts[-1]:
        texts.pop()
    return Line(number, texts, indents=MappingProxyType(indents)) if indents else Line(number, texts)
