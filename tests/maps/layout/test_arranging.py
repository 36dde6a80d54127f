"""Where stakeholders stand on a map."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from math import dist

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import cKDTree

from partnermap.maps.layout.arranging import LOOSE, Layout, arrange
from tests.maps.given import planted


@st.composite
def networks(draw: st.DrawFn) -> tuple[list[float], list[tuple[int, int]]]:
    sizes = draw(st.lists(st.floats(4, 30), min_size=1, max_size=40))
    ends = st.integers(0, len(sizes) - 1)
    return sizes, draw(st.lists(st.tuples(ends, ends), max_size=80))


@settings(deadline=None, max_examples=60)
@given(networks())
def test_no_two_symbols_overlap(network: tuple[list[float], list[tuple[int, int]]]) -> None:
    sizes, links = network
    points = arrange(sizes, links).points
    for one in range(len(sizes)):
        for other in range(one):
            assert dist(points[one], points[other]) > sizes[one] + sizes[other]


@settings(deadline=None, max_examples=30)
@given(networks())
def test_only_those_without_ties_are_loose(network: tuple[list[float], list[tuple[int, int]]]) -> None:
    sizes, links = network
    tied = {end for one, other in links if one != other for end in (one, other)}
    groups = arrange(sizes, links).groups
    assert {position for position, group in enumerate(groups) if group != LOOSE} == tied


def test_an_empty_network_has_an_empty_layout() -> None:
    assert arrange([], []) == Layout((), ())


def test_one_stakeholder_stands_in_the_middle() -> None:
    assert arrange([8.0], []) == Layout(((0.0, 0.0),), (LOOSE,))


def test_the_whole_is_centred() -> None:
    pairs, _ = planted(60, 120, 4)
    points = np.array(arrange([8.0] * 60, pairs).points)
    assert np.abs(points.min(axis=0) + points.max(axis=0)).max() < 0.5


def test_the_same_network_has_the_same_layout_in_another_process() -> None:
    code = "from partnermap.maps.layout import arrange; print(arrange([8.0] * 40, [(n, n * 7 % 40) for n in range(40)] + [(1, 2), (1, 3)]))"
    said = {
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env={"PYTHONHASHSEED": seed}).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1


def test_communities_are_kept_together() -> None:
    pairs, group = planted(400, 1200, 10)
    layout = arrange([8.0] * 400, pairs)
    _, nearest = cKDTree(layout.points).query(layout.points, k=9)
    among = [layout.groups[other] == layout.groups[one] for one, others in enumerate(nearest) for other in others[1:]]
    assert sum(among) / len(among) > 0.85
    same = [group[other] == group[one] for one, others in enumerate(nearest) for other in others[1:]]
    assert sum(same) / len(same) > 0.7


def test_tied_stakeholders_stand_nearer_than_others() -> None:
    pairs, _ = planted(200, 400, 8)
    points = np.array(arrange([8.0] * 200, pairs).points)
    tied = np.mean([dist(points[one], points[other]) for one, other in pairs])
    all_of_them = np.mean([dist(one, other) for one in points for other in points])
    assert tied < 0.55 * all_of_them


@pytest.mark.parametrize(
    "links",
    [
        [(0, other) for other in range(1, 600)],
        [(one, one + 1) for one in range(599)],
        [(one, one + 1) for one in range(0, 599, 2)],
        [(one, other) for one in range(40) for other in range(one)],
    ],
    ids=["a star", "a line", "pairs", "all with all and the rest loose"],
)
def test_shapes_that_are_hard_to_lay_out_do_not_overlap(links: list[tuple[int, int]]) -> None:
    points = arrange([10.0] * 600, links).points
    assert np.isfinite(points).all()
    assert not cKDTree(points).query_pairs(20.0)


def test_a_map_for_a_screen_is_wider_than_high() -> None:
    pairs, _ = planted(300, 600, 9)
    width, height = np.ptp(np.array(arrange([8.0] * 300, pairs).points), axis=0)
    assert 1.0 < width / height < 2.4


def test_nearly_all_neighbours_on_a_large_map_are_of_the_same_community() -> None:
    pairs, group = planted(2000, 6000, 20)
    layout = arrange([8.0] * 2000, pairs)
    _, nearest = cKDTree(layout.points).query(layout.points, k=11)
    same = [group[other] == group[one] for one, others in enumerate(nearest) for other in others[1:]]
    assert sum(same) / len(same) > 0.85
    assert not cKDTree(layout.points).query_pairs(16.0)


def test_thousands_of_pairs_are_laid_out_without_a_table_of_them_all() -> None:
    tracemalloc.start()
    points = arrange([8.0] * 6000, [(one, one + 1) for one in range(0, 6000, 2)]).points
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 60e6  # a table of 3,000 by 3,000 is 72 MB
    assert not cKDTree(points).query_pairs(16.0)


def test_a_star_whose_points_are_all_alike_has_a_layout() -> None:
    layout = arrange([8.0] * 121, [(0, other) for other in range(1, 121)])
    assert len(set(layout.points)) == 121
    assert set(layout.groups) == {0}
