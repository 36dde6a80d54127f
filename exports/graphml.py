"""GraphML, for yEd, igraph, networkx and Gephi, with all that a load needs to make the same network of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..graph.guard import read_head
from ..graph.standing import today
from .exported import Exported
from .xml_text import content, quoted

if TYPE_CHECKING:
    from .network_tables import Cells

NAME = "GraphML"
FOR = "a whole network for yEd, igraph and Gephi"
ENDINGS = (".graphml",)
_TYPE = "type"
"""What the type of a tie is called here."""


def write(what: Exported, path: Path) -> None:
    """Writes the file."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in _lines(what))


def is_ours(path: Path) -> bool:
    """Whether the file was written so."""
    head = read_head(path)
    return any(f'<key id="{id_}" for="edge" attr.name="evidence"' in head for id_ in ("evidence", "e1"))


def _lines(what: Exported) -> Iterator[str]:
    from .network_tables import NUMBERS, in_order, network_tables, sources_text

    tables = network_tables(what.reader, what.computed)
    of_edges = ["tie", "evidence", *(name for name in tables.edge_columns if name not in ("tie", "evidence"))]
    of_nodes = list(in_order(tables.node_columns, ("kind", "name"))) or ["kind", "name"]
    yield "<?xml version='1.0' encoding='utf-8'?>"
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
    # Those of edges first: by the evidence a file is known as ours, and attributes of nodes may be many.
    yield from _declared("edge", [_TYPE, *of_edges[1:]], numbers=NUMBERS)
    yield from _declared("node", of_nodes, numbers=what.computed.names[:-1])
    yield from _declared("graph", ["sources", "day"], numbers=())
    # Each edge goes one way, those of a symmetric type too: networkx reads no file with edges of both sorts.
    yield '<graph edgedefault="directed">'
    yield from _values({"g0": sources_text(what.reader.sources()), "g1": today()})
    node_ids = {name: f"n{number}" for number, name in enumerate(of_nodes)}
    for node in tables.nodes:
        yield f"<node id={quoted(node.id)}>"
        yield from _values({node_ids[name]: text for name, text in node.cells.items()})
        yield "</node>"
    edge_ids = {name: f"e{number}" for number, name in enumerate(of_edges)}
    for edge in tables.edges:
        yield f"<edge id={quoted(edge.id)} source={quoted(edge.source)} target={quoted(edge.target)}>"
        yield from _values({edge_ids[name]: text for name, text in edge.cells.items()})
        yield "</edge>"
    yield "</graph>"
    yield "</graphml>"


def _declared(of: str, columns: Sequence[str], *, numbers: Sequence[str]) -> Iterator[str]:
    for number, name in enumerate(columns):
        type_ = "double" if name in numbers else "string"
        yield f'<key id="{of[0]}{number}" for="{of}" attr.name={quoted(name)} attr.type="{type_}"/>'


def _values(cells: Cells) -> Iterator[str]:
    for id_, text in cells.items():
        yield f'<data key="{id_}">{content(text)}</data>'
