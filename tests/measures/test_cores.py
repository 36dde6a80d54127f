"""k-cores."""

from __future__ import annotations

from collections import Counter

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from partnermap.measures import graphs
from partnermap.measures.cores import core_numbers
from tests.measures.networks import florentine, karate


def test_the_karate_club_has_cores_up_to_four() -> None:
    assert Counter(core_numbers(karate().adjacency).tolist()) == {1: 1, 2: 11, 3: 12, 4: 10}


def test_who_is_tied_to_nobody_is_in_no_core() -> None:
    cores = florentine().by_name(core_numbers(florentine().adjacency))
    assert (cores["Pucci"], cores["Ginori"], cores["Medici"], max(cores.values())) == (0, 1, 2, 2)
    assert core_numbers(graphs.undirected(0, [])).tolist() == []


@given(st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=50))
def test_cores_are_those_of_networkx(pairs: list[tuple[int, int]]) -> None:
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(12))
    graph.add_edges_from((one, other) for one, other in pairs if one != other)
    found = core_numbers(graphs.undirected(12, pairs)).tolist()
    assert dict(enumerate(found)) == nx.core_number(graph)
