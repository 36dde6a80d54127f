"""The portable subset of Cypher as words; each was compared in Neo4j and without a server (tests/graph/cypher/test_kglite.py)."""

from __future__ import annotations

from ..saying import said

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
    "properties", "keys", "isempty", "exists", "tostring",
})  # fmt: skip
AGGREGATES = frozenset({"count", "sum", "avg", "min", "max", "collect"})
# These make of a node, tie or path something that is none.
REDUCING = frozenset({"count", "size", "length", "type", "labels", "properties", "keys", "isempty", "exists", "tostring"})
LISTS = frozenset({"aliases", "aliases_fr", "keys", "evidence_source", "evidence_locator", "evidence_quote"})

NUMBERS = frozenset({"amount", "confidence"})


def instead(function: str) -> str:
    """What to write in the place of a function that is outside, its name in small letters."""
    match function:
        case "keys":
            return said("write keys(n) of a node or a tie that has a name")
        case "tostring":
            return said("leave a number a number, or write toString(toInteger(x))")
        case "date" | "datetime" | "localdatetime" | "timestamp":
            return said("compare dates as the ISO texts that they are: tie.since >= '2010'")
        case "duration":
            return said("take years out of the text: toInteger(substring(tie.since, 0, 4))")
        case "id" | "elementid":
            return said("write n.id, which is the id that the data has")
        case "shortestpath" | "allshortestpaths":
            return said("write MATCH p = shortestPath((a)-[*..6]-(b))")
        case "upper" | "lower":
            return said("write toUpper(x) or toLower(x)")
        case _:
            return said("write it with the functions that docs/cypher.md lists")
