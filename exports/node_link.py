"""NetworkX node-link JSON: nodes and edges with all that is known of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..graph import Reader
from ..graph.guard import read_head
from .computed import NOTHING, Computed
from .exported import Exported
from .network import network

NAME = "node-link JSON"
ENDINGS = (".json",)


def write(what: Exported, path: Path) -> None:
    """Writes the file, piece by piece: as one text it would take twice the room."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        json.dump(_data(what.reader, what.computed), file, ensure_ascii=False, indent=1)
        file.write("\n")


def is_ours(path: Path) -> bool:
    """Whether the file was written so."""
    return read_head(path).startswith('{\n "directed": true,\n "multigraph": true,\n "graph": {\n  "sources": [')


def node_link(reader: Reader, *, computed: Computed = NOTHING) -> str:
    """The network as NetworkX node-link JSON."""
    return json.dumps(_data(reader, computed), ensure_ascii=False, indent=1) + "\n"


def _data(reader: Reader, computed: Computed) -> Any:
    import networkx as nx

    return nx.node_link_data(network(reader, computed=computed), edges="edges")
