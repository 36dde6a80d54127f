"""What each column holds, by its heading and its values together: a guess is sure where the two agree."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from .headings import Meaning
from .layout import Table
from .profiles import Profile, sorts_of

PARTS = frozenset(
    {
        "lead",
        "operator",
        "partner",
        "member",
        "participant",
        "funder",
        "recipient",
        "host",
        "speaker",
        "support",
        "parent",
        "source",
        "target",
    }
)
CONTEXTS = frozenset({"agreement", "event", "group", "project", "program"})
NAMES = PARTS | CONTEXTS | frozenset({"body", "unit", "person", "given", "surname"})
TIMES = frozenset({"since", "until", "date", "fiscal"})
KEPT = frozenset({"stop", "count", "status", "amended", "judged", "place", "language", "type"})
"""What is kept as it stands."""
_MOST = 0.5
_SIGNED = re.compile(r"sign|effective|in force|vigueur|conclu", re.IGNORECASE)
_MUNICIPAL = re.compile(r"\bmunicipalit|\bcommunity\b|\bcommunauté\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Role:
    """What a column holds: `role` is a concept of headings, or `flag` (marks), `other` (kept as it stands), `empty` or `index`; `kind` the
    kind of stakeholder that it names, where it does. `of` is what it tells of. `doubt` says what is not sure: `kind`, `role` or nothing.
    """

    position: int
    role: str
    says: Meaning
    profile: Profile
    kind: str = ""
    of: str = ""
    doubt: str = ""
    heading: str = ""

    @property
    def number(self) -> int:
        return self.says.number


def roles(table: Table, found: Mapping[int, Profile], about: str) -> list[Role]:
    """What each column of the table holds; `about` is what the texts around it say that it lists: `agreement`, `program`..."""
    first = [_by_itself(at, table, found[at]) for at in table.positions]
    return _in_context(first, about)


def _by_itself(at: int, table: Table, profile: Profile) -> Role:
    says = table.says.get(at, Meaning())
    concept = says.concept
    role = Role(at, concept, says, profile, of=says.of, heading=table.called(at))
    if not profile.filled:
        return _empty(role)
    return _of_concept(role, has_heading=bool(table.shown.get(at)))


def _empty(role: Role) -> Role:
    """A column without anything in it, which the next list may have: what its heading says, where every word of that is known."""
    if role.says.is_whole and role.role in TIMES | {"role", "note", "region", "sector", "country", "url", "contact"}:
        return role
    return replace(role, role="empty")


def _of_concept(role: Role, *, has_heading: bool) -> Role:
    """What a column holds of whose heading says this concept, which its values may contradict."""
    profile, concept = role.profile, role.says.concept
    if concept == "contact" and profile.share("person", "body") >= 0.7:
        return replace(role, role="person", kind="person")
    if concept == "contact" or (profile.share("contact") >= _MOST and concept not in ("number", "amount", "note")):
        return replace(role, role="contact")
    if (
        concept
        and concept not in CONTEXTS | {"role"}
        and profile.share("seat") >= 0.6
        and profile.share("person") < 0.2
        and profile.share("body") < 0.3
    ):
        return replace(role, role="role")
    if not role.says.is_whole and concept in ("status", "note", "number", "type", "other") and profile.share("date") >= 0.8:
        return replace(role, role="date")
    if concept in NAMES:
        return _named(role)
    if concept in ("amount", "funding"):
        return _of_money(role)
    if not concept:
        return _unheaded(role, has_heading=has_heading)
    is_other = (
        (concept in TIMES and profile.share("date", "year", "fiscal") < _MOST and bool(profile.values))
        or (concept == "url" and profile.share("url") < _MOST)
        or (concept == "number" and profile.share("person", "body", "known") > 0.6 and not profile.share("code", "integer"))
    )
    return replace(role, role="other") if is_other else role


def _of_money(role: Role) -> Role:
    if role.profile.share("number", "money") >= _MOST:
        return replace(role, role="amount")
    if role.says.concept == "funding" and role.profile.share("body", "known") >= _MOST and role.profile.share("number") < 0.2:
        return replace(role, role="funder", kind="agency", doubt="role")
    return replace(role, role="other")


def _unheaded(role: Role, *, has_heading: bool) -> Role:
    """A column whose heading says nothing that is known, or that has none."""
    profile = role.profile
    if _is_index(profile):
        return replace(role, role="index")
    if profile.share("mark") >= 0.7 or (profile.share("mark", "no") >= 0.9):
        return replace(role, role="flag")
    if has_heading:
        if (
            profile.share("known", "person", "body") >= 0.6
            and profile.share("number", "date", "region", "sector", "long", "role", "url") < 0.5
        ):
            return replace(role, role="unknown", doubt="role")
        return replace(role, role="other")
    return _by_values(role)


_BY_VALUES = (
    ("contact", 0.6, "contact", ""),
    ("url", 0.6, "url", ""),
    ("date", 0.6, "date", ""),
    ("money", 0.6, "amount", ""),
    ("person", 0.6, "person", "person"),
    ("seat", 0.5, "role", ""),
    ("group", 0.6, "group", "collaboration"),
    ("known", 0.5, "body", "agency"),
    ("body", 0.5, "body", "agency"),
    ("role", 0.6, "role", ""),
    ("region", 0.6, "region", ""),
)
"""Which share of which values makes a column without a heading what, and of which kind; the first that fits."""


def _by_values(role: Role) -> Role:
    profile = role.profile
    if profile.share("type") >= 0.6 and profile.share("body", "person") <= 0.5:
        return replace(role, role="relation")
    for sort, least, name, kind in _BY_VALUES:
        if profile.share(sort) >= least and not (sort == "group" and profile.share("body") >= 0.9):
            return replace(role, role=name, kind=kind)
    return replace(role, role="other" if profile.share("number", "mark", "code", "long") >= 0.5 else "unknown", doubt="role")


def _is_index(profile: Profile) -> bool:
    return profile.share("integer") == 1 and profile.distinct == profile.filled and not profile.share("year")


def _named(role: Role) -> Role:
    """A column of names, by its heading: what values contradict that."""
    profile, concept = role.profile, role.says.concept
    if not profile.values:
        return replace(role, kind=_KINDS.get(concept, "agency"))
    if profile.share("mark", "no", "presence") >= 0.7:
        return replace(role, role="flag")
    if profile.share("number", "integer", "date", "url") >= 0.6 and concept not in ("agreement", "event"):
        return replace(role, role="other")
    if concept in ("project", "agreement", "event") and profile.share("number", "date") >= 0.6:
        return replace(role, role="number" if concept == "agreement" else "other")
    if profile.share("code") >= 0.7 and concept in CONTEXTS and profile.longest < 16:
        return replace(role, role="number")
    if profile.share("long") >= 0.6 and concept not in ("path", "agreement", "project", "partner", "program"):
        return replace(role, role="note")
    if concept in ("given", "surname"):
        return replace(role, kind="person")
    kind, is_sure = _kind(role)
    if not role.says.is_whole:
        if not _is_borne_out(role):
            return replace(role, role="other")
        is_sure = is_sure and profile.share("body", "person", "known", "group", "program", "agreement", "event", "unit") >= 0.3
    return replace(role, kind=kind, doubt="" if is_sure else "kind")


def _is_borne_out(role: Role) -> bool:
    """Whether what stands in a column may be names, of whose heading some words are not known."""
    profile = role.profile
    return (
        profile.share("named") >= 0.8
        and profile.share("long") < 0.3
        and (profile.distinct > 1 or profile.filled < 3 or profile.share("body") >= 0.5)
    )


_KINDS = {
    "agreement": "collaboration", "event": "collaboration", "group": "collaboration", "project": "program", "program": "program",
    "unit": "unit",
    "person": "person", "given": "person", "surname": "person",
}  # fmt: skip


def _kind(role: Role) -> tuple[str, bool]:
    """The kind of whom a column of names names, and whether that is sure."""
    profile, concept = role.profile, role.says.concept
    person, body = profile.share("person"), profile.share("body", "group")
    kinds = profile.kinds
    known = sum(kinds.values())
    told = max(kinds, key=lambda kind: kinds[kind]) if known else ""
    if concept in _KINDS and concept != "person":
        return _KINDS[concept], person < 0.4 or concept in ("agreement", "project", "event")
    if known >= 3 and kinds[told] >= 0.8 * known and told in ("person", "agency", "unit") and profile.share("known") >= 0.4:
        is_sure = concept not in ("person", "body") or (told == "person") is (concept == "person") or told == "unit"
        return (told if told != "unit" or concept in PARTS else "agency"), is_sure
    if concept in PARTS and profile.share("unit") >= 0.6 and person < 0.2 and not kinds.get("agency"):
        return "unit", True
    if concept == "person":
        return ("agency", False) if body > 0.6 and person < 0.15 else ("person", person >= 0.25 or body < 0.3)
    if person >= 0.5 and person > body:
        return "person", concept in PARTS or person > 0.7
    if body >= 0.25 or (known and told != "person"):
        return "agency", person < 0.3
    if concept in ("lead", "member", "participant", "speaker", "source", "target", "parent"):
        hint = {"person": "person", "body": "agency", "unit": "unit"}.get(role.of, "")
        return (hint, True) if hint else ("person" if person + profile.share("maybe person") > 0.6 else "agency", False)
    return "agency", True


def _in_context(found: list[Role], about: str) -> list[Role]:
    """The same with what only the other columns can decide: what `Name` and `Title` are, and who is a person."""
    if any(role.role == "given" for role in found) and not any(role.role == "surname" for role in found):
        found = [replace(role, role="surname", kind="person") if role.role == "name" else role for role in found]
    found = _about(_municipal(_activity(found)), about)
    has_body = any(role.role in ("body", "unit") or (role.role in PARTS and role.kind == "agency" and not role.doubt) for role in found)
    made = [_member(role, has_body=has_body) for role in found]
    has_person = any(role.kind == "person" for role in made)
    made = [_name(role, made, has_body=has_body, has_person=has_person, about=about) if role.role == "name" else role for role in made]
    has_person = any(role.kind == "person" for role in made)
    made = [_title(role, made, has_person=has_person, about=about) if role.role == "title" else role for role in made]
    return [_typed(role, made) for role in made]


def _municipal(found: list[Role]) -> list[Role]:
    """Beside an organisation a municipality is where it is."""
    bodies = [role for role in found if role.role == "body"]
    if len(bodies) < 2:
        return found
    return [
        replace(role, role="place", kind="", doubt="") if role in bodies and _MUNICIPAL.search(role.heading) else role for role in found
    ]


def _activity(found: list[Role]) -> list[Role]:
    """Activities that somebody is to carry out are no events."""
    present = {role.role for role in found}
    is_plan = bool(present & {"lead", "support", "operator"}) and not present & {"date", "host", "participant", "speaker", "place", "since"}
    return [replace(role, role="project", kind="program") if is_plan and role.role == "event" else role for role in found]


def _about(found: list[Role], about: str) -> list[Role]:
    """Where no column is called what the list is about, the one whose values are called so."""
    if about not in CONTEXTS or any(role.role in CONTEXTS for role in found):
        return found
    sort = "program" if about == "project" else about
    fitting = [
        role
        for role in found
        if role.role in ("body", "other", "note", "unknown") and role.profile.share(sort) >= 0.6 and role.profile.share("long") < 0.5
    ]
    fitting = [role for role in fitting if role.profile.share(sort) > role.profile.share("body") or sort == "agreement"]
    if not fitting:
        return found
    chosen = replace(fitting[0], role=about, kind=_KINDS[about], doubt="")
    return [chosen if role is fitting[0] else role for role in found]


def _member(role: Role, *, has_body: bool) -> Role:
    if role.role in ("member", "participant", "speaker") and role.doubt == "kind" and has_body and role.profile.share("body") < 0.25:
        return replace(role, kind="person", doubt="")
    return role


def _name(role: Role, others: Sequence[Role], *, has_body: bool, has_person: bool, about: str) -> Role:
    """What a column is that is called `Name` and nothing else."""
    profile = role.profile
    person, body = profile.share("person"), profile.share("body", "group")
    if profile.share("contact") >= _MOST:
        return replace(role, role="contact")
    if any(one.role in ("surname", "given") for one in others):
        return replace(role, role="other")
    if person >= 0.4 and person > body:
        return replace(role, role="person", kind="person")
    if body >= 0.3 and person < 0.2 and not has_body:
        return replace(role, role="body", kind="agency", doubt="" if body >= 0.5 or profile.share("known") >= 0.3 else "kind")
    if about in CONTEXTS and not has_body and any(profile.share(sort) >= 0.3 for sort in (about, "group", "program", "agreement", "event")):
        return replace(role, role=about, kind=_KINDS[about])
    if has_body and not has_person:
        return replace(role, role="person", kind="person", doubt="" if body < 0.2 else "kind")
    if any(one.role == "acronym" or (one.role == "type" and one.of in ("", "body")) for one in others) or body >= 0.2:
        return replace(role, role="body", kind="agency", doubt="kind" if body < 0.2 else "")
    return replace(role, role="body", kind="agency", doubt="kind")


def _title(role: Role, others: Sequence[Role], *, has_person: bool, about: str) -> Role:
    """What `Title` is: a post beside a person, else what the row is about."""
    profile = role.profile
    has_context = any(one.role in CONTEXTS for one in others)
    if profile.share("role") >= 0.4 and has_person:
        return replace(role, role="role", of="person")
    if (
        has_person
        and not any(profile.share(sort) >= 0.3 for sort in ("agreement", "program", "event"))
        and about not in ("agreement", "project")
    ):
        return replace(role, role="role", of="person", doubt="role" if profile.share("body", "long") > 0.4 else "")
    if has_context:
        return replace(role, role="other")
    present = {one.role for one in others}
    told = next((one.of for one in others if one.of in CONTEXTS and one.role not in CONTEXTS), "")
    about = about if about in CONTEXTS else told
    is_signed = any(one.role == "since" and _SIGNED.search(one.heading) for one in others)
    by_values = next((sort for sort in ("agreement", "program", "event") if profile.share(sort) >= 0.6), "")
    kind = about if about in CONTEXTS else "agreement" if is_signed and "partner" in present else by_values
    kind = "project" if kind == "program" else kind
    if kind:
        return replace(role, role=kind, kind=_KINDS[kind])
    guessed = "agreement" if present & {"partner", "since", "until"} and not present & {"funder", "recipient"} else "project"
    return replace(role, role=guessed, kind=_KINDS[guessed], doubt="role")


def _typed(role: Role, others: Sequence[Role]) -> Role:
    """What `Type` is: the relation of two ends, the sector of an organisation, or a word to keep."""
    present = {one.role for one in others}
    if role.role == "type" and {"source", "target"} <= present and "relation" not in present:
        return replace(role, role="relation")
    if (
        role.role == "relation"
        and not present & {"source", "target", "parent"}
        and sum(1 for one in others if one.role in ("body", "partner", "unknown")) < 2
    ):
        return replace(role, role="other")
    return role


def about_of(texts: Sequence[str]) -> str:
    """What the titles of a list, of its sheet and of its file say that it lists; empty where they say nothing of it."""
    from .headings import meaning

    for text in texts:
        sorts = sorts_of(text)
        if "agreement" in sorts:
            return "agreement"
        if "program" in sorts:
            words = text.casefold()
            return "project" if "proje" in words or "initiative" in words else "program"
        if "event" in sorts:
            return "event"
        if "group" in sorts:
            return "group"
        if meaning(text).concept in CONTEXTS:
            return meaning(text).concept
    return ""
