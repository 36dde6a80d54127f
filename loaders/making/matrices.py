"""Matrices: a table whose rows and columns are stakeholders, or whose columns are years, and whose filled cells are ties.

Of columns that are years, those that follow each other are one tie, from the first year to the last. Where that is the last column of all,
nothing tells that it ended, so the end stays open.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...graph import said_of
from ...graph.drafts import Notice
from ..mapping.model import Matrix, Thing, Value
from ..words import Meaning
from .bodies import Body
from .cells import Cells
from .names import flat
from .table import Table
from .things import Members, Reader
from .ties import Item, Job

ROWS, COLUMNS, CELLS = "rows", "columns", "cells"


class Crossing:
    """A matrix read: who its rows, its columns and its cells name, and the ties in it."""

    def __init__(self, matrix: Matrix, table: Table, reader: Reader, order: int) -> None:
        self._matrix, self._table, self._reader, self._order = matrix, table, reader, order
        self._positions = [table.position(column) for column in matrix.columns]
        self._headings = [_heading(table, position) for position in self._positions]
        self._texts = [table.texts(position) for position in self._positions]
        row = Thing(ROWS, {"kind": Value(constant=matrix.kind), "name": matrix.rows}, line=matrix.line)
        self.rows = reader.members(row, order)
        self.others: list[Members] = []

    def jobs(self, type_: Meaning) -> list[Job]:
        """The ties of the matrix."""
        if self._matrix.cells:
            return self._of_names(type_, self._matrix.cells)
        return [self._of_column(type_, at) for at in range(len(self._positions))]

    def _of_column(self, type_: Meaning, at: int) -> Job:
        """The ties from the rows to one column."""
        matrix, texts = self._matrix, self._texts[at]
        marks, empty = _words(matrix.marks), _words(matrix.empty)
        filled = [bool(text) and text.casefold() not in empty for text in texts]
        heading = self._headings[at]
        thing = Thing(COLUMNS, {"kind": Value(constant=matrix.to), "name": Value(constant=heading)}, line=matrix.line)
        target = self._reader.members(thing, self._order + 1 + at, only=filled)
        self.others.append(target)
        roles = ["" if text.casefold() in marks else text for text in texts]
        fields: dict[str, Cells] = {}
        if matrix.role == "cell":
            fields["role"] = Cells(roles, heading, self._positions[at])
        else:
            self._tell_words(target, roles, filled, heading)
        columns = self._with_status(fields)
        items = []
        for row, is_filled in enumerate(filled):
            if is_filled and (pairs := _pairs(self.rows.rows[row], target.rows[row])):
                items.append(Item(row, type_, tuple(column.texts[row] for column in columns), pairs))
        return Job(self._table, heading, self._order, items, fields)

    def _tell_words(self, target: Members, texts: Sequence[str], filled: Sequence[bool], heading: str) -> None:
        """Tells of cells that say more than that there is a tie."""
        rows = [row for row, text in enumerate(texts) if text and filled[row]]
        if rows:
            message = said_of(
                len(rows),
                "'{text}' in column {column} was read as a mark alone; if it is a role, write `role: cell` in the mapping",
                "'{text}' in column {column} was read as a mark alone, as {n} cells in all were; if these are roles, write `role: cell` in "
                "the mapping",
                text=texts[rows[0]], column=heading,
            )  # fmt: skip
            target.notices.append(Notice(self._table.places[rows[0]], message))

    def _of_names(self, type_: Meaning, cells: Thing) -> list[Job]:
        """The ties from whom the cells name to the rows."""
        empty = _words(self._matrix.empty)
        columns: list[list[tuple[Body, ...]]] = []
        for at, column in enumerate(self._matrix.columns):
            thing = Thing(
                CELLS, {**cells.fields, "name": Value(column)}, cells.attributes, cells.split, cells.either, cells.has_acronym,
                line=cells.line,
            )  # fmt: skip
            filled = [bool(text) and text.casefold() not in empty for text in self._texts[at]]
            found = self._reader.members(thing, self._order + 1 + at, only=filled)
            self.others.append(found)
            columns.append(found.rows)
        if self._matrix.is_years:
            return [self._of_years(type_, columns)]
        jobs = []
        for at, rows in enumerate(columns):
            fields: dict[str, Cells] = {}
            status = self._with_status(fields)
            items = [
                Item(row, type_, tuple(one.texts[row] for one in status), pairs)
                for row, bodies in enumerate(rows)
                if (pairs := _pairs(bodies, self.rows.rows[row]))
            ]
            jobs.append(Job(self._table, self._headings[at], self._order, items, fields))
        return jobs

    def _of_years(self, type_: Meaning, columns: Sequence[Sequence[tuple[Body, ...]]]) -> Job:
        """One tie for each run of years in which a cell names the same body."""
        last = len(columns) - 1
        heading = self._headings[0] if columns else ""
        fields = {"since": Cells((), heading), "until": Cells((), heading)}
        status = (self._matrix.status,) if self._matrix.status else ()
        if status:
            fields["status"] = Cells((), "status")
        items: list[Item] = []
        for row, wholes in enumerate(self.rows.rows):
            bodies = dict.fromkeys(body.now() for column in columns for body in column[row])
            for body in bodies:
                is_there = [any(one.now() is body for one in column[row]) for column in columns]
                for first, until in _runs(is_there):
                    dates = (self._headings[first], "" if until == last else self._headings[until])
                    items.append(Item(row, type_, (*dates, *status), _pairs((body,), wholes)))
        return Job(self._table, CELLS, self._order, [item for item in items if item.pairs], fields)

    def _with_status(self, fields: dict[str, Cells]) -> list[Cells]:
        if self._matrix.status:
            fields["status"] = Cells([self._matrix.status] * len(self._table), "status")
        return list(fields.values())


def _heading(table: Table, position: int) -> str:
    """The name of a column: of headings in two rows the lower."""
    return flat(table.headings.last.get(position, "")) or table.headings.called(position)


def _words(words: Sequence[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


def _pairs(sources: Sequence[Body], targets: Sequence[Body]) -> list[tuple[Body, Body]]:
    return [(source, target) for source in sources for target in targets]


def _runs(is_there: Sequence[bool]) -> list[tuple[int, int]]:
    """The first and the last of each run of those that are true."""
    runs: list[tuple[int, int]] = []
    for at, is_one in enumerate(is_there):
        if not is_one:
            continue
        if runs and runs[-1][1] == at - 1:
            runs[-1] = runs[-1][0], at
        else:
            runs.append((at, at))
    return runs
