"""Cypher without a server gives what Neo4j gives, or refuses."""

import shutil
import sqlite3
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from partnermap import loaders
from partnermap.graph import Evidence, Source, Stakeholder, Store, StoreError, Tie, open_store, read_schema
from partnermap.graph.cypher.kglite.engine import VERSION
from partnermap.graph.cypher.portable.clauses import portability
from partnermap.graph.errors import ReadOnly
from tests.graph.cypher.asking import Answer, ask, in_any_order, on_both, refusal
from tests.graph.cypher.both_ways import PARAMETERS, QUESTIONS
from tests.neo4j_server import Server

kglite = pytest.importorskip("kglite")


def used(query: str) -> dict[str, Any]:
    return {name: value for name, value in PARAMETERS.items() if f"${name}" in query}


def answers(store: Store, queries: list[str]) -> dict[str, Answer]:
    return {query: ask(store, query, **used(query)) for query in queries}


@pytest.mark.neo4j
def test_every_question_of_the_portable_subset_has_the_same_answer_on_both(on_server: Server, tmp_path: Path, example_folder: Path) -> None:
    portable = [query for query in QUESTIONS if not [one for one in portability(query) if one.rule != "alias"]]
    assert len(portable) > 180
    one, other = (answers(store, portable) for store in on_both(on_server, tmp_path, example_folder))
    # In which order ties are gathered, and which come first, is left open where no ORDER BY says so.
    differing = [query for query in portable if one[query] != other[query]]
    assert [query for query in differing if "collect(" not in query and "ORDER BY" in query] == []
    assert [query for query in differing if in_any_order(one[query]) != in_any_order(other[query])] == []
    assert other["RETURN 7 / 2 AS a, 7 / 2.0 AS b, -7 / 2 AS c, -7 % 3 AS d, 7 % 3 AS e, 2 ^ 3 AS f, 1 + 2 * 3 AS g"] == (
        list("abcdefg"), [{"a": 3, "b": 3.5, "c": -3, "d": -1, "e": 1, "f": 8.0, "g": 7}],
    )  # fmt: skip


@pytest.mark.neo4j
def test_every_question_has_the_same_answer_on_the_built_in_network(on_server: Server, tmp_path: Path) -> None:
    wide = ("[*1..3]", "[*..6]", "(b:Agency)", "[r2]")  # a long answer says no more than a short one
    asked = [query for query in QUESTIONS if not portability(query) and not any(part in query for part in wide)]
    one, other = (
        [(query, in_any_order(ask(store, query, **used(query)))) for query in asked]
        for store in on_both(on_server, tmp_path, loaders.BUILT_IN)
    )
    assert other == one


def test_what_is_outside_the_subset_is_refused_before_it_is_run(example: Store) -> None:
    outside = {query: [one for one in portability(query) if one.rule != "alias"] for query in QUESTIONS}
    refused = {query: findings for query, findings in outside.items() if findings}
    assert {"division", "function", "subscript", "where", "list", "order", "escape"} <= {
        finding.rule for findings in refused.values() for finding in findings
    }
    for query, findings in refused.items():
        assert refusal(example, query, **used(query)).startswith(
            f"BadQuery: the query is refused at line {findings[0].line}, column {findings[0].column}: "
        )


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("MATCH (n:Agency) DETACH DELETE n", "ReadOnly: a question may not change {}; use `partnermap load` to add to it"),
        ("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "ReadOnly: a question may not change {}; use `partnermap load` to add to it"),
        ("CALL db.labels() YIELD label RETURN label",
         ("BadQuery: the query is refused at line 1, column 1: CALL asks for a procedure, which is another one on every server; "
          "ask with MATCH; a subquery is written CALL (n) { … }, or ask a Neo4j store")),
        ("MATCH (n:Agency RETURN n.id AS id",
         "BadQuery: the query is refused at line 1, column 7: '(' is never closed; correct the brackets, or ask a Neo4j store"),
        ("MATCH (n:Agency) RETURN m.name AS name",
         "BadQuery: the query is refused: Schema error: Undefined variable 'm'; correct it and try again"),
        ("MATCH (n:Agency {id: $nobody}) RETURN n.id AS id",
         "BadQuery: the query is refused: Cypher execution error: Missing parameter: $nobody; correct it and try again"),
        ("UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b RETURN count(*) AS c", "StoreError: "),
        ("RETURN 1 AS a" + " UNION RETURN 1 AS a" * 60,
         "BadQuery: the query is refused: it has more than 50 parts joined by UNION; ask in several queries, or ask a Neo4j store"),
        ("RETURN [" + "1, " * 5000 + "1] AS a", "BadQuery: the query is refused: it has more than 5,000 words; give long lists by parameter, or ask a Neo4j store"),
    ],
)  # fmt: skip
def test_a_refusal_says_why_and_what_to_do(example: Store, query: str, said: str) -> None:
    expected = said.replace("{}", example.address)
    assert refusal(example, query)[: len(expected) if said.endswith(": ") else None] == expected


