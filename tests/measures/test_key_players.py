"""The set whose loss fragments a network most: the figures of the literature, brute force, and the search where there are too many sets."""

from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import combinations
from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.measures import key_players as searching
from partnermap.measures.arrays import Adjacency, Numbers
from partnermap.measures.fragmentation import distance_fragmentation, fragmentation
from partnermap.measures.graphs import undirected
from partnermap.measures.key_players import Criterion, KeyPlayers, key_players
from partnermap.measures.reaching import Reach, reach_without
from tests.measures.networks import Network, florentine, karate, kite


def _named(network: Network, found: KeyPlayers, most: int) -> list[tuple[str, float, float]]:
    assert found.is_exact
    return [
        (" ".join(network.names[place] for place in one.members), round(one.distance_fragmentation, 4), round(one.fragmentation, 4))
        for one in found.sets[:most]
    ]


def test_the_worst_of_the_kite() -> None:
    assert _named(kite(), key_players(kite().adjacency, 1), 6) == [
        ("7", 0.4861, 0.3889), ("5", 0.3986, 0), ("6", 0.3986, 0), ("3", 0.3935, 0), ("8", 0.3889, 0.2222), ("0", 0.3611, 0),
    ]  # fmt: skip
    pairs = [("5 6", 0.6071, 0.5357), ("3 7", 0.5595, 0.4286), ("0 7", 0.5179, 0.4286), ("1 7", 0.5179, 0.4286)]
    assert _named(kite(), key_players(kite().adjacency, 2), 4) == pairs
    assert _named(kite(), key_players(kite().adjacency, 2, criterion="F"), 3) == pairs[:3]


def test_the_worst_of_the_florentine_families() -> None:
    adjacency = florentine().adjacency
    assert _named(florentine(), key_players(adjacency, 1), 6) == [
        ("Medici", 0.7173, 0.4667), ("Guadagni", 0.6249, 0.2571), ("Albizzi", 0.6157, 0.2571), ("Salviati", 0.5984, 0.2571),
        ("Ridolfi", 0.5813, 0.1333), ("Strozzi", 0.58, 0.1333),
    ]  # fmt: skip
    pairs = [("Guadagni Medici", 0.8306, 0.7473), ("Castellani Medici", 0.7628, 0.5934), ("Albizzi Medici", 0.757, 0.5934)]
    assert _named(florentine(), key_players(adjacency, 2), 4) == [*pairs, ("Bischeri Medici", 0.7563, 0.4945)]
    assert _named(florentine(), key_players(adjacency, 2, criterion="F"), 3) == pairs


def test_the_worst_of_the_karate_club() -> None:
    adjacency = karate().adjacency
    assert _named(karate(), key_players(adjacency, 1), 6) == [
        ("0", 0.6415, 0.3163), ("33", 0.5418, 0), ("2", 0.5253, 0), ("32", 0.5197, 0), ("31", 0.5196, 0), ("1", 0.5148, 0),
    ]  # fmt: skip
    assert _named(karate(), key_players(adjacency, 2), 4) == [
        ("0 1", 0.6844, 0.4234), ("0 33", 0.6833, 0.3246), ("0 2", 0.6621, 0.3246), ("0 3", 0.662, 0.375),
    ]  # fmt: skip
    assert _named(karate(), key_players(adjacency, 2, criterion="F"), 3) == [
        ("0 1", 0.6844, 0.4234), ("0 3", 0.662, 0.375), ("0 33", 0.6833, 0.3246),
    ]  # fmt: skip


class _Parts:
    """Who leaves with whom; and of each set that is given, who leaves with all of it together."""

    def __init__(self, parts: Mapping[int, Sequence[int]], shared: Mapping[tuple[int, ...], Sequence[int]] | None = None) -> None:
        self._parts, self._shared = parts, shared or {}

    def along(self, leaving: Collection[int]) -> Sequence[int]:
        own = {place for one in leaving for place in self._parts.get(one, ())}
        return sorted({*own, *self._shared.get(tuple(sorted(leaving)), ())}.difference(leaving))

    def own(self, place: int) -> Numbers:
        return np.array(self._parts.get(place, ()), dtype=np.int64)

    def holds(self, one: int, other: int) -> bool:
        return other in self._parts.get(one, ())


def _after(adjacency: Adjacency, gone: set[int], criterion: Criterion) -> float:
    left = [place for place in range(adjacency.shape[0]) if place not in gone]
    if len(left) < 2:
        return 1.0
    kept = adjacency[left][:, left].tocsr()
    return distance_fragmentation(kept).value if criterion == "DF" else fragmentation(kept)


@settings(max_examples=30)
@given(st.integers(5, 9), st.integers(1, 3), st.sampled_from(["DF", "F"]), st.data())
def test_all_sets_are_tried_in_a_small_network(count: int, size: int, criterion: Criterion, data: st.DataObject) -> None:
    pairs = data.draw(st.lists(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)), max_size=16))
    adjacency = undirected(count, pairs)
    among = data.draw(st.sets(st.integers(0, count - 1), min_size=size))
    along = {min(among): [count - 1]} if count - 1 not in among else {}
    found = key_players(adjacency, size, criterion=criterion, candidates=sorted(among), along=_Parts(along))
    brute = [
        _after(adjacency, {*members, *(one for member in members for one in along.get(member, ()))}, criterion)
        for members in combinations(sorted(among), size)
    ]
    best = found.sets[0]
    assert (best.distance_fragmentation if criterion == "DF" else best.fragmentation) == pytest.approx(max(brute))
    assert (found.is_exact, found.tried, found.candidates, found.samples) == (True, len(brute), len(among), 0)


