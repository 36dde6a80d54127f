"""Text made of Cypher does nothing: it is found, shown and kept as the text that it is, whatever command it is given to."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnermap.cli import cli
from partnermap.graph.schema import BUILT_IN
from tests.places import SCHEMA, Everything, Neo4jPlace, ask, held

HOSTILE = (
    "'}) DETACH DELETE s //",
    '"}) MATCH (n) DETACH DELETE n //',
    "` MATCH (n) DETACH DELETE n //",
    "x`}) MATCH (n) DETACH DELETE n RETURN 1 AS `x",
    "\\' OR true WITH 1 AS x MATCH (n) DETACH DELETE n //",
    "\\u0027}) MATCH (n) DETACH DELETE n //",
    "$ids", "$(labels)", "{0}", "%s", "*:*", "+a OR b", "/.*/", 'name:"x"~2', "[a TO z]", "a && !(b || c) ^2?",
    "*/ MATCH (n) DETACH DELETE n /*",
    "CREATE (:Hacked)",
    "harbour\nCALL dbms.shutdown()",
    ":Stakeholder:Hacked",
    "PART_OF|FUNDS*0..9",
)  # fmt: skip
COMMANDS = (
    ("find", "{}"),
    ("show", "{}"),
    ("who", "{}"),
    ("path", "{}", "hsa"),
    ("path", "hsa", "{}"),
    ("common", "hsa", "{}"),
    ("who", "hsa", "--as-of", "{}"),
    ("who", "hsa", "--status", "{}"),
    ("map", "-o", "-", "--focus", "{}"),
    ("cypher", "RETURN $x AS x", "-p", "x={}"),
    ("cypher", "--name", "members", "-p", "id={}"),
    ("cypher", "--name", "{}"),
)
# How text reaches a query, as a parameter or quoted, is decided here. Only what the server itself makes of the words of a search, which go
# to its full-text index, is asked of each version.
decided_here = pytest.mark.one_version("text goes by parameter, and names in quotes, whatever server is asked")


def run(place: Neo4jPlace, *words: str, text: str = "") -> Result:
    """The command, which may refuse what it is given but not fall over it."""
    answer = CliRunner().invoke(cli, ["--store", place.address, *words], input=text)
    assert answer.exception is None or isinstance(answer.exception, SystemExit)
    assert answer.exit_code in (0, 1, 2)
    return answer


def state(place: Neo4jPlace) -> tuple[Everything, list[list[object]]]:
    """All that is there: what is ours, every label, and how much there is of everything."""
    return held(place), ask(place, "MATCH (n) RETURN labels(n) AS labels, count(*) ORDER BY labels")


@decided_here
@pytest.mark.neo4j
@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_hostile_text_changes_nothing(harbour: Neo4jPlace, words: tuple[str, ...]) -> None:
    before = state(harbour)
    # All of them through the two ways in which text reaches a query; the others resolve their names by the first.
    for text in HOSTILE if words[0] in ("find", "cypher") else HOSTILE[:5]:
        run(harbour, *(word.format(text) if word == "{}" or "={}" in word else word for word in words))
    assert state(harbour) == before


@decided_here
@pytest.mark.neo4j
def test_a_parameter_is_a_value(harbour: Neo4jPlace) -> None:
    for text in HOSTILE:
        answer = run(harbour, "cypher", "RETURN $x AS x", "-p", f"x={text}", "--format", "csv")
        if answer.exit_code == 0:
            assert [row["x"] for row in csv.DictReader(io.StringIO(answer.stdout))] in ([text], [f"'{text}"])


@pytest.mark.neo4j
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(text=st.text(st.sampled_from("`'\"\\{}()[]:;$|*/+-<>=~^!&?% \n\tabéN0_"), min_size=1, max_size=25))
def test_no_text_breaks_out_of_a_search(harbour: Neo4jPlace, text: str) -> None:
    words = ("--", text) if text.startswith("-") else (text,)
    before = ask(harbour, "MATCH (n) RETURN count(n)")
    for command in ("find", "who"):
        answer = run(harbour, command, *words)
        assert "Invalid input" not in answer.stderr
        assert "could not do it" not in answer.stderr
    assert ask(harbour, "MATCH (n) RETURN count(n)") == before


@decided_here
@pytest.mark.neo4j
def test_hostile_cells_are_kept_as_they_are(neo4j: Neo4jPlace, tmp_path: Path) -> None:
    texts = [" ".join(text.split()) for text in HOSTILE]
    write(tmp_path / "sources.csv", [["id", "title"], *([f"s{n}", text] for n, text in enumerate(texts))])
    stakeholders = [["id", "kind", "name", "aliases", "country", "sector", "note"]]
    stakeholders += [[f"x{n}", "agency", f"{text} {n}", f"alias {n}", text, text, text] for n, text in enumerate(texts)]
    write(tmp_path / "stakeholders.csv", stakeholders)
    ties = [["source", "type", "target", "role", "note", "evidence_source", "evidence_locator", "evidence_quote"]]
    ties += [[f"x{n}", "WORKS_WITH", f"x{(n + 1) % len(texts)}", text, text, f"s{n}", text, text] for n, text in enumerate(texts)]
    write(tmp_path / "ties.csv", ties)
    assert run(neo4j, "load", str(tmp_path)).exit_code == 0
    there = held(neo4j)
    assert {one.id: (one.name, one.sector, one.note) for one in there.stakeholders} == {
        f"x{n}": (f"{text} {n}", text, text) for n, text in enumerate(texts)
    }
    assert {(tie.role, tie.note, tie.evidence[0].locator, tie.evidence[0].quote) for tie in there.ties} == {(text,) * 4 for text in texts}
    assert {source.id: source.title for source in there.sources} == {f"s{n}": text for n, text in enumerate(texts)}
    assert ask(neo4j, "MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label ORDER BY label") == [
        ["Agency"], ["PartnermapHistory"], ["PartnermapStore"], ["Source"], ["Stakeholder"],
    ]  # fmt: skip
    for number, text in enumerate(texts[:5]):
        assert run(neo4j, "show", f"{text} {number}").exit_code == 0


@decided_here
@pytest.mark.neo4j
@pytest.mark.parametrize("column", ["id", "kind", "type", "source", "status", "since"])
def test_hostile_ids_kinds_and_types_are_kept_out_or_kept_as_text(harbour: Neo4jPlace, tmp_path: Path, column: str) -> None:
    for number, text in enumerate(HOSTILE[:6]):
        folder = tmp_path / str(number)
        folder.mkdir()
        if column in ("id", "kind"):
            write(folder / "stakeholders.csv", [["name", *{"kind", column}], ["New Agency", *({"kind": "agency", column: text}.values())]])
        else:
            tie = {"source": "hsa", "type": "FUNDS", "target": "guard", "evidence_source": "report", column: text}
            write(folder / "ties.csv", [list(tie), list(tie.values())])
        run(harbour, "load", str(folder))
    labels = {label for [label] in ask(harbour, "MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label")}
    types = {type_ for [type_] in ask(harbour, "MATCH ()-[r]->() RETURN DISTINCT type(r)")}
    ours = {"Stakeholder", "Source", "PartnermapStore", "PartnermapHistory"}
    assert labels <= ours | {"Agency", "Unit", "Program", "Person", "Collaboration"}
    assert types <= set(SCHEMA.ties)
    assert ask(harbour, "MATCH (s:Stakeholder) WHERE s.id IN ['hsa', 'dive', 'guard'] RETURN count(s)") == [[3]]


@decided_here
@pytest.mark.neo4j
@pytest.mark.parametrize("name", ["`", "X`]->() DETACH DELETE a //", "x y", "Hacked", "ÉTÉ", "A|B", "A:B", "$x", "x}"])
@pytest.mark.parametrize("section", ["kinds", "ties"])
def test_names_in_a_schema_of_the_users_are_refused_or_quoted(harbour: Neo4jPlace, tmp_path: Path, section: str, name: str) -> None:
    before = state(harbour)[1]
    built_in = yaml.safe_load(BUILT_IN.read_text(encoding="utf-8"))
    pattern = next(iter(built_in[section].values()))
    (tmp_path / "schema.yaml").write_text(yaml.safe_dump({section: {name: pattern}}, allow_unicode=True), encoding="utf-8")
    answer = run(harbour, "load", "-", "--schema", str(tmp_path / "schema.yaml"), text="kind,name\nunit,Tug Unit\n")
    after = state(harbour)[1]
    if answer.exit_code:
        assert after == before
    else:
        assert sum(count for labels, count in after if "Unit" in labels) == 1 + sum(count for labels, count in before if "Unit" in labels)
        assert run(harbour, "who", "hsa").exit_code == 0
        assert run(harbour, "show", "Tug Unit").exit_code == 0


@decided_here
@pytest.mark.neo4j
@pytest.mark.parametrize("name", ["neo4j` MATCH (n) DETACH DELETE n //", "' OR 1=1", "system", "x;DROP DATABASE neo4j"])
def test_a_database_name_of_cypher_is_a_name(harbour: Neo4jPlace, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    before = state(harbour)
    with monkeypatch.context() as patch:
        patch.setenv("NEO4J_DATABASE", name)
        for words in (("who", "hsa"), ("load", "-")):
            answer = run(harbour, *words, text="kind,name\nunit,Tug Unit\n")
            assert (answer.exit_code, answer.stderr.count("Error:")) == (1, 1)
    assert state(harbour) == before


@pytest.mark.parametrize("path", ["/x' DETACH DELETE n", "?x=MATCH (n) DETACH DELETE n", "/`"])
def test_an_address_of_cypher_is_refused(path: str) -> None:
    answer = CliRunner().invoke(cli, ["--store", f"bolt://127.0.0.1:9{path}", "who", "hsa"])
    assert (answer.exit_code, answer.stderr.count("\n")) == (1, 1)


def write(path: Path, rows: list[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


@decided_here
@pytest.mark.neo4j
@pytest.mark.parametrize(
    "query",
    [
        "CALL dbms.listConfig() YIELD name RETURN name",
        "SHOW TRANSACTIONS YIELD transactionId RETURN transactionId",
        "LOAD CSV FROM 'http://127.0.0.1:9/x' AS row RETURN row",
    ],
)
def test_what_a_read_transaction_would_let_through_beside_reading_is_refused_before_it_is_sent(harbour: Neo4jPlace, query: str) -> None:
    answer = run(harbour, "cypher", query)
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert "a question reads the graph and nothing else" in answer.stderr
    assert run(harbour, "cypher", "CALL db.labels() YIELD label RETURN count(label) AS n").exit_code == 0
