"""What `show` answers, made ready to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...graph import Language, Schema, Stakeholder, today
from ...graph.records import source_record, stakeholder_record, tie_record
from ...words.labels import country_label, sector_label
from ...words.sentences import at_date, counted, dates, phrase, predicate, sort_label
from ..citing import cited, source_blocks
from ..document import Document, Heading, Table, Text
from ..reasons import stands
from ..succeeding import successors_blocks, successors_data
from .history import life_blocks, life_data

if TYPE_CHECKING:
    from ...queries.history import History
    from ...queries.show import Show


def show_document(
    answer: Show, schema: Schema, language: Language, *, ids: bool = False, life: History | None = None
) -> Document:  # fmt: skip
    """The stakeholder's particulars, its ties with their evidence, and the sources they cite; with `ids`, those of ties and of whom they
    lead to stand beside them; with its `life`, also what changed of it.
    """
    one, day = answer.stakeholder, answer.as_of or today()
    data = {
        "stakeholder": stakeholder_record(one),
        "as_of": answer.as_of or None,
        **successors_data(answer.successors),
        "ties": [({"id": tie.id} if ids else {}) | tie_record(tie) | stands(tie, day) for tie in answer.ties],
        "sources": [source_record(source) for source in answer.sources.values()],
    }
    columns: tuple[str, ...] = (
        *(("id",) if ids else ()), "source", "type", "target", "role", "since", "until", "status", "confidence", "note",
        "evidence_source", "evidence_locator", "evidence_quote",
    )  # fmt: skip
    records = [
        (
            *((tie.id,) if ids else ()), tie.source, tie.type, tie.target, tie.role, tie.since, tie.until, tie.status, tie.confidence,
            tie.note, item.source, item.locator, item.quote,
        )
        for tie in answer.ties
        for item in tie.evidence
    ]  # fmt: skip
    blocks: list[Heading | Text | Table] = [
        Heading(f"{one.called(language)} ({sort_label(schema, one, language)}, {one.id})"),
        *successors_blocks(one, answer.successors, language),
        *_particulars(one, language),
    ]
    if answer.ties:
        as_of = at_date(answer.as_of, language)
        headings = [phrase(key, language) for key in (*(("id",) if ids else ()), "tie", "note", "evidence")]
        rows = [
            (
                *((tie.id,) if ids else ()),
                predicate(tie, answer.named, schema, language, of=one.id, day=day) + (f" [{tie.other(one.id)}]" if ids else ""),
                tie.note,
                cited(tie.evidence, language),
            )
            for tie in answer.ties
        ]
        blocks += [
            Heading(f"{phrase('ties_of', language, as_of=as_of)} ({len(answer.ties)})"),
            Text(phrase("told_on", language, day=today())),
            Table(headings, rows),
        ]
        if answer.later:
            blocks.append(Text(counted("later", answer.later, language, date=answer.as_of)))
        blocks += source_blocks(answer.sources, language)
    else:
        blocks.append(Text(phrase("no_ties", language, as_of=at_date(answer.as_of, language))))
        if answer.later:
            blocks.append(Text(counted("later", answer.later, language, date=answer.as_of)))
    question = phrase("ask_show", language, name=one.called(language))
    if life:
        data["history"] = life_data(life, schema, language)
        blocks += life_blocks(one, life, schema, language)
        return Document(data, columns, records, blocks, language, question, life.sources, is_of_all=True)
    return Document(data, columns, records, blocks, language, question, tuple(answer.sources.values()))


def _particulars(one: Stakeholder, language: Language) -> list[Table]:
    fields = {
        "name_en": one.name if language == "fr" and one.name_fr else "",
        "name_fr": one.name_fr if language == "en" else "",
        "aliases": ", ".join(one.aliases), "aliases_fr": ", ".join(one.aliases_fr),
        "dates": dates(one.since, one.until, language),
        "sector": sector_label(one.sector, language), "region": one.region, "country": country_label(one.country, language),
         "url": one.url, "note": one.note,
    }  # fmt: skip
    rows = [(phrase(key, language), value) for key, value in fields.items() if value] + list(one.attributes)
    return [Table([phrase("field", language), phrase("value", language)], rows)] if rows else []
