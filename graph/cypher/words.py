"""The portable subset of Cypher as words; each was compared in Neo4j and without a server (tests/graph/cypher/test_kglite.py)."""

from __future__ import annotations

CLAUSES = frozenset({"MATCH", "OPTIONAL", "WHERE", "WITH", "RETURN", "ORDER", "SKIP", "LIMIT", "UNWIND", "UNION", "CALL"})
FIRST = frozenset({"MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL"})
WRITES = frozenset(
    {"CREATE", "MERGE", "SET", "DELETE", "DETACH", "NODETACH", "REMOVE", "INSERT", "FOREACH", "DROP", "ALTER", "GRANT", "REVOKE", "DENY"}
)
# What may stand after a value: operators in words and the clauses. Anything else there belongs to somebody's own Cypher.
AFTER_A_VALUE = CLAUSES | {
    "AND", "OR", "XOR", "IN", "IS", "AS", "STARTS", "ENDS", "CONTAINS", "ASC", "ASCENDING", "DESC", "DESCENDING", "WHEN", "THEN", "ELSE",
    "END",
}  # fmt: skip
# These are no values themselves.
OPERATORS = (AFTER_A_VALUE - {"END"}) | {"NOT", "BY", "DISTINCT", "CASE"}
FUNCTIONS = frozenset({
    "all", "any", "none", "single", "reduce", "coalesce", "count", "sum", "avg", "min", "max", "collect", "size", "length", "head", "last",
    "tail", "range", "reverse", "split", "substring", "left", "right", "replace", "trim", "ltrim", "rtrim", "tolower", "toupper",
    "tointeger", "tofloat", "abs", "ceil", "floor", "sign", "type", "labels", "startnode", "endnode", "nodes", "relationships",
    "shortestpath", "allshortestpaths",
})  # fmt: skip
AGGREGATES = frozenset({"count", "sum", "avg", "min", "max", "collect"})
# These make of a node, tie or path something that is none.
REDUCING = frozenset({"count", "size", "length", "type", "labels"})
LISTS = frozenset({"aliases", "aliases_fr", "keys", "evidence_source", "evidence_locator", "evidence_quote"})

INSTEAD = {
    "properties": "name each one: n.id AS id, n.name AS name",
    "keys": "name the properties that you want: n.id AS id",
    "round": "write floor(x * 100 + 0.5) / 100, or round where the answer is read",
    "tostring": "leave a number a number, or write '' + n for a whole one",
    "date": "compare dates as the ISO texts that they are: tie.since >= '2010'",
    "datetime": "compare dates as the ISO texts that they are: tie.since >= '2010'",
    "duration": "take years out of the text: toInteger(substring(tie.since, 0, 4))",
    "exists": "write `n.x IS NOT NULL`, or EXISTS { (n)-[:LEADS]->(:Stakeholder) }",
    "id": "write n.id, which is the id that the data has",
    "elementid": "write n.id, which is the id that the data has",
}
"""Remedies for functions that are outside, in small letters."""
