"""What `check` answers, made ready to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...graph import Language, Schema
from ...graph.naming import now_part_of
from ...graph.records import tie_record
from ...words.sentences import phrase, sentence
from ..document import Document, Heading, Table, Text

if TYPE_CHECKING:
    from ...queries.check import Check, Finding

_SHOWN = 15


def check_document(answer: Check, schema: Schema, language: Language, *, verbose: bool = False) -> Document:
    """The findings, grouped by rule; a long group is cut for people unless `verbose`."""
    data = {
        "findings": [
            {
                "rule": found.rule, "stakeholders": list(found.stakeholders), "tie": tie_record(found.tie) if found.tie else None,
                "detail": found.detail,
            }
            for found in answer.findings
        ]
    }  # fmt: skip

    def where(found: Finding) -> str:
        if found.tie:
            return sentence(found.tie, answer.named, schema, language)
        if found.rule == "now-part-of":
            return now_part_of(answer.named[found.stakeholders[0]], found.detail)
        return " · ".join(f"{answer.named[id_].called(language)} ({id_})" for id_ in found.stakeholders)

    def detail(found: Finding) -> str:
        return phrase(found.detail, language) if found.rule == "not-confirmed" else found.detail

    records = [
        (found.rule, " ".join(found.stakeholders), found.tie.type if found.tie else "", found.detail, where(found))
        for found in answer.findings
    ]
    blocks: list[Heading | Text | Table] = []
    for rule in dict.fromkeys(found.rule for found in answer.findings):
        group = [found for found in answer.findings if found.rule == rule]
        blocks.append(Heading(f"{phrase(rule, language)} ({len(group)})"))
        shown = group if verbose else group[:_SHOWN]
        blocks.append(Table([phrase("where", language), phrase("value", language)], [(where(found), detail(found)) for found in shown]))
        if len(shown) < len(group):
            left = len(group) - len(shown)
            blocks.append(Text(f"… {phrase('more_contexts', language, n=left)} (-v)", phrase("more", language, n=left)))
    columns = ("rule", "stakeholders", "type", "detail", "where")
    nothing = [Text(phrase("no_findings", language))]
    question = phrase("ask_check", language)
    return Document(data, columns, records, blocks or nothing, language, question, answer.sources)
