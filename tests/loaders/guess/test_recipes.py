"""What the rows of lists make: who does what in what, and what is asked because nothing tells."""

from __future__ import annotations

import pytest

from partnermap.graph.directory import Directory
from partnermap.loaders.guess import Guess, guess
from tests.loaders.guess.grids import things, ties
from tests.loaders.guess.lists.byhand import rows
from tests.loaders.guess.lists.made import grid


def guessed(text: str, directory: Directory, file: str = "list.xlsx", sheet: str = "Sheet1") -> Guess:
    return guess([grid(sheet, rows(text))], file, directory, "en")


def joined(found: Guess) -> list[tuple[str, str, str]]:
    return [tie[:3] for tie in ties(found.mapping.tables[0])]


def test_each_funder_has_the_amount_beside_it(directory: Directory) -> None:
    found = guessed(
        "Program | Funder 1 | Amount 1 | Funder 2 | Amount 2\nShelter | Health Canada | $5,000 | RCMP | $700\nKitchen | Justice Canada | $600 |",
        directory,
    )
    assert ties(found.mapping.tables[0]) == [
        ("funder", "=FUNDS", "program", {"amount": "Amount 1", "currency": "=CAD"}),
        ("funder 2", "=FUNDS", "program", {"amount": "Amount 2", "currency": "=CAD"}),
    ]


def test_grants_are_paid_by_the_funder_and_whoever_that_is_is_asked_for(directory: Directory) -> None:
    text = "Recipient | Funder | Amount\nHarvest House | Health Canada | $5,000\nOak Centre | Justice Canada | $600"
    assert joined(guessed(text, directory)) == [("funder", "=FUNDS", "recipient")]
    without = guessed("Recipient | Amount\nHarvest House | $5,000\nOak Centre | $600", directory)
    assert [doubt.path for doubt in without.doubts] == ["things > funder > called"]


def test_members_are_of_the_committee_in_the_title_of_a_list(directory: Directory) -> None:
    found = guessed("Members of the Data Committee\nName | Organization | Role\nA. Roy | RCMP | Chair\nB. Chan | OPP | Member", directory)
    assert things(found.mapping.tables[0])["group"] == {"kind": "=collaboration", "name": "=Data Committee"}
    assert joined(found) == [("person", "=WORKS_FOR", "body"), ("person", "=MEMBER_OF", "group"), ("body", "=MEMBER_OF", "group")]


def test_sections_that_name_committees_are_tables_of_their_own(directory: Directory) -> None:
    text = "Name | Organization\nData Committee |\nA. Roy | RCMP\nB. Chan | OPP\nHousing Table |\nC. Lee | CBSA"
    tables = guessed(text, directory).mapping.tables
    assert [(things(rule)["group"]["name"], rule.read.rows) for rule in tables] == [("=Data Committee", (3, 4)), ("=Housing Table", (6, 0))]


def test_a_sub_committee_is_part_of_its_committee_and_has_the_members(directory: Directory) -> None:
    found = guessed(
        "Committee | Sub-committee | Members\nSafety Committee | Data Sub-committee | RCMP; OPP\nSafety Committee | Legal Sub-committee | CBSA",
        directory,
    )
    assert things(found.mapping.tables[0])["group"]["name"] == "Sub-committee"
    assert joined(found) == [("group", "=PART_OF", "group 2"), ("member", "=MEMBER_OF", "group")]


def test_a_contact_of_ours_is_not_said_to_work_for_the_partner(directory: Directory) -> None:
    found = guessed("Partner | Contact | Our representative\nRCMP | Anne Roy | Luc Dion\nOPP | Marc Caron | Luc Dion", directory)
    assert joined(found) == [("person", "=WORKS_FOR", "body"), ("person 2", "=WORKS_FOR ?", "body")]
    assert [doubt.path for doubt in found.doubts] == ["ties > 2 > person 2"]


def test_whom_a_contact_of_an_agreement_works_for_is_asked(directory: Directory) -> None:
    found = guessed(
        "Title of MOU | Parties | Start | Contact\nData | RCMP; OPP | 2020 | Anne Roy\nLoan | CBSA | 2021 | Bob Chan", directory
    )
    assert joined(found) == [("party", "=PARTNERS_IN", "agreement"), ("person", "=WORKS_FOR ?", "party")]


def test_kinds_come_from_a_column_whose_words_are_kinds_and_sectors_from_any_other(directory: Directory) -> None:
    found = guessed("Stakeholder | Type\nData Forum | Committee\nRCMP | Agency\nBear Clan | NGO", directory)
    assert dict(found.mapping.tables[0].things[0].fields["kind"].values) == {
        "Committee": "collaboration",
        "Agency": "agency",
        "NGO": "agency",
    }
    other = guessed("Stakeholder | Type\nRCMP | Federal\nBear Clan Patrol | Community\nOPP | Provincial", directory)
    assert things(other.mapping.tables[0]) == {"body": {"kind": "=agency", "name": "Stakeholder", "sector": "Type"}}


def test_dates_and_titles_that_may_be_anything_are_asked(directory: Directory) -> None:
    found = guessed("Title | Partner | Date\nData | RCMP | 03/04/2021\nLoan | OPP | 05/06/2022", directory)
    assert [(doubt.path, doubt.options) for doubt in found.doubts] == [
        ("things > agreement > kind", ("collaboration", "program")),
        ("read > dates", ("day first", "month first")),
    ]


def test_offices_and_services_that_sign_an_agreement_are_agencies_and_branches_are_units(directory: Directory) -> None:
    text = "Title of MOU | Lead | Partners\nIce data | Arctic Weather Service | Ice Office\nRescue | Passport Office | Parole Service"
    parts = things(guessed(text, directory).mapping.tables[0])
    assert [parts[name]["kind"] for name in ("lead", "party")] == ["=agency", "=agency"]
    within = things(guessed(text.replace("Service", "Branch").replace("Office", "Division"), directory).mapping.tables[0])
    assert [within[name]["kind"] for name in ("lead", "party")] == ["=unit", "=unit"]


@pytest.mark.parametrize("partner", ["Partner", "Works with", "Collaborates with", "Connected to", "Travaille avec", "Lié à"])
def test_a_day_beside_two_bodies_is_that_of_their_tie(directory: Directory, partner: str) -> None:
    text = f"Agency | {partner} | Since\nFisheries Office | Coast Guard | 2019\nOcean Trust | Coast Guard | 2020"
    table = guessed(text, directory).mapping.tables[0]
    assert things(table) == {"body": {"kind": "=agency", "name": "Agency"}, "body 2": {"kind": "=agency", "name": partner}}
    assert ties(table) == [("body 2", "=WORKS_WITH ?", "body", {"since": "Since"})]
