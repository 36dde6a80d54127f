"""What `find` answers, made ready to be read."""

from __future__ import annotations

from collections.abc import Sequence

from ...graph import Language, Match, Schema
from ...words.sentences import kind_label, phrase
from ..document import Document, Table, Text
from ..reasons import reference


def find_document(text: str, matches: Sequence[Match], schema: Schema, language: Language) -> Document:
    """The stakeholders that match, and the form of the name that did."""
    data = {"query": text, "matches": [reference(match.stakeholder) | {"form": match.form, "how": match.how} for match in matches]}
    records = [(match.stakeholder.id, match.stakeholder.name, match.stakeholder.kind, match.form, match.how) for match in matches]
    columns = [phrase(key, language) for key in ("name", "kind", "id", "matched", "how")]
    rows = [
        (
            match.stakeholder.called(language), kind_label(schema, match.stakeholder.kind, language), match.stakeholder.id, match.form,
            phrase(match.how, language).lower(),
        )
        for match in matches
    ]  # fmt: skip
    blocks = [Table(columns, rows)] if rows else [Text(phrase("no_match", language, text=text))]
    return Document(data, ("id", "name", "kind", "form", "how"), records, blocks, language, phrase("ask_find", language, text=text))
