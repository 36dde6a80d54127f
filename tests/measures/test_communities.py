"""Groups by modularity, with the library and without, and how sure each place is."""

from __future__ import annotations

import sys

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.measures import graphs
from partnermap.measures.arrays import Adjacency
from partnermap.measures.communities import LOOSE, groups_of, joined, library, modularity, modularity_by_chance, quick_groups, stable_groups
from tests.maps.given import planted
from tests.measures.networks import florentine, karate, kite


@pytest.fixture(params=["leiden", "louvain"])
def by(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Groups are found by this: Louvain where the library is not installed."""
    if request.param == "leiden":
        pytest.importorskip("graspologic_native")
    else:
        monkeypatch.setitem(sys.modules, "graspologic_native", None)
    return str(request.param)


@st.composite
def small(draw: st.DrawFn) -> Adjacency:
    size = draw(st.integers(0, 14))
    ends = st.integers(0, size - 1)
    return graphs.undirected(size, draw(st.lists(st.tuples(ends, ends), max_size=30)) if size else [])


def two_cliques() -> Adjacency:
    """0 to 4 all tied, 5 to 9 all tied, one tie between them; 10 is tied to three of each; 11 to nobody."""
    pairs = [(start + one, start + other) for start in (0, 5) for one in range(5) for other in range(one)]
    return graphs.undirected(12, [*pairs, (4, 5), *((10, other) for other in (0, 1, 2, 7, 8, 9))])


def test_the_karate_club_has_the_groups_of_the_greatest_modularity(by: str) -> None:
    found = stable_groups(karate().adjacency)
    assert (found.algorithm, found.runs, library().split()[0]) == (by, 20, by)
    assert round(found.modularity, 4) == 0.4198  # the greatest there is (Brandes and others 2008)
    assert [set(np.flatnonzero(found.labels == group).tolist()) for group in range(4)] == [
        {8, 14, 15, 18, 20, 22, 26, 29, 30, 32, 33, 9},
        {0, 1, 2, 3, 7, 11, 12, 13, 17, 19, 21},
        {23, 24, 25, 27, 28, 31},
        {4, 5, 6, 10, 16},
    ]


def test_who_is_tied_to_nobody_is_in_no_group_and_sure_of_it(by: str) -> None:
    found, place = stable_groups(florentine().adjacency), florentine().names.index("Pucci")
    assert (found.labels[place], found.stability[place], found.other[place]) == (LOOSE, 1.0, LOOSE)
    assert set(np.delete(found.labels, place)) == set(range(max(found.labels) + 1))
    empty = stable_groups(graphs.undirected(3, []))
    assert (empty.labels.tolist(), empty.modularity, empty.stability.tolist()) == ([LOOSE] * 3, 0.0, [1.0] * 3)
    assert stable_groups(graphs.undirected(0, [])).labels.tolist() == []


def test_who_stands_between_two_groups_is_less_sure_than_the_others_and_it_is_said_where_else_it_was(by: str) -> None:
    found = stable_groups(two_cliques())
    assert [found.labels[place] for place in (0, 4, 5, 9, 11)] == [found.labels[0]] * 2 + [found.labels[5]] * 2 + [LOOSE]
    assert found.stability[10] < 0.8
    assert {int(found.labels[10]), int(found.other[10])} == {0, 1}
    assert found.stability[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11]].min() > 0.9


def test_the_same_network_has_the_same_groups_however_its_ties_are_given(by: str) -> None:
    pairs, _ = planted(20, 40, 2)
    first = stable_groups(graphs.undirected(20, pairs))
    for again in (pairs[::-1], [(other, one) for one, other in pairs]):
        found = stable_groups(graphs.undirected(20, again))
        assert found.labels.tolist() == first.labels.tolist() == groups_of(graphs.undirected(20, again)).tolist()
        assert (found.stability.tolist(), found.other.tolist()) == (first.stability.tolist(), first.other.tolist())


def test_a_search_ends_where_two_groups_suit_one_alike_but_for_rounding(by: str) -> None:
    # NetworkX 3.6.1 moves a node of this to and fro for ever.
    network = graphs.undirected(7, [(0, 1), (0, 2), (0, 5), (0, 6), (1, 2), (1, 4), (2, 3), (2, 5), (2, 6), (3, 4)])
    assert stable_groups(network).labels.tolist() == [0, 1, 0, 1, 1, 0, 0]


def test_of_many_ties_there_are_fewer_runs(by: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnermap.measures.communities._PAIRS", {"leiden": 15 * 7, "louvain": 7 * 7})
    assert stable_groups(graphs.undirected(8, [(0, one) for one in range(1, 8)])).runs == {"leiden": 15, "louvain": 7}[by]
    assert stable_groups(graphs.undirected(99, [(0, one) for one in range(1, 99)])).runs == 5


def test_groups_of_one_run_are_of_all_that_have_ties(by: str) -> None:
    assert quick_groups(two_cliques())[[0, 4, 5, 9, 11]].tolist() in ([0, 0, 1, 1, LOOSE], [1, 1, 0, 0, LOOSE])
    assert library().split()[0] == by


@settings(max_examples=25, deadline=None)
@given(small())
def test_groups_are_connected_of_all_that_have_ties_and_numbered_from_the_largest(network: Adjacency) -> None:
    labels = groups_of(network)
    assert ((labels == LOOSE) == (graphs.degrees(network) == 0)).all()
    sizes = []
    for group in range(int(labels.max(initial=LOOSE)) + 1):
        members = np.flatnonzero(labels == group)
        sizes.append((-len(members), int(members[0])))
        assert set(graphs.components(network[members][:, members]).tolist()) == {0}
    assert sizes == sorted(sizes)


@settings(max_examples=12, deadline=None)
@given(small())
def test_a_share_of_runs_is_one_and_no_more_modularity_is_left_by_joining_all(network: Adjacency) -> None:
    found = stable_groups(network)
    assert ((found.stability >= 0) & (found.stability <= 1)).all()
    assert found.modularity >= modularity(network, np.where(found.labels == LOOSE, LOOSE, 0)) - 1e-9
    assert ((found.other == LOOSE) | (found.other != found.labels)).all()


def test_modularity_is_what_ties_within_groups_are_more_than_chance() -> None:
    two = graphs.undirected(4, [(0, 1), (2, 3)])
    assert modularity(two, np.array([0, 0, 1, 1])) == 0.5
    assert modularity(two, np.array([0, 1, 0, 1])) == -0.5
    assert modularity(kite().adjacency, np.zeros(10, dtype=np.int64)) == 0.0


def test_chance_gives_modularity_too_and_a_network_with_groups_more_often_less(by: str) -> None:
    club = karate().adjacency
    by_chance = modularity_by_chance(club, 0.4198)
    assert by_chance is not None
    assert (abs(by_chance[0] - 0.355) < 0.02, by_chance[1]) == (True, 1 / 40)
    as_often = modularity_by_chance(club, by_chance[0])
    assert as_often is not None
    assert 0.2 < as_often[1] < 0.8
    assert modularity_by_chance(graphs.undirected(2, []), 0.0) is None
    assert modularity_by_chance(graphs.undirected(22_000, [(0, one) for one in range(1, 22_000)]), 0.0) is None


def test_a_network_of_thousands_of_ties_is_held_beside_chance_too() -> None:
    ties = nx.gnm_random_graph(1_400, 2_400, seed=1).edges
    random = graphs.undirected(1_400, list(ties))
    found = modularity_by_chance(random, modularity(random, groups_of(random)))
    assert found is not None
    assert (found[0] > 0.5, found[1] >= 0.05) == (True, True)


def test_others_join_the_group_to_which_most_of_their_ties_lead_and_the_rest_are_apart() -> None:
    network = graphs.undirected(9, [(0, 1), (2, 3), (4, 0), (4, 2), (4, 3), (5, 4), (6, 7)])
    labels = np.array([0, 0, 1, 1, LOOSE, LOOSE, LOOSE, LOOSE, LOOSE])
    assert joined(network, labels).tolist() == [0, 0, 1, 1, 1, 1, 2, 2, LOOSE]
    assert joined(network, np.full(9, LOOSE)).tolist() == groups_of(network).tolist()
