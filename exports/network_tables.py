"""The network as a table of nodes and one of edges, for formats that hold text and numbers alone and that Gephi may write again.

Each field is a column of its own. Several aliases have a stroke between them, several pieces of evidence too (`report: page 2`); what could
not be told apart so, such as a quote, is JSON. Attributes are columns under their own names, but for those that a format takes for its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from ..graph import Reader, Source, digits
from ..graph.records import source_record, stakeholder_record, tie_record
from ..graph.sheets import without_controls
from ..graph.standing import standing, today
from .computed import NOTHING, Computed

Cells = dict[str, str]
NUMBERS = ("amount", "confidence")
_BETWEEN = "|"
_OF_ONE = ": "
_NOT_TOLD = ("former_ids", "distinct_from", "undecided_with")
_OTHERS = frozenset({
    "id", "label", "name", "source", "target", "type", "tie", "kind", "weight", "start", "end", "timeset", "interval", "timestamp", "pid",
    "evidence", "attributes", "standing", "attested_first", "attested_last", "size", "color", "x", "y", "z",
})  # fmt: skip
"""What attributes may not be called as columns, since a program would take them for something else."""


class Node(NamedTuple):
    """A stakeholder: its id, its name, when it is there, and its cells by column."""

    id: str
    name: str
    since: str
    until: str
    cells: Cells


class Edge(NamedTuple):
    """A tie: its id, its ends, whether it goes one way, what it says of when, and its cells by column."""

    id: str
    source: str
    target: str
    type: str
    is_directed: bool
    since: str
    until: str
    cells: Cells


class Tables(NamedTuple):
    """Both tables, with the columns that are in use."""

    nodes: Sequence[Node]
    edges: Sequence[Edge]
    node_columns: Sequence[str]
    edge_columns: Sequence[str]


def network_tables(reader: Reader, computed: Computed = NOTHING) -> Tables:
    """The whole network, with what was computed of stakeholders; ties in the order of their ends and types."""
    nodes = [_node(stakeholder_record(one), computed.texts(one.id)) for one in reader.stakeholders()]
    day = today()
    ties = sorted(reader.ties(), key=lambda tie: (tie.source, tie.type, tie.target, tie.id))
    edges = []
    for tie in ties:
        record = tie_record(tie)
        told = {"attested_first": tie.attested_first, "attested_last": tie.attested_last, "standing": standing(tie, day)}
        cells = {
            "tie": tie.type,
            **_cells(record, ("id", "source", "target", "type")),
            **{name: text for name, text in told.items() if text},
        }
        is_directed = not reader.schema.ties[tie.type].is_symmetric
        edges.append(Edge(tie.id, tie.source, tie.target, tie.type, is_directed, tie.since, tie.until, cells))
    return Tables(nodes, edges, _columns(one.cells for one in nodes), _columns(one.cells for one in edges))


def sources_text(sources: Iterable[Source]) -> str:
    """What is known of the sources, as JSON in one line."""
    records = [{name: value for name, value in source_record(one).items() if value} for one in sources]
    return json.dumps(records, ensure_ascii=False)


def _node(record: Mapping[str, Any], computed: Cells) -> Node:
    cells = _cells(record, ("id", *_NOT_TOLD)) | computed
    return Node(record["id"], record["name"], record["since"], record["until"], cells)


def _cells(record: Mapping[str, Any], without: Sequence[str]) -> Cells:
    """The fields of a record as texts, those that say something."""
    cells: Cells = {}
    for name, value in record.items():
        if name in without or value in (None, "", [], {}):
            continue
        if name == "attributes":
            cells |= _attributes(value)
        elif name == "evidence":
            cells[name] = _evidence(value)
        elif isinstance(value, list):
            cells[name] = _list(value)
        else:
            cells[name] = _text(value)
    return {name: without_controls(text) for name, text in cells.items()}


def _attributes(held: Mapping[str, str]) -> Cells:
    apart = {name: text for name, text in held.items() if name.casefold() in _OTHERS or not name.strip()}
    cells = {name: text for name, text in held.items() if name not in apart}
    return cells | ({"attributes": json.dumps(apart, ensure_ascii=False)} if apart else {})


def _evidence(pieces: Sequence[Mapping[str, str]]) -> str:
    """`source: locator` for each with a stroke between them, or JSON where that would not tell all of it."""
    plain = [f"{one['source']}{_OF_ONE}{one['locator']}" if one["locator"] else one["source"] for one in pieces]
    are_plain = all(
        not one.get("quote") and not any(sign in part for sign in (_BETWEEN, "\n") for part in (one["source"], one["locator"]))
        and _OF_ONE not in one["source"] and one["locator"] == one["locator"].strip()
        for one in pieces
    )  # fmt: skip
    return _BETWEEN.join(plain) if are_plain else json.dumps(list(pieces), ensure_ascii=False)


def _list(texts: Sequence[str]) -> str:
    is_plain = not any(_BETWEEN in text or text != text.strip() for text in texts) and not texts[0].startswith("[")
    return _BETWEEN.join(texts) if is_plain else json.dumps(list(texts), ensure_ascii=False)


def _text(value: Any) -> str:
    if isinstance(value, Decimal):
        return digits(value)
    return value if isinstance(value, str) else str(value)


def _columns(rows: Iterable[Cells]) -> list[str]:
    return list(dict.fromkeys(name for cells in rows for name in cells))


def whole_days(since: str, until: str) -> tuple[str, str]:
    """The first day and the last day of an interval of partial dates; an end that is not known stays empty."""
    return _first_day(since), _last_day(until)


def _first_day(text: str) -> str:
    return f"{text}-01-01"[: len("2004-01-01")] if len(text) == len("2004") else f"{text}-01" if len(text) == len("2004-01") else text


def _last_day(text: str) -> str:
    from calendar import monthrange

    if len(text) == len("2004"):
        return f"{text}-12-31"
    return f"{text}-{monthrange(int(text[:4]), int(text[5:7]))[1]}" if len(text) == len("2004-01") else text


def in_order(columns: Sequence[str], first: Sequence[str]) -> Iterator[str]:
    """The columns, those of `first` before the others."""
    yield from (name for name in first if name in columns)
    yield from (name for name in columns if name not in first)
