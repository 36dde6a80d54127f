"""Rows of ours into drafts, by what reads every other row: so names, dates and contact details are seen to as everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from ...graph import Schema
from ...graph.drafts import Place, Read, StakeholderDraft
from ...graph.sheets import SHEETS, safe_cell
from ..headings import Headings
from ..rows import parse_rows
from .model import Row


def drafts_of(sheet: str, rows: Iterable[Row], schema: Schema) -> Iterator[Read]:
    """The drafts of these rows; those with the same attributes are read together."""
    columns = {name: position for position, name in enumerate(SHEETS[sheet])}
    for (names, is_presumed, texts), some in groupby(rows, key=_shape):
        extra = {name: position for position, name in enumerate(names, start=len(columns))}
        cells = (_cells(row, columns, names) for row in some)
        for one in parse_rows(sheet, Headings(columns, extra, len(columns) + len(extra)), cells, schema, is_exact=True):
            if isinstance(one, StakeholderDraft) and (is_presumed or texts):
                yield one._replace(is_presumed=is_presumed, given={**one.given, **dict(texts)})
            else:
                yield one


def _shape(row: Row) -> tuple[tuple[str, ...], bool, tuple[tuple[str, tuple[str, ...]], ...]]:
    return tuple(name for name, text in row.extra.items() if text), row.is_presumed, tuple(row.texts.items())


def _cells(row: Row, columns: Iterable[str], names: Sequence[str]) -> tuple[Place, list[str]]:
    texts = [*(row.cells.get(name, "") for name in columns), *(row.extra[name] for name in names)]
    return row.place, [safe_cell(text) for text in texts]
