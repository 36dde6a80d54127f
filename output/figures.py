"""The figures of a network, each with its value and a plain sentence; of one that is not told there is no row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from ..graph import Language, Schema
from ..words.sentences import counted, decimal, phrase
from .document import Number, amount
from .listing import listed
from .shares import in_100, is_few, one_in, percent

if TYPE_CHECKING:
    from ..queries.figures import Snapshot

_NAMED = 1
"""How many that are tied to nobody are named."""

BEHIND = frozenset({"reach", "closed", "closeness"})
"""The figures that a page has no room for."""


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
        yield row("density", percent(holding.density, language), share_said("health_density_said", holding.density, language))
    if holding.pieces:
        yield row("pieces", number(len(holding.pieces)), _pieces(now, language))
    yield row("loose", number(len(holding.loose)), _loose(now, language))
    if holding.reach is not None and not now.is_small:
        yield row("reach", percent(holding.reach, language), share_said("health_reach_said", holding.reach, language))
    if holding.distance and not now.is_small:
        steps, error, walked = holding.distance
        said = told("distance_sampled" if error else "distance_said", n=number(walked), error=decimal(error, language))
        yield row("distance", Number(steps, decimal(round(steps, 1), language)), said)
    if holding.closed is not None and not now.is_small:
        yield row("closed", percent(holding.closed, language), share_said("health_closed_said", holding.closed, language))
    for one in holding.returned:
        told_of = {"n": number(one.returned), "ties": counted("n_ties", one.ties, language)}
        said = told("returned_said" if one.returned else "returned_none", **told_of)
        label = told("returned", type=schema.ties[one.type].labels[language][0])
        yield Row(f"returned_{one.type}", label, percent(one.returned / one.ties, language), said)


def around(now: Snapshot, schema: Schema, language: Language) -> Iterator[Row]:
    """Around whom it is arranged, and who hangs on one partner."""
    centre, holding, n = now.centre, now.holding, len(now.live.stakeholders)
    row, told, number = _speaking(language)
    if centre and centre.degree is not None and centre.most_partners:
        name = listed([centre.most_partners.called(language)], language, more=centre.also_most_partners)
        said = told("degree_said_of_each" if centre.also_most_partners else "degree_said", name=name, n=number(centre.partners))
        yield row("degree", percent(centre.degree, language), said)
    if centre and centre.betweenness is not None and centre.most_between:
        said = told("betweenness_said", name=listed([centre.most_between.called(language)], language, more=centre.also_most_between))
        if centre.betweenness_samples:
            said += f" ({told('betweenness_sampled', n=number(centre.betweenness_samples))})"
        yield row("betweenness", percent(centre.betweenness, language), said)
    if centre and centre.closeness is not None and centre.nearest:
        name = listed([centre.nearest.called(language)], language, more=centre.also_nearest)
        said = told("closeness_said", n=number(centre.largest), name=name)
        yield row("closeness", percent(centre.closeness, language), said)
    with_one = sum(holding.with_one.values())
    kinds = _kinds(holding.with_one, schema, language)
    said = kinds if now.is_small or not with_one else told("one_said", share=percent(with_one / n, language), kinds=kinds)
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
        said = told("newest_said_then") if of.half_by == of.newest else told("newest_said", half=of.half_by)
        yield row("newest", of.newest, said)
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


def share_said(key: str, share: float, language: Language) -> str:
    """Of pairs: that all are so, that none is, that 1 in 64 is, or that 44 in 100 are; by the words `key` with `_all`, `_none`, `_one_in`
    and `_in_100`.
    """
    if share in (0, 1):
        return phrase(f"{key}_all" if share else f"{key}_none", language)
    if is_few(share):
        return phrase(f"{key}_one_in", language, n=one_in(share, language))
    return phrase(f"{key}_in_100", language, n=in_100(share, language))


def _pieces(now: Snapshot, language: Language) -> str:
    sizes, n = now.holding.pieces, len(now.live.stakeholders)
    if sizes[0] == n:
        return phrase("health_piece_said_all", language)
    told = {"largest": amount(sizes[0], language), "n": amount(n, language), "share": percent(sizes[0] / n, language)}
    key = "health_piece_said" if len(sizes) == 1 else "health_pieces_said"
    told |= {"next": amount(sizes[1], language)} if len(sizes) > 1 else {}
    return phrase(f"{key}_few" if now.is_small else key, language, **told)


def _loose(now: Snapshot, language: Language) -> str:
    return listed([one.called(language) for one in now.holding.loose], language, most=_NAMED)
