"""Loads as a user meets them: what is said, what is refused, and what is left out."""

import json
from pathlib import Path

from tests.commands.conftest import Ask
from tests.example import write_example


def test_loading_again_changes_nothing_and_says_so(harbour: Ask) -> None:
    before = Path("partnermap.db").read_bytes()
    again = harbour("load", "csv")
    assert (again.exit_code, again.stdout) == (0, "")
    assert again.stderr.endswith("nothing new for partnermap.db: all 38 entries were there already\n")
    assert json.loads(harbour("stats", "--format", "json").stdout)["evidence"] == 22
    assert len(Path("partnermap.db").read_bytes()) == len(before)


def test_a_bad_row_stops_the_load_and_every_bad_row_is_named(ask: Ask, tmp_path: Path) -> None:
    write_example(tmp_path / "csv")
    with (tmp_path / "csv" / "ties.csv").open("a", encoding="utf-8") as file:
        file.write("hsa,LEADS,Clear Watr,,,,,,,,,report,,\nhsa,LEADS,clear,,,,,,,,,raport,,\nann,WORKS_FOR,clear2,,soon,,,,,,,report,,\n")
        file.write("hsa,WORKS_FOR,guard,,,,,,,,,report,,\nForum,LEADS,forum,,,,,,,,,report,,\n")
    answer = ask("load", "csv")
    assert answer.exit_code == 1
    assert (
        answer.stderr
        == """\
stakeholders.csv line 1: column mandate is not one of ours and is kept as an attribute
ties.csv line 24 column target: no stakeholder is called 'Clear Watr'; did you mean 'Clear Water Strategy'?
ties.csv line 25 column evidence_source: no source has the id 'raport'; did you mean 'report'?
ties.csv line 26 column since: 'soon' is not a date; write 2011, 2011-04 or 2011-04-11
ties.csv line 26 column target: no stakeholder is called 'clear2'; add it to the stakeholders
ties.csv line 27 column source: WORKS_FOR cannot start at an agency; it starts at a person; from agency to agency write WORKS_WITH, FUNDS, \
SUPPORTS, TRAINS, REPORTS_TO, LEADS, OPERATES, MEMBER_OF, PART_OF or SUCCEEDS
ties.csv line 28 column target: a tie cannot join a stakeholder to itself; name the other end
Error: 5 rows with 6 faults could not be read and nothing was loaded; correct them and load again, or use --skip-bad
"""
    )
    assert not Path("partnermap.db").exists()


def test_skip_bad_loads_the_rest_and_keeps_the_bad_rows_with_reasons(ask: Ask, tmp_path: Path) -> None:
    write_example(tmp_path / "csv")
    with (tmp_path / "csv" / "ties.csv").open("a", encoding="utf-8") as file:
        file.write("hsa,LEADS,nobody,,,,,,,,,report,p1,\n")
    answer = ask("load", "csv", "--skip-bad")
    assert answer.exit_code == 0
    assert (
        answer.stderr
        == """\
stakeholders.csv line 1: column mandate is not one of ours and is kept as an attribute
ties.csv line 24 column target: no stakeholder is called 'nobody'; add it to the stakeholders
loaded into partnermap.db: 14 stakeholders added; 21 ties added; 3 sources added
to take it back: `partnermap undo 1`
1 row was left out; it is in 'csv (rejected)' with the reason; correct it there and load that
"""
    )
    assert [path.name for path in Path("csv (rejected)").iterdir()] == ["ties.csv"]
    assert Path("csv (rejected)/ties.csv").read_text(encoding="utf-8-sig").splitlines()[1] == (
        "hsa,LEADS,nobody,,,,,,,,,report,p1,,target: no stakeholder is called 'nobody'; add it to the stakeholders"
    )
    assert json.loads(ask("stats", "--format", "json").stdout)["ties"]["total"] == 21


def test_a_csv_can_be_piped_in_and_a_network_out(harbour: Ask) -> None:
    assert harbour("load", "-", stdin=b"kind,name\nagency,\xc3\x89cole navale\n").exit_code == 0
    assert "École navale" in harbour("find", "ecole").stdout
    assert "École navale" in {node["name"] for node in json.loads(harbour("export", "-").stdout)["nodes"]}


def test_an_export_can_be_loaded_into_another_store(harbour: Ask) -> None:
    assert harbour("export", "copy.xlsx").stderr == "using ./partnermap.db\nwrote copy.xlsx\n"
    assert harbour("load", "copy.xlsx", "--store", "other.db").exit_code == 0
    assert harbour("export", "-", "--store", "other.db").stdout == harbour("export", "-").stdout


def test_a_schema_of_ones_own_is_kept_by_the_store(harbour: Ask, tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(
        "ties:\n  ADVISES:\n    ends: {source: [agency], target: [agency]}\n    label: {en: [advises, is advised by], fr: [conseille, est conseillé par]}\n"
        "    both: {en: advise, fr: conseillent}\n    joins: context\n    weight: {direct: 0.5, shared: 0.4}\n",
        encoding="utf-8",
    )
    (tmp_path / "more.csv").write_text("source,type,target,evidence_source\ntrust,advises,hsa,report\n")
    assert harbour("load", "more.csv").exit_code == 1
    assert harbour("load", "more.csv", "--schema", "mine.yaml").exit_code == 0
    assert "est conseillé par Lighthouse Trust" in harbour("show", "hsa", "--lang", "fr").stdout
    assert harbour("load", "csv").exit_code == 0
    assert "est conseillé par" in harbour("who", "trust", "--lang", "fr").stdout
