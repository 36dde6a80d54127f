"""The catalogue of named queries: each file has its header, runs, and gives what Python gives."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from partnermap import loaders
from partnermap.graph import BadData, Store, Tie, in_force, load, open_store, read_schema, resolve, run_cypher
from partnermap.queries import show
from partnermap.queries.catalogue import NamedQuery, named_queries, named_query, parse_parameters, parse_query
from tests.neo4j_server import Server

Rows = list[tuple[object, ...]]

EVERY = named_queries()


def test_the_catalogue_is_this() -> None:
    assert [query.name for query in EVERY] == [
        "direct-ties",
        "ended-since",
        "members",
        "not-confirmed",
        "programs-without-lead",
        "single-source",
    ]


@pytest.mark.parametrize("query", EVERY, ids=lambda query: query.name)
def test_the_header_declares_each_parameter_of_the_query_and_no_other(query: NamedQuery) -> None:
    body = "\n".join(line for line in query.text.splitlines() if not line.startswith("//"))
    assert {one.name for one in query.parameters} == set(re.findall(r"\$(\w+)", body))


def test_values_go_by_their_types_and_defaults() -> None:
    query = parse_query("q", "// title: T\n// titre: T\n// param: id text\n// param: limit number = 20\nRETURN 1 AS one")
    assert parse_parameters(["id=a=b"], query) == {"id": "a=b", "limit": 20}
    assert query.usage == "-p id=… [-p limit=20]"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "q needs -p id=…; it takes: -p id=… [-p limit=20]"),
        (["id=a", "limit=many"], "limit must be a whole number, not 'many'"),
        (["ident=a"], "q has no parameter 'ident'; it takes: -p id=… [-p limit=20]"),
        (["id"], "'id' is not KEY=VALUE; write for example -p id=ncecc"),
    ],
)
def test_a_wrong_value_is_refused_with_what_the_query_takes(words: list[str], message: str) -> None:
    query = parse_query("q", "// title: T\n// titre: T\n// param: id text\n// param: limit number = 20\nRETURN 1 AS one")
    with pytest.raises(BadData) as caught:
        parse_parameters(words, query)
    assert str(caught.value) == message


def test_a_query_without_a_header_or_a_name_that_is_none_is_refused() -> None:
    with pytest.raises(BadData, match=r"q.cypher has no title and titre in its header"):
        parse_query("q", "RETURN 1")
    with pytest.raises(BadData, match="no query is called 'member'; did you mean 'members'"):
        named_query("member")


@pytest.fixture
def on_server(empty_neo4j: Server, example_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("NEO4J_USERNAME", empty_neo4j.username)
    monkeypatch.setenv("NEO4J_PASSWORD", empty_neo4j.password)
    schema = read_schema()
    with open_store(empty_neo4j.uri, to_write=True, schema=schema) as store:
        load(store, loaders.read(str(example_folder), schema))
    with open_store(empty_neo4j.uri) as store:
        yield store


def names(store: Store) -> dict[str, str]:
    return {one.id: one.name for one in store.stakeholders()}


def ties_as(store: Store, keep: Callable[[Tie], bool], *columns: str) -> Rows:
    called = names(store)
    rows = []
    for tie in store.ties():
        if keep(tie):
            cells = {
                "source": called[tie.source], "type": tie.type, "target": called[tie.target], "since": tie.since or None, "until": tie.until or None,
                "status": tie.status, "confidence": tie.confidence, "evidence_source": tie.evidence[0].source,
            }  # fmt: skip
            rows.append(tuple(cells[column] for column in columns))
    return rows


def in_python(store: Store, name: str) -> Rows:
    """The same question asked of any store in Python."""
    if name == "direct-ties":
        called = names(store)
        return [
            (
                called[tie.source], tie.type, called[tie.target], tie.since or None, tie.until or None, tie.status,
                [item.source for item in tie.evidence], [item.locator for item in tie.evidence],
            )
            for tie in show(store, resolve(store, "clear")).ties
        ]  # fmt: skip
    if name == "members":
        kinds = {one.id: one.kind for one in store.stakeholders()}
        called = names(store)
        return [
            (tie.source, called[tie.source], kinds[tie.source], tie.since or None, tie.until or None, tie.status)
            for tie in store.ties_of(["forum"])
            if tie.type == "MEMBER_OF"
        ]
    if name == "programs-without-lead":
        led = {tie.target for tie in store.ties() if tie.type in ("LEADS", "OPERATES")}
        return [(one.id, one.name) for one in store.stakeholders() if one.kind == "program" and one.id not in led]
    kept: dict[str, tuple[Callable[[Tie], bool], tuple[str, ...]]] = {
        "single-source": (lambda tie: len({item.source for item in tie.evidence}) == 1, ("source", "type", "target", "evidence_source")),
        "not-confirmed": (lambda tie: tie.status != "confirmed", ("source", "type", "target", "status", "confidence")),
        "ended-since": (lambda tie: bool(tie.until) and in_force("", tie.until, "2010"), ("source", "type", "target", "since", "until")),
    }
    return ties_as(store, *kept[name][:1], *kept[name][1])


@pytest.mark.neo4j
def test_each_query_gives_what_python_gives(on_server: Store) -> None:
    given = {"direct-ties": ["id=clear"], "members": ["id=forum"], "ended-since": ["date=2010"]}
    for query in EVERY:
        columns, rows = run_cypher(on_server, query.text, parse_parameters(given.get(query.name, []), query), limit=1000, timeout=30)
        told = sorted((tuple(row[column] for column in columns) for row in rows), key=repr)
        assert (query.name, told) == (query.name, sorted(in_python(on_server, query.name), key=repr))
        assert query.name == "programs-without-lead" or told


@pytest.mark.neo4j
def test_a_query_may_not_write_and_a_wrong_one_is_told_why(on_server: Store) -> None:
    from partnermap.graph import StoreError

    with pytest.raises(StoreError, match="a question may not change"):
        run_cypher(on_server, "MATCH (n) DETACH DELETE n", {}, limit=10, timeout=30)
    with pytest.raises(BadData, match="the server refuses the query"):
        run_cypher(on_server, "MATCH (n RETURN n", {}, limit=10, timeout=30)
    assert run_cypher(on_server, "UNWIND range(1, 50) AS n RETURN n", {}, limit=3, timeout=30) == (["n"], [{"n": 1}, {"n": 2}, {"n": 3}])
    assert len(list(on_server.stakeholders())) == 14
