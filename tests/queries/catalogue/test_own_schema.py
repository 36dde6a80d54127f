"""The catalogue under a schema that a user has extended: what Python counts, each named query counts, with a server and without."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnermap.cli import cli
from partnermap.graph import Evidence, Source, Stakeholder, Store, Tie, open_store
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.queries.catalogue import named_queries, query_parameters
from tests.neo4j_server import Server
from tests.own_schema import OWN
from tests.queries.catalogue.test_catalogue import as_set, asked_of
from tests.queries.catalogue.twins import TWINS, Network

ASKED = {
    "works-with",
    "people",
    "units",
    "members",
    "affiliations",
    "funding",
    "spoke-together",
    "programs-without-lead",
    "program-roles",
    "only-lead",
    "agreements-with-one-party",
}
QUERIES = [query for query in named_queries() if query.name in ASKED]


@st.composite
def networks(draw: st.DrawFn) -> tuple[list[Stakeholder], list[Tie]]:
    """Up to seven stakeholders, so that no chain of bodies is longer than the query follows, and ties as the schema allows them."""
    kinds = draw(st.lists(st.sampled_from(list(OWN.kinds)), min_size=3, max_size=7))
    forms = [draw(st.sampled_from(["", *(form.name for form in OWN.forms.values() if kind in form.kinds)])) for kind in kinds]
    people = [Stakeholder(f"s{n}", kind, f"S {n}", form=form) for n, (kind, form) in enumerate(zip(kinds, forms, strict=True))]
    ties: dict[str, Tie] = {}
    for type_, one, other in draw(
        st.lists(st.tuples(st.sampled_from(list(OWN.ties)), st.sampled_from(people), st.sampled_from(people)), min_size=3, max_size=16)
    ):
        may_join = one.kind in OWN.ties[type_].sources and other.kind in OWN.ties[type_].targets
        if one.id != other.id and may_join:
            locator = draw(st.sampled_from(["page 1", "page 2"]))
            said = {"role": draw(st.sampled_from(["", "chair"])), "status": draw(st.sampled_from(["confirmed", "proposed"]))}
            tie = Tie(one.id, type_, other.id, **said, evidence=(Evidence("r", locator),))
            ties[tie.id] = tie
    return people, list(ties.values())


def fill(store: Store, network: tuple[list[Stakeholder], list[Tie]]) -> None:
    with store.writer() as writer:
        writer.put_sources([Source("r", "R")])
        writer.put_stakeholders(network[0])
        writer.put_ties(network[1])


def assert_the_same(store: Store) -> None:
    known = Network.of(store)
    for query in QUERIES:
        text = query.filled(store.schema).text
        for given_ in asked_of(known, query):
            values = query_parameters(query, given_, store)
            rows = store.cypher(text, values, limit=10_000, timeout=60).rows
            assert (query.name, given_, as_set(rows)) == (query.name, given_, as_set(TWINS[query.name](known, values)))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(networks())
def test_each_query_gives_without_a_server_what_python_gives(network: tuple[list[Stakeholder], list[Tie]]) -> None:
    with in_memory(OWN) as store:
        fill(store, network)
        assert_the_same(store)


@pytest.mark.neo4j
def test_each_query_gives_on_a_server_what_python_gives(empty_neo4j: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_USERNAME", empty_neo4j.username)
    monkeypatch.setenv("NEO4J_PASSWORD", empty_neo4j.password)

    @settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(networks())
    def on_a_server(network: tuple[list[Stakeholder], list[Tie]]) -> None:
        empty_neo4j.empty()
        with open_store(empty_neo4j.uri, to_write=True, schema=OWN) as store:
            fill(store, network)
        with open_store(empty_neo4j.uri) as store:
            assert_the_same(store)

    on_a_server()


@pytest.mark.parametrize(
    ("type_", "source", "target", "partners"),
    [
        ("MENTORS", "force", "agency", {"force"}),
        ("CHAIRS", "force", "agency", {"force"}),
        ("SECONDED_TO", "force", "agency", set()),  # it belongs to the agency, so it is the agency
        ("SUES", "force", "agency", set()),
    ],
)
def test_what_a_tie_of_ones_own_says_of_working_together_counts_in_who_and_in_its_query(
    type_: str, source: str, target: str, partners: set[str]
) -> None:
    stakeholders = [Stakeholder("force", "task_force", "Tug Force"), Stakeholder("agency", "agency", "Agency")]
    with in_memory(OWN) as store:
        fill(store, (stakeholders, [Tie(source, type_, target, evidence=(Evidence("r"),))]))
        (query,) = (query for query in QUERIES if query.name == "works-with")
        rows = store.cypher(query.filled(store.schema).text, {"id": "agency"}, limit=10, timeout=10).rows
        assert {row["id"] for row in rows} == partners
        assert {row["id"] for row in TWINS["works-with"](Network.of(store), {"id": "agency"})} == partners


def test_show_export_lint_and_cypher_take_kinds_and_ties_from_the_store_that_is_asked(tmp_path: Path) -> None:
    path, mine = str(tmp_path / "own.db"), tmp_path / "queries" / "mine.cypher"
    mine.parent.mkdir()
    mine.write_text(
        "// title: Mine\nMATCH (n:{{kinds actor}}) WHERE NOT EXISTS { MATCH (n)-[:{{types SUES}}]-(m:Unit) } RETURN n.id AS id\n"
    )
    with open_store(path, to_write=True, schema=OWN) as store:
        fill(store, ([Stakeholder("force", "task_force", "Tug Force"), Stakeholder("a", "agency", "A")], []))
    wanted = "MATCH (n:Agency|Unit|Person|TaskForce) WHERE NOT EXISTS { MATCH (n)-[:SUES]-(m:Unit) } RETURN n.id AS id\n"
    run = CliRunner().invoke
    own = ["--store", path, "--queries", str(mine.parent)]
    assert run(cli, ["queries", "show", "mine", *own]).stdout == f"// title: Mine\n{wanted}"
    assert run(cli, ["queries", "lint", str(mine), "--store", path]).exit_code == 0
    assert sorted(run(cli, ["cypher", "--name", "mine", "--format", "csv", *own]).stdout.split()) == ["a", "force", "id"]
    assert sorted(run(cli, ["cypher", "MATCH (n:{{kinds actor}}) RETURN n.id AS id", "--format", "csv", "--store", path]).stdout.split()) == [
        "a", "force", "id",
    ]  # fmt: skip
    assert run(cli, ["export", str(tmp_path / "f.cypher"), *own]).exit_code == 0
    statements = (tmp_path / "f.cypher").read_text(encoding="utf-8")
    assert wanted.strip() in statements
    assert "{{" not in statements
    refused = run(cli, ["queries", "show", "mine", "--queries", str(mine.parent)])
    assert refused.exit_code == 1
    assert refused.stderr.startswith(
        "Error: mine.cypher: the query is refused at line 2, column 58: 'SUES' is no type of tie; write one of WORKS_WITH, "
    )
