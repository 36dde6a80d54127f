"""What `brokers` answers, made ready to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...graph import Language, Schema
from ...words.sentences import counted, kind_label, phrase, sentence
from ..basis import counted_text, definitions
from ..brokering import broker_data, brokers_data, called, columns_of, in_words, record, role_keys, roles_table
from ..citing import cited, source_blocks
from ..document import Document, Heading, Number, Table, Text, amount, figure

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
        blocks += _tables(answer, told, schema, language)
    if left := len(found) - len(told):
        blocks.append(Text(phrase("brokers_more", language, n=left), phrase("more", language, n=left)))
    if verbose:
        for one in told:
            blocks += _ties(one, answer, schema, language)
        blocks += definitions(_ROLES if answer.between else _MEASURES, language)
        blocks += source_blocks(answer.sources, language)
    question = phrase(f"ask_brokers_{answer.between}" if answer.between else "ask_brokers", language)
    return Document(data, columns_of(answer), records, blocks, language, question, tuple(answer.sources.values()))


def _summary(answer: Brokers, found: list[Broker], schema: Schema, language: Language) -> str:
    """Who stands between most, and how many do at all."""
    if not found:
        return phrase(f"brokers_nobody_joins_{answer.between}" if answer.between else "brokers_nobody", language)
    first, said = found[0], []
    name = first.stakeholder.called(language)
    if first.across:
        said.append(
            phrase(
                f"brokers_first_{answer.between}", language, name=name, count=amount(first.across.count, language),
                expected=figure(round(first.across.expected, 1), language),
            )
        )  # fmt: skip
        said.append(phrase("brokers_it", language, name=name, said=in_words(first, answer, schema, language)))
    elif answer.is_directed:
        said.append(phrase("brokers_first_directed", language, name=name, value=_value(first, language)))
    else:
        share = in_words(first, answer, schema, language, only_share=True)
        said.append(phrase("brokers_first", language, name=name, share=share))
    count = counted(f"brokers_n_joins_{answer.between}" if answer.between else "brokers_n", len(found), language)
    looked = counted("n_stakeholders", len(answer.brokers), language)
    return " ".join([*said, phrase("brokers_of", language, told=looked, count=count)])


def _said(answer: Brokers, language: Language) -> list[str]:
    """How they are ordered, who is told, and what was left out or estimated."""
    said = [phrase("brokers_ranked_across" if answer.between else "brokers_ranked", language)]
    if answer.sampled and (not answer.between or any(one.joins and one.joins.routes.is_sampled for one in answer.brokers)):
        said.append(phrase("brokers_sampled", language, n=amount(answer.sampled, language)))
    if answer.is_of_actors:
        said.append(phrase("brokers_actors", language))
    if answer.groups and answer.groups.without:
        said.append(counted(f"brokers_without_{answer.between}", answer.groups.without, language))
    return said


def _tables(answer: Brokers, told: list[Broker], schema: Schema, language: Language) -> _Blocks:
    """What each does in words, and below it in figures."""
    words = phrase("brokers_words", language)
    if answer.between:
        columns = [phrase(key, language) for key in ("brokers_broker", "brokers_group", "brokers_across", "brokers_by_chance")]
        rows = [
            (
                one.stakeholder.called(language), called(one.group, answer, schema, language), amount(one.across.count, language),
                figure(round(one.across.expected, 1), language), in_words(one, answer, schema, language),
            )
            for one in told if one.across
        ]  # fmt: skip
        mean = phrase("brokers_roles_mean_directed" if answer.is_directed else "brokers_roles_mean", language)
        table, heading = Table([*columns, words], rows, frozenset(columns[2:])), Heading(phrase("brokers_roles", language))
        return [table, heading, Text(mean), roles_table(told, role_keys(answer), language)]
    columns = [phrase(key, language) for key in ("brokers_broker", "kind")]
    said = [
        (one.stakeholder.called(language), kind_label(schema, one.stakeholder.kind, language), in_words(one, answer, schema, language))
        for one in told
    ]
    return [Table([*columns, words], said), Heading(phrase("brokers_figures", language)), _figures_table(told, language)]


def _figures_table(told: list[Broker], language: Language) -> Table:
    figures = ("betweenness", "contacts", "effective_size", "constraint", "hierarchy")
    columns = [phrase(f"brokers_{key}", language) for key in ("broker", *figures)]
    rows = [
        (
            one.stakeholder.called(language), _value(one, language), amount(one.contacts, language),
            *(figure(value, language) if value is not None else "" for value in _holes(one)),
        )
        for one in told
    ]  # fmt: skip
    return Table(columns, rows, frozenset(columns[1:]))


def _holes(one: Broker) -> tuple[float | None, float | None, float | None]:
    return one.effective_size, one.constraint, one.hierarchy


def _value(one: Broker, language: Language) -> str:
    """Betweenness, with two standard errors where it is estimated."""
    value = amount(round(one.betweenness), language) if one.betweenness >= 100 else figure(round(one.betweenness, 1), language)
    if not one.error:
        return value
    return Number(value.value, phrase("brokers_estimate", language, value=value, error=amount(round(2 * one.error), language)))


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
