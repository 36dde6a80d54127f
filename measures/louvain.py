"""Communities by modularity, by Louvain's algorithm refined as Leiden's is, in plain Python: what there is everywhere.

Blondel, Guillaume, Lambiotte and Lefebvre 2008, "Fast unfolding of communities in large networks"; the parts of a community that are tied
most tightly move on as wholes, as in Traag, Waltman and van Eck 2019, "From Louvain to Leiden". docs/decisions/0019 tells why it is not
NetworkX's.
"""

from __future__ import annotations

import random
from collections import deque
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix

from .arrays import Numbers

_ROUNDS = 3  # of looking for communities, at most: the second gains much, the third little


def partition(weights: csr_matrix[Any], *, seed: int = 7) -> Numbers:
    """The community of each node of a network of symmetric weights, in which each has a tie; numbered from 0. Another seed takes the nodes
    in another order; the same gives the same.
    """
    groups = np.arange(weights.shape[0])
    for _ in range(_ROUNDS):
        before, groups = groups, _regrouped(weights, groups, seed)
        if np.array_equal(before, groups):
            break
    return groups


def _regrouped(weights: csr_matrix[Any], groups: Numbers, seed: int) -> Numbers:
    """Better communities than these: members move one by one, then the tightly tied parts of each community as wholes, and so on up."""
    count = weights.shape[0]
    groups = _moved(weights, weights, groups, seed)
    if int(groups.max()) + 1 == count:
        return groups
    all_ties = weights.tocoo()
    at_home = groups[all_ties.row] == groups[all_ties.col]
    inner = csr_matrix((all_ties.data[at_home], (all_ties.row[at_home], all_ties.col[at_home])), shape=weights.shape)
    parts = _moved(inner, weights, np.arange(count), seed)
    if int(parts.max()) + 1 == count:
        parts = groups
    joined = csr_matrix((np.ones(count), (parts, np.arange(count))), shape=(int(parts.max()) + 1, count))
    of_parts = np.zeros(joined.shape[0], dtype=np.int64)
    of_parts[parts] = groups
    above = _regrouped((joined @ weights @ joined.T).tocsr(), of_parts, seed)
    return np.unique(above[parts], return_inverse=True)[1].astype(np.int64)


def _moved(ties: csr_matrix[Any], weights: csr_matrix[Any], start: Numbers, seed: int) -> Numbers:
    """The community of each, from these on, once nobody gains by moving along `ties` to that of a neighbour; numbered from 0.

    Only those whose neighbours moved are visited again.
    """
    count = weights.shape[0]
    # Lists, because numpy takes longer to hand out a single number than to add it.
    starts, neighbours, closeness = ties.indptr.tolist(), ties.indices.tolist(), ties.data.tolist()
    degrees: list[float] = np.asarray(weights.sum(axis=1)).ravel().tolist()
    groups: list[int] = start.tolist()
    totals: list[float] = np.bincount(start, degrees, count).tolist()
    whole = sum(degrees)
    order = list(range(count))
    random.Random(seed).shuffle(order)  # noqa: S311  # any order but that of the input, and always the same
    waiting, is_waiting = deque(order), [True] * count
    while waiting:
        one = waiting.popleft()
        is_waiting[one] = False
        first, last, home, share = starts[one], starts[one + 1], groups[one], degrees[one] / whole
        near: dict[int, float] = {home: 0.0}
        for other, tie in zip(neighbours[first:last], closeness[first:last], strict=True):
            if other != one:
                group = groups[other]
                near[group] = near.get(group, 0.0) + tie
        totals[home] -= degrees[one]
        best, most = home, near[home] - share * totals[home]
        for group, tie in near.items():
            gain = tie - share * totals[group]
            if gain > most + 1e-9:
                best, most = group, gain
        totals[best] += degrees[one]
        if best != home:
            groups[one] = best
            for other in neighbours[first:last]:
                if not is_waiting[other] and groups[other] != best:
                    is_waiting[other] = True
                    waiting.append(other)
    return np.unique(groups, return_inverse=True)[1].astype(np.int64)
