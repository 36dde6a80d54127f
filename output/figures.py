"""The figures of a network, each with its value and a plain sentence; of one that is not told there is no row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from ..graph import Language, Schema
from ..words.sentences import counted, decimal, phrase
from .document import Number, amount
from .shares import in_100, one_in, percent

if TYPE_CHECKING:
    from ..queries.figures import Snapshot

_NAMED = 3
"""How many that are tied to nobody are named."""


class Row(NamedTuple):
    """A figure: under which name it stands in records, what it is called, its value, and what it says in words."""

    figure: str
    label: str
    value: str
    said: str


Group = Callable[["Snapshot", Schema, Language], Iterator[Row]]


def size(now: Snapshot, schema: Schema, language: Language) -> Iterator[Row]:
    """How large it is, and how it holds together."""
    holding, n = now.holding, len(now.live.stakeholders)
    row, told, number = _speaking(language)
    yield row("stakeholders", number(n), _kinds(now.kinds, schema, language))
    mean = decimal(round(holding.mean_partners or 0, 1), language)
    yield row("ties", number(now.resting.ties), counted("health_ties_said", now.live.pairs, language, mean=mean))
    if holding.density and not now.is_small:
        yield row("density", percent(holding.density, language), told("density_said", n=one_in(holding.density, language)))
    if holding.pieces:
        yield row("pieces", number(len(holding.pieces)), _pieces(holding.pieces, n, language))
    yield row("loose", number(len(holding.loose)), _loose(now, language))
    if holding.reach is not None and not now.is_small:
        yield row("reach", percent(holding.reach, language), told("reach_said", n=in_100(holding.reach, language)))
    if holding.distance and not now.is_small:
        steps, error, walked = holding.distance
        said = told("distance_sampled" if error else "distance_said", n=number(walked), error=decimal(error, language))
        yield row("distance", Number(steps, decimal(round(steps, 1), language)), said)
    if holding.closed is not None and not now.is_small:
        said = told("closed_said", n=one_in(holding.closed, language)) if holding.closed else told("closed_none")
        yield row("closed", percent(holding.closed, language), said)
    for one in holding.returned:
        ties = counted("n_ties", one.ties, language)
        said = counted("health_returned_said", one.returned, language, ties=ties) if one.returned else told("returned_none", ties=ties)
        label = told("returned", type=schema.ties[one.type].labels[language][0])
        yield Row(f"returned_{one.type}", label, percent(one.returned / one.ties, language), said)


def around(now: Snapshot, schema: Schema, language: Language) -> Iterator[Row]:
    """Around whom it is arranged, and who hangs on one partner."""
    centre, holding, n = now.centre, now.holding, len(now.live.stakeholders)
    row, told, number = _speaking(language)
    if centre and centre.degree is not None and centre.most_partners:
        said = told("degree_said", name=centre.most_partners.called(language), n=number(centre.partners))
        yield row("degree", percent(centre.degree, language), said)
    if centre and centre.betweenness is not None and centre.most_between:
        said = told("betweenness_said", name=centre.most_between.called(language))
        if centre.betweenness_samples:
            said += f" ({told('betweenness_sampled', n=number(centre.betweenness_samples))})"
        yield row("betweenness", percent(centre.betweenness, language), said)
    if centre and centre.closeness is not None and centre.nearest:
        said = told("closeness_said", n=number(centre.largest), name=centre.nearest.called(language))
        yield row("closeness", percent(centre.closeness, language), said)
    with_one = sum(holding.with_one.values())
    kinds = _kinds(holding.with_one, schema, language)
    said = kinds if now.is_small or not with_one else told("one_said", share=percent(with_one / n, language), kinds=kinds)
    if holding.held_by and len(holding.hanging) > 1:
        said += told("one_held", n=number(len(holding.hanging)), name=holding.held_by.called(language))
    yield row("one", number(with_one), said)


def rests(now: Snapshot, schema: Schema, language: Language) -> Iterator[Row]:  # noqa: ARG001 - as the other groups are called
    """On what its ties rest."""
    of = now.resting
    row, told, number = _speaking(language)

    def part(count: int) -> str:
        if now.is_small or not count:
            return told("of_ties", n=number(of.ties))
        return told("of_ties_share", share=percent(count / of.ties, language))

    if not of.ties:
        return
    yield row("one_source", number(of.one_source), part(of.one_source))
    yield row("undated", number(of.undated), told("undated_said", part=part(of.undated)) if of.undated else part(0))
    doubtful = told("doubtful_said", proposed=number(of.proposed), disputed=number(of.disputed), part=part(of.proposed + of.disputed))
    yield row("doubtful", number(of.proposed + of.disputed), doubtful)
    if of.newest:
        yield row("newest", of.newest, told("newest_said", half=of.half_by))
    if of.never_attested:
        yield row("never", number(of.never_attested), told("never_said"))


def _speaking(language: Language) -> tuple[Callable[[str, str, str], Row], Callable[..., str], Callable[[int], Number]]:
    """What makes a row of a figure, its words and its numbers in this language."""

    def told(key: str, **values: object) -> str:
        return phrase(f"health_{key}", language, **values)

    def row(name: str, value: str, said: str) -> Row:
        return Row(name, told(name), value, said)

    return row, told, partial(amount, language=language)


def _kinds(counts: Mapping[str, int], schema: Schema, language: Language) -> str:
    """`31 agencies, 1 unit`."""
    labels = {kind: schema.kinds[kind].labels[language] for kind in counts}
    return ", ".join(f"{amount(count, language)} {labels[kind][count > 1]}" for kind, count in counts.items())


def _pieces(sizes: tuple[int, ...], n: int, language: Language) -> str:
    told = {"largest": amount(sizes[0], language), "n": amount(n, language), "share": percent(sizes[0] / n, language)}
    if len(sizes) == 1:
        return phrase("health_piece_said", language, **told)
    return phrase("health_pieces_said", language, **told, next=amount(sizes[1], language))


def _loose(now: Snapshot, language: Language) -> str:
    loose = now.holding.loose
    names = ", ".join(one.called(language) for one in loose[:_NAMED])
    left = len(loose) - _NAMED
    return phrase("health_loose_more", language, names=names, n=amount(left, language)) if left > 0 else names
