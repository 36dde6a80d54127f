"""Organisation charts: by path, by level, by indents, or by what each unit is a part of."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from ...graph import said
from ..mapping.model import Thing, Tree, Value
from .draft import Draft
from .fields import Ends, fill
from .people import full_names
from .profiles import has_acronym
from .roles import CONTEXTS, Role

_PATH_SIGNS = (" : ", " > ", " / ", " | ", " \\ ", " → ", " » ", " - ", " – ", ";", ">", "/", "|", "\\")
_SHARED = 0.4
_HEADS = re.compile(
    r"\b(?:head|director|lead|leader|manager|chief|chair|minister|commissioner|ceo|adm|dg|executive|president|supervisor|chef|cheffe|"
    r"directeur|directrice|dirigeant|dirigeante|responsable|gestionnaire|président|présidente|titulaire|incumbent|commissaire|ministre)\b",
    re.IGNORECASE,
)


def chart(draft: Draft) -> bool:
    """An organisation chart: by path, by level, by indents, or by what each unit is a part of."""
    return _by_path(draft) or _by_level(draft) or _by_indent(draft) or _by_parent(draft)


def _by_path(draft: Draft) -> bool:
    paths = draft.of("path")
    for role in paths:
        sign = _path_sign(draft.table.cells(role.position))
        if sign:
            other = [one for one in paths if one is not role]
            draft.left += other
            for one in (role, *other):
                column = draft.column(one)
                if one is role:
                    acronym = any(has_acronym(part) for text in role.profile.values for part in text.split(sign))
                    draft.tree = Tree(path=column, separator=sign, has_acronym=acronym)
            draft.comments[draft.path("tree")] = said("each level is a part of the one before it")
            _people(draft)
            return True
    return False


def _path_sign(cells: list[str]) -> str:
    texts = [text for text in cells[:300] if text]
    counts = Counter({sign: sum(1 for text in texts if sign in text) for sign in _PATH_SIGNS})
    sign = max(_PATH_SIGNS, key=lambda one: (counts[one], len(one)))
    return sign if counts[sign] >= 0.4 * len(texts) and counts[sign] else ""


def _by_level(draft: Draft) -> bool:
    levels = sorted(draft.of("level"), key=lambda role: role.number)
    levels = [role for role in levels if role.number and role.profile.share("integer") < 0.5]
    units = [role for role in draft.of("body", "unit") if not role.of]
    if len(levels) < 2:
        if sum(1 for role in units if role.role == "unit") < 2 or any(draft.of(*CONTEXTS)):
            return False
        levels = units
    columns = tuple(draft.column(role) for role in levels)
    cells = [text for role in levels for text in role.profile.values]
    first = levels[0]
    top = "unit" if first.role == "unit" and not first.profile.kinds.get("agency") else "agency"
    draft.tree = Tree(levels=columns, has_acronym=any(map(has_acronym, cells)), kinds=(top, "unit"))
    draft.comments[draft.path("tree")] = said("each level is a part of the one before it")
    _people(draft)
    return True


def _by_indent(draft: Draft) -> bool:
    lines = draft.table.lines
    indents = Counter(at for line in lines[:400] for at, wide in line.indents.items() if wide)
    at = max(indents, key=lambda one: indents[one], default=-1)
    if at < 0 or indents[at] < 0.25 * min(len(lines), 400):
        return False
    role = next((one for one in draft.roles if one.position == at), None)
    if role is None:
        return False
    draft.tree = Tree(indent=draft.column(role), has_acronym=any(map(has_acronym, draft.table.cells(at)[:200])))
    draft.comments[draft.path("tree")] = said("each level is a part of the one before it, by how far it is indented")
    _people(draft)
    return True


def _by_parent(draft: Draft) -> bool:
    """A chart that says of each unit, or of each person, what is above it: told by whose names the column has."""
    parents = draft.of("parent")
    if not parents or draft.of(*CONTEXTS, "recipient"):
        return False
    parent = parents[0]
    others = [role for role in draft.of("unit", "body", "person", "surname", "role", "title") if role is not parent]
    ones = [role for role in others if role.role in ("unit", "body")] or [role for role in others if role.role not in ("role", "title")]
    if not ones:
        return False
    above = set(draft.table.cells(parent.position)) - {""}
    share = {role.position: len(above & set(draft.table.cells(role.position))) / max(len(above), 1) for role in others}
    best = max(others, key=lambda role: share[role.position])
    if share[best.position] < _SHARED:
        best = next((role for role in others if role.kind == "person"), ones[0]) if parent.kind == "person" else ones[0]
    if best.role in ("role", "title"):
        return _posts(draft, parent)
    if best.kind == "person":
        return _supervisors(draft, parent, best)
    return _units(draft, parent, best)


def _units(draft: Draft, parent: Role, one: Role) -> bool:
    name = draft.thing(one.role, replace(one, doubt=""))
    whole = draft.thing("parent", replace(parent, kind=one.kind, doubt=""))
    if one.role in ("body", "unit"):
        tops = _tops(draft, one, parent)
        for thing, column in ((name, one), (whole, parent)):
            if tops and one.kind == "unit":
                values = dict.fromkeys(tops, "agency")
                draft.set_kind(thing, Value(draft.table.column(column.position), values=values, otherwise="unit"))
                draft.comments[draft.path("things", thing, "kind")] = said("the top of the chart is an organisation")
    draft.tie(name, "PART_OF", whole)
    fill(draft, Ends("", "", is_row=False, works=_workers(draft, name), bodies=[name]))
    return True


def _tops(draft: Draft, one: Role, parent: Role) -> list[str]:
    """Those that are a whole and no part."""
    names, wholes = draft.table.cells(one.position), draft.table.cells(parent.position)
    parts = {name for name, whole in zip(names, wholes, strict=True) if whole}
    return [whole for whole in dict.fromkeys(wholes) if whole and whole not in parts][:6]


def _supervisors(draft: Draft, parent: Role, person: Role) -> bool:
    name = draft.thing("person", person)
    boss = draft.thing("parent", replace(parent, kind="person", doubt=""))
    draft.tie(name, "REPORTS_TO", boss)
    for role in draft.of("unit", "body")[:1]:
        draft.tie(name, "WORKS_FOR", draft.thing(role.role, role))
    return True


def _posts(draft: Draft, parent: Role) -> bool:
    """What is above is a post, and posts are nobody: people and where they work are left."""
    draft.column(parent)
    draft.left.append(parent)
    draft.comments[draft.path("leave out")] = said("{column} names posts, which are nobody", column=draft.table.called(parent.position))
    units = draft.of("unit", "body")
    names = [draft.thing(role.role, role) for role in units[:2]]
    if len(names) == 2:
        ends = sorted(zip(units, names, strict=False), key=lambda one: one[0].role != "unit")
        draft.tie(ends[0][1], "PART_OF", ends[1][1])
        names = [ends[0][1]]
    for person, _ in full_names(draft):
        if names:
            draft.tie(person, "WORKS_FOR", names[0])
    return bool(draft.things)


def _people(draft: Draft) -> None:
    """Who leads or works for the last level of each row of a chart."""
    names = [*draft.of("surname", "given")]
    people = [role for role in draft.of("person", "lead", "member") if role.kind == "person"]
    if not people and not names:
        return
    key = "unité" if draft.language == "fr" else "unit"
    draft.things[key] = Thing(key, {}, is_of_tree=True)
    draft.comments[draft.path("things", key)] = said("the last level of the row")
    for role in draft.of("body", "unit"):
        draft.column(role)
        draft.left.append(role)
    _workers(draft, key)


def _workers(draft: Draft, unit: str) -> list[int]:
    """Who works for a unit, or heads it; gives the numbers of the ties to whom they work for."""
    works = []
    for name, role in full_names(draft):
        if _HEADS.search(draft.table.called(role.position)) or role.role == "lead":
            draft.tie(name, "LEADS", unit)
        works.append(draft.tie(name, "WORKS_FOR", unit))
    return works


def rest_of_shape(draft: Draft) -> None:
    """The other columns of a chart or a matrix: what is said of its people, and what tells of its rows."""
    works = [number for number, tie in enumerate(draft.ties, start=1) if tie.type.constant == "WORKS_FOR"]
    people = [name for name in draft.things if draft.origin(name) in ("person", "surname", "lead", "member")]
    for role in draft.roles:
        if draft.is_used(role) or role.role == "empty" or not role.profile.filled:
            continue
        if role.role in ("role", "title") and works and not draft.has(works[0], "role"):
            value = draft.value(role)
            for number in works:
                draft.add(number, role=value)
        elif role.role in ("since", "until") and works and not draft.has(works[0], role.role):
            draft.add(works[0], **{role.role: draft.value(role)})
        elif draft.matrix and draft.matrix.kind == "person" and role.role in ("body", "unit") and not draft.of_rows_body():
            draft.rows_work_for(role)
        elif (
            role.role not in ("index", "number", "contact")
            and draft.matrix
            and role.role in ("sector", "region", "country", "url", "note", "acronym", "type")
        ):
            draft.of_rows(role)
        elif people and role.role in ("note", "region", "language", "place") and draft.matrix is None:
            draft.attribute(people[0], role)
        else:
            draft.column(role)
            draft.left.append(role)
