"""GraphML, as networkx, igraph, yEd and Gephi write it; what our own export writes comes back whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..graph import Schema, said, said_of
from ..graph.drafts import Notice, Place
from .given import Given, Part

if TYPE_CHECKING:
    from .foreign.graphml_file import GraphmlFile, Item
    from .foreign.nodes import Edge, Node

NAME = "GraphML"
FOR = "a whole network for yEd, igraph and Gephi"
ENDINGS = (".graphml",)
BEGINNING = b"<?xml"
_LABEL = ("label", "node label", "edge label")
_WEIGHT = ("weight", "edge weight")
_ID = ("edge id",)
_COLOUR = frozenset({"r", "g", "b"})
_OF_GEPHI = _COLOUR | {"x", "y", "z", "size", "alpha"}
"""How Gephi's columns are called that say how a node is drawn; where there is no colour, they are somebody's own."""


def recognises(given: Given) -> bool:
    """Whether the outermost element is that of GraphML."""
    from .foreign.xml_elements import root_of

    return root_of(given) == "graphml"


def read(given: Given, schema: Schema) -> Iterator[Part]:
    """The sources, stakeholders and ties of a file. Raises UnreadableFile where it is damaged, or no GraphML."""
    from .foreign import Network, cited_file, parts_of
    from .foreign.graphml_file import read_graphml
    from .foreign.nodes import Nodes
    from .foreign.ours import source_rows

    found = read_graphml(given)
    place = Place(given.name, "", 0)
    is_ours = _is_ours(found)
    file = cited_file(given, title="" if is_ours else found.graph.get("name", "").strip())
    nodes = [_node(one, found, given, is_ours=is_ours) for one in found.nodes]
    of_both = Nodes(nodes, list(_edges(found, given, file.cells["id"], is_ours=is_ours)))
    sources = source_rows(found.graph.get("sources", ""), place) if is_ours else []

    def say(what: str) -> str:
        return said("read as a GraphML file: {what}", what=what)

    told = [*of_both.told, *_told(found, place)]
    network = Network(
        place,
        say,
        [file],
        of_both.elements,
        of_both.connections,
        told,
        {**of_both.ours, "sources": sources},
        len(found.edges),
        are_nodes=True,
    )
    yield from parts_of(network, schema)


def _is_ours(found: GraphmlFile) -> bool:
    """Whether our own export wrote it; another program may have saved it since."""
    has_ties = found.titles("edge") >= {"type", "evidence"} or found.graph.keys() >= {"sources", "day"}
    return has_ties and found.titles("node") >= {"kind", "name"}


def _node(item: Item, found: GraphmlFile, given: Given, *, is_ours: bool) -> Node:
    from .foreign.nodes import Node
    from .foreign.ours import is_our_node

    values = _values("node", item, found)
    label = _taken(values, _LABEL) or item.label
    if not (is_ours and is_our_node(values)):
        label = label or _taken(values, ("name",))
        if item.parent:
            values.setdefault("parent", item.parent)
    return Node(Place(given.name, "", item.line), item.attributes.get("id", ""), label, values)


def _values(of: str, item: Item, found: GraphmlFile) -> dict[str, str]:
    """The values of a node or an edge, without those by which Gephi draws it."""
    values = found.values(of, item)
    if found.titles(of) >= _COLOUR:
        item.is_drawn = item.is_drawn or not _COLOUR.isdisjoint(values)
        values = {title: text for title, text in values.items() if title not in _OF_GEPHI}
    return values


def _edges(found: GraphmlFile, given: Given, cites: str, *, is_ours: bool) -> Iterator[Edge]:
    from .foreign.nodes import Edge

    given_ids = [id_ for item in found.edges if (id_ := item.attributes.get("id", ""))]
    are_told_apart = len(set(given_ids)) == len(given_ids)  # networkx counts the edges of each two for themselves
    for number, item in enumerate(found.edges, start=1):
        values = _values("edge", item, found)
        weight, label, id_ = _taken(values, _WEIGHT), _taken(values, _LABEL) or item.label, _taken(values, _ID)
        id_ = item.attributes.get("id", id_) if are_told_apart else ""
        if is_ours and "type" in values:
            values["tie"] = values.pop("type")
        source, target = item.attributes.get("source", ""), item.attributes.get("target", "")
        yield Edge(
            Place(given.name, "", item.line), f"edge {id_ or number}",
            target if item.is_backward else source, source if item.is_backward else target,
            label=label, way=item.way, weight=weight, cells=values, cites=cites,
        )  # fmt: skip


def _taken(values: dict[str, str], names: tuple[str, ...]) -> str:
    """The first value under one of these titles, in any case, which is taken out."""
    title = next((title for title in values if title.casefold() in names), "")
    return values.pop(title).strip() if title else ""


def _told(found: GraphmlFile, place: Place) -> Iterator[Notice]:
    """What is said of what was not read."""
    from .foreign.fates import drawn_notices

    yield from drawn_notices(sum(item.is_drawn for item in (*found.nodes, *found.edges)), place)
    if found.hyperedges:
        yield Notice(place._replace(line=found.hyperedges[0]), said_of(
            len(found.hyperedges), "{n} edge between more than two nodes was not read: a tie joins two",
            "{n} edges between more than two nodes were not read: a tie joins two",
        ))  # fmt: skip
