"""Merged cells: the value of the first counts for all that stand below it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .facts import Merge
from .rows import Cell, Row


class Merged:
    """The merged cells of a sheet, as its rows go by. `used` are those that gave their value to a row below their first."""

    def __init__(self, merges: Iterable[Merge]) -> None:
        self.used: dict[Merge, None] = {}
        self._beginning: dict[int, list[Merge]] = {}
        for merge in merges:
            if merge.bottom > merge.top:
                self._beginning.setdefault(merge.top, []).append(merge)
        self._under_way: dict[int, tuple[Merge, Cell]] = {}

    def cells(self, row: Row) -> Mapping[int, Cell]:
        """The cells of the row, with the value of the cell above in those that are merged with it. Rows are given in their order."""
        if not (self._beginning or self._under_way):
            return row.cells
        for column, (merge, _) in list(self._under_way.items()):
            if merge.bottom < row.number:
                del self._under_way[column]
        given = {}
        for column, (merge, value) in self._under_way.items():
            if column not in row.cells:
                given[column] = value
                self.used[merge] = None
        for merge in self._beginning.pop(row.number, ()):
            if merge.left in row.cells:
                self._under_way[merge.left] = (merge, row.cells[merge.left])
        return row.cells | given if given else row.cells
