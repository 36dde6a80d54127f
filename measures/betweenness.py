"""Betweenness: how much of the shortest routes between others runs through each."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .arrays import Adjacency, Numbers, Values
from .graphs import components, degrees
from .levels import is_long
from .shortest import Shortest, shortest, table

EXACT_UP_TO = 5_000
"""Nodes up to which all routes are counted, unless another number of samples is asked for."""
SAMPLES = 1_000
"""From how many nodes, drawn at random, routes are counted in a larger network; a quarter of it where ways are long (`levels`)."""
_SEED = 15


class Betweenness(NamedTuple):
    """Of each node, in pairs of others: a pair whose shortest routes all pass it counts 1, one of which a part passes it that part.
    `errors` are standard errors of the values, 0.0 where all routes were counted. `sampled` is from how many nodes they were counted, 0
    for all.
    """

    values: Values
    errors: Values
    sampled: int


def betweenness(adjacency: Adjacency, *, is_directed: bool = False, samples: int | None = None, seed: int = _SEED) -> Betweenness:
    """Freeman's betweenness, not divided by anything: the sum over pairs of others of the share of their shortest routes that pass a node;
    of an undirected graph each pair once.

    Counted by Brandes' accumulation (2001) from every node, or in networks of more than EXACT_UP_TO nodes from `samples` of those that lead
    anywhere, drawn without replacement (Brandes and Pich 2007), the same for the same graph and seed. Of an undirected graph each end of a
    sampled pair counts a node by how far along the way it stands, so that those beside a sampled node are not overstated (Geisberger,
    Sanders and Schultes 2008). The error is that of a mean of so many, with the correction for a finite number of nodes; of nodes that
    hardly anything passes it is too small.
    """
    count = adjacency.shape[0]
    sources, sampled = sources_of(adjacency, samples=samples, seed=seed)
    sums, squares = np.zeros(count), np.zeros(count)
    back = adjacency.T.tocsr() if is_directed else adjacency
    by_distance = bool(sampled) and not is_directed
    for walk in shortest(adjacency, sources):
        shares = _shares(walk, back, by_distance=by_distance)
        sums += shares.sum(axis=0)
        if sampled:
            squares += np.square(shares).sum(axis=0)
    if not sampled:
        return Betweenness(sums if is_directed else sums / 2, np.zeros(count), 0)
    leading = int(np.count_nonzero(degrees(adjacency)))
    mean = sums / sampled
    spread = np.maximum(0.0, squares - sampled * mean**2) / max(1, sampled - 1)
    return Betweenness(leading * mean, leading * np.sqrt(spread / sampled * (1 - sampled / leading)), sampled)


def pairs_apart(adjacency: Adjacency) -> Values:
    """Of each node of an undirected graph: how many pairs of others reach each other only through others, so that betweenness beside it is
    the share of their shortest routes that pass the node.
    """
    labels = components(adjacency)
    members = np.bincount(labels)
    own, ties = members[labels], degrees(adjacency)
    everyone = np.sum(members * (members - 1) / 2) - adjacency.nnz / 2
    apart: Values = everyone - (own - 1 - ties)
    return apart


def sources_of(adjacency: Adjacency, *, samples: int | None = None, seed: int = _SEED) -> tuple[Numbers, int]:
    """From which nodes routes are counted, in order, and how many those are if they are a sample, else 0: `samples` of those that lead
    anywhere, or where it is None all of up to EXACT_UP_TO nodes and else SAMPLES, or a quarter.
    """
    leading: Numbers = np.flatnonzero(degrees(adjacency)).astype(np.int64)
    most = samples if samples is not None else most_of(adjacency, len(leading))
    sources = drawn(leading, most, seed=seed)
    return sources, len(sources) if len(sources) < len(leading) else 0


def most_of(adjacency: Adjacency, everyone: int) -> int:
    """From how many nodes routes are counted where nothing is said: `everyone` in a network of up to EXACT_UP_TO."""
    if adjacency.shape[0] <= EXACT_UP_TO:
        return everyone
    return SAMPLES // 4 if is_long(adjacency) else SAMPLES


def drawn(places: Numbers, most: int, *, seed: int = _SEED) -> Numbers:
    """So many of the places at most (and one at least), drawn at random without replacement, in order; the same each time."""
    if len(places) <= max(1, most):
        return places
    return np.sort(np.random.default_rng(seed).choice(places, size=max(1, most), replace=False))


def _shares(walk: Shortest, back: Adjacency, *, by_distance: bool = False) -> Values:
    """Of each source (row): the sum over all ends of the share of the shortest routes to them that passes each node (column); by distance,
    of each share the part of the way that lies before the node.
    """
    shape = walk.steps.shape
    steps, routes = walk.steps.ravel(), walk.routes.ravel()
    shares = np.zeros(steps.shape)
    for number in range(len(walk.levels) - 1, 1, -1):
        level = walk.levels[number]
        own = 1.0 / number if by_distance else 1.0
        given = table(level, (own + shares[level]) / routes[level], (shape[0], shape[1])) @ back
        places = np.repeat(np.arange(shape[0]) * shape[1], np.diff(given.indptr)) + given.indices
        is_before = steps[places] == number - 1
        before = places[is_before]
        shares[before] += given.data[is_before] * routes[before]
    return (shares * steps if by_distance else shares).reshape(shape)
