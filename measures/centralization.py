"""How far a network is arranged around one node: Freeman's centralization of a measure.

What all nodes fall short of the most central one, added up, over the most that this sum could be in any network of as many nodes. 0 where
all are equally central, 1 for a star. The literature differs in that most, so each function states it.

Source: L. C. Freeman (1978), Centrality in social networks: conceptual clarification. Social Networks 1, 215-239.
"""

from __future__ import annotations

import math
from typing import Literal

import numpy as np

from .arrays import Adjacency, Numbers, Values
from .graphs import components, degrees, distances, symmetric

Way = Literal["in", "out", "all"]
Most = Literal["sna", "ucinet"]


def centralization(values: Values | Numbers, most: float) -> float:
    """What all fall short of the highest of `values`, added up, over `most`; NaN where that is 0, as none of that size could differ."""
    measured = np.asarray(values, dtype=np.float64)
    return float((measured.max() - measured).sum() / most) if len(measured) and most > 0 else math.nan


def degree_centralization(
    adjacency: Adjacency, *, is_directed: bool = False, way: Way = "all", most: Most = "sna", with_isolates: bool = True
) -> float:
    """Of the number of ties each has; NaN below three nodes.

    Not directed, the most is (n-1)(n-2), that of a star. Directed, `way` says which arcs of a node count: those that lead `out`, those
    that come `in`, or all of them, of which the most is 2(n-1)(n-2). For one way alone the literature differs: (n-1)^2, of a star whose
    arcs all lead one way (R's sna), or (n-1)(n-2), as for a graph without direction (`ucinet`). Without isolates, n counts those alone
    that have a tie.
    """
    out, coming = degrees(adjacency), np.asarray(adjacency.sum(axis=0), dtype=np.int64).ravel()
    counted = out if not is_directed or way == "out" else coming if way == "in" else out + coming
    if not with_isolates:
        counted = counted[(out + coming) > 0]
    n = len(counted)
    if is_directed and way != "all" and most == "sna":
        return centralization(counted, (n - 1) ** 2 if n > 2 else 0)
    return centralization(counted, (n - 1) * (n - 2) * (2 if is_directed and way == "all" else 1))


def betweenness_centralization(betweenness: Values, *, is_directed: bool = False) -> float:
    """Of betweenness as it is counted in pairs, each pair once where the graph is not directed. The most is that of the middle of a star,
    which stands between all others: (n-1)^2(n-2)/2, or twice that where pairs count both ways. NaN below three nodes.

    To leave isolates out, give the betweenness of the others alone.
    """
    n = len(betweenness)
    return centralization(betweenness, (n - 1) ** 2 * (n - 2) / (1 if is_directed else 2))


def closeness_centralization(adjacency: Adjacency, *, is_directed: bool = False) -> float:
    """Of closeness: n-1 over the steps to all others, and 0 for a node that does not reach all others. NaN below three nodes.

    The most is (n-1)(n-2)/(2n-3), that of a star; directed it is (n-1)(1-1/n), as in R's sna. One isolate makes every closeness 0, so ask
    for `main_component` first and say so.
    """
    n = adjacency.shape[0]
    if n < 3:
        return math.nan
    return centralization(closeness(adjacency, is_directed=is_directed), (n - 1) * (1 - 1 / n if is_directed else (n - 2) / (2 * n - 3)))


def closeness(adjacency: Adjacency, *, is_directed: bool = False) -> Values:
    """n-1 over the steps from each to all others, by place; 0 where it does not reach them all."""
    n = adjacency.shape[0]
    steps: Values = np.concatenate([
        distances(adjacency, places, is_directed=is_directed).sum(axis=1) for places in _parts(n)
    ]) if n else np.zeros(0)  # fmt: skip
    with np.errstate(divide="ignore"):
        made: Values = np.where(np.isfinite(steps) & (steps > 0), (n - 1) / steps, 0.0)
    return made


def harmonic_centralization(adjacency: Adjacency) -> float:
    """Of the mean of one over the steps to each other (nothing for one out of reach), whichever way arcs lead, so that isolates do no harm.

    The most is (n-2)/2, that of a star. R's sna has it as `suminvundir`. NaN below three nodes.
    """
    n = adjacency.shape[0]
    if n < 3:
        return math.nan
    beneath = symmetric(adjacency)
    nearness = [np.zeros(0)]
    for places in _parts(n):
        steps = distances(beneath, places)
        nearness.append(np.divide(1.0, steps, out=np.zeros_like(steps), where=steps > 0).sum(axis=1) / (n - 1))
    return centralization(np.concatenate(nearness), (n - 2) / 2)


def eigenvector_centralization(adjacency: Adjacency, *, is_directed: bool = False) -> float:
    """Of the eigenvector of the largest eigenvalue, its length 1: of who is tied to those who are tied to many (directed, by arcs that
    lead out). The most is that of a star, (n-2)/sqrt 2, or n-1 where directed, as in R's sna. For some thousand nodes at most.
    """
    n = adjacency.shape[0]
    values, vectors = np.linalg.eig(adjacency.toarray()) if is_directed else np.linalg.eigh(adjacency.toarray())
    leading: Values = np.abs(vectors[:, int(np.argmax(values.real))].real)
    return centralization(leading, n - 1 if is_directed else (n - 2) / math.sqrt(2))


def main_component(adjacency: Adjacency) -> Adjacency:
    """The largest (weak) component alone, its nodes in their order."""
    places = np.flatnonzero(components(adjacency) == 0)
    return adjacency[places][:, places].tocsr()


def _parts(n: int, size: int = 256) -> list[Numbers]:
    return [np.arange(first, min(first + size, n)) for first in range(0, n, size)]
