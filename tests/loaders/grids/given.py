"""Files read as grids, for tests."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from partnermap.loaders.given import Given
from partnermap.loaders.grids import Grid, read_grids

if TYPE_CHECKING:
    from openpyxl import Workbook

Shown = list[tuple[int, list[str]]]


def grids_of(content: bytes, folder: Path, name: str = "list.csv") -> list[Grid]:
    """The grids of a file with this content, which is called so."""
    path = folder / name
    path.write_bytes(content)
    with ExitStack() as stack:
        return read_grids(Given(path, name, stack))


def piped(content: bytes) -> list[Grid]:
    """The grids of what comes in by standard input."""
    with ExitStack() as stack:
        return read_grids(Given(Path("-"), "standard input", stack, piped=content))


def grids_of_book(book: Workbook, folder: Path) -> list[Grid]:
    """The grids of a workbook, as openpyxl saves it."""
    path = folder / "list.xlsx"
    book.save(path)
    return grids_of(path.read_bytes(), folder, "list.xlsx")


def rows(grid: Grid) -> Shown:
    """Its lines, each with its number."""
    return [(line.number, list(line.cells)) for line in grid.lines]


def indents(grid: Grid) -> list[tuple[str, int]]:
    """What stands first in each line, and how far in."""
    return [(line.cells[0], line.indents.get(0, 0)) for line in grid.lines]


def told(grids: list[Grid]) -> list[str]:
    """What is said of how they were read."""
    return [str(notice) for grid in grids for notice in grid.told]
