"""Networks looked at through some of their nodes: two that are both tied to one of these count as tied.

A node that k others share makes k(k-1)/2 pairs, so one that very many share is not looked through, which would say little of who works
with whom and fill the memory.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.sparse import csc_matrix, csr_matrix

from .arrays import Adjacency, Flags, Numbers
from .graphs import symmetric

MOST = 200  # that may share one node, where there is room for their pairs
_ENTRIES = 1_000_000  # of the matrix of who shares one
_PRODUCTS = 150_000_000  # that are looked up to count the roles, more than without looking through


class Through(NamedTuple):
    """`adjacency` with the pairs that share a node added to it, both ways; the places of the nodes that are `looked` through; and of those
    that are not, since more than `most` share them (`large`).
    """

    adjacency: Adjacency
    looked: Numbers
    large: Numbers
    most: int


def through(adjacency: Adjacency, nodes: Numbers, ends: Numbers) -> Through:
    """The network looked at through `nodes`, for those of `ends` that are tied to them, whichever way.

    `most` is MOST, or half of that, a quarter and so on where the pairs that all nodes make would be too many to count with.
    """
    belonging = csc_matrix(symmetric(adjacency)[ends][:, nodes])
    sizes: Numbers = np.diff(belonging.indptr).astype(np.int64)
    limit, most = _products(adjacency) + _PRODUCTS, MOST
    while True:
        small: Flags = sizes <= most
        if int((sizes[small] ** 2).sum()) <= _ENTRIES:
            seen = _with_pairs(adjacency, csr_matrix(belonging[:, small]), ends)
            if _products(seen) <= limit:
                return Through(seen, nodes[small], nodes[~small], most)
        most //= 2


def _with_pairs(adjacency: Adjacency, belonging: Adjacency, ends: Numbers) -> Adjacency:
    """The network with a tie, both ways, between each two of `ends` (rows) that belong to one node (column)."""
    both = (belonging @ belonging.T).tocoo()
    apart: Flags = both.row != both.col
    rows, columns = ends[both.row[apart]], ends[both.col[apart]]
    seen = adjacency.maximum(csr_matrix((np.ones(len(rows)), (rows, columns)), shape=adjacency.shape)).tocsr()
    seen.sort_indices()
    return seen


def _products(adjacency: Adjacency) -> int:
    """How much is looked up to find the contacts that each two that are tied share."""
    lengths = np.diff(adjacency.indptr).astype(np.int64)
    return int(np.minimum(np.repeat(lengths, lengths), lengths[adjacency.indices]).sum())
