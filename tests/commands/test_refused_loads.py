"""Refused loads as a user reads them: all that is said, how much of it, and what is given back."""

from pathlib import Path

from tests.commands.conftest import Ask

DATE = "is not a date; write 2011, 2011-04 or 2011-04-11"


def written(folder: str = "in", **sheets: str) -> str:
    Path(folder).mkdir(exist_ok=True)
    for sheet, text in sheets.items():
        Path(folder, f"{sheet}.csv").write_text(text, encoding="utf-8")
    return folder


SOURCES = "id,title\nr1,Annual report 2024\n"


def test_one_cause_is_told_once_and_what_follows_from_it_is_counted(ask: Ask) -> None:
    ties = "source,type,target,evidence_source\n" + "Alpha,WORKS_WITH,Beta,r1\n" * 26 + "Alpha,WORKS_WITH,Alphb,r2\n" * 4
    answer = ask("load", written(sources=SOURCES, stakeholders="kind,name\nagency,Alpha\nagencie,Beta\n", ties=ties))
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert (
        answer.stderr
        == """\
stakeholders.csv line 3 column kind: 'agencie' is no kind of stakeholder; write one of agency, unit, program, person, collaboration; \
26 ties name it
4 rows: no stakeholder is called 'Alphb'; did you mean 'Alpha'? First at ties.csv line 28, column target
4 rows: no source has the id 'r2'; add it to the sources, with its id and title; first at ties.csv line 28, column evidence_source
Error: 5 rows with 9 faults could not be read, 26 more rows depend on them, and nothing was loaded; \
correct them and load again, or use --skip-bad
"""
    )
    assert not Path("partnermap.db").exists()


def test_a_sheet_that_cannot_be_read_is_one_fault_and_its_notices_are_told_as_well(ask: Ask) -> None:
    ties = "source,type,target,evidence_source\nAlpha,WORKS_WITH,Beta,r1\nBeta,FUNDS,Alpha,r1\n"
    answer = ask("load", written(sources=SOURCES, stakeholders="kind,nme,mandate\nagency,Alpha,\nagency,Beta,\n", ties=ties))
    assert (
        answer.stderr
        == """\
stakeholders.csv line 1: column nme is not one of ours and is kept as an attribute; did you mean 'name'?
stakeholders.csv line 1: column mandate is not one of ours and is kept as an attribute
stakeholders.csv line 1 column name: the sheet stakeholders needs a column 'name'; add it to the first row; 2 ties need it
Error: 1 sheet could not be read, 2 more rows depend on them, and nothing was loaded; correct them and load again, or use --skip-bad
"""
    )


def test_no_more_than_forty_lines_are_told_and_all_of_them_where_that_is_asked(ask: Ask) -> None:
    rows = "".join(f"agency,N {n},x{n},note {n},more {n}\n" for n in range(100_000, 100_100))
    written(stakeholders="kind,name,since,note,aliases\n" + rows + "".join(f"kind{'x' * n},N,,,\n" for n in range(50)))
    short = ask("load", "in").stderr.splitlines()
    assert len(short) <= 40
    assert short[3] == f"97 rows: '…' {DATE}; first at stakeholders.csv line 5, column since"
    assert short[-2] == "`--rejected FILE` gives back all of these rows with the reasons, and `--verbose` tells each fault"
    assert short[-1] == "Error: 150 rows could not be read and nothing was loaded; correct them and load again, or use --skip-bad"
    assert len(ask("load", "in", "--verbose").stderr.splitlines()) == 151


def test_the_bad_rows_are_given_back_where_that_is_asked_though_nothing_is_loaded(ask: Ask) -> None:
    written(stakeholders="kind,name,since\nagency,Alpha,2011\nagency,Beta,x\n")
    answer = ask("load", "in", "--rejected", "back")
    assert answer.exit_code == 1
    assert (
        answer.stderr
        == f"""\
stakeholders.csv line 3 column since: 'x' {DATE}
Error: 1 row could not be read and nothing was loaded; they are in 'back' with the reasons; \
correct them in your own file and load that, or use --skip-bad
"""
    )
    assert Path("back/stakeholders.csv").read_text(encoding="utf-8-sig") == (
        f"kind,name,since,why this row was not loaded\nagency,Beta,x,\"since: 'x' {DATE}\"\n"
    )
    assert not Path("partnermap.db").exists()


def test_a_load_without_a_row_makes_no_store_and_says_so(ask: Ask) -> None:
    written(stakeholders="kind,name\n", ties="source,type,target,evidence_source\n# remark,,,\n")
    answer = ask("load", "in")
    assert answer.exit_code == 1
    assert answer.stderr.splitlines()[-1] == (
        "Error: nothing to load: no file has a row below its headings, and nothing was changed; fill in rows and load again"
    )
    assert not Path("partnermap.db").exists()
    written("good", stakeholders="kind,name\nagency,Alpha\n")
    assert ask("load", "good").exit_code == 0
    before = ask("stats").stdout
    assert (ask("load", "in").exit_code, ask("stats").stdout) == (1, before)


def test_a_load_of_bad_rows_alone_makes_no_store_and_gives_them_back(ask: Ask) -> None:
    Path("mine.csv").write_text("kind,name\nclub,Alpha\n")
    answer = ask("load", "mine.csv", "--skip-bad")
    assert answer.exit_code == 1
    assert answer.stderr.splitlines()[-1] == (
        "Error: 1 row could not be read and nothing was loaded; correct them in 'mine (rejected).csv' and load that"
    )
    assert (Path("partnermap.db").exists(), Path("mine (rejected).csv").exists()) == (False, True)


def test_what_is_given_back_of_a_load_is_corrected_and_loaded(ask: Ask) -> None:
    written(
        sources=SOURCES, stakeholders="kind,name\nagency,Alpha\nagencie,Beta\n",
        ties="source,type,target,evidence_source\nAlpha,WORKS_WITH,Beta,r1\n",
    )  # fmt: skip
    first = ask("load", "in", "--skip-bad")
    assert (first.exit_code, first.stderr.splitlines()[-3:]) == (
        0,
        [
            "loaded into partnermap.db: 1 stakeholder added; 0 ties added; 1 source added",
            "to take it back: `partnermap undo 1`",
            "2 rows were left out; they are in 'in (rejected)' with the reasons; correct them there and load that",
        ],
    )
    file = Path("in (rejected)/stakeholders.csv")
    file.write_text(file.read_text(encoding="utf-8").replace("agencie,", "agency,"), encoding="utf-8")
    second = ask("load", "in (rejected)", "--skip-bad")
    assert (second.exit_code, second.stderr.splitlines()) == (
        0,
        ["loaded into partnermap.db: 1 stakeholder added; 1 tie added; 0 sources added", "to take it back: `partnermap undo 2`"],
    )
    assert ask("load", "in (rejected)").stderr == "nothing new for partnermap.db: all 2 entries were there already\n"
