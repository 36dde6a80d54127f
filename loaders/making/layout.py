"""Where a table stands in a file: on which sheet, below which headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...graph import BadData, said
from ...graph.drafts import Place
from ...graph.names import name_key
from ..grids import Grid
from ..mapping.model import NO_HEADINGS, Column, Mapping, Reading, TableRule
from .headings import Headings
from .named import needed

_LOOKED_AT = 40
"""In how many lines from the top headings are looked for."""
_MOST_ROWS = 3
"""How many rows of headings may be joined where the mapping does not say which they are."""
_MOST_SHOWN = 12


class Layout(NamedTuple):
    """A grid, its headings, and the position among its lines of the first one below them."""

    grid: Grid
    headings: Headings
    start: int


def lay_out(mapping: Mapping, rule: TableRule, grids: Sequence[Grid], file: str) -> Layout:
    """Where the table of this rule is. Raises BadData in one line where a sheet, a row of headings or a column is not there, or where two
    columns have the heading that is named."""
    columns = needed(rule)
    best: tuple[int, Layout] | None = None
    for layout in _ways(rule.read, _sheets(mapping, rule.read, grids, file)):
        score = sum(len(layout.headings.find(column)) == 1 for column in columns)
        if best is None or score > best[0]:
            best = score, layout
        if score == len(columns):
            break
    if best is None:
        raise BadData(said("{file} has no row in which headings could stand", file=file))
    _check(mapping, best[1], columns, file)
    return best[1]


def _sheets(mapping: Mapping, read: Reading, grids: Sequence[Grid], file: str) -> Sequence[Grid]:
    """The grids that may have the table: the one that is named, or else those that are not hidden."""
    if not grids:
        raise BadData(said("{file} has no table", file=file))
    if not read.sheet or not any(grid.name for grid in grids):  # a text has no sheets
        return [grid for grid in grids if not grid.is_hidden] or grids
    named = [grid for grid in grids if grid.name == read.sheet] or [grid for grid in grids if name_key(grid.name) == name_key(read.sheet)]
    if not named:
        raise BadData(
            said("{place}: {file} has no sheet '{sheet}'", place=_place(mapping, read.line), file=file, sheet=read.sheet),
            remedy=said("its sheets are {names}", names=", ".join(grid.name for grid in grids)),
        )
    return named[:1]


def _ways(read: Reading, grids: Sequence[Grid]) -> Iterator[Layout]:
    """The layouts that there may be, the most likely first."""
    for grid in grids:
        if read.header == NO_HEADINGS:
            yield Layout(grid, Headings(grid, ()), 0)
        elif read.header:
            lines = [line for line in grid.lines if line.number in read.header]
            start = next((at for at, line in enumerate(grid.lines) if line.number > max(read.header)), len(grid.lines))
            yield Layout(grid, Headings(grid, lines), start)
        else:
            for rows in range(1, _MOST_ROWS + 1):
                for start in range(min(_LOOKED_AT, len(grid.lines) - rows + 1)):
                    yield Layout(grid, Headings(grid, grid.lines[start : start + rows]), start + rows)


def _check(mapping: Mapping, layout: Layout, columns: Sequence[Column], file: str) -> None:
    """Raises BadData where a column is not there, or where it may be several."""
    wrong = [fault for column in columns if (fault := _fault(layout.headings, column))]
    if not wrong:
        return
    first = next(column for column in columns if len(layout.headings.find(column)) != 1)
    where = str(Place(file, layout.grid.name, layout.headings.lines[0].number if layout.headings.lines else 0))
    message = said("{place}: {where} {faults}", place=_place(mapping, first.line), where=where, faults=", ".join(wrong))
    headings = [layout.headings.called(at) for at in layout.headings.shown]
    if not headings:
        raise BadData(message)
    listed = ", ".join([*headings[:_MOST_SHOWN], *(["…"] if len(headings) > _MOST_SHOWN else [])])
    raise BadData(message, remedy=said("its headings are {headings}", headings=listed))


def _fault(headings: Headings, column: Column) -> str:
    found = headings.find(column)
    name = " | ".join(column.names)
    if not found:
        near = headings.nearest(column)
        if near:
            return said("has no column '{column}' (is it '{near}'?)", column=name, near=near)
        return said("has no column '{column}'", column=name)
    if len(found) > 1:
        columns = [said("column {letter}", letter=_letter(at)) for at in found]
        return said("has the heading '{column}' several times (write one of {columns})", column=name, columns=", ".join(columns))
    return ""


def _letter(position: int) -> str:
    from ..xlsx import letters

    return letters(position + 1)


def _place(mapping: Mapping, line: int) -> str:
    return str(Place(mapping.file or said("the mapping"), "", line))
