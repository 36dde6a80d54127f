"""Mappings of the three shapes of a list, as a planner writes them."""

from partnermap.graph import BadData
from partnermap.graph.refusals import BadMapping
from partnermap.graph.schema import built_in
from partnermap.loaders.mapping.model import Column, Mapping, Value
from partnermap.loaders.mapping.reading import parse_mapping

REGISTER = """\
mapping: 1
source: {id: harbour-register, title: "Register of the harbour, east side", date: 2024-06-01, mark: Protected A}
read:
  sheet: Register
  header: [3, 4]                    # as Excel numbers rows
  skip: {"No.": [Total, ""]}
  dates: day first
  empty: [ongoing, tbd, n/a, "-"]
things:
  agreement: {kind: collaboration, name: "Title of MOU", since: "Dates > Start", until: "Dates > End", number: "No."}
  lead:      {kind: agency, name: "Parties > Lead"}
  party:     {kind: agency, name: "Parties > Other parties", split: [";", newline]}
ties:
  - {lead: LEADS, to: agreement, since: "Dates > Start", amount: Value, currency: CAD}
  - {party: PARTNERS_IN, to: agreement}
"""
MEMBERS = """\
mapping: 1
source: {id: membres-2021, title: Liste des membres, date: 2021-04, language: fr}
read: {sheet: Membres, header: 1, fill down: [Comité]}
things:
  committee: {kind: collaboration, name_fr: Comité, name: Comité}
  person:    {kind: person, name: Membre}
  body:      {kind: agency, name: Organisme, either: " / "}
ties:
  - {person: WORKS_FOR, to: body}
  - {person: MEMBER_OF, to: committee, role: Rôle, since: Membre depuis}
  - {body: MEMBER_OF, to: committee, since: Membre depuis, status: proposed}   # inferred
leave out: [Courriel]
"""
CHART = """\
mapping: 1
source: {id: org-chart, title: Organization chart, date: 2024}
read: {sheet: Chart, header: 1}
tree:                                # each level is part of the one before it
  path: "Organization Structure (EN)"
  separator: " : "
  acronym: "(...)"
  kinds: [agency, unit]
things:
  unit: tree                         # the last level of the row
  head: {kind: person, name: Head}
ties:
  - {head: LEADS, to: unit}
  - {head: WORKS_FOR, to: unit}
"""
THINGS = "things: {body: {kind: agency, name: Name}}\n"
"""As much as a mapping needs."""


def read(text: str) -> Mapping:
    """The mapping, checked against our own schema."""
    return parse_mapping(text, "list.mapping.yaml", built_in())


def heading(*forms: str) -> Value:
    """A field that is filled by the column of this heading."""
    return Value(Column(forms))


def always(text: str) -> Value:
    """A field that is filled by a constant."""
    return Value(constant=text)


def mistakes(text: str) -> list[str]:
    """What is wrong with a mapping, a line each, without the name of the file."""
    try:
        read(text)
    except BadMapping as error:
        return [str(one).removeprefix("list.mapping.yaml ") for one in error.problems]
    except BadData as error:
        return [str(error)]
    return []
