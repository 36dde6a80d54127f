"""Shortest routes from many places at once: how long they are, and how many."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix

from .arrays import Adjacency, Numbers, Values
from .levels import is_long

UNREACHED = -1
_AT_ONCE = 2_000_000  # entries of a table of sources by nodes that stands in memory
_IF_LONG = 4  # times as many where ways are long, and so few nodes are at each step


class Shortest(NamedTuple):
    """From each of `sources` (rows) to every node (columns): `steps`, UNREACHED where there is no way, and the number of shortest
    `routes`, a float as it grows beyond all whole numbers. `levels[n]` has the places in the flattened table that are n steps away.
    """

    sources: Numbers
    steps: Numbers
    routes: Values
    levels: list[Numbers]


def shortest(adjacency: Adjacency, sources: Numbers) -> Iterator[Shortest]:
    """The shortest routes from `sources`, a batch of them at a time; along the arcs, which lead both ways in a symmetric matrix.

    The work is that of one walk over all arcs for each source, however long the routes are.
    """
    count = adjacency.shape[0]
    entries = _AT_ONCE * (_IF_LONG if is_long(adjacency) else 1)
    size = max(1, entries // max(1, count))
    for first in range(0, len(sources), size):
        yield _from(adjacency, sources[first : first + size])


def _from(adjacency: Adjacency, sources: Numbers) -> Shortest:
    shape = (len(sources), adjacency.shape[0])
    steps = np.full(shape[0] * shape[1], UNREACHED, dtype=np.int64)
    routes = np.zeros(shape[0] * shape[1])
    level = np.arange(shape[0]) * shape[1] + sources
    steps[level], routes[level] = 0, 1.0
    levels = [level]
    while len(level):
        reached = table(level, routes[level], shape) @ adjacency
        places = np.repeat(np.arange(shape[0]) * shape[1], np.diff(reached.indptr)) + reached.indices
        is_new = steps[places] == UNREACHED
        level = places[is_new]
        steps[level], routes[level] = len(levels), reached.data[is_new]
        levels.append(level)
    return Shortest(sources, steps.reshape(shape), routes.reshape(shape), levels[:-1])


def table(places: Numbers, values: Values, shape: tuple[int, int]) -> Adjacency:
    """The sparse table that has these values at these places of its flattened self; the places go from row to row."""
    rows = np.searchsorted(places // shape[1], np.arange(shape[0] + 1))
    return csr_matrix((values, places % shape[1], rows), shape=shape)
