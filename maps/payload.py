"""The network as the page carries it: columns instead of rows, each text once, and deflated where that is worth it.

A text is its position in `texts`, where 0 is the empty one; a stakeholder is its position among the stakeholders. The page reads the
same columns in maps/page/src/data.js.
"""

from __future__ import annotations

import zlib
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .inline import as_json
from .rows import EDGE_TEXTS, NODE_TEXTS, Row, Value

LARGE = 400_000  # characters of JSON; what is smaller stays readable in the file
_NODE_NUMBERS = ("kind", "x", "y", "size", "group", "beyond", "loose")
_EDGE_NUMBERS = ("type", "state", "bend", "confidence")


class _Texts:
    """Texts numbered as they come."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {"": 0}

    def number(self, text: str) -> int:
        return self.numbers.setdefault(text, len(self.numbers))

    def column(self, rows: Iterable[Mapping[str, Any]], name: str) -> list[int]:
        return [self.number(row.get(name) or "") for row in rows]


def columns(nodes: Sequence[Mapping[str, Any]], edges: Sequence[Mapping[str, Any]]) -> Row:
    """The nodes and edges that pyvis holds, as `node_row` and `edge_rows` made them, by column."""
    texts, position = _Texts(), {node["id"]: number for number, node in enumerate(nodes)}
    evidence = [item for edge in edges for item in edge["evidence"]]
    columns_of_nodes: Row = {
        **{name: texts.column(nodes, name) for name in ("id", "label", *NODE_TEXTS)},
        **{name: [node.get(name) or 0 for node in nodes] for name in _NODE_NUMBERS},
        **{name: [[texts.number(alias) for alias in node.get(name, ())] for node in nodes] for name in ("aliases", "aliases_fr")},
    }
    columns_of_edges: Row = {
        **{end: [position[edge[end]] for edge in edges] for end in ("from", "to")},
        **{name: texts.column(edges, name) for name in EDGE_TEXTS},
        **{name: [edge.get(name) or 0 for edge in edges] for name in _EDGE_NUMBERS},
        "evidence": [len(edge["evidence"]) for edge in edges],
    }
    pieces: Row = {
        "source": [source for source, _, _ in evidence],
        "locator": [texts.number(locator) for _, locator, _ in evidence],
        "quote": [texts.number(quote) for _, _, quote in evidence],
    }
    return {"nodes": columns_of_nodes, "edges": columns_of_edges, "evidence": pieces, "texts": list(texts.numbers)}


def packed(value: Value) -> Value:
    """The value itself or, where its JSON is large, that JSON as UTF-8, deflated (zlib), in base 64, under `deflated`."""
    text = as_json(value)
    if len(text) < LARGE:
        return value
    return {"deflated": b64encode(zlib.compress(text.encode(), 9)).decode("ascii")}
