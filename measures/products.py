"""Products of the rows of sparse matrices, where they are wanted: such as how many contacts two share, for those alone that are tied."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix

from .arrays import Adjacency, Flags, Numbers, Values

_AT_ONCE = 4_000_000  # multiplications that stand in memory together, unless one entry alone takes more


def row_products(left: Adjacency, right: Adjacency, wanted: Adjacency) -> Adjacency:
    """The matrix that has, wherever `wanted` has an entry (i, j), the sum over q of left[i, q] * right[j, q], times that entry.

    The shorter of the two rows is looked up in the longer, so that a hub that is tied to everyone costs no more than its ties.
    """
    for one in (left, right):
        one.sort_indices()
    rows, columns = _rows(wanted), wanted.indices.astype(np.int64)
    is_left_shorter = np.diff(left.indptr)[rows] <= np.diff(right.indptr)[columns]
    sums = np.zeros(wanted.nnz)
    for places, one, other, ends in (
        (is_left_shorter, left, right, (rows, columns)),
        (~is_left_shorter, right, left, (columns, rows)),
    ):
        sums[places] = _sums(one, other, ends[0][places], ends[1][places])
    return csr_matrix((sums * wanted.data, wanted.indices, wanted.indptr), shape=wanted.shape)


def _sums(short: Adjacency, long: Adjacency, shorts: Numbers, longs: Numbers) -> Values:
    """Of each pair of a row of `short` and one of `long`: the sum of their products."""
    lengths = np.diff(short.indptr).astype(np.int64)[shorts]
    ends = np.cumsum(lengths)
    keys = _rows(long) * long.shape[1] + long.indices
    sums = np.zeros(len(shorts))
    first = 0
    while first < len(shorts):
        before = int(ends[first] - lengths[first])
        last = max(first + 1, int(np.searchsorted(ends, before + _AT_ONCE, side="right")))
        part = slice(first, last)
        owner = np.repeat(np.arange(last - first), lengths[part])
        within = np.arange(len(owner)) - np.repeat(ends[part] - lengths[part] - before, lengths[part])
        places = short.indptr[shorts[part]][owner] + within
        sought = longs[part][owner] * long.shape[1] + short.indices[places]
        found = np.minimum(np.searchsorted(keys, sought), max(0, len(keys) - 1))
        is_there: Flags = keys[found] == sought if len(keys) else np.zeros(len(sought), dtype=bool)
        products = short.data[places][is_there] * long.data[found[is_there]]
        sums[part] = np.bincount(owner[is_there], products, last - first)
        first = last
    return sums


def _rows(matrix: Adjacency) -> Numbers:
    """The row of each entry."""
    rows: Numbers = np.repeat(np.arange(matrix.shape[0], dtype=np.int64), np.diff(matrix.indptr))
    return rows
