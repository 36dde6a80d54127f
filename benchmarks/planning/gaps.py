"""The two scores over pairs at distance two by NetworkX, which tries neither on the network; it has no rules, sources or matrices."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from heapq import nlargest
from operator import itemgetter

import networkx as nx


def at_distance_two(graph: nx.Graph[str]) -> Iterator[tuple[str, str]]:
    """Each pair that shares a neighbour and is not tied, once."""
    for one in graph:
        near = set(graph[one])
        beyond = {other for between in near for other in graph[between]} - near
        yield from ((one, other) for other in beyond if one < other)


def adamic_adar(graph: nx.Graph[str]) -> object:
    """The ten pairs that Adamic-Adar puts first."""
    return nlargest(10, nx.adamic_adar_index(graph, at_distance_two(graph)), key=itemgetter(2))


def resource_allocation(graph: nx.Graph[str]) -> object:
    """The ten pairs that resource allocation puts first."""
    return nlargest(10, nx.resource_allocation_index(graph, at_distance_two(graph)), key=itemgetter(2))


PEERS: Mapping[str, Callable[[nx.Graph[str]], object]] = {
    "networkx adamic_adar_index": adamic_adar,
    "networkx resource_allocation_index": resource_allocation,
}
