"""Walks one at a time, for networks in which ways are long: they count what walks of many at once count."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.measures import levels
from partnermap.measures.arrays import Adjacency
from partnermap.measures.fragmentation import draw, spread
from partnermap.measures.graphs import undirected
from partnermap.measures.reaching import Reach, reach_from, reach_without


def _chain(count: int) -> Adjacency:
    return undirected(count, [(place, place + 1) for place in range(count - 1)])


def test_levels_are_those_who_stand_so_many_steps_away() -> None:
    tree = undirected(8, [(0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (5, 1)])
    assert levels.level_sizes(tree, 0).tolist() == [1, 2, 3]
    assert levels.level_sizes(tree, 4).tolist() == [1, 1, 3, 1]
    assert levels.level_sizes(tree, 7).tolist() == [1]


def test_a_network_is_as_deep_as_the_farthest_is_from_the_first_of_its_component() -> None:
    assert levels.depth(undirected(0, [])) == 0
    assert levels.depth(undirected(3, [])) == 0
    assert levels.depth(undirected(7, [(0, 1), (1, 2), (3, 4), (5, 3), (6, 5)])) == 2
    assert levels.depth(_chain(300)) == 299


@given(st.integers(1, 14), st.data())
def test_long_walks_count_what_walks_at_once_count(count: int, data: st.DataObject) -> None:
    pairs = data.draw(st.lists(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)), max_size=20))
    sets = data.draw(st.lists(st.lists(st.integers(0, count - 1), max_size=3), max_size=3))
    adjacency = undirected(count, pairs)
    everyone = np.arange(count)
    told = []
    for long, few in ((levels.LONG, 0), (0, 0), (0, 99)):
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(levels, "LONG", long)
            patched.setattr(levels, "_FEW", few)
            told.append((reach_from(adjacency, everyone), reach_without(adjacency, sets), reach_without(adjacency, sets, everyone[::2])))
    for found in told[1:]:
        for one, other in zip(told[0], found, strict=True):
            assert np.allclose(np.array(one[:3]), np.array(other[:3]))
    steps = dict(nx.all_pairs_shortest_path_length(nx.from_scipy_sparse_array(adjacency)))
    assert told[0][0].steps.tolist() == [sum(steps[place].values()) for place in range(count)]


def test_a_long_chain_is_measured_to_its_end() -> None:
    found = reach_from(_chain(20_000), np.array([0, 10_000]))
    both = range(1, 10_001)
    nearness = [sum(1 / step for step in range(1, 20_000)), sum(1 / step for step in both) + sum(1 / step for step in range(1, 10_000))]
    assert found.pairs.tolist() == [19_999, 19_999]
    assert found.steps.tolist() == [sum(range(20_000)), sum(both) + sum(range(10_000))]
    assert found.nearness.tolist() == pytest.approx(nearness)


def test_a_chain_and_what_is_left_of_it_are_measured_exactly_up_to_some_thousand() -> None:
    whole = spread(_chain(1000))
    assert (whole.samples, whole.mean_distance.value) == (0, pytest.approx(1001 / 3))
    assert len(draw(_chain(6000)).sources) == 2048
    assert isinstance(reach_without(_chain(300), [[150]]), Reach)
    assert reach_without(_chain(300), [[150], []]).pairs.tolist() == [150 * 149 + 149 * 148, 300 * 299]


def test_where_who_is_near_to_all_leaves_the_rest_is_walked_one_at_a_time() -> None:
    """A ring of 1,000, all tied to one in the middle, without which the farthest are 500 steps apart instead of two."""
    count = 1000
    adjacency = undirected(
        count + 1, [*((place, (place + 1) % count) for place in range(count)), *((count, place) for place in range(count))]
    )
    found = reach_without(adjacency, [[3], [count], [count, 3]])
    ring, chain = range(1, count // 2), range(1, count - 1)
    assert found.steps.tolist() == [
        2 * (count - 1) + 2 * (count - 1) * (count - 2) - 2 * (count - 2),
        count * (2 * sum(ring) + count // 2),
        2 * sum((count - 1 - step) * step for step in chain),
    ]
    assert found.pairs.tolist() == [count * (count - 1), count * (count - 1), (count - 1) * (count - 2)]
    assert found.nearness[1] == pytest.approx(count * (2 * sum(1 / step for step in ring) + 2 / count))
    assert found.looks < 60_000_000
