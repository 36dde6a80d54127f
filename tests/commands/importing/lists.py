"""Three lists as planners have them, and what their columns mean: a register of agreements, members of committees in French, a chart."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from openpyxl import Workbook

REGISTER = """\
mapping: 1
source: {id: mou-register, title: "MOU register, Harbour Branch", date: 2024-06-01, mark: Protected A}
read:
  sheet: Register
  header: [3, 4]          # two rows, joined
  skip: {"No.": [Total, ""]}
  dates: day first
  empty: [ongoing, "-"]
things:
  agreement: {kind: collaboration, form: agreement, name: "Title of MOU", since: "Dates > Start", until: "Dates > End", number: "No."}
  lead:      {kind: agency, name: "Parties > Lead"}
  party:     {kind: agency, name: "Parties > Other parties", split: [";", newline]}
ties:
  - {lead: LEADS, to: agreement, since: "Dates > Start", until: "Dates > End", amount: Value, currency: CAD}
  - {party: PARTNERS_IN, to: agreement, since: "Dates > Start", until: "Dates > End"}
"""
MEMBERS = """\
mapping: 1
source: {id: membres, title: Liste des membres, date: 2021-04, language: fr}
read: {sheet: Membres, header: 1, fill down: [Comité]}
things:
  committee: {kind: collaboration, name_fr: Comité, name: Comité}
  person:    {kind: person, name: Membre}
  body:      {kind: agency, name: Organisme, either: " / "}
ties:
  - {person: WORKS_FOR, to: body}
  - {person: MEMBER_OF, to: committee, role: Rôle, since: Membre depuis}
  - {body: MEMBER_OF, to: committee, since: Membre depuis, status: proposed}
leave out: [Courriel]
"""
CHART = """\
mapping: 1
source: {id: org-chart, title: Organization chart, date: 2024}
read: {sheet: Chart, header: 1}
tree:
  path: "Organization Structure (EN)"
  separator: " : "
  acronym: "(...)"
  kinds: [agency, unit]
things:
  unit: tree
  head: {kind: person, name: Head}
ties:
  - {head: LEADS, to: unit}
  - {head: WORKS_FOR, to: unit}
"""

_REGISTER_ROWS: Sequence[Sequence[object]] = (
    ("MOU register – Harbour Branch",),
    ("As of 2024-06-01",),
    (None, None, "Parties", None, "Dates"),
    ("No.", "Title of MOU", "Lead", "Other parties", "Start", "End", "Value"),
    (
        1,
        "Data sharing MOU",
        "Harbour Safety Agency",
        "Coastal Police; Red Maple Fdn\nNorth Harbour",
        date(2021, 3, 5),
        "2024-03-31",
        "$10,000.00",
    ),
    (2, "Joint training letter", "Coastal Police", "Harbour Safety Agency; Ministry of Ports", "5 mars 2022", "31/03/2025", None),
    (3, "Referral protocol", "North Harbour", "Ministry of Ports", "March 2020", "ongoing", "1 234,50 $"),
    ("Total", 3),
)
_MEMBERS_ROWS: Sequence[Sequence[object]] = (
    ("Comité", "Membre", "Organisme", "Rôle", "Membre depuis", "Courriel"),
    ("Comité directeur", "A. Roy", "Santé du port / Harbour Health", "Présidente", "2019", "a@x.example"),
    (None, "B. Chan", "Police côtière", "membre", "2020-04", None),
    ("Groupe sur les données", "C. Lee", "Ministère des Ports", "vice-président", "1er avril 2021", None),
)
_CHART_ROWS: Sequence[Sequence[object]] = (
    ("Organization", "Head", "Organization Structure (EN)"),
    ("Outreach Unit", "E. Sauvé", "Harbour Agency (HA) : Programs Branch (PB-DGP) : Partnerships Directorate (PD) : Outreach Unit (OU)"),
    ("Policy Branch", "M. Lam", "Harbour Agency (HA) : Policy Branch (POL)"),
)


def write_register(path: Path, rows: Sequence[Sequence[object]] = _REGISTER_ROWS) -> None:
    """A register with two title rows, two rows of headings with merged cells, five ways of writing a date and a row of totals."""
    _write(path, "Register", rows, ("C3:D3", "E3:F3"))


def write_members(path: Path) -> None:
    """A list in French, in which a committee stands once for all its members."""
    _write(path, "Membres", _MEMBERS_ROWS)


def write_chart(path: Path) -> None:
    """An organisation chart by path."""
    _write(path, "Chart", _CHART_ROWS)


def _write(path: Path, title: str, rows: Sequence[Sequence[object]], merged: Sequence[str] = ()) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    for cells in merged:
        sheet.merge_cells(cells)
    book.save(path)
