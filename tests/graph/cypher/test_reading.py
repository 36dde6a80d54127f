"""Whether a query reads the graph and does nothing else."""

import pytest

from partnermap.graph import read_schema
from partnermap.graph.cypher.portable import labelled
from partnermap.graph.cypher.reading import check_reads, check_text
from partnermap.graph.errors import BadQuery, ReadOnly
from partnermap.queries.catalogue import named_queries

READS = [
    "MATCH (n) RETURN n",
    "EXPLAIN MATCH (n) RETURN n",
    "CYPHER 5 MATCH (n) RETURN n",
    "CYPHER runtime=slotted MATCH (n) RETURN n",
    "CYPHER 25 planner=cost PROFILE MATCH (n) RETURN n",
    "MATCH (use:Agency) RETURN use AS one ORDER BY use",
    "WITH 1 AS call RETURN call",
    "MATCH (n) WHERE n.load = 'LOAD CSV' RETURN n.call",
    "MATCH (n) // LOAD CSV FROM 'file:///x' AS row\nRETURN n",
    "MATCH (n) CALL { WITH n MATCH (n)-[r]-() RETURN count(r) AS ties } RETURN n, ties",
    "MATCH (n) CALL (n) { MATCH (n)-[r]-() RETURN count(r) AS ties } RETURN n, ties",
    "CALL db.labels() YIELD label RETURN label",
    "CALL db.index.fulltext.queryNodes('partnermap_names', 'x') YIELD node RETURN node",
    "RETURN date.truncate('year', date()) AS day, duration.between(date(), date()) AS none",
    "RETURN 'caf\\u00e9' AS word",
    "MATCH (n) RETURN n;",
    "MATCH (n) WHERE n.kind IN n.transactions RETURN n",
    "MATCH (load:Load)-[use:USE]->(call) RETURN load.csv, use, call",
    "",
]
DOES_MORE = {
    "LOAD CSV FROM 'http://127.0.0.1/x' AS row RETURN row": "does not begin with LOAD",
    "MATCH (n) LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row": "LOAD CSV fetches",
    "MATCH (n) load /* a */ csv WITH HEADERS FROM 'x' AS row RETURN row": "LOAD CSV fetches",
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'": "does not begin with TERMINATE",
    "SHOW USERS": "does not begin with SHOW",
    "EXPLAIN SHOW SETTINGS": "does not begin with SHOW",
    "CALL dbms.killConnection('bolt-1')": "CALL dbms.killConnection is a procedure",
    "CALL `dbms`.`killConnection`('bolt-1')": "CALL dbms.killConnection is a procedure",
    "MATCH (n) WITH n LIMIT 1 CALL db.clearQueryCaches() YIELD value RETURN value": "CALL db.clearQueryCaches is a procedure",
    "OPTIONAL CALL dbms.listConfig() YIELD name RETURN name": "CALL dbms.listConfig is a procedure",
    "CALL apoc.load.json('http://127.0.0.1') YIELD value RETURN value": "CALL apoc.load.json is a procedure",
    "RETURN apoc.cypher.runFirstColumnSingle('MATCH (n) RETURN n', {}) AS n": "apoc.cypher.runFirstColumnSingle() is a function",
    "RETURN genai.vector.encode('x', 'OpenAI', {}) AS v": "genai.vector.encode() is a function",
    "USE system MATCH (n) RETURN n": "does not begin with USE",
    "MATCH (n) CALL { USE other MATCH (m) RETURN m } RETURN m": "USE asks another database",
    "MATCH (n) CALL { USE order MATCH (m) RETURN m } RETURN m": "USE asks another database",
    "MATCH (n) RETURN n UNION USE other MATCH (n) RETURN n": "USE asks another database",
    "MATCH (n) WITH n C\\u0041LL dbms.listConfig() YIELD name RETURN name": "dbms.listConfig() is a function",
    "WITH 'x\\u0027 AS a CALL dbms.listConfig() YIELD name WITH name, \\u0027y' AS b RETURN b": "CALL dbms.listConfig is a procedure",
    "MATCH (n) CALL (n) { MATCH (n)--(m) RETURN m } IN TRANSACTIONS RETURN m": "IN TRANSACTIONS begins transactions of its own",
    "MATCH (n) CALL { RETURN 1 AS m } IN /* */ TRANSACTIONS OF 10 ROWS RETURN m": "IN TRANSACTIONS begins",
    "MATCH (n) CALL { RETURN 1 AS m } IN 2 CONCURRENT TRANSACTIONS RETURN m": "IN TRANSACTIONS begins",
    "RETURN 1 AS one; SHOW USERS": "a second query begins here",
    "CALL { LOAD CSV FROM 'file:///x' AS row RETURN row } RETURN row": "LOAD CSV fetches",
    "RETURN COLLECT { LOAD CSV FROM 'file:///x' AS row RETURN row } AS rows": "LOAD CSV fetches",
    "MATCH (n) // so\rLOAD CSV FROM 'file:///x' AS row RETURN row": "LOAD CSV fetches",
    "MATCH (n) WITH '\\\\' AS x LOAD\u2003CSV FROM 'file:///x' AS row RETURN row": "LOAD CSV fetches",
    "WITH 1 AS x L\\u004fAD CSV FROM 'file:///x' AS row RETURN row": "LOAD CSV fetches",
    "MATCH (n) WHERE COUNT { CALL dbms.listConfig() YIELD name RETURN name } > 1 RETURN n": "CALL dbms.listConfig is a procedure",
    "MATCH (n) WHERE EXISTS { USE system MATCH (m) RETURN m } RETURN n": "USE asks another database",
    "CYPHER runtime=slotted SHOW USERS": "does not begin with SHOW",
    "CYPHER 5 EXPLAIN SHOW USERS": "does not begin with SHOW",
    "CALL tx.setMetaData({a: 1})": "CALL tx.setMetaData is a procedure",
    "CALL db.stats.retrieve('QUERIES')": "CALL db.stats.retrieve is a procedure",
    "RETURN graph.propertiesByName('neo4j') AS held": "graph.propertiesByName() is a function",
    "CREATE DATABASE other": "does not begin with CREATE",
    "CYPHER 25 SHOW DATABASES": "does not begin with SHOW",
}


