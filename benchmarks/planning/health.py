"""Density, components, transitivity, a mean distance from as many nodes as ours, and degree and betweenness for centralization, by NetworkX,
and by igraph where that is installed. Neither has what the page tells of evidence, dates, partners and shared programs.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec

import networkx as nx

from partnermap.measures.betweenness import EXACT_UP_TO, SAMPLES

_SOURCES = 400
"""From how many nodes distances are walked in a large network, as `mean_distance` does."""


def in_networkx(graph: nx.Graph[str]) -> object:
    """All of them."""
    between = nx.betweenness_centrality(graph, k=SAMPLES if len(graph) > EXACT_UP_TO else None, normalized=False, seed=1)
    pieces = [len(piece) for piece in nx.connected_components(graph)]
    return nx.density(graph), pieces, nx.transitivity(graph), _mean_distance(graph), max(dict(graph.degree).values()), between


def in_networkx_without_betweenness(graph: nx.Graph[str]) -> object:
    """The same without what takes longest."""
    pieces = [len(piece) for piece in nx.connected_components(graph)]
    return nx.density(graph), pieces, nx.transitivity(graph), _mean_distance(graph), max(dict(graph.degree).values())


def in_igraph(graph: nx.Graph[str]) -> object:
    """The same, with distances and betweenness from all nodes."""
    igraph = import_module("igraph")
    place = {node: number for number, node in enumerate(graph)}
    theirs = igraph.Graph(n=len(place), edges=[(place[one], place[other]) for one, other in graph.edges])
    return (
        theirs.density(), theirs.components().sizes(), theirs.transitivity_undirected(), theirs.average_path_length(directed=False),
        theirs.maxdegree(), theirs.betweenness(directed=False),
    )  # fmt: skip


def _mean_distance(graph: nx.Graph[str]) -> float:
    """Of the pairs that reach each other, from a sample of nodes where ours takes one."""
    nodes = list(graph)
    sources = nodes if len(nodes) <= EXACT_UP_TO else random.Random(1).sample(nodes, _SOURCES)
    reached = [steps for source in sources for steps in nx.single_source_shortest_path_length(graph, source).values() if steps]
    return sum(reached) / len(reached)


PEERS: Mapping[str, Callable[[nx.Graph[str]], object]] = {
    "networkx": in_networkx,
    "networkx, no betweenness": in_networkx_without_betweenness,
    **({"igraph": in_igraph} if find_spec("igraph") else {}),
}
