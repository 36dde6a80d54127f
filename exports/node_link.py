"""NetworkX node-link JSON: nodes and edges with all that is known of them."""

from __future__ import annotations

import json
from pathlib import Path

from ..graph import Reader
from ..graph.guard import read_head
from .exported import Exported
from .network import network

NAME = "node-link JSON"
ENDINGS = (".json",)


def write(what: Exported, path: Path) -> None:
    """Writes the file."""
    path.write_text(node_link(what.reader), encoding="utf-8", newline="\n")


def is_ours(path: Path) -> bool:
    """Whether the file was written so."""
    return read_head(path).startswith('{\n "directed": true,\n "multigraph": true,\n "graph": {\n  "sources": [')


def node_link(reader: Reader) -> str:
    """The network as NetworkX node-link JSON."""
    import networkx as nx

    data = nx.node_link_data(network(reader), edges="edges")
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
