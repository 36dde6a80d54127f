"""Answers in files: what every file begins with, what may be replaced, and what is left out on demand."""

import csv
import json
import os
from pathlib import Path

import pytest
from click.testing import Result

from partnermap.output import endings
from tests.commands.conftest import Ask

ENDINGS = sorted(endings().keys() - {".svg"})  # of any answer: few have a picture
QUESTIONS = (
    ("find", "harbour"), ("show", "hsa"), ("who", "hsa"), ("path", "ann", "omar"), ("common", "hsa", "guard"), ("check",), ("stats",), ("list",), ("sources",),
    ("queries",), ("queries", "lint"),
)  # fmt: skip


@pytest.fixture(autouse=True)
def on_a_day_in_2026(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2026-03-04")


def the_error(answer: Result, code: int = 1) -> str:
    """The one line that says what was wrong."""
    errors = [line for line in answer.stderr.splitlines() if line.startswith("Error: ")]
    assert (answer.exit_code, answer.stdout, len(errors)) == (code, "", 1)
    return errors[0].removeprefix("Error: ")


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("words", QUESTIONS, ids=" ".join)
def test_every_answer_goes_to_every_kind_of_file_and_again(harbour: Ask, words: tuple[str, ...], ending: str) -> None:
    for _ in range(2):
        answer = harbour(*words, "-o", f"answer{ending}")
        assert (answer.exit_code, answer.stdout, answer.stderr.splitlines()[-1]) == (0, "", f"wrote answer{ending}")
    assert Path(f"answer{ending}").stat().st_size > 100


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_same_question_on_the_same_day_gives_the_same_bytes(harbour: Ask, ending: str) -> None:
    for name in ("one", "other"):
        assert harbour("who", "hsa", "-v", "-o", f"{name}{ending}").exit_code == 0
    assert Path(f"one{ending}").read_bytes() == Path(f"other{ending}").read_bytes()


def test_a_file_begins_with_question_command_network_day_filters_and_marks(harbour: Ask) -> None:
    harbour("who", "HSA", "-n", "2", "--as-of", "2013", "--status", "confirmed", "--status", "proposed", "-o", "answer.md")
    assert (
        Path("answer.md").read_text(encoding="utf-8")
        == """\
# Who works with Harbour Safety Agency?

- **Command**: partnermap who HSA -n 2
- **Network**: partnermap.db
- **Made on**: 2026-03-04
- **Filters**: as of 2013; status: confirmed, proposed
- **Handling marks**: Protected

Harbour Safety Agency (agency) works with 2 partners as of 2013.

Takes part in: Buoy Register (operator), Clear Water Strategy (lead).

Told on 2026-03-04.

## Works with

| Partner | Kind | Strength | Since when | Because |
| --- | --- | ---: | --- | --- |
| Fisheries Office | agency | 1.7 | since 2010, last attested 2012 | works with; Clear Water Strategy (funds; HSA: leads) |
| Coastal Guard | agency | 0.6 | last attested 2012 | Buoy Register (contributed to; HSA: operates) \\[proposed\\] |
"""
    )


def test_in_french_it_is_french_from_the_first_word(harbour: Ask) -> None:
    harbour("--lang", "fr", "show", "Bureau des pêches", "--without-mark", "protected", "-o", "réponse.md")
    assert Path("réponse.md").read_text(encoding="utf-8").splitlines()[:9] == [
        "# Que sait-on de Bureau des pêches?",
        "",
        "- **Commande**\u00a0: partnermap show 'Bureau des pêches'",
        "- **Réseau**\u00a0: partnermap.db",
        "- **Établi le**\u00a0: 2026-03-04",
        "- **Filtres**\u00a0: sans les sources marquées protected; laissés de côté, ne reposant que sur elles\u00a0: 1 lien, 0 partie prenante",
        "- **Marques de protection**\u00a0: aucune",
        "",
        "## Bureau des pêches (organisme, fisheries)",
    ]


def test_json_in_a_file_is_the_contract_with_about_beside_it(harbour: Ask) -> None:
    harbour("who", "hsa", "--without-source", "plan", "-o", "answer.json")
    held = json.loads(Path("answer.json").read_text(encoding="utf-8"))
    assert held.pop("about") == {
        "question": "Who works with Harbour Safety Agency?", "command": "partnermap who hsa", "store": "partnermap.db", "made": "2026-03-04",
        "filters": {"without_source": ["plan"]}, "left_out": {"ties": 1, "stakeholders": 0}, "marks": [],
    }  # fmt: skip
    assert held == json.loads(harbour("who", "hsa", "--without-source", "plan", "--format", "json").stdout)
    harbour("queries", "-o", "queries.json")
    assert sorted(json.loads(Path("queries.json").read_text(encoding="utf-8"))) == ["about", "answer"]


def test_csv_in_a_file_has_a_mark_of_its_bytes_and_the_records_below_an_empty_row(harbour: Ask) -> None:
    harbour("find", "harbour forum", "-o", "answer.csv")
    assert Path("answer.csv").read_bytes().startswith(b"\xef\xbb\xbfQuestion,")
    with Path("answer.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [
        ["Question", "Who has a name like “harbour forum”?"], ["Command", "partnermap find 'harbour forum'"], ["Network", "partnermap.db"],
        ["Made on", "2026-03-04"], ["Filters", "none"], ["Handling marks", "none"], [],
        ["id", "name", "kind", "form", "matched", "how", "type", "target"],
        ["forum", "Harbour Forum", "collaboration", "table", "Harbour Forum", "exact", "", ""],
    ]  # fmt: skip


def test_the_built_in_network_is_called_a_sample(harbour: Ask) -> None:
    Path("partnermap.db").unlink()
    harbour("stats", "-o", "answer.md")
    assert "- **Network**: built-in sample network" in Path("answer.md").read_text(encoding="utf-8")


def test_programs_get_all_and_people_what_they_asked_for_without_advice_on_options(harbour: Ask) -> None:
    for ending in (".md", ".json"):
        harbour("who", "hsa", "-n", "1", "-o", f"answer{ending}")
    assert len(json.loads(Path("answer.json").read_text(encoding="utf-8"))["partners"]) == 4
    assert Path("answer.md").read_text(encoding="utf-8").endswith("\n\n… and 2 more.\n\n## Met at events only\n\nOmar Haddad\n")


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        (("who", "hsa"), True), (("who", "hsa", "--status", "confirmed"), False), (("show", "buoys"), True), (("show", "day"), False),
        (("path", "guard", "buoys"), True), (("common", "hsa", "guard"), True), (("stats",), True), (("check",), True),
        (("find", "guard"), False), (("who", "hsa", "--without-mark", "Protected"), False), (("stats", "--without-source", "plan"), False),
        # Not one of the ties that join the two is of a marked source, but one that joins each to the third is.
        (("common", "hsa", "omar"), True),
    ],
)  # fmt: skip
def test_a_mark_does_not_fall_off_whether_evidence_is_shown_or_not(harbour: Ask, words: tuple[str, ...], marked: bool) -> None:
    assert harbour(*words).stdout.startswith("Handling: Protected\n") == marked
    assert harbour(*words, "--format", "md").stdout.startswith("Handling: Protected\n\n") == marked
    assert "Handling" not in harbour(*words, "--format", "csv").stdout
    harbour(*words, "-o", "answer.json")
    assert json.loads(Path("answer.json").read_text(encoding="utf-8"))["about"]["marks"] == (["Protected"] if marked else [])


