"""Betweenness from as many nodes as ours, constraint and effective size, by NetworkX, and by igraph where that is installed: it takes all
nodes for betweenness, and has no effective size.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec

import networkx as nx

from partnermap.measures.betweenness import EXACT_UP_TO, SAMPLES


def in_networkx(graph: nx.Graph[str]) -> object:
    """All three; betweenness from a sample where ours is."""
    samples = SAMPLES if len(graph) > EXACT_UP_TO else None
    return nx.betweenness_centrality(graph, k=samples, normalized=False, seed=1), nx.constraint(graph), nx.effective_size(graph)


def in_networkx_betweenness(graph: nx.Graph[str]) -> object:
    """Betweenness alone."""
    return nx.betweenness_centrality(graph, k=SAMPLES if len(graph) > EXACT_UP_TO else None, normalized=False, seed=1)


def in_igraph(graph: nx.Graph[str]) -> object:
    """Betweenness from all nodes, and constraint."""
    igraph = import_module("igraph")
    place = {node: number for number, node in enumerate(graph)}
    made = igraph.Graph(n=len(place), edges=[(place[one], place[other]) for one, other in graph.edges])
    return made.betweenness(), made.constraint()


PEERS: Mapping[str, Callable[[nx.Graph[str]], object]] = {
    "networkx with constraint, effective size": in_networkx,
    "networkx betweenness": in_networkx_betweenness,
    **({"igraph betweenness of all, constraint": in_igraph} if find_spec("igraph") else {}),
}
