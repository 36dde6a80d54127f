"""A grid: the cells of a sheet, of a CSV file or of a pasted table, as the texts that they show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from ...graph.drafts import Notice

NOTHING: Mapping[int, str] = MappingProxyType({})
FLAT: Mapping[int, int] = MappingProxyType({})


class Line(NamedTuple):
    """A row with something in it: its number, as the program that shows the file counts, from 1, and what its cells show, the first at
    position 0 and the last the last that shows something, so that lines differ in length. Texts are stripped and keep the line breaks
    within them; days are written in ISO.

    `exact` has, by position, the number behind a cell that shows it in another way (rounded, with a currency); `indents` how far the text
    of a cell is indented, where it is, in spaces.
    """

    number: int
    cells: Sequence[str]
    exact: Mapping[int, str] = NOTHING
    indents: Mapping[int, int] = FLAT


class Span(NamedTuple):
    """Merged cells, the ends included: positions of the first and last column, from 0, and numbers of the first and last row."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it stands in a file. `name` is that of its sheet, empty where the file is the sheet; `lines` are the rows that are not
    blank, in their order; `spans` the merged cells, whose value stands in the first alone; `told` what is to be said of how it was read.
    """

    name: str
    lines: Sequence[Line]
    spans: Sequence[Span] = ()
    is_hidden: bool = False
    told: Sequence[Notice] = field(default=())
