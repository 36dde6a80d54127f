"""Whether a query of Cypher reads the graph and does nothing else, which a read transaction of a server does not see to.

In one a query may still fetch files and addresses, end what others run, tell the server's settings, and call what is installed there. So
a query begins with a clause that reads, calls none but the procedures that tell what the graph holds, and no function of another house.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..errors import BadQuery, ReadOnly
from ..saying import said
from .tokens import Token, meaningful, tokens

_FIRST = frozenset({"MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL", "LET", "FILTER", "FINISH"})
_BEFORE_FIRST = frozenset({"CYPHER", "EXPLAIN", "PROFILE"})
_PROCEDURES = frozenset({
    "db.labels", "db.relationshiptypes", "db.propertykeys", "db.schema.visualization", "db.schema.nodetypeproperties",
    "db.schema.reltypeproperties", "db.index.fulltext.querynodes", "db.index.fulltext.queryrelationships", "db.index.vector.querynodes",
    "db.index.vector.queryrelationships",
})  # fmt: skip
_HOUSES = frozenset({"date", "datetime", "time", "localtime", "localdatetime", "duration", "point", "vector"})
"""What stands before the dot in the names of functions that every server has."""
_WITHIN = frozenset(
    {".", ":", "&", "|", "AS", "(", "[", ",", "=", "<>", "<", ">", "<=", ">=", "+", "-", "*", "/", "AND", "OR", "NOT", "IN", "BY"}
)
_AFTER_A_NAME = frozenset({"AS", "AND", "OR", "XOR", "IN", "IS", "STARTS", "ENDS", "CONTAINS", "ASC", "DESC", "WHERE", "RETURN", "WITH",
                           "ORDER", "SKIP", "LIMIT", "MATCH", "UNWIND", "UNION", "THEN", "ELSE", "END", "WHEN"})  # fmt: skip
_TRANSACTIONS = frozenset({"TRANSACTION", "TRANSACTIONS", "CONCURRENT"})
_BEFORE_USE = frozenset({"{", "UNION", "ALL"})
_ESCAPED = re.compile(r"\\u+([0-9A-Fa-f]{4})")


def check_text(query: str, parameters: Mapping[str, Any]) -> None:
    """Raises BadQuery where the query or a text among its parameters has what is no character, such as half of one from a terminal."""
    try:
        query.encode()
        json.dumps(parameters, ensure_ascii=False, default=str).encode()
    except UnicodeEncodeError:
        raise BadQuery(said("it has bytes that are no text in UTF-8"), remedy=said("write the text again")) from None


def check_reads(query: str) -> None:
    """Raises ReadOnly where the query does more than to read the graph, with the line where it does."""
    # A server may put in what \\uXXXX stands for before it reads on, also where that ends a text; so both ways are looked at.
    for text in dict.fromkeys((query, _ESCAPED.sub(lambda found: chr(int(found[1], 16)), query))):
        if first := next(_more_than_reading(meaningful(tokens(text))), None):
            token, what = first
            raise ReadOnly(
                said(
                    "line {line}: {what}; a question reads the graph and nothing else, so leave that out, or add --write if you may "
                    "change the store",
                    line=str(token.line), what=what,
                )
            )  # fmt: skip


def _more_than_reading(found: Sequence[Token]) -> Iterator[tuple[Token, str]]:
    words = [token.word for token in found]
    at = _first(words, found)
    if at < len(found) and words[at] not in _FIRST:
        yield found[at], said("a question does not begin with {word}", word=found[at].text[:40])
    for at, word in enumerate(words):
        before, after = words[at - 1] if at else "", found[at + 1] if at + 1 < len(found) else None
        if before == "." or after is None:
            continue
        if word == ";":
            yield after, said("a second query begins here")
        if word == "LOAD" and after.word == "CSV":
            yield found[at], said("LOAD CSV fetches a file or an address")
        elif word == "CALL" and after.named and before not in _WITHIN:
            name, _ = _dotted(found, at + 1)
            if name.lower() not in _PROCEDURES:
                yield found[at], said("CALL {name} is a procedure that may do more than read", name=name[:80])
        elif word == "IN" and before == "}" and _TRANSACTIONS.intersection(words[at + 1 : at + 3]):
            yield found[at], said("IN TRANSACTIONS begins transactions of its own")
        elif word == "USE" and after.named and (before in _BEFORE_USE or (before not in _WITHIN and after.word not in _AFTER_A_NAME)):
            yield found[at], said("USE asks another database")
        elif (
            before != "CALL"
            and found[at].named
            and after.word == "."
            and (name := _function(found, at))
            and name.partition(".")[0].lower() not in _HOUSES
        ):
            yield found[at], said("{name}() is a function that may do more than read", name=name[:80])


def _first(words: Sequence[str], found: Sequence[Token]) -> int:
    """Where the first clause begins, behind what says how it is to be run: `CYPHER 5 runtime=slotted`."""
    at = 0
    while at < len(words) and words[at] in _BEFORE_FIRST:
        has_options = words[at] == "CYPHER"
        at += 1
        while has_options and at < len(words):
            if words[at + 1 : at + 2] == ["="]:
                at += 3
            elif found[at].sort == "number" or words[at] == ".":
                at += 1
            else:
                break
    return at


def _dotted(found: Sequence[Token], at: int) -> tuple[str, int]:
    """The dotted name that begins there, and what stands behind it."""
    name = found[at].named
    while at + 2 < len(found) and found[at + 1].word == "." and found[at + 2].named:
        at += 2
        name += f".{found[at].named}"
    return name, at + 1


def _function(found: Sequence[Token], at: int) -> str:
    """The dotted name that begins there, where it is called; nothing for a property."""
    name, end = _dotted(found, at)
    return name if "." in name and end < len(found) and found[end].word == "(" else ""
