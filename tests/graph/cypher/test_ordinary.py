"""Ordinary questions are answered without a server, with what Neo4j gives; what is put in other words keeps its meaning and its place."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap import loaders
from partnermap.graph import BadQuery, Store
from partnermap.graph.cypher.portable import labelled, read
from tests.graph.cypher.asking import ask, in_any_order, on_both, refusal
from tests.graph.cypher.in_other_words import QUESTIONS as IN_OTHER_WORDS
from tests.graph.cypher.ordinary import LEFT_OPEN, QUESTIONS
from tests.neo4j_server import Server

pytest.importorskip("kglite")


@pytest.mark.neo4j
def test_ordinary_questions_have_the_answer_that_a_server_gives(on_server: Server, tmp_path: Path) -> None:
    asked = [*QUESTIONS, *IN_OTHER_WORDS]
    one, other = ({query: ask(store, query) for query in asked} for store in on_both(on_server, tmp_path, loaders.BUILT_IN))
    shapes = [{query: (columns, len(rows)) for query, (columns, rows) in answers.items()} for answers in (one, other)]
    assert shapes[1] == shapes[0]
    differing = [query for query in asked if in_any_order(one[query]) != in_any_order(other[query])]
    assert set(differing) <= LEFT_OPEN
    assert len(asked) > 250


@pytest.mark.neo4j
def test_on_a_server_a_node_without_a_label_is_a_stakeholder_and_that_is_said(
    on_server: Server, tmp_path: Path, example_folder: Path
) -> None:
    stores = on_both(on_server, tmp_path, example_folder)
    store = next(stores)
    on_server.run_when_ready("CREATE (:Film {name: 'Somebody else’s'})-[:FUNDS]->(:Film)")
    said = "a node without a label was read as ({}); write (n:%) for any node of the database"
    assert counted(store, "MATCH (n) RETURN count(n) AS n") == (14, (said.format(":Stakeholder"),))
    assert counted(store, "MATCH (n) WHERE NOT n:Person AND NOT n:Source RETURN count(n) AS n") == (
        11,
        (said.format(":Stakeholder|Source"),),
    )
    assert counted(store, "MATCH (n:%) WHERE NOT n:PartnermapHistory RETURN count(n) AS n") == (20, ())
    assert counted(store, "MATCH (n:PartnermapHistory) RETURN count(n) AS n") == (4, ())
    assert counted(store, "MATCH (n:Film) RETURN count(n) AS n") == (2, ())
    assert counted(store, "MATCH ()-[r:FUNDS]->() RETURN count(r) AS n") == (2, (said.format(":Stakeholder"),))
    with pytest.raises(BadQuery) as caught:
        ask(store, "MATCH (n)--(m)\nMATCH (m)--(o) RETRUN n")
    assert (caught.value.line, caught.value.column) == (2, 16)
    on_server.run_when_ready("MATCH (n:Film) DETACH DELETE n")


def counted(store: Store, query: str) -> tuple[Any, tuple[str, ...]]:
    answer = store.cypher(query, {}, limit=10, timeout=60)
    return answer.rows[0]["n"], answer.notes


HSA = {
    "id": "hsa", "aliases": ["HSA", "Port Safety Board"], "aliases_fr": [], "attributes": '[["mandate","wide"]]', "country": "CA",
    "keys": ["harbour safety agency", "agence de securite portuaire", "hsa", "port safety board"], "kind": "agency",
    "name": "Harbour Safety Agency", "name_fr": "Agence de sécurité portuaire", "note": "Leads", "region": "NS", "sector": "government",
    "since": "1998", "url": "https://harbour.example",
}  # fmt: skip


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ("MATCH (n) RETURN count(n)", [(14,)]),
        ("MATCH (n) RETURN labels(n), count(*) ORDER BY count(*) DESC, labels(n)[1]",
         [(["Stakeholder", "Agency"], 5), (["Stakeholder", "Person"], 3), (["Stakeholder", "Collaboration"], 2),
          (["Stakeholder", "Program"], 2), (["Stakeholder", "Unit"], 2)]),
        ("MATCH (n) WHERE NOT (n)--() RETURN n.name", [("Lighthouse Trust",)]),
        ("MATCH (a)-[r:FUNDS]->(b) RETURN sum(toFloat(r.amount)) AS total", [(150000.5,)]),
        ("MATCH (a {id: 'ann'}), (b {id: 'clear'}), p = shortestPath((a)-[*..6]-(b)) RETURN [x IN nodes(p) | x.id] AS route",
         [(["ann", "guard", "clear"],)]),
        ("MATCH p = (a:Unit)-[:PART_OF*]->(b:Agency) RETURN a.name, b.name, length(p) AS steps ORDER BY steps DESC, a.name",
         [("Survey Team", "Harbour Safety Agency", 2), ("Dive Unit", "Harbour Safety Agency", 1)]),
        ("MATCH (a:Agency) WHERE EXISTS { (a)-[:FUNDS]->() } RETURN a.name", [("Fisheries Office",)]),
        ("MATCH (a:Agency) WHERE exists((a)-[:LEADS]->()) RETURN a.name", [("Harbour Safety Agency",)]),
        ("MATCH (n {id: 'hsa'}) RETURN n", [({**HSA, "labels": ["Agency", "Stakeholder"]},)]),
        ("MATCH (n {id: 'hsa'}) RETURN properties(n)", [(HSA,)]),
        ("MATCH (n {id: 'hsa'}) RETURN n {.name, .kind, ties: COUNT { (n)--() }}",
         [({"name": "Harbour Safety Agency", "kind": "agency", "ties": 4},)]),
        ("MATCH (n {id: 'omar'}) RETURN keys(n)", [(["id", "aliases", "aliases_fr", "keys", "kind", "name"],)]),
        ("MATCH ()-[r]->() WHERE '2005' <= r.since < '2009' RETURN r.since ORDER BY r.since", [("2005",), ("2008",)]),
        ("MATCH (a {id: 'zoe'})-[r]->(b) RETURN type(r), CASE WHEN startNode(r) = a THEN 'out' ELSE 'in' END AS way ORDER BY type(r)",
         [("SPOKE_AT", "out"), ("WORKS_FOR", "out")]),
        ("MATCH (n) WHERE n:Source RETURN n.title ORDER BY n.title", [("Annual report 2012",), ("Draft plan",), ("Procès-verbal du forum",)]),
        ("MATCH (n:Agency) WITH count(*) AS total MATCH (m:Agency) WHERE m.region = 'NS' WITH total, count(m) AS c RETURN 100.0 * c / total AS share",
         [(20.0,)]),
        ("MATCH (n) WHERE n.sector IS NULL AND isEmpty(n.aliases) RETURN n.id ORDER BY n.id",
         [("ann",), ("buoys",), ("clear",), ("day",), ("omar",)]),
        ("MATCH (a)-[r:FUNDS]->(b) RETURN r {.amount, who: a.name} AS m ORDER BY r.since",
         [({"amount": 100000.5, "who": "Fisheries Office"},), ({"amount": 50000, "who": "Fisheries Office"},)]),
        ("MATCH (n:Agency) RETURN n.aliases[0], count(*) ORDER BY n.aliases[0]", [("CG", 1), ("HSA", 1), ("UI", 1), (None, 2)]),
        ("MATCH (n:Program) CALL (n) { MATCH (n)<-[r]-(m) RETURN m ORDER BY m.name LIMIT 1 } RETURN n.id, m.id ORDER BY n.id",
         [("buoys", "guard"), ("clear", "guard")]),
        ("MATCH (n:Agency) WHERE EXISTS { MATCH (n)-[:LEADS]->(p) RETURN p } RETURN n.id", [("hsa",)]),
        ("MATCH (n) WHERE n:Unit|Program RETURN count(n)", [(4,)]),
        ("MATCH (n:Agency) WHERE 'since' IN keys(n) RETURN n.id ORDER BY n.id", [("hsa",), ("trust",)]),
        ("MATCH (n:Unit)-[r]->(m:Agency) RETURN *", None),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_an_ordinary_question_is_answered(example: Store, query: str, rows: list[tuple[Any, ...]] | None) -> None:
    columns, answer = ask(example, query)
    if rows is None:
        assert (columns, [(row["m"]["id"], row["n"]["id"], row["r"]["type"]) for row in answer]) == (
            ["m", "n", "r"],
            [("hsa", "dive", "PART_OF")],
        )
    else:
        assert [tuple(row[column] for column in columns) for row in answer] == rows


def test_a_path_is_its_nodes_with_the_ties_between(example: Store) -> None:
    [row] = ask(example, "MATCH p = (a {id: 'survey'})-[:PART_OF*2]->(b) RETURN p")[1]
    assert [part.get("type") or part["id"] for part in row["p"]] == ["survey", "PART_OF", "dive", "PART_OF", "hsa"]


def test_a_walk_of_any_length_has_a_bound_that_is_said(example: Store) -> None:
    said = "a walk of any length was followed for 10 steps at most; write *1..10 or how many you want"
    assert counted(example, "MATCH (a {id: 'survey'})-[:PART_OF*]->(b) RETURN count(b) AS n") == (2, (said,))
    assert counted(example, "MATCH (a {id: 'survey'})-[:PART_OF*1..3]->(b) RETURN count(b) AS n") == (2, ())
    assert counted(example, "MATCH p = shortestPath((a {id: 'survey'})-[*]-(b {id: 'hsa'})) RETURN length(p) AS n") == (2, ())


def test_a_division_by_0_is_no_answer(example: Store) -> None:
    query = "MATCH (n:Agency) WITH n, size(n.aliases) AS c RETURN 6 {} c AS share"
    for sign in ("/", "%"):
        assert refusal(example, query.format(sign)) == (
            "BadQuery: the query is refused: a number is divided by 0; write / CASE WHEN n = 0 THEN null ELSE n END"
        )
    assert ask(example, "MATCH (n:Agency) WITH size(n.aliases) AS c WHERE c > 1 RETURN 6 / c AS share") == (["share"], [{"share": 3}])


@pytest.mark.parametrize(
    ("query", "sent"),
    [
        ("MATCH (n)-[r]->() RETURN n", "MATCH (n:Stakeholder)-[r]->(:Stakeholder) RETURN n"),
        ("MATCH (n {id: 'x'}) MATCH (n)--(m) RETURN m", "MATCH (n:Stakeholder {id: 'x'}) MATCH (n)--(m:Stakeholder) RETURN m"),
        ("MATCH (n WHERE n.id = 'x') RETURN n", "MATCH (n:Stakeholder WHERE n.id = 'x') RETURN n"),
        ("MATCH (n:%)-[r]-(m IS Film) RETURN (n), size((m.name))", "MATCH (n:%)-[r]-(m IS Film) RETURN (n), size((m.name))"),
        ("MATCH (n) // (a)--(b)\nRETURN '(n)--(m)' AS x", "MATCH (n:Stakeholder) // (a)--(b)\nRETURN '(n)--(m)' AS x"),
        ("CALL db.index.fulltext.queryNodes('x', 'y') YIELD node MATCH (node)--(m) RETURN m",
         "CALL db.index.fulltext.queryNodes('x', 'y') YIELD node MATCH (node)--(m:Stakeholder) RETURN m"),
        ("MATCH ((a)-[r]->(b)){1,3} RETURN a", "MATCH ((a)-[r]->(b)){1,3} RETURN a"),
        ("MATCH (n:Unit) WHERE EXISTS { (n)--(m) WHERE NOT (m)--() } RETURN n",
         "MATCH (n:Unit) WHERE EXISTS { (n)--(m:Stakeholder) WHERE NOT (m)--(:Stakeholder) } RETURN n"),
    ],
)  # fmt: skip
def test_a_label_is_put_in_where_a_node_has_none(query: str, sent: str) -> None:
    assert labelled(query).text == sent


@given(
    st.lists(
        st.sampled_from(
            ["(n)", "MATCH", "--", "(m:Unit)", "\n", "RETURN", "n", "WHERE", "(", ")", "[*]", "{", "}", "/", "c", ",", "=", "<"]
        ),
        max_size=25,
    )
)
def test_whatever_is_put_in_each_place_leads_back_to_where_it_was_written(words: list[str]) -> None:
    query = " ".join(words)
    asked = labelled(query)
    assert asked.text.replace(":Stakeholder", "") == query
    lines = asked.text.split("\n")
    places = [asked.place(line + 1, column + 1) for line, text in enumerate(lines) for column in range(len(text))]
    assert places == sorted(places)
    assert read(query).edited.written == query
