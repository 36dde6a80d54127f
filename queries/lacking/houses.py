"""Who works with whom as a whole, house by house: each organisation with its units and people, and each that belongs to none.

It is what `who` gives of one, for all at once. Two houses are partners where somebody of the one has a tie to somebody of the other, or
where both take part in one program or collaboration that is no event. Such a context with very many participants makes no partners here,
since it would make millions of pairs; that they share it is known all the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix

from ...graph import Link, Reader, Stakeholder, Ties
from ...measures.arrays import Adjacency, Flags, Numbers
from ...measures.graphs import symmetric
from ..body import Belonging
from ..structure import Live, counting_types, held_on
from ..succession import SUCCEEDS

LARGE = 200
"""With more participants than this, a shared program or collaboration makes nobody a partner in suggestions."""


@dataclass(frozen=True)
class Houses:
    """`ones` are the houses in order of id. `contacts` are pairs of who acts, and `parts` pairs of who acts and a context, each with its
    links: what may make partners.
    """

    live: Live
    ones: tuple[Stakeholder, ...]
    of: dict[str, tuple[int, ...]]
    contacts: dict[tuple[str, str], list[Link]]
    parts: dict[tuple[str, str], list[Link]]
    above: dict[str, set[str]]

    @cached_property
    def pairs(self) -> list[tuple[str, str]]:
        """All of `contacts`, then all of `parts`: what hold-out hides a tenth of."""
        return [*self.contacts, *self.parts]

    @cached_property
    def participants(self) -> dict[str, set[int]]:
        """The houses that take part in each context."""
        found: dict[str, set[int]] = defaultdict(set)
        for actor, context in self.parts:
            found[context].update(self.of[actor])
        return found

    @cached_property
    def large(self) -> frozenset[str]:
        """The contexts with very many participants."""
        return frozenset(context for context, houses in self.participants.items() if len(houses) > LARGE)

    def partners(self, kept: Flags | None = None) -> Adjacency:
        """Which houses are partners by these of the pairs, or by all: a symmetric matrix of ones."""
        flags = np.ones(len(self.pairs), dtype=np.bool_) if kept is None else kept
        own, other, weight = self._direct
        chosen = flags[weight]
        size = len(self.ones)
        direct = _ones(own[chosen], other[chosen], (size, size))
        house, context, weight = self._shared
        chosen = flags[weight]
        shared = _ones(house[chosen], context[chosen], (size, max(1, len(self.participants))))
        found = (direct + direct.T + shared @ shared.T).tocsr()
        return _without_loops(found)

    @cached_property
    def _direct(self) -> tuple[Numbers, Numbers, Numbers]:
        """The two houses of each contact, and its number among the pairs."""
        rows = [
            (house, other, number)
            for number, (one, to) in enumerate(self.contacts)
            for house in self.of[one]
            for other in self.of[to]
        ]  # fmt: skip
        return _columns(rows)

    @cached_property
    def _shared(self) -> tuple[Numbers, Numbers, Numbers]:
        """The house and the context of each part, and its number among the pairs; large contexts aside."""
        places = {context: number for number, context in enumerate(self.participants)}
        rows = [
            (house, places[context], number)
            for number, (actor, context) in enumerate(self.parts, len(self.contacts))
            if context not in self.large
            for house in self.of[actor]
        ]
        return _columns(rows)

    def of_one_house(self) -> Adjacency:
        """The pairs that are no two: one above the other, or with somebody who belongs to both."""
        place = {one.id: number for number, one in enumerate(self.ones)}
        pairs = [(place[low], place[high]) for low, highs in self.above.items() if low in place for high in highs if high in place]
        pairs += [(one, other) for houses in self.of.values() for one in houses for other in houses if one != other]
        return _pairs(pairs, len(self.ones))

    def joining(self, one: int, other: int) -> list[Link]:
        """The ties that make two houses partners."""
        mine, theirs = self.members(one), self.members(other)
        found = {link for pair in self._near(mine) if pair[0] in theirs or pair[1] in theirs for link in self.contacts[pair]}
        contexts = self._contexts(mine) & self._contexts(theirs)
        for actor in mine | theirs:
            for context in contexts & self._contexts({actor}):
                found.update(self.parts[actor, context])
        return sorted(found)

    def members(self, house: int) -> set[str]:
        """The ids of who acts for a house."""
        return self._members[house]

    def share_a_large_context(self, one: int, other: int) -> bool:
        """Whether both take part in one with very many participants."""
        return any(one in self.participants[context] and other in self.participants[context] for context in self.large)

    @cached_property
    def _members(self) -> dict[int, set[str]]:
        found: dict[int, set[str]] = defaultdict(set)
        for id_, houses in self.of.items():
            for house in houses:
                found[house].add(id_)
        return found

    @cached_property
    def _by_actor(self) -> tuple[dict[str, list[tuple[str, str]]], dict[str, set[str]]]:
        contacts: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for pair in self.contacts:
            for end in pair:
                contacts[end].append(pair)
        contexts: dict[str, set[str]] = defaultdict(set)
        for actor, context in self.parts:
            contexts[actor].add(context)
        return contacts, contexts

    def _near(self, actors: Iterable[str]) -> Iterator[tuple[str, str]]:
        return (pair for actor in actors for pair in self._by_actor[0].get(actor, ()))

    def _contexts(self, actors: Iterable[str]) -> set[str]:
        return {context for actor in actors for context in self._by_actor[1].get(actor, ())}


def read_houses(reader: Reader, only: Ties, live: Live) -> Houses:
    """The houses of a live network, by the ties in it."""
    schema = reader.schema
    everyone = {one.id: one for one in live.stakeholders}
    actors = [id_ for id_, one in everyone.items() if schema.kinds[one.kind].is_actor]
    belonging = Belonging(reader, held_on(only, live.day))
    belonging.climb(actors)
    # Who belongs to a group alone, which nobody can ring and which is left out, stands for itself.
    owners = {id_: [own for own in belonging.owners(id_) if own in everyone] or [id_] for id_ in actors}
    ids = sorted({own for found in owners.values() for own in found})
    place = {id_: number for number, id_ in enumerate(ids)}
    of = {id_: tuple(place[own] for own in found) for id_, found in owners.items()}
    contacts, parts = _sorted_out(live.links, of, schema.belonging)
    above = {id_: belonging.above(id_) for id_ in actors}
    return Houses(live, tuple(everyone[id_] for id_ in ids), of, contacts, parts, above)


class Known(NamedTuple):
    """Pairs of houses that are not to be suggested, and all that took part in anything at any time, for contexts that are too large."""

    pairs: Adjacency
    ever: Houses


def known_pairs(reader: Reader, houses: Houses) -> Known:
    """The pairs of houses that have to do with each other: partners at any time, also through a unit or person who has left since, those
    who shared an event, one that succeeds the other or is known to be another, however alike they look, and parts of one whole.
    """
    of, inner = _at_any_time(reader, houses)
    schema, ids = reader.schema, of.keys()
    place = {one.id: number for number, one in enumerate(houses.ones)}
    counting = counting_types(schema)
    links = [link for link in reader.links_of(ids, Ties()) if link.type in counting]
    contexts = {end for link in links for end in (link.source, link.target)} - ids
    kinds = {one.id: one.kind for one in reader.briefs(contexts)}
    outside = {id_ for id_ in contexts if schema.kinds[kinds[id_]].is_actor}  # groups
    contacts, parts = _sorted_out([link for link in links if not {link.source, link.target} & outside], of, schema.belonging)
    ever = replace(houses, of=of, contacts=contacts, parts=parts)
    succeeding = schema.types_like(SUCCEEDS) if SUCCEEDS in schema.ties else []
    after = reader.links_of(ids, Ties(frozenset(succeeding))) if succeeding else ()
    pairs = [(place[link.source], place[link.target]) for link in (*after, *inner) if link.source in place and link.target in place]
    pairs += [(place[one.id], place[other]) for one in houses.ones for other in (*one.distinct_from, *one.undecided_with) if other in place]
    found = ever.partners() + houses.of_one_house() + _pairs(pairs, len(houses.ones))
    return Known(symmetric(_without_loops(found.tocsr())), ever)


def _at_any_time(reader: Reader, houses: Houses) -> tuple[dict[str, tuple[int, ...]], list[Link]]:
    """The houses of each that acts or acted for one, whether it is there still or not; and the ties of belonging by which that is so."""
    schema = reader.schema
    place = {one.id: number for number, one in enumerate(houses.ones)}
    links: list[Link] = []
    above: dict[str, set[str]] = defaultdict(set)
    frontier = set(place) if schema.belonging else set()
    while frontier:
        found = [link for link in reader.links_of(frontier, Ties(schema.belonging), end="target") if link.target in frontier]
        kinds = {one.id: schema.kinds[one.kind] for one in reader.briefs({link.source for link in found})}
        found = [link for link in found if kinds[link.source].is_part and link.source != link.target]
        frontier = {link.source for link in found} - above.keys() - place.keys()
        links += found
        for link in found:
            above[link.source].add(link.target)
    of = {id_: set(own) for id_, own in houses.of.items()}
    for id_ in above:
        seen, waiting = {id_}, [id_]
        while waiting:
            fresh = above.get(waiting.pop(), set()) - seen
            seen |= fresh
            waiting += fresh
        of.setdefault(id_, set()).update(place[one] for one in seen - {id_} if one in place)
    return {id_: tuple(sorted(own)) for id_, own in of.items()}, links


def _sorted_out(
    links: Iterable[Link], of: dict[str, tuple[int, ...]], belonging: frozenset[str]
) -> tuple[dict[tuple[str, str], list[Link]], dict[tuple[str, str], list[Link]]]:
    """The ties between who acts, belonging aside, by pair; and those of who acts to a context, by actor and context."""
    contacts: dict[tuple[str, str], list[Link]] = defaultdict(list)
    parts: dict[tuple[str, str], list[Link]] = defaultdict(list)
    for link in sorted(links):
        is_source, is_target = link.source in of, link.target in of
        if is_source and is_target and link.type not in belonging:
            contacts[min(link.source, link.target), max(link.source, link.target)].append(link)
        elif is_source and not is_target:
            parts[link.source, link.target].append(link)
        elif is_target and not is_source:
            parts[link.target, link.source].append(link)
    return dict(contacts), dict(parts)


def _columns(rows: list[tuple[int, int, int]]) -> tuple[Numbers, Numbers, Numbers]:
    found = np.array(rows, dtype=np.int64).reshape(-1, 3)
    return found[:, 0], found[:, 1], found[:, 2]


def _pairs(pairs: list[tuple[int, int]], size: int) -> Adjacency:
    found = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    return symmetric(_ones(found[:, 0], found[:, 1], (size, size)))


def _ones(rows: Numbers, columns: Numbers, shape: tuple[int, int]) -> Adjacency:
    found: Adjacency = coo_matrix((np.ones(len(rows)), (rows, columns)), shape=shape).tocsr()
    found.data = np.ones_like(found.data)
    return found


def _without_loops(matrix: csr_matrix[float]) -> Adjacency:
    rest = matrix.tocoo()
    kept = rest.row != rest.col
    return _ones(rest.row[kept], rest.col[kept], matrix.shape)
