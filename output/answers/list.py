"""What `list` answers, made ready to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...graph import Language, Schema, name_key
from ...words.labels import country_label, sector_label
from ...words.sentences import counted, form_label, kind_label, phrase
from ..document import Document, Table, Text, filled
from ..reasons import reference

if TYPE_CHECKING:
    from ...queries.list import List

_MORE = ("form", "since", "until", "country", "region", "sector")


def list_document(answer: List, schema: Schema, language: Language) -> Document:
    """The stakeholders, a row each, below how many they are; columns that are empty throughout are left out."""
    data = {
        "day": answer.day,
        "ending_by": answer.ending_by or None,
        "stakeholders": [reference(one) | {key: getattr(one, key) or None for key in _MORE} for one in answer.stakeholders],
    }
    records = [(one.id, one.name, one.kind, *(getattr(one, key) for key in _MORE)) for one in answer.stakeholders]
    shown = answer.stakeholders
    if not answer.ending_by:  # by the name that is shown
        shown = tuple(sorted(shown, key=lambda one: (name_key(one.called(language)), one.id)))
    columns = [
        phrase(key, language) for key in ("name", "kind", "form", "since_heading", "until_heading", "country", "region", "sector", "id")
    ]
    rows = [
        (
            one.called(language), kind_label(schema, one.kind, language), form_label(schema, one.form, language), one.since, one.until,
            country_label(one.country, language), one.region, sector_label(one.sector, language), one.id,
        )
        for one in shown
    ]  # fmt: skip
    count = counted("n_stakeholders", len(rows), language)
    span = {"day": answer.day, "end": answer.ending_by}
    said = phrase("ending_between", language, count=count, **span) if answer.ending_by else f"{count}."
    blocks: list[Text | Table] = [Text(said), filled(Table(columns, rows))] if rows else [Text(phrase("nobody_listed", language, **span))]
    question = phrase("ask_ending" if answer.ending_by else "ask_list", language, **span)
    return Document(data, ("id", "name", "kind", *_MORE), records, blocks, language, question)
