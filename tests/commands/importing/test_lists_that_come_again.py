"""A list that comes again is recognised by its headings, whatever it is called then."""

from __future__ import annotations

from pathlib import Path

from partnermap.loaders.mapping.kept import kept_mappings
from tests.commands.conftest import Ask

MAPPING = """\
mapping: 1
source: {id: harbour, title: Harbour register, date: 2026-05}
things:
  deal: {kind: collaboration, name: Title}   # agreements
  lead: {kind: agency, name: Lead}
ties:
  - {lead: LEADS, to: deal, since: Start, amount: Value, currency: CAD}
leave out: [Remarks]
"""
LIST = "Title,Lead,Start,Value,Remarks\nTug sharing,Harbour Agency,2021-04-01,1200,\n"
NEXT = LIST + "Pilot training,Coastal Police,2022-05,300,\n"
FOLDER = Path("partnermap.mappings")


def import_first(ask: Ask) -> None:
    Path("may.csv").write_text(LIST, encoding="utf-8")
    Path("may.mapping.yaml").write_text(MAPPING, encoding="utf-8")
    assert ask("import", "may.csv").exit_code == 0


def test_a_mapping_that_was_used_is_kept_beside_the_store(ask: Ask) -> None:
    import_first(ask)
    assert [(one.name, one.source, one.file, one.text, one.headings) for one in kept_mappings(FOLDER)] == [
        ("harbour", "Harbour register", "may.csv", MAPPING, (("Title", "Lead", "Start", "Value", "Remarks"),))
    ]


def test_the_list_of_next_month_is_read_by_the_mapping_of_this_one(ask: Ask) -> None:
    import_first(ask)
    Path("june.csv").write_text(NEXT, encoding="utf-8")
    done = ask("import", "june.csv")
    day = kept_mappings(FOLDER)[0].used
    assert (done.exit_code, done.stderr.splitlines()[:2]) == (
        0,
        [
            f"june.csv has the headings of may.csv, imported on {day}: its mapping harbour was copied to june.mapping.yaml",
            "it is cited as Harbour register of 2026-05; if it is another list, or of another day, change that in the mapping and import again",
        ],
    )
    assert Path("june.mapping.yaml").read_text(encoding="utf-8") == MAPPING
    assert ask("list", "--format", "csv").stdout.count("\n") == 5
    assert [(one.name, one.file) for one in kept_mappings(FOLDER)] == [("harbour", "june.csv")]


def test_a_column_that_was_renamed_is_one_line_with_the_nearest(ask: Ask) -> None:
    import_first(ask)
    Path("june.csv").write_text(NEXT.replace("Value", "Total value"), encoding="utf-8")
    done = ask("import", "june.csv")
    assert (done.exit_code, done.stderr.splitlines()[1:]) == (
        1,
        ["Error: the list has no column 'Value' any more; the nearest is 'Total value': change it in the mapping, or --map another"],
    )
    mapping = Path("june.mapping.yaml")
    mapping.write_text(mapping.read_text(encoding="utf-8").replace("Value", "Total value"), encoding="utf-8")
    assert ask("import", "june.csv").exit_code == 0


def test_two_columns_that_are_gone_are_two_lines(ask: Ask) -> None:
    import_first(ask)
    Path("june.csv").write_text("Title,Lead,Starts,Remarks\nX,Y,2021,\n", encoding="utf-8")
    done = ask("--lang", "fr", "import", "june.csv")
    assert (done.exit_code, done.stderr.splitlines()[1:]) == (
        1,
        [
            "la liste n’a plus de colonne «\u00a0Start\u00a0»; la plus proche est «\u00a0Starts\u00a0»\u00a0: corriger la correspondance, ou --map pour une autre",
            "Erreur\u00a0: la liste n’a plus de colonne «\u00a0Value\u00a0»\u00a0: la retirer de la correspondance, ou --map pour une autre",
        ],
    )


def test_a_mapping_that_was_forgotten_is_not_found_again(ask: Ask) -> None:
    import_first(ask)
    assert ask("mappings", "--forget", "harbour").exit_code == 0
    Path("june.csv").write_text(NEXT, encoding="utf-8")
    assert "wrote june.mapping.yaml" in ask("import", "june.csv", "--dry-run").stderr


def test_a_trial_keeps_nothing_and_a_folder_that_is_a_file_is_told(ask: Ask) -> None:
    Path("may.csv").write_text(LIST, encoding="utf-8")
    Path("may.mapping.yaml").write_text(MAPPING, encoding="utf-8")
    assert ask("import", "may.csv", "--dry-run").exit_code == 0
    assert not FOLDER.exists()
    FOLDER.write_text("mine", encoding="utf-8")
    done = ask("import", "may.csv")
    assert done.exit_code == 0
    assert done.stderr.splitlines()[-1].startswith("the mapping was not kept for the next time: partnermap.mappings")
    assert FOLDER.read_text(encoding="utf-8") == "mine"


def test_the_date_of_the_list_is_its_own_and_its_headings_may_stand_lower(ask: Ask) -> None:
    may = "Harbour register,,,,\nAs of 2026-05-31,,,,\n" + NEXT
    Path("may.csv").write_text(may, encoding="utf-8")
    Path("may.mapping.yaml").write_text(MAPPING.replace("things:", "read: {header: 3}\nthings:"), encoding="utf-8")
    assert ask("import", "may.csv").exit_code == 0
    Path("june.csv").write_text("Harbour Branch,,,,\n" + may.replace("2026-05-31", "2026-06-30"), encoding="utf-8")
    done = ask("import", "june.csv")
    assert (done.exit_code, done.stderr.splitlines()[1:5]) == (
        0,
        [
            "the list is of 2026-06-30 and not of 2026-05, so that is its date in june.mapping.yaml",
            "it is cited as Harbour register of 2026-06-30; if it is another list, or of another day, change that in the mapping and import again",
            "june.mapping.yaml: date of 'harbour' was '2026-05' and is now '2026-06-30'",
            "june.csv: the headings of the mapping were found here, in row 4",
        ],
    )
    assert 'date: "2026-06-30"}' in Path("june.mapping.yaml").read_text(encoding="utf-8")
    assert ask("sources", "--format", "csv").stdout.splitlines()[1].startswith("harbour,Harbour register,,2026-06-30")