def test_who_leaves_with_another_is_not_counted_twice() -> None:
    star = undirected(6, [(0, 1), (1, 2), (1, 3), (3, 4), (3, 5)])
    found = key_players(star, 2, along=_Parts({1: [0, 2]}), shown=99)
    assert {one.members for one in found.sets}.isdisjoint({(0, 1), (1, 2)})
    assert found.tried == 13


def test_who_leaves_with_several_together_is_counted_with_all_of_them() -> None:
    """Node 4 holds all together, and leaves where both of those it belongs to leave."""
    adjacency = undirected(9, [(0, 4), (1, 4), (2, 4), (3, 4), (4, 5), (4, 6), (0, 1), (7, 8), (2, 7), (3, 8)])
    found = key_players(adjacency, 2, candidates=[0, 1, 2, 3], along=_Parts({}, {(0, 1): [4]}), criterion="F")
    assert found.sets[0].members == (0, 1)
    assert found.sets[0].fragmentation == pytest.approx(_after(adjacency, {0, 1, 4}, "F"))


@pytest.mark.parametrize("size", [1, 2, 3])
def test_the_search_finds_what_trying_all_finds(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for seed in range(3):
        adjacency = undirected(30, nx.gnp_random_graph(30, 0.1, seed=seed).edges)
        every = key_players(adjacency, size)
        with monkeypatch.context() as patched:
            patched.setattr(searching, "_ALWAYS", {})
            patched.setattr(searching, "_WORK", 0)
            patched.setattr(searching, "_LEAST", 30)
            found = key_players(adjacency, size)
        assert (every.is_exact, found.is_exact, found.candidates, found.samples) == (True, False, 30, 0)
        assert found.sets[0].distance_fragmentation == pytest.approx(every.sets[0].distance_fragmentation)


def test_a_large_network_is_searched_from_a_sample_among_the_likely_ones() -> None:
    """Three hubs between which all runs."""
    pairs = [(hub, 3 + 700 * hub + leaf) for hub in range(3) for leaf in range(700)] + [(0, 1), (1, 2), (0, 2)]
    adjacency = undirected(2103, [*pairs, *((3 + 700 * hub + leaf, 4 + 700 * hub + leaf) for hub in range(3) for leaf in range(0, 600, 2))])
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(searching, "_WORK", 1_000_000)
        found = key_players(adjacency, 3)
    assert (found.sets[0].members, found.is_exact, found.candidates, found.samples) == ((0, 1, 2), False, 180, 2048)
    assert found.sets[0].fragmentation == pytest.approx(_after(adjacency, {0, 1, 2}, "F"), abs=0.001)


def test_where_ways_are_long_each_of_a_set_is_looked_for_in_what_the_others_leave() -> None:
    """Of a chain the worst two are near its thirds, which are not among those that alone cut most off."""
    adjacency = undirected(3000, [(place, place + 1) for place in range(2999)])
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(searching, "_WORK", 1_000_000)
        found = key_players(adjacency, 2, criterion="F")
    one, other = found.sets[0].members
    assert (found.is_exact, found.samples) == (False, 512)
    assert 700 < one < 1300
    assert 1700 < other < 2300
    assert found.sets[0].fragmentation == pytest.approx(_after(adjacency, {one, other}, "F"), abs=0.02)


def test_of_nobody_there_is_no_set() -> None:
    assert key_players(undirected(0, []), 2) == KeyPlayers((), True, 0, 0, 0)
    assert [one.members for one in key_players(undirected(2, [(0, 1)]), 5).sets] == [(0, 1)]


def _half_a_chain(count: int) -> list[tuple[int, int]]:
    return [*nx.gnm_random_graph(count // 2, 2 * count, seed=1).edges, *((place, place + 1) for place in range(count // 2 - 1, count - 1))]


def _wheels(count: int) -> list[tuple[int, int]]:
    """A chain whose members are all tied to two hubs: ways are short until both have left."""
    return [*((place, place + 1) for place in range(2, count - 1)), *((hub, place) for hub in (0, 1) for place in range(2, count))]


@pytest.mark.parametrize("shape", [_half_a_chain, _wheels])
@pytest.mark.parametrize("criterion", ["DF", "F"])
def test_a_search_stops_after_so_much_work_in_any_network_and_says_so(
    shape: Callable[[int], list[tuple[int, int]]], criterion: Criterion, monkeypatch: pytest.MonkeyPatch
) -> None:
    adjacency, looked, most = undirected(2000, shape(2000)), list[int](), 100_000_000

    def counted(*args: Any) -> Reach:
        reach = reach_without(*args)
        looked.append(reach.looks)
        return reach

    for name, value in {"_WORK": 1_000_000, "_SEARCH": most, "_GROWTH": most // 2, "_LAST": most // 4, "_CHUNK": 0}.items():
        monkeypatch.setattr(searching, name, value)
    monkeypatch.setattr(searching, "reach_without", counted)
    found = key_players(adjacency, 5, criterion=criterion)
    assert (found.is_exact, found.is_stopped, len(found.sets[0].members)) == (False, True, 5)
    assert sum(looked) < 2 * most
    assert key_players(adjacency, 5, criterion=criterion) == found
    monkeypatch.setattr(searching, "_SEARCH", 100 * most)
    monkeypatch.setattr(searching, "_ROUNDS", 100)
    assert not key_players(adjacency, 2, criterion=criterion).is_stopped
