"""GEXF, the format of Gephi, 1.1 to 1.3, static or dynamic; what our own export writes comes back whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..graph import Schema, said
from ..graph.drafts import Place
from .given import Given, Part

if TYPE_CHECKING:
    from .foreign.gexf_file import GexfFile, Item
    from .foreign.nodes import Edge, Node
    from .foreign.times import Span

NAME = "GEXF"
FOR = "a whole network for Gephi, with dates on its timeline"
ENDINGS = (".gexf",)
BEGINNING = b"<?xml"
_SOURCES = "partnermap sources: "


def read(given: Given, schema: Schema) -> Iterator[Part]:
    """The sources, stakeholders and ties of a file. Raises UnreadableFile where it is damaged, or no GEXF."""
    from .foreign import Network, cited_file, parts_of
    from .foreign.fates import drawn_notices
    from .foreign.gexf_file import read_gexf
    from .foreign.nodes import Nodes
    from .foreign.ours import source_rows

    found = read_gexf(given)
    place = Place(given.name, "", 0)
    file = cited_file(given, date=_saved_on(found), title=found.meta.get("title", ""))
    nodes = Nodes([_node(one, found, given) for one in found.nodes], list(_edges(found, given, file.cells["id"])))
    description = found.meta.get("description", "")
    sources = source_rows(description.removeprefix(_SOURCES), place) if description.startswith(_SOURCES) else []

    def say(what: str) -> str:
        return said("read as a GEXF file: {what}", what=what)

    told = [*nodes.told, *drawn_notices(sum(item.is_drawn for item in (*found.nodes, *found.edges)), place)]
    network = Network(
        place, say, [file], nodes.elements, nodes.connections, told, {**nodes.ours, "sources": sources}, len(found.edges), are_nodes=True
    )
    yield from parts_of(network, schema)


def _node(item: Item, found: GexfFile, given: Given) -> Node:
    from .foreign.nodes import Node

    known = item.attributes
    cells = found.values("node", item) | ({"parent": known["pid"]} if known.get("pid") else {})
    spans, are_points = _spans(item, found)
    return Node(Place(given.name, "", item.line), known.get("id", ""), known.get("label", ""), cells, spans, are_points)


def _edges(found: GexfFile, given: Given, cites: str) -> Iterator[Edge]:
    from .foreign.nodes import Edge

    for number, item in enumerate(found.edges, start=1):
        known = item.attributes
        cells = found.values("edge", item) | ({"kind": known["kind"]} if known.get("kind") else {})
        weight = cells.pop("weight", "") or cells.pop("Weight", "") or known.get("weight", "")
        way = known.get("type", "") or found.graph.get("defaultedgetype", "undirected")
        spans, are_points = _spans(item, found)
        yield Edge(
            Place(given.name, "", item.line), f"edge {known.get('id') or number}", known.get("source", ""), known.get("target", ""),
            known.get("id", ""), known.get("label", ""), way, weight, cells, spans, are_points, cites,
        )  # fmt: skip


def _spans(item: Item, found: GexfFile) -> tuple[list[Span], bool]:
    """When a node or an edge is there, and whether these are points in time."""
    from .foreign.gexf_file import span_of
    from .foreign.times import groups_in, spans_of

    own = span_of(item)
    spans = item.spells or ([own] if own.start or own.end else [])
    for name, are_points in (("timestamps", True), ("intervals", False)):
        if text := item.attributes.get(name):
            spans = spans_of([group for group in groups_in(text) if are_points or len(group.values) == 2], of_points=are_points)
    are_points = found.graph.get("timerepresentation") == "timestamp" or "timestamps" in item.attributes
    return spans, are_points


def _saved_on(found: GexfFile) -> str:
    """The day on which the file was saved, as it says itself."""
    from ..graph.dates import is_date

    day = found.meta.get("lastmodifieddate", "")[: len("2024-01-31")]
    return day if day and is_date(day) else ""
