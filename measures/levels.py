"""Walks in breadth from one node at a time: for networks in which ways are long, such as chains, where a step of many walks at once is
mostly empty (`reaching`).
"""

from __future__ import annotations

import numpy as np
from scipy.sparse.csgraph import breadth_first_order, dijkstra

from .arrays import Adjacency, Numbers, Values
from .graphs import components, distances, symmetric

LONG = 128
"""From so many steps on, walks are long."""
_THIN = 8  # nodes a level, on average
_FEW = 4  # neighbours
_AT_ONCE = 64  # sources


def depth(adjacency: Adjacency) -> int:
    """How far the farthest is from the first of its component: at least half of the longest distance that there is."""
    if not adjacency.shape[0]:
        return 0
    firsts = np.unique(components(adjacency), return_index=True)[1]
    found = dijkstra(adjacency, directed=True, indices=firsts, unweighted=True, min_only=True)
    return int(found.max())


def is_long(adjacency: Adjacency) -> bool:
    """Whether ways are long, whichever way arcs lead."""
    return depth(symmetric(adjacency)) >= LONG


def level_sizes(adjacency: Adjacency, source: int) -> Numbers:
    """How many nodes are 0, 1, 2, … steps from this one."""
    order, before = breadth_first_order(adjacency, source)
    at = np.empty(adjacency.shape[0], dtype=np.int64)
    at[order] = np.arange(len(order))
    # Whoever is met earlier has its next ones earlier, so that those of a level are followed by all of the next.
    behind = (1 + np.cumsum(np.bincount(at[before[order[1:]]], minlength=len(order)))).tolist()
    ends = [0, 1]
    while (end := behind[ends[-1] - 1]) > ends[-1]:
        ends.append(end)
    sizes: Numbers = np.diff(ends)
    return sizes


def sums(adjacency: Adjacency, sources: Numbers) -> Values:
    """Of each source: how many others are reached from it, the sum of 1 / steps to them, and the sum of steps; an array of shape
    (sources, 3).
    """
    count = adjacency.shape[0]
    if depth(adjacency) * _THIN > count and adjacency.nnz < _FEW * count:  # a heap of few is quicker than thousands of levels
        parts = [_sums_of(distances(adjacency, sources[first : first + _AT_ONCE])) for first in range(0, len(sources), _AT_ONCE)]
        return np.concatenate(parts) if parts else np.zeros((0, 3))
    found = np.zeros((len(sources), 3))
    for row, source in enumerate(sources.tolist()):
        sizes = level_sizes(adjacency, source)[1:]
        steps = np.arange(1, len(sizes) + 1)
        found[row] = sizes.sum(), (sizes / steps).sum(), (sizes * steps).sum()
    return found


def _sums_of(steps: Values) -> Values:
    is_met = np.isfinite(steps) & (steps > 0)
    nearness = np.divide(1.0, steps, out=np.zeros_like(steps), where=is_met)
    return np.stack([is_met.sum(axis=1), nearness.sum(axis=1), np.where(is_met, steps, 0).sum(axis=1)], axis=1)
