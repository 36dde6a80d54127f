"""Fragmentation and distances: by the figures of `keyplayer::fragment`, by the plain definition, and from a sample."""

from itertools import combinations
from math import isnan

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.measures.fragmentation import Measured, distance_fragmentation, fragmentation, spread
from partnermap.measures.graphs import undirected
from partnermap.measures.reaching import reach_without
from tests.measures.networks import Network, florentine, karate, kite

_REFERENCE = [
    (kite, "", 0.353704, 0),
    (kite, "7", 0.486111, 0.388889),
    (kite, "5", 0.398611, 0),
    (kite, "6", 0.398611, 0),
    (kite, "3", 0.393519, 0),
    (kite, "8", 0.388889, 0.222222),
    (kite, "0", 0.361111, 0),
    (kite, "5 6", 0.607143, 0.535714),
    (kite, "3 7", 0.559524, 0.428571),
    (kite, "0 7", 0.517857, 0.428571),
    (kite, "1 7", 0.517857, 0.428571),
    (florentine, "", 0.562361, 0.125),
    (florentine, "Medici", 0.717302, 0.466667),
    (florentine, "Guadagni", 0.624921, 0.257143),
    (florentine, "Albizzi", 0.615714, 0.257143),
    (florentine, "Salviati", 0.598413, 0.257143),
    (florentine, "Ridolfi", 0.581270, 0.133333),
    (florentine, "Strozzi", 0.580000, 0.133333),
    (florentine, "Guadagni Medici", 0.830586, 0.747253),
    (florentine, "Castellani Medici", 0.762821, 0.593407),
    (florentine, "Albizzi Medici", 0.756960, 0.593407),
    (florentine, "Bischeri Medici", 0.756306, 0.494505),
    (karate, "", 0.507992, 0),
    (karate, "0", 0.641540, 0.316288),
    (karate, "33", 0.541761, 0),
    (karate, "2", 0.525253, 0),
    (karate, "32", 0.519697, 0),
    (karate, "31", 0.519602, 0),
    (karate, "1", 0.514804, 0),
    (karate, "0 1", 0.684409, 0.423387),
    (karate, "0 33", 0.683266, 0.324597),
    (karate, "0 2", 0.662097, 0.324597),
    (karate, "0 3", 0.661996, 0.375000),
]


@pytest.mark.parametrize(("network", "gone", "df", "f"), _REFERENCE)
def test_fragmentation_is_what_keyplayer_gives_for_whoever_is_left(network: object, gone: str, df: float, f: float) -> None:
    whole: Network = network()  # type: ignore[operator]
    left = [place for place, name in enumerate(whole.names) if name not in gone.split()]
    adjacency = whole.adjacency[left][:, left].tocsr()
    assert (round(distance_fragmentation(adjacency).value, 4), round(fragmentation(adjacency), 4)) == (round(df, 4), round(f, 4))


@given(st.integers(2, 12), st.data())
def test_both_are_the_plain_definition(count: int, data: st.DataObject) -> None:
    pairs = data.draw(st.lists(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)), max_size=20))
    adjacency = undirected(count, pairs)
    steps = dict(nx.all_pairs_shortest_path_length(nx.from_scipy_sparse_array(adjacency)))
    reached = [steps[one][other] for one, other in combinations(range(count), 2) if other in steps[one]]
    every = count * (count - 1) / 2
    found = spread(adjacency)
    assert fragmentation(adjacency) == pytest.approx(1 - len(reached) / every)
    assert found.fragmentation.value == pytest.approx(1 - sum(1 / distance for distance in reached) / every)
    assert (found.fragmentation.error, found.mean_distance.error, found.samples) == (0, 0, 0)
    if reached:
        assert found.mean_distance.value == pytest.approx(sum(reached) / len(reached))
    else:
        assert isnan(found.mean_distance.value)


def test_of_one_alone_or_of_nobody_nothing_is_measured() -> None:
    for count in (0, 1):
        assert isnan(fragmentation(undirected(count, [])))
        assert isnan(distance_fragmentation(undirected(count, [])).value)
    assert (fragmentation(undirected(3, [])), distance_fragmentation(undirected(3, []))) == (1, Measured(1))


def test_a_sample_comes_as_near_as_its_error_says() -> None:
    """Of 40 samples about two in three lie within one standard error, and nearly all within three."""
    adjacency = undirected(700, [*nx.barabasi_albert_graph(600, 2, seed=5).edges, (650, 651)])
    exact = spread(adjacency)
    drawn = [spread(adjacency, samples=100, seed=seed) for seed in range(40)]
    for off in (
        np.array([abs(one.fragmentation.value - exact.fragmentation.value) / one.fragmentation.error for one in drawn]),
        np.array([abs(one.mean_distance.value - exact.mean_distance.value) / one.mean_distance.error for one in drawn]),
    ):
        assert 20 <= (off < 1).sum() <= 35
        assert (off < 3.5).all()
    assert {one.samples for one in drawn} == {100}
    assert spread(adjacency, samples=602) == exact


def test_bits_are_counted_alike_with_and_without_what_numpy_2_has(monkeypatch: pytest.MonkeyPatch) -> None:
    adjacency = karate().adjacency
    sets = [(), (0,), (0, 33)]
    with_it = reach_without(adjacency, sets)
    monkeypatch.delattr(np, "bitwise_count", raising=False)
    without_it = reach_without(adjacency, sets)
    for one, other in zip(with_it[:3], without_it[:3], strict=True):
        assert one.tolist() == other.tolist()
