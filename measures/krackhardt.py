"""Krackhardt's dimensions of an organization, beside connectedness (`cohesion`): how near a directed graph is to a tree of command.

Source: D. Krackhardt (1994), Graph theoretical dimensions of informal organizations, in Carley and Prietula, Computational Organization
Theory; as R's sna has them. They say something of who commands whom, and little of who works with whom, so that no answer tells them.
"""

from __future__ import annotations

import math

import numpy as np

from .arrays import Adjacency
from .cohesion import reciprocity
from .graphs import components, distances


def hierarchy(arcs: Adjacency) -> float:
    """The share of all pairs that are tied one way alone: 1 less the dyadic reciprocity."""
    return 1 - reciprocity(arcs).dyadic


def efficiency(arcs: Adjacency) -> float:
    """How few arcs there are beyond those that hold each component together: 1 for trees, 0 where all are tied to all. An edge of a graph
    without direction is two arcs. NaN where no component could have more.
    """
    sizes = np.bincount(components(arcs), minlength=1)
    least = int((sizes - 1).sum())
    spare = int((sizes * (sizes - 1)).sum()) - least
    return 1 - (int(arcs.nnz) - least) / spare if spare else math.nan


def lubness(arcs: Adjacency) -> float:
    """The share of pairs of each component that have a least upper bound: one that reaches both, and that all who reach both reach too.

    Over the most that could lack one, (n-1)(n-2)/2 of a component of n. NaN where no component has three nodes. It takes the cube of n.
    """
    labels = components(arcs)
    lacking = most = 0
    for number in range(int(labels.max(initial=-1)) + 1):
        members = np.flatnonzero(labels == number)
        n = len(members)
        most += (n - 1) * (n - 2) // 2
        reaches = np.isfinite(distances(arcs[members][:, members].tocsr(), np.arange(n), is_directed=True))
        for one in range(n):
            for other in range(one + 1, n):
                bounds = np.flatnonzero(reaches[:, one] & reaches[:, other])
                lacking += not reaches[np.ix_(bounds, bounds)].all(axis=0).any()
    return 1 - lacking / most if most else math.nan
