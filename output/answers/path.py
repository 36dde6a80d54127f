"""What `path` answers, made ready to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...graph import Language, Schema
from ...graph.records import tie_record
from ...words.sentences import at_date, counted, phrase, sentence
from ..citing import cited, source_blocks
from ..document import Document, Heading, Table, Text, amount
from ..reasons import reference

if TYPE_CHECKING:
    from ...queries.path import Path

_COLUMNS = (
    "route", "step", "from", "to", "source", "type", "target", "role", "since", "until", "status", "evidence_source", "evidence_locator",
)  # fmt: skip


def path_document(answer: Path, schema: Schema, language: Language) -> Document:
    """Each route with its steps in words, the evidence beside them."""
    data = {
        "source": reference(answer.source),
        "target": reference(answer.target),
        "as_of": answer.as_of or None,
        "routes": [
            {
                "length": len(route.steps),
                "steps": [
                    {"from": reference(step.source), "to": reference(step.target), "ties": [tie_record(tie) for tie in step.ties]}
                    for step in route.steps
                ],
            }
            for route in answer.routes
        ],
    }
    records = [
        (
            number, place, step.source.id, step.target.id, tie.source, tie.type, tie.target, tie.role, tie.since, tie.until, tie.status,
            item.source, item.locator,
        )
        for number, route in enumerate(answer.routes, start=1)
        for place, step in enumerate(route.steps, start=1)
        for tie in step.ties
        for item in tie.evidence
    ]  # fmt: skip
    names = {"one": answer.source.called(language), "other": answer.target.called(language), "as_of": at_date(answer.as_of, language)}
    question = phrase("ask_path", language, **names)
    if not answer.routes:
        key = "same" if answer.source.id == answer.target.id else "unconnected"
        return Document(data, _COLUMNS, records, [Text(phrase(key, language, n=answer.max_steps, **names))], language, question)
    blocks: list[Heading | Text | Table] = [Text(phrase("connected", language, **names))]
    columns = [phrase(key, language) for key in ("step", "tie", "evidence")]
    for number, route in enumerate(answer.routes, start=1):
        blocks.append(Heading(phrase("route", language, n=number, steps=counted("steps", len(route.steps), language))))
        rows = []
        for place, step in enumerate(route.steps, start=1):
            for first, tie in enumerate(step.ties):
                named = {step.source.id: step.source, step.target.id: step.target}
                said = sentence(tie, named, schema, language, start=step.source.id)
                rows.append(("" if first else amount(place, language), said, cited(tie.evidence)))
        blocks.append(Table(columns, rows, frozenset({columns[0]})))
    blocks += source_blocks(answer.sources, language)
    return Document(data, _COLUMNS, records, blocks, language, question, tuple(answer.sources.values()))
