"""What `brokers` answers, made ready to be read."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ...graph import Language, Schema
from ...words.sentences import begun, counted, kind_label, phrase, sentence
from ..basis import counted_text, definitions
from ..brokering import (
    betweenness_text,
    broker_data,
    brokers_data,
    called,
    chance_table,
    columns_of,
    in_pairs,
    in_words,
    record,
    role_keys,
    roles_table,
)  # fmt: skip
from ..citing import cited, source_blocks
from ..document import Document, Heading, Table, Text, amount, figure

if TYPE_CHECKING:
    from ...queries.brokering import Broker
    from ...queries.brokers import Brokers

_Blocks = list[Heading | Text | Table]
_MEASURES = ("brokers_betweenness", "brokers_constraint", "brokers_effective_size", "brokers_hierarchy")
_ROLES = ("brokers_roles", "brokers_by_chance", "brokers_joins", "brokers_betweenness")


def brokers_document(answer: Brokers, schema: Schema, language: Language, *, verbose: bool = False) -> Document:
    """Who stands between most others, a row each; with `verbose`, the ties of each with their evidence, and how it is measured."""
    data = brokers_data(answer) | {"brokers": [broker_data(one, answer) for one in answer.brokers]}
    records = [record(one, answer) for one in answer.brokers]
    found = [one for one in answer.brokers if one.is_broker]
    told = [one for one in found if one.is_told]
    blocks: _Blocks = [Text(_summary(answer, found, schema, language))]
    blocks += [Text(" ".join(_said(answer, language))), counted_text(answer.live, language, is_directed=answer.is_directed)]
    if told:
        blocks += _tables(answer, told, schema, language, verbose=verbose)
    if left := len(found) - len(told):
        blocks.append(Text(phrase("brokers_more", language, n=amount(left, language)), phrase("more", language, n=left)))
    if verbose:
        for one in told:
            blocks += _ties(one, answer, schema, language)
        blocks += definitions(_ROLES if answer.between else _MEASURES, language)
        blocks += source_blocks(answer.sources, language)
    question = phrase(f"ask_brokers_{answer.between}" if answer.between else "ask_brokers", language)
    return Document(data, columns_of(answer), records, blocks, language, question, tuple(answer.sources.values()))


def _summary(answer: Brokers, found: list[Broker], schema: Schema, language: Language) -> str:
    """Who stands between most, and how many do at all."""
    way = f"_joins_{answer.between}" if answer.between else "_sampled" if answer.sampled else ""
    if not found:
        return _unparted(answer, schema, language) or phrase(f"brokers_nobody{way}", language)
    first, said = found[0], []
    name = first.stakeholder.called(language)
    if first.across:
        expected = figure(round(first.across.expected, 1), language)
        led = counted(f"brokers_first_{answer.between}", first.across.count, language, name=name, expected=expected)
        said.append(begun(led) if answer.is_first_of_all else led)
        if first.across.count <= first.across.expected:
            said.append(phrase("brokers_as_chance", language))
        said.append(phrase("brokers_it", language, name=name, said=in_words(first, answer, schema, language)))
    elif answer.is_directed:
        said.append(in_pairs("brokers_first_directed", first, language, name=name))
    else:
        share = in_words(first, answer, schema, language, only_share=True)
        said.append(phrase("brokers_first", language, name=name, share=share))
    if not answer.is_first_of_all:
        said[0] = phrase("brokers_among", language, said=said[0])
    count = counted(f"brokers_n{way}", len(found), language)
    return " ".join([*said, counted("brokers_of", len(answer.brokers), language, count=count)])


def _unparted(answer: Brokers, schema: Schema, language: Language) -> str:
    """That there are no two sectors or countries to be joined; nothing where there are."""
    if not answer.groups or answer.between == "group" or len(answer.groups.names) > 1:
        return ""
    field = phrase(f"groups_field_{answer.between}", language)
    if not answer.groups.names:
        return phrase("brokers_none_stated", language, field=field)
    return phrase("brokers_one_stated", language, field=field, name=called(0, answer, schema, language, is_plural=True))


def _said(answer: Brokers, language: Language) -> list[str]:
    """How they are ordered, who is told, and what was left out or estimated."""
    said = [phrase("brokers_ranked_across" if answer.between else "brokers_ranked", language)]
    if answer.sampled and (not answer.between or any(one.joins and one.joins.routes.is_sampled for one in answer.brokers)):
        said.append(phrase("brokers_sampled", language, n=amount(answer.sampled, language)))
    if not answer.between and _rises([one.share or 0.0 for one in answer.brokers if one.is_broker and one.is_told]):
        said.append(phrase("brokers_rises", language))
    if answer.is_of_actors:
        said.append(phrase("brokers_actors", language))
    looked, large = len(answer.looked.contexts), answer.looked.large
    if looked:
        said.append(counted(f"brokers_looked_{answer.between}", looked, language))
    if large:
        said.append(counted(f"brokers_large_{answer.between}", large, language, most=answer.looked.most))
    if answer.groups and (left := answer.groups.without - looked - large):
        said.append(counted(f"brokers_without_{answer.between}", left, language))
    return said


def _rises(shares: list[float]) -> bool:
    """Whether a share further down is larger, as told, than one above it."""
    told = [round(share, 2) for share in shares]
    return any(after > before for before, after in pairwise(told))


def _tables(answer: Brokers, told: list[Broker], schema: Schema, language: Language, *, verbose: bool) -> _Blocks:
    """What each does in words, and below it in figures, so that the words have room."""

    def in_a_word(one: Broker) -> str:
        return called(one.group, answer, schema, language) if answer.between else kind_label(schema, one.stakeholder.kind, language)

    columns = [phrase(key, language) for key in ("brokers_broker", "brokers_group" if answer.between else "kind", "brokers_words")]
    rows = [(one.stakeholder.called(language), in_a_word(one), in_words(one, answer, schema, language)) for one in told]
    blocks: _Blocks = [Table(columns, rows), Heading(phrase("brokers_figures", language))]
    if not answer.between:
        return [*blocks, _figures_table(told, language, verbose=verbose)]
    mean = phrase("brokers_roles_mean_directed" if answer.is_directed else "brokers_roles_mean", language)
    blocks.append(chance_table(told, "brokers_across", lambda one: one.across, language))
    blocks += [Heading(phrase("brokers_roles", language)), Text(mean), roles_table(told, role_keys(answer), language)]
    if verbose:
        total = chance_table(told, "brokers_role_total", lambda one: one.roles["total"] if one.roles else None, language)
        blocks += [Heading(phrase("brokers_total", language)), total]
    return blocks


def _figures_table(told: list[Broker], language: Language, *, verbose: bool) -> Table:
    """Betweenness, contacts and constraint of each; with `verbose` effective size and hierarchy too."""
    more = ("effective_size", "hierarchy") if verbose else ()
    columns = [phrase(f"brokers_{key}", language) for key in ("broker", "betweenness", "contacts", "constraint", *more)]
    rows = [
        (
            one.stakeholder.called(language), betweenness_text(one, language), amount(one.contacts, language),
            *(figure(value, language) if (value := getattr(one, key)) is not None else "" for key in ("constraint", *more)),
        )
        for one in told
    ]  # fmt: skip
    return Table(columns, rows, frozenset(columns[1:]))


def _ties(one: Broker, answer: Brokers, schema: Schema, language: Language) -> _Blocks:
    """The ties that it rests on, a row each, with their evidence."""
    columns = [phrase(key, language) for key in ("brokers_tie", "evidence")]
    rows = [
        (
            sentence(tie, answer.named, schema, language, start=one.stakeholder.id, day=answer.live.day),
            cited(tie.evidence, language),
        )
        for tie in one.ties
    ]  # fmt: skip
    return [Heading(phrase("brokers_evidence", language, name=one.stakeholder.called(language))), Table(columns, rows)] if rows else []