def test_what_cypher_rests_on_its_column_of_evidence_tells_or_all_sources_count(harbour: Ask) -> None:
    pytest.importorskip("kglite")
    told = "MATCH (a:Agency)-[t:PARTNERS_IN]->(p:Program) RETURN a.id AS id, t.evidence_source AS evidence_source"
    harbour("cypher", told, "-o", "told.md")
    assert "- **Handling marks**: none\n" in Path("told.md").read_text(encoding="utf-8")
    said = "- **Handling marks**: Protected (of all sources in the network: which of them this rests on cannot be told)\n"
    for untold in ("a.id AS id", "a.name AS evidence_source"):
        assert harbour("cypher", f"MATCH (a:Agency {{id: 'hsa'}}) RETURN {untold}", "-o", "untold.md").exit_code == 0
        assert said in Path("untold.md").read_text(encoding="utf-8")
    refused = harbour("cypher", told, "--without-mark", "Protected")
    assert the_error(refused).startswith("Cypher asks the store itself, which does not leave sources out; ask without --without-mark")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("-o", "a.pdf"), "a.pdf ends in .pdf; use .csv, "),
        (("-o", "answer"), "answer has no ending; use .csv, "),
        (("-o", "."), ". has no ending; use .csv, .docx, .htm, .html, .json, .md, .svg or .xlsx, such as answer.csv"),
        (("-o", ""), "--output: a name is empty; give the name of a file"),
        (("-o", "a.md", "--format", "json"), "-o a.md and --format json contradict each other: the ending chooses md; leave --format out, or name a file that ends in .json"),
        (("--format", "table", "-o", "a.csv"), "-o a.csv and --format table contradict each other: the ending chooses csv; leave --format out, as a table is for the screen"),
    ],
)  # fmt: skip
def test_an_ending_that_means_nothing_or_something_else_is_wrong_usage(harbour: Ask, words: tuple[str, ...], message: str) -> None:
    assert message in the_error(harbour("who", "hsa", *words), 2)
    assert {path.name for path in Path().iterdir()} == {"csv", "partnermap.db"}


