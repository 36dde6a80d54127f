"""What `stats` answers, made ready to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...graph import Language, Schema
from ...words.sentences import phrase
from ..document import Document, Heading, Table, Text, amount
from ..heading import BUILT_IN

if TYPE_CHECKING:
    from ...queries.stats import Stats


def stats_document(answer: Stats, schema: Schema, language: Language) -> Document:
    """The counts."""
    counts = answer.counts
    data = {
        "store": answer.store,
        "stakeholders": {"total": sum(counts.kinds.values()), "by_kind": counts.kinds},
        "ties": {"total": sum(counts.types.values()), "by_type": counts.types, "by_status": counts.statuses},
        "sources": counts.sources,
        "evidence": counts.evidence,
    }
    groups = {
        "stakeholders": {schema.kinds[kind].labels[language][1]: number for kind, number in counts.kinds.items()},
        "ties": {schema.ties[type_].labels[language][0]: number for type_, number in counts.types.items()},
        "status": {phrase(status, language): number for status, number in counts.statuses.items()},
        "sources": {phrase("sources", language).lower(): counts.sources, phrase("pieces", language).lower(): counts.evidence},
    }
    columns = [phrase("what", language), phrase("count", language)]
    store = phrase("built_in", language) if answer.store == BUILT_IN else answer.store
    blocks: list[Heading | Text | Table] = [Text(phrase("store", language, store=store))]
    for group, numbers in groups.items():
        total = [(phrase("total", language), amount(sum(numbers.values()), language))] if group in ("stakeholders", "ties") else []
        rows = [*((name, amount(number, language)) for name, number in numbers.items()), *total]
        blocks += [Heading(phrase(group, language)), Table(columns, rows, frozenset({columns[1]}))]
    records = [
        *(("kind", kind, number) for kind, number in counts.kinds.items()),
        *(("type", type_, number) for type_, number in counts.types.items()),
        *(("status", status, number) for status, number in counts.statuses.items()),
        ("sources", "", counts.sources),
        ("evidence", "", counts.evidence),
    ]
    question = phrase("ask_stats", language)
    return Document(data, ("what", "which", "count"), records, blocks, language, question, answer.sources)
