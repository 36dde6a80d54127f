"""What NetworkX, and igraph where it is installed, take for single points of failure, and for the worst pair by trying all.

Nothing in Python has key players: the pair is looked for by hand, with the components of NetworkX, among those that have most ties.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.util import find_spec
from itertools import combinations

import networkx as nx

_MOST = 100  # in a network as large as a hundred all pairs are tried in a minute or so


def points(graph: nx.Graph[str]) -> object:
    """Articulation points and bridges."""
    return list(nx.articulation_points(graph)), list(nx.bridges(graph))


def worst_pair(graph: nx.Graph[str]) -> object:
    """The pair whose loss leaves the highest F, of the hundred with most ties and the network among them."""
    busy = sorted(graph, key=lambda node: (-graph.degree(node), node))[:_MOST]
    among = nx.Graph(graph.subgraph(busy))
    return max(combinations(busy, 2), key=lambda pair: _fragmentation(among, pair))


def _fragmentation(graph: nx.Graph[str], gone: tuple[str, str]) -> float:
    left = graph.copy()
    left.remove_nodes_from(gone)
    count = len(left)
    return 1 - sum(len(piece) * (len(piece) - 1) for piece in nx.connected_components(left)) / (count * (count - 1))


def global_distances(graph: nx.Graph[str]) -> object:
    """DF of the whole network, from every stakeholder."""
    count = len(graph)
    near = sum(1 / steps for node in graph for steps in nx.single_source_shortest_path_length(graph, node).values() if steps)
    return 1 - near / (count * (count - 1))


def _igraph_points(graph: nx.Graph[str]) -> object:
    import igraph

    made = igraph.Graph.from_networkx(graph)
    return made.articulation_points(), made.bridges()


PEERS: Mapping[str, Callable[[nx.Graph[str]], object]] = {
    "networkx articulation_points, bridges": points,
    "networkx worst pair by F, of 100": worst_pair,
    "networkx DF once, from all": global_distances,
    **({"igraph articulation_points, bridges": _igraph_points} if find_spec("igraph") else {}),
}
