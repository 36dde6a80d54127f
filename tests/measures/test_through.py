"""Networks looked at through some of their nodes."""

from __future__ import annotations

import numpy as np
import pytest

from partnermap.measures import through as module
from partnermap.measures.graphs import directed, pairs_of, undirected
from partnermap.measures.through import through


def _places(*numbers: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array(numbers, dtype=np.int64)


def test_two_ends_that_share_a_node_are_tied_and_nobody_else() -> None:
    found = through(undirected(6, [(0, 1), (0, 2), (0, 3), (3, 4), (4, 5)]), _places(0, 4), _places(1, 2, 5))
    assert pairs_of(found.adjacency).tolist() == [[0, 1], [0, 2], [0, 3], [1, 2], [3, 4], [4, 5]]
    assert (found.looked.tolist(), found.large.tolist(), found.most) == ([0, 4], [], 200)


def test_whichever_way_the_ties_to_it_go_sharing_is_mutual() -> None:
    found = through(directed(3, [(1, 0), (0, 2)]), _places(0), _places(1, 2))
    assert found.adjacency.toarray().tolist() == [[0, 0, 1], [1, 0, 1], [0, 1, 0]]


def test_what_is_tied_and_shares_several_nodes_is_one_pair() -> None:
    found = through(undirected(4, [(0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]), _places(0, 1), _places(2, 3))
    assert found.adjacency.toarray()[2].tolist() == [1, 1, 0, 1]


def test_a_node_that_thousands_share_is_not_looked_through() -> None:
    ties = [(0, end) for end in range(2, 5000)] + [(1, 2), (1, 3)]
    found = through(undirected(5000, ties), _places(0, 1), np.arange(2, 5000))
    assert (found.looked.tolist(), found.large.tolist(), found.most) == ([1], [0], 200)
    assert found.adjacency.nnz == 2 * (len(ties) + 1)


@pytest.mark.parametrize("bound", ["_ENTRIES", "_PRODUCTS"])
def test_where_the_pairs_of_all_would_be_too_many_fewer_may_share_one(bound: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, bound, 1000)
    ties = [(0, end) for end in range(2, 62)] + [(1, 2), (1, 3)]
    found = through(undirected(62, ties), _places(0, 1), np.arange(2, 62))
    assert (found.looked.tolist(), found.large.tolist(), found.most) == ([1], [0], 50)
