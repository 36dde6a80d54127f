"""What `sources` answers, made ready to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...graph import Language, Schema
from ...graph.records import source_record
from ...words.sentences import phrase
from ..document import Document, Table, Text, amount, filled

if TYPE_CHECKING:
    from ...queries.sources import Sources

_COLUMNS = ("id", "title", "publisher", "date", "language", "url", "mark")


def sources_document(answer: Sources, schema: Schema, language: Language) -> Document:  # noqa: ARG001 - all of these are given it
    """Every source with all that is known of it, and how many ties cite it."""
    data = {"sources": [source_record(one) | {"ties": answer.citing[one.id]} for one in answer.sources]}
    records = [(*(getattr(one, column) for column in _COLUMNS), answer.citing[one.id]) for one in answer.sources]
    headings = [phrase(key, language) for key in ("id", "title", "publisher", "date", "language", "url", "mark", "ties")]
    rows = [
        (one.id, one.title, one.publisher, one.date, one.language, one.url, one.mark, amount(answer.citing[one.id], language))
        for one in answer.sources
    ]
    blocks = [filled(Table(headings, rows, frozenset({headings[-1]})))] if rows else [Text(phrase("no_sources", language))]
    return Document(data, (*_COLUMNS, "ties"), records, blocks, language, phrase("ask_sources", language), answer.sources)
