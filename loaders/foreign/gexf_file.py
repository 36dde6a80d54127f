"""A file of GEXF, 1.1 to 1.3: its nodes and edges as they are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..given import Given
from .times import Span
from .xml_elements import read_xml

_DRAWN = ("color", "position", "size", "shape", "thickness")
_START, _END, _POINT = "start", "end", ("timestamp", "time")


@dataclass(slots=True)
class Item:
    """A node or an edge: its line, its attributes in XML, its values by the id of their declaration, and when it is there."""

    line: int
    attributes: dict[str, str]
    values: dict[str, list[tuple[str, Span]]] = field(default_factory=dict)
    spells: list[Span] = field(default_factory=list)
    is_drawn: bool = False


@dataclass(slots=True)
class Declared:
    """An attribute that nodes or edges have: its title, and its value where none is given."""

    title: str
    default: str = ""


@dataclass(slots=True)
class GexfFile:
    """What a file says. `meta` is what it says of itself, `graph` the attributes of its graph."""

    meta: dict[str, str] = field(default_factory=dict)
    graph: dict[str, str] = field(default_factory=dict)
    declared: dict[str, dict[str, Declared]] = field(default_factory=lambda: {"node": {}, "edge": {}})
    nodes: list[Item] = field(default_factory=list)
    edges: list[Item] = field(default_factory=list)

    def values(self, of: str, item: Item) -> dict[str, str]:
        """The values of a node or an edge by title, those that change with time in one text."""
        known = self.declared[of]
        found = {one.title: one.default for id_, one in known.items() if one.default and id_ not in item.values}
        for id_, some in item.values.items():
            title = known[id_].title if id_ in known else id_
            found[title] = some[0][0] if len(some) == 1 and not any(some[0][1][:2]) else _dynamic(some)
        return found


def read_gexf(given: Given) -> GexfFile:
    """The file. Raises UnreadableFile where it is damaged, hostile, or no GEXF."""
    reader = _Reader()
    read_xml(given, "GEXF", reader.begin, reader.end)
    return reader.found


class _Reader:
    def __init__(self) -> None:
        self.found = GexfFile()
        self._items: list[Item] = []
        self._class = ""
        self._declared: Declared | None = None

    def begin(self, name: str, told: dict[str, str], line: int) -> None:
        if name in ("node", "edge"):
            self._item(name, told, line)
        elif name == "attvalue" and self._items:
            # In 1.1 it is `id`, later `for`.
            held = self._items[-1].values.setdefault(told.get("for", told.get("id", "")), [])
            held.append((told.get("value", ""), _span(told)))
        elif name == "spell" and self._items:
            self._items[-1].spells.append(_span(told))
        elif name in _DRAWN and self._items:
            self._items[-1].is_drawn = True
        elif name == "graph":
            self.found.graph = told
        elif name == "meta":
            self.found.meta |= told
        elif name == "attributes":
            self._class = told.get("class", "")
        elif name == "attribute" and self._class in self.found.declared:
            self._declared = Declared(told.get("title", "") or told.get("id", ""))
            self.found.declared[self._class][told.get("id", "")] = self._declared

    def _item(self, name: str, told: dict[str, str], line: int) -> None:
        item = Item(line, told)
        if name == "node" and self._items and "pid" not in told:  # one that stands in another is a part of it
            told["pid"] = self._items[-1].attributes.get("id", "")
        (self.found.nodes if name == "node" else self.found.edges).append(item)
        self._items.append(item)

    def end(self, name: str, within: str, text: str) -> None:
        if name in ("node", "edge"):
            self._items.pop()
        elif name == "default" and self._declared:
            self._declared.default = text.strip()
        elif within == "meta":
            self.found.meta[name] = text.strip()
        elif name == "attribute":
            self._declared = None


def _span(told: Mapping[str, str]) -> Span:
    point = next((told[name] for name in _POINT if told.get(name)), "")
    if point:
        return Span(point, point)
    is_open = any(told.get(name, "").lower() in ("true", "1") for name in ("startopen", "endopen"))
    start, end = told.get(_START, told.get("startopen", "")), told.get(_END, told.get("endopen", ""))
    return Span(start, end, is_open)


def span_of(item: Item) -> Span:
    """When a node or an edge is there, as its own attributes say."""
    return _span(item.attributes)


def _dynamic(values: list[tuple[str, Span]]) -> str:
    return "<" + "; ".join(
        f"[{span.start}, {value}]" if span.start == span.end and span.start
        else f"[{span.start or '-Infinity'}, {span.end or 'Infinity'}, {value}]"
        for value, span in values
    ) + ">"  # fmt: skip
