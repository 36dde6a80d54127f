"""Lists of pairs: two ends in a row and, mostly, what joins them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...graph import Schema, said
from ...graph.errors import BadData
from ...graph.names import name_key
from ..mapping.model import Value
from ..words import Words
from .draft import TYPES, Draft
from .roles import CONTEXTS, Role

_SAID = {
    "partner": "WORKS_WITH", "partners": "WORKS_WITH", "partenaire": "WORKS_WITH", "partenaires": "WORKS_WITH",
    "partnership": "WORKS_WITH",
    "partenariat": "WORKS_WITH", "collaboration": "WORKS_WITH", "collaborates": "WORKS_WITH", "collaborateur": "WORKS_WITH",
    "mou": "WORKS_WITH",
    "cooperation": "WORKS_WITH", "funder": "FUNDS", "funds": "FUNDS", "grant": "FUNDS", "subvention": "FUNDS", "funding": "FUNDS",
    "financement": "FUNDS",
    "finance": "FUNDS", "member": "MEMBER_OF", "membre": "MEMBER_OF", "membership": "MEMBER_OF", "reports": "REPORTS_TO",
    "supports": "SUPPORTS",
    "appui": "SUPPORTS", "soutien": "SUPPORTS", "support": "SUPPORTS", "leads": "LEADS", "subsidiary of": "PART_OF",
    "filiale de": "PART_OF",
    "releve de": "REPORTS_TO", "division of": "PART_OF", "information sharing": "WORKS_WITH", "data sharing": "WORKS_WITH",
    "trains": "TRAINS", "forme": "TRAINS",
    "conseille": "SUPPORTS", "advises": "SUPPORTS", "finances": "FUNDS", "joint project": "WORKS_WITH", "projet conjoint": "WORKS_WITH",
}  # fmt: skip
"""Words of relations that the schema has none for, by the type that is nearest."""


def pairs(draft: Draft) -> bool:
    """A list of two ends and, mostly, what joins them."""
    ends = _ends(draft)
    if not ends:
        return False
    relations = draft.of("relation") or [role for role in draft.of("role", "other") if role.profile.share("type") >= 0.7]
    one, other = ends
    source, target = draft.thing("source", _settled(one)), draft.thing("target", _settled(other))
    if not relations:
        draft.tie(
            source,
            "WORKS_WITH",
            target,
            question=said("what joins {one} and {other}?", one=_first(one), other=_first(other)),
            options=TYPES,
        )
        return True
    role = relations[0]
    type_, unknown = relation_of(draft, role, [draft.kind(source), draft.kind(target)])
    number = draft.tie(source, type_, target)
    if unknown:
        column, values = draft.table.called(role.position), ", ".join(unknown[:5])
        question = said(
            "are these words of the column {column} all {type}: {values}? others stand under values",
            column=column,
            type="WORKS_WITH",
            values=values,
        )
        draft.doubt(draft.path("ties", str(number), source, "column"), question, (column,), column)
    return True


def relation_of(draft: Draft, role: Role, ends: Sequence[str] = ()) -> tuple[Value, list[str]]:
    """The type of ties by the words of a column, and those of the words that say none."""
    schema = draft.directory.schema
    words = Words(schema)
    values: dict[str, str] = {}
    unknown = []
    cells = dict.fromkeys(text for text in draft.table.cells(role.position)[:2000] if text)
    for text in cells:
        try:
            name = words.type(text).value.name
        except BadData:
            name = ""
        if not name or not _joins(schema, name, ends):
            nearest = _nearest(text)
            if nearest:
                values[text] = nearest
            else:
                unknown.append(text)
    column = draft.column(role)
    return Value(column, values=values, otherwise="WORKS_WITH" if unknown else None, is_unsure=bool(unknown)), unknown


def _joins(schema: Schema, name: str, ends: Sequence[str]) -> bool:
    """Whether a type may join what stands at the two ends, either way."""
    tie = schema.ties[name]
    ways = [ends, ends[::-1]] if len(ends) > 1 and all(ends) else []
    return not ways or any(source in tie.sources and target in tie.targets for source, target in ways)


def _nearest(text: str) -> str:
    key = name_key(text)
    return _SAID.get(key, "") or next((type_ for word, type_ in _SAID.items() if f" {word} " in f" {key} " and len(word) > 4), "")


def _ends(draft: Draft) -> tuple[Role, Role] | None:
    sources, targets = draft.of("source"), draft.of("target")
    if sources and targets:
        return sources[0], targets[0]
    if draft.of(*CONTEXTS) and draft.table.header:
        return None
    named = [
        role
        for role in draft.of("body", "partner", "target", "source", "unknown", "person", "group", "program")
        if role.profile.share("named", "known") >= 0.5
    ]
    relations = draft.of("relation") or (
        [role for role in draft.of("role", "other", "unknown") if role.profile.share("type") >= 0.7] if not draft.table.header else []
    )
    if len(named) >= 2 and relations:
        return named[0], named[1]
    if not draft.table.header and len(named) == 2 and len(draft.roles) == 2:
        return named[0], named[1]
    return None


def _settled(role: Role) -> Role:
    """An end with the kind that its values tell."""
    profile = role.profile
    person = profile.share("person")
    if role.kind and not role.doubt:
        return role
    kind = "person" if person > 0.5 else "agency"
    told = profile.share("known", "body") >= 0.4 or person > 0.5
    return replace(role, kind=kind, doubt="" if told else "kind")


def _first(role: Role) -> str:
    return role.profile.values[0] if role.profile.values else ""


def rest_of_pairs(draft: Draft) -> None:
    """The other columns of a list of pairs tell of the tie."""
    fields = {
        "since": "since",
        "until": "until",
        "date": "since",
        "amount": "amount",
        "note": "note",
        "role": "role",
        "status": "",
        "currency": "currency",
    }
    for role in draft.roles:
        name = fields.get(role.role, "")
        if draft.is_used(role) or not role.profile.filled:
            continue
        if name and not draft.has(1, name):
            draft.add(1, **{name: draft.value(role)})
            if name == "amount" and role.profile.share("money"):
                draft.add(1, currency=Value(constant="CAD"))
        elif role.role in ("index", "number"):
            draft.column(role)
            draft.left.append(role)
        elif role.role != "empty":
            draft.tie_attribute(1, role)
