"""Three shortest routes between two by NetworkX, which counts steps alone: it has nothing that ranks by the weakest tie first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import islice

import networkx as nx


def three_shortest(graph: nx.Graph[str]) -> object:
    """The three routes of fewest steps, of whatever strength."""
    return list(islice(nx.shortest_simple_paths(graph, *graph.graph["ends"]), 3))


PEERS: Mapping[str, Callable[[nx.Graph[str]], object]] = {"networkx shortest_simple_paths": three_shortest}
