"""Articulation points and bridges: as NetworkX finds them, with the pieces that are left."""

import networkx as nx
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from partnermap.measures.cutpoints import articulation_points, bridges, cut_off, cuts
from partnermap.measures.graphs import undirected
from tests.measures.networks import Network, campnet, florentine, karate, kite, knoke_information


def _points(network: Network) -> list[str]:
    return [network.names[place] for place in articulation_points(network.adjacency)]


def test_the_cutpoints_of_the_literature() -> None:
    assert _points(florentine()) == ["Albizzi", "Guadagni", "Medici", "Salviati"]
    assert _points(kite()) == ["7", "8"]
    assert _points(karate()) == ["0"]
    assert _points(campnet().undirected) == []
    assert _points(knoke_information().undirected) == []


def test_the_pieces_that_are_left_have_members() -> None:
    names, found = florentine().names, cuts(florentine().adjacency)
    medici = names.index("Medici")
    assert [[names[place] for place in piece] for piece in found.pieces(medici)][1:] == [["Pazzi", "Salviati"], ["Acciaiuoli"]]
    assert (found.sizes(medici), cut_off(found.sizes(medici))) == ([11, 2, 1], 3)
    assert cut_off([1, 1]) == 2


@given(st.integers(1, 14), st.data())
def test_points_pieces_and_bridges_are_those_of_networkx(count: int, data: st.DataObject) -> None:
    pairs = data.draw(st.lists(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)), max_size=18))
    adjacency = undirected(count, pairs)
    graph = nx.from_scipy_sparse_array(adjacency)
    found = cuts(adjacency)
    assert found.points.tolist() == sorted(nx.articulation_points(graph))
    assert [tuple(pair) for pair in bridges(adjacency).tolist()] == sorted(tuple(sorted(pair)) for pair in nx.bridges(graph))
    for point in found.points.tolist():
        own = nx.node_connected_component(graph, point) - {point}
        pieces = sorted((sorted(piece) for piece in nx.connected_components(graph.subgraph(own))), key=lambda one: (-len(one), one[0]))
        assert [piece.tolist() for piece in found.pieces(point)] == pieces
        assert found.sizes(point) == [len(piece) for piece in pieces]
        off = pieces[1:] if len(pieces[0]) > 1 else pieces
        assert sorted(found.off(point).tolist()) == sorted(place for piece in off for place in piece)
    for one, other in found.bridges.tolist():
        without = graph.copy()
        without.remove_edge(one, other)
        sides = tuple(len(nx.node_connected_component(without, end)) for end in (one, other))
        assert found.sides(one, other) == sides


def test_a_long_chain_is_walked_to_its_end() -> None:
    found = cuts(undirected(50_000, [(place, place + 1) for place in range(49_999)]))
    assert np.array_equal(found.points, np.arange(1, 49_999))
    assert (len(found.bridges), found.sizes(10_000)) == (49_999, [39_999, 10_000])
