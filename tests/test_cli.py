"""The command as a user meets it: whole outputs, exit codes, what goes to stdout and what to stderr."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from partnermap import __version__
from partnermap.cli import cli
from tests.example import write_example

Ask = Callable[..., Result]


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Runs the command in a folder of its own, 100 columns wide."""
    monkeypatch.chdir(tmp_path)

    def run(*words: str, stdin: str | bytes | None = None, **environment: str) -> Result:
        return CliRunner().invoke(cli, words, input=stdin, env={"COLUMNS": "100", **environment})

    return run


@pytest.fixture
def harbour(ask: Ask, tmp_path: Path) -> Ask:
    """The same where ./partnermap.db holds the example."""
    write_example(tmp_path / "csv")
    assert ask("load", "csv").exit_code == 0
    return ask


def test_who_tells_partners_strongest_first_and_why(harbour: Ask) -> None:
    answer = harbour("who", "HSA")
    assert (answer.exit_code, answer.stderr) == (0, "using ./partnermap.db\n")
    assert (
        answer.stdout
        == """\
Handling: Protected
Harbour Safety Agency (agency) works with 4 others.

Partner                    Kind     Strength   Because
────────────────────────────────────────────────────────────────────────────────────────────────────
Fisheries Office           agency        1.7   works with; Clear Water Strategy (funds; HSA: leads)
Coastal Guard              agency        1.6   Clear Water Strategy (is a partner in; HSA: leads);
                                               Buoy Register (contributed to; HSA: operates)
                                               [proposed]; both spoke at Harbour Day 2011
University of the Island   agency        1.6   trains; Clear Water Strategy (is supported by; HSA:
                                               leads)
Omar Haddad                person        0.3   both spoke at Harbour Day 2011
"""
    )


def test_who_verbose_puts_the_evidence_beside_each_reason(harbour: Ask) -> None:
    assert (
        harbour("who", "hsa", "-v", "-n", "1").stdout
        == """\
Harbour Safety Agency (agency) works with 4 others.

Fisheries Office (agency), strength 1.7

Adds   Why                                                         Evidence
────────────────────────────────────────────────────────────────────────────────────────────────────
   1   Harbour Safety Agency works with Fisheries Office           minutes: point 2
 0.7   Fisheries Office funds Clear Water Strategy (2005;          report: page 4
       100,000.5 CAD)
       Fisheries Office funds Clear Water Strategy (since 2010;    report: page 4
       50,000 CAD)
       Harbour Safety Agency leads Clear Water Strategy (since     report: page 2 “the Agency leads”
       2004)                                                       minutes: point 1
… and 3 more; -n 0 shows all, -v the evidence.

Sources

Id        Title                    Source
──────────────────────────────────────────────────────────────────────────────────────────────
minutes   Procès-verbal du forum   Harbour Forum, 2011-06
report    Annual report 2012       Harbour Safety Agency, 2012, https://harbour.example/report
"""
    )


def test_who_in_json_is_the_contract(harbour: Ask) -> None:
    answer = json.loads(harbour("who", "dive", "--format", "json", "--as-of", "2011-06").stdout)
    assert answer == {
        "stakeholder": {"id": "dive", "name": "Dive Unit", "kind": "unit"},
        "as_of": "2011-06",
        "partners": [
            {
                "id": "guard", "name": "Coastal Guard", "kind": "agency", "strength": 0.3,
                "ties": [
                    tie("SPOKE_AT", "day", "ann", "day", "2011-06-08", "2011-06-08"),
                    tie("SPOKE_AT", "day", "zoe", "day", "2011-06-08", "2011-06-08"),
                    tie("WORKS_FOR", "day", "ann", "guard", role="liaison", said=("minutes", "point 3")),
                    tie("WORKS_FOR", "day", "zoe", "dive", "2010", role="head diver", said=("report", "page 5")),
                ],
            },
            {
                "id": "omar", "name": "Omar Haddad", "kind": "person", "strength": 0.3,
                "ties": [
                    tie("SPOKE_AT", "day", "omar", "day", "2011-06-08", "2011-06-08"),
                    tie("SPOKE_AT", "day", "zoe", "day", "2011-06-08", "2011-06-08"),
                    tie("WORKS_FOR", "day", "zoe", "dive", "2010", role="head diver", said=("report", "page 5")),
                ],
            },
        ],
    }  # fmt: skip


