"""The catalogue of named queries: each file has its header, runs, and gives what Python gives."""

import re
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest

from benchmarks.generate import write_network
from partnermap import loaders
from partnermap.exports import export
from partnermap.graph import BadData, BadQuery, Reader, Store, UnknownName, UnreadableFile, load, open_store, read_schema
from partnermap.graph.cypher import portability
from partnermap.graph.errors import ReadOnly
from partnermap.queries.catalogue.named import NamedQuery, has_header, named_queries, named_query, parse_query
from partnermap.queries.catalogue.parameters import parse_parameters, query_parameters
from tests.neo4j_server import Server
from tests.queries.catalogue.twins import TWINS, Network

EVERY = named_queries()
LIMITED = parse_query("q", "// title: T\n// titre: T\n// param: id text\n// param: limit number = 20\nRETURN 1 AS one")


def test_every_query_of_the_catalogue_has_a_twin_in_python() -> None:
    assert [query.name for query in EVERY] == sorted(TWINS)
    assert len(EVERY) >= 20


@pytest.mark.parametrize("query", EVERY, ids=lambda query: query.name)
def test_the_header_says_all_there_is_to_say_and_declares_each_parameter(query: NamedQuery) -> None:
    assert all((*query.titles, *query.answers, query.columns))
    assert {one.name for one in query.parameters} == set(re.findall(r"\$(\w+)", query.query))


def test_values_go_by_their_types_and_defaults(example: Store) -> None:
    text = "// title: T\n// param: who stakeholder\n// param: by source\n// param: day date\n// param: note text\n// param: limit number = 20\nRETURN 1"
    query = parse_query("q", text)
    given = ["who=Port Safety Board", "by=report", "day=2011-04", "note=a=b"]
    assert query_parameters(query, given, example) == {"who": "hsa", "by": "report", "day": "2011-04", "note": "a=b", "limit": 20}
    assert query.usage == "-p who=… -p by=… -p day=… -p note=… [-p limit=20]"


def test_values_of_an_unnamed_query_are_text_or_json() -> None:
    assert parse_parameters(["a=1", "b:=1", 'c:=["x", null]', "d=x:=y"]) == {"a": "1", "b": 1, "c": ["x", None], "d": "x:=y"}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "q needs -p id=…; it takes: -p id=… [-p limit=20]"),
        (["id=a", "limit=many"], "limit must be a whole number, not 'many'"),
        (["ident=a"], "q has no parameter 'ident'; it takes: -p id=… [-p limit=20]"),
        (["id"], "'id' is not KEY=VALUE; write for example -p id=ncecc, or -p limit:=20 for a number"),
        (["id:=nobody"], "what follows := in 'id:=nobody' is no JSON; write for example limit:=20"),
        (
            ["id=a", "limit=99999999999999999999"],
            "the number in 'limit=99999999999999999999' has more digits than Cypher keeps; give it as text: -p number=…",
        ),
    ],
)
def test_a_wrong_value_is_refused_with_what_the_query_takes(example: Store, words: list[str], message: str) -> None:
    with pytest.raises(BadData) as caught:
        query_parameters(LIMITED, words, example)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("a:=" + "[" * 3000, "what follows := in 'a:=" + "[" * 57 + "' has lists within lists more than 20 deep; write it with fewer levels"),
        ("a:=" + "[" * 21 + "]" * 21, "what follows := in 'a:=" + "[" * 21 + "]" * 21 + "' has lists within lists more than 20 deep; write it with fewer levels"),
        ("a:=[1, 9223372036854775808]", "the number in 'a:=[1, 9223372036854775808]' has more digits than Cypher keeps; give it as text: -p number=…"),
        ("a:=NaN", "what follows := in 'a:=NaN' is no JSON; write for example limit:=20"),
        ("a:=", "what follows := in 'a:=' is no JSON; write for example limit:=20"),
    ],
    ids=["endless", "deep", "large", "nan", "empty"],
)  # fmt: skip
def test_a_value_that_cypher_has_no_room_for_is_refused(word: str, message: str) -> None:
    with pytest.raises(BadData) as caught:
        parse_parameters([word])
    assert str(caught.value) == message


def test_a_value_of_some_levels_is_read() -> None:
    assert parse_parameters(["a:=" + "[" * 19 + "9223372036854775807" + "]" * 19])["a"] != []


def test_a_stakeholder_a_source_or_a_date_that_is_none_is_refused(example: Store) -> None:
    with pytest.raises(UnknownName, match="no stakeholder called 'Costal Guard'; did you mean 'Coastal Guard'"):
        query_parameters(named_query("members"), ["id=Costal Guard"], example)
    with pytest.raises(BadData, match="no source has the id 'reports'; did you mean 'report'"):
        query_parameters(named_query("from-source"), ["source=reports"], example)
    with pytest.raises(BadData, match="'yesterday' is not a date"):
        query_parameters(named_query("ended-since"), ["date=yesterday"], example)


