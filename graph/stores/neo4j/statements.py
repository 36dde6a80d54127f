"""The statements that write a page of entries: one query over many rows, in which a row is a list and no name of a property comes twice.

Sent as maps, the names are two thirds of what the driver packs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from ...cypher import properties as rows
from ...cypher.properties import Properties
from ...errors import BadData
from ...model import Source, Stakeholder, Tie
from ...saying import said
from .marks import run

if TYPE_CHECKING:
    from neo4j import ManagedTransaction


class Statement(NamedTuple):
    """A query and its rows; for ties their type, since as many must be found as there are rows."""

    query: str
    rows: list[list[Any]]
    type: str = ""


def source_statement(page: Sequence[Source]) -> Statement:
    """Adds or replaces sources."""
    columns, values = _table([rows.source_properties(one) for one in page])
    return Statement(f"UNWIND $rows AS row MERGE (s:Source {{id: {_value(columns, 'id')}}}) SET s += {_map(columns)}", values)


def stakeholder_statement(kind: str, page: Sequence[Stakeholder], kinds: Iterable[str], *, is_new: bool) -> Statement:
    """Adds or replaces stakeholders of one kind; another of `kinds` that one had before is taken away."""
    properties = [rows.stakeholder_properties(one) for one in page]
    columns, values = _table([_present(one) for one in properties] if is_new else properties)
    label = rows.quoted(rows.label(kind))
    others = sorted({rows.quoted(rows.label(other)) for other in kinds} - {label})
    removal = f"REMOVE s:{':'.join(others)}" if others and not is_new else ""
    merge = f"MERGE (s:Stakeholder {{id: {_value(columns, 'id')}}}) SET s += {_map(columns)}, s:{label} {removal}"
    return Statement(f"UNWIND $rows AS row {merge}", values)


def tie_statement(type_: str, page: Sequence[Tie], *, is_held: bool) -> Statement:
    """Adds ties of one type, or replaces what the server has of them."""
    name = rows.quoted(type_)
    columns, values = _table([(rows.tie_properties if is_held else rows.new_tie_properties)(tie) for tie in page])
    if is_held:
        do = f"""MATCH (:Stakeholder)-[r:{name}]->(:Stakeholder) USING INDEX r:{name}(id)
            WHERE r.id = {_value(columns, "id")} SET r += {_map(columns)}"""
    else:
        for row, tie in zip(values, page, strict=True):
            row += [tie.source, tie.target]
        ends = (f"MATCH ({end}:Stakeholder {{id: row[{len(columns) + n}]}})" for n, end in enumerate("ab"))
        do = f"{' '.join(ends)} CREATE (a)-[r:{name} {_map(columns)}]->(b)"
    return Statement(f"UNWIND $rows AS row {do} RETURN count(r)", values, type_)


def tie_removal(type_: str, ids: Sequence[str]) -> Statement:
    """Takes ties of one type away."""
    name = rows.quoted(type_)
    match = f"MATCH (:Stakeholder)-[r:{name}]->(:Stakeholder) USING INDEX r:{name}(id) WHERE r.id = row[0] DELETE r"
    return Statement(f"UNWIND $rows AS row {match}", [[id_] for id_ in ids])


def node_removal(label: str, ids: Sequence[str]) -> Statement:
    """Takes stakeholders or sources away; that one has ties left is an error of the server's."""
    return Statement(f"UNWIND $rows AS row MATCH (n:{label} {{id: row[0]}}) DELETE n", [[id_] for id_ in ids])


def write(transaction: ManagedTransaction, statements: Iterable[Statement]) -> None:
    """Runs them. Raises BadData where a tie lacks an end."""
    for query, values, type_ in statements:
        found = run(transaction, query, rows=values)
        if type_ and found != [[len(values)]]:
            raise BadData(
                said("an end of a {type} tie is no stakeholder of the network", type=type_),
                field="source",
                remedy=said("add it before its ties"),
            )


def _table(properties: Sequence[Properties]) -> tuple[list[str], list[list[Any]]]:
    columns = sorted({name for one in properties for name in one})
    return columns, [[one.get(name) for name in columns] for one in properties]


def _map(columns: Sequence[str]) -> str:
    return "{" + ", ".join(f"{name}: row[{number}]" for number, name in enumerate(columns)) + "}"


def _value(columns: Sequence[str], name: str) -> str:
    return f"row[{columns.index(name)}]"


def _present(properties: Properties) -> Properties:
    return {name: value for name, value in properties.items() if value is not None}
