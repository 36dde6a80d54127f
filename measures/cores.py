"""k-cores: who is left when those with few ties among the rest are taken away, again and again."""

from __future__ import annotations

import numpy as np

from .arrays import Adjacency, Numbers
from .graphs import degrees


def core_numbers(adjacency: Adjacency) -> Numbers:
    """The core number of each node of a symmetric matrix of ones: the largest k such that it is in a part of the network in which each has
    ties to at least k others of that part (Seidman 1983); 0 for those that are tied to nobody.
    """
    left, cores = degrees(adjacency).copy(), np.zeros(adjacency.shape[0], dtype=np.int64)
    is_in, k = np.ones(len(cores), dtype=bool), 0
    while is_in.any():
        k = max(k, int(left[is_in].min()))
        while len(out := np.flatnonzero(is_in & (left <= k))):
            cores[out], is_in[out] = k, False
            left -= np.asarray(adjacency[out].sum(axis=0)).ravel().astype(np.int64)
    return cores
