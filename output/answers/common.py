"""What `common` answers, made ready to be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...graph import Language, Schema, Stakeholder, today
from ...words.sentences import at_date, phrase, sort_label
from ..citing import source_blocks
from ..document import Document, Heading, Table, Text, figure
from ..reasons import reason_data, reasons_table, reference

if TYPE_CHECKING:
    from ...queries.common import Common, SharedPartner


def common_document(answer: Common, schema: Schema, language: Language, *, limit: int = 0) -> Document:
    """What the two share, and who works with both: for people the first `limit`, or all where that is 0."""
    one, other, as_of = answer.one, answer.other, at_date(answer.as_of, language)
    data = {
        "stakeholders": [reference(one), reference(other)],
        "as_of": answer.as_of or None,
        "shared": [reason_data(reason, one, other) for reason in answer.reasons],
        "partners": [
            reference(shared.stakeholder)
            | {
                "strengths": [shared.with_one, shared.with_other], "basis": shared.basis, "collective": shared.is_collective,
                "parent_of": shared.parent_of or None,
            }
            for shared in answer.partners
        ],
    }  # fmt: skip
    records = [
        (shared.stakeholder.id, shared.stakeholder.name, shared.stakeholder.kind, shared.with_one, shared.with_other)
        for shared in answer.partners
    ]
    names = {"one": one.called(language), "other": other.called(language), "as_of": as_of}
    blocks: list[Heading | Text | Table] = []
    if not answer.reasons and not answer.partners:
        blocks.append(Text(phrase("nothing_shared", language, **names)))
    if answer.reasons:
        blocks += [
            Heading(phrase("shared_things", language, **names)),
            reasons_table(answer.reasons, one, answer.named, schema, language, day=answer.as_of or today()),
        ]
    for key, partners in (("shared_partners", _working(answer.partners)), ("shared_met", _met(answer.partners))):
        if partners:
            blocks += [Heading(phrase(key, language, as_of=as_of)), *_table(partners, (one, other), schema, language, limit)]
    blocks += source_blocks(answer.cited, language)
    record_columns = ("id", "name", "kind", f"strength_{one.id}", f"strength_{other.id}")
    question = phrase("ask_common", language, **names)
    return Document(data, record_columns, records, blocks, language, question, tuple(answer.sources.values()))


def _working(partners: Sequence[SharedPartner]) -> list[SharedPartner]:
    return [shared for shared in partners if shared.basis != "met"]


def _met(partners: Sequence[SharedPartner]) -> list[SharedPartner]:
    return [shared for shared in partners if shared.basis == "met"]


def _table(
    partners: Sequence[SharedPartner], ends: tuple[Stakeholder, Stakeholder], schema: Schema, language: Language, limit: int
) -> list[Table | Text]:
    shown = partners[:limit] if limit else partners
    columns = (
        phrase("partner", language), phrase("kind", language), *(f"{phrase('with', language)} {end.called(language)}" for end in ends),
    )  # fmt: skip
    rows = [
        (
            shared.stakeholder.called(language), sort_label(schema, shared.stakeholder, language),
            *(
                phrase("parent", language) if shared.parent_of == end.id else figure(strength, language)
                for end, strength in zip(ends, (shared.with_one, shared.with_other), strict=True)
            ),
        )
        for shared in shown
    ]  # fmt: skip
    left = len(partners) - len(shown)
    more = [Text(phrase("more_partners", language, n=left), phrase("more", language, n=left))] if left else []
    return [Table(columns, rows, frozenset(columns[2:])), *more]
