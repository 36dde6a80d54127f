"""Where a table stands in a file: on which sheet, below which headings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ...graph import BadData, said
from ...graph.drafts import Notice, Place
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
_NO_CHANCE = 2
"""How many columns, all of them in one row, are no chance."""


class Layout(NamedTuple):
    """A grid, its headings, and the position among its lines of the first one below them; what is to be told where that is another place
    than the mapping says."""

    grid: Grid
    headings: Headings
    start: int
    told: tuple[Notice, ...] = ()


def lay_out(mapping: Mapping, rule: TableRule, grids: Sequence[Grid], file: str) -> Layout:
    """Where the table of this rule is: where the mapping says or, since next month's list may have a title more or another name for its
    sheet, where all its columns are. Raises BadData in one line where a sheet, a row of headings or a column is not there, or where two
    columns have the heading that is named."""
    if not grids:
        raise BadData(said("{file} has no table", file=file))
    columns, read = needed(rule), rule.read
    named = _sheets(read, grids)
    found = _best(columns, _ways(read, named))
    if found and found[0] == len(columns):
        return found[1]
    if moved := _moved(columns, read, grids, file):
        return moved
    if not named:
        raise BadData(
            said("{place}: {file} has no sheet '{sheet}'", place=_place(mapping, read.line), file=file, sheet=read.sheet),
            remedy=said("its sheets are {names}", names=", ".join(grid.name for grid in grids)),
        )
    if not found:
        raise BadData(said("{file} has no row in which headings could stand", file=file))
    _check(mapping, found[1], columns, file)
    return found[1]


def _best(columns: Sequence[Column], ways: Iterable[Layout]) -> tuple[int, Layout] | None:
    """The first layout that has the most of these columns, with how many these are."""
    best: tuple[int, Layout] | None = None
    for layout in ways:
        score = sum(len(layout.headings.find(column)) == 1 for column in columns)
        if best is None or score > best[0]:
            best = score, layout
        if score == len(columns):
            break
    return best


def _moved(columns: Sequence[Column], read: Reading, grids: Sequence[Grid], file: str) -> Layout | None:
    """A layout that has all these columns, as many as are no chance, at another place than the mapping says."""
    if len(columns) < _NO_CHANCE or read.header == NO_HEADINGS or any(read.rows) or not (read.header or read.sheet):
        return None
    named = _sheets(read, grids)
    others = [grid for grid in grids if not grid.is_hidden and all(grid is not one for one in named)]
    anywhere = replace(read, sheet="", header=None)
    ways = (way for way in _ways(anywhere, [*named, *others]) if not read.header or len(way.headings.lines) == len(read.header))
    found = _best(columns, ways)
    if not found or found[0] < len(columns):
        return None
    layout = found[1]
    rows = ", ".join(str(line.number) for line in layout.headings.lines)
    told = Notice(Place(file, layout.grid.name, 0), said("the headings of the mapping were found here, in row {rows}", rows=rows))
    return layout._replace(told=(told,))


def _sheets(read: Reading, grids: Sequence[Grid]) -> Sequence[Grid]:
    """The grids that may have the table: the one that is named, or else those that are not hidden."""
    if not read.sheet or not any(grid.name for grid in grids):  # a text has no sheets
        return [grid for grid in grids if not grid.is_hidden] or grids
    named = [grid for grid in grids if grid.name == read.sheet] or [grid for grid in grids if name_key(grid.name) == name_key(read.sheet)]
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
