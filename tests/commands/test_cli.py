"""The command as a whole: which store it asks, wrong usage, terminals, and what goes to stdout and what to stderr."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from partnermap import __version__
from partnermap.cli import cli
from tests.commands.conftest import Ask


def test_without_a_store_the_built_in_network_answers_and_that_is_said(ask: Ask) -> None:
    answer = ask("find", "NCECC", "--format", "csv")
    assert answer.stderr == "using the built-in network (there is no ./partnermap.db; --store names another)\n"
    assert answer.stdout.splitlines()[1] == "ncecc,National Child Exploitation Crime Centre,unit,,ncecc,id,,"


def test_the_store_may_come_from_the_environment_and_an_option_wins_over_it(harbour: Ask) -> None:
    assert harbour("stats", PARTNERMAP_STORE="partnermap.db").stderr == ""
    assert "there is no store at elsewhere.db" in harbour("stats", "--store", "elsewhere.db", PARTNERMAP_STORE="partnermap.db").stderr
    assert harbour("--store", "elsewhere.db", "stats", "--store", "partnermap.db").exit_code == 0


def test_the_demonstration_loads_asks_and_draws(ask: Ask) -> None:
    answer = ask("demo")
    assert answer.exit_code == 0
    assert [line for line in answer.stdout.splitlines() if line.startswith("$")] == [
        "$ partnermap --store partnermap-demo.db who NCECC",
        "$ partnermap --store partnermap-demo.db path 'Statistics Canada' WeProtect",
        "$ partnermap --store partnermap-demo.db common C3P 'Ontario Provincial Police'",
    ]
    assert "ps-webinars-2021: " in answer.stdout
    assert "Open partnermap-demo.html in a browser by double-click." in answer.stderr
    assert Path("partnermap-demo.html").stat().st_size > 100_000
    assert ask("demo").exit_code == 0


def test_the_template_is_not_written_over_what_is_there(ask: Ask) -> None:
    assert ask("template", "mine.xlsx").exit_code == 0
    assert ask("template", "mine.xlsx").stderr == "Error: mine.xlsx is there already; choose another name, or add --force to replace it\n"
    assert ask("template", "mine.xlsx", "--force").exit_code == 0


def test_a_map_has_what_was_asked_for(harbour: Ask) -> None:
    assert harbour("map", "--focus", "Survey Team", "-o", "near.html").stderr == "using ./partnermap.db\nwrote the map to near.html\n"
    page = Path("near.html").read_text(encoding="utf-8")
    assert "Dive Unit" in page
    assert "Lighthouse Trust" not in page


def test_the_catalogue_is_listed_shown_and_joined_by_a_folder_of_ones_own(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "mine.cypher").write_text("// title: Mine\n// titre: À moi\nMATCH (n:Person) RETURN n.id AS id\n", encoding="utf-8")
    listed = ask("queries", "--format", "csv", "--lang", "fr", "--queries", "own").stdout.splitlines()
    assert listed[0] == "name,title,parameters"
    assert 'members,"Membres d’une collaboration, et depuis quand",\'-p id=…' in listed
    assert "mine,À moi," in listed
    assert ask("queries", "show", "mine", "--queries", "own").stdout == (tmp_path / "own" / "mine.cypher").read_text(encoding="utf-8")
    wrong = ask("queries", "show", "mine")
    assert (wrong.exit_code, wrong.stderr) == (1, "Error: no query is called 'mine'; `partnermap queries` lists them\n")
    (one,) = (query for query in json.loads(ask("queries", "--format", "json").stdout) if query["name"] == "brokers")
    assert one["parameters"] == [{"name": "least", "type": "number", "default": "2"}]
    assert one["columns"] == ["id", "name", "kind", "sectors", "others"]


def test_cypher_is_answered_without_a_server_too_or_refused_with_a_remedy(harbour: Ask) -> None:
    pytest.importorskip("kglite")
    answer = harbour("cypher", "MATCH (n:Person) RETURN n.name AS name ORDER BY name", "--format", "csv")
    assert (answer.exit_code, answer.stdout.split()) == (0, ["name", "Ann", "Moss", "Omar", "Haddad", "Zoé", "Lévesque"])
    answer = harbour("cypher", "MATCH (n) RETURN date(n.since) AS day")
    assert answer.exit_code == 1
    assert "Error: the query is refused at line 1, column 18: date() is not the same in every Cypher; compare dates as" in answer.stderr
    assert harbour("cypher").exit_code == 2


def test_colours_are_for_terminals_alone(harbour: Ask) -> None:
    assert "\x1b" not in harbour("who", "hsa").stdout


@pytest.mark.parametrize("width", [40, 60, 200])
def test_no_line_is_wider_than_the_terminal(harbour: Ask, width: int) -> None:
    answers = [harbour(*words, COLUMNS=str(width)).stdout for words in (("who", "hsa", "-v"), ("show", "hsa"), ("path", "ann", "omar"))]
    assert max(len(line) for answer in answers for line in answer.splitlines()) <= width


def test_what_a_terminal_would_obey_is_shown_not_done(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "s.csv").write_text("id,kind,name\na,agency,\x1b[31mRed\x9b [bold]x[/bold]\n", encoding="utf-8")
    assert ask("load", "s.csv").exit_code == 0
    assert "\ufffd[31mRed\ufffd [bold]x[/bold]" in ask("show", "a").stdout


def test_the_version_is_told() -> None:
    assert CliRunner().invoke(cli, ["--version"]).stdout == f"partnermap, version {__version__}\n"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("who",), "Error: NAME is missing; see `cli who --help`\n"),
        (
            ("who", "hsa", "--as-of", "lately"),
            "Error: --as-of: 'lately' is not a date; write 2011, 2011-04 or 2011-04-11",
        ),
        (("who", "hsa", "--as-of", "2011-02-30"), "Error: --as-of: '2011-02-30' is no day of the calendar"),
        (("who", "hsa", "--format", "pdf"), "Error: --format: 'pdf' is none of table, json, csv, md"),
        (("whom", "hsa"), "Error: there is no command 'whom'; did you mean 'who'?"),
        (("path", "hsa", "guard", "-k", "0"), "Error: -k: '0' is no number that fits; write one: 1 to 50"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(harbour: Ask, words: tuple[str, ...], message: str) -> None:
    answer = harbour(*words)
    assert (answer.exit_code, answer.stdout) == (2, "")
    assert answer.stderr.startswith(message)
    assert answer.stderr.count("\n") == 1


def test_names_are_refused_with_what_could_be_meant(harbour: Ask) -> None:
    texts = ("Costal Gard", "Harbour", "Coastal Guard (HSA)")
    answers = [harbour(command, text) for text in texts for command in ("who", "show")]
    assert {answer.exit_code for answer in answers} == {1}
    assert list(dict.fromkeys(answer.stderr.splitlines()[-1] for answer in answers)) == [
        "Error: no stakeholder called 'Costal Gard'; did you mean 'Coastal Guard'?",
        "Error: no stakeholder called 'Harbour'; did you mean 'Harbour Forum', 'Harbour Day 2011' or 'Harbour Safety Agency'?",
        "Error: 'Coastal Guard (HSA)' may mean 'Coastal Guard (agency, guard)' or 'Harbour Safety Agency (agency, hsa)'; write the id of the one you mean",
    ]


@pytest.mark.parametrize("command", ["who", "show", "find"])
def test_a_name_of_several_words_needs_no_quotes_and_may_have_those_of_a_word_processor(harbour: Ask, command: str) -> None:
    plain = harbour(command, "Coastal Guard").stdout
    assert "Coastal Guard" in plain
    for words in (("Coastal", "Guard"), ("“Coastal", "Guard”"), ("«", "Coastal Guard", "»"), ("‘Coastal", "Guard’")):
        assert harbour(command, *words).stdout == plain


@pytest.mark.parametrize("command", ["path", "common"])
def test_two_names_need_no_quotes_where_the_words_are_two_names_in_one_way_alone(harbour: Ask, command: str) -> None:
    plain = harbour(command, "Coastal Guard", "Fisheries Office").stdout
    assert "Fisheries Office" in plain
    for words in (
        ("Coastal", "Guard", "Fisheries", "Office"),
        ("“Coastal", "Guard”", "Fisheries Office"),
        ("CG (Coastal Guard)", "Fisheries", "Office"),
    ):
        assert harbour(command, *words).stdout == plain
    answer = harbour(command, "Coastal", "Guard", "Fish", "Office")
    assert (answer.exit_code, answer.stderr.splitlines()[-1]) == (
        1, "Error: 'Coastal Guard Fish Office' is not two names; put quotes around each name, as in \"Coastal Guard\" \"Fish Office\"",
    )  # fmt: skip
    answer = harbour(command, "“Coastal", "Guard”")
    assert (answer.exit_code, answer.stderr) == (2, f"Error: B is missing; see `cli {command} --help`\n")


def test_no_setting_of_the_tests_reaches_the_users_own_cache() -> None:
    assert "pytest" in os.environ["XDG_CACHE_HOME"]
