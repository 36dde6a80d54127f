"""GEXF, for Gephi and networkx: with the dates that its timeline shows, and with all that a load needs to make the same network of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..graph.guard import read_head
from .exported import Exported
from .xml_text import content, quoted

if TYPE_CHECKING:
    from .network_tables import Cells, Edge, Node

NAME = "GEXF"
ENDINGS = (".gexf",)
_SOURCES = "partnermap sources: "
"""What the description begins with: it is the one place of the format where Gephi leaves a text as it is."""
_TIME = ' timeformat="date"'


def write(what: Exported, path: Path) -> None:
    """Writes the file."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in _lines(what))


def is_ours(path: Path) -> bool:
    """Whether the file was written so."""
    head = read_head(path)
    return "<creator>partnermap</creator>" in head or ("<creator>NetworkX" in head and 'title="evidence"' in head)


def _lines(what: Exported) -> Iterator[str]:
    from .network_tables import NUMBERS, network_tables, sources_text

    tables = network_tables(what.reader, what.computed)
    yield "<?xml version='1.0' encoding='utf-8'?>"
    yield '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">'
    yield "<meta>"
    yield "<creator>partnermap</creator>"
    yield f"<description>{content(_SOURCES + sources_text(what.reader.sources()))}</description>"
    yield "</meta>"
    is_dynamic = any(one.since or one.until for one in tables.nodes) or any(one.since or one.until for one in tables.edges)
    yield f'<graph defaultedgetype="directed" mode="{"dynamic" if is_dynamic else "static"}"{_TIME if is_dynamic else ""}>'
    yield from _declared("node", tables.node_columns, numbers=what.computed.names[:-1])
    yield from _declared("edge", tables.edge_columns, numbers=NUMBERS)
    node_ids = {name: str(number) for number, name in enumerate(tables.node_columns)}
    edge_ids = {name: str(number) for number, name in enumerate(tables.edge_columns)}
    yield "<nodes>"
    for node in tables.nodes:
        yield from _element("node", {"id": node.id, "label": node.name, **_times(node)}, node.cells, node_ids)
    yield "</nodes>"
    yield "<edges>"
    for edge in tables.edges:
        yield from _element("edge", _of_edge(edge), edge.cells, edge_ids)
    yield "</edges>"
    yield "</graph>"
    yield "</gexf>"


def _declared(of: str, columns: Sequence[str], *, numbers: Sequence[str]) -> Iterator[str]:
    yield f'<attributes class="{of}" mode="static">'
    for number, name in enumerate(columns):
        yield f'<attribute id="{number}" title={quoted(name)} type="{"double" if name in numbers else "string"}"/>'
    yield "</attributes>"


def _of_edge(edge: Edge) -> Cells:
    # Each goes one way, those of a symmetric type too: networkx reads no file with edges of both sorts.
    return {"id": edge.id, "source": edge.source, "target": edge.target, "label": edge.type, **_times(edge)}


def _times(one: Node | Edge) -> Cells:
    from .network_tables import whole_days

    start, end = whole_days(one.since, one.until)
    return {name: text for name, text in (("start", start), ("end", end)) if text}


def _element(name: str, attributes: Cells, cells: Cells, ids: dict[str, str]) -> Iterator[str]:
    said = "".join(f" {key}={quoted(text)}" for key, text in attributes.items())
    yield f"<{name}{said}><attvalues>"
    for column, text in cells.items():
        yield f'<attvalue for="{ids[column]}" value={quoted(text)}/>'
    yield f"</attvalues></{name}>"