def tie(
    type_: str, via: str | None, source: str, target: str, since: str = "", until: str = "", *, role: str = "",
    said: tuple[str, str] = ("minutes", "point 4"),
) -> dict[str, object]:  # fmt: skip
    return {
        "type": type_, "via": via, "source": source, "target": target, "role": role or None, "since": since or None, "until": until or None,
        "status": "confirmed", "evidence": [{"source": said[0], "locator": said[1]}],
    }  # fmt: skip


def test_a_direct_tie_has_no_via_and_one_through_a_unit_names_the_unit(harbour: Ask) -> None:
    partners = json.loads(harbour("who", "hsa", "--format", "json").stdout)["partners"]
    vias = {(one["id"], tie["type"]): tie["via"] for one in partners for tie in one["ties"]}
    assert (vias["fisheries", "WORKS_WITH"], vias["university", "TRAINS"], vias["fisheries", "FUNDS"]) == (None, "dive", "clear")
    # That the unit acts for the agency is cited too.
    assert vias["university", "PART_OF"] == "dive"


def test_path_tells_each_step_in_words_with_its_evidence(harbour: Ask) -> None:
    assert (
        harbour("path", "Ann Moss", "bureau des peches", "-k", "1").stdout
        == """\
Ann Moss and Fisheries Office are connected; the best routes:

Route 1: 3 steps

Step   Tie                                                                          Evidence
────────────────────────────────────────────────────────────────────────────────────────────────────
   1   Ann Moss works for Coastal Guard (liaison)                                   minutes: point 3
   2   Coastal Guard is a partner in Clear Water Strategy (until 2012)              report: page 2
   3   Clear Water Strategy is funded by Fisheries Office (2005; 100,000.5 CAD)     report: page 4
       Clear Water Strategy is funded by Fisheries Office (since 2010; 50,000       report: page 4
       CAD)

Sources

Id        Title                    Source
──────────────────────────────────────────────────────────────────────────────────────────────
minutes   Procès-verbal du forum   Harbour Forum, 2011-06
report    Annual report 2012       Harbour Safety Agency, 2012, https://harbour.example/report
"""
    )


def test_french_is_french_throughout(harbour: Ask) -> None:
    assert (
        harbour("--lang", "fr", "show", "Strategie eau claire", "--as-of", "2010").stdout
        == """\
Stratégie eau claire (programme, clear)

Champ           Valeur
────────────────────────────────────
Nom (anglais)   Clear Water Strategy
Dates           depuis 2004
Pays            CA

Liens à la date 2010 (4)

Lien                                                        Note   Preuve
────────────────────────────────────────────────────────────────────────────────────────────────────
est financé par Bureau des pêches (depuis 2010; 50\u202f000             report: page 4
CAD)
soutient Université de l’Île (2009–2010)                           report: page 6
est dirigé par Agence de sécurité portuaire (depuis 2004)          report: page 2 “the Agency leads”
                                                                   minutes: point 1
a pour partenaire Garde côtière (jusqu’à 2012)                     report: page 2

Sources

Id        Titre                    Source
──────────────────────────────────────────────────────────────────────────────────────────────
minutes   Procès-verbal du forum   Harbour Forum, 2011-06
report    Annual report 2012       Harbour Safety Agency, 2012, https://harbour.example/report
"""
    )


def test_common_tells_what_and_whom_two_share(harbour: Ask) -> None:
    answer = json.loads(harbour("common", "HSA", "CG", "--format", "json").stdout)
    assert [(one["via"], one["weight"]) for one in answer["shared"]] == [("clear", 0.7), ("buoys", 0.6), ("day", 0.3)]
    assert [(one["id"], one["strengths"]) for one in answer["partners"]] == [
        ("fisheries", [1.7, 1.2]), ("university", [1.6, 1.2]), ("omar", [0.3, 0.3]),
    ]  # fmt: skip
    assert "Who works with both" in harbour("common", "HSA", "CG").stdout


