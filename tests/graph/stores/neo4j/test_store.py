"""What only the Neo4j store has: how the model looks from Cypher, queries of the user's own, and somebody else's data."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from partnermap.graph import BadData, BadQuery, Evidence, Source, Stakeholder, Tie
from partnermap.graph.cypher.properties import label
from partnermap.graph.errors import NotAStore, ReadOnly, StoreBusy, StoreError, StoreMissing
from tests.places import SCHEMA, Neo4jPlace, ask, held, load_folder, opened, put, reopened

SAID = (Evidence("report", "page 1", "the Agency leads"), Evidence("report", "page 2"))
REPORT = Source("report", "Annual report", "", "2012", "en", "", "", (("shelf", "4"), ("box", "b")))
HARBOUR = Stakeholder("harbour", "agency", "Harbour Safety Agency", "Agence de sécurité portuaire", ("HSA",), "CA", since="1998")
DIVE = Stakeholder("dive", "unit", "Dive Unit")


# How it looks from Cypher.


@pytest.mark.neo4j
def test_a_stakeholder_is_a_node_with_its_kind_as_a_label(neo4j: Neo4jPlace) -> None:
    put(neo4j, [REPORT], [HARBOUR, DIVE])
    assert ask(neo4j, "MATCH (s:Stakeholder) RETURN labels(s), properties(s) ORDER BY s.id") == [
        [["Stakeholder", "Unit"], {"id": "dive", "kind": "unit", "name": "Dive Unit", "aliases": [], "aliases_fr": [], "keys": ["dive unit"]}],
        [
            ["Stakeholder", "Agency"],
            {
                "id": "harbour", "kind": "agency", "name": "Harbour Safety Agency", "name_fr": "Agence de sécurité portuaire",
                "aliases": ["HSA"], "aliases_fr": [], "keys": ["harbour safety agency", "agence de securite portuaire", "hsa"], "country": "CA",
                "since": "1998",
            },
        ],
    ]  # fmt: skip
    assert ask(neo4j, "MATCH (s:Source) RETURN properties(s)") == [
        [{"id": "report", "title": "Annual report", "date": "2012", "language": "en", "attributes": '[["shelf","4"],["box","b"]]'}]
    ]


@pytest.mark.neo4j
def test_a_tie_is_a_relationship_without_what_is_empty(neo4j: Neo4jPlace) -> None:
    put(neo4j, [REPORT], [HARBOUR, DIVE], [Tie("dive", "PART_OF", "harbour", since="2001-05", evidence=SAID)])
    [[source, type_, target, properties]] = ask(neo4j, "MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)")
    assert (source, type_, target) == ("dive", "PART_OF", "harbour")
    assert {key: value for key, value in properties.items() if key != "id"} == {
        "since": "2001-05", "status": "confirmed", "confidence": 1.0, "evidence_source": ["report", "report"],
        "evidence_locator": ["page 1", "page 2"], "evidence_quote": ["the Agency leads", ""],
    }  # fmt: skip
    assert ask(neo4j, "MATCH ()-[r:PART_OF]->() WHERE r.until IS NULL RETURN count(r)") == [[1]]


@pytest.mark.neo4j
@pytest.mark.parametrize(
    ("amount", "seen"),
    [
        ("50000", {"amount": 50000}),
        ("100000.50", {"amount": 100000.5}),
        ("0.1", {"amount": 0.1}),
        ("-9223372036854775808", {"amount": -(2**63)}),
        ("9223372036854775808", {"amount": 2.0**63, "amount_exact": "9223372036854775808"}),
        ("1E+20", {"amount": 1e20}),
        ("12345678901234567.89", {"amount": 12345678901234568.0, "amount_exact": "12345678901234567.89"}),
        ("1E+30", {"amount": 1e30}),
    ],
)
def test_an_amount_is_a_number_and_exact(neo4j: Neo4jPlace, amount: str, seen: dict[str, object]) -> None:
    tie = Tie("harbour", "FUNDS", "dive", amount=Decimal(amount), currency="CAD", evidence=SAID)
    put(neo4j, [REPORT], [HARBOUR, DIVE], [tie])
    [[properties]] = ask(neo4j, "MATCH ()-[r]->() RETURN properties(r)")
    assert {key: value for key, value in properties.items() if key.startswith("amount")} == seen
    assert [one.amount for one in held(neo4j).ties] == [Decimal(amount)]
    put(neo4j, ties=[replace(tie, amount=Decimal(3), id=tie.id)])
    assert ask(neo4j, "MATCH ()-[r]->() RETURN r.amount, r.amount_exact") == [[3, None]]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("agency", "Agency"), ("task_force", "TaskForce"), ("réseau", "Réseau"), ("source", "SourceKind"), ("stakeholder", "StakeholderKind"),
     ("partnermap_store", "PartnermapStoreKind"), ("partnermap_history", "PartnermapHistoryKind"), ("_", "_"), ("_a__b_", "AB")],
)  # fmt: skip
def test_a_label_is_the_kind_with_capitals_and_none_of_ours(kind: str, expected: str) -> None:
    assert label(kind) == expected


@pytest.mark.neo4j
def test_what_someone_added_in_neo4j_stays(harbour: Neo4jPlace) -> None:
    ask(harbour, "MATCH (s:Stakeholder {id: 'hsa'}) SET s.pagerank = 0.5, s:Watched CREATE (s)<-[:SEEN_BY]-(:Dashboard)")
    ask(harbour, "MATCH ()-[r:OPERATES]->() SET r.colour = 'red'")
    ask(harbour, "CREATE (:Stakeholder {name: 'by hand, without an id'})")
    with reopened(harbour) as store:
        operates = next(tie for tie in store.ties() if tie.type == "OPERATES")
    put(harbour, stakeholders=[Stakeholder("hsa", "unit", "HSA")], ties=[replace(operates, note="Sold", id=operates.id)])
    assert ask(harbour, "MATCH (s {id: 'hsa'})--(:Dashboard) RETURN s:Agency, s:Unit, s:Watched, s.pagerank, s.name_fr") == [
        [False, True, True, 0.5, None]
    ]
    assert ask(harbour, "MATCH ()-[r:OPERATES]->() RETURN r.colour, r.note") == [["red", "Sold"]]
    everything = held(harbour)
    assert (len(everything.stakeholders), len(everything.ties)) == (14, 21)


@pytest.mark.neo4j
@pytest.mark.usefixtures("bare_neo4j")
def test_indexes_are_made_once_and_bear_our_name(harbour: Neo4jPlace) -> None:
    query = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name, type ORDER BY name"
    before = ask(harbour, query)
    assert {name for name, _ in before if not name.startswith("partnermap_tie_")} == {
        "partnermap_history", "partnermap_history_changes", "partnermap_history_chunks", "partnermap_name", "partnermap_names",
        "partnermap_source", "partnermap_stakeholder", "partnermap_store",
    }  # fmt: skip
    assert {name for name, _ in before if name.startswith("partnermap_tie_")} == {
        f"partnermap_tie_{type_.lower()}" for type_ in SCHEMA.ties
    }
    put(harbour, stakeholders=[DIVE])
    assert ask(harbour, query) == before


@pytest.mark.neo4j
def test_long_texts_fit(neo4j: Neo4jPlace) -> None:
    one = Stakeholder("long", "agency", "Long name " * 2000, note="x" * 200_000, aliases=("y" * 20_000,))
    put(neo4j, [REPORT], [one])
    with reopened(neo4j) as store:
        assert list(store.stakeholders()) == [one]
        assert [name.stakeholder for name in store.named(["y" * 20_000])] == ["long"]
    with pytest.raises(StoreError, match="could not do it: Property value is too large to index"):
        put(neo4j, [REPORT], [replace(one, name="Long name " * 20_000)])


# Questions of the user's own.


@pytest.mark.neo4j
def test_a_query_of_the_users_gives_columns_and_plain_values(harbour: Neo4jPlace) -> None:
    with reopened(harbour) as store:
        answer = store.cypher(
            """MATCH p = (a:Unit {id: $id})-[r:OPERATES]->(b)
            RETURN a.name AS name, r, p, date('2012-01-31') AS day, [1, 2.5, null, true] AS list, {a: {b: 1}} AS map,
                point({x: 1, y: 2}) AS here""",
            {"id": "dive"}, limit=10, timeout=10,
        )  # fmt: skip
    assert answer.columns == ("name", "r", "p", "day", "list", "map", "here")
    [row] = answer.rows
    assert (row["name"], row["day"], row["list"], row["map"]) == ("Dive Unit", "2012-01-31", [1, 2.5, None, True], {"a": {"b": 1}})
    assert (row["r"]["type"], row["r"]["evidence_locator"]) == ("OPERATES", ["page 3"])
    assert [part.get("name", part.get("type")) for part in row["p"]] == ["Dive Unit", "OPERATES", "Buoy Register"]
    assert row["p"][0]["labels"] == ["Stakeholder", "Unit"]
    assert isinstance(row["here"], str)


@pytest.mark.neo4j
def test_a_query_gives_no_more_rows_than_asked(harbour: Neo4jPlace) -> None:
    with reopened(harbour) as store:
        some = store.cypher("UNWIND range(1, 5000) AS n RETURN n", {}, limit=3, timeout=10)
        assert (some.columns, some.rows, some.is_cut) == (("n",), ({"n": 1}, {"n": 2}, {"n": 3}), True)
        all_ = store.cypher("UNWIND range(1, 3) AS n RETURN n", {}, limit=3, timeout=10)
        assert (all_.rows, all_.is_cut) == (some.rows, False)
        none = store.cypher("MATCH (n:Nothing) RETURN n", {}, limit=3, timeout=10)
        assert (none.columns, none.rows) == (("n",), ())


@pytest.mark.neo4j
@pytest.mark.parametrize(
    ("query", "error", "message"),
    [
        ("MATCH (n RETURN n", BadQuery, "the query is refused at line 1, column 10: Invalid input 'RETURN'"),
        ("RETURN $missing", BadQuery, r"the query is refused: Expected parameter\(s\): missing"),
        ("RETURN 1/0", BadQuery, "the query is refused: / by zero"),
        ("CREATE (n:X)", ReadOnly, "line 1: a question does not begin with CREATE; a question reads the graph"),
        ("MATCH (n) DETACH DELETE n", ReadOnly, "a question may not change bolt://"),
        ("CREATE INDEX x FOR (n:X) ON (n.y)", ReadOnly, "line 1: a question does not begin with CREATE"),
        ("CALL db.createLabel('X')", ReadOnly, "line 1: CALL db.createLabel is a procedure that may do more than read"),
        ("UNWIND range(1, 1000000000) AS n RETURN max(n)", StoreError, "gave no answer within 0.5 seconds and was told to stop"),
        ("CALL no.such.procedure()", ReadOnly, "CALL no.such.procedure is a procedure"),
    ],
)
def test_a_query_that_goes_wrong_gives_one_line(harbour: Neo4jPlace, query: str, error: type[Exception], message: str) -> None:
    before = held(harbour)
    with reopened(harbour) as store, pytest.raises(error, match=message) as caught:
        store.cypher(query, {}, limit=10, timeout=0.5)
    assert len(str(caught.value).splitlines()) == 1
    assert held(harbour) == before


# Somebody else's data.


@pytest.mark.neo4j
@pytest.mark.usefixtures("bare_neo4j")
@pytest.mark.parametrize("theirs", ["CREATE (:Stakeholder {id: 'a'})", "CREATE (:Source)",
                                    "CREATE CONSTRAINT theirs FOR (s:Stakeholder) REQUIRE s.number IS UNIQUE"])  # fmt: skip
def test_a_database_that_uses_our_labels_is_refused(neo4j: Neo4jPlace, theirs: str) -> None:
    ask(neo4j, theirs)
    with pytest.raises(
        NotAStore, match=r"holds what partnermap did not make \(:(Stakeholder|Source)\); give another address, or set NEO4J_DATABASE"
    ):
        opened(neo4j)
    with pytest.raises(StoreMissing):
        reopened(neo4j)
    assert ask(neo4j, "SHOW INDEXES YIELD name WHERE name STARTS WITH 'partnermap' RETURN name") == []


@pytest.mark.neo4j
@pytest.mark.usefixtures("bare_neo4j")
def test_a_database_with_other_data_takes_ours_beside_it(neo4j: Neo4jPlace, example_folder: Path) -> None:
    ask(neo4j, "CREATE (:Invoice {id: 1})-[:PAID]->(:Invoice {id: 2})")
    load_folder(neo4j, example_folder)
    everything = held(neo4j)
    assert (len(everything.stakeholders), len(everything.ties), everything.counts.types.get("PAID")) == (14, 21, None)
    assert ask(neo4j, "MATCH (i:Invoice) RETURN count(i)") == [[2]]


@pytest.mark.neo4j
def test_what_others_call_by_our_names_and_types_is_left_as_it_is(neo4j: Neo4jPlace, example_folder: Path) -> None:
    ask(
        neo4j,
        """CREATE (a:Agency {id: 'hsa', name: 'Harbour Safety Agency', colour: 'red'})-[:WORKS_WITH {id: 'theirs'}]->
        (b:Person {id: 'ann', name: 'Ann'}), (a)-[:PART_OF]->(b)""",
    )
    theirs = "MATCH (a {colour: 'red'})-[r]->(b) RETURN labels(a), properties(a), type(r), properties(r), labels(b), properties(b) ORDER BY type(r)"
    before = ask(neo4j, theirs)
    for _ in range(2):
        load_folder(neo4j, example_folder)
        assert ask(neo4j, theirs) == before
    everything = held(neo4j)
    assert (len(everything.stakeholders), len(everything.ties)) == (14, 21)


@pytest.mark.neo4j
def test_a_load_that_another_has_overtaken_is_refused_and_leaves_nothing(harbour: Neo4jPlace) -> None:
    def overtaken() -> None:
        with opened(harbour) as late, late.writer() as writer:
            writer.put_stakeholders([Stakeholder("late", "unit", "Late Unit")])
            put(harbour, stakeholders=[Stakeholder("early", "unit", "Early Unit")])

    with pytest.raises(StoreBusy, match="another load has changed"):
        overtaken()
    with reopened(harbour) as store:
        assert [one.id for one in store.stakeholders(["early", "late"])] == ["early"]


@pytest.mark.neo4j
@pytest.mark.usefixtures("bare_neo4j")
def test_two_first_loads_at_the_same_time_leave_one_network(neo4j: Neo4jPlace) -> None:
    def overtaken() -> None:
        with opened(neo4j) as late, late.writer() as writer:
            writer.put_stakeholders([DIVE])
            put(neo4j, stakeholders=[HARBOUR])

    with pytest.raises(StoreBusy, match="another load has changed"):
        overtaken()
    assert held(neo4j).stakeholders == [HARBOUR]
    assert ask(neo4j, "MATCH (s:PartnermapStore) RETURN count(s)") == [[1]]


@pytest.mark.neo4j
def test_a_tie_without_both_its_ends_is_refused(neo4j: Neo4jPlace) -> None:
    with pytest.raises(BadData, match="an end of a LEADS tie is no stakeholder of the network; add it before its ties"):
        put(neo4j, [REPORT], [HARBOUR], [Tie("harbour", "LEADS", "nobody", evidence=SAID)])
    with pytest.raises(StoreMissing):
        reopened(neo4j)


@pytest.mark.neo4j
def test_a_read_sees_what_the_same_store_wrote(neo4j: Neo4jPlace) -> None:
    with opened(neo4j) as store:
        for number in range(3):
            with store.writer() as writer:
                writer.put_stakeholders([Stakeholder(f"s{number}", "unit", f"Unit {number}")])
            assert len(list(store.stakeholders())) == number + 1


@pytest.mark.neo4j
@pytest.mark.usefixtures("bare_neo4j")
def test_the_index_of_a_constraint_that_a_dying_server_did_not_finish_is_made_anew(neo4j: Neo4jPlace) -> None:
    ask(neo4j, "CREATE INDEX partnermap_stakeholder FOR (s:Stakeholder) ON (s.id)")
    put(neo4j, [Source("report", "Report")], [Stakeholder("tug", "unit", "Tug Unit")])
    query = "SHOW INDEXES YIELD name, owningConstraint, state WHERE name = 'partnermap_stakeholder' RETURN owningConstraint, state"
    assert ask(neo4j, query) == [["partnermap_stakeholder", "ONLINE"]]
