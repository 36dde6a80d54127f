"""Gephi's tables of nodes and edges, as its spreadsheet import and export have them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from ...graph.drafts import Place
from ...graph.sheets import original_cell
from ..meanings import columns_meant, heading
from .nodes import Edge, Node
from .times import Groups, are_points, groups_in, spans_of

Sort = Literal["nodes", "edges", ""]
_WAYS = ("", "directed", "undirected", "mutual")
_OF_KUMU = {"tags", "description", "image"}
_OF_OURS = {"tie", "evidence"}
_TIMES = ("timeset", "interval", "time_interval", "timestamp", "timestamps")


class Table(NamedTuple):
    """A table of either sort: the source that it is, where its headings are, and its rows with the lines in which they begin."""

    sort: Sort
    cites: str
    place: Place
    headings: Sequence[str]
    rows: Sequence[tuple[int, Sequence[str]]]


def sort_of(headings: Sequence[str]) -> Sort:
    """Which sort of table has these headings, in any case: Source and Target, or Id and Label. `ID` is how Kumu writes it, `Id` Gephi, and
    of `id` the columns beside it decide. Edges with a column for evidence are our ties, unless our export for Gephi wrote them."""
    names = {text.strip().casefold() for text in headings}
    if {"source", "target"} <= names:
        is_of_ties = "evidence_source" in columns_meant("ties", headings).values() and not names >= _OF_OURS
        return "" if is_of_ties else "edges"
    written = {text.strip() for text in headings}
    if "id" in names and ({"label", *_TIMES} & names) and "ID" not in written:
        return "nodes" if "Id" in written or not names & _OF_KUMU else ""
    return ""


def is_gephi(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first rows of a table are Gephi's: the type of an edge says which way it goes, and nothing else."""
    if sort_of(rows[0]) != "edges":
        return sort_of(rows[0]) == "nodes"
    names = [text.strip().casefold() for text in rows[0]]
    if "type" not in names:
        return True
    at = names.index("type")
    return all(row[at].strip().casefold() in _WAYS for row in rows[1:] if at < len(row))


def nodes_in(table: Table) -> list[Node]:
    """The nodes of a table."""
    times, of_points = _times(table)
    found = []
    for number, cells in table.rows:
        row = _named(table.headings, cells)
        if row:
            spans = spans_of(times.get(number, []), of_points=of_points)
            id_, label = _taken(row, "id"), _taken(row, "label")
            found.append(Node(table.place._replace(line=number), id_, label, _without_times(row), spans, of_points))
    return found


def edges_in(table: Table) -> list[Edge]:
    """The edges of a table."""
    times, of_points = _times(table)
    found = []
    for number, cells in table.rows:
        row = _named(table.headings, cells)
        if not row:
            continue
        spans = spans_of(times.get(number, []), of_points=of_points)
        source, target, way, label, weight, id_ = (_taken(row, name) for name in ("source", "target", "type", "label", "weight", "id"))
        rest = _without_times(row) | ({"original_id": id_} if id_ and not row.keys() >= _OF_OURS else {})
        place = table.place._replace(line=number)
        found.append(Edge(place, f"row {number}", source, target, id_, label, way, weight, rest, spans, of_points, table.cites))
    return found


def _times(table: Table) -> tuple[dict[int, list[Groups]], bool]:
    """What the columns of times say by row, and whether these are points in time."""
    at = [place for place, title in enumerate(table.headings) if heading(title) in _TIMES]
    found = {number: [group for place in at if place < len(cells) for group in groups_in(cells[place])] for number, cells in table.rows}
    return found, are_points(found.values())


def _named(headings: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """The cells of a row that are filled in, by heading; a later column of the same heading has a number."""
    row: dict[str, str] = {}
    for title, text in zip(headings, cells, strict=False):
        if title.strip() and text.strip():
            row[_free(title.strip(), row)] = original_cell(text.strip())
    return row


def _free(title: str, taken: Iterable[str]) -> str:
    known, free, number = set(taken), title, 1
    while free in known:
        number += 1
        free = f"{title} {number}"
    return free


def _taken(row: dict[str, str], name: str) -> str:
    """The cell under this heading, in any case, which is taken out of the row."""
    title = next((title for title in row if title.casefold() == name), "")
    return row.pop(title) if title else ""


def _without_times(row: dict[str, str]) -> dict[str, str]:
    return {title: text for title, text in row.items() if heading(title) not in _TIMES}
