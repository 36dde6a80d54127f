"""What a Cypher query is given from Python, and its answer made ready to be read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import graph
from ..graph import Stakeholder
from ..output.answers.cypher import cypher_document

if TYPE_CHECKING:
    from ..output import Document


def words_of(values: Mapping[str, Any]) -> list[str]:
    """The parameters as the catalogue reads them; a stakeholder is its id."""
    import json

    given = {name: value.id if isinstance(value, Stakeholder) else value for name, value in values.items()}
    return [f"{name}:={json.dumps(value, ensure_ascii=False, default=str)}" for name, value in given.items()]


def document_of(
    answer: graph.CypherAnswer,
    schema: graph.Schema,  # noqa: ARG001 - all of these are given it
    language: graph.Language,
    sources: tuple[graph.Source, ...],
) -> Document:
    return cypher_document(answer, language, sources)
