"""What `find` answers, made ready to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...graph import Language, Match, Schema, Tie
from ...graph.naming import now_part_of
from ...words.sentences import phrase, predicate, sort_label
from ..citing import cited, evidence_data, source_blocks
from ..document import Document, Heading, Table, Text, filled
from ..reasons import reference

if TYPE_CHECKING:
    from ...queries.find import Find

_COLUMNS = ("id", "name", "kind", "form", "matched", "how", "type", "target")


def find_document(answer: Find, schema: Schema, language: Language) -> Document:
    """The stakeholders that match, the words that did and where they stand; of what is said of a tie, the tie with its evidence."""
    data = {"query": answer.text, "matches": [_data(match) for match in answer.matches]}
    records = [
        (
            match.stakeholder.id, match.stakeholder.name, match.stakeholder.kind, match.stakeholder.form, match.matched, match.how,
            *((match.tie.type, match.tie.target) if match.tie else ("", "")),
        )
        for match in answer.matches
    ]  # fmt: skip
    blocks = _blocks(answer, schema, language) or [Text(phrase("no_match", language, text=answer.text))]
    question = phrase("ask_find", language, text=answer.text)
    return Document(data, _COLUMNS, records, blocks, language, question, tuple(answer.sources.values()))


def _data(match: Match) -> dict[str, Any]:
    return reference(match.stakeholder) | {
        "form": match.stakeholder.form or None, "matched": match.matched, "how": match.how, "tie": _tie_data(match.tie),
    }  # fmt: skip


def _tie_data(tie: Tie | None) -> dict[str, Any] | None:
    return {"id": tie.id, "type": tie.type, "source": tie.source, "target": tie.target, "evidence": evidence_data(tie)} if tie else None


def _blocks(answer: Find, schema: Schema, language: Language) -> list[Heading | Text | Table]:
    """Those that match by name; below them those of which the words are said, with what says so."""
    named = [match for match in answer.matches if not match.tie]
    said = [match for match in answer.matches if match.tie]
    blocks: list[Heading | Text | Table] = []
    if named:
        columns = [phrase(key, language) for key in ("name", "kind", "id", "matched", "how")]
        rows = [(*_who(match, schema, language), match.stakeholder.id, match.matched, _how(match, language)) for match in named]
        blocks.append(Table(columns, rows))
        blocks += [Text(now_part_of(match.stakeholder, match.matched)) for match in named if match.how == "former"]
    if said:
        columns = [phrase(key, language) for key in ("name", "tie", "how", "note", "evidence")]
        blocks += [Heading(phrase("said_of_ties", language)), filled(Table(columns, [_said(match, schema, language) for match in said]))]
        blocks += source_blocks(answer.sources, language)
    return blocks


def _who(match: Match, schema: Schema, language: Language) -> tuple[str, str]:
    return match.stakeholder.called(language), sort_label(schema, match.stakeholder, language)


def _said(match: Match, schema: Schema, language: Language) -> tuple[str, ...]:
    one, tie, other = match.stakeholder, match.tie, match.other
    assert tie
    assert other
    pieces = [item for item in tie.evidence if match.how != "quote" or item.quote == match.matched]
    said = predicate(tie, {one.id: one, other.id: other}, schema, language, of=one.id)
    return one.called(language), said, _how(match, language), match.matched if match.how == "note" else "", cited(pieces, language)


def _how(match: Match, language: Language) -> str:
    return phrase(match.how, language).lower()
