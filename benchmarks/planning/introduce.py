"""Three shortest routes between two, by NetworkX: by number of steps, and with the least strength above which the two are connected known.

Neither ranks by the weakest tie: that the package cannot be asked for in one call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import islice

import networkx as nx


def three_shortest(graph: nx.Graph) -> object:
    """The three routes of fewest steps, of whatever strength."""
    return list(islice(nx.shortest_simple_paths(graph, *graph.graph["ends"]), 3))


PEERS: Mapping[str, Callable[[nx.Graph], object]] = {"networkx shortest_simple_paths": three_shortest}
