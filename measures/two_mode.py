"""Networks of two modes, such as bodies and the programs they share: rows are the ones, columns the others, and there are no ties within.

Who shares something is a projection, and a projection makes a clique of every column: its clustering says how large the columns are and
nothing of who works with whom, so it is not given here. That of `Alike` is of the two-mode network itself.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, diags, triu

from .arrays import Adjacency, Flags, Numbers, Values

_AT_ONCE = 2_000_000  # pairs


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


def shared(belonging: Adjacency) -> Iterator[Shared]:
    """Who shares what, each column weighing 1/(k-1) where k rows belong to it: in a column of two they have each other, in one of twenty
    a nineteenth of it; part by part of the rows, since one column of thousands makes millions of pairs. Source: M. E. J. Newman (2001),
    Scientific collaboration networks II. Physical Review E 64, 016132.
    """
    sizes = np.asarray(belonging.sum(axis=0)).ravel()
    worth = np.divide(1.0, sizes - 1, out=np.zeros_like(sizes), where=sizes > 1)
    reach = np.cumsum(belonging @ sizes)  # pairs that the rows up to each may make
    across, weighed = belonging.T.tocsr(), (diags(worth) @ belonging.T).tocsr()
    first = 0
    while first < belonging.shape[0]:
        before = reach[first - 1] if first else 0.0
        last = max(first + 1, int(np.searchsorted(reach, before + _AT_ONCE, side="right")))
        # The upper triangle: what lies to the right of the diagonal, which begins at the first of these rows.
        counts, weights = (triu(belonging[first:last] @ other, k=first + 1).tocsr() for other in (across, weighed))
        counts.sort_indices()
        weights.sort_indices()
        rows, columns = counts.nonzero()
        pairs = np.stack([rows.astype(np.int64) + first, columns.astype(np.int64)], axis=1)
        yield Shared(pairs, counts.data.astype(np.int64), np.asarray(weights.data, dtype=np.float64))
        first = last


def density_of_shared(belonging: Adjacency) -> float:
    """The share of all pairs of rows that share a column; NaN below two rows."""
    n = belonging.shape[0]
    return 2 * sum(len(found.pairs) for found in shared(belonging)) / (n * (n - 1)) if n > 1 else math.nan


class Alike:
    """How alike the sets of columns of those who share one are, gathered part by part of what `shared` gives."""

    def __init__(self, belonging: Adjacency) -> None:
        self._held: Numbers = np.diff(belonging.indptr).astype(np.int64)
        self._total, self._partners = np.zeros(len(self._held)), np.zeros(len(self._held), dtype=np.int64)

    def add(self, found: Shared) -> None:
        """Counts these pairs too."""
        count = len(self._held)
        one, other = found.pairs[:, 0], found.pairs[:, 1]
        alike = found.columns / (self._held[one] + self._held[other] - found.columns)
        self._total += np.bincount(one, alike, count) + np.bincount(other, alike, count)
        self._partners += np.bincount(found.pairs.ravel(), minlength=count)

    @property
    def sharing(self) -> Flags:
        """Which rows share a column with another."""
        return self._partners > 0

    @property
    def clustering(self) -> Values:
        """For each row, the columns that both have over those that either has, on average over those it shares one with; 0 for one that
        shares none.

        Source: M. Latapy, C. Magnien and N. Del Vecchio (2008), Basic notions for the analysis of large two-mode networks. Social Networks
        30.
        """
        made: Values = np.divide(self._total, self._partners, out=np.zeros(len(self._held)), where=self._partners > 0)
        return made
