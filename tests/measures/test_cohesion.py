"""How well networks hold together, on those of the literature (R's sna) and beside NetworkX on any."""

from __future__ import annotations

import math
from collections.abc import Callable

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.measures import graphs
from partnermap.measures.cohesion import Reciprocity, connectedness, density, mean_distance, reciprocity, transitivity
from partnermap.measures.krackhardt import efficiency, hierarchy, lubness
from tests.measures.networks import Network, campnet, florentine, karate, kite, knoke_information

NETWORKS: list[Callable[[], Network]] = [knoke_information, florentine, kite, karate, campnet]


@pytest.mark.parametrize(
    ("network", "told"),
    list(
        zip(
            NETWORKS,
            [
                (0.5444, 0.6667, 0.6939, 0.6728, 1),
                (0.1667, 1, 1, 0.1915, 0.875),
                (0.4, 1, 1, 0.5789, 1),
                (0.139, 1, 1, 0.2557, 1),
                (0.2059, 0.9542, 0.8889, 0.5029, 1),
            ],
            strict=True,
        )
    ),
)
def test_the_networks_of_the_literature_hold_together_as_sna_says(network: Callable[[], Network], told: tuple[float, ...]) -> None:
    arcs = network().adjacency
    found = reciprocity(arcs)
    measured = (density(arcs), found.dyadic, found.edgewise, transitivity(arcs), connectedness(arcs))
    assert tuple(round(value, 4) for value in measured) == told


def test_krackhardts_dimensions_are_those_of_sna() -> None:
    measured = {one.__name__: tuple(round(m(one().adjacency), 4) for m in (hierarchy, efficiency, lubness)) for one in NETWORKS}
    assert measured == {
        "knoke_information": (0.3333, 0.5062, 1), "florentine": (0, 0.8673, 1), "kite": (0, 0.6667, 1), "karate": (0, 0.8871, 1),
        "campnet": (0.0458, 0.8408, 1),
    }  # fmt: skip


def test_two_chiefs_of_the_same_two_are_no_least_upper_bound() -> None:
    tree, two_chiefs = graphs.directed(4, [(0, 1), (0, 2), (2, 3)]), graphs.directed(4, [(0, 2), (0, 3), (1, 2), (1, 3)])
    assert lubness(tree) == 1
    assert lubness(two_chiefs) == pytest.approx(1 - 2 / 3)  # the chiefs have nobody above both, and their men have two


def test_a_census_of_pairs_tells_both_ways_one_way_and_none() -> None:
    assert reciprocity(graphs.directed(4, [(0, 1), (1, 0), (1, 2), (3, 2)])) == Reciprocity(1, 2, 3)


def test_what_cannot_be_said_is_not_a_number() -> None:
    alone, two, nobody = graphs.undirected(1, []), graphs.undirected(2, [(0, 1)]), graphs.undirected(0, [])
    measured = (density(alone), density(nobody), connectedness(alone), transitivity(two), reciprocity(alone).edgewise, efficiency(two))
    assert [math.isnan(value) for value in measured] == [True] * 5 + [False]
    assert all(math.isnan(mean_distance(one).value) for one in (alone, nobody))


def test_a_sampled_mean_distance_says_its_error_and_comes_near() -> None:
    network = graphs.undirected(600, nx.gnm_random_graph(600, 1400, seed=3).edges)
    exact, sampled = mean_distance(network), mean_distance(network, samples=60)
    assert (exact.error, exact.sampled, sampled.sampled) == (0, 600, 60)
    assert 0 < sampled.error < 0.1
    assert abs(sampled.value - exact.value) < 3 * sampled.error
    assert sampled == mean_distance(network, samples=60)


def test_the_error_of_a_sample_is_as_large_as_samples_differ() -> None:
    network = graphs.undirected(300, nx.gnm_random_graph(300, 400, seed=5).edges)
    means = [mean_distance(network, samples=40, seed=seed) for seed in range(60)]
    spread, told = float(np.std([one.value for one in means])), float(np.mean([one.error for one in means]))
    assert told / 2 < spread < told * 2


def _random(data: st.DataObject, kind: type[nx.Graph[int]]) -> nx.Graph[int]:
    size = data.draw(st.integers(2, 10))
    graph = kind()
    graph.add_nodes_from(range(size))
    pairs = data.draw(st.lists(st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)), max_size=30))
    graph.add_edges_from((one, other) for one, other in pairs if one != other)
    return graph


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_figures_of_any_graph_are_those_of_networkx(data: st.DataObject) -> None:
    graph = _random(data, nx.Graph)
    adjacency = graphs.undirected(len(graph), graph.edges)
    steps = [d for one, reached in nx.all_pairs_shortest_path_length(graph) for other, d in reached.items() if one != other]
    size = len(graph)
    assert density(adjacency) == pytest.approx(nx.density(graph))
    assert np.nan_to_num(transitivity(adjacency)) == pytest.approx(nx.transitivity(graph))
    assert connectedness(adjacency) == pytest.approx(len(steps) / (size * (size - 1)))
    assert np.nan_to_num(mean_distance(adjacency).value) == pytest.approx(np.mean(steps) if steps else 0)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_figures_of_any_directed_graph_are_those_of_networkx(data: st.DataObject) -> None:
    graph = _random(data, nx.DiGraph)
    arcs = graphs.directed(len(graph), graph.edges)
    steps = [d for one, reached in nx.all_pairs_shortest_path_length(graph) for other, d in reached.items() if one != other]
    assert density(arcs) == pytest.approx(nx.density(graph))
    assert np.nan_to_num(reciprocity(arcs).edgewise) == pytest.approx(nx.overall_reciprocity(graph) if graph.size() else 0)
    assert np.nan_to_num(mean_distance(arcs, is_directed=True).value) == pytest.approx(np.mean(steps) if steps else 0)


def test_a_star_of_very_many_closes_no_ways() -> None:
    star = graphs.undirected(100_000, [(0, leaf) for leaf in range(1, 100_000)] + [(1, 2)])
    assert transitivity(star) == pytest.approx(6 / (99_999 * 99_998 + 4))
