"""A coverage matrix made ready to be read: as a grid where that fits, else as rows of what there is and what is not known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..graph import Language, Schema, Source
from ..words.labels import as_shown, trait_label
from ..words.sentences import begun, form_label, kind_label, phrase
from .document import Heading, Table, Text, amount

if TYPE_CHECKING:
    from ..queries.lacking import Cell, Coverage, Side

_WIDEST = 72  # of a grid: the columns as wide as the longest word of their headings


def coverage_blocks(
    found: Coverage, sources: Mapping[str, Source], schema: Schema, language: Language, *, limit: int
) -> Iterator[Heading | Text | Table]:
    """How many cells have a tie and how many none that is known; and the matrix."""
    found = _as_shown(found, schema, language)
    tied, empty, checked = found.known
    for side, values in ((found.row, found.rows), (found.column, found.columns)):
        if not any(values):
            yield Text(phrase("gaps_matrix_nobody", language, side=side_label(side, schema, language)))
            return
    numbers = {"cells": len(tied) + len(empty) + len(checked), "tied": len(tied), "empty": len(empty)}
    said = phrase("gaps_matrix", language, **{key: amount(number, language) for key, number in numbers.items()})
    if checked:
        said += f" {phrase('gaps_matrix_checked', language, n=amount(len(checked), language))}"
    yield Text(f"{said} {phrase('gaps_caveat', language)}" if empty else said)
    heads = [label(found, found.column, value, schema, language) for value in found.columns]
    rows = found.rows[:limit] if limit else found.rows
    width = sum(max(map(len, head.split()), default=1) + 3 for head in heads) + 24
    if width <= _WIDEST:
        yield Table(
            [side_label(found.row, schema, language), *heads], [_numbers(found, row, schema, language) for row in rows], frozenset(heads)
        )
        yield Text(phrase("gaps_matrix_numbers", language))
    else:
        yield _told(found, rows, schema, language)
    if left := len(found.rows) - len(rows):
        more = amount(left, language)
        yield Text(phrase("gaps_more", language, n=more), phrase("gaps_more_printed", language, n=more))
    if checked:
        yield _checks(found, checked, sources, schema, language)


def coverage_data(found: Coverage) -> dict[str, Any]:
    """The same as JSON: every cell, those in which none is known included."""
    return {
        "rows": found.row.name, "columns": found.column.name,
        "cells": [
            {
                "row": row or None, "column": column or None, "state": state(cell), "ties": cell.ties, "not_confirmed": cell.doubtful,
                "stakeholders": cell.stakeholders,
                "checked": {"date": cell.check.date, "source": cell.check.source, "place": cell.check.place} if cell.check else None,
            }
            for row, column, cell in _cells(found)
        ],
    }  # fmt: skip


COLUMNS = ("row", "row_name", "column", "column_name", "state", "ties", "not_confirmed", "stakeholders", "date", "source", "place")


def coverage_records(found: Coverage) -> list[tuple[object, ...]]:
    """A row a cell."""
    return [
        (
            row, _name(found, row), column, _name(found, column), state(cell), cell.ties, cell.doubtful, cell.stakeholders,
            *((cell.check.date, cell.check.source, cell.check.place) if cell.check else ("", "", "")),
        )
        for row, column, cell in _cells(found)
    ]  # fmt: skip


def state(cell: Cell) -> str:
    """`known`, `none` where somebody looked, else `none known`."""
    return "known" if cell.ties else "none" if cell.check else "none known"


def side_label(side: Side, schema: Schema, language: Language) -> str:
    """What the rows or columns are."""
    if side.field:
        return phrase(side.field, language)
    return begun(kind_label(schema, side.kind, language) if side.kind else form_label(schema, side.form, language))


def label(found: Coverage, side: Side, value: str, schema: Schema, language: Language) -> str:
    """What a row or a column is called."""
    if not value:
        return phrase("gaps_matrix_not_known", language)
    return trait_label(side.field, value, schema, language) if side.field else found.named[value].called(language)


def _as_shown(found: Coverage, schema: Schema, language: Language) -> Coverage:
    """The same, each side that is not of names in the order of its words."""

    def ordered(side: Side, values: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(as_shown(values, lambda value: label(found, side, value, schema, language))) if side.field else values

    return replace(found, rows=ordered(found.row, found.rows), columns=ordered(found.column, found.columns))


def _cells(found: Coverage) -> Iterator[tuple[str, str, Cell]]:
    return ((row, column, found.cell(row, column)) for row in found.rows for column in found.columns)


def _name(found: Coverage, value: str) -> str:
    return found.named[value].name if value in found.named else value


def _numbers(found: Coverage, row: str, schema: Schema, language: Language) -> tuple[str, ...]:
    cells = (found.cell(row, column) for column in found.columns)
    none = phrase("gaps_none_cell", language)
    numbers = (amount(cell.ties, language) if cell.ties else none if cell.check else "–" for cell in cells)
    return (label(found, found.row, row, schema, language), *numbers)


def _told(found: Coverage, rows: tuple[str, ...], schema: Schema, language: Language) -> Table:
    """A row for each: what it has ties with, with what none is known, and with what there is none."""
    keys = ["gaps_ties_with", "gaps_none_known_with", "gaps_none_with"]
    made = []
    for row in rows:
        parts: tuple[list[str], list[str], list[str]] = ([], [], [])
        for column in found.columns:
            cell, name = found.cell(row, column), label(found, found.column, column, schema, language)
            if cell.ties:
                key = "gaps_value_doubtful" if cell.doubtful else "gaps_value_ties"
                parts[0].append(phrase(key, language, value=name, n=amount(cell.ties, language), doubtful=amount(cell.doubtful, language)))
            elif column:
                parts[2 if cell.check else 1].append(name)
        made.append((label(found, found.row, row, schema, language), *(", ".join(part) for part in parts)))
    columns = [side_label(found.row, schema, language), *(phrase(key, language) for key in keys)]
    if not any(row[3] for row in made):
        return Table(columns[:3], [row[:3] for row in made])
    return Table(columns, made)


def _checks(found: Coverage, places: list[tuple[str, str]], sources: Mapping[str, Source], schema: Schema, language: Language) -> Table:
    columns = [side_label(found.row, schema, language), side_label(found.column, schema, language), phrase("gaps_known", language)]
    rows = []
    for row, column in places:
        check = found.cell(row, column).check
        source = sources[check.source].title if check and check.source in sources else check.source if check else ""
        said = phrase("gaps_checked", language, date=check.date, source=source, place=check.place) if check else ""
        rows.append((label(found, found.row, row, schema, language), label(found, found.column, column, schema, language), said))
    return Table(columns, rows)
