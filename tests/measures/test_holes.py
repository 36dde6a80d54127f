"""Structural holes: constraint, effective size, efficiency and hierarchy."""

import networkx as nx
import numpy as np
import pytest

from partnermap.measures import graphs
from partnermap.measures.holes import constraint, effective_size, efficiency, hierarchy
from tests.measures.networks import Network, campnet, florentine, karate, kite, knoke_information

_NAN = float("nan")


def _called(network: Network, *values: float) -> dict[str, float]:
    return dict(zip(network.names, values, strict=True))


def _same(ours: dict[str, float], theirs: dict[str, float]) -> bool:
    return ours.keys() == theirs.keys() and np.array_equal(list(ours.values()), list(theirs.values()), equal_nan=True)


@pytest.mark.parametrize(
    ("network", "values"),
    [
        (knoke_information(), (0.48055, 0.40145, 0.38599, 0.47862, 0.3874, 0.45434, 0.42422, 0.51378, 0.43557, 0.48578)),
        (
            florentine(),
            (
                1.0, 0.33333, 0.5, 0.48225, 0.48225, 1.0, 0.25, 1.0, 0.20988, 1.0, 0.65586, _NAN, 0.45988, 0.5, 0.45833, 0.45988,
            ),
        ),
        (kite(), (0.5412, 0.5412, 0.66414, 0.47017, 0.66414, 0.44509, 0.44509, 0.43111, 0.5, 1.0)),
        (
            karate(),
            (
                0.15542, 0.27954, 0.18518, 0.39666, 0.52942, 0.47748, 0.47748, 0.44271, 0.3036, 0.5, 0.52942, 1.0, 0.6225, 0.32334, 0.57368,
                0.57368, 0.78125, 0.59087, 0.57368, 0.37372, 0.57368, 0.59087, 0.57368, 0.30582, 0.45988, 0.45988, 0.6709, 0.28507,
                0.38691, 0.44941, 0.34601, 0.24458, 0.24922, 0.15642,
            ),
        ),
        (
            campnet(),
            (
                0.32797, 0.7734, 0.52916, 0.36573, 0.32658, 0.48889, 0.45623, 0.65746, 0.57159, 0.80857, 0.7734, 0.59794, 0.55449, 0.67784,
                0.48449, 0.50434, 0.61349, 0.50072,
            ),
        ),
    ],
    ids=["knoke", "florentine", "kite", "karate", "campnet"],
)  # fmt: skip
def test_constraint_is_that_of_igraph_and_networkx(network: Network, values: tuple[float, ...]) -> None:
    assert _same(network.by_name(constraint(network.adjacency), places=5), _called(network, *values))


@pytest.mark.parametrize(
    ("network", "first"),
    [
        (knoke_information(), (2.6111, 4.2, 3.3, 2.0556, 4.375, 2.375)),
        (florentine(), (1.0, 3.0, 2.0, 2.3333, 2.3333, 1.0)),
        (kite(), (2.0, 2.0, 1.0, 3.3333, 1.0, 3.0)),
        (karate(), (13.75, 6.3333, 7.8, 2.6667, 1.6667, 2.5)),
        (campnet(), (4.0, 1.0, 2.0, 4.0, 3.5714, 2.3333)),
    ],
    ids=["knoke", "florentine", "kite", "karate", "campnet"],
)
def test_effective_size_is_that_of_networkx(network: Network, first: tuple[float, ...]) -> None:
    assert tuple(network.by_name(effective_size(network.adjacency)).values())[:6] == first


@pytest.mark.parametrize(
    ("network", "values"),
    [
        (knoke_information(), (0.1033, 0.0517, 0.0437, 0.0824, 0.0321, 0.1394, 0.0972, 0.0791, 0.1011, 0.072)),
        (
            florentine(),
            (1.0, 0.0, 0.0, 0.0246, 0.0246, 1.0, 0.0, 1.0, 0.0225, 1.0, 0.0366, _NAN, 0.0243, 0.0, 0.0431, 0.0243),
        ),
        (kite(), (0.0336, 0.0336, 0.0011, 0.0095, 0.0011, 0.0196, 0.0196, 0.0122, 0.0, 1.0)),
    ],
    ids=["knoke", "florentine", "kite"],
)
def test_hierarchy_is_none_where_all_constrain_alike_and_whole_where_one_does(network: Network, values: tuple[float, ...]) -> None:
    assert _same(network.by_name(hierarchy(network.adjacency)), _called(network, *values))


def test_efficiency_is_effective_size_beside_the_number_of_contacts() -> None:
    assert tuple(kite().by_name(efficiency(kite().adjacency)).values()) == (
        0.5, 0.5, 0.3333, 0.5556, 0.3333, 0.6, 0.6, 0.7778, 1.0, 1.0,
    )  # fmt: skip
    assert np.isnan(efficiency(florentine().adjacency)[florentine().names.index("Pucci")])


@pytest.mark.parametrize("seed", range(30))
def test_constraint_and_effective_size_are_those_of_networkx_on_any_graph(seed: int) -> None:
    is_directed = seed % 2 == 0
    graph = nx.gnp_random_graph(4 + seed, 0.03 * (seed % 8), seed=seed, directed=is_directed)
    made = (graphs.directed if is_directed else graphs.undirected)(len(graph), graph.edges)
    ours, theirs = constraint(made), nx.constraint(graph, nodes=list(graph))
    # NetworkX has nothing to say of nodes from which no arc leads, though some lead to them.
    told = [node for node in graph if graph.degree(node) == 0 or next(graph.neighbors(node), None) is not None]
    assert np.allclose(ours[told], [theirs[node] for node in told], equal_nan=True)
    sizes, their_sizes = effective_size(made), nx.effective_size(graph, nodes=list(graph))
    assert np.allclose(sizes[told], [their_sizes[node] for node in told], equal_nan=True)


def test_a_node_to_which_arcs_lead_and_from_which_none_do_has_contacts_all_the_same() -> None:
    made = graphs.directed(4, [(0, 2), (1, 2)])
    assert constraint(made)[:3].tolist() == [1.0, 1.0, 0.5]
    assert np.isnan(constraint(made)[3])
    assert effective_size(made)[:3].tolist() == [1.0, 1.0, 2.0]


def test_a_hub_to_which_everyone_is_tied_takes_no_time() -> None:
    count = 5_000
    made = graphs.undirected(count, [(0, place) for place in range(1, count)] + [(place, place + 1) for place in range(1, count - 1)])
    assert round(float(constraint(made)[0]), 6) == 0.000556
    assert round(float(effective_size(made)[0]), 4) == round(4999 - 2 * 4998 / 4999, 4)
