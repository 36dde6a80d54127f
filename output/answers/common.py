"""What `common` answers, made ready to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...graph import Language, Schema
from ...words.sentences import at_date, kind_label, phrase
from ..citing import source_blocks
from ..document import Document, Heading, Table, Text, figure
from ..reasons import context_data, reasons_table, reference

if TYPE_CHECKING:
    from ...queries.common import Common


def common_document(answer: Common, schema: Schema, language: Language, *, limit: int = 0) -> Document:
    """What the two share, and who works with both: for people the first `limit`, or all where that is 0."""
    one, other, as_of = answer.one, answer.other, at_date(answer.as_of, language)
    data = {
        "stakeholders": [reference(one), reference(other)],
        "as_of": answer.as_of or None,
        "shared": [context_data(context, one, other) for context in answer.contexts],
        "partners": [
            reference(shared.stakeholder) | {"strengths": [shared.with_one, shared.with_other]} for shared in answer.partners
        ],
    }  # fmt: skip
    records = [
        (shared.stakeholder.id, shared.stakeholder.name, shared.stakeholder.kind, shared.with_one, shared.with_other)
        for shared in answer.partners
    ]
    names = {"one": one.called(language), "other": other.called(language), "as_of": as_of}
    blocks: list[Heading | Text | Table] = []
    if not answer.contexts and not answer.partners:
        blocks.append(Text(phrase("nothing_shared", language, **names)))
    if answer.contexts:
        blocks += [Heading(phrase("shared_things", language, **names)), reasons_table(answer.contexts, one, answer.named, schema, language)]
    if answer.partners:
        shown = answer.partners[:limit] if limit else answer.partners
        columns = (
            phrase("partner", language),
            phrase("kind", language),
            *(f"{phrase('with', language)} {name}" for name in (names["one"], names["other"])),
        )
        rows = [
            (
                shared.stakeholder.called(language), kind_label(schema, shared.stakeholder.kind, language),
                figure(shared.with_one, language), figure(shared.with_other, language),
            )
            for shared in shown
        ]  # fmt: skip
        blocks += [Heading(phrase("shared_partners", language, as_of=as_of)), Table(columns, rows, frozenset(columns[2:]))]
        if left := len(answer.partners) - len(shown):
            blocks.append(Text(phrase("more_partners", language, n=left), phrase("more", language, n=left)))
    blocks += source_blocks(answer.cited, language)
    record_columns = ("id", "name", "kind", f"strength_{one.id}", f"strength_{other.id}")
    question = phrase("ask_common", language, **names)
    return Document(data, record_columns, records, blocks, language, question, tuple(answer.sources.values()))
