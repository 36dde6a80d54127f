"""What NetworkX and, where it is installed, igraph take for groups and k-cores: once, without how sure each place is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.util import find_spec

import networkx as nx

_RUNS = 20


def louvain(graph: nx.Graph[str]) -> object:
    """Groups from one seed."""
    return nx.community.louvain_communities(graph, seed=1)


def louvain_of_many_seeds(graph: nx.Graph[str]) -> object:
    """Groups from as many seeds as ours looks at, none compared with another."""
    return [nx.community.louvain_communities(graph, seed=seed) for seed in range(_RUNS)]


def core_number(graph: nx.Graph[str]) -> object:
    """The k-core of each."""
    return nx.core_number(graph)


def _igraph_leiden(graph: nx.Graph[str]) -> object:
    from igraph import Graph

    return Graph.from_networkx(graph).community_leiden("modularity", n_iterations=3)


PEERS: Mapping[str, Callable[[nx.Graph[str]], object]] = {
    "networkx louvain_communities": louvain,
    f"networkx louvain_communities, {_RUNS} seeds": louvain_of_many_seeds,
    "networkx core_number": core_number,
    **({"igraph community_leiden": _igraph_leiden} if find_spec("igraph") else {}),
}