def test_the_format_that_the_ending_means_may_be_said_and_a_hyphen_is_stdout(harbour: Ask) -> None:
    assert harbour("who", "hsa", "-o", "a.json", "--format", "json").exit_code == 0
    assert harbour("who", "hsa", "-o", "-", "--format", "csv").stdout == harbour("who", "hsa", "--format", "csv").stdout
    assert not Path("-").exists()


WRITING = (
    (("who", "hsa", "-o"), "{}.md"), (("who", "hsa", "-o"), "{}.html"), (("who", "hsa", "-o"), "{}.xlsx"), (("who", "hsa", "-o"), "{}.json"),
    (("who", "hsa", "-o"), "{}.csv"), (("map", "-o"), "{}.html"), (("export",), "{}.json"), (("export",), "{}.graphml"),
    (("export",), "{}.gexf"), (("export",), "{}.cypher"), (("export",), "{}.xlsx"), (("template",), "{}.xlsx"),
)  # fmt: skip


@pytest.mark.parametrize(("words", "name"), WRITING, ids=lambda value: value if isinstance(value, str) else " ".join(value))
def test_whatever_writes_leaves_what_is_not_its_own(harbour: Ask, words: tuple[str, ...], name: str) -> None:
    mine, piped, linked, stored = (name.format(one) for one in ("mine", "piped", "linked", "stored"))
    Path(mine).write_bytes(b"mine")
    os.mkfifo(piped)
    Path(linked).symlink_to(mine)
    os.link("partnermap.db", stored)
    before = Path("partnermap.db").read_bytes()
    assert "add --force to replace it" in the_error(harbour(*words, mine))
    assert Path(mine).read_bytes() == b"mine"
    for place, said in ((piped, "is no ordinary file"), (linked, "is a link"), (stored, "is the store in use"), ("csv", "")):
        for forced in ((), ("--force",)):
            if place == stored and words == ("template",):
                continue  # an empty workbook is asked of no store
            if place != "csv":
                assert said in the_error(harbour(*words, place, *forced))
    assert harbour(*words, mine, "--force").exit_code == 0
    assert Path(mine).read_bytes() != b"mine"
    assert Path("partnermap.db").read_bytes() == before
    assert Path(piped).is_fifo()
    again = harbour(*words, mine)
    assert again.exit_code == (1 if words == ("template",) else 0)


def test_a_workbook_that_somebody_has_saved_since_is_theirs(harbour: Ask) -> None:
    from openpyxl import load_workbook

    for words in (("who", "hsa", "-o", "book.xlsx"), ("export", "book.xlsx")):
        Path("book.xlsx").unlink(missing_ok=True)
        assert harbour(*words).exit_code == harbour(*words).exit_code == 0
        book = load_workbook("book.xlsx")
        book.properties.lastModifiedBy = "A Planner"
        book.save("book.xlsx")
        assert "book.xlsx is there already and is not" in the_error(harbour(*words))
    Path("book.xlsx").unlink()
    assert harbour("export", "book.xlsx").exit_code == 0
    assert "book.xlsx is there already and is not an answer" in the_error(harbour("who", "hsa", "-o", "book.xlsx"))


def test_an_export_leaves_the_csv_files_that_it_may_have_been_loaded_from(harbour: Ask) -> None:
    assert "csv/" in the_error(harbour("export", "csv"))
    assert harbour("export", "csv", "--force").exit_code == 0


def test_a_file_says_the_command_so_that_it_can_be_given_again(harbour: Ask) -> None:
    assert harbour("diff", "--dates", "2009", "2012", "--kind", "program", "-n", "3", "-o", "a.csv").exit_code == 0
    assert "Command,partnermap diff --dates 2009 2012 -n 3" in Path("a.csv").read_text(encoding="utf-8-sig").splitlines()


