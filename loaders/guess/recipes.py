"""What the rows of a list make, by what its columns hold: agreements and their parties, committees and their members, grants, contacts."""

from __future__ import annotations

import re
from dataclasses import replace

from ...graph import said
from ..mapping.model import Value
from .draft import TYPES, Draft
from .fields import Ends, fill
from .grants import BODY_IN, contacts, grants, units, what_of
from .people import full_names
from .roles import CONTEXTS, Role
from .titles import date_in

_MAIN = ("agreement", "event", "project", "group", "program")
_PART_IN = {
    "lead": "LEADS", "partner": "PARTNERS_IN", "member": "MEMBER_OF", "participant": "ATTENDED", "funder": "FUNDS", "host": "HOSTS",
    "speaker": "SPOKE_AT",
    "support": "SUPPORTS", "operator": "OPERATES", "recipient": "LEADS",
}  # fmt: skip
_MANAGERS = re.compile(
    r"\b(?:manager|lead|leader|director|head|chair|coordinator|responsib|owner|champion|investigator|gestionnaire|responsable|"
    r"directeur|directrice|chef|cheffe|"
    r"coordonnateur|coordonnatrice|président|présidente|chargée?|dirigeant|chercheur)",
    re.IGNORECASE,
)
_SUBJECTS = re.compile(r"\b(?:objet|subject|sujet)\b", re.IGNORECASE)
_ACTIONS = re.compile(
    r"\b(?:actions?|measures?|commitments?|deliverables?|tasks?|mesures?|engagements?|livrables?|tâches?)\b", re.IGNORECASE
)
_REPORTS = re.compile(r"report|rapport|rend compte|accountable", re.IGNORECASE)
_LONGEST = 150


def rows(draft: Draft, about: str, title: tuple[str, str]) -> None:
    """Makes what the rows of the table make; `title` is the committee or event that the table is said to be of, and which of the two."""
    if draft.of("recipient") and not draft.of("agreement", "event", "project", "group"):
        grants(draft)
        return
    main = _main(draft)
    context, kind = _context(draft, main, about, title)
    if not context:
        contacts(draft, title[0] if title[1] == "body" else "")
        return
    _takers(draft, context, kind, main)


def _main(draft: Draft) -> Role | None:
    """The column of what the row is about."""
    found = draft.of(*CONTEXTS)
    if not found:
        return None
    return min(found, key=lambda role: (_MAIN.index(role.role), -role.position if role.role == "group" else role.position))


def _context(draft: Draft, main: Role | None, about: str, title: tuple[str, str]) -> tuple[str, str]:
    """The thing that others take part in, and which sort of one it is; empty where the table is about nothing but its people and bodies."""
    if main:
        name = draft.thing(main.role, main)
        if main.doubt == "role":
            column, values = draft.table.called(main.position), draft.examples(main)
            question = said("what does the column {column} name, such as {values}?", column=column, values=values)
            draft.make_unsure(name, "kind", question, ("collaboration", "program"))
        for other in draft.of(*CONTEXTS):
            if not draft.is_used(other):
                _second(draft, name, main, other)
        return name, main.role
    if action := _action(draft):
        return draft.thing("project", replace(action, kind="program", doubt="")), "project"
    if subject := _subject(draft, about):
        return draft.thing("agreement", replace(subject, kind="collaboration", doubt="")), "agreement"
    numbered = _numbered(draft, about)
    return (numbered, "agreement") if numbered else _of_title(draft, about, title)


def _numbered(draft: Draft, about: str) -> str:
    """Agreements that only have numbers, as what they are called; empty where the rows are none."""
    has_parties = draft.of("partner", "lead", "funder")
    if about != "agreement" and not (has_parties and draft.of("since", "until") and not draft.of("person")):
        return ""
    numbers = [role for role in draft.of("number", "index") if role.profile.rows == role.profile.filled == role.profile.distinct]
    if not numbers or not (has_parties or draft.of("body")):
        return ""
    role = numbers[0]
    name = draft.thing("agreement", replace(role, kind="collaboration", doubt="name"))
    question = said("no column has a title; what is each row called?")
    draft.doubt(draft.path("things", name, "name"), question, (), draft.table.called(role.position))
    return name


