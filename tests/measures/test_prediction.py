"""Scores of pairs that are not tied equal NetworkX's; hold-out says how often they are right, the same each time."""

import math
from collections.abc import Callable

import networkx as nx
import numpy as np
import pytest

from partnermap.measures import prediction
from partnermap.measures.arrays import Flags
from partnermap.measures.graphs import pairs_of, undirected
from partnermap.measures.prediction import METHODS, Method, best_pairs, scores, tried
from tests.measures.networks import karate

Pairs = dict[tuple[int, int], float]


def common(graph: "nx.Graph[int]", pairs: list[tuple[int, int]]) -> Pairs:
    return {pair: float(len(list(nx.common_neighbors(graph, *pair)))) for pair in pairs}


def by(index: Callable[..., object]) -> Callable[["nx.Graph[int]", list[tuple[int, int]]], Pairs]:
    return lambda graph, pairs: {(one, other): score for one, other, score in index(graph, pairs)}  # type: ignore[attr-defined]


THEIRS = {"common_neighbours": common, "adamic_adar": by(nx.adamic_adar_index), "resource_allocation": by(nx.resource_allocation_index)}


def graphs() -> list["nx.Graph[int]"]:
    return [nx.gnp_random_graph(size, share, seed=seed) for size, share, seed in ((8, 0.3, 1), (20, 0.2, 2), (30, 0.1, 3), (30, 0.5, 4))]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("block", [1, 4_000_000])
def test_scores_equal_those_of_networkx(method: Method, block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prediction, "_MOST_IN_A_BLOCK", block)
    for graph in [*graphs(), nx.karate_club_graph(), nx.empty_graph(3)]:
        adjacency = undirected(len(graph), graph.edges)
        pairs = [pair for pair in nx.non_edges(graph) if list(nx.common_neighbors(graph, *pair))]
        expected = {tuple(sorted(pair)): score for pair, score in THEIRS[method](graph, pairs).items()}
        found = scores(adjacency, method).tocoo()
        ours = {(int(one), int(other)): float(score) for one, other, score in zip(found.row, found.col, found.data, strict=True)}
        assert ours.keys() == expected.keys()
        assert all(math.isclose(ours[pair], expected[pair]) for pair in ours)
        ranked = best_pairs(adjacency, method, 5)
        assert ranked.candidates == len(expected)
        assert np.allclose(ranked.scores, sorted(expected.values(), reverse=True)[:5])


def test_pairs_that_are_barred_or_that_nobody_wants_are_left_out() -> None:
    star = undirected(5, [(0, 1), (0, 2), (0, 3), (0, 4)])
    assert best_pairs(star, "adamic_adar", 10).pairs.tolist() == [[1, 2], [1, 3], [1, 4], [2, 3], [2, 4], [3, 4]]
    barred = undirected(5, [(1, 2), (3, 4)])
    assert best_pairs(star, "adamic_adar", 10, barred=barred).pairs.tolist() == [[1, 3], [1, 4], [2, 3], [2, 4]]
    wanted = np.array([False, False, False, True, False])
    assert best_pairs(star, "adamic_adar", 10, barred=barred, wanted=wanted).pairs.tolist() == [[1, 3], [2, 3]]
    assert best_pairs(undirected(3, []), "adamic_adar", 10).candidates == 0


def test_of_equal_scores_those_of_the_lowest_places_come_first_however_rows_are_parted(monkeypatch: pytest.MonkeyPatch) -> None:
    ring = undirected(12, [(number, (number + 1) % 12) for number in range(12)])
    first = [[0, 2], [0, 10], [1, 3], [1, 11], [2, 4]]
    assert best_pairs(ring, "resource_allocation", 5).pairs.tolist() == first
    monkeypatch.setattr(prediction, "_MOST_IN_A_BLOCK", 1)
    assert best_pairs(ring, "resource_allocation", 5).pairs.tolist() == first


def test_one_with_very_many_neighbours_adds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = undirected(6, [(0, 1), (0, 2), (0, 3), (4, 1), (4, 2)])
    assert best_pairs(graph, "common_neighbours", 10).pairs.tolist() == [[0, 4], [1, 2], [1, 3], [2, 3]]
    monkeypatch.setattr(prediction, "MANY", 2)
    assert best_pairs(graph, "common_neighbours", 10).pairs.tolist() == [[0, 4], [1, 2]]


def test_hold_out_on_the_karate_club_finds_one_in_eight_and_the_same_each_time() -> None:
    network = karate()
    pairs = pairs_of(network.adjacency)

    def kept(flags: Flags) -> prediction.Adjacency:
        return undirected(len(network.names), pairs[flags].tolist())

    trial = tried(len(pairs), kept, repeats=100)
    assert trial == tried(len(pairs), kept, repeats=100)
    assert trial
    assert (trial.hidden, trial.of, trial.at, trial.repeats) == (8, 78, 10, 100)
    assert trial.by_method["adamic_adar"].mean == pytest.approx(0.125, abs=0.02)
    assert trial.says_something
    assert trial.chance < 0.04


def test_hold_out_is_sure_where_all_is_plain_and_says_so_where_nothing_can_be_told() -> None:
    cliques = [(one + start, other + start) for start in range(0, 60, 6) for one in range(6) for other in range(one)]
    trial = tried(len(cliques), lambda flags: undirected(60, np.array(cliques)[flags].tolist()), repeats=20)
    assert trial
    assert {method: found.mean for method, found in trial.by_method.items()} == dict.fromkeys(METHODS, 1.0)
    ring = [(number, (number + 1) % 80) for number in range(80)]
    trial = tried(len(ring), lambda flags: undirected(80, np.array(ring)[flags].tolist()), repeats=20)
    assert trial
    assert not trial.says_something
    assert tried(4, lambda _: undirected(5, []), repeats=20) is None


def test_of_fewer_suggestions_than_are_looked_at_all_count_and_a_repeat_without_any_does_not() -> None:
    """Twenty pairs apart and one triangle: where a tie of that is hidden there is one suggestion, which is right; else there is none."""
    ties = [(0, 1), (1, 2), (0, 2), *((number, number + 1) for number in range(3, 43, 2))]
    trial = tried(len(ties), lambda flags: undirected(44, np.array(ties)[flags].tolist()), repeats=50)
    assert trial
    assert trial.repeats < 50
    assert (trial.chance, {found.mean for found in trial.by_method.values()}, trial.says_something) == (1.0, {1.0}, False)
    apart = ties[3:]
    assert tried(len(apart), lambda flags: undirected(44, np.array(apart)[flags].tolist()), repeats=20) is None
