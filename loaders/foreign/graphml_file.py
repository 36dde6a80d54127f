"""A file of GraphML: its nodes and edges as they are written, and of what yEd draws the labels and the arrows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ..given import Given
from .model import Direction
from .xml_elements import read_xml

_LABELS = {"NodeLabel": "node", "EdgeLabel": "edge"}
_GRAPHICS = "graphics"
"""How yEd's word for data ends that says how something is drawn."""


@dataclass(slots=True)
class Item:
    """A node or an edge: its line, its attributes in XML, its values by title, the label that yEd draws, and the node that it is in. An
    edge goes one `way`; it `is_backward` where only the arrow at its source is drawn."""

    line: int
    attributes: dict[str, str]
    values: dict[str, str] = field(default_factory=dict)
    label: str = ""
    parent: str = ""
    way: Direction = ""
    is_backward: bool = False
    is_drawn: bool = False


class _Key(NamedTuple):
    """What a key declares: what its values are called, and what yEd keeps in them where it is yEd's own."""

    title: str
    yed: str = ""


@dataclass(slots=True)
class GraphmlFile:
    """What a file says. `graph` are the values of its graph by title, `hyperedges` the lines of edges between more than two."""

    graph: dict[str, str] = field(default_factory=dict)
    nodes: list[Item] = field(default_factory=list)
    edges: list[Item] = field(default_factory=list)
    hyperedges: list[int] = field(default_factory=list)
    _keys: dict[tuple[str, str], _Key] = field(default_factory=dict)
    _defaults: dict[tuple[str, str], str] = field(default_factory=dict)

    def declare(self, of: str, id_: str, key: _Key) -> None:
        """Notes a key of nodes, edges, the graph or all. Programs give those of nodes and those of edges the same ids."""
        self._keys[of, id_] = key

    def key(self, of: str, id_: str) -> _Key:
        """What is declared under this id; where nothing is, the id is the title."""
        return self._keys.get((of, id_)) or self._keys.get(("all", id_)) or _Key(id_)

    def titles(self, of: str) -> set[str]:
        """What the values of nodes or of edges are called, as the keys declare them."""
        return {key.title for (whose, _), key in self._keys.items() if whose in (of, "all") and not key.yed}

    def values(self, of: str, item: Item) -> dict[str, str]:
        """The values of a node or an edge by title, and where it has none those that its keys say for all."""
        defaults = {self._keys[key].title: text for key, text in self._defaults.items() if key[0] in (of, "all")}
        return {title: text for title, text in (defaults | item.values).items() if text.strip()}

    def take_default(self, of: str, id_: str, text: str) -> None:
        """Notes what all have that say nothing else."""
        if text.strip() and not self._keys[of, id_].yed:
            self._defaults[of, id_] = text


def read_graphml(given: Given) -> GraphmlFile:
    """The file. Raises UnreadableFile where it is damaged, hostile, or no GraphML."""
    reader = _Reader()
    read_xml(given, "GraphML", reader.begin, reader.end)
    return reader.found


class _Reader:
    def __init__(self) -> None:
        self.found = GraphmlFile()
        self._key = "", ""
        self._data: list[str] = []
        self._nodes: list[Item] = []
        self._edge: Item | None = None
        self._ways: list[Direction] = []

    def begin(self, name: str, told: dict[str, str], line: int) -> None:
        if name == "graph":
            self._ways.append(_way(told.get("edgedefault", "")))
        elif name == "node":
            parent = self._nodes[-1].attributes.get("id", "") if self._nodes else ""
            self._nodes.append(Item(line, told, parent=parent))
            self.found.nodes.append(self._nodes[-1])
        elif name == "edge":
            way = {"true": "directed", "false": "undirected"}.get(told.get("directed", "").lower(), "")
            self._edge = Item(line, told, way=_way(way) or (self._ways[-1] if self._ways else ""))
            self.found.edges.append(self._edge)
        elif name == "hyperedge":
            self.found.hyperedges.append(line)
        elif name == "key":
            self._key = told.get("for", "all"), told.get("id", "")
            self.found.declare(*self._key, _Key(told.get("attr.name", "") or self._key[1], told.get("yfiles.type", "")))
        elif name == "data":
            self._data.append(told.get("key", ""))
        elif name == "Arrows" and self._edge:
            _draw_arrows(self._edge, told)

    def end(self, name: str, within: str, text: str) -> None:
        if name == "data":
            self._take(self._data.pop(), within, text)
        elif name in _LABELS:
            item = self._item(_LABELS[name])
            if item and not item.label:
                item.label = " ".join(text.split())
        elif name == "default" and within == "key":
            self.found.take_default(*self._key, text)
        elif name == "graph":
            self._ways.pop()
        elif name == "node":
            self._nodes.pop()
        elif name == "edge":
            self._edge = None

    def _take(self, id_: str, of: str, text: str) -> None:
        """A value of what it stands in; those of ports and of edges between more than two are nobody's."""
        key = self.found.key(of, id_)
        item = self._item(of)
        if of == "graph" and not self._nodes and not key.yed:
            self.found.graph[key.title] = text
        elif item and key.yed:
            item.is_drawn = item.is_drawn or key.yed.endswith(_GRAPHICS)
        elif item:
            item.values[key.title] = text

    def _item(self, of: str) -> Item | None:
        if of == "edge":
            return self._edge
        return self._nodes[-1] if of == "node" and self._nodes else None


def _way(text: str) -> Direction:
    ways: Mapping[str, Direction] = {"directed": "directed", "undirected": "undirected"}
    return ways.get(text.lower(), "")


def _draw_arrows(edge: Item, told: Mapping[str, str]) -> None:
    """What the arrows say, which in yEd tell the direction: the file calls each edge directed."""
    has_first, has_last = (told.get(end, "none") not in ("", "none") for end in ("source", "target"))
    edge.way = "mutual" if has_first and has_last else "directed" if has_first or has_last else "undirected"
    edge.is_backward = has_first and not has_last