def _of_title(draft: Draft, about: str, title: tuple[str, str]) -> tuple[str, str]:
    """The one committee or event of which the table is the list; nothing where it is of none."""
    members = draft.of("member", "participant", "speaker")
    if title[1] == "body":
        return "", ""
    if title[0] and (members or about == title[1]) and not draft.of("partner", "lead", "funder"):
        name = draft.constant(title[1], "collaboration", title[0])
        if title[1] == "event" and len(day := date_in(title[0])) == len("2024-02-14"):
            draft.field(name, "since", Value(constant=day))
            draft.field(name, "until", Value(constant=day))
        return name, title[1]
    if not members:
        return "", ""
    kind = "event" if members[0].role in ("participant", "speaker") else "group"
    question = said("of which committee is this the list?") if kind == "group" else said("of which event is this the list?")
    return draft.constant(kind, "collaboration", title[0], question=question), kind


def _action(draft: Draft) -> Role | None:
    """The column of the actions of a plan that has who leads them."""
    if not draft.of("lead", "support") or not draft.of("lead", "partner", "support", "until"):
        return None
    found = [role for role in draft.of("note", "other") if _ACTIONS.search(draft.table.called(role.position))]
    return next((role for role in found if _is_of_one_row(role) and role.profile.longest <= _LONGEST), None)


def _subject(draft: Draft, about: str) -> Role | None:
    """The column that says what agreements are about, where none has their titles: `Objet`, `Subject`."""
    if not draft.of("partner", "lead", "body") or not (about == "agreement" or (draft.of("partner") and draft.of("since", "until"))):
        return None
    notes = [role for role in draft.of("note") if _SUBJECTS.search(draft.table.called(role.position))]
    return next((role for role in notes if _is_of_one_row(role) and role.profile.longest <= _LONGEST), None)


def _second(draft: Draft, name: str, main: Role, other: Role) -> None:
    """What the thing of the row is itself a part of."""
    whole = draft.thing(other.role, other)
    natural = {
        ("project", "program"),
        ("event", "group"),
        ("group", "group"),
        ("project", "agreement"),
        ("event", "program"),
        ("program", "program"),
    }
    question = ""
    is_grant = {main.role, other.role} == {"agreement", "program"} and bool(draft.of("recipient", "funder"))
    if (main.role, other.role) not in natural and not is_grant:
        question = said("what has {one} to do with {other}?", one=_example(main), other=_example(other))
    draft.tie(name, "PART_OF", whole, question=question, options=("PART_OF", "SUPPORTS", "PARTNERS_IN"))


def _takers(draft: Draft, context: str, kind: str, main: Role | None) -> None:
    """Those who take part in what the row is about, with all that is said of them."""
    ends = Ends(context, kind, is_row=_is_of_one_row(main) if main else kind == "agreement")
    bodies: list[tuple[str, Role]] = []
    for role in draft.of("funder", "lead", "operator", "recipient", "partner", "member", "participant", "speaker", "host", "support"):
        if draft.is_used(role) or role.kind == "person":
            continue
        name = draft.thing(role.role, role)
        bodies.append((name, role))
        type_ = _type_in(role.role, kind)
        _tie(draft, ends, name, role, type_)
    people = list(full_names(draft))
    for role in draft.of("body"):
        if draft.is_used(role):
            continue
        _body(draft, ends, role, bodies, people)
    units(draft, ends, bodies, people)
    for name, role in people:
        _person(draft, ends, name, role, bodies)
    for role in draft.of("parent"):
        _parent(draft, ends, role)
    for name, role, type_ in ends.to_infer:
        number = _tie(draft, ends, name, role, type_, status="proposed")
        draft.comments[draft.path("ties", str(number))] = said("inferred: the organisation of one who takes part")
        ends.inferred.append(number)
    ends.bodies = [name for name, _ in bodies]
    ends.people = [name for name, _ in people]
    fill(draft, ends)


