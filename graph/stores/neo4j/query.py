"""A Cypher query of the user's on a Neo4j server: in a read transaction, unless it was said that it may write."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ...cypher.portable import Edited, labelled
from ...cypher.reading import check_reads, check_text
from ...cypher.wholes import node_value, path_value, tie_value
from ...errors import BadQuery
from ...saying import said
from ...store import CypherAnswer, Mode, Operator
from .connection import Connection, trusted

if TYPE_CHECKING:
    from neo4j import ManagedTransaction, ResultSummary
    from neo4j.exceptions import Neo4jError

_PLACE = re.compile(r"\s*\(line (\d+), column (\d+) \(offset: \d+\)\)")


def run(
    connection: Connection, query: str, parameters: Mapping[str, Any], *, limit: int, timeout: float, mode: Mode, may_write: bool
) -> CypherAnswer:  # fmt: skip
    """The first `limit` rows of the query, in a transaction of at most `timeout` seconds.

    To explain it gives the plan without running it, to profile it gives the plan with what each step cost. Raises BadQuery where it is
    wrong, ReadOnly where it would write, or do more than read, and may not.
    """
    from neo4j.exceptions import Neo4jError

    check_text(query, parameters)
    notes, asked = tuple[str, ...](), Edited(query, query, ())
    if not may_write:
        check_reads(query)
        asked = labelled(query)
        notes = tuple(_said_of_labels(asked))
    text = asked.text if mode == "run" else f"{mode.upper()} {asked.text}"

    def work(transaction: ManagedTransaction) -> CypherAnswer:
        result = transaction.run(trusted(text), dict(parameters))
        columns = tuple(result.keys())
        found = [{column: json_value(record[column]) for column in columns} for record in result.fetch(limit + 1)]
        summary = result.consume()
        return CypherAnswer(columns, tuple(found[:limit]), len(found) > limit, tuple(_operators(summary)), _changes(summary), notes)

    try:
        if may_write:
            return connection.writing(work, timeout=timeout)
        return connection.reading(work, timeout=timeout)
    except Neo4jError as error:
        raise wrong_query(error, asked, shift=len(text) - len(asked.text)) from error


def wrong_query(error: Neo4jError, asked: Edited, *, shift: int = 0) -> BadQuery:
    """What the server has to say against a query, at its place in what was written; `shift` is what stood before its first line."""
    message = (error.message or said("the server does not say why")).strip().splitlines()[0]
    place = _PLACE.search(message)
    if not place:
        return BadQuery(message.rstrip("."))
    line, column = int(place[1]), int(place[2])
    message = _PLACE.sub("", message).rstrip(". ")
    line, column = asked.place(line, max(1, column - (shift if line == 1 else 0)))
    return BadQuery(message, query=asked.written, line=line, column=column)


def _said_of_labels(asked: Edited) -> Iterator[str]:
    if asked.edits:
        label = asked.edits[0].text
        yield said("a node without a label was read as ({label}); write (n:%) for any node of the database", label=label)


def _operators(summary: ResultSummary) -> Iterator[Operator]:
    """The plan in the order in which Neo4j's own tools show it: each operator above what it draws from."""
    plan = summary.profile or summary.plan
    waiting = [(0, plan)] if plan else []
    while waiting:
        level, one = waiting.pop()
        held = one.get("args", {})
        yield Operator(
            level, one["operatorType"].partition("@")[0], str(held.get("Details", "")), held.get("EstimatedRows", 0.0), held.get("Rows"),
            held.get("DbHits"),
        )  # fmt: skip
        children = one.get("children", [])
        waiting += [(level + number, child) for number, child in reversed(list(enumerate(children)))]


def _changes(summary: ResultSummary) -> dict[str, int]:
    counters = summary.counters
    return {
        name.replace("_", " "): getattr(counters, name)
        for name in ("nodes_created", "nodes_deleted", "relationships_created", "relationships_deleted", "properties_set", "labels_added",
                     "labels_removed", "indexes_added", "indexes_removed", "constraints_added", "constraints_removed")
        if getattr(counters, name)
    }  # fmt: skip


def json_value(value: Any) -> Any:
    """What a query gave, as text, numbers, lists and dicts: a node as its properties and `labels`, a relationship with its `type`."""
    from neo4j.graph import Node, Path, Relationship

    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Node):
        return node_value(_json_items(value), value.labels)
    if isinstance(value, Relationship):
        return tie_value(_json_items(value), value.type)
    if isinstance(value, Path):
        return path_value([json_value(one) for one in value.nodes], [json_value(one) for one in value.relationships])
    if isinstance(value, Mapping):
        return _json_items(value)
    if isinstance(value, list | tuple | set | frozenset) and not hasattr(value, "srid"):
        return [json_value(item) for item in value]
    return value.iso_format() if hasattr(value, "iso_format") else str(value)


def _json_items(value: Any) -> dict[str, Any]:
    return {str(key): json_value(item) for key, item in value.items()}
