"""A store, or a part of one, as a NetworkX graph: for what NetworkX, Gephi and yEd can ask that we do not."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from ..graph import ANY, Reader, Source, Stakeholder, Tie, Ties, plain

if TYPE_CHECKING:
    import networkx as nx


def network(reader: Reader, ids: Collection[str] | None = None, only: Ties = ANY) -> nx.MultiDiGraph[str]:
    """A directed multigraph of all stakeholders, or of those with `ids` and the ties among them.

    Nodes carry every field of the stakeholder, edges (keyed by the tie's id) every field of the tie, `evidence` as a list of
    `{source, locator}` with `quote` where there is one; `graph["sources"]` describes the sources. Empty fields are None or "".
    """
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.graph["sources"] = [source_record(source) for source in reader.sources()]
    for one in reader.stakeholders(ids):
        graph.add_node(one.id, **{key: value for key, value in stakeholder_record(one).items() if key != "id"})
    wanted = reader.ties() if ids is None and only == ANY else reader.ties_of(list(graph), only)
    for tie in sorted(wanted, key=lambda tie: (tie.source, tie.type, tie.target, tie.id)):
        if tie.source in graph and tie.target in graph:
            graph.add_edge(tie.source, tie.target, tie.id, **{key: value for key, value in tie_record(tie).items() if key not in _ENDS})
    return graph


_ENDS = ("source", "target")


def stakeholder_record(one: Stakeholder) -> dict[str, Any]:
    """A stakeholder as plain data."""
    fields = ("id", "kind", "name", "name_fr", "aliases", "country", "region", "sector", "since", "until", "url", "note")
    return {field: getattr(one, field) for field in fields} | {"aliases": list(one.aliases), "attributes": dict(one.attributes)}


def tie_record(tie: Tie) -> dict[str, Any]:
    """A tie as plain data."""
    fields = ("source", "target", "type", "since", "until", "role", "currency", "status", "confidence", "note")
    evidence = [{"source": item.source, "locator": item.locator} | ({"quote": item.quote} if item.quote else {}) for item in tie.evidence]
    return {field: getattr(tie, field) for field in fields} | {
        "amount": None if tie.amount is None else number(plain(tie.amount)), "evidence": evidence, "attributes": dict(tie.attributes),
    }  # fmt: skip


def source_record(source: Source) -> dict[str, Any]:
    """A source as plain data."""
    fields = ("id", "title", "publisher", "date", "language", "url", "mark")
    return {field: getattr(source, field) for field in fields} | {"attributes": dict(source.attributes)}


def number(text: str) -> int | float | str:
    """The digits as a JSON number where that is exact, else as text."""
    if "." not in text:
        return int(text)
    return float(text) if f"{float(text)!r}" == text else text
