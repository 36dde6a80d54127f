"""Betweenness, counted from all nodes and from a sample of them."""

import networkx as nx
import numpy as np
import pytest

from partnermap.measures import graphs
from partnermap.measures.betweenness import betweenness, pairs_apart, sources_of
from tests.measures.networks import Network, florentine_without_pucci, kite


def test_the_families_of_florence_have_the_betweenness_that_wasserman_and_faust_print() -> None:
    network = florentine_without_pucci()
    of = network.by_name(betweenness(network.adjacency).values / (14 * 13 / 2), places=3)
    assert {name: of[name] for name in ("Medici", "Guadagni", "Albizzi", "Ridolfi", "Acciaiuoli")} == {
        "Medici": 0.522, "Guadagni": 0.255, "Albizzi": 0.212, "Ridolfi": 0.114, "Acciaiuoli": 0.0,
    }  # fmt: skip


def test_in_the_kite_the_one_with_the_most_ties_is_not_the_one_between() -> None:
    values, errors, sampled = betweenness(kite().adjacency)
    assert kite().by_name(values) == {
        "0": 0.8333, "1": 0.8333, "2": 0.0, "3": 3.6667, "4": 0.0, "5": 8.3333, "6": 8.3333, "7": 14.0, "8": 8.0, "9": 0.0,
    }  # fmt: skip
    assert (errors.tolist(), sampled) == ([0.0] * 10, 0)


@pytest.mark.parametrize("seed", range(40))
def test_betweenness_is_that_of_networkx_on_any_graph_both_ways_and_one_way(seed: int) -> None:
    is_directed = seed % 2 == 0
    graph = nx.gnp_random_graph(5 + seed, 0.02 * (seed % 9), seed=seed, directed=is_directed)
    made = (graphs.directed if is_directed else graphs.undirected)(len(graph), graph.edges)
    theirs = nx.betweenness_centrality(graph, normalized=False)
    ours = betweenness(made, is_directed=is_directed)
    assert Network(tuple(graph), made).by_name(ours.values, places=9) == {node: round(value, 9) for node, value in theirs.items()}


def test_a_chain_of_hundreds_takes_no_longer_than_its_ties_do() -> None:
    count = 600
    made = graphs.undirected(count, ((place, place + 1) for place in range(count - 1)))
    assert betweenness(made).values.tolist() == [float(place * (count - 1 - place)) for place in range(count)]


def test_a_network_of_nobody_or_without_ties_has_no_betweenness() -> None:
    assert betweenness(graphs.undirected(0, [])).values.tolist() == []
    assert betweenness(graphs.undirected(3, [])).values.tolist() == [0.0, 0.0, 0.0]


def test_a_sample_is_the_same_each_time_and_says_by_how_much_it_may_be_wrong() -> None:
    graph = nx.barabasi_albert_graph(400, 3, seed=5)
    made = graphs.undirected(400, graph.edges)
    exact, sampled, again = betweenness(made).values, betweenness(made, samples=100), betweenness(made, samples=100)
    assert sampled.values.tolist() == again.values.tolist()
    assert sampled.errors.tolist() == again.errors.tolist()
    assert (sampled.sampled, len(sources_of(made, samples=100)[0])) == (100, 100)
    within_two_errors = np.abs(sampled.values - exact) <= 2 * sampled.errors + 1e-9
    assert int(np.sum(within_two_errors[np.argsort(exact)[-40:]])) >= 36  # of the 40 that are most between others


def test_of_a_directed_graph_a_sample_errs_no_more_than_it_says() -> None:
    graph = nx.gnp_random_graph(200, 0.03, seed=3, directed=True)
    made = graphs.directed(200, graph.edges)
    exact, sampled = betweenness(made, is_directed=True).values, betweenness(made, is_directed=True, samples=80)
    assert int(np.sum(np.abs(sampled.values - exact) <= 2 * sampled.errors + 1e-9)) >= 170


def test_of_so_many_samples_as_there_are_nodes_with_ties_nothing_is_sampled() -> None:
    made = graphs.undirected(5, [(0, 1), (1, 2)])
    values, _, sampled = betweenness(made, samples=3)
    assert (values.tolist(), sampled) == ([0.0, 1.0, 0.0, 0.0, 0.0], 0)
    assert sources_of(made)[0].tolist() == [0, 1, 2]


def test_betweenness_beside_the_pairs_that_are_apart_is_a_share_of_their_routes() -> None:
    made = graphs.undirected(6, [(0, 1), (1, 2), (2, 3), (4, 5)])
    assert pairs_apart(made).tolist() == [1.0, 2.0, 2.0, 1.0, 3.0, 3.0]
    assert betweenness(made).values.tolist() == [0.0, 2.0, 2.0, 0.0, 0.0, 0.0]
