"""Differences in words: which fields of a pair, why two are one, a tie whatever schema knows it, what a side lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..graph import Evidence, Language, Schema, Source, Stakeholder, Tie
from ..words.sentences import begun, elided, grouped, kind_label, particulars, phrase, sort_label
from .citing import cited
from .deeds import differences, field_label
from .heading import BUILT_IN

if TYPE_CHECKING:
    from ..queries.differing import Diff, Lack, Pair, Rename

_PLACES = 2


def side_name(name: str, language: Language) -> str:
    """What a network that is compared is called."""
    return phrase("diff_built_in", language) if name == BUILT_IN else name


def side_names(answer: Diff, language: Language) -> tuple[str, str]:
    """What the two sides are called."""
    names = []
    for side in (answer.old, answer.new):
        if answer.mode == "changes":
            names.append(phrase("diff_side_changes" if side.name != "0" else "diff_side_start", language, name=side.name))
        else:
            names.append(side_name(side.name, language))
    return names[0], names[1]


class Words:
    """The words of one answer: its ties and stakeholders, as each side has them."""

    def __init__(self, answer: Diff, schema: Schema, language: Language) -> None:
        self.answer, self.language = answer, language
        self.schemas: Sequence[Schema] = (*reversed(answer.schemas), schema)
        self.old, self.new = side_names(answer, language)

    def phrase(self, key: str, **values: object) -> str:
        """The words for `key`, where the two sides may be named."""
        return phrase(key, self.language, **{"old": self.old, "new": self.new, **values})

    def tie(self, tie: Tie, *, is_old: bool = False) -> str:
        """The tie as a sentence with its particulars."""
        named = self.answer.named.get("old" if is_old else "new", {})
        source, target = (named[id_].called(self.language) if id_ in named else id_ for id_ in (tie.source, tie.target))
        schema = next((one for one in self.schemas if tie.type in one.ties), self.schemas[0])
        label = schema.ties[tie.type].labels[self.language][0] if tie.type in schema.ties else tie.type
        return f"{source} {elided(label, target, self.language)}{particulars(tie, schema, self.language)}"

    def sort(self, one: Stakeholder) -> str:
        """What a stakeholder is."""
        schema = next((schema for schema in self.schemas if one.kind in schema.kinds), None)
        return sort_label(schema, one, self.language) if schema else one.kind

    def kind(self, kind: str) -> str:
        """The word for a kind."""
        schema = next((schema for schema in self.schemas if kind in schema.kinds), None)
        return kind_label(schema, kind, self.language) if schema else kind

    def changes(self, pair: Pair[Stakeholder] | Pair[Tie] | Pair[Source] | Rename, *, without: Sequence[str] = ()) -> list[str]:
        """What is otherwise, a line for each part, but for the fields `without`."""
        fields = [name for name in pair.fields if name not in without]
        lines = []
        if "id" in fields:
            lines.append(phrase("diff_id_was", self.language, was=pair.old.id, now=pair.new.id))
        if isinstance(pair.old, Tie) and isinstance(pair.new, Tie):
            lines += self._ends(pair.old, pair.new, fields)
            fields = [name for name in fields if name not in ("source", "target")]
        # Only what differs between the sides: not the order of aliases, nor what is called otherwise there.
        alike = {field: getattr(pair.new, field) for field in pair.new.__dataclass_fields__ if field not in fields and field != "id"}
        return [*lines, *differences(replace(pair.old, **alike), pair.new, self.language, self.schemas[0])]

    def _ends(self, old: Tie, new: Tie, fields: Sequence[str]) -> Iterator[str]:
        named = self.answer.named
        for field, was, now in (("source", old.source, new.source), ("target", old.target, new.target)):
            if field in fields:
                one, other = named.get("old", {}).get(was), named.get("new", {}).get(now)
                before, after = one.called(self.language) if one else was, other.called(self.language) if other else now
                yield phrase("diff_end_was", self.language, field=field_label(field, self.language), was=before, now=after)

    def how(self, one: Rename) -> str:
        """Why the two of a rename are one."""
        return phrase(f"diff_how_{one.how}", self.language, by=one.by, old=one.old.id, new=one.new.id)

    def lacks(self) -> list[str]:
        """What each side lacks, and what follows from that: a line each, and one for all fields of a sort."""
        lines, fields = [], dict[tuple[str, str], list[str]]()
        for one in self.answer.lacks:
            if one.want.startswith("field"):
                number = grouped(str(one.number), self.language)
                fields.setdefault((one.want, one.side), []).append(f"{field_label(one.name, self.language)} ({number})")
            else:
                lines.append(self._lack(one))
        for (want, side), some in fields.items():
            name, other = self._names(side)
            lines.append(phrase(f"diff_lack_{want}_{side}", self.language, name=name, other=other, what=", ".join(some)))
        sides = ((self.old, self.answer.old), (self.new, self.answer.new))
        ours = tuple(name for name, side in sides if name != side.name)  # the name of a file stays as it is
        return [begun(line) if line.startswith(ours) else line for line in lines]

    def _names(self, side: str) -> tuple[str, str]:
        """What this side and the other one are called."""
        return (self.new, self.old) if side == "new" else (self.old, self.new)

    def _lack(self, one: Lack) -> str:
        name, other = self._names(one.side)
        what = self.kind(one.name) if one.want == "kind" else one.name
        key = f"diff_lack_{one.want}{'_old' if one.side == 'old' and one.want in ('kind', 'ties') else ''}"
        values = {"name": name, "other": other, "what": what, "why": one.name, "n": grouped(str(one.number), self.language)}
        return phrase(key, self.language, **values)

    def says(self, tie: Tie) -> str:
        """Where a tie is said."""
        return cited(tie.evidence, self.language)

    def rests_on(self, ids: Mapping[str, Sequence[Tie]], one: Stakeholder) -> str:
        """Where the first ties of a stakeholder are said."""
        pieces: dict[Evidence, None] = {}
        for tie in ids.get(one.id, ()):
            pieces.update(dict.fromkeys(tie.evidence))
        return cited(list(pieces)[:_PLACES], self.language)
