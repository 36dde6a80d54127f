"""A list that nobody has described yet: its mapping is guessed, written beside it, told in words, and asked about on a terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Ask
from tests.commands.importing.lists import write_chart, write_members, write_register
from tests.commands.terminal import answered

MEMBERS = (
    "Committee,Member,Organization,Since\nHarbour Board,A. Roy,Red Maple Fdn,03/04/2021\nHarbour Board,B. Chan,Coastal Police,05/06/2021\n"
)
WROTE = "wrote {file}: what its columns were taken for, with a reason on each line; correct it as you like"
NOBODY = "Error: nothing was changed, since nobody can be asked here; repeat it with --yes if that is what you want"


@pytest.mark.parametrize(("name", "write"), [("register", write_register), ("membres", write_members), ("chart", write_chart)])
def test_what_is_sure_is_told_and_imported_when_that_is_wanted(ask: Ask, tmp_path: Path, name: str, write: object) -> None:
    write(tmp_path / f"{name}.xlsx")  # type: ignore[operator]
    done = ask("import", f"{name}.xlsx")
    said = done.stderr.splitlines()
    assert (done.exit_code, said[0], said[-1]) == (1, WROTE.format(file=f"{name}.mapping.yaml"), NOBODY)
    assert (any(line.startswith("row ") for line in said), Path("partnermap.db").exists()) == (True, False)
    Path(f"{name}.mapping.yaml").unlink()
    sure = ask("import", f"{name}.xlsx", "--yes")
    assert (sure.exit_code, sure.stderr.splitlines()[-1]) == (0, "to take it back: `partnermap undo 1`")
    again = ask("import", f"{name}.xlsx")
    assert (again.exit_code, again.stderr.splitlines()[0]) == (0, f"using the mapping {name}.mapping.yaml")
    assert again.stderr.splitlines()[-1].startswith("nothing new for partnermap.db")


def test_what_is_not_sure_stops_an_import_that_nobody_watches(ask: Ask) -> None:
    Path("members.csv").write_text(MEMBERS, encoding="utf-8")
    which = "03/04/2021 is 2021-04-03 with the day first, 2021-03-04 with the month first: which? Write day first or month first."
    for number in (1, 2):
        done = ask("import", "members.csv", "--yes")
        assert (done.exit_code, done.stderr.splitlines()[0]) == (
            1, WROTE.format(file="members.mapping.yaml") if number == 1 else "using the mapping members.mapping.yaml",
        )  # fmt: skip
        assert done.stderr.splitlines()[-2:] == [
            f"members.mapping.yaml line 8: 'read > dates' is not sure: {which}",
            "Error: members.mapping.yaml has 1 value that is not sure, so nothing was imported; write there what is right, take away the ?, and import again",
        ]
    assert not Path("partnermap.db").exists()


def test_on_a_terminal_it_is_asked_and_the_answer_stands_in_the_mapping(ask: Ask) -> None:
    Path("members.csv").write_text(MEMBERS, encoding="utf-8")
    code, shown = answered("import", "members.csv", answers="9\n1\ny\n")
    assert (code, shown) == (
        0,
        """\
wrote members.mapping.yaml: what its columns were taken for, with a reason on each line; correct it as you like
1 thing in it is not sure, so you are asked:
03/04/2021 is 2021-04-03 with the day first, 2021-03-04 with the month first: which? (read > dates, line 8)
  1  day first
  2  month first
  w  something else
