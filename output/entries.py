"""What `find`, `show`, `stats` and `check` answer, made ready to be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..graph import Language, Match, Schema, Stakeholder
from ..queries import Check, Show, Stats, source_record, stakeholder_record, tie_record
from .citing import cited, source_blocks
from .document import Document, Heading, Table, Text
from .partners import reference
from .words import at_date, dates, kind_label, predicate, say, sentence

_FINDINGS = 15


def find_document(text: str, matches: Sequence[Match], schema: Schema, language: Language) -> Document:
    """The stakeholders that match, and the form of the name that did."""
    data = {"query": text, "matches": [reference(match.stakeholder) | {"form": match.form, "how": match.how} for match in matches]}
    records = [(match.stakeholder.id, match.stakeholder.name, match.stakeholder.kind, match.form, match.how) for match in matches]
    columns = [say(key, language) for key in ("name", "kind", "id", "matched", "how")]
    rows = [
        (
            match.stakeholder.called(language), kind_label(schema, match.stakeholder.kind, language), match.stakeholder.id, match.form,
            say(match.how, language).lower(),
        )
        for match in matches
    ]  # fmt: skip
    blocks = [Table(columns, rows)] if rows else [Text(say("no_match", language, text=text))]
    return Document(data, ("id", "name", "kind", "form", "how"), records, blocks)


def show_document(answer: Show, schema: Schema, language: Language) -> Document:
    """The stakeholder's particulars, its ties with their evidence, and the sources they cite."""
    one = answer.stakeholder
    data = {
        "stakeholder": stakeholder_record(one),
        "as_of": answer.as_of or None,
        "ties": [tie_record(tie) for tie in answer.ties],
        "sources": [source_record(source) for source in answer.sources.values()],
    }
    columns = (
        "source",
        "type",
        "target",
        "role",
        "since",
        "until",
        "status",
        "confidence",
        "note",
        "evidence_source",
        "evidence_locator",
        "evidence_quote",
    )
    records = [
        (
            tie.source, tie.type, tie.target, tie.role, tie.since, tie.until, tie.status, tie.confidence, tie.note,
            item.source, item.locator, item.quote,
        )
        for tie in answer.ties
        for item in tie.evidence
    ]  # fmt: skip
    blocks: list[Heading | Text | Table] = [
        Heading(f"{one.called(language)} ({kind_label(schema, one.kind, language)}, {one.id})"),
        *_particulars(one, language),
    ]
    if answer.ties:
        as_of = at_date(answer.as_of, language)
        headings = [say(key, language) for key in ("tie", "note", "evidence")]
        rows = [(predicate(tie, answer.named, schema, language, of=one.id), tie.note, cited(tie.evidence)) for tie in answer.ties]
        blocks += [Heading(f"{say('ties_of', language, as_of=as_of)} ({len(answer.ties)})"), Table(headings, rows)]
        blocks += source_blocks(answer.sources, language)
    else:
        blocks.append(Text(say("no_ties", language, as_of=at_date(answer.as_of, language))))
    return Document(data, columns, records, blocks)


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
        "status": {say(status, language): number for status, number in counts.statuses.items()},
        "sources": {say("sources", language).lower(): counts.sources, say("pieces", language).lower(): counts.evidence},
    }
    columns = [say("what", language), say("count", language)]
    blocks: list[Heading | Text | Table] = [Text(say("store", language, store=answer.store))]
    for group, numbers in groups.items():
        total = [(say("total", language), f"{sum(numbers.values()):,}")] if group in ("stakeholders", "ties") else []
        rows = [*((name, f"{number:,}") for name, number in numbers.items()), *total]
        blocks += [Heading(say(group, language)), Table(columns, rows, frozenset({columns[1]}))]
    records = [
        *(("kind", kind, number) for kind, number in counts.kinds.items()),
        *(("type", type_, number) for type_, number in counts.types.items()),
        *(("status", status, number) for status, number in counts.statuses.items()),
        ("sources", "", counts.sources),
        ("evidence", "", counts.evidence),
    ]
    return Document(data, ("what", "which", "count"), records, blocks)


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

    def where(found: Any) -> str:
        if found.tie:
            return sentence(found.tie, answer.named, schema, language)
        return " · ".join(f"{answer.named[id_].called(language)} ({id_})" for id_ in found.stakeholders)

    records = [
        (found.rule, " ".join(found.stakeholders), found.tie.type if found.tie else "", found.detail, where(found))
        for found in answer.findings
    ]
    blocks: list[Heading | Text | Table] = []
    for rule in dict.fromkeys(found.rule for found in answer.findings):
        group = [found for found in answer.findings if found.rule == rule]
        blocks.append(Heading(f"{say(rule, language)} ({len(group)})"))
        shown = group if verbose else group[:_FINDINGS]
        blocks.append(Table([say("where", language), say("value", language)], [(where(found), found.detail) for found in shown]))
        if len(shown) < len(group):
            blocks.append(Text(f"… {say('more_contexts', language, n=len(group) - len(shown))} (-v)"))
    return Document(data, ("rule", "stakeholders", "type", "detail", "where"), records, blocks or [Text(say("no_findings", language))])


def _particulars(one: Stakeholder, language: Language) -> list[Table]:
    fields = {
        "name_en": one.name if language == "fr" and one.name_fr else "",
        "name_fr": one.name_fr if language == "en" else "",
        "aliases": ", ".join(one.aliases),
        "dates": dates(one.since, one.until, language),
        "sector": one.sector, "region": one.region, "country": one.country, "url": one.url, "note": one.note,
    }  # fmt: skip
    rows = [(say(key, language), value) for key, value in fields.items() if value] + list(one.attributes)
    return [Table([say("field", language), say("value", language)], rows)] if rows else []
