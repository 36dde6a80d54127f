"""A graph with text and numbers alone, as GraphML wants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..graph import Stakeholder
from ..graph.fields import fields_of
from ..graph.sheets import without_controls

if TYPE_CHECKING:
    import networkx as nx

_UNTOLD = tuple(field.name for field in fields_of(Stakeholder) if not field.is_column and field.sort == "texts")
"""What came of merging and of telling apart: it is for who corrects the network, and no column tells it."""


def flat(graph: nx.MultiDiGraph[str]) -> nx.MultiDiGraph[str]:
    """The graph with text and numbers alone, as GraphML wants: lists in one cell each, evidence as `source: locator`.

    Of what is said of all of it, the day of the standings stays.
    """
    del graph.graph["sources"]
    for _, data in graph.nodes(data=True):
        for key in _UNTOLD:
            data.pop(key, None)
    for data in (*(data for _, data in graph.nodes(data=True)), *(data for *_, data in graph.edges(keys=True, data=True))):
        for key, value in list(data.items()):
            if value is None or value in ("", [], {}):
                del data[key]
            else:
                # One type a column is what the format asks for.
                data[key] = float(value) if key == "amount" else _flat(value)
    return graph


def _flat(value: Any) -> str | float | int:
    if isinstance(value, list):
        return without_controls("|".join(f"{item['source']}: {item['locator']}" if isinstance(item, dict) else item for item in value))
    if isinstance(value, dict):
        return without_controls("|".join(f"{key}={text}" for key, text in value.items()))
    return without_controls(value) if isinstance(value, str) else value
