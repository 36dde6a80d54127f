"""What lists make without anything that their rows take part in: grants and who pays them, people and whom they work for."""

from __future__ import annotations

import re
from dataclasses import replace

from ...graph import said
from .draft import TYPES, Draft
from .fields import Ends, fill
from .people import full_names
from .roles import Role

BODY_IN = {"agreement": "PARTNERS_IN", "event": "ATTENDED", "group": "MEMBER_OF", "project": "LEADS", "program": "LEADS"}
"""What an organisation does in what the row is about, where its heading says nothing but that it is one."""
_MOST = 0.5
_OURS = re.compile(r"\b(?:notre|nos|our|internal|interne|in-house)\b", re.IGNORECASE)
_GOVERNMENTAL = re.compile(r"depart|minist|agenc|organisme|owner|gouvern|govern", re.IGNORECASE)


def grants(draft: Draft) -> None:
    """Recipients, and whoever pays them."""
    recipient = draft.of("recipient")[0]
    for other in draft.of("recipient")[1:]:
        if other.says.tongue == recipient.says.tongue and not other.number:
            draft.as_alias(other)
    payers = draft.of("funder", "lead") or [role for role in draft.of("body", "unit") if role.kind != "person"]
    programs = draft.of("program")
    name = draft.thing("recipient", recipient)
    ends = Ends("", "grant", is_row=False)
    payer = ""
    if payers:
        role = payers[0]
        payer = draft.thing("funder", role, kind="unit" if role.role == "unit" else "")
        is_clear = role.role == "funder" or bool(_GOVERNMENTAL.search(draft.table.called(role.position)))
        number = draft.tie(payer, "FUNDS", name, question="" if is_clear else what_of(draft, role), options=("FUNDS", "WORKS_WITH"))
        ends.of_context.append((number, "FUNDS", False))
    for role in programs[:1]:
        program = draft.thing("program", role)
        number = draft.tie(program, "FUNDS", name)
        if payer:
            draft.tie(payer, "OPERATES", program)
            ends.undated.append(number)
        else:
            ends.of_context.append((number, "FUNDS", False))
    if not payers and not programs:
        payer = draft.constant("funder", "agency", "", question=said("who pays what this list tells of?"))
        number = draft.tie(payer, "FUNDS", name)
        ends.of_context.append((number, "FUNDS", False))
    for role in draft.of("partner"):
        partner = draft.thing("partner", role)
        draft.tie(partner, "WORKS_WITH", name, question=what_of(draft, role), options=("WORKS_WITH", "SUPPORTS"))
    for person, _ in full_names(draft):
        ends.works.append(draft.tie(person, "WORKS_FOR", name))
        ends.people.append(person)
    ends.bodies = [name]
    fill(draft, ends)


def contacts(draft: Draft, body: str) -> None:
    """People and organisations without anything that they take part in; `body` is the organisation of all rows, where there is one."""
    ends = Ends("", "", is_row=False)
    bodies: list[tuple[str, Role]] = []
    joined: list[int] = []  # the ties between bodies
    ends.works_for = draft.constant("body", "agency", body) if body else ""
    columns = draft.of("body", "partner", "funder", "recipient", "member", "lead", "host", "support")
    for role in columns:
        if draft.is_used(role) or role.kind == "person":
            continue
        name = draft.thing("body" if role.role in ("partner", "member") else role.role, role)
        if bodies:
            joined.append(draft.tie(name, "WORKS_WITH", bodies[0][0], question=what_of(draft, role), options=TYPES))
        bodies.append((name, role))
    people = list(full_names(draft))
    units(draft, ends, bodies, people)
    for role in draft.of("parent"):
        if bodies:
            draft.tie(bodies[0][0], "PART_OF", draft.thing("parent", role))
    whole = ends.works_for or (bodies[0][0] if bodies else "")
    for name, role in people:
        if whole:
            question = what_of(draft, role) if _OURS.search(role.heading) else ""
            ends.works.append(draft.tie(name, "WORKS_FOR", whole, question=question, options=("WORKS_FOR", "WORKS_WITH")))
    for role in draft.of("unknown"):
        is_person = role.profile.share("person", "maybe person") >= _MOST
        name = draft.thing("person" if is_person else "body", replace(role, kind="person" if is_person else "agency", doubt="kind"))
        if bodies and is_person:
            draft.tie(name, "WORKS_FOR", bodies[0][0], question=what_of(draft, role), options=("WORKS_FOR", "LEADS", "WORKS_WITH"))
            continue
        if bodies:
            joined.append(draft.tie(name, "WORKS_WITH", bodies[0][0], question=what_of(draft, role), options=TYPES))
        bodies.append((name, role))
    if not people:  # else a day may be that on which somebody came
        ends.of_context = [(number, "WORKS_WITH", False) for number in joined]
    ends.bodies = [name for name, _ in bodies]
    ends.people = [name for name, _ in people]
    fill(draft, ends)


def units(draft: Draft, ends: Ends, bodies: list[tuple[str, Role]], people: list[tuple[str, Role]]) -> None:
    """Units: of the one organisation of the row, where there is one."""
    for role in draft.of("unit"):
        if draft.is_used(role):
            continue
        single = [name for name, one in bodies if not draft.things[name].split]
        whole = single[0] if len(single) == 1 else ""
        name = draft.thing("unit", role, part_of=whole)
        if whole:
            draft.tie(name, "PART_OF", whole)
        if people:
            ends.works_for = name
            continue
        if ends.context and not whole:
            type_ = BODY_IN[ends.kind]
            question = "" if ends.kind == "group" else what_of(draft, role)
            number = draft.tie(name, type_, ends.context, question=question, options=("LEADS", "PARTNERS_IN", "OPERATES"))
            ends.of_context.append((number, type_, False))
        bodies.append((name, role))


def what_of(draft: Draft, role: Role) -> str:
    """The question what those in a column do."""
    return said(
        "what do those in the column {column} do, such as {values}?", column=draft.table.called(role.position), values=draft.examples(role)
    )