def test_markdown_can_be_pasted_and_csv_opened(harbour: Ask) -> None:
    assert harbour("find", "harbour", "--format", "md").stdout == (
        "| Name | Kind | Id | Matched | How |\n| --- | --- | --- | --- | --- |\n"
        "| Harbour Day 2011 | collaboration | day | Harbour Day 2011 | beginning |\n"
        "| Harbour Forum | collaboration | forum | Harbour Forum | beginning |\n"
        "| Harbour Safety Agency | agency | hsa | Harbour Safety Agency | beginning |\n"
    )
    assert harbour("find", "harbour forum", "--format", "csv").stdout == (
        "id,name,kind,form,how\nforum,Harbour Forum,collaboration,Harbour Forum,exact\n"
    )


def test_find_says_when_nothing_matches_and_that_is_no_failure(harbour: Ask) -> None:
    answer = harbour("find", "qqqqqq")
    assert (answer.exit_code, answer.stdout) == (0, "Nothing matches 'qqqqqq'.\n")


def test_find_gives_all_where_that_is_asked_for(harbour: Ask) -> None:
    assert len(harbour("find", "a", "-n", "0", "--format", "csv").stdout.splitlines()) == len(
        harbour("find", "a", "-n", "500", "--format", "csv").stdout.splitlines()
    )


def test_stats_counts(harbour: Ask) -> None:
    assert json.loads(harbour("stats", "--format", "json").stdout) == {
        "store": "partnermap.db",
        "stakeholders": {"total": 14, "by_kind": {"agency": 5, "unit": 2, "program": 2, "person": 3, "collaboration": 2}},
        "ties": {
            "total": 21,
            "by_type": {
                "WORKS_WITH": 1, "FUNDS": 2, "SUPPORTS": 1, "TRAINS": 1, "LEADS": 1, "OPERATES": 1, "PARTNERS_IN": 1, "CONTRIBUTED_TO": 1,
                "MEMBER_OF": 3, "HOSTS": 1, "SPOKE_AT": 3, "PART_OF": 3, "WORKS_FOR": 2,
            },
            "by_status": {"confirmed": 19, "disputed": 1, "proposed": 1},
        },
        "sources": 3,
        "evidence": 22,
    }  # fmt: skip