def test_a_query_without_a_title_or_a_name_that_is_none_is_refused() -> None:
    with pytest.raises(BadData, match=r"q.cypher has no title in its header"):
        parse_query("q", "RETURN 1")
    with pytest.raises(BadData, match=r"q.cypher: parameter 'id' needs a type; write one of stakeholder, source, date, number, text"):
        parse_query("q", "// title: T\n// param: id\nRETURN 1")
    with pytest.raises(BadData, match="no query is called 'member'; did you mean 'members'"):
        named_query("member")
    assert has_header("// title: T\nRETURN 1")
    assert not has_header("// what I tried\nRETURN 1")


def test_a_folder_of_the_users_own_joins_the_catalogue(tmp_path: Path) -> None:
    (tmp_path / "mine.cypher").write_text("\ufeff// title: Mine\nMATCH (n:Person) RETURN n.name AS name\n", encoding="utf-8")
    names = [query.name for query in named_queries([tmp_path])]
    assert names == sorted([*TWINS, "mine"])
    mine = named_query("mine", [tmp_path])
    assert (mine.title("fr"), mine.query, mine.columns) == ("Mine", "MATCH (n:Person) RETURN n.name AS name", ())
    (tmp_path / "members.cypher").write_text("// title: Mine\nRETURN 1\n", encoding="utf-8")
    with pytest.raises(BadData, match=r"members.cypher has the name of another query of the catalogue; rename the file"):
        named_queries([tmp_path])
    with pytest.raises(UnreadableFile, match="is no folder of .cypher files; check --queries and PARTNERMAP_QUERIES"):
        named_queries([tmp_path / "mine.cypher"])


def written(name: str, example_folder: Path, folder: Path) -> Path:
    if name == "generated":
        return write_network(folder, 300)
    return loaders.BUILT_IN if name == "built-in" else example_folder


@pytest.fixture(params=["example", "built-in", "generated"])
def network(request: pytest.FixtureRequest, example_folder: Path, tmp_path: Path) -> Path:
    """A folder of CSV with one of three networks."""
    return written(request.param, example_folder, tmp_path / "network")


@pytest.fixture
def filled(empty_neo4j: Server, monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], Store]:
    """Loads a folder into the server and opens it for questions."""
    monkeypatch.setenv("NEO4J_USERNAME", empty_neo4j.username)
    monkeypatch.setenv("NEO4J_PASSWORD", empty_neo4j.password)

    def fill(folder: Path) -> Store:
        schema = read_schema()
        with open_store(empty_neo4j.uri, to_write=True, schema=schema) as store:
            load(store, loaders.read(str(folder), schema))
        return open_store(empty_neo4j.uri)

    return fill


@pytest.fixture
def on_server(filled: Callable[[Path], Store], example_folder: Path) -> Iterator[Store]:
    with filled(example_folder) as store:
        yield store


@pytest.mark.neo4j
def test_each_query_gives_on_a_server_what_python_gives(network: Path, filled: Callable[[Path], Store]) -> None:
    with filled(network) as store:
        assert_twins_agree(store)


def test_each_query_gives_without_a_server_what_python_gives(network: Path, tmp_path: Path) -> None:
    path, schema = str(tmp_path / "network.db"), read_schema()
    with open_store(path, to_write=True, schema=schema) as store:
        load(store, loaders.read(str(network), schema))
    with open_store(path) as store:
        assert_twins_agree(store)


@pytest.mark.parametrize("query", EVERY, ids=lambda query: query.name)
def test_each_query_means_the_same_with_and_without_a_server(query: NamedQuery) -> None:
    assert portability(query.filled(read_schema()).text) == []


def assert_twins_agree(store: Store) -> None:
    known = Network.of(store)
    silent = set(TWINS)
    for query in EVERY:
        if query.name == "single-points" and len(known.ties) > 1000:
            continue  # it tries each stakeholder over all ties, as its note says
        for given in asked_of(known, query):
            values = query_parameters(query, given, store)
            answer = store.cypher(query.filled(store.schema).text, values, limit=100_000, timeout=60)
            assert answer.columns == query.columns
            assert (query.name, given, as_set(answer.rows)) == (query.name, given, as_set(TWINS[query.name](known, values)))
            if answer.rows:
                silent.discard(query.name)
    # Some questions find nothing in one network or another; in none do most.
    assert len(silent) <= 6