def _type_in(part: str, kind: str) -> str:
    if part in ("member", "participant", "partner") and kind in ("agreement", "project", "program"):
        return "PARTNERS_IN"
    if part == "partner" and kind == "group":
        return "MEMBER_OF"
    if part == "participant" and kind == "group":
        return "MEMBER_OF"
    if part == "member" and kind == "event":
        return "ATTENDED"
    if part == "recipient" and kind == "agreement":
        return "PARTNERS_IN"
    if part == "speaker" and kind != "event":
        return "CONTRIBUTED_TO"
    return _PART_IN[part]


def _tie(draft: Draft, ends: Ends, name: str, role: Role, type_: str, *, status: str = "") -> int:
    number = draft.tie(name, type_, ends.context, status=Value(constant=status) if status else None)
    ends.of_context.append((number, type_, role.kind == "person"))
    return number


def _body(draft: Draft, ends: Ends, role: Role, bodies: list[tuple[str, Role]], people: list[tuple[str, Role]]) -> None:
    """An organisation of which the heading says nothing more."""
    kind = ends.kind
    if (
        bodies
        and any(one.role in ("lead", "partner", "funder", "recipient", "host") for _, one in bodies)
        and kind != "event"
        and not people
    ):
        name = draft.thing("body", role)
        bodies.append((name, role))
        number = draft.tie(name, "PARTNERS_IN", ends.context, question=what_of(draft, role), options=TYPES)
        ends.of_context.append((number, "PARTNERS_IN", False))
        return
    name = draft.thing("body", role)
    bodies.append((name, role))
    if people and kind in ("group", "event"):
        ends.to_infer.append((name, role, "MEMBER_OF" if kind == "group" else "ATTENDED"))
        return
    if people and any(one.role == "lead" for _, one in people):
        ends.works_for = name
        ends.to_infer.append((name, role, BODY_IN[kind] if kind in ("project", "program") else "PARTNERS_IN"))
        return
    if (relation := _parts_of(draft)) and not people:
        column, words = relation
        number = draft.tie(name, Value(draft.column(column), values=words), ends.context)
        ends.of_context.append((number, "PARTNERS_IN", False))
        return
    pays = any(one.role == "year" and one.profile.share("number") >= 0.5 for one in draft.roles)
    type_ = "FUNDS" if pays and kind in ("project", "program") else BODY_IN[kind]
    is_clear = kind in ("agreement", "group", "event") or bool(draft.of("funder")) or any(one.role == "funder" for _, one in bodies)
    question = "" if is_clear else what_of(draft, role)
    number = draft.tie(name, type_, ends.context, question=question, options=("LEADS", "PARTNERS_IN", "OPERATES", "FUNDS"))
    ends.of_context.append((number, type_, False))


def _parts_of(draft: Draft) -> tuple[Role, dict[str, str]] | None:
    """The column that says what part each organisation has, where its words are types of ties."""
    for role in draft.of("role", "relation", "type"):
        values = [text for text in dict.fromkeys(draft.table.cells(role.position)[:2000]) if text]
        meant = {text: _PARTS_SAID[key] for text in values if (key := text.strip().casefold()) in _PARTS_SAID}
        if values and len(meant) == len(values) and len(set(meant.values())) > 1:
            return role, meant
    return None


_PARTS_SAID = {
    "lead": "LEADS", "lead agency": "LEADS", "lead partner": "LEADS", "co-lead": "LEADS", "partner": "PARTNERS_IN",
    "signatory": "PARTNERS_IN", "party": "PARTNERS_IN",
    "supporting partner": "SUPPORTS", "supporting": "SUPPORTS", "funder": "FUNDS", "member": "PARTNERS_IN", "participant": "PARTNERS_IN",
    "support": "SUPPORTS",
    "responsable": "LEADS", "chef de file": "LEADS", "partenaire": "PARTNERS_IN", "signataire": "PARTNERS_IN", "partie": "PARTNERS_IN",
    "bailleur de fonds": "FUNDS",
    "soutien": "SUPPORTS", "appui": "SUPPORTS", "coresponsable": "LEADS", "host": "HOSTS", "hôte": "HOSTS", "membre": "PARTNERS_IN",
    "collaborator": "PARTNERS_IN", "collaborateur": "PARTNERS_IN", "contributor": "CONTRIBUTED_TO",
}  # fmt: skip


