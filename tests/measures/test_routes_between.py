"""How many pairs of two groups reach each other through one."""

from __future__ import annotations

from itertools import product

import networkx as nx
import numpy as np
import pytest

from partnermap.measures import graphs
from partnermap.measures.routes_between import Asked, Between, routes_between


def test_pairs_with_a_tie_of_their_own_do_not_count_and_those_with_other_ways_count_as_not_only() -> None:
    """Two of the first group, three of the second, and two of none between them; the last is tied to one of the first."""
    made = graphs.undirected(7, [(0, 5), (1, 5), (5, 2), (5, 3), (0, 6), (6, 2), (0, 4)])
    groups = np.array([0, 0, 1, 1, 1, -1, -1])
    assert routes_between(made, groups, [Asked(5, 0, 1), Asked(6, 1, 0), Asked(0, 0, 1)]) == [
        Between(pairs=5, through=5, only=4),
        Between(pairs=5, through=1, only=0),
        Between(pairs=3, through=1, only=1),
    ]


@pytest.mark.parametrize("seed", range(20))
def test_they_are_those_of_looking_at_every_shortest_way(seed: int) -> None:
    random = np.random.default_rng(seed)
    count, is_directed = 12, seed % 2 == 0
    graph = nx.gnp_random_graph(count, 0.16, seed=seed, directed=is_directed)
    made = (graphs.directed if is_directed else graphs.undirected)(count, graph.edges)
    groups = random.integers(-1, 3, count)
    asked = [Asked(place, 0, 2) for place in range(count)]
    assert routes_between(made, groups, asked, is_directed=is_directed) == [_by_hand(graph, groups.tolist(), each) for each in asked]


def test_of_a_sample_the_share_is_told_with_its_error() -> None:
    graph = nx.barabasi_albert_graph(600, 3, seed=2)
    made, groups = graphs.undirected(600, graph.edges), np.arange(600) % 3
    asked = [Asked(place, 0, 1) for place in range(8)]
    exact, sampled = routes_between(made, groups, asked), routes_between(made, groups, asked, samples=80)
    assert [one.is_sampled for one in (exact[0], sampled[0])] == [False, True]
    assert sum(abs(one.share - other.share) <= 2 * other.error for one, other in zip(exact, sampled, strict=True)) >= 7
    assert routes_between(made, groups, asked, samples=80) == sampled


def test_of_a_group_that_nobody_is_in_there_is_no_pair() -> None:
    assert routes_between(graphs.undirected(2, [(0, 1)]), np.array([-1, -1]), [Asked(0, 0, 1)]) == [Between(0, 0, 0)]
    assert Between(0, 0, 0).share == 0.0


def _by_hand(graph: nx.Graph[int], groups: list[int], asked: Asked) -> Between:
    place, one, other = asked
    ways = [
        list(nx.all_shortest_paths(graph, source, target))
        for source, target in product(graph, graph)
        if (groups[source], groups[target]) == (one, other)
        and place not in (source, target)
        and not graph.has_edge(source, target)
        and nx.has_path(graph, source, target)
    ]
    passing = [[place in way for way in each] for each in ways]
    return Between(len(ways), sum(map(any, passing)), sum(map(all, passing)))
