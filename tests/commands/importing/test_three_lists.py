"""A register, a list of members and a chart the whole way: told in words, kept with their evidence, the same again, and taken back."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.commands.conftest import Ask
from tests.commands.importing.lists import CHART, MEMBERS, REGISTER, write_chart, write_members, write_register

WRITTEN = {"register": (write_register, REGISTER), "membres": (write_members, MEMBERS), "chart": (write_chart, CHART)}


@pytest.fixture
def lists(ask: Ask, tmp_path: Path) -> Ask:
    """The three lists, each with its mapping beside it."""
    for name, (write, mapping) in WRITTEN.items():
        write(tmp_path / f"{name}.xlsx")
        (tmp_path / f"{name}.mapping.yaml").write_text(mapping, encoding="utf-8")
    return ask


def ties(ask: Ask) -> set[tuple[str, ...]]:
    assert ask("export", "kept").exit_code == 0
    rows = csv.DictReader(io.StringIO(Path("kept/ties.csv").read_text(encoding="utf-8-sig")))
    columns = ("source", "type", "target", "role", "since", "until", "amount", "status", "evidence_source", "evidence_locator")
    return {tuple(row[name] for name in columns) for row in rows}


def test_a_register_is_told_in_words_before_it_is_kept(lists: Ask) -> None:
    done = lists("import", "register.xlsx", "--dry-run")
    assert (done.exit_code, done.stdout) == (
        0,
        """\
