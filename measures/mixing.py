"""With whom those of one sort are tied: with their own, or with others.

The E-I index (Krackhardt and Stern 1988, "Informal networks and organizational crises") is (external - internal) / (external + internal)
ties: -1 where all ties stay within their sort, 1 where all lead to another. What it could be depends on how large the sorts are and how
many ties there are, so the range is told with it, what would be expected, and how often labels dealt anew go as far.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .arrays import Adjacency, Numbers, Values
from .graphs import pairs_of

NONE = -1
"""The label of those of whom it is not known: neither they nor their ties are counted."""
_DEALS = 20_000_000  # pairs that all deals together may go through


class Index(NamedTuple):
    """Pairs between sorts and within, the index (nan without any pair), the least and most that it could be with these sizes and so many
    pairs, its mean over `deals` deals of the labels, and p: twice the share of deals that go as far on the same side, at most 1.
    """

    external: int
    internal: int
    ei_index: float
    least: float
    most: float
    expected: float
    p: float
    deals: int


class Mixing(NamedTuple):
    """The index; of each label from 0 the pairs within and those with others, and as the share of pairs within what is expected, and p."""

    ei: Index
    inside: Numbers
    outside: Numbers
    expected_of: Values
    p_of: Values


def mixing(adjacency: Adjacency, labels: Numbers, *, seed: int = 1, deals: int = 999) -> Mixing:
    """How the pairs of a symmetric matrix of ones run within and between labels (numbers from 0; NONE is left out).

    Dealt anew are the labels among those who have one, who keep their ties. Of very many pairs there are fewer deals, at least 199.
    """
    known = labels != NONE
    pairs = pairs_of(adjacency)
    pairs = pairs[known[pairs[:, 0]] & known[pairs[:, 1]]]
    count = int(labels.max(initial=NONE)) + 1
    inside, ends = _counted(labels, pairs, count)
    internal, total = int(inside.sum()), len(pairs)
    sizes = np.bincount(labels[known], minlength=count)
    least, most = _range(sizes, total)
    if not total:
        nothing = np.full(count, np.nan)
        return Mixing(Index(0, 0, np.nan, least, most, np.nan, 1.0, 0), inside, ends, nothing, np.ones(count))
    deals = max(199, min(deals, _DEALS // total))
    chance, dealt = np.random.default_rng(seed), labels.copy()
    within, shares = np.empty(deals), np.empty((deals, count))
    own = _share(inside, ends)
    for deal in range(deals):
        dealt[known] = chance.permutation(labels[known])
        some, theirs = _counted(dealt, pairs, count)
        within[deal], shares[deal] = some.sum(), _share(some, theirs)
    expected, p = float((total - 2 * within.mean()) / total), float(_p(within[:, None], np.array([float(internal)]))[0])
    index = Index(total - internal, internal, (total - 2 * internal) / total, least, most, expected, p, deals)
    return Mixing(index, inside, ends - 2 * inside, shares.mean(axis=0), _p(shares, own))


def _counted(labels: Numbers, pairs: Numbers, count: int) -> tuple[Numbers, Numbers]:
    """The pairs within each label, and the ends that have it."""
    one, other = labels[pairs[:, 0]], labels[pairs[:, 1]]
    inside = np.bincount(one[one == other], minlength=count)
    return inside.astype(np.int64), (np.bincount(one, minlength=count) + np.bincount(other, minlength=count)).astype(np.int64)


def _share(inside: Numbers, ends: Numbers) -> Values:
    """Which share of the pairs that touch a label stay within it; 0 where none does."""
    touched: Values = inside / np.maximum(ends - inside, 1)
    return touched


def _range(sizes: Numbers, total: int) -> tuple[float, float]:
    """The least and the most that the index can be where so many pairs are tied, whichever they are."""
    if not total:
        return np.nan, np.nan
    within = int((sizes * (sizes - 1) // 2).sum())
    between = int(sizes.sum() * (sizes.sum() - 1) // 2) - within
    fewest, most = total - min(total, within), min(total, between)
    return (2 * fewest - total) / total, (2 * most - total) / total


def _p(dealt: Values, own: Values) -> Values:
    """Twice the smaller share of deals as high or as low, at most 1; a column each."""
    high, low = (dealt >= own - 1e-9).sum(axis=0), (dealt <= own + 1e-9).sum(axis=0)
    both: Values = np.minimum(1.0, 2 * (1 + np.minimum(high, low)) / (1 + len(dealt)))
    return both