def test_what_takes_too_long_or_too_much_is_stopped(example: Store) -> None:
    long = "UNWIND range(1, 2000) AS a UNWIND range(1, 400) AS b WITH a, b WHERE a % 7 = b RETURN count(*) AS c"
    with pytest.raises(StoreError, match="gave no answer within 0.001 seconds and was told to stop"):
        example.cypher(long, {}, limit=10, timeout=0.001)
    assert "steps without a server and was stopped; ask for fewer hops" in refusal(
        example, "UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b RETURN count(*) AS c"
    )


def test_no_more_rows_than_asked_for_come_back(example: Store) -> None:
    given = example.cypher("UNWIND range(1, 50) AS n RETURN n", {}, limit=3, timeout=60)
    assert (given.columns, given.rows, given.is_cut) == (("n",), ({"n": 1}, {"n": 2}, {"n": 3}), True)


def test_columns_are_called_as_on_a_server(example: Store) -> None:
    assert ask(example, "MATCH (`é`:Agency {id: 'hsa'}) RETURN `é`.name, `é`.since AS `Depuis l’an`, 'x' /* why */ AS x") == (
        ["`é`.name", "Depuis l’an", "x"], [{"`é`.name": "Harbour Safety Agency", "Depuis l’an": "1998", "x": "x"}],
    )  # fmt: skip


def test_a_source_has_a_title_and_no_name_and_a_stakeholder_the_reverse(example: Store) -> None:
    query = "MATCH (n:{} {{id: '{}'}}) RETURN n.name AS name, n.title AS title, n.type AS type, n.label AS label, n.name_fr AS french"
    nothing = {"type": None, "label": None, "french": None}
    assert ask(example, query.format("Source", "plan"))[1] == [{"name": None, "title": "Draft plan", **nothing}]
    assert ask(example, query.format("Stakeholder", "survey"))[1] == [{"name": "Survey Team", "title": None, **nothing}]


def test_parallel_ties_all_live_with_their_amounts_and_evidence(tmp_path: Path) -> None:
    path, schema = str(tmp_path / "parallel.db"), read_schema()
    cited = (Evidence("report", "page 1", "so it says"), Evidence("report", "page 9"))
    with open_store(path, to_write=True, schema=schema) as store, store.writer() as writer:
        writer.put_sources([Source("report", "Report")])
        writer.put_stakeholders([Stakeholder("007", "agency", "One"), Stakeholder("1e3", "program", "Two", aliases=("II",))])
        writer.put_ties(Tie("007", "FUNDS", "1e3", since=year, amount=Decimal(amount), currency="CAD", evidence=cited)
                        for year, amount in (("2010", "5"), ("2011", "5"), ("2012", "0.1"), ("2013", "12345678901234567890.5")))  # fmt: skip
    with open_store(path) as store:
        rows = ask(store, "MATCH (a:Agency {id: '007'})-[r:FUNDS]->(b:Program) RETURN b.id AS b, b.aliases AS also, r.since AS since,"
                   " r.amount AS amount, r.amount_exact AS exact, r.until AS until, r.evidence_source AS source,"
                   " r.evidence_locator AS locator, r.evidence_quote AS quote ORDER BY since")[1]  # fmt: skip
    same = {"b": "1e3", "also": ["II"], "until": None, "source": ["report", "report"], "locator": ["page 1", "page 9"],
            "quote": ["so it says", ""]}  # fmt: skip
    assert rows == [
        {**same, "since": "2010", "amount": 5, "exact": None},
        {**same, "since": "2011", "amount": 5, "exact": None},
        {**same, "since": "2012", "amount": 0.1, "exact": None},
        {**same, "since": "2013", "amount": 1.2345678901234567e19, "exact": "12345678901234567890.5"},
    ]