Handling: Protected A
row 5: Data sharing MOU (agreement, 2021-03-05 to 2024-03-31) is led by Harbour Safety Agency
(10,000 CAD); Coastal Police, Red Maple Fdn and North Harbour are partners in it
row 6: Joint training letter (agreement, 2022-03-05 to 2025-03-31) is led by Coastal Police; Harbour
Safety Agency and Ministry of Ports are partners in it
row 7: Referral protocol (agreement, since 2020-03) is led by North Harbour (1,234.50 CAD); has as
partner Ministry of Ports
8 names are new (5 agencies, 3 collaborations); 0 are known; 0 may mean several
would be added: 8 stakeholders, 9 ties, 1 source
""",
    )
    assert done.stderr.splitlines()[-1] == "nothing was changed"
    assert not Path("partnermap.db").exists()


def test_what_a_register_says_is_kept_with_the_row_that_says_it(lists: Ask) -> None:
    done = lists("import", "register.xlsx")
    assert (done.exit_code, done.stdout, done.stderr.splitlines()[-2:]) == (
        0, "",
        ["loaded into partnermap.db: 8 stakeholders added; 9 ties added; 1 source added", "to take it back: `partnermap undo 1`"],
    )  # fmt: skip
    first, second = ("2021-03-05", "2024-03-31"), ("2022-03-05", "2025-03-31")
    assert ties(lists) == {
        ("harbour-safety-agency", "LEADS", "data-sharing-mou", "", *first, "10000", "confirmed", "mou-register", "Register row 5"),
        ("coastal-police", "PARTNERS_IN", "data-sharing-mou", "", *first, "", "confirmed", "mou-register", "Register row 5"),
        ("red-maple-fdn", "PARTNERS_IN", "data-sharing-mou", "", *first, "", "confirmed", "mou-register", "Register row 5"),
        ("north-harbour", "PARTNERS_IN", "data-sharing-mou", "", *first, "", "confirmed", "mou-register", "Register row 5"),
        ("coastal-police", "LEADS", "joint-training-letter", "", *second, "", "confirmed", "mou-register", "Register row 6"),
        ("harbour-safety-agency", "PARTNERS_IN", "joint-training-letter", "", *second, "", "confirmed", "mou-register", "Register row 6"),
        ("ministry-of-ports", "PARTNERS_IN", "joint-training-letter", "", *second, "", "confirmed", "mou-register", "Register row 6"),
        ("north-harbour", "LEADS", "referral-protocol", "", "2020-03", "", "1234.5", "confirmed", "mou-register", "Register row 7"),
        ("ministry-of-ports", "PARTNERS_IN", "referral-protocol", "", "2020-03", "", "", "confirmed", "mou-register", "Register row 7"),
    }


def test_a_list_in_french_is_told_in_french(lists: Ask) -> None:
    told = [
        line.replace("\u00a0", " ")
        for line in lists("import", "membres.xlsx", "--dry-run", "--lang", "fr", COLUMNS="220").stdout.splitlines()
    ]
    assert told == [
        "ligne 2 : Comité directeur (collaboration) a pour membre A. Roy (« Présidente »; depuis 2019) et Santé du port (depuis 2019; proposé). A. Roy travaille pour Santé du port",
        "ligne 3 : Comité directeur (collaboration) a pour membre B. Chan (« membre »; depuis 2020-04) et Police côtière (depuis 2020-04; proposé). B. Chan travaille pour Police côtière",
        "ligne 4 : Groupe sur les données (collaboration) a pour membre C. Lee (« vice-président »; depuis le 2021-04-01) et Ministère des Ports (depuis le 2021-04-01; proposé). C. Lee travaille pour Ministère des Ports",
        "8 noms sont nouveaux (3 personnes, 3 organismes, 2 collaborations); 0 est connu; à plusieurs sens possibles : 0",
        "ajouts prévus : 8 parties prenantes, 9 liens, 1 source",
    ]


def test_a_chart_becomes_units_within_units(lists: Ask) -> None:
    assert lists("import", "chart.xlsx").exit_code == 0
    assert {tie[:3] for tie in ties(lists)} == {
        ("harbour-agency-programs-branch", "PART_OF", "harbour-agency"),
        ("programs-branch-partnerships-directorate", "PART_OF", "harbour-agency-programs-branch"),
        ("partnerships-directorate-outreach-unit", "PART_OF", "programs-branch-partnerships-directorate"),
        ("harbour-agency-policy-branch", "PART_OF", "harbour-agency"),
        ("e-sauve", "LEADS", "partnerships-directorate-outreach-unit"), ("e-sauve", "WORKS_FOR", "partnerships-directorate-outreach-unit"),
        ("m-lam", "LEADS", "harbour-agency-policy-branch"), ("m-lam", "WORKS_FOR", "harbour-agency-policy-branch"),
    }  # fmt: skip


@pytest.mark.parametrize("name", WRITTEN)
def test_the_same_again_changes_nothing_and_all_of_it_can_be_taken_back(lists: Ask, name: str) -> None:
    assert lists("import", f"{name}.xlsx").exit_code == 0
    again = lists("import", f"{name}.xlsx")
    assert (again.exit_code, again.stderr.splitlines()[-1].startswith("nothing new for partnermap.db: all ")) == (0, True)
    assert lists("undo", "2", "--yes").exit_code == 0
    assert lists("undo", "1", "--yes").exit_code == 0
    assert lists("list").stdout == "No stakeholder is like that.\n"


def test_the_history_says_what_was_imported_and_by_what_command(lists: Ask) -> None:
    assert lists("import", "chart.xlsx", "--map", "chart.mapping.yaml").exit_code == 0
    [change] = json.loads(lists("history", "--format", "json").stdout)["changes"]
    assert (change["kind"], change["command"]) == ("load", "partnermap import chart.xlsx --map chart.mapping.yaml")
    assert [file["name"] for file in change["files"]] == ["chart.xlsx"]


def test_programs_get_the_rows_and_names_of_a_trial_and_files_are_written(lists: Ask) -> None:
    told = json.loads(lists("import", "chart.xlsx", "--dry-run", "--format", "json").stdout)
    assert (told["file"], told["counts"], told["added"]) == (
        "chart.xlsx", {"new": 7, "known": 0, "ambiguous": 0}, {"stakeholders": 7, "ties": 8, "sources": 1},
    )  # fmt: skip
    assert [(one["name"], one["kind"], one["is"]) for one in told["names"]] == [
        ("Harbour Agency", "agency", "new"), ("Programs Branch", "unit", "new"), ("Partnerships Directorate", "unit", "new"),
        ("Outreach Unit", "unit", "new"), ("E. Sauvé", "person", "new"), ("Policy Branch", "unit", "new"), ("M. Lam", "person", "new"),
    ]  # fmt: skip
    assert lists("import", "chart.xlsx", "--dry-run", "-o", "told.md").exit_code == 0
    assert "# What would an import of chart.xlsx do?" in Path("told.md").read_text(encoding="utf-8")
    over = lists("import", "chart.xlsx", "--dry-run", "-o", "chart.xlsx", "--force")
    assert (over.exit_code, over.stderr.splitlines()[-1]) == (
        1, "Error: chart.xlsx is one of the files that are read, and is not replaced; choose another name",
    )  # fmt: skip


def test_next_months_list_takes_the_place_of_the_last(lists: Ask, tmp_path: Path) -> None:
    assert lists("import", "register.xlsx", "--replace").exit_code == 0
    rows = [
        ("No.", "Title of MOU", "Lead", "Other parties", "Start", "End", "Value"),
        (3, "Referral protocol", "North Harbour", "Ministry of Ports", "March 2020", "2026-01-31", None),
    ]
    write_register(tmp_path / "july.xlsx", [("MOU register",), (), (None, None, "Parties", None, "Dates"), *rows])
    refused = lists("import", "july.xlsx", "--map", "register.mapping.yaml", "--replace")
    assert (refused.exit_code, "this takes out" in refused.stderr) == (1, True)
    assert refused.stderr.splitlines()[-1] == (
        "Error: nothing was changed, since nobody can be asked here; repeat it with --yes if that is what you want"
    )
    trial = lists("import", "july.xlsx", "--map", "register.mapping.yaml", "--replace", "--dry-run")
    assert (trial.exit_code, trial.stderr.splitlines()[-1]) == (0, "nothing was changed")
    done = lists("import", "july.xlsx", "--map", "register.mapping.yaml", "--replace", "--yes")
    assert (done.exit_code, done.stderr.splitlines()[-1]) == (0, "to take it back: `partnermap undo 2`")
    assert {tie[:3] + tie[4:6] for tie in ties(lists)} == {
        ("north-harbour", "LEADS", "referral-protocol", "2020-03", "2026-01-31"),
        ("ministry-of-ports", "PARTNERS_IN", "referral-protocol", "2020-03", "2026-01-31"),
    }


def test_a_source_that_the_mapping_does_not_name_is_called_as_the_list_without_its_date(ask: Ask, tmp_path: Path) -> None:
    write_chart(tmp_path / "Org_chart_2024-03 v2.xlsx")
    Path("own.yaml").write_text(CHART.replace("source: {id: org-chart, title: Organization chart, date: 2024}\n", ""), encoding="utf-8")
    assert ask("import", "Org_chart_2024-03 v2.xlsx", "--map", "own.yaml").exit_code == 0
    assert ask("sources", "--format", "csv").stdout.splitlines()[1].startswith("org-chart,Org chart,")