@pytest.mark.parametrize("words", [("gaps",), ("gaps", "--matrix", "unit", "sector"), ("health",)])
def test_no_heading_of_a_french_workbook_is_left_as_it_is_in_csv(harbour: Ask, words: tuple[str, ...]) -> None:
    from openpyxl import load_workbook

    columns = harbour(*words, "--format", "csv").stdout.splitlines()[0].split(",")
    assert harbour(*words, "--lang", "fr", "-o", "a.xlsx").exit_code == 0
    headings = next(iter(load_workbook("a.xlsx")["Données"].iter_rows(values_only=True)))
    assert set(columns) & set(headings) == set()


def test_the_name_that_is_right_is_said_where_the_ending_is_wrong(harbour: Ask) -> None:
    wrong = {
        ("map", "-o", "carte.pdf"): "carte.pdf ends in .pdf; use .html or .htm, such as carte.html",
        ("map", "-o", "partnermap.db", "--force"): "partnermap.db ends in .db; use .html or .htm, such as partnermap.html",
        ("template", "x.csv"): "x.csv ends in .csv; use .xlsx, such as x.xlsx",
        ("export", "x.pdf"): "x.pdf ends in .pdf; use .cypher, .gephi-csv, .gexf, .graphml, .json or .xlsx, such as x.cypher",
    }
    for words, said in wrong.items():
        assert the_error(harbour(*words), 2).startswith(said)
    assert harbour("template", "mine").stderr == "wrote mine.xlsx: fill it in and run `partnermap load mine.xlsx`\n"


def test_maps_in_a_folder_and_rejected_rows_leave_what_is_not_their_own(harbour: Ask) -> None:
    Path("maps").mkdir()
    Path("maps/index.html").write_text("mine")
    assert "maps/index.html is there already and is not a map" in the_error(harbour("map", "--by", "kind", "-o", "maps"))
    assert [path.name for path in Path("maps").iterdir()] == ["index.html"]
    Path("bad.csv").write_text("kind,name\nnothing,X\n")
    Path("bad.csv").write_text("kind,name\nnothing,X\nagency,Y\n")
    Path("bad (rejected).csv").write_text("mine")
    taken = "bad (rejected).csv is there already; choose another name, or add --force to replace it"
    assert the_error(harbour("load", "bad.csv", "--skip-bad")) == taken
    assert "Y" not in harbour("list").stdout.split()
    assert "bad.csv is one of the files that are read" in the_error(
        harbour("load", "bad.csv", "--skip-bad", "--rejected", "bad.csv", "--force")
    )
    assert "csv/sources.csv is one of the files that are read" in the_error(
        harbour("load", "csv", "--skip-bad", "--rejected", "csv", "--force")
    )
    assert harbour("load", "bad.csv", "--skip-bad", "--force").exit_code == 0
    assert Path("bad (rejected).csv").read_text(encoding="utf-8-sig").startswith("kind,name,why this row was not loaded\nnothing,X,")
    assert the_error(harbour("load", "bad.csv", "--skip-bad")) == taken


def test_a_copy_is_not_made_onto_itself_nor_into_a_pipe(harbour: Ask) -> None:
    os.mkfifo("pipe")
    assert the_error(harbour("copy", "partnermap.db", "./partnermap.db")) == (
        "partnermap.db and ./partnermap.db are one store; name another one to copy to"
    )
    assert "pipe is no ordinary file" in the_error(harbour("copy", "partnermap.db", "pipe"))
    assert "pipe is no ordinary file" in the_error(harbour("load", "csv", "--store", "pipe"))


def test_maps_and_exports_leave_out_what_rests_on_a_source_alone_and_say_how_much(harbour: Ask) -> None:
    said = "without these sources: minutes; left out, as they rest on these alone: 10 ties, 4 stakeholders\n"
    answer = harbour("export", "-", "--without-source", "minutes")
    assert answer.stderr.endswith(said)
    held = json.loads(answer.stdout)
    assert {source["id"] for source in held["graph"]["sources"]} == {"plan", "report"}
    assert {item["source"] for edge in held["edges"] for item in edge["evidence"]} == {"plan", "report"}
    assert {"ann", "omar", "day", "forum"}.isdisjoint(node["id"] for node in held["nodes"])
    answer = harbour("map", "-o", "-", "--without-source", "minutes")
    assert answer.stderr.endswith(said)
    assert "Ann Moss" not in answer.stdout
    assert said.strip() in answer.stdout
    near = the_error(harbour("who", "hsa", "--without-source", "minute"))
    assert near == "no source has the id 'minute'; write one of minutes"
