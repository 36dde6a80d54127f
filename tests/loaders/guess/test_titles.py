"""What source a list is, by its titles and the name of its file."""

from __future__ import annotations

import pytest

from partnermap.graph.directory import Directory
from partnermap.loaders.guess.layout import tables
from partnermap.loaders.guess.titles import Titles, date_in, group_in, mark_in, titles
from tests.loaders.guess.lists.byhand import rows
from tests.loaders.guess.lists.made import grid

TABLE = """
Organization | Contact | Title
RCMP | A. Roy | Inspector
OPP | B. Chan | Sergeant
"""


def test_title_date_and_mark_stand_above_the_table(directory: Directory) -> None:
    above = "Contacts of the Programs Branch¶\nAs of June 1, 2024 (Protected A)\n" + TABLE.strip("\n")
    table = tables([grid("Sheet1", rows(above))], directory)[0]
    assert titles(table, "03_contacts_v2 (final).xlsx") == Titles(
        "contacts", "Contacts of the Programs Branch", "2024-06-01", "Protected A"
    )


@pytest.mark.parametrize(
    ("file", "id_", "date"),
    [
        ("MOU_register_2024-06 (final v2).xlsx", "mou-register", "2024-06"),
        ("grants awarded FY2022-23.csv", "grants-awarded", ""),
        ("Membres du comité - copie.xlsx", "membres-du-comite", ""),
        ("20240315 stakeholders.xlsx", "stakeholders", "2024-03-15"),
    ],
)  # fmt: skip
def test_the_id_is_the_name_of_the_file_without_date_and_version(file: str, id_: str, date: str, directory: Directory) -> None:
    table = tables([grid("Sheet1", rows(TABLE))], directory)[0]
    found = titles(table, file)
    assert (found.id, found.date) == (id_, date)


def test_days_and_marks_are_found_within_a_text() -> None:
    assert [date_in(text) for text in ("En date du 1er juin 2024", "Current to September 30, 2023", "Agreements 2021-2024")] == [
        "2024-06-01", "2023-09-30", "",
    ]  # fmt: skip
    assert [mark_in(text) for text in ("(PROTÉGÉ B)", "Secretariat", "Draft list", "For Official Use Only")] == [
        "PROTÉGÉ B", "", "", "For Official Use Only",
    ]  # fmt: skip


def test_a_title_names_the_committee_or_event_whose_list_it_is() -> None:
    assert group_in(["Members of the Steering Committee"]) == ("Steering Committee", "group")
    assert group_in(["Comité consultatif sur l'itinérance – Liste des membres"]) == ("Comité consultatif sur l'itinérance", "group")
    assert group_in(["Data Workshop - attendance list"]) == ("Data Workshop", "event")
    assert group_in(["Partner contacts"]) == ("", "")