@pytest.mark.parametrize("query", READS)
def test_what_reads_the_graph_is_let_through(query: str) -> None:
    assert check_reads(query) is None  # type: ignore[func-returns-value]


@pytest.mark.parametrize("query", DOES_MORE)
def test_what_does_more_is_refused_before_it_is_sent(query: str) -> None:
    with pytest.raises(ReadOnly) as caught:
        check_reads(query)
    assert DOES_MORE[query] in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_line_is_said() -> None:
    with pytest.raises(ReadOnly, match=r"^line 3: LOAD CSV fetches a file or an address; a question reads the graph and nothing else"):
        check_reads("MATCH (n)\nWITH n\nLOAD CSV FROM 'x' AS row\nRETURN row")


@pytest.mark.parametrize(("query", "parameters"), [("RETURN '\udcff' AS x", {}), ("RETURN $x AS x", {"x": ["\ud800"]})])
def test_what_is_no_text_is_refused_before_it_is_sent(query: str, parameters: dict[str, object]) -> None:
    with pytest.raises(BadQuery, match="^the query is refused: it has bytes that are no text in UTF-8; write the text again$"):
        check_text(query, parameters)
    assert check_text("RETURN 'é' AS x", {"x": ["\U0001f600", 1, None]}) is None  # type: ignore[func-returns-value]


def test_every_named_query_reads_and_is_sent_as_it_is() -> None:
    assert [query.name for query in named_queries() if check_reads(query.query)] == []  # type: ignore[func-returns-value]
    assert [query.name for query in named_queries() if labelled(query.filled(read_schema()).text).edits] == []
