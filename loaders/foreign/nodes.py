"""Nodes and edges as Gephi has them, from whichever of its formats, made into elements and connections with dates; or, where our own export
wrote them, into rows of ours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ...graph import said, said_of
from ...graph.drafts import Notice, Place, Problem
from ..meanings import column_of, heading
from .fates import Fates
from .model import Connection, Direction, Element, Row
from .ours import is_our_edge, is_our_node, stakeholder_row, tie_rows
from .times import Calendar, Span, as_text

_KINDS = ("element_type", "node_type", "actor_type", "entity_type", "category", "class", "kind", "type")
_TYPES = (
    "tie", "type", "relation", "relationship", "relation_type", "relationship_type", "edge_type", "tie_type", "connection_type",
    "link_type", "kind",
)  # fmt: skip
_WAYS: Mapping[str, Direction] = {"directed": "directed", "undirected": "undirected", "mutual": "mutual"}


@dataclass(frozen=True, slots=True)
class Node:
    """A node as a file has it: `cells` are all other columns by title."""

    place: Place
    id: str
    label: str
    cells: Mapping[str, str]
    spans: Sequence[Span] = ()
    are_points: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge as a file has it; `way` is what it says of its direction."""

    place: Place
    locator: str
    source: str
    target: str
    id: str = ""
    label: str = ""
    way: str = ""
    weight: str = ""
    cells: Mapping[str, str] = field(default_factory=dict)
    spans: Sequence[Span] = ()
    are_points: bool = False
    cites: str = ""


