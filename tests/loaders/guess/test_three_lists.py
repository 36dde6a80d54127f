"""The guess of a register of agreements, a list of members and an organisation chart."""

from __future__ import annotations

from partnermap.graph.directory import Directory
from partnermap.loaders.grids import Span
from partnermap.loaders.guess import guess
from tests.loaders.guess.grids import things, ties
from tests.loaders.guess.lists.made import grid

REGISTER = grid(
    "Register",
    [
        ["MOU register – Programs Branch"],
        ["As of 2024-06-01 (Protected A)"],
        ["", "", "Parties", "", "Dates", ""],
        ["No.", "Title of MOU", "Lead", "Other parties", "Start", "End", "Value"],
        ["1", "Data sharing MOU", "RCMP", "OPP; CBSA\nHealth Canada", "2021-03-05", "2024-03-31", "$10,000.00"],
        ["2", "Joint training letter", "OPP", "RCMP; Justice Canada", "5 mars 2022", "31/03/2025", ""],
        ["3", "Referral protocol", "Health Canada", "PHAC", "March 2020", "ongoing", "1 234,50 $"],
        ["Total", "3"],
    ],
    [Span(2, 3, 3, 3), Span(4, 3, 5, 3)],
)
MEMBERS = grid(
    "Membres",
    [
        ["Comité", "Membre", "Organisme", "Rôle", "Membre depuis", "Courriel"],
        ["Comité directeur", "A. Roy", "Santé Canada / Health Canada", "Présidente", "2019", "a@x.ca"],
        ["", "B. Chan", "PHAC", "membre", "2020-04", ""],
        ["Groupe de travail sur les données", "C. Lee", "RCMP", "vice-président", "1er avril 2021", ""],
    ],
)
CHART = grid(
    "Chart",
    [
        ["Organization", "Head", "Organization Structure (EN)"],
        [
            "Outreach Unit",
            "E. Sauvé",
            "Health Canada (HC-SC) : Programs Branch (PB-DGP) : Partnerships Directorate (PD) : Outreach Unit (OU)",
        ],
        ["Policy Branch", "M. Lam", "Health Canada (HC-SC) : Policy Branch (POL)"],
    ],
)


def test_a_register_is_agreements_with_those_who_lead_them_and_their_parties(directory: Directory) -> None:
    found = guess([REGISTER], "MOU_register_2024-06 (final v2).xlsx", directory, "en")
    rule = found.mapping.tables[0]

    assert found.mapping.source == {
        "id": "mou-register",
        "title": "MOU register – Programs Branch",
        "date": "2024-06-01",
        "language": "en",
        "mark": "Protected A",
    }
    assert found.doubts == ()
    assert things(rule) == {
        "agreement": {
            "kind": "=collaboration",
            "form": "=agreement",
            "name": "Title of MOU",
            "since": "Dates > Start",
            "until": "Dates > End",
            "number": "No.",
        },
        "lead": {"kind": "=agency", "name": "Parties > Lead"},
        "party": {"kind": "=agency", "name": "Parties > Other parties"},
    }
    dates = {"since": "Dates > Start", "until": "Dates > End"}
    assert ties(rule) == [
        ("lead", "=LEADS", "agreement", {**dates, "amount": "Value", "currency": "=CAD"}),
        ("party", "=PARTNERS_IN", "agreement", dates),
    ]
    read = rule.read
    assert (read.sheet, read.header, dict(read.skip), read.order, read.empty) == (
        "Register",
        (3, 4),
        {"No.": ("Total",)},
        "day",
        ("ongoing",),
    )
    assert rule.things[2].split == (";", "newline")


def test_members_take_part_and_their_organisations_are_inferred_to(directory: Directory) -> None:
    found = guess([MEMBERS], "membres_2021.xlsx", directory, "fr")
    rule = found.mapping.tables[0]

    assert (found.mapping.source["language"], found.doubts) == ("fr", ())
    assert things(rule) == {
        "comité": {"kind": "=collaboration", "name": "Comité", "name_fr": "Comité"},
        "personne": {"kind": "=person", "name": "Membre"},
        "organisme": {"kind": "=agency", "name": "Organisme"},
    }
    assert ties(rule) == [
        ("personne", "=WORKS_FOR", "organisme", {}),
        ("personne", "=MEMBER_OF", "comité", {"role": "Rôle", "since": "Membre depuis"}),
        ("organisme", "=MEMBER_OF", "comité", {"status": "=proposed", "since": "Membre depuis"}),
    ]
    assert [str(column) for column in rule.read.fill_down] == ["Comité"]
    assert [str(column) for column in rule.leave_out] == ["Courriel"]
    assert rule.things[2].either == (" / ",)


def test_a_chart_by_path_has_who_heads_the_last_level(directory: Directory) -> None:
    rule = guess([CHART], "chart.xlsx", directory, "en").mapping.tables[0]

    assert rule.tree
    assert (str(rule.tree.path), rule.tree.separator, rule.tree.has_acronym) == ("Organization Structure (EN)", " : ", True)
    assert ties(rule) == [("person", "=LEADS", "unit", {}), ("person", "=WORKS_FOR", "unit", {})]
    assert [thing.name for thing in rule.things if thing.is_of_tree] == ["unit"]
