"""GraphML, for yEd, Gephi and igraph."""

from __future__ import annotations

from pathlib import Path

from ..graph.guard import read_head
from .exported import Exported
from .flat import flat
from .network import network

NAME = "GraphML"
FOR = "a whole network for yEd, igraph and Gephi"
ENDINGS = (".graphml",)


def write(what: Exported, path: Path) -> None:
    """Writes the file."""
    import networkx as nx

    nx.write_graphml_xml(flat(network(what.reader, computed=what.computed)), path, encoding="utf-8", named_key_ids=True)


def is_ours(path: Path) -> bool:
    """Whether the file was written so."""
    return '<key id="evidence" for="edge" attr.name="evidence"' in read_head(path)