def _person(draft: Draft, ends: Ends, name: str, role: Role, bodies: list[tuple[str, Role]]) -> None:
    """A person in what the row is about, or of the one organisation in it."""
    kind = ends.kind
    single = [one for one, _ in bodies if not draft.things[one].split]
    own = [(one, body) for one, body in bodies if body.role in ("body", "member", "participant", "unit") and one in single]
    if kind in ("group", "event") and role.role != "lead":
        type_ = "MEMBER_OF" if kind == "group" else "SPOKE_AT" if role.role == "speaker" else "ATTENDED"
        type_ = "LEADS" if role.role == "speaker" and kind == "group" else type_
        if ends.works_for or own:
            ends.works.append(draft.tie(name, "WORKS_FOR", ends.works_for or own[0][0]))
        if role.says.concept == "person" and ends.is_row and own and not _is_roster(draft, role):
            return
        _tie(draft, ends, name, replace(role, kind="person"), type_)
        return
    if role.role == "lead" or _MANAGERS.search(draft.table.called(role.position)):
        _tie(draft, ends, name, replace(role, kind="person"), "LEADS")
        if ends.works_for:
            ends.works.append(draft.tie(name, "WORKS_FOR", ends.works_for))
        elif own and own[0][1].role in ("body", "unit") and kind != "agreement":
            ends.works.append(draft.tie(name, "WORKS_FOR", own[0][0]))
        return
    leads = [one for one, body in bodies if body.role == (role.of or "lead")]
    if role.of and leads:
        ends.works.append(draft.tie(name, "WORKS_FOR", leads[0]))
    elif ends.works_for or (len(bodies) == 1 and single and (kind != "agreement" or bodies[0][1].role == "lead")):
        ends.works.append(draft.tie(name, "WORKS_FOR", ends.works_for or single[0]))
    elif bodies:
        question = said(
            "for whom does {name} work, who stands in the column {column}?", name=_example(role), column=draft.table.called(role.position)
        )
        ends.works.append(draft.tie(name, "WORKS_FOR", (leads or single or [bodies[0][0]])[0], question=question, options=("WORKS_FOR",)))
    else:
        _tie_unsure(draft, ends, name, role)


def _tie_unsure(draft: Draft, ends: Ends, name: str, role: Role) -> None:
    number = draft.tie(name, "LEADS", ends.context, question=what_of(draft, role), options=("LEADS", "CONTRIBUTED_TO", "PARTNERS_IN"))
    ends.of_context.append((number, "LEADS", True))


def _parent(draft: Draft, ends: Ends, role: Role) -> None:
    """What the thing of the row is a part of, or reports to."""
    if ends.kind not in ("group", "program"):
        draft.left.append(role)
        draft.column(role)
        return
    kind = "collaboration" if ends.kind == "group" else "program"
    whole = draft.thing("parent", replace(role, kind=kind, doubt=""))
    reports = bool(_REPORTS.search(draft.table.called(role.position))) and kind == "collaboration"
    draft.tie(ends.context, "REPORTS_TO" if reports else "PART_OF", whole)


def _is_roster(draft: Draft, role: Role) -> bool:
    """Whether people stand as those who take part, and not as whom one calls in an organisation that does."""
    return "contact" not in draft.table.called(role.position).casefold() and "ressource" not in draft.table.called(role.position).casefold()


def _is_of_one_row(role: Role) -> bool:
    """Whether each row has a thing of its own."""
    return role.profile.distinct >= 0.9 * max(role.profile.filled, 1) and role.profile.filled >= 0.9 * role.profile.rows


def _example(role: Role) -> str:
    return role.profile.values[0] if role.profile.values else ""
