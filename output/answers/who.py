"""What `who` answers, made ready to be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ...graph import Language, Schema, Stakeholder, Tie
from ...words.sentences import at_date, counted, decimal, kind_label, phrase
from ..citing import source_blocks
from ..document import Document, Heading, Table, Text, figure
from ..reasons import context_data, reasons_table, reference

if TYPE_CHECKING:
    from ...queries.who import Context, Partner, Who


_CONTEXTS = 3


_COLUMNS = (
    "partner_id", "partner", "partner_kind", "strength", "via", "source", "type", "target", "role", "since", "until", "status",
    "evidence_source", "evidence_locator",
)  # fmt: skip


def who_document(answer: Who, schema: Schema, language: Language, *, verbose: bool = False) -> Document:
    """The partners with their reasons; with `verbose`, every tie with its evidence."""
    subject, shown = answer.stakeholder, answer.partners
    data = {
        "stakeholder": reference(subject),
        "as_of": answer.as_of or None,
        "partners": [_partner(one, subject) for one in answer.partners],
    }
    records = [
        (one.stakeholder.id, one.stakeholder.name, one.stakeholder.kind, one.strength, *_tie_record(tie, context))
        for one in answer.partners
        for context in one.contexts
        for tie in context.ties
    ]
    named = {"name": subject.called(language), "kind": kind_label(schema, subject.kind, language), "as_of": at_date(answer.as_of, language)}
    question = phrase("ask_who", language, name=subject.called(language))
    if not answer.partners:
        nobody = [Text(phrase("works_with_none", language, **named))]
        return Document(data, _COLUMNS, _by_evidence(records), nobody, language, question)
    blocks: list[Heading | Text | Table] = [Text(phrase("works_with", language, count=counted("others", answer.count, language), **named))]
    if verbose:
        for one in shown:
            strength = f"{phrase('strength', language).lower()} {decimal(one.strength, language)}"
            blocks.append(Heading(f"{one.stakeholder.called(language)} ({kind_label(schema, one.stakeholder.kind, language)}), {strength}"))
            blocks.append(reasons_table(one.contexts, subject, answer.named, schema, language))
    else:
        columns = [phrase(key, language) for key in ("partner", "kind", "strength", "because")]
        rows = [
            (
                one.stakeholder.called(language), kind_label(schema, one.stakeholder.kind, language), figure(one.strength, language),
                _because(one.contexts, subject, one.stakeholder, schema, language),
            )
            for one in shown
        ]  # fmt: skip
        blocks.append(Table(columns, rows, frozenset({columns[2]})))
    if left := answer.count - len(shown):
        blocks.append(Text(phrase("more_partners", language, n=left), phrase("more", language, n=left)))
    if verbose:
        blocks += source_blocks(answer.sources, language)
    return Document(data, _COLUMNS, _by_evidence(records), blocks, language, question, tuple(answer.sources.values()))


def _partner(one: Partner, subject: Stakeholder) -> dict[str, Any]:
    ties = [tie for context in one.contexts for tie in context_data(context, subject, one.stakeholder)["ties"]]
    return {**reference(one.stakeholder), "strength": one.strength, "ties": ties}


def _tie_record(tie: Tie, context: Context) -> tuple[object, ...]:
    return (
        context.via.id if context.via else "",
        tie.source,
        tie.type,
        tie.target,
        tie.role,
        tie.since,
        tie.until,
        tie.status,
        tie.evidence,
    )


def _by_evidence(records: Iterable[tuple[Any, ...]]) -> list[tuple[object, ...]]:
    return [(*record[:-1], item.source, item.locator) for record in records for item in record[-1]]


def _because(contexts: Sequence[Context], subject: Stakeholder, partner: Stakeholder, schema: Schema, language: Language) -> str:
    said = list(dict.fromkeys(_reason(context, subject, partner, schema, language) for context in contexts))
    more = [phrase("more_contexts", language, n=len(said) - _CONTEXTS)] if len(said) > _CONTEXTS else []
    return "; ".join([*said[:_CONTEXTS], *more])


def _reason(context: Context, subject: Stakeholder, partner: Stakeholder, schema: Schema, language: Language) -> str:
    if not context.via:
        tie = context.theirs[0]
        # Told from the partner's side, as the row begins with the partner.
        is_back = tie.target == partner.id or tie.source == subject.id
        return schema.ties[tie.type].labels[language][is_back] + _doubt(context, language)
    via, name = context.via.id, context.via.called(language)
    # What each side does with the context: (type, whether the context is at the source of it); weighty ties are told first.
    ours, theirs = ({(tie.type, tie.source == via) for tie in side} for side in (context.ours, context.theirs))
    by_weight = sorted(schema.ties, key=lambda type_: -schema.ties[type_].shared)
    order = [(type_, is_back) for is_back in (False, True) for type_ in by_weight]
    if alike := next((did for did in order if did in ours and did in theirs), None):
        verb = schema.ties[alike[0]].labels[language][1] if alike[1] else schema.ties[alike[0]].both[language]
        return phrase("both_each" if alike[1] else "both", language, verb=verb, via=name) + _doubt(context, language)
    told = [next(schema.ties[did[0]].labels[language][did[1]] for did in order if did in side) for side in (ours, theirs)]
    return phrase("each", language, via=name, theirs=told[1], subject=_short(subject, language), ours=told[0]) + _doubt(context, language)


def _doubt(context: Context, language: Language) -> str:
    """` [proposed]` where one side of a context has no confirmed tie to stand on, or that somebody acts for one of the two is not."""
    for side in (context.ours, context.theirs, *((tie,) for tie in context.belonging)):
        statuses = {tie.status for tie in side}
        if statuses and "confirmed" not in statuses:
            return f" [{phrase('proposed' if 'proposed' in statuses else 'disputed', language)}]"
    return ""


def _short(one: Stakeholder, language: Language) -> str:
    """Its shortest alias in capitals, as speakers use it, else its name."""
    acronyms = sorted((alias for alias in one.aliases if alias.isupper() and 2 <= len(alias) <= 8), key=len)
    return acronyms[0] if acronyms and language == "en" else one.called(language)
