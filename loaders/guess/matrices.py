"""Matrices: tables with stakeholders as rows, and years or stakeholders as columns."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from ...graph import said
from ..mapping.model import Matrix, Thing, Value
from .draft import Draft
from .profiles import sorts_of
from .roles import CONTEXTS, NAMES, Role
from .separators import separators

_SIGN = 2  # so long is what marks a cell
_TIES = {
    "group": ("MEMBER_OF", "collaboration"),
    "event": ("ATTENDED", "collaboration"),
    "program": ("PARTNERS_IN", "program"),
    "project": ("PARTNERS_IN", "program"),
    "agreement": ("PARTNERS_IN", "collaboration"),
    "body": ("WORKS_WITH", "agency"),
}
"""The tie of a mark, and the kind of what heads its column."""


def matrix(draft: Draft, about: str) -> bool:
    """A table with stakeholders as rows, and years or stakeholders as columns."""
    named = [role for role in draft.of(*NAMES, "unknown", "other") if role.profile.share("named", "body", "person", "known") >= 0.5]
    years = [role for role in draft.roles if role.role == "year" and role.profile.filled]
    if len(years) >= 2 and named and sum(role.profile.share("body", "known", "person") for role in years) >= 0.4 * len(years):
        _of_years(draft, named[0], years)
        return True
    marked = [
        role for role in draft.roles if role.role in ("flag", "other", "year", "unknown", "empty", "event", "group") and _is_marked(role)
    ]
    if not named or len(marked) < 2:
        return False
    marked = [
        role
        for role in draft.roles
        if role in marked or (role.role == "empty" and marked[0].position < role.position < marked[-1].position)
    ]
    rows = next((role for role in named if role.position < marked[0].position and role not in marked), None)
    return rows is not None and _of_marks(draft, rows, marked, about)


def _is_marked(role: Role) -> bool:
    profile = role.profile
    if not profile.values:
        return role.role == "empty" and bool(role.says.concept == "" or role.role == "flag")
    if profile.longest <= _SIGN and profile.share("mark"):
        return True
    return profile.share("mark", "no") >= 0.6 or sum(profile.shares.get(sort, 0) for sort in ("mark", "no", "seat")) >= 0.8


def _of_years(draft: Draft, rows: Role, years: list[Role]) -> None:
    cells = [text for role in years for text in draft.table.cells(role.position)]
    ways = separators(cells, draft.directory, kind="agency", may_be_several=True, is_plural=True)
    people = sum(role.profile.share("person") for role in years) / len(years)
    thing = Thing("cells", {"kind": Value(constant="person" if people > 0.5 else "agency")}, split=ways.split, either=ways.either)
    kind = rows.kind if rows.role in CONTEXTS else "program"
    is_sure = rows.role in CONTEXTS
    tie = "MEMBER_OF" if rows.role == "group" else "ATTENDED" if rows.role == "event" else "PARTNERS_IN"
    columns = tuple(draft.column(role) for role in years)
    draft.matrix = Matrix(Value(draft.column(rows)), columns, tie, kind=kind, cells=thing, is_years=True)
    draft.comments[draft.path("matrix")] = said("whom a cell names takes part in that of its row, in the year of its column")
    if not is_sure:
        draft.ask("matrix", "kind", said("what does the column {column} name, such as {values}?", column=draft.table.called(rows.position),
                                         values=draft.examples(rows)), ("program", "collaboration", "agency"), kind)  # fmt: skip


def _of_marks(draft: Draft, rows: Role, marked: list[Role], about: str) -> bool:
    headings = [draft.table.called(role.position).split(" > ")[-1] for role in marked]
    uppers = {draft.table.says[role.position].of for role in marked if role.position in draft.table.says} - {""}
    known = draft.directory.called(headings)
    votes: Counter[str] = Counter()
    for role, heading in zip(marked, headings, strict=True):
        votes[_sort_of(role, heading, {one.kind for one in known[heading]})] += 1
    upper = next((one for one in uppers if one in CONTEXTS), "")
    if "date" in uppers:
        upper = "event"
    kind = upper or next((one for one, _ in votes.most_common() if one), "") or (about if about in CONTEXTS else "")
    others = [
        role for role in draft.roles if role not in marked and role is not rows and role.role not in ("index", "number", "empty", "contact")
    ]
    says_no = any(role.profile.share("no") for role in marked)
    is_told = bool(upper) or votes[kind] >= 0.5 * len(marked)
    if (not kind and (len(others) > 1 or len(marked) < 3)) or (not is_told and (says_no or others)):
        return False
    is_sure = bool(kind) and (is_told or about == kind)
    tie, to = _TIES[kind or "group"]
    values = {text for role in marked for text in role.profile.values}
    says_roles = any(not sorts_of(text) & {"mark", "no"} for text in values)
    row_kind = rows.kind or ("person" if rows.profile.share("person") > 0.5 else "agency")
    is_doubtful_kind = rows.doubt == "kind" or rows.role in CONTEXTS
    columns = tuple(draft.column(role) for role in marked)
    marks = tuple(dict.fromkeys(text for text in values if "mark" in sorts_of(text)))
    name = Value(draft.column(rows))
    draft.matrix = Matrix(name, columns, tie, to=to, kind=row_kind, role="cell" if says_roles else "")
    if unusual := [text for text in marks if text.casefold() not in draft.matrix.marks]:
        draft.matrix = replace(draft.matrix, marks=(*draft.matrix.marks, *unusual))
    draft.comments[draft.path("matrix")] = said("a filled cell is a tie from its row to its column")
    dates = [heading for heading in headings if "date" in sorts_of(heading)]
    if not is_sure or (dates and kind == "event") or rows.role in CONTEXTS:
        question = said("what does {mark} below {column} say of {name}?", mark=next(iter(sorted(values)), "X"), column=headings[0],
                        name=rows.profile.values[0] if rows.profile.values else "")  # fmt: skip
        draft.ask("matrix", "tie", question, ("MEMBER_OF", "ATTENDED", "PARTNERS_IN", "WORKS_WITH"), tie)
    if is_doubtful_kind:
        draft.ask("matrix", "kind", said("what does the column {column} name, such as {values}?", column=draft.table.called(rows.position),
                                         values=draft.examples(rows)), ("agency", "person", "unit"), row_kind)  # fmt: skip
    return True


def _sort_of(role: Role, heading: str, kinds: set[str]) -> str:
    """What a column of marks is: a committee, an event, a program, an organisation; empty where its heading does not tell."""
    sorts = sorts_of(heading)
    if "event" in sorts or "date" in sorts or role.role in ("year", "event"):
        return "event"
    if "group" in sorts or "collaboration" in kinds:
        return "group"
    if "program" in sorts or "program" in kinds:
        return "program"
    return "body" if "agency" in kinds else ""
