"""What `cypher` answers, made ready to be read."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Set
from typing import TYPE_CHECKING, Any

from ...graph import Language, Source
from ...graph.saying import grouped, said
from ...words.sentences import phrase
from ..document import Document, Heading, Number, Table, Text, amount

if TYPE_CHECKING:
    from ...graph import CypherAnswer, Operator

_EVIDENCE = "evidence_source"


def cypher_document(answer: CypherAnswer, language: Language, sources: Collection[Source] = ()) -> Document:
    """The rows of a query, its columns as they are; or its plan where that was asked for. `sources` are all of the store.

    What rows rest on their column `evidence_source` tells; without it, no less than all sources can be named.
    """
    if answer.plan:
        return _plan_document(answer.plan, language)
    cited = _cited(answer, {source.id for source in sources})
    resting = sources if cited is None else [source for source in sources if source.id in cited]
    cells = [[_cell(row[column]) for column in answer.columns] for row in answer.rows]
    # A column is one of numbers where every value in it is.
    numbers = frozenset(
        column
        for place, column in enumerate(answer.columns)
        if any(isinstance(row[place], Number) for row in cells) and all(isinstance(row[place], Number) or not row[place] for row in cells)
    )
    blocks = [Table(list(answer.columns), cells, numbers)] if cells else [Text(phrase("no_rows", language))]
    records = [[_record(row[column]) for column in answer.columns] for row in answer.rows]
    return Document(
        [dict(row) for row in answer.rows], answer.columns, records, blocks, language, phrase("ask_cypher", language), resting,
        is_of_all=cited is None,
    )  # fmt: skip


def cypher_notes(answer: CypherAnswer, limit: int) -> Iterator[str]:
    """What a reader should know beside the rows: how the query was understood, that there are more rows, and what a write changed."""
    yield from answer.notes
    if answer.is_cut:
        yield said("only the first {limit} rows are shown; --limit shows more", limit=limit)
    if answer.changes:
        yield said("changed: {changes}", changes=", ".join(f"{what}: {grouped(count)}" for what, count in answer.changes.items()))


def _cited(answer: CypherAnswer, known: Set[str]) -> Set[str] | None:
    """The ids of sources in the column of evidence; None where there is no such column, or something else in it, as in a row without."""
    if not answer.rows:
        return set()
    if _EVIDENCE not in answer.columns:
        return None
    held = [row[_EVIDENCE] for row in answer.rows]
    cited = {str(one) for value in held for one in (value if isinstance(value, list) and value else [value])}
    return cited if cited <= known else None


def _plan_document(plan: Iterable[Operator], language: Language) -> Document:
    names = ("level", "operator", "details", "estimated_rows", "rows", "hits")
    records = [(one.level, one.name, one.details, round(one.estimated_rows), one.rows, one.hits) for one in plan]
    data = [dict(zip(names, record, strict=True)) for record in records]
    has_run = any(one.rows is not None for one in plan)
    columns = [phrase(name, language) for name in (*names[1:4], *(names[4:] if has_run else ()))]
    rows = [
        (
            f"{'│ ' * level}{name}",
            details,
            amount(estimated, language),
            *((_count(done, language), _count(hits, language)) if has_run else ()),
        )
        for level, name, details, estimated, done, hits in records
    ]  # fmt: skip
    blocks: list[Heading | Text | Table] = [Heading(phrase("plan", language)), Table(columns, rows)]
    return Document(
        data, names, [[_record(value) for value in record] for record in records], blocks, language, phrase("ask_plan", language)
    )


def _count(value: int | None, language: Language) -> str:
    return "" if value is None else amount(value, language)


def _record(value: Any) -> object:
    return value if type(value) in (int, float) else _cell(value)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(_cell(item) for item in value)
    if type(value) in (int, float):
        return Number(value, str(value))
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | bool) else str(value)
