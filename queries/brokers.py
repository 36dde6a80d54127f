"""Who stands between others, and between which groups.

Brokers are those that can act and be rung: agencies, units and people. Programs and collaborations stand in the network, and ways lead
over them, but they are told as brokers only where they are asked for by kind or form.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..graph import ANY, Reader, Source, Stakeholder, Tie, Ties, name_key
from .brokering import Broker, Joins, Looked, Parted, Role, joins, looked_through, parted, steps_to
from .structure import EVERYONE, Live, Scope, read_live
from .who import cited_sources

if TYPE_CHECKING:
    from ..measures.arrays import Adjacency
    from ..measures.roles import Roles

_AT_LENGTH = 20  # that are told at length, at least, where all are asked for
_WORK = 2_000_000_000  # pairs of ends that may be looked at for that


@dataclass(frozen=True, slots=True)
class Brokers:
    """The answer: those who may be told, the ones that stand between most first, so many of them at length. `between` is the field by which
    they are parted into `groups`, or empty and None; `looked` says what is looked through then, and `roles` are those of the whole network.
    `sampled` is from how many stakeholders routes were counted, 0 for all; `is_of_actors` says that only those that can act are told, and
    `is_first_of_all` that nobody who is not told stands between more than the first of them. `named` and `sources` are all that
    is mentioned.
    """

    live: Live
    between: str
    is_directed: bool
    is_of_actors: bool
    brokers: tuple[Broker, ...]
    sampled: int
    groups: Parted | None
    looked: Looked
    roles: Roles | None
    named: Mapping[str, Stakeholder]
    sources: Mapping[str, Source]
    is_first_of_all: bool = True


def brokers(
    reader: Reader, only: Ties = ANY, scope: Scope = EVERYONE, *, between: str = "", directed: bool = False, limit: int = 0
) -> Brokers:
    """Who stands between others: by betweenness, or with `between` (sector, country, kind or group) by how many pairs of different groups
    it joins, in standard deviations above what chance would give. `limit` are told at length, 0 for as many as can be in reasonable time.

    Two who share a program or collaboration without a sector (or country) count as tied between those, not for betweenness and contacts.
    Which way a tie goes matters only where it is `directed`. Raises BadData for a field that parts nobody, and for a kind, form or sector
    that nobody has.
    """
    live = read_live(reader, only, scope)
    groups = parted(live, between) if between else None
    adjacency = live.arcs if directed else live.adjacency
    is_of_actors = not (scope.kinds or scope.forms)
    actors = reader.schema.actors
    measured, sampled = _measured(live, adjacency, is_directed=directed)
    told = [
        place for place, one in enumerate(live.stakeholders) if live.is_chosen(one) and (one.kind in actors or not is_of_actors)
    ]  # fmt: skip
    roles, looked = None, Looked(adjacency)
    if groups:
        from ..measures.roles import roles as roles_of

        looked = looked_through(live, reader.schema, adjacency, groups, between)
        roles = roles_of(looked.adjacency, groups.numbers, is_directed=directed)
        measured = _in_roles(measured, groups, roles)
    ranked = sorted(told, key=lambda place: _rank(measured[place]))
    at_length = [place for place in ranked if measured[place].is_broker][: limit or _at_length(len(live.stakeholders))]
    found = _at_length_told(reader, live, looked, measured, groups, at_length, is_directed=directed)
    ties = [tie for one in found.values() for tie in one.ties]
    named = {one.id: one for one in live.stakeholders}
    answer = tuple(found.get(place, measured[place]) for place in ranked)
    sources = cited_sources(reader, ties)
    is_first = not told or min(map(_order, measured)) == _order(measured[ranked[0]])
    return Brokers(live, between, directed, is_of_actors, answer, sampled, groups, looked, roles, named, sources, is_first)


def _measured(live: Live, adjacency: Adjacency, *, is_directed: bool) -> tuple[list[Broker], int]:
    """Everyone by place, as it stands between others; and from how many routes were counted where that is not all."""
    import numpy as np

    from ..measures import holes
    from ..measures.betweenness import betweenness, pairs_apart
    from ..measures.graphs import degrees

    values, errors, sampled = betweenness(adjacency, is_directed=is_directed)
    apart = np.zeros(len(values)) if is_directed else pairs_apart(adjacency)
    constraint, size, efficiency, hierarchy = (
        measure(adjacency) for measure in (holes.constraint, holes.effective_size, holes.efficiency, holes.hierarchy)
    )
    contacts = degrees(live.adjacency)
    made = [
        Broker(
            one,
            float(values[place]),
            float(errors[place]),
            min(1.0, float(values[place] / apart[place])) if apart[place] else None,
            int(contacts[place]),
            _known(constraint[place]),
            _known(size[place]),
            _known(efficiency[place]),
            _known(hierarchy[place]),
        )
        for place, one in enumerate(live.stakeholders)
    ]
    return made, sampled


def _in_roles(measured: Sequence[Broker], groups: Parted, roles: Roles) -> list[Broker]:
    """The same with the roles of each among the groups."""
    from ..measures.roles import ROLES

    z, across, across_z = roles.z, roles.across, roles.across_z

    def in_groups(place: int, one: Broker, group: int) -> Broker:
        if group < 0:
            return replace(one, roles={})
        each = {
            role: _role(roles.counts[place, number], roles.expected[place, number], roles.deviations[place, number], z[place, number])
            for number, role in enumerate(ROLES)
        }
        return replace(one, group=group, roles=each, across=_role(across[0, place], across[1, place], across[2, place], across_z[place]))

    return [in_groups(place, one, group) for place, (one, group) in enumerate(zip(measured, groups.numbers.tolist(), strict=True))]


def _role(count: float, expected: float, deviation: float, z: float) -> Role:
    return Role(round(count), float(expected), float(deviation), _known(z))


def _rank(one: Broker) -> tuple[object, ...]:
    betweenness = 0.0 if one.roles is not None and one.across is None else -round(one.betweenness, 9)
    contacts = -one.contacts if one.roles is None else 0
    return (*_order(one), betweenness, contacts, name_key(one.stakeholder.name), one.stakeholder.id)


def _order(one: Broker) -> tuple[float, ...]:
    """Who stands between more than another comes before it: by betweenness, or between groups by how far beyond chance it joins them."""
    if one.roles is None:
        return (-round(one.betweenness, 9),)
    if one.across is None:
        return (1, 0.0, 0.0)
    return (0, -round(one.across.z or 0.0, 9), -one.across.count)


def _at_length(count: int) -> int:
    from ..measures.betweenness import EXACT_UP_TO, SAMPLES

    sources = count if count <= EXACT_UP_TO else SAMPLES
    return max(_AT_LENGTH, _WORK // max(1, sources * count))


def _at_length_told(
    reader: Reader, live: Live, looked: Looked, measured: Sequence[Broker], groups: Parted | None,
    places: Sequence[int], *, is_directed: bool,
) -> dict[int, Broker]:  # fmt: skip
    """By place: those who lose their way without each, where it joins most, and the ties that this rests on."""
    from ..measures.cutpoints import cuts

    walk = cuts(live.adjacency)
    joined = joins(looked.adjacency, groups, places, is_directed=is_directed) if groups else {}
    ties = _ties(reader, live, {place: list(steps_to(live, looked, place, _ends(groups, joined, place))) for place in places})
    found = {}
    for place in places:
        pieces = walk.pieces(place) if place in walk.falling else []
        lost = pieces if pieces and len(pieces[0]) == 1 else pieces[1:]
        those = [number for piece in lost for number in piece.tolist()]
        those.sort(key=lambda number: (-measured[number].contacts, name_key(live.stakeholders[number].name), number))
        ids = tuple(live.stakeholders[number].id for number in those)
        found[place] = replace(measured[place], is_told=True, cut_off=ids, joins=joined.get(place), ties=ties[place])
    return found


def _ends(groups: Parted | None, joined: Mapping[int, Joins], place: int) -> frozenset[int] | None:
    """Those of the two groups that a broker joins, or None where there are no groups."""
    import numpy as np

    most = joined.get(place)
    return frozenset(np.flatnonzero(np.isin(groups.numbers, (most.one, most.other))).tolist()) if groups and most else None


def _ties(reader: Reader, live: Live, steps: Mapping[int, Sequence[tuple[int, int]]]) -> dict[int, tuple[Tie, ...]]:
    """The live ties of each place between these pairs, in their order."""
    ids = [one.id for one in live.stakeholders]
    pairs = {(ids[one], ids[other]) for among in steps.values() for one, other in among}
    links = {(link.source, link.type, link.target, link.status) for link in live.links}
    by_pair: dict[frozenset[str], dict[str, Tie]] = {}
    for tie in reader.ties_between(pairs, live.holding):
        if (tie.source, tie.type, tie.target, tie.status) in links:
            by_pair.setdefault(frozenset((tie.source, tie.target)), {})[tie.id] = tie
    found = {}
    for place, among in steps.items():
        ends = dict.fromkeys(frozenset((ids[one], ids[other])) for one, other in among)
        found[place] = tuple(tie for pair in ends for _, tie in sorted(by_pair.get(pair, {}).items()))
    return found


def _known(value: float) -> float | None:
    return None if value != value else float(value)
