"""Networks as sparse matrices: made of pairs of places, parted into components, walked from many places at once."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components, dijkstra

from .arrays import Adjacency, Numbers, Values


def directed(count: int, arcs: Iterable[tuple[int, int]]) -> Adjacency:
    """The matrix of a directed simple graph of `count` nodes: 1.0 at (source, target), however often an arc is given; loops are dropped."""
    pairs = np.array([(one, other) for one, other in arcs if one != other], dtype=np.int64).reshape(-1, 2)
    made = csr_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(count, count))
    made.sum_duplicates()
    made.data = np.ones_like(made.data)
    made.sort_indices()
    return made


def undirected(count: int, pairs: Iterable[tuple[int, int]]) -> Adjacency:
    """The symmetric matrix of an undirected simple graph of `count` nodes, whichever way and however often a pair is given."""
    return symmetric(directed(count, pairs))


def symmetric(arcs: Adjacency) -> Adjacency:
    """The undirected graph beneath a directed one: a pair is tied where an arc leads either way."""
    both = arcs.maximum(arcs.T).tocsr()
    both.sort_indices()
    return both


def pairs_of(adjacency: Adjacency) -> Numbers:
    """The pairs of an undirected graph, each once: an array of shape (pairs, 2), the lower place first, in order."""
    rows, columns = adjacency.nonzero()
    upper = rows < columns
    return np.stack([rows[upper], columns[upper]], axis=1).astype(np.int64)


def degrees(adjacency: Adjacency) -> Numbers:
    """How many neighbours each node has (of a directed graph: how many arcs lead out)."""
    counts: Numbers = np.diff(adjacency.indptr).astype(np.int64)
    return counts


def neighbours(adjacency: Adjacency, place: int) -> Numbers:
    """The places that one is tied to, in order."""
    places: Numbers = adjacency.indices[adjacency.indptr[place] : adjacency.indptr[place + 1]].astype(np.int64)
    return places


def components(adjacency: Adjacency) -> Numbers:
    """The number of the (weak) component of each, 0 for the largest; of equally large ones the one with the lowest place comes first."""
    count, labels = connected_components(adjacency, directed=False)
    sizes = np.bincount(labels, minlength=count)
    first = np.full(count, len(labels))
    np.minimum.at(first, labels, np.arange(len(labels)))
    order = np.lexsort((first, -sizes))
    rank = np.empty(count, dtype=np.int64)
    rank[order] = np.arange(count)
    ranked: Numbers = rank[labels]
    return ranked


def distances(adjacency: Adjacency, sources: Numbers, *, is_directed: bool = False) -> Values:
    """Steps from each of `sources` to every node: an array of shape (sources, nodes), `inf` where there is no way."""
    found: Values = dijkstra(adjacency, directed=is_directed, indices=sources, unweighted=True)
    return found