def filled(path: Path, *names: str) -> None:
    schema = read_schema()
    with open_store(str(path), to_write=True, schema=schema) as store, store.writer() as writer:
        writer.put_stakeholders(Stakeholder(name.lower(), "agency", name) for name in names)


def held(path: Path) -> list[str]:
    with open_store(str(path)) as store:
        return [row["name"] for row in ask(store, "MATCH (n:Agency) RETURN n.name AS name ORDER BY name")[1]]


def test_a_changed_store_is_never_answered_for_from_what_it_was(tmp_path: Path, own_cache: Path) -> None:
    path = tmp_path / "a.db"
    filled(path, "Aa")
    assert (held(path), held(path)) == (["Aa"], ["Aa"])
    filled(path, "Bb")
    assert held(path) == ["Aa", "Bb"]
    reader = sqlite3.connect(path, isolation_level=None)  # holds on to what it saw, so that the next load stays in the write-ahead log
    reader.execute("pragma journal_mode = wal")
    reader.execute("begin")
    assert reader.execute("select count(*) from stakeholders").fetchone() == (2,)
    filled(path, "Cc")
    assert held(path) == ["Aa", "Bb", "Cc"]
    reader.close()
    assert held(path) == ["Aa", "Bb", "Cc"]
    with sqlite3.connect(path) as someone:  # another program, which knows nothing of our words for a state
        someone.execute("update stakeholders set name = 'Zz' where id = 'aa'")
    someone.close()
    assert held(path) == ["Bb", "Cc", "Zz"]
    assert len(list(own_cache.glob("*.kgl"))) == 1


def test_two_stores_that_change_places_are_told_apart(tmp_path: Path) -> None:
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    filled(one, "Aa")
    filled(other, "Bb")
    assert (held(one), held(other)) == (["Aa"], ["Bb"])
    shutil.move(one, tmp_path / "kept.db")
    shutil.move(other, one)
    assert held(one) == ["Bb"]


@pytest.mark.parametrize("damage", [b"", b"not a graph", None, "other"])
def test_a_damaged_or_foreign_copy_is_made_again(tmp_path: Path, own_cache: Path, damage: bytes | str | None) -> None:
    path = tmp_path / "a.db"
    filled(path, "Aa")
    assert held(path) == ["Aa"]
    [copy] = own_cache.glob("*.kgl")
    if damage == "other":
        graph = kglite.KnowledgeGraph()
        graph.cypher("CREATE (:Stakeholder:Agency {id: 'x', p_name: 'Somebody else'})")
        graph.save(str(copy))
    else:
        copy.write_bytes(damage if isinstance(damage, bytes) else copy.read_bytes()[:-20])
    assert held(path) == ["Aa"]
    assert copy.stat().st_mode & 0o777 == 0o600 or sys.platform == "win32"


def test_where_nothing_can_be_kept_the_answer_is_the_same(tmp_path: Path, own_cache: Path) -> None:
    filled(tmp_path / "a.db", "Aa")
    own_cache.parent.mkdir(parents=True)
    own_cache.write_text("a file where the folder should be")
    assert held(tmp_path / "a.db") == ["Aa"]


def test_without_kglite_one_line_says_what_to_install(example: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "kglite", None)
    assert refusal(example, "RETURN 1 AS a") == (
        "StoreError: Cypher without a server needs kglite, which is not installed; install it with `pip install kglite==0.21.2`, or give --store bolt://…"
    )


def test_kglite_of_another_version_is_not_asked(example: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert f"kglite=={VERSION}" in (Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8")
    monkeypatch.setattr(kglite, "__version__", "9.9.9")
    assert refusal(example, "RETURN 1 AS a") == (
        f"StoreError: Cypher without a server was compared with Neo4j for kglite {VERSION} alone, and 9.9.9 is installed; "
        f"run `pip install kglite=={VERSION}`, or give --store bolt://…"
    )


def test_help_and_who_do_without_kglite() -> None:
    program = "import sys; from partnermap.cli import cli; cli(sys.argv[1:], standalone_mode=False); assert 'kglite' not in sys.modules"
    for words in (["--help"], ["who", "ncecc"]):
        subprocess.run([sys.executable, "-c", program, *words], check=True, capture_output=True)


def test_a_write_is_refused_by_its_class(example: Store) -> None:
    with pytest.raises(ReadOnly):
        ask(example, "MATCH (n:Agency) SET n.name = 'x' RETURN n.name AS name")
