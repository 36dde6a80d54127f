"""What `duplicates` answers, made ready to be read; as a workbook, one to decide in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...graph import Language, Schema, Stakeholder
from ...words.sentences import counted, phrase, sort_label
from ..document import Document, Table, Text, figure
from ..reasons import reference

if TYPE_CHECKING:
    from ...queries.alike.found import Reason
    from ...queries.duplicates import Duplicates, Pair

SHEET = "duplicates"
"""The sheet of the workbook in which decisions are taken."""
COLUMNS = ("decision", "id", "name", "other_id", "other_name", "kind", "score", "reasons")
DECISIONS = ("same", "distinct", "later")
"""What may stand in the column `decision`; empty is not decided."""


def duplicates_document(answer: Duplicates, schema: Schema, language: Language) -> Document:
    """The pairs, a row each, with what speaks for them in words, and how to act."""
    data = {"duplicates": [_data(pair) for pair in answer.pairs], "total": answer.total}
    told = {pair: "; ".join(_words(reason, pair, answer.named, language) for reason in pair.reasons) for pair in answer.pairs}
    records = [
        (
            DECISIONS[-1] if pair.is_put_off else "",
            pair.one.id,
            pair.one.name,
            pair.other.id,
            pair.other.name,
            pair.one.kind,
            pair.score,
            told[pair],
        )
        for pair in answer.pairs
    ]
    name = answer.of.called(language) if answer.of else ""
    of = "_of" if answer.of else ""
    blocks: list[Text | Table] = [Text(phrase(f"no_duplicates{of}", language, name=name))]
    if answer.pairs:
        columns = [phrase(key, language) for key in ("name", "other", "kind", "reasons", "score")]
        rows = [
            (
                _named(pair.one, language), _named(pair.other, language), sort_label(schema, pair.one, language), told[pair],
                figure(pair.score, language),
            )
            for pair in answer.pairs
        ]  # fmt: skip
        decide = phrase("decide_pairs", language)
        left = answer.total - len(answer.pairs)
        blocks = [
            Text(f"{counted('n_pairs', answer.total, language)}."),
            Table(columns, rows, frozenset(columns[-1:])),
            *([Text(phrase("more_pairs", language, n=left), phrase("more", language, n=left))] if left else []),
            Text(f"{decide} {phrase('decide_in_workbook', language)}", decide),
        ]
    question = phrase(f"ask_duplicates{of}", language, name=name)
    return Document(data, COLUMNS, records, blocks, language, question, sheet=SHEET, choices={"decision": DECISIONS})


def _named(one: Stakeholder, language: Language) -> str:
    return f"{one.called(language)} ({one.id})"


def _data(pair: Pair) -> dict[str, Any]:
    reasons = [
        {"sort": reason.sort, "one": reason.one or None, "other": reason.other or None, "count": reason.number or None}
        for reason in pair.reasons
    ]
    return {"one": reference(pair.one), "other": reference(pair.other), "score": pair.score, "reasons": reasons}


def _words(reason: Reason, pair: Pair, named: Mapping[str, Stakeholder], language: Language) -> str:
    """A reason in words, with the forms of the names that it is about where they are not the names that are shown."""
    if reason.sort == "shared-partners":
        return counted("shared-partner", reason.number, language)
    if reason.sort == "same-parent":
        return phrase(reason.sort, language, one=named[reason.one].called(language))
    one, other = reason.one, reason.other
    if one and {one, other} <= {pair.one.called(language), pair.other.called(language)}:
        return phrase(f"{reason.sort}_shown", language)
    if reason.sort == "acronym" and len(one) > len(other):
        one, other = other, one
    return phrase(reason.sort, language, one=one, other=other)
