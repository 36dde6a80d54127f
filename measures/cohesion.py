"""How well a network holds together: density, reciprocity, transitivity, who reaches whom, and how far it is from one to another."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from .arrays import Adjacency, Numbers
from .graphs import components, degrees, distances
from .products import row_products

_EXACT = 3_000
"""From how many nodes upwards distances are walked from a sample of them."""
_SAMPLES = 400
_AT_ONCE = 64


def density(adjacency: Adjacency) -> float:
    """The share of all pairs that have a tie; of a directed graph, of all ordered pairs that have an arc. NaN below two nodes."""
    n = adjacency.shape[0]
    return int(adjacency.nnz) / (n * (n - 1)) if n > 1 else math.nan


class Reciprocity(NamedTuple):
    """Of the pairs of a directed graph: how many are tied both ways, one way and not at all."""

    mutual: int
    one_way: int
    none: int

    @property
    def dyadic(self) -> float:
        """The share of all pairs whose two sides agree, those without any arc among them (R's sna calls it `dyadic`)."""
        pairs = sum(self)
        return (self.mutual + self.none) / pairs if pairs else math.nan

    @property
    def edgewise(self) -> float:
        """The share of arcs that are returned. (Wasserman and Faust 1994, chapter 13.)"""
        arcs = 2 * self.mutual + self.one_way
        return 2 * self.mutual / arcs if arcs else math.nan


def reciprocity(arcs: Adjacency) -> Reciprocity:
    """How many pairs of a directed graph are tied both ways, one way and not at all (the census of dyads)."""
    n = arcs.shape[0]
    mutual = int(arcs.multiply(arcs.T).nnz) // 2
    one_way = int(arcs.nnz) - 2 * mutual
    return Reciprocity(mutual, one_way, n * (n - 1) // 2 - mutual - one_way)


def transitivity(adjacency: Adjacency) -> float:
    """Of the ways from one to another over a third, the share whose ends are tied themselves; directed, i to j to k with i to k.

    Without direction it is three times the triangles over the connected triples. NaN where nothing leads on. Source: Wasserman and Faust
    (1994), chapter 6; R's sna has it as `weak`.
    """
    # Not by the square of the matrix: around a hub of thousands it has a pair for any two of them.
    closed = round(float(row_products(adjacency, adjacency.T.tocsr(), adjacency).sum()))
    returned = int(adjacency.multiply(adjacency.T).nnz)
    into = np.asarray(adjacency.sum(axis=0)).ravel()
    ways = int((into * degrees(adjacency)).sum()) - returned
    return closed / ways if ways else math.nan


def connectedness(adjacency: Adjacency) -> float:
    """The share of all pairs that reach each other, whichever way arcs lead. NaN below two nodes.

    Source: D. Krackhardt (1994), Graph theoretical dimensions of informal organizations.
    """
    n = adjacency.shape[0]
    sizes = np.bincount(components(adjacency), minlength=1)
    return int((sizes * (sizes - 1)).sum()) / (n * (n - 1)) if n > 1 else math.nan


class Mean(NamedTuple):
    """A mean, its standard error (0 where nothing was sampled), and from how many nodes it was measured."""

    value: float
    error: float
    sampled: int


def mean_distance(adjacency: Adjacency, *, samples: int | None = None, seed: int = 7, is_directed: bool = False) -> Mean:
    """Steps between two that reach each other, on average over all such pairs; NaN where there is none.

    From every node, or from `samples` of them drawn with `seed`: by default from all up to 3,000 nodes, above from 400. The error is that
    of a ratio of means in a sample without repetition (Cochran 1977, Sampling Techniques, 6.4).
    """
    n = adjacency.shape[0]
    wanted = min(n, samples if samples is not None else n if n <= _EXACT else _SAMPLES)
    places = np.arange(n) if wanted == n else np.sort(np.random.default_rng(seed).choice(n, wanted, replace=False))
    steps, reached = _walked(adjacency, places, is_directed=is_directed)
    if not reached.sum():
        return Mean(math.nan, math.nan if wanted < n else 0.0, wanted)
    mean = steps.sum() / reached.sum()
    if wanted == n:
        return Mean(float(mean), 0.0, n)
    spread = np.var(steps - mean * reached, ddof=1) if wanted > 1 else math.nan
    error = math.sqrt((1 - wanted / n) / wanted * spread) / float(reached.mean())
    return Mean(float(mean), error, wanted)


def _walked(adjacency: Adjacency, places: Numbers, *, is_directed: bool) -> tuple[Numbers, Numbers]:
    """From each of the places: the steps to all that it reaches, added up, and how many those are."""
    steps, reached = [], []
    for first in range(0, len(places), _AT_ONCE):
        found = distances(adjacency, places[first : first + _AT_ONCE], is_directed=is_directed)
        is_reached = np.isfinite(found)
        steps.append(np.where(is_reached, found, 0).sum(axis=1))
        reached.append(is_reached.sum(axis=1) - 1)
    if not steps:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    return np.concatenate(steps).astype(np.int64), np.concatenate(reached).astype(np.int64)