def test_check_groups_what_it_finds(harbour: Ask) -> None:
    assert harbour("check").stdout.startswith("""\
Handling: Protected

no tie to anyone (1)

Where                      Value
────────────────────────────────
Lighthouse Trust (trust)

not confirmed (2)
""")


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
ties.csv line 26 column since: 'soon' is not a date; write 2011, 2011-04 or 2011-04-11
ties.csv line 24 column target: no stakeholder is called 'Clear Watr'; did you mean 'Clear Water Strategy'?
ties.csv line 25 column evidence_source: no source has the id 'raport'; did you mean 'report'?
ties.csv line 27 column source: WORKS_FOR cannot start at an agency; it starts at person
ties.csv line 28 column target: a tie cannot join a stakeholder to itself; name the other end
Error: 5 rows could not be read and nothing was loaded; correct them and load again, or use --skip-bad
"""
    )
    assert not Path("partnermap.db").exists()


def test_skip_bad_loads_the_rest_and_keeps_the_bad_rows_with_reasons(ask: Ask, tmp_path: Path) -> None:
    write_example(tmp_path / "csv")
    with (tmp_path / "csv" / "ties.csv").open("a", encoding="utf-8") as file:
        file.write("hsa,LEADS,nobody,,,,,,,,,report,p1,\n")
    answer = ask("load", "csv", "--skip-bad")
    assert answer.exit_code == 0
    assert answer.stderr.splitlines()[-1] == "1 rows were left out; they are in rejected.csv with the reasons"
    assert Path("rejected.csv").read_text(encoding="utf-8-sig").splitlines()[1] == (
        "ties.csv,,24,target,no stakeholder is called 'nobody'; add it to the stakeholders,hsa,LEADS,nobody,,,,,,,,,report,p1,"
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


def test_without_a_store_the_built_in_network_answers_and_that_is_said(ask: Ask) -> None:
    answer = ask("find", "NCECC", "--format", "csv")
    assert answer.stderr == "using the built-in network (there is no ./partnermap.db; --store names another)\n"
    assert answer.stdout.splitlines()[1] == "ncecc,National Child Exploitation Crime Centre,unit,ncecc,id"


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
    assert "ps-webinars-2021: line" in answer.stdout
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
    answer = harbour("cypher", "MATCH (n) RETURN n.id AS id")
    assert answer.exit_code == 1
    assert "Error: the query is refused at line 1, column 7: a node without a label may be anything" in answer.stderr
    assert harbour("cypher").exit_code == 2


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


def test_colours_are_for_terminals_alone(harbour: Ask) -> None:
    assert "\x1b" not in harbour("who", "hsa").stdout


@pytest.mark.parametrize("width", [40, 60, 200])
def test_no_line_is_wider_than_the_terminal(harbour: Ask, width: int) -> None:
    answers = [harbour(*words, COLUMNS=str(width)).stdout for words in (("who", "hsa", "-v"), ("show", "hsa"), ("path", "ann", "omar"))]
    assert max(len(line) for answer in answers for line in answer.splitlines()) <= width


def test_what_a_terminal_would_obey_is_shown_not_done(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "s.csv").write_text("id,kind,name\na,agency,\x1b[31mRed\u202e [bold]x[/bold]\n", encoding="utf-8")
    assert ask("load", "s.csv").exit_code == 0
    assert "\ufffd[31mRed\ufffd [bold]x[/bold]" in ask("show", "a").stdout


def test_the_version_is_told() -> None:
    assert CliRunner().invoke(cli, ["--version"]).stdout == f"partnermap, version {__version__}\n"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("who",), "Error: Missing argument 'NAME'; see `cli who --help`\n"),
        (
            ("who", "hsa", "--as-of", "lately"),
            "Error: Invalid value for '--as-of': 'lately' is not a date; write 2011, 2011-04 or 2011-04-11",
        ),
        (("who", "hsa", "--as-of", "2011-02-30"), "Error: Invalid value for '--as-of': '2011-02-30' is no day of the calendar"),
        (("who", "hsa", "--format", "pdf"), "Error: Invalid value for '--format': 'pdf' is not one of 'table', 'json', 'csv', 'md'"),
        (("whom", "hsa"), "Error: No such command 'whom'"),
        (("path", "hsa", "guard", "-k", "0"), "Error: Invalid value for '-k': 0 is not in the range 1<=x<=50"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(harbour: Ask, words: tuple[str, ...], message: str) -> None:
    answer = harbour(*words)
    assert (answer.exit_code, answer.stdout) == (2, "")
    assert answer.stderr.startswith(message)
    assert answer.stderr.count("\n") == 1


def test_names_are_refused_with_what_could_be_meant(harbour: Ask) -> None:
    unknown, ambiguous = harbour("who", "Costal Gard"), harbour("who", "Harbour")
    assert (unknown.exit_code, ambiguous.exit_code) == (1, 1)
    assert unknown.stderr.splitlines()[-1] == "Error: no stakeholder called 'Costal Gard'; did you mean 'Coastal Guard'?"
    assert ambiguous.stderr.splitlines()[-1] == (
        "Error: 'Harbour' may mean 'Harbour Day 2011 (collaboration, day)', 'Harbour Forum (collaboration, forum)' "
        "or 'Harbour Safety Agency (agency, hsa)'; write the id of the one you mean"
    )


def test_no_setting_of_the_tests_reaches_the_users_own_cache() -> None:
    assert "pytest" in os.environ["XDG_CACHE_HOME"]