1, 2 or w? [Enter: leave it open] 9
'9' is none of these answers
1, 2 or w? [Enter: leave it open] 1
row 2: Harbour Board (collaboration): A. Roy (since 2021-04-03) and Red Maple Fdn (since 2021-04-03; proposed) are members of it. A. Roy works for Red Maple Fdn
row 3: Harbour Board (collaboration): B. Chan (since 2021-06-05) and Coastal Police (since 2021-06-05; proposed) are members of it. B. Chan works for Coastal Police
5 names are new (2 people, 2 agencies, 1 collaboration); 0 are known; 0 may mean several
Go on? [y/N] y
members.csv line 2: '03/04/2021' in column Since was read as 2021-04-03; 2 cells in all are written so
loaded into partnermap.db: 5 stakeholders added; 6 ties added; 1 source added
to take it back: `partnermap undo 1`
""",
    )
    assert "  dates: day first   " in Path("members.mapping.yaml").read_text(encoding="utf-8")
    assert ask("import", "members.csv").stderr.splitlines()[-1].startswith("nothing new for partnermap.db")


def test_who_says_no_keeps_the_mapping_and_nothing_else(ask: Ask) -> None:
    Path("members.csv").write_text(MEMBERS.replace("03/04/2021", "13/04/2021"), encoding="utf-8")
    code, shown = answered("import", "members.csv", answers="\n")
    assert (code, shown.splitlines()[-1]) == (1, "Error: nothing was changed")
    assert (Path("members.mapping.yaml").exists(), Path("partnermap.db").exists()) == (True, False)


def test_what_is_left_open_is_refused_and_can_be_written_by_hand_or_said_otherwise(ask: Ask) -> None:
    Path("members.csv").write_text(MEMBERS, encoding="utf-8")
    code, shown = answered("import", "members.csv", answers="\n")
    assert (code, shown.splitlines()[-1].startswith("Error: members.mapping.yaml has 1 value that is not sure")) == (1, True)
    code, shown = answered("import", "members.csv", answers="w\nmonth first\ny\n")
    assert (code, shown.splitlines()[-2].startswith("loaded into partnermap.db: 5 stakeholders added")) == (0, True)
    assert "has as member A. Roy (since 2021-03-04)" in ask("show", "harbour-board").stdout


def test_in_french_the_questions_and_the_mapping_are_french(ask: Ask) -> None:
    Path("membres.csv").write_text(MEMBERS, encoding="utf-8")
    code, shown = answered("import", "membres.csv", "--lang", "fr", answers="1\no\n")
    shown = shown.replace("\u00a0", " ")
    assert (code, shown.splitlines()[:8]) == (
        0,
        [
            "membres.mapping.yaml écrit : ce pour quoi les colonnes ont été prises, avec un motif à chaque ligne; le corriger au besoin",
            "1 point y est incertain; voici donc une question :",
            "03/04/2021 est 2021-04-03 si le jour vient d’abord, 2021-03-04 si c’est le mois : lequel? (read > dates, ligne 8)",
            "  1  day first",
            "  2  month first",
            "  w  autre chose",
            "1, 2 ou w? [Entrée : laisser en suspens] 1",
            "ligne 2 : Harbour Board (collaboration) a pour membre A. Roy (depuis le 2021-04-03) et Red Maple Fdn (depuis le 2021-04-03; proposé). A. Roy travaille pour Red Maple Fdn",
        ],
    )
    assert "p. ex. A. Roy, B. Chan" in Path("membres.mapping.yaml").read_text(encoding="utf-8")


def test_a_name_that_is_nearly_one_that_is_there_is_asked_once(ask: Ask) -> None:
    Path("known.csv").write_text("id,kind,name\nred-maple-foundation,agency,Red Maple Foundation\n", encoding="utf-8")
    assert ask("load", "known.csv").exit_code == 0
    Path("members.csv").write_text(MEMBERS.replace("03/04/2021", "13/04/2021"), encoding="utf-8")
    code, shown = answered("import", "members.csv", answers="1\ny\n")
    start = shown.index("row 2: 'Red Maple Fdn'")
    assert (code, shown[start : start + 200].splitlines()[:4]) == (
        0,
        [
            "row 2: 'Red Maple Fdn' is nearly one that is there; is it the same?",
            "  1  Red Maple Foundation (red-maple-foundation): shortened",
            "  n  another one, which is new",
            "1 or n? [Enter: leave it open] 1",
        ],
    )
    assert Path("members.mapping.yaml").read_text(encoding="utf-8").endswith("same:\n  Red Maple Fdn: red-maple-foundation\n")
    assert "Red Maple Fdn" in ask("show", "red-maple-foundation").stdout
    code, shown = answered("import", "members.csv", "--dry-run", answers="")
    assert (code, "nearly" in shown, shown.splitlines()[-1]) == (0, False, "nothing was changed")


def test_a_name_that_may_be_of_several_is_asked(ask: Ask) -> None:
    Path("known.csv").write_text("id,kind,name\none,agency,Coastal Police\nother,agency,Coastal Police\n", encoding="utf-8")
    assert ask("load", "known.csv").exit_code == 0
    Path("members.csv").write_text(MEMBERS.replace("03/04/2021", "13/04/2021"), encoding="utf-8")
    code, shown = answered("import", "members.csv", answers="2\ny\n")
    start = shown.index("row 3: 'Coastal Police'")
    assert (code, shown[start : start + 250].splitlines()[:4]) == (
        0,
        [
            "row 3: 'Coastal Police' (agency) may be of several; who is it?",
            "  1  Coastal Police (agency, one)",
            "  2  Coastal Police (agency, other)",
            "  n  another one, which is new",
        ],
    )
    assert "B. Chan" in ask("show", "other").stdout


def test_a_mapping_that_is_there_is_not_written_over_and_a_pasted_one_is_written_here(ask: Ask) -> None:
    done = ask("import", "-", "--yes", stdin="Committee\tMember\nHarbour Board\tA. Roy\nHarbour Board\tB. Chan\n")
    assert (done.exit_code, done.stderr.splitlines()[0]) == (0, WROTE.format(file="pasted.mapping.yaml"))
    other = ask("import", "-", "--yes", stdin="Title of MOU\tLead\nTug sharing\tHarbour Agency\nPilots\tCoastal Police\n")
    assert (other.exit_code, other.stderr.splitlines()[0]) == (0, WROTE.format(file="pasted-2.mapping.yaml"))
    again = ask("import", "-", stdin="Title of MOU\tLead\nBuoys\tHarbour Agency\n")
    assert (again.exit_code, again.stderr.splitlines()[0]) == (0, "using the mapping pasted-2.mapping.yaml")
    Path("list.csv").write_text("Committee,Member\nHarbour Board,A. Roy\n", encoding="utf-8")
    Path("list.mapping.yaml").write_text("# mine\n", encoding="utf-8")
    assert ask("import", "list.csv").exit_code == 1
    assert Path("list.mapping.yaml").read_text(encoding="utf-8") == "# mine\n"
