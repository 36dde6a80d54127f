"""What cannot be imported is told in one line: what, where, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Ask
from tests.commands.importing.lists import CHART, write_chart

SEE = "; see `cli import --help`"
LOAD_IT = "`partnermap load FILE` reads it as it is, or give a mapping with --map"


@pytest.fixture
def chart(ask: Ask, tmp_path: Path) -> Ask:
    """A folder with a chart and its mapping, and with much that is no list."""
    write_chart(tmp_path / "chart.xlsx")
    (tmp_path / "chart.mapping.yaml").write_text(CHART, encoding="utf-8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.csv").touch()
    (tmp_path / "network.json").write_text("{}", encoding="utf-8")
    (tmp_path / "kumu.csv").write_text("From,To,Type\nAlpha,Beta,works with\n", encoding="utf-8")
    (tmp_path / "headings.csv").write_text("Title,Lead\n", encoding="utf-8")
    (tmp_path / "bytes.xlsx").write_bytes(b"\x00\x01\x02")
    (tmp_path / "ours.csv").write_text("id,kind,name,colour\na,agency,Alpha,red\n", encoding="utf-8")
    (tmp_path / "known.csv").write_text("Organization,Type,Acronym\nAlpha,agency,A\n", encoding="utf-8")
    return ask


@pytest.mark.parametrize(
    ("words", "code", "error"),
    [
        (("no.xlsx",), 1, "there is no file no.xlsx; check the spelling and the folder you are in"),
        (("folder",), 1, "folder is a folder; give the file with the list, one at a time"),
        (("empty.csv",), 1, "empty.csv is empty; give a file with a table in it"),
        (("ours.csv",), 1, f"ours.csv has the headings of stakeholders; {LOAD_IT}"),
        (("known.csv",), 1, f"known.csv has the headings of stakeholders; {LOAD_IT}"),
        (("network.json",), 1, "network.json is no table but JSON, which `partnermap load FILE` reads"),
        (("kumu.csv",), 1, "kumu.csv is of Kumu by what is in it; `partnermap load FILE` reads it as it is, or give a mapping with --map"),
        (("headings.csv",), 1, "headings.csv has headings and no rows; fill in the list, then import it"),
        (("bytes.xlsx",), 1, "bytes.xlsx is called a workbook but is something else; save the tables as .xlsx or CSV and load that"),
        (("-",), 1, "standard input is empty; give a file with a table in it"),
        (("chart.xlsx", "--map", "no.yaml"), 1, "there is no file no.yaml; check the spelling and the folder you are in"),
        (("chart.xlsx", "--map", "folder"), 2, f"--map: folder is a folder; give the name of a file{SEE}"),
        (("chart.xlsx", "--replace", "--skip-bad"), 2, f"a row that is left out would be taken for removed; leave out --skip-bad{SEE}"),
        (("chart.xlsx", "chart.xlsx"), 2, f"'chart.xlsx' is one word too many{SEE}"),
        (("chart.xlsx", "--format", "json"), 2, f"--format and -o are for --dry-run: an import itself gives no answer{SEE}"),
        ((), 2, f"FILE is missing{SEE}"),
    ],
)
def test_what_is_no_list_is_told_in_a_line(chart: Ask, words: tuple[str, ...], code: int, error: str) -> None:
    done = chart("import", *words)
    assert (done.exit_code, done.stdout, done.stderr.splitlines()) == (code, "", [f"Error: {error}"])
    assert not Path("partnermap.db").exists()


@pytest.mark.parametrize(
    "headings",
    ["Organisation,Type,Partner,Relationship", "Organisme,Type d'organisme,Partenaire,Nature du lien"],
)
def test_a_list_of_ties_is_not_taken_for_one_of_stakeholders_whose_partners_a_load_would_not_tie(ask: Ask, headings: str) -> None:
    Path("ties.csv").write_text(f"{headings}\nAlpha,ministry,Beta,agreement\nGamma,agency,Beta,committee\n", encoding="utf-8")
    done = ask("import", "ties.csv", "--dry-run")
    assert [line for line in done.stderr.splitlines() if "row " in line] == [
        "row 2: Alpha (agency) works with Beta",
        "row 3: Gamma (agency) works with Beta",
    ]


def test_what_is_not_sure_is_named_and_refused_and_the_rows_are_told_as_they_are_understood(chart: Ask) -> None:
    Path("chart.mapping.yaml").write_text(CHART.replace("kind: person", "kind: person ?"), encoding="utf-8")
    done = chart("import", "chart.xlsx", "--yes")
    assert (done.exit_code, done.stderr.splitlines()) == (
        1,
        [
            "using the mapping chart.mapping.yaml",
            "row 2: Outreach Unit (unit) is part of Partnerships Directorate; is led by E. Sauvé; employs E. Sauvé. Programs Branch is part of Harbour Agency; includes Partnerships Directorate",
            "row 3: Policy Branch (unit) is part of Harbour Agency; is led by M. Lam; employs M. Lam",
            "chart.mapping.yaml line 11: 'things > head > kind' is not sure",
            "Error: chart.mapping.yaml has 1 value that is not sure, so nothing was imported; write there what is right, take away the ?, and import again",
        ],
    )
    assert not Path("partnermap.db").exists()


def test_a_renamed_column_is_named_with_the_nearest(chart: Ask) -> None:
    Path("chart.mapping.yaml").write_text(CHART.replace("name: Head}", "name: Heads}"), encoding="utf-8")
    assert chart("import", "chart.xlsx").stderr.splitlines()[1:] == [
        "Error: chart.mapping.yaml line 11: chart.xlsx sheet Chart line 1 has no column 'Heads' (is it 'Head'?); its headings are Organization, Head, Organization Structure (EN)"
    ]


def test_mistakes_of_a_mapping_are_told_with_their_lines(chart: Ask) -> None:
    Path("own.yaml").write_text(
        "mapping: 1\nsource: {id: x, title: X}\nthings:\n  body: {kind: agency}\n  head: {kid: person, name: Head}\n", encoding="utf-8"
    )
    done = chart("import", "chart.xlsx", "--map", "own.yaml")
    assert (done.exit_code, done.stderr.splitlines()[-1]) == (1, "Error: own.yaml has 2 mistakes; correct them and import again")
    assert [line.partition(":")[0] for line in done.stderr.splitlines()[:-1]] == ["own.yaml line 4", "own.yaml line 5"]


def test_a_date_that_may_be_two_is_asked_and_nothing_is_kept(ask: Ask) -> None:
    Path("m.csv").write_text("Committee,Member,Since\nBoard,A. Roy,03/04/2021\n", encoding="utf-8")
    Path("m.mapping.yaml").write_text(
        "mapping: 1\nsource: {id: m, title: Members}\nthings:\n  board: {kind: collaboration, name: Committee}\n  person: {kind: person, name: Member}\n"
        "ties:\n  - {person: MEMBER_OF, to: board, since: Since}\n",
        encoding="utf-8",
    )
    done = ask("import", "m.csv")
    fault, error = done.stderr.splitlines()[1:]
    assert (done.exit_code, fault) == (
        1,
        "m.csv line 2 column Since: '03/04/2021' may be two days; under read: write dates: day first for 2021-04-03, dates: month first for 2021-03-04; or write the one that is meant in this cell",
    )
    assert error == "Error: 1 row could not be read and nothing was loaded; correct that in the list or in its mapping, and import again"
    trial = ask("import", "m.csv", "--dry-run")
    assert (trial.exit_code, trial.stdout.splitlines()[0]) == (1, "row 2: Board (collaboration). A. Roy (person)")
    skipped = ask("import", "m.csv", "--skip-bad")
    assert (skipped.exit_code, skipped.stderr.splitlines()[-1]) == (0, "1 row was left out; correct it and repeat this")
    assert "loaded into partnermap.db: 2 stakeholders added; 0 ties added; 1 source added" in skipped.stderr


def test_a_pasted_table_is_imported_by_the_mapping_that_is_given_or_stands_in_the_folder(ask: Ask) -> None:
    mapping = "mapping: 1\nsource: {id: m, title: Members}\nthings:\n  board: {kind: collaboration, name: Committee}\n  person: {kind: person, name: Member}\nties:\n  - {person: MEMBER_OF, to: board}\n"
    Path("m.yaml").write_text(mapping, encoding="utf-8")
    done = ask("import", "-", "--map", "m.yaml", stdin="Committee\tMember\nBoard\tA. Roy\n")
    assert (done.exit_code, done.stderr.splitlines()[0]) == (
        0,
        "loaded into partnermap.db: 2 stakeholders added; 1 tie added; 1 source added",
    )
    Path("m.yaml").rename("pasted.mapping.yaml")
    done = ask("import", "-", stdin="Committee\tMember\nBoard\tB. Chan\n")
    assert (done.exit_code, done.stderr.splitlines()[:2]) == (
        0, ["using the mapping pasted.mapping.yaml", "loaded into partnermap.db: 1 stakeholder added, 1 the same; 1 tie added; 0 sources added, 1 the same"],
    )  # fmt: skip


def test_a_name_in_french_with_spaces_is_a_name_as_any_other(ask: Ask) -> None:
    write_chart(Path("Liste d’été 2024.xlsx"))
    Path("Liste d’été 2024.mapping.yaml").write_text(CHART, encoding="utf-8")
    done = ask("import", "Liste d’été 2024.xlsx", "--lang", "fr")
    assert (done.exit_code, done.stderr.splitlines()[0]) == (0, "correspondance employée\u00a0: Liste d’été 2024.mapping.yaml")
    parted = ask("import", "Liste", "d’été", "2024.xlsx")
    assert (parted.exit_code, parted.stderr.splitlines()[-1].startswith("nothing new")) == (0, True)
