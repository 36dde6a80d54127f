"""Files of other programs at the command line: whose they are is said in both languages, and bad rows are given back as a list."""

from pathlib import Path

from tests.commands.conftest import Ask
from tests.loaders.foreign.given import book, text

PEOPLE = "Label,Type\nAnn Moss,Person\n,Company\nHarbour Board,Company\n"


def test_whose_file_it_is_is_said_before_what_became_of_it(ask: Ask, tmp_path: Path) -> None:
    book(tmp_path / "map.xlsx", Elements=[("Label",), ("A",), ("B",)], Connections=[("From", "To", "Type"), ("A", "B", "ties up")])
    assert ask("load", "map.xlsx").stderr.splitlines() == [
        "map.xlsx: read as a Kumu workbook: 2 elements, 1 connection",
        "map.xlsx sheet Elements line 2: 2 elements have no type: each is whoever is known by its name, else of the kind agency",
        "map.xlsx sheet Connections line 2: the type 'ties up' of 1 connection is none that is known here: it was read as WORKS_WITH, with the word as its role",
        "loaded into partnermap.db: 2 stakeholders added; 1 tie added; 1 source added", "to take it back: `partnermap undo 1`",
    ]  # fmt: skip
    assert ask("load", "map.xlsx", "--lang", "fr").stderr.splitlines()[0] == (
        "map.xlsx\u00a0: lu comme un classeur de Kumu\u00a0: 2 éléments, 1 connexion"
    )
    assert "A (agency) works with 1 partner" in ask("who", "A").stdout


def test_bad_rows_are_given_back_as_a_list_with_the_reasons(ask: Ask, tmp_path: Path) -> None:
    text(tmp_path / "people.csv", PEOPLE)
    answer = ask("load", "people.csv", "--skip-bad")
    assert answer.exit_code == 0
    assert answer.stderr.splitlines()[-1] == (
        "1 row was left out; it is in 'people (rejected).txt' with the reason; correct it there and load that"
    )
    assert (tmp_path / "people (rejected).txt").read_text(encoding="utf-8-sig") == (
        "people.csv line 3 column Label: the Label is missing; fill in the cell\n"
    )


def test_what_a_later_state_of_the_file_says_no_more_is_taken_out(ask: Ask, tmp_path: Path) -> None:
    text(tmp_path / "edges.csv", "Source,Target\na,b\na,c\n")
    ask("load", "edges.csv")
    text(tmp_path / "edges.csv", "Source,Target\na,b\n")
    assert ask("load", "edges.csv", "--replace", "edges-csv", "--yes").exit_code == 0
    assert "a (agency) works with 1 partner" in ask("who", "a").stdout


def test_a_network_goes_out_to_gephi_and_is_loaded_as_nothing_new(harbour: Ask) -> None:
    for name in ("n.gexf", "n.graphml", "n.gephi-csv"):
        assert harbour("export", name).stderr.splitlines()[-1] == f"wrote {name}"
        assert harbour("load", name).stderr.splitlines()[-1].startswith("nothing new for partnermap.db")