@pytest.mark.neo4j
def test_each_query_runs_on_a_network_of_nothing(filled: Callable[[Path], Store], tmp_path: Path) -> None:
    (tmp_path / "sources.csv").write_text("id,title\nreport,Report\n")
    with filled(tmp_path) as store:
        for query in EVERY:
            values = {one.name: int(one.default) if one.default else "nobody" for one in query.parameters}
            answer = store.cypher(query.filled(store.schema).text, values, limit=10, timeout=30)
            assert (answer.columns, answer.rows) == (query.columns, answer.rows if query.name == "unused-sources" else ())


@pytest.mark.neo4j
def test_a_query_may_not_write_and_a_wrong_one_is_told_where(on_server: Store) -> None:
    with pytest.raises(ReadOnly, match="a question may not change"):
        on_server.cypher("MATCH (n) DETACH DELETE n", {}, limit=10, timeout=30)
    with pytest.raises(BadQuery, match="the query is refused at line 2, column 2") as caught:
        on_server.cypher("MATCH (n)\n\tREXTURN n.id", {}, limit=10, timeout=30)
    assert caught.value.excerpt == "  \tREXTURN n.id\n  \t^"
    assert len(list(on_server.stakeholders())) == 14


@pytest.mark.neo4j
def test_a_plan_is_shown_with_or_without_what_it_cost(on_server: Store) -> None:
    query = "MATCH (a:Agency) RETURN a.name AS name"
    explained = on_server.cypher(query, {}, limit=10, timeout=30, mode="explain")
    assert explained.rows == ()
    assert [(one.level, one.name, one.rows) for one in explained.plan] == [
        (0, "ProduceResults", None), (0, "Projection", None), (0, "NodeByLabelScan", None),
    ]  # fmt: skip
    profiled = on_server.cypher(query, {}, limit=10, timeout=30, mode="profile")
    assert [(one.name, one.rows) for one in profiled.plan] == [("ProduceResults", 5), ("Projection", 5), ("NodeByLabelScan", 5)]


@pytest.mark.neo4j
def test_a_write_that_was_asked_for_is_done_and_told(on_server: Store) -> None:
    query = "MATCH (a:Agency {id: 'hsa'}) SET a.seen = true RETURN a.id AS id"
    answer = on_server.cypher(query, {}, limit=10, timeout=30, may_write=True)
    assert (answer.rows, answer.changes) == (({"id": "hsa"},), {"properties set": 1})


@pytest.mark.neo4j
def test_the_favorites_are_statements_that_the_server_takes(on_server: Store, tmp_path: Path) -> None:
    export(on_server, tmp_path / "favorites.cypher", queries=[query.filled(on_server.schema) for query in EVERY])
    statements = (tmp_path / "favorites.cypher").read_text(encoding="utf-8").split(";\n")
    assert [statement.strip().splitlines()[0] for statement in statements[:-1]] == [f"// {query.titles[0]}" for query in EVERY]
    for statement, query in zip(statements, EVERY, strict=False):
        # What the comments say to set is what it needs.
        values = dict(re.findall(r":param \{(\w+): '?([^'}]+)'?\}", statement))
        answer = on_server.cypher(statement, {k: int(v) if v.isdecimal() else v for k, v in values.items()}, limit=10, timeout=30)
        assert answer.columns == query.columns


def asked_of(network: Network, query: NamedQuery) -> Iterator[list[str]]:
    """Words for `-p`: for a stakeholder the busiest, the quietest and one of each kind; two dates; every source."""
    busy = sorted(network.stakeholders, key=lambda id_: (-len(network.of_one(id_)), id_))
    kinds = {one.kind: one.id for one in network.stakeholders.values()}
    some = list(dict.fromkeys((busy[0], busy[-1], *kinds.values())))
    choices = {
        "stakeholder": some,
        "source": list(network.sources)[:5],
        "date": ["2010", "2011-06-08"],
        "number": ["2"],
        "limit": ["100000"],
    }
    for chosen in product(*(choices["limit" if one.name == "limit" else one.type] for one in query.parameters)):
        if len(set(chosen)) == len(chosen):
            yield [f"{one.name}={value}" for one, value in zip(query.parameters, chosen, strict=True)]


def as_set(rows: object) -> list[str]:
    """Rows in an order of their own: what is asked is which they are, and how often."""
    assert isinstance(rows, tuple | list | Iterator)
    return sorted(repr({key: float(value) if isinstance(value, int) else value for key, value in sorted(row.items())}) for row in rows)


def test_the_twins_know_the_example(example: Reader) -> None:
    known = Network.of(example)
    assert [row["name"] for row in TWINS["members"](known, {"id": "forum"})] == [
        "Fisheries Office",
        "Coastal Guard",
        "University of the Island",
    ]
    assert {row["id"] for row in TWINS["introductions"](known, {"id": "trust"})} == set()
