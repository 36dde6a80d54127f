"""The catalogue as one Cypher file, for Neo4j Browser's favorites, for Bloom and for cypher-shell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from ..graph.guard import read_head
from .exported import Exported, Parameter, Query

NAME = "named queries"
FOR = "the named queries, as favorites for Neo4j Browser"
ENDINGS = (".cypher",)

_EXAMPLES = {"stakeholder": "'the-id'", "source": "'the-id'", "date": "'2020-01-31'", "number": "10", "text": "'…'"}


def write(what: Exported, path: Path) -> None:
    """Writes the file."""
    path.write_text(favorites(what.queries), encoding="utf-8", newline="\n")


def is_ours(path: Path) -> bool:
    """Whether the file was written so."""
    return "// Set first, in Neo4j Browser:  :param {" in read_head(path)


def favorites(queries: Iterable[Query]) -> str:
    """Each query as a statement, its title first, since Browser shows the first comment as the name of a favorite."""
    return "\n".join(line for query in queries for line in (*_lines(query), ""))


def _lines(query: Query) -> Iterator[str]:
    yield f"// {query.titles[0]}"
    yield from (f"// {text}" for text in (query.titles[1], *query.answers) if text)
    yield from (f"// Set first, in Neo4j Browser:  :param {{{one.name}: {_example(one)}}}" for one in query.parameters)
    yield f"{query.query};"


def _example(parameter: Parameter) -> str:
    if parameter.default is None:
        return _EXAMPLES[parameter.type]
    return parameter.default if parameter.type == "number" else f"'{parameter.default}'"
