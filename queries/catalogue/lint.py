"""Whether a .cypher file can be trusted: it means the same with and without a server, its header says what it takes, and the schema knows
what its placeholders name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ...graph import BadData, BadQuery, Schema
from ...graph.cypher import NotPortable, portability
from ...graph.cypher.tokens import tokens
from ...graph.saying import said
from .named import NamedQuery, parse_query
from .placeholders import filled


def lint(file: Path, text: str, schema: Schema) -> list[NotPortable]:
    """What is to be corrected in the file, in order of place; nothing where it may join the catalogue of a store with this schema."""
    try:
        query = parse_query(file.stem, text)
    except BadData as error:
        header = [NotPortable(1, 1, "header", error.message, error.remedy)]
    else:
        header = list(_parameters(query))
    return sorted([*header, *_body(text, schema)])


def _body(text: str, schema: Schema) -> Iterator[NotPortable]:
    """What is wrong below the header, at its place in the text as it is written."""
    try:
        asked = filled(text, schema)
    except BadQuery as error:
        yield NotPortable(error.line, error.column, "placeholder", error.reason, error.remedy)
        return
    for one in portability(asked.text):
        line, column = asked.written(one.line, one.column)
        yield one._replace(line=line, column=column)


def _parameters(query: NamedQuery) -> Iterator[NotPortable]:
    """Parameters that the query uses and does not declare, and the other way round."""
    declared = {one.name for one in query.parameters}
    used = set()
    for token in tokens(query.text):
        if token.sort == "parameter":
            name = token.text[1:].strip("`")
            used.add(name)
            if name not in declared:
                yield NotPortable(token.line, token.column, "parameter", said("{parameter} is not declared", parameter=f"${name}"),
                                  said("write // param: {name} text above", name=name))  # fmt: skip
    for name in sorted(declared - used):
        yield NotPortable(
            1, 1, "parameter", said("{parameter} is declared and not used", parameter=name), said("take it out of the header")
        )
