"""What the other columns say of whom: dates, amounts, posts, sectors, notes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ...graph import said
from ..mapping.model import Value
from .draft import Draft
from .roles import KEPT, Role

_ONE_EACH = {"region": "region", "country": "country", "sector": "sector", "url": "url", "acronym": "aliases", "note": "note"}
_OF_WORK = re.compile(r"appoint|nomm|nomination|en poste|hired|embauch|entrée en fonction|in (?:role|position)|term|mandat", re.IGNORECASE)
_DATED = frozenset({"agreement", "project", "program"})


@dataclass
class Ends:
    """Whom a row joins. `context` is what they take part in, `kind` which sort of one that is, and `is_row` whether each row has its own;
    `of_context` are the ties to it: number, type, and whether a person's; `inferred` of them those that no column states; `works` the ties
    of
        people to whom they work for; `undated` ties that bear no amount; `to_infer` the ties that follow from those of people."""

    context: str
    kind: str
    is_row: bool
    of_context: list[tuple[int, str, bool]] = field(default_factory=list)
    inferred: list[int] = field(default_factory=list)
    works: list[int] = field(default_factory=list)
    undated: list[int] = field(default_factory=list)
    to_infer: list[tuple[str, Role, str]] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    works_for: str = ""

    @property
    def subject(self) -> str:
        """The thing that a row tells most of."""
        if self.context and (self.is_row or not (self.bodies or self.people)):
            return self.context
        return self.bodies[0] if self.bodies else self.people[0] if self.people else self.context


def fill(draft: Draft, ends: Ends) -> None:
    """Puts every column that is left where it belongs."""
    _roles(draft, ends)
    _times(draft, ends)
    _amounts(draft, ends)
    _types(draft, ends)
    for role in draft.of(*_ONE_EACH):
        if not draft.is_used(role):
            _one_each(draft, ends, role)
    subject = ends.subject
    kept = (
        "number",
        "index",
        "other",
        "flag",
        "year",
        "title",
        "relation",
        "name",
        "role",
        "path",
        "level",
        "unknown",
        "amount",
        "until",
        "since",
        "date",
        "fiscal",
    )
    for role in draft.of(*KEPT, *kept, "currency"):
        if draft.is_used(role):
            continue
        if (
            not role.profile.filled
            or role.role == "index"
            or (role.role == "number" and (not ends.is_row or role.profile.distinct < role.profile.filled) and _is_count(role))
        ):
            draft.left.append(role)
            draft.column(role)
        elif subject:
            draft.attribute(subject, role)
            if role.doubt == "role" and role.role == "unknown":
                draft.doubt_attribute(subject, role)


def _is_count(role: Role) -> bool:
    return role.profile.share("integer") >= 0.9


def _roles(draft: Draft, ends: Ends) -> None:
    """Posts: in what somebody takes part in, or where they work."""
    found = draft.of("role")
    taking = [
        number
        for number, type_, is_person in ends.of_context
        if number not in ends.inferred and (is_person or not ends.people) and type_ != "FUNDS"
    ]
    for role in sorted(found, key=lambda one: -one.profile.share("seat")):
        is_seat = role.profile.share("seat") >= 0.4 and role.of != "person"
        numbers = [number for number in taking if not draft.has(number, "role")]
        works = [number for number in ends.works if not draft.has(number, "role")]
        is_job = role.profile.share("role") >= 0.3 and not is_seat
        is_of_context = is_seat or not works or (not is_job and role.of != "person" and _says_role(draft, role))
        chosen = numbers if numbers and is_of_context else works
        if chosen:
            draft.add(_nearest(draft, chosen, role), role=draft.value(role))


def _nearest(draft: Draft, numbers: list[int], role: Role) -> int:
    """Of several ties the one of whom the column stands beside: the last one named before it, else the first."""
    before = [number for number in numbers if 0 <= draft.position(draft.ties[number - 1].source) < role.position]
    return max(before, key=lambda number: draft.position(draft.ties[number - 1].source)) if before else numbers[0]


def _says_role(draft: Draft, role: Role) -> bool:
    heading = draft.table.called(role.position).casefold()
    return "role" in heading or "rôle" in heading


def _times(draft: Draft, ends: Ends) -> None:
    """Dates: of the thing that they tell of and of the ties to it."""
    since, until = draft.of("since"), draft.of("until")
    dates, years = draft.of("date"), draft.of("fiscal")
    if not since and until and ends.kind != "event":
        since = dates[:1]
    stated = [number for number, _, _ in ends.of_context]
    if not ends.context and not stated and any(_OF_WORK.search(role.heading) for role in (since + until)[:1]):
        stated = ends.works
    numbers = [number for number in stated if number not in ends.undated]
    for roles, name in ((since, "since"), (until, "until")):
        for role in roles[:1]:
            _span(draft, ends, name, role, numbers)
    if since or until:
        return
    for role in years[:1]:
        value = draft.value(role)
        for number in numbers:
            draft.add(number, since=value, until=value)
    for role in dates[:1] if not years else ():
        _date(draft, ends, role, numbers)


def _span(draft: Draft, ends: Ends, name: str, role: Role, numbers: list[int]) -> None:
    """The first or the last day: of what the row is about, and of the ties to it."""
    value = draft.value(role)
    if ends.context and (ends.is_row or ends.kind in _DATED) and ends.kind != "group":
        draft.field(ends.context, name, value)
    if not numbers and not ends.context and ends.subject:
        draft.as_attribute(ends.subject, role, value)
    for number in numbers if ends.kind != "event" else ():
        draft.add(number, **{name: value})


def _date(draft: Draft, ends: Ends, role: Role, numbers: list[int]) -> None:
    """A column that is called a date or a year, and nothing more."""
    if ends.kind == "event":
        value = draft.value(role)
        if "name" in draft.things[ends.context].fields and not draft.things[ends.context].fields["name"].column:
            for number in numbers:
                draft.add(number, since=value, until=value)
            return
        for name in ("since", "until"):
            draft.field(ends.context, name, value)
    elif ends.kind == "grant" or (ends.kind in _DATED and ends.is_row):
        value = draft.value(role)
        if ends.context:
            draft.field(ends.context, "since", value)
        for number in numbers:
            draft.add(number, since=value)
            if role.profile.share("year") >= 0.8 and ends.kind == "grant":
                draft.add(number, until=value)


def _amounts(draft: Draft, ends: Ends) -> None:
    """An amount: once, on the tie of whoever pays or leads."""
    found = draft.of("amount")
    payers = [number for number, type_, _ in ends.of_context if type_ == "FUNDS" and number not in ends.undated]
    leaders = [number for number, type_, is_person in ends.of_context if type_ == "LEADS" and not is_person]
    if not found or not (payers or leaders):
        return
    for role in found:
        free = [number for number in payers or leaders if not draft.has(number, "amount")]
        if not free or (role is not found[0] and len(payers) < 2):
            continue
        number = _nearest(draft, free, role)
        draft.add(number, amount=draft.value(role))
        _currency(draft, number, role)


def _currency(draft: Draft, number: int, role: Role) -> None:
    """Which money it is: by a column, or by the sign in the heading or the cells."""
    heading = draft.table.called(role.position)
    currencies = draft.of("currency")
    if currencies and currencies[0].profile.filled:
        draft.add(number, currency=draft.value(currencies[0]))
    elif role.profile.share("money") or "$" in heading or "CAD" in heading.upper() or "dollar" in heading.casefold():
        code = "USD" if "US" in heading.upper().split() else "CAD"
        draft.add(number, currency=Value(constant=code))
        source = draft.ties[number - 1].source
        draft.comments[draft.path("ties", str(number))] = said(
            "the amount stands once, with {name}; $ is taken for {code}", name=source, code=code
        )


def _types(draft: Draft, ends: Ends) -> None:
    """`Type`: a kind where its words are kinds, else the sector of an organisation."""
    for role in draft.of("type"):
        heading = role.of
        body = ends.bodies[0] if ends.bodies else ""
        if heading in ("agreement", "project", "program", "event", "group") or not body or (ends.context and not heading and ends.is_row):
            continue
        if role.profile.share("kind") >= 0.99 and (values := _kinds(draft, role)):
            kind = Value(draft.column(role), values=values, otherwise="agency")
            draft.set_kind(body, kind)
            draft.comments[draft.path("things", body, "kind")] = said("the words of the column are kinds")
        elif "sector" not in draft.things[body].fields and not draft.of("sector") and role.profile.longest > 2:
            draft.field(body, "sector", draft.value(role))


def _kinds(draft: Draft, role: Role) -> dict[str, str]:
    """The kinds that the words of a column say, where they say several."""
    from ..words import Words

    words = Words(draft.directory.schema)
    found = {}
    for text in dict.fromkeys(draft.table.cells(role.position)[:2000]):
        if text:
            value = words.kind(text).value
            found[text] = getattr(value, "name", "agency")
    return found if len(set(found.values())) > 1 else {}


def _one_each(draft: Draft, ends: Ends, role: Role) -> None:
    name = _ONE_EACH[role.role]
    thing = _thing_of(draft, ends, role)
    if not thing:
        return
    if name == "aliases":
        value = draft.value(role)
        draft.field(thing, "aliases", value)
    elif name in draft.things[thing].fields or (role.role == "note" and ends.context and thing != ends.context):
        draft.attribute(thing, role)
    else:
        draft.field(thing, name, draft.value(role))


def _thing_of(draft: Draft, ends: Ends, role: Role) -> str:
    """Of which thing a column tells: the one that its heading names, else the one of the row."""
    if role.of in ("body", "partner", "lead", "recipient", "funder", "member", "participant"):
        named = [name for name, thing in draft.things.items() if draft.origin(name) == role.of]
        if named:
            return named[0]
        if role.of == "body" and ends.bodies:
            return ends.bodies[0]
    if role.of == "person" and ends.people:
        return ends.people[0]
    if role.role == "acronym" and ends.bodies and not (ends.context and ends.is_row):
        return ends.bodies[0]
    return ends.subject
