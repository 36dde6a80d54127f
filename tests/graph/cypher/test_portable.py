"""What stands outside the portable subset is found where it stands, whatever is around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph.cypher import portability
from partnermap.graph.cypher.portable.clauses import columns
from partnermap.graph.cypher.tokens import tokens

PIECES = (
    "'",
    '"',
    "`",
    "/*",
    "*/",
    "//",
    "\n",
    "\\",
    "$",
    "MATCH",
    "CREATE",
    "(n:Agency)",
    "[",
    "]",
    "{",
    "}",
    "--",
    "..",
    "1.5",
    "é",
    " ",
    "n.name",
    "\\u0027",
)


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join)))
def test_the_tokens_of_any_text_joined_are_the_text(text: str) -> None:
    assert "".join(token.text for token in tokens(text)) == text


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map(" ".join)))
def test_any_text_can_be_read(text: str) -> None:
    assert all(finding.line >= 1 and finding.column >= 1 for finding in portability(text))


@given(st.text(st.characters(exclude_characters="\\*/'")))
def test_what_is_said_in_a_text_or_a_comment_is_no_clause(said: str) -> None:
    clause = "CREATE (n) DETACH DELETE n // "
    query = f"MATCH (n:Agency) /*{clause}{said}*/ WHERE n.name = '{clause}{said}' RETURN n.id AS id"
    assert portability(query) == []
    assert columns(query) == ["id"]


@given(
    st.text(st.characters(exclude_characters="\\*/'\"`\n\r")),
    st.sampled_from(["DETACH DELETE n", "SET n.name = 'x'", "CREATE (:Agency)", "REMOVE n.name"]),
)
def test_no_text_and_no_comment_hides_a_clause(said: str, clause: str) -> None:
    for before in (f"'{said}'", f'"{said}"', f"`{said}x`"):
        query = f"MATCH (n:Agency) WHERE n.name = {before} /*{said}'*/ //{said}\"\n {clause} RETURN n.id AS id"
        assert "write" in {finding.rule for finding in portability(query)}


def test_an_escape_that_neo4j_reads_before_the_query_is_found_wherever_it_hides() -> None:
    for query in (
        "RETURN 1 AS a // \\u000A DETACH DELETE n",
        "RETURN 'a\\u0027 AS a, \\u0027' AS b",
        "RETURN 1 AS `a\\u0060`",
        "RETURN \\u0031 AS a",
    ):
        assert {"escape", "sign"} & {finding.rule for finding in portability(query)}


@pytest.mark.parametrize(
    ("query", "rules"),
    [
        ("MATCH (n:Agency) RETURN n.id AS id", []),
        ("MATCH (n) RETURN n.id AS id", []),
        ("MATCH (n:Agency) WITH count(n) AS c MATCH (n) RETURN n.id AS id", []),
        ("MATCH (n:Agency) CALL { MATCH (n) RETURN n.id AS i } RETURN i", []),
        ("MATCH (n:Agency) CALL (n) { MATCH (n)--(m:Unit) RETURN m.id AS i } RETURN i", []),
        ("MATCH (n:Agency) RETURN n", []),
        ("MATCH (n:Agency) WITH collect(n) AS all RETURN all", []),
        ("MATCH (n:Agency) WITH collect(n) AS every RETURN size(every) AS c, [x IN every | x.id] AS ids", []),
        ("MATCH p = (a:Agency)-[*1..2]-(b:Unit) RETURN p", []),
        ("MATCH p = (a:Agency)-[*1..2]-(b:Unit) RETURN length(p) AS steps, [n IN nodes(p) | n.id] AS ids", []),
        ("MATCH (a:Agency)-[*]-(b:Unit) RETURN a.id AS id", []),
        ("MATCH (a:Agency)-[*12..]-(b:Unit) RETURN a.id AS id", ["hops@19"]),
        ("MATCH (n:Agency) RETURN n.name", ["alias@25"]),
        ("MATCH (n:Agency) RETURN *", []),
        ("MATCH (n:Agency) RETURN n.a / n.b AS x", []),
        ("MATCH (n:Agency) RETURN n.a / (n.b / n.c) AS x", []),
        ("MATCH (n:Agency) RETURN n.a / 2 ^ n.b AS x", []),
        ("MATCH (n:Agency) RETURN n.a / n.b ^ 2 AS x", ["division@29"]),
        ("MATCH (n:Agency) RETURN sum(n.a) / count(n) AS x", []),
        ("MATCH (n:Agency) RETURN n.a / count(n) AS x", ["aggregate@31"]),
        ("MATCH (n:Agency) RETURN round(avg(n.a), 2) AS x", []),
        ("MATCH (n:Agency) RETURN round(n.a, n.b) AS x", ["function@25"]),
        ("MATCH (n:Agency) RETURN COLLECT { MATCH (n)--(m) RETURN m.id } AS x", []),
        ("MATCH (n:Agency) RETURN COLLECT { MATCH (n)--(m) RETURN DISTINCT m.id } AS x", ["function@25"]),
        ("MATCH (n:Agency) RETURN n.id AS id;", []),
        ("MATCH (n:Agency) RETURN n.a / CASE WHEN n.b = 0 THEN null ELSE n.b END AS x", []),
        ("MATCH (n:Agency) RETURN n['name'] AS x, n.aliases[0] AS y", []),
        ("MATCH (n:Agency) RETURN n[$name] AS x", ["subscript@27"]),
        ("MATCH (n:Agency) RETURN n.aliases + n.name AS x, n.aliases + ['a'] AS y", ["list@35"]),
        ("MATCH (n:Agency) RETURN n.since.year AS x", ["property@33"]),
        ("MATCH (n:Agency) FILTER n.id = 'a' RETURN n.id AS id", ["clause@18"]),
        ("SHOW INDEXES", ["clause@1"]),
        ("EXPLAIN MATCH (n:Agency) RETURN n.id AS id", ["clause@1"]),
        ("CALL db.labels() YIELD label RETURN label", ["procedure@1"]),
        ("MATCH (n:Agency) WHERE (n)-[:LEADS]->(:Program)<-[:FUNDS]-(:Agency) AND n.since < '2000' RETURN n.id AS id", []),
        ("MATCH (n:Agency) WHERE '1' < n.since < '2' RETURN n.id AS id", []),
        ("MATCH (n:Agency) WHERE NOT '1' < n.since < '2' RETURN n.id AS id", ["chain@42"]),
        ("MATCH (n:Agency) RETURN n.id AS id ORDER BY n", ["whole@45"]),
        ("MATCH (a:Agency)-[r]-() RETURN startNode(r) AS one", ["whole@32"]),
        ("MATCH (a:Agency)-[r]-() RETURN a.id AS id, startNode(r) = a AS out", []),
        ("MATCH (a:Agency) WHERE exists(a.sector) RETURN a.id AS id", ["function@24"]),
        ("MATCH (a:Agency) WHERE exists((a)--()) RETURN a.id AS id", []),
        ("MATCH (a:Agency) RETURN size((a)--()) AS ties", ["pattern@30"]),
        ("MATCH (a:Agency)-[r]-() RETURN toString(r.amount) AS text", ["function@32"]),
        ("MATCH p = shortestPath((a:Agency)-[*]-(b:Unit)) WHERE length(p) > 2 RETURN length(p) AS steps", ["shortest@62"]),
        ("MATCH (a:Agency)--(b:Unit), p = shortestPath((a)-[*]-(b)) RETURN length(p) AS steps", ["shortest@29"]),
        ("MATCH (a:Agency) RETURN length(shortestPath((a)-[*]-(b:Unit))) AS steps", ["function@32"]),
        ("MATCH (set:Agency) WHERE set.create = 1 RETURN set.delete AS merge", []),
        ("MATCH p = shortestPath((a:Agency)-[r*]-(b:Unit)) RETURN size(r) AS steps", ["shortest@11"]),
        ("MATCH (a:Agency) RETURN COUNT { MATCH (a)--(b) RETURN DISTINCT b } AS others", ["part@48"]),
        ("MATCH (a:Agency) RETURN COUNT { MATCH (a)--(b) RETURN b } AS others", []),
        ("MATCH (a:Agency)-[r]-() RETURN r {.*} AS tie", ["projection@35"]),
        ("MATCH p = (a:Agency)--() RETURN p {.id} AS path", ["projection@35"]),
        ("MATCH (a:Agency) RETURN a.id + 'x' ORDER BY a.id + 'x' UNION MATCH (b:Unit) RETURN b.id", ["alias@25", "order@45", "alias@84"]),
        ("RETURN (1 AS a", ["grammar@8"]),
        ("RETURN 'a", ["grammar@8"]),
        ("RETURN " + "(" * 41 + "1" + ")" * 41 + " AS a", ["depth@48"]),
    ],
)  # fmt: skip
def test_each_rule_is_told_with_its_place(query: str, rules: list[str]) -> None:
    assert [f"{finding.rule}@{finding.column}" for finding in portability(query)] == rules


def test_a_finding_says_where_and_why_and_what_to_write() -> None:
    [finding] = portability("MATCH (a:Agency)\n  -[*12..]-(b:Unit)\nRETURN a.id AS id")
    assert str(finding) == "line 2, column 5: without a server a walk of any length stops at 10 steps; write how many at most: *1..10"
