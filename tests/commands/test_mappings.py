"""`mappings`: those that lists were imported with are listed, shown and forgotten."""

import json
from pathlib import Path

import pytest

from partnermap.loaders.mapping.kept import keep
from tests.commands.conftest import Ask
from tests.loaders.mapping.samples import MEMBERS, REGISTER


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """The folder beside the store of tests, with two mappings."""
    folder = tmp_path / "partnermap.mappings"
    keep(
        folder,
        ("harbour-register", "Register of the harbour"),
        REGISTER,
        file="register.xlsx",
        day="2026-11-27",
        headings=[["No.", "Title"]],
    )
    keep(folder, ("members", ""), MEMBERS, file="membres.csv", day="2026-11-26", headings=[["Comité", "Membre"], ["A"]])
    return folder


def test_the_mappings_are_listed_with_their_lists_and_headings(ask: Ask, place: Path) -> None:
    answer = ask("mappings", "--format", "csv")
    assert (answer.exit_code, answer.stderr) == (0, "")
    assert answer.stdout.splitlines() == [
        "name,source,file,used,headings",
        'harbour-register,Register of the harbour,register.xlsx,2026-11-27,"No., Title"',
        'members,members,membres.csv,2026-11-26,"Comité, Membre; A"',
    ]
    data = json.loads(ask("mappings", "--format", "json").stdout)
    assert data == {
        "mappings": [
            {
                "name": "harbour-register", "source": "Register of the harbour", "file": "register.xlsx", "used": "2026-11-27",
                "headings": [["No.", "Title"]], "place": str(Path("partnermap.mappings") / "harbour-register.yaml"),
            },
            {
                "name": "members", "source": "members", "file": "membres.csv", "used": "2026-11-26",
                "headings": [["Comité", "Membre"], ["A"]], "place": str(Path("partnermap.mappings") / "members.yaml"),
            },
        ],
        "folder": "partnermap.mappings",
    }  # fmt: skip


def test_the_table_says_where_they_are(ask: Ask, place: Path) -> None:
    assert [" ".join(line.split()) for line in ask("mappings").stdout.splitlines() if line.strip("─")] == [
        "Name Source List Used Headings",
        "harbour-register Register of the harbour register.xlsx 2026-11-27 No., Title",
        "members members membres.csv 2026-11-26 Comité, Membre; A",
        "They are in partnermap.mappings.",
    ]


def test_a_mapping_is_shown_as_its_text(ask: Ask, place: Path) -> None:
    answer = ask("mappings", "harbour-register")
    assert (answer.exit_code, answer.stdout) == (0, REGISTER)
    assert json.loads(ask("mappings", "members", "--format", "json").stdout)["text"] == MEMBERS


def test_a_mapping_is_forgotten(ask: Ask, place: Path) -> None:
    answer = ask("mappings", "--forget", "members")
    assert (answer.exit_code, answer.stdout, answer.stderr) == (
        0, "", "the mapping members is kept no more; a list with these headings is not recognised from now on\n",
    )  # fmt: skip
    assert [file.name for file in place.iterdir()] == ["harbour-register.yaml"]


def test_a_mapping_that_is_not_there_is_told(ask: Ask, place: Path) -> None:
    answer = ask("mappings", "membres")
    assert (answer.exit_code, answer.stderr) == (1, "Error: no mapping called 'membres' is kept; did you mean 'members'?\n")
    answer = ask("--lang", "fr", "mappings", "--forget", "membres")
    assert answer.exit_code == 1
    assert (
        answer.stderr
        == "Erreur\u00a0: aucune correspondance nommée «\u00a0membres\u00a0» n’est conservée; s’agit-il de «\u00a0members\u00a0»?\n"
    )
    assert ask("mappings", "members", "--forget", "members").exit_code == 2


def test_where_none_is_kept_it_is_said_how_one_is(ask: Ask) -> None:
    answer = ask("mappings", "--store", "other.db")
    assert (answer.exit_code, answer.stdout) == (0, "No mapping is kept yet; `partnermap import LIST` keeps the one that it uses.\n")


def test_mappings_of_a_store_on_a_server_are_among_the_settings(ask: Ask, tmp_path: Path) -> None:
    settings = {"PARTNERMAP_CONFIG": str(tmp_path / "settings" / "config.txt")}
    folder = tmp_path / "settings" / "mappings" / "neo4j-example-org-7687"
    keep(folder, ("members", ""), MEMBERS, file="membres.csv", day="2026-11-26", headings=[["Comité", "Membre"]])
    answer = ask("mappings", "--store", "neo4j://example.org:7687", "--format", "csv", **settings)
    assert answer.stdout.splitlines()[1:] == ['members,members,membres.csv,2026-11-26,"Comité, Membre"']
