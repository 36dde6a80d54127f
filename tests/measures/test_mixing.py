"""The E-I index."""

from __future__ import annotations

import numpy as np
import pytest

from partnermap.measures import graphs
from partnermap.measures.mixing import NONE, mixing
from tests.measures.networks import karate, karate_clubs


def test_the_karate_clubs_keep_to_themselves_more_than_chance_would_have_it() -> None:
    clubs = karate_clubs()
    found = mixing(karate().adjacency, np.array([int(club == "Officer") for club in clubs]))
    assert (found.ei.external, found.ei.internal, round(found.ei.ei_index, 4)) == (11, 67, -0.7179)
    assert (found.ei.least, found.ei.most, found.ei.deals) == (-1.0, 1.0, 999)
    assert abs(found.ei.expected - 0.03) < 0.03  # 289 of 561 pairs lie between two clubs of 17
    assert found.ei.p == 0.002
    assert (found.inside.tolist(), found.outside.tolist()) == ([35, 32], [11, 11])
    assert (found.p_of < 0.01).all()


def test_what_the_index_can_be_depends_on_sizes_and_on_how_many_are_tied() -> None:
    star = graphs.undirected(5, [(0, 1), (0, 2), (0, 3), (0, 4), (1, 2)])
    found = mixing(star, np.array([0, 1, 1, 1, 1]))
    assert (found.ei.external, found.ei.internal, found.ei.ei_index) == (4, 1, 0.6)
    assert (found.ei.least, round(found.ei.most, 4)) == (-1.0, 0.6)  # four pairs at most lead from the one to the others
    few = mixing(star, np.array([0, 0, 1, 1, 2]))
    assert (round(few.ei.least, 4), few.ei.most) == (0.2, 1.0)  # two pairs at most stay within


def test_of_whom_it_is_not_known_is_left_out_with_the_ties() -> None:
    network = graphs.undirected(5, [(0, 1), (1, 2), (2, 3), (3, 4)])
    found = mixing(network, np.array([0, 0, NONE, 1, 1]))
    assert (found.ei.external, found.ei.internal, found.ei.ei_index) == (0, 2, -1.0)
    nobody = mixing(network, np.full(5, NONE))
    assert (nobody.ei.external, nobody.ei.internal, nobody.ei.p, nobody.ei.deals) == (0, 0, 1.0, 0)
    assert np.isnan(nobody.ei.ei_index)


@pytest.mark.parametrize("labels", [[0, 0, 0, 0], [0, 1, 2, 3]])
def test_where_labels_cannot_make_a_difference_chance_goes_as_far(labels: list[int]) -> None:
    found = mixing(graphs.undirected(4, [(0, 1), (2, 3)]), np.array(labels))
    assert found.ei.p == 1.0
    assert found.ei.least == found.ei.most == found.ei.ei_index == found.ei.expected


def test_a_permutation_is_the_same_for_the_same_seed() -> None:
    labels = np.arange(34) % 3
    first, again = (mixing(karate().adjacency, labels, deals=199) for _ in range(2))
    assert (first.ei.p, first.ei.expected, first.p_of.tolist()) == (again.ei.p, again.ei.expected, again.p_of.tolist())
    assert first.ei.p > 0.05
