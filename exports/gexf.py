"""GEXF, for Gephi."""

from __future__ import annotations

from pathlib import Path

from ..graph.guard import read_head
from .exported import Exported
from .flat import flat
from .network import network

NAME = "GEXF"
ENDINGS = (".gexf",)


def write(what: Exported, path: Path) -> None:
    """Writes the file."""
    import networkx as nx

    graph = flat(network(what.reader))
    for _, data in graph.nodes(data=True):
        data["label"] = data["name"]
    for *_, data in graph.edges(keys=True, data=True):
        # `type` of an edge is GEXF's own word for directed or not.
        data["label"] = data["tie"] = data.pop("type")
        data.pop("id", None)
    nx.write_gexf(graph, path, encoding="utf-8")


def is_ours(path: Path) -> bool:
    """Whether the file was written so."""
    head = read_head(path)
    return "<creator>NetworkX" in head and 'title="evidence"' in head
