"""What an import would do, made ready to be read: the first rows in words, whom its names mean, and which come near somebody's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..graph import Language, Schema, Source, said, said_of
from ..graph.changes import Sort
from ..graph.drafts import StakeholderDraft
from ..queries.near_names import Near
from ..words.sentences import kind_label, phrase
from .counting import counted_things
from .document import Document, Table, Text
from .drafted import Row
from .reasons import reference

_COLUMNS = ("name", "kind", "is", "id", "row", "near_id", "near_name", "reason")
NewNames = Sequence[tuple[StakeholderDraft, Sequence[Near]]]


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do. `rows` are the first in words; `new` those who would be added, each with those whom its names come near;
    `known` those who are there already, and `ambiguous` the names that may mean several, or one of another kind; `added` is how many things
    of each sort would be added, and `changed` how many would be others. `sources` are what the list is.
    """

    file: str
    rows: Sequence[Row]
    new: NewNames
    known: Sequence[StakeholderDraft]
    ambiguous: Sequence[str] = ()
    sources: Sequence[Source] = ()
    added: Mapping[Sort, int] = field(default_factory=dict)
    changed: Mapping[Sort, int] = field(default_factory=dict)

    @property
    def near(self) -> list[tuple[StakeholderDraft, Sequence[Near]]]:
        """Those who would be added although their names come near somebody's."""
        return [(draft, some) for draft, some in self.new if some]


def import_document(preview: Preview, schema: Schema, language: Language) -> Document:
    """The preview: for people the rows, the counts, and a table of the names that come near; for programs every name."""
    blocks: list[Text | Table] = [Text(row.text) for row in preview.rows]
    blocks += [Text(line) for line in count_lines(preview, schema, language)]
    if near := preview.near:
        columns = [phrase(key, language) for key in ("name", "kind", "other", "reasons")]
        rows = [
            (draft.name, kind_label(schema, draft.kind, language), f"{one.stakeholder.called(language)} ({one.stakeholder.id})",
             why(draft, one, language))
            for draft, some in near
            for one in some
        ]  # fmt: skip
        blocks += [Text(near_line(len(near))), Table(columns, rows), Text(how_to_answer(*near[0]))]
    data = {
        "file": preview.file,
        "rows": [{"sheet": row.sheet or None, "row": row.number, "text": row.text} for row in preview.rows],
        "counts": {"new": len(preview.new), "known": len(preview.known), "ambiguous": len(preview.ambiguous)},
        "added": {f"{sort}s": number for sort, number in preview.added.items()},
        "changed": {f"{sort}s": number for sort, number in preview.changed.items()},
        "names": [_data(draft, some, language) for draft, some in preview.new]
        + [{"name": draft.name, "kind": draft.kind, "is": "known", "id": draft.id, "row": draft.place.line} for draft in preview.known]
        + [{"name": name, "is": "ambiguous"} for name in preview.ambiguous],
    }
    question = said("What would an import of {file} do?", file=preview.file)
    return Document(data, _COLUMNS, _records(preview, language), blocks, language, question, preview.sources)


def count_lines(preview: Preview, schema: Schema, language: Language) -> list[str]:
    """How many names are new, known and ambiguous, and how much would be added and changed."""
    kinds = Counter(draft.kind for draft, _ in preview.new)
    new = said_of(len(preview.new), "{n} name is new", "{n} names are new")
    if kinds:
        each = [f"{number} {schema.kinds[kind].labels[language][_is_many(number, language)]}" for kind, number in kinds.most_common()]
        new = said("{new} ({kinds})", new=new, kinds=", ".join(each))
    known = said_of(len(preview.known), "{n} is known", "{n} are known")
    ambiguous = said_of(len(preview.ambiguous), "{n} may mean several", "{n} may mean several")
    lines = ["; ".join((new, known, ambiguous))]
    for what, counts in (("added", preview.added), ("changed", preview.changed)):
        if told := counted_things(counts):
            lines.append(said("would be added: {what}", what=told) if what == "added" else said("would be changed: {what}", what=told))
    return lines


def near_line(number: int) -> str:
    """How many names are nearly somebody's."""
    return said_of(number, "{n} name is new, but nearly one that is there:", "{n} names are new, but nearly ones that are there:")


def how_to_answer(draft: StakeholderDraft, near: Sequence[Near]) -> str:
    """What to write into the mapping, with a name of it as an example."""
    return said(
        "If they are the same, write it into the mapping: same: {{\"{name}\": {id}}}; if not: same: {{\"{name}\": new}}.",
        name=draft.name, id=near[0].stakeholder.id,
    )  # fmt: skip


def why(draft: StakeholderDraft, near: Near, language: Language) -> str:
    """Why somebody may be meant, in words, with the forms of the names where they are not those that are shown."""
    one, other = near.reason.one, near.reason.other
    if (one, other) == (draft.name, near.stakeholder.called(language)):
        return phrase(f"{near.reason.sort}_shown", language)
    if near.reason.sort == "acronym" and len(one) > len(other):
        one, other = other, one
    return phrase(near.reason.sort, language, one=one, other=other)


def _is_many(number: int, language: Language) -> bool:
    return number >= 2 if language == "fr" else number != 1


def _data(draft: StakeholderDraft, some: Sequence[Near], language: Language) -> dict[str, Any]:
    near = [reference(one.stakeholder) | {"score": one.score, "reason": why(draft, one, language)} for one in some]
    return {"name": draft.name, "kind": draft.kind, "is": "new", "id": draft.id, "row": draft.place.line, "near": near}


def _records(preview: Preview, language: Language) -> list[tuple[object, ...]]:
    """A row a name, or a row for each one whom it comes near."""
    rows: list[tuple[object, ...]] = []
    for draft, some in preview.new:
        about = (draft.name, draft.kind, "new", draft.id, draft.place.line)
        rows += [(*about, one.stakeholder.id, one.stakeholder.name, why(draft, one, language)) for one in some] or [(*about, "", "", "")]
    rows += [(draft.name, draft.kind, "known", draft.id, draft.place.line, "", "", "") for draft in preview.known]
    return rows + [(name, "", "ambiguous", "", "", "", "", "") for name in preview.ambiguous]
