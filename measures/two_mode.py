"""Networks of two modes, such as bodies and the programs they share: rows are the ones, columns the others, and there are no ties within.

Who shares something is a projection, and a projection makes a clique of every column: its clustering says how large the columns are and
nothing of who works with whom, so it is not given here. `clustering` is that of the two-mode network itself.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, diags, triu

from .arrays import Adjacency, Numbers, Values


def incidence(rows: int, columns: int, pairs: Iterable[tuple[int, int]]) -> Adjacency:
    """The matrix with 1.0 where a row belongs to a column, however often that is said."""
    said = np.array(list(pairs), dtype=np.int64).reshape(-1, 2)
    made = csr_matrix((np.ones(len(said)), (said[:, 0], said[:, 1])), shape=(rows, columns))
    made.sum_duplicates()
    made.data = np.ones_like(made.data)
    return made


class Shared(NamedTuple):
    """Pairs of rows that share a column, each once, in order: an array of shape (pairs, 2); how many columns they share, and how much that
    weighs.
    """

    pairs: Numbers
    columns: Numbers
    weights: Values


def shared(belonging: Adjacency) -> Shared:
    """Who shares what, each column weighing 1/(k-1) where k rows belong to it: in a column of two they have each other, in one of twenty
    a nineteenth of it. Source: M. E. J. Newman (2001), Scientific collaboration networks II. Physical Review E 64, 016132.
    """
    sizes = np.asarray(belonging.sum(axis=0)).ravel()
    worth = np.divide(1.0, sizes - 1, out=np.zeros_like(sizes), where=sizes > 1)
    counts = triu(belonging @ belonging.T, k=1).tocsr()
    weights = triu(belonging @ diags(worth) @ belonging.T, k=1).tocsr()
    counts.sort_indices()
    weights.sort_indices()
    rows, columns = counts.nonzero()
    pairs = np.stack([rows, columns], axis=1).astype(np.int64)
    return Shared(pairs, counts.data.astype(np.int64), np.asarray(weights.data, dtype=np.float64))


def density_of_shared(belonging: Adjacency) -> float:
    """The share of all pairs of rows that share a column; NaN below two rows."""
    n = belonging.shape[0]
    return 2 * len(shared(belonging).pairs) / (n * (n - 1)) if n > 1 else math.nan


def clustering(belonging: Adjacency) -> Values:
    """For each row, how alike the sets of columns are of it and of those it shares one with: the columns that both have over those that
    either has, on average; 0 for one that shares none.

    Source: M. Latapy, C. Magnien and N. Del Vecchio (2008), Basic notions for the analysis of large two-mode networks. Social Networks 30.
    """
    found = shared(belonging)
    one, other = found.pairs[:, 0], found.pairs[:, 1]
    held = np.diff(belonging.indptr)
    alike = found.columns / (held[one] + held[other] - found.columns)
    n = belonging.shape[0]
    total = np.bincount(one, alike, n) + np.bincount(other, alike, n)
    partners = np.bincount(one, minlength=n) + np.bincount(other, minlength=n)
    made: Values = np.divide(total, partners, out=np.zeros(n), where=partners > 0)
    return made
