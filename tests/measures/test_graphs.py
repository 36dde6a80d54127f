"""Networks as sparse matrices."""

import numpy as np

from partnermap.measures import graphs
from tests.measures.networks import campnet, florentine, karate, kite, knoke_information, knoke_money


def test_a_pair_counts_once_whichever_way_and_however_often_it_is_given_and_a_loop_not_at_all() -> None:
    made = graphs.undirected(4, [(0, 1), (1, 0), (0, 1), (2, 2), (3, 1)])
    assert made.toarray().tolist() == [[0, 1, 0, 0], [1, 0, 0, 1], [0, 0, 0, 0], [0, 1, 0, 0]]
    assert graphs.pairs_of(made).tolist() == [[0, 1], [1, 3]]
    assert graphs.degrees(made).tolist() == [1, 2, 0, 1]
    assert graphs.neighbours(made, 1).tolist() == [0, 3]


def test_an_arc_leads_one_way_and_the_graph_beneath_both() -> None:
    made = graphs.directed(3, [(0, 1), (1, 0), (2, 0), (2, 0)])
    assert made.toarray().tolist() == [[0, 1, 0], [1, 0, 0], [1, 0, 0]]
    assert graphs.symmetric(made).toarray().tolist() == [[0, 1, 1], [1, 0, 0], [1, 0, 0]]


def test_components_are_numbered_from_the_largest_and_of_equal_ones_from_the_first() -> None:
    made = graphs.undirected(7, [(0, 1), (2, 3), (3, 4)])
    assert graphs.components(made).tolist() == [1, 1, 0, 0, 0, 2, 3]
    assert graphs.components(graphs.undirected(0, [])).tolist() == []


def test_distances_are_in_steps_and_infinite_where_there_is_no_way() -> None:
    made = graphs.directed(4, [(0, 1), (1, 2)])
    assert graphs.distances(made, np.array([0, 2]), is_directed=True).tolist() == [[0, 1, 2, np.inf], [np.inf, np.inf, 0, np.inf]]
    assert graphs.distances(graphs.symmetric(made), np.array([2])).tolist() == [[2, 1, 0, np.inf]]


def test_the_networks_of_the_literature_have_their_sizes() -> None:
    counted = [(len(one.names), int(one.adjacency.nnz)) for one in (florentine(), kite(), karate())]
    assert counted == [(16, 40), (10, 36), (34, 156)]
    assert [int(one().adjacency.nnz) for one in (knoke_information, knoke_money, campnet)] == [49, 22, 54 + 9]
