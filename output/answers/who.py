"""What `who` answers, made ready to be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...graph import Language, Schema, Stakeholder, Tie, today
from ...words.sentences import at_date, counted, decimal, kind_label, phrase, since_when, sort_label
from ..because import because
from ..citing import source_blocks
from ..document import Document, Heading, Table, Text, figure
from ..reasons import attested_data, reason_ties, reasons_table, reference, tie_data
from ..succeeding import successors_blocks, successors_data

if TYPE_CHECKING:
    from ...queries.reason import Partner, Reason
    from ...queries.who import TakesPart, Who

_MET, _PARTS = 5, 6  # how many that were met, and programs that it takes part in, are named in one line

_COLUMNS = (
    "partner_id", "partner", "partner_kind", "basis", "collective", "strength", "partner_since", "partner_until", "attested_first",
    "attested_last", "via", "source", "type", "target", "role", "since", "until", "status", "evidence_source", "evidence_locator",
)  # fmt: skip

_Blocks = list[Heading | Text | Table]


def who_document(answer: Who, schema: Schema, language: Language, *, verbose: bool = False) -> Document:
    """The partners with their reasons, in three blocks; with `verbose`, every tie with its evidence."""
    subject = answer.stakeholder
    data = {
        "stakeholder": reference(subject),
        "as_of": answer.as_of or None,
        **successors_data(answer.successors),
        "takes_part_in": [_part(one, subject) for one in answer.takes_part_in],
        "partners": [_partner(one, subject) for one in answer.partners],
    }
    records = [
        (*_partner_record(one), *_tie_record(tie, reason)) for one in answer.partners for reason in one.reasons for tie in reason.ties
    ]
    question = phrase("ask_who", language, name=subject.called(language))
    blocks: _Blocks = [Text(_summary(answer, schema, language)), *successors_blocks(subject, answer.successors, language)]
    if answer.takes_part_in:
        blocks.append(Text(phrase("takes_part_in", language, programs=_programs(answer, schema, language))))
    if not (answer.counted.bodies or answer.counted.groups) and answer.parents:
        parents = ", ".join(one.called(language) for one in answer.parents)
        blocks.append(Text(phrase("belongs_to", language, parents=parents)))
    if answer.later:
        blocks.append(Text(counted("later", answer.later, language, date=answer.as_of)))
    blocks.append(Text(phrase("told_on", language, day=today())))
    blocks += _blocks(answer, schema, language, verbose=verbose)
    if verbose:
        blocks += source_blocks(answer.sources, language)
    return Document(data, _COLUMNS, _by_evidence(records), blocks, language, question, tuple(answer.sources.values()))


def _summary(answer: Who, schema: Schema, language: Language) -> str:
    """`NCECC (unit) works with 3 partners and 3 groups; met 7 more at events.`"""
    of, subject = answer.counted, answer.stakeholder
    said = {
        "name": subject.called(language), "kind": sort_label(schema, subject, language), "as_of": at_date(answer.as_of, language),
    }  # fmt: skip
    counts = [counted(key, n, language) for key, n in (("n_partners", of.bodies), ("n_groups", of.groups)) if n]
    if not counts:
        return phrase("met_alone" if of.met else "works_with_none", language, met=of.met, **said)
    count = phrase("and", language, one=counts[0], other=counts[1]) if len(counts) > 1 else counts[0]
    met = phrase("more_met", language, n=of.met)
    return phrase("works_with_and_met" if of.met else "works_with", language, count=count, met=met, **said)


def _programs(answer: Who, schema: Schema, language: Language) -> str:
    """`National Strategy (partner), CCAICE (member)`."""
    said = [
        f"{one.stakeholder.called(language)} ({', '.join(dict.fromkeys(schema.ties[tie.type].nouns[language][0] for tie in one.ties))})"
        for one in answer.takes_part_in[:_PARTS]
    ]
    left = answer.counted.parts - len(said)
    return ", ".join([*said, *([phrase("more_contexts", language, n=left)] if left else [])])


def _blocks(answer: Who, schema: Schema, language: Language, *, verbose: bool) -> _Blocks:
    of = answer.counted
    bodies = [one for one in answer.partners if one.basis != "met" and not one.is_collective]
    groups = [one for one in answer.partners if one.basis != "met" and one.is_collective]
    met = [one for one in answer.partners if one.basis == "met"]
    blocks: _Blocks = []
    for key, partners, count in (("block_works", bodies, of.bodies), ("block_groups", groups, of.groups)):
        if partners:
            blocks += _block(phrase(key, language), partners, count, answer, schema, language, verbose=verbose)
    if met and verbose:
        blocks += _block(phrase("block_met", language), met, of.met, answer, schema, language, verbose=True)
    elif met:
        names = ", ".join(one.stakeholder.called(language) for one in met[:_MET])
        left = of.met - min(_MET, len(met))
        key = "met_names_more" if left else "met_names"
        said = {"names": names, "n": left}
        blocks.append(Heading(phrase("block_met", language)))
        blocks.append(Text(phrase(key, language, **said), phrase("met_names_printed", language, **said) if left else ""))
    return blocks


def _block(
    heading: str, partners: Sequence[Partner], count: int, answer: Who, schema: Schema, language: Language, *, verbose: bool
) -> _Blocks:
    blocks: _Blocks = [Heading(heading)]
    if verbose:
        for one in partners:
            strength = f"{phrase('strength', language).lower()} {decimal(one.strength, language)}"
            sort = sort_label(schema, one.stakeholder, language)
            blocks.append(Heading(f"{_called(one, answer.named, language)} ({sort}), {_since(one, answer, language)}, {strength}"))
            blocks.append(reasons_table(one.reasons, answer.stakeholder, answer.named, schema, language, day=answer.as_of or today()))
    else:
        columns = [phrase(key, language) for key in ("partner", "kind", "strength", "since_when", "because")]
        rows = [
            (
                _called(one, answer.named, language), _kind(one, schema, language), figure(one.strength, language),
                _since(one, answer, language), because(one.reasons, answer.stakeholder, one.stakeholder, schema, language),
            )
            for one in partners
        ]  # fmt: skip
        blocks.append(Table(columns, rows, frozenset({columns[2]})))
    if left := count - len(partners):
        blocks.append(Text(phrase("more_partners", language, n=left), phrase("more", language, n=left)))
    return blocks


def _called(one: Partner, named: Mapping[str, Stakeholder], language: Language) -> str:
    """`Ontario Provincial Police, through OPP Child Sexual Exploitation Unit`."""
    name = one.stakeholder.called(language)
    units = ", ".join(named[id_].called(language) for id_ in one.through)
    return phrase("through", language, name=name, units=units) if units else name


def _kind(one: Partner, schema: Schema, language: Language) -> str:
    """The word for its kind; for a group or a government that for its form."""
    form = schema.forms.get(one.stakeholder.form) if one.is_collective else None
    return form.labels[language][0] if form else kind_label(schema, one.stakeholder.kind, language)


def _since(one: Partner, answer: Who, language: Language) -> str:
    return since_when(one.when.since, one.when.until, one.when.last, language, day=answer.as_of or today())


def _part(one: TakesPart, subject: Stakeholder) -> dict[str, Any]:
    return reference(one.stakeholder) | {
        "ties": [tie_data(tie, one.stakeholder.id if subject.id not in (tie.source, tie.target) else None) for tie in one.ties]
    }


def _partner(one: Partner, subject: Stakeholder) -> dict[str, Any]:
    when = one.when
    return {
        **reference(one.stakeholder), "strength": one.strength, "basis": one.basis, "collective": one.is_collective,
        "since": when.since or None, "until": when.until or None, "attested": attested_data(when.first, when.last),
        "through": list(one.through),
        "ties": [tie for reason in one.reasons for tie in reason_ties(reason, subject, one.stakeholder)],
    }  # fmt: skip


def _partner_record(one: Partner) -> tuple[object, ...]:
    who, when = one.stakeholder, one.when
    collective = "true" if one.is_collective else "false"
    return (who.id, who.name, who.kind, one.basis, collective, one.strength, when.since, when.until, when.first, when.last)


def _tie_record(tie: Tie, reason: Reason) -> tuple[object, ...]:
    via = reason.via.id if reason.via else ""
    return (via, tie.source, tie.type, tie.target, tie.role, tie.since, tie.until, tie.status, tie.evidence)


def _by_evidence(records: Iterable[tuple[Any, ...]]) -> list[tuple[object, ...]]:
    return [(*record[:-1], item.source, item.locator) for record in records for item in record[-1]]
