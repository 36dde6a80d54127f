"""Freeman's centralization, on the networks of the literature (R's sna, and UCINET where it differs)."""

from __future__ import annotations

import math

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.measures import graphs
from partnermap.measures.betweenness import betweenness
from partnermap.measures.centralization import (
    betweenness_centralization,
    closeness,
    closeness_centralization,
    degree_centralization,
    eigenvector_centralization,
    harmonic_centralization,
    main_component,
)
from tests.measures.networks import campnet, florentine, florentine_without_pucci, karate, kite, knoke_information

DIRECTED = [knoke_information, campnet]
UNDIRECTED = [florentine, kite, karate]


def _rounded(*values: float) -> tuple[float, ...]:
    return tuple(round(value, 4) for value in values)


def test_degree_of_graphs_without_direction_is_over_that_of_a_star() -> None:
    assert [_rounded(degree_centralization(one().adjacency)) for one in UNDIRECTED] == [(0.2667,), (0.3333,), (0.3996,)]


def test_degree_of_directed_graphs_is_told_by_way() -> None:
    measured = {
        one.__name__: _rounded(*(degree_centralization(one().adjacency, is_directed=True, way=way) for way in ("all", "in", "out")))
        for one in DIRECTED
    }
    assert measured == {"knoke_information": (0.4306, 0.5062, 0.3827), "campnet": (0.0993, 0.0934, 0.0934)}


def test_one_way_alone_has_two_denominators_in_the_literature() -> None:
    arcs = knoke_information().adjacency
    measured = {
        (most, way): degree_centralization(arcs, is_directed=True, way=way, most=most)
        for most in ("sna", "ucinet")
        for way in ("out", "in")
    }
    assert measured == pytest.approx(
        {("sna", "out"): 31 / 81, ("sna", "in"): 41 / 81, ("ucinet", "out"): 31 / 72, ("ucinet", "in"): 41 / 72}
    )


def test_betweenness_is_over_that_of_the_middle_of_a_star() -> None:
    graphs_ = {one.__name__: betweenness_centralization(betweenness(one().adjacency).values) for one in UNDIRECTED}
    digraphs = {
        one.__name__: betweenness_centralization(betweenness(one().adjacency, is_directed=True).values, is_directed=True)
        for one in DIRECTED
    }
    assert {name: round(value, 4) for name, value in (graphs_ | digraphs).items()} == {
        "florentine": 0.3835, "kite": 0.2963, "karate": 0.4056, "knoke_information": 0.2011, "campnet": 0.1338,
    }  # fmt: skip


def test_closeness_is_nothing_where_somebody_is_tied_to_nobody() -> None:
    measured = [_rounded(closeness_centralization(one().adjacency)) for one in UNDIRECTED]
    directed = [_rounded(closeness_centralization(one().adjacency, is_directed=True)) for one in DIRECTED]
    assert (measured, directed) == ([(0.0,), (0.2704,), (0.2982,)], [(0.2831,), (0.3448,)])


def test_without_the_isolate_the_florentine_families_are_more_centralized() -> None:
    with_pucci, without = florentine(), florentine_without_pucci()
    measured = (
        degree_centralization(with_pucci.adjacency, with_isolates=False), betweenness_centralization(betweenness(without.adjacency).values),
        closeness_centralization(main_component(with_pucci.adjacency)),
    )  # fmt: skip
    assert _rounded(*measured) == (0.2747, 0.4368, 0.3225)
    assert degree_centralization(without.adjacency) == measured[0]


def test_harmonic_closeness_bears_isolates_and_takes_arcs_for_ties() -> None:
    measured = {one.__name__: round(harmonic_centralization(one().adjacency), 4) for one in (*UNDIRECTED, *DIRECTED)}
    assert measured == {"florentine": 0.4473, "kite": 0.3519, "karate": 0.4516, "knoke_information": 0.3611, "campnet": 0.1789}


def test_the_eigenvector_is_over_that_of_a_star_or_of_all_arcs_to_one() -> None:
    measured = [_rounded(eigenvector_centralization(one().adjacency)) for one in UNDIRECTED]
    directed = [_rounded(eigenvector_centralization(one().adjacency, is_directed=True)) for one in DIRECTED]
    assert (measured, directed) == ([(0.3417,), (0.354,), (0.341,)], [(0.1816,), (0.3889,)])


@pytest.mark.parametrize("size", [3, 4, 9])
def test_a_star_is_centralized_wholly_and_a_ring_not_at_all(size: int) -> None:
    star, ring = (graphs.undirected(size, made(size).edges) for made in (lambda n: nx.star_graph(n - 1), nx.cycle_graph))
    measures = (degree_centralization, closeness_centralization, harmonic_centralization)
    assert [round(measure(star), 12) for measure in measures] == [1, 1, 1]
    assert [round(measure(ring), 12) for measure in measures] == [0, 0, 0]


def test_below_three_nodes_there_is_nothing_to_tell() -> None:
    for size in range(3):
        few = graphs.undirected(size, [(0, 1)] if size == 2 else [])
        measured = [degree_centralization(few), closeness_centralization(few), harmonic_centralization(few)]
        measured.append(betweenness_centralization(np.zeros(size)))
        assert all(math.isnan(value) for value in measured), size


@settings(max_examples=25, deadline=None)
@given(st.integers(2, 9), st.data())
def test_closeness_is_that_of_networkx_where_all_reach_all(size: int, data: st.DataObject) -> None:
    tree = nx.from_prufer_sequence(data.draw(st.lists(st.integers(0, size - 1), min_size=size - 2, max_size=size - 2)))
    more = data.draw(st.lists(st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)), max_size=8))
    tree.add_edges_from((one, other) for one, other in more if one != other)
    measured = closeness(graphs.undirected(size, tree.edges))
    assert measured.tolist() == pytest.approx([nx.closeness_centrality(tree)[node] for node in range(size)])
