"""What `cypher` answers, made ready to be read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from ...graph import Language
from ...words.sentences import phrase
from ..document import Document, Heading, Table, Text

if TYPE_CHECKING:
    from ...graph import CypherAnswer, Operator


def cypher_document(answer: CypherAnswer, language: Language) -> Document:
    """The rows of a query, its columns as they are; or its plan where that was asked for."""
    if answer.plan:
        return _plan_document(answer.plan, language)
    cells = [[_cell(row[column]) for column in answer.columns] for row in answer.rows]
    blocks = [Table(list(answer.columns), cells)] if cells else [Text(phrase("no_rows", language))]
    return Document([dict(row) for row in answer.rows], answer.columns, cells, blocks)


def cypher_notes(answer: CypherAnswer, limit: int) -> Iterator[str]:
    """What a reader should know beside the rows: that there are more, and what a write changed."""
    if answer.is_cut:
        yield f"only the first {limit:,} rows are shown; --limit shows more"
    if answer.changes:
        yield "changed: " + ", ".join(f"{what}: {count:,}" for what, count in answer.changes.items())


def _plan_document(plan: Iterable[Operator], language: Language) -> Document:
    names = ("level", "operator", "details", "estimated_rows", "rows", "hits")
    records = [(one.level, one.name, one.details, round(one.estimated_rows), one.rows, one.hits) for one in plan]
    data = [dict(zip(names, record, strict=True)) for record in records]
    has_run = any(one.rows is not None for one in plan)
    columns = [phrase(name, language) for name in (*names[1:4], *(names[4:] if has_run else ()))]
    rows = [
        (f"{'│ ' * level}{name}", details, f"{estimated:,}", *((_count(done), _count(hits)) if has_run else ()))
        for level, name, details, estimated, done, hits in records
    ]
    return Document(
        data, names, [[_cell(value) for value in record] for record in records], [Heading(phrase("plan", language)), Table(columns, rows)]
    )


def _count(value: int | None) -> str:
    return "" if value is None else f"{value:,}"


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(_cell(item) for item in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | bool) else str(value)