class Nodes:
    """The nodes and edges of a network, understood. `elements` and `connections` are those of others, `ours` the rows of our own export."""

    def __init__(self, nodes: Sequence[Node], edges: Sequence[Edge]) -> None:
        self.elements: list[Element] = []
        self.connections: list[Connection] = []
        self.ours: dict[str, list[Row]] = {"stakeholders": [], "ties": []}
        self.told: list[Notice | Problem] = []
        timed = [(one.place, span) for one in nodes for span in one.spans] + [(one.place, span) for one in edges for span in one.spans]
        self._calendar = Calendar(time for _, span in timed for time in span[:2])
        self._first = timed[0][0] if timed else None
        self._fates = Fates()
        self._unread: list[Place] = []
        self._open: list[Place] = []
        self._points: list[Place] = []
        self._repeated: list[Place] = []
        self._ids: set[tuple[str, str]] = set()
        for node in nodes:
            self._add_node(node)
        ours = {row.cells["id"] for row in self.ours["stakeholders"]}
        for edge in edges:
            self._add_edge(edge, ours)
        self.told += self._notices()

    def _add_node(self, node: Node) -> None:
        if not node.id and not node.label:
            self.told.append(Problem(node.place, "id", said("the {column} is missing; fill in the cell", column="id")))
            return
        key = node.id or node.label
        if is_our_node(node.cells):
            self.ours["stakeholders"].append(stakeholder_row(key, node.cells, node.place, self._fates))
            return
        cells = {title: text for title, text in node.cells.items() if text}
        title = _title_of(cells, _KINDS, "stakeholders", "kind")
        label = " ".join((node.label or node.id).split())
        word = cells.pop(title, "") if title else ""
        cells |= self._when_of_node(node)
        self.elements.append(Element(node.place, key, label, node.id, word, cells))

    def _add_edge(self, edge: Edge, ours: set[str]) -> None:
        missing = [name for name, text in (("source", edge.source), ("target", edge.target)) if not text]
        if missing:
            message = said("the {column} is missing; fill in the cell", column=missing[0])
            self.told.append(Problem(edge.place, missing[0], message))
            return
        if edge.id and (edge.place.file, edge.id) in self._ids:
            self._repeated.append(edge.place)
            return
        self._ids.add((edge.place.file, edge.id))
        if is_our_edge(edge.cells) and {edge.source, edge.target} <= ours:
            self.ours["ties"] += tie_rows(edge.source, edge.target, edge.cells, edge.place, self._fates)
            return
        cells = {title: text for title, text in edge.cells.items() if text}
        title = _title_of(cells, _TYPES, "ties", "type")
        words = []
        for name, text in ((title, cells.pop(title, "")), ("label", edge.label)):
            if any(map(str.isalpha, text)):
                words.append(text)
            elif text:  # a number is no word, but somebody wrote it
                cells[name] = text
        if edge.weight:
            cells["weight"] = edge.weight
        direction = _WAYS.get(edge.way.strip().casefold(), "")
        for when in self._when_of_edge(edge):
            self.connections.append(
                Connection(
                    edge.place,
                    edge.locator,
                    edge.source,
                    edge.target,
                    tuple(dict.fromkeys(words)),
                    direction,
                    {**cells, **when},
                    edge.cites,
                )
            )

    def _when_of_node(self, node: Node) -> dict[str, str]:
        """From its first day to its last, with all spells where there are several."""
        dates = self._dates(node.place, node.spans, are_points=node.are_points)
        if dates is None:
            return {"time": as_text(node.spans)}
        if not dates:
            return {}
        starts, ends = zip(*dates, strict=True)
        when = {"since": "" if "" in starts else min(starts), "until": "" if "" in ends else max(ends)}
        return when | ({"times": as_text(node.spans)} if len(dates) > 1 else {})

    def _when_of_edge(self, edge: Edge) -> Iterator[dict[str, str]]:
        """Each time that it is there; points in time are one time, from the first to the last. Columns say the ends that it does not."""
        dates = self._dates(edge.place, edge.spans, are_points=edge.are_points)
        if dates is None:
            yield {"time": as_text(edge.spans)}
        elif edge.are_points and len(dates) > 1:
            yield {"since": min(start for start, _ in dates), "until": max(end for _, end in dates), "times": as_text(edge.spans)}
        else:
            for start, end in dates or [("", "")]:
                yield {name: text for name, text in (("since", start), ("until", end)) if text}

    def _dates(self, place: Place, spans: Iterable[Span], *, are_points: bool) -> list[tuple[str, str]] | None:
        """The dates of these spans, those that say something; None where one of them is no date."""
        found = []
        for span in spans:
            dates = self._calendar.dates(span)
            if dates is None:
                self._unread.append(place)
                return None
            if span.is_open:
                self._open.append(place)
            if any(dates):
                found.append(dates)
        if are_points and len(found) > 1:
            self._points.append(place)
        return found

    def _notices(self) -> Iterator[Notice]:
        if self._calendar.are_years and self._first:
            yield Notice(self._first, said("the numbers that say when were read as years"))
        if self._unread:
            yield Notice(self._unread[0], said_of(
                len(self._unread),
                "{n} time is no date, so it is kept as the attribute {attribute}",
                "{n} times are no dates, so they are kept as the attribute {attribute}",
                attribute="time",
            ))  # fmt: skip
        if self._open:
            yield Notice(self._open[0], said_of(
                len(self._open), "{n} interval with an open end was read with that day in it",
                "{n} intervals with an open end were read with that day in them",
            ))  # fmt: skip
        if self._points:
            yield Notice(self._points[0], said_of(
                len(self._points),
                "{n} row has several points in time: it counts from the first to the last, and all are kept as the attribute {attribute}",
                "{n} rows have several points in time: they count from the first to the last, all kept as the attribute {attribute}",
                attribute="times",
            ))  # fmt: skip
        if self._repeated:
            yield Notice(self._repeated[0], said_of(
                len(self._repeated), "{n} edge has the id of another and was left out",
                "{n} edges have the ids of others and were left out",
            ))  # fmt: skip
        yield from self._fates.notices()


def _title_of(cells: Mapping[str, str], names: Sequence[str], sheet: str, column: str) -> str:
    """The title of the column that tells what sort a row is: the first of these names that it has, or one that means that column."""
    by_name = {heading(title): title for title in cells}
    found = next((by_name[name] for name in names if name in by_name), "")
    return found or next((title for title in cells if column_of(sheet, title) == column), "")
