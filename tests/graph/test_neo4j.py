"""What only the Neo4j store has: how the model looks from Cypher, credentials, servers that are not there, and somebody else's data."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from partnermap.graph import BadData, BadQuery, Evidence, Source, Stakeholder, Tie, open_store
from partnermap.graph.errors import NotAStore, ReadOnly, StoreBusy, StoreError, StoreMissing, StoreUnreachable
from partnermap.graph.neo4j_connection import check_server
from partnermap.graph.neo4j_rows import label
from tests.conftest import neo4j_place
from tests.neo4j_server import Server
from tests.places import ROOT, SCHEMA, Neo4jPlace, held, load_folder, loading, opened, put, reopened

SAID = (Evidence("report", "page 1", "the Agency leads"), Evidence("report", "page 2"))
REPORT = Source("report", "Annual report", "", "2012", "en", "", "", (("shelf", "4"), ("box", "b")))
HARBOUR = Stakeholder("harbour", "agency", "Harbour Safety Agency", "Agence de sécurité portuaire", ("HSA",), "CA", since="1998")
DIVE = Stakeholder("dive", "unit", "Dive Unit")


@pytest.fixture
def neo4j(empty_neo4j: Server, monkeypatch: pytest.MonkeyPatch) -> Neo4jPlace:
    return neo4j_place(empty_neo4j, monkeypatch)


@pytest.fixture
def harbour(neo4j: Neo4jPlace, example_folder: Path) -> Neo4jPlace:
    load_folder(neo4j, example_folder)
    return neo4j


def ask(place: Neo4jPlace, query: str, **parameters: Any) -> list[list[Any]]:
    return place.server.run_when_ready(query, **parameters)


# How it looks from Cypher.


@pytest.mark.neo4j
def test_a_stakeholder_is_a_node_with_its_kind_as_a_label(neo4j: Neo4jPlace) -> None:
    put(neo4j, [REPORT], [HARBOUR, DIVE])
    assert ask(neo4j, "MATCH (s:Stakeholder) RETURN labels(s), properties(s) ORDER BY s.id") == [
        [["Stakeholder", "Unit"], {"id": "dive", "kind": "unit", "name": "Dive Unit", "aliases": [], "keys": ["dive unit"]}],
        [
            ["Stakeholder", "Agency"],
            {
                "id": "harbour", "kind": "agency", "name": "Harbour Safety Agency", "name_fr": "Agence de sécurité portuaire",
                "aliases": ["HSA"], "keys": ["harbour safety agency", "agence de securite portuaire", "hsa"], "country": "CA",
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
        ("1E+400", {"amount_exact": "1" + 400 * "0"}),
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
     ("partnermap_store", "PartnermapStoreKind"), ("_", "_"), ("_a__b_", "AB")],
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
def test_indexes_are_made_once_and_bear_our_name(harbour: Neo4jPlace) -> None:
    query = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name, type ORDER BY name"
    before = ask(harbour, query)
    assert {name for name, _ in before if not name.startswith("partnermap_tie_")} == {
        "partnermap_name", "partnermap_names", "partnermap_source", "partnermap_stakeholder", "partnermap_store",
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
        answer = store.run(  # type: ignore[attr-defined]
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
        some = store.run("UNWIND range(1, 5000) AS n RETURN n", {}, limit=3, timeout=10)  # type: ignore[attr-defined]
        assert (some.columns, some.rows, some.is_cut) == (("n",), ({"n": 1}, {"n": 2}, {"n": 3}), True)
        all_ = store.run("UNWIND range(1, 3) AS n RETURN n", {}, limit=3, timeout=10)  # type: ignore[attr-defined]
        assert (all_.rows, all_.is_cut) == (some.rows, False)
        none = store.run("MATCH (n:Nothing) RETURN n", {}, limit=3, timeout=10)  # type: ignore[attr-defined]
        assert (none.columns, none.rows) == (("n",), ())


@pytest.mark.neo4j
@pytest.mark.parametrize(
    ("query", "error", "message"),
    [
        ("MATCH (n RETURN n", BadQuery, "the query is refused at line 1, column 10: Invalid input 'RETURN'"),
        ("RETURN $missing", BadQuery, r"the query is refused: Expected parameter\(s\): missing"),
        ("RETURN 1/0", BadQuery, "the query is refused: / by zero"),
        ("CREATE (n:X)", ReadOnly, "a question may not change bolt://"),
        ("MATCH (n) DETACH DELETE n", ReadOnly, "a question may not change bolt://"),
        ("CREATE INDEX x FOR (n:X) ON (n.y)", ReadOnly, "a question may not change bolt://"),
        ("CALL db.createLabel('X')", ReadOnly, "a question may not change bolt://"),
        ("UNWIND range(1, 1000000000) AS n RETURN max(n)", StoreError, "gave no answer within 0.5 seconds and was told to stop"),
        ("CALL no.such.procedure()", StoreError, "no.such.procedure"),
    ],
)
def test_a_query_that_goes_wrong_gives_one_line(harbour: Neo4jPlace, query: str, error: type[Exception], message: str) -> None:
    before = held(harbour)
    with reopened(harbour) as store, pytest.raises(error, match=message) as caught:
        store.run(query, {}, limit=10, timeout=0.5)  # type: ignore[attr-defined]
    assert len(str(caught.value).splitlines()) == 1
    assert held(harbour) == before


# Somebody else's data.


@pytest.mark.neo4j
@pytest.mark.parametrize("theirs", ["CREATE (:Stakeholder {id: 'a'})", "CREATE (:Source)",
                                    "CREATE CONSTRAINT theirs FOR (s:Stakeholder) REQUIRE s.number IS UNIQUE"])  # fmt: skip
def test_a_database_that_uses_our_labels_is_refused(neo4j: Neo4jPlace, theirs: str) -> None:
    ask(neo4j, theirs)
    with pytest.raises(NotAStore, match=r"holds somebody else's :(Stakeholder|Source); give another address, or set NEO4J_DATABASE"):
        opened(neo4j)
    with pytest.raises(StoreMissing):
        reopened(neo4j)
    assert ask(neo4j, "SHOW INDEXES YIELD name WHERE name STARTS WITH 'partnermap' RETURN name") == []


@pytest.mark.neo4j
def test_a_database_with_other_data_takes_ours_beside_it(neo4j: Neo4jPlace, example_folder: Path) -> None:
    ask(neo4j, "CREATE (:Invoice {id: 1})-[:PAID]->(:Invoice {id: 2})")
    load_folder(neo4j, example_folder)
    everything = held(neo4j)
    assert (len(everything.stakeholders), len(everything.ties), everything.counts.types.get("PAID")) == (14, 21, None)
    assert ask(neo4j, "MATCH (i:Invoice) RETURN count(i)") == [[2]]


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


# The way there.


@pytest.mark.neo4j
@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_server_is_reached_directly_and_by_routing(harbour: Neo4jPlace, scheme: str) -> None:
    address = harbour.address.replace("bolt://", f"{scheme}://")
    place = Neo4jPlace(address, harbour.server)
    put(place, stakeholders=[Stakeholder("tug", "unit", "Tug Unit")])
    with reopened(place) as store:
        assert store.address == address
        assert [one.name for one in store.stakeholders(["tug"])] == ["Tug Unit"]


@pytest.mark.neo4j
def test_a_read_sees_what_the_same_store_wrote(neo4j: Neo4jPlace) -> None:
    with opened(neo4j) as store:
        for number in range(3):
            with store.writer() as writer:
                writer.put_stakeholders([Stakeholder(f"s{number}", "unit", f"Unit {number}")])
            assert len(list(store.stakeholders())) == number + 1


def refused(address: str, error: type[StoreError] = StoreUnreachable) -> str:
    with pytest.raises(error) as caught:
        open_store(address)
    assert type(caught.value) is error
    assert len(str(caught.value).splitlines()) == 1
    return str(caught.value).replace(address, "ADDRESS")


@contextmanager
def listener(answer: bytes | None) -> Iterator[int]:
    """A port where something answers this to everything, or never answers."""
    kept: list[socket.socket] = []

    def serve() -> None:
        with server:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                kept.append(connection)
                if answer is not None:
                    connection.recv(1000)
                    connection.sendall(answer)
                    connection.close()

    server = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield server.getsockname()[1]
    finally:
        server.shutdown(socket.SHUT_RDWR)
        thread.join()
        for connection in kept:
            connection.close()


@pytest.fixture
def password(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("NEO4J_PASSWORD", "hunter2")
    return "hunter2"


NOBODY = "no Neo4j server answers at ADDRESS: start it, or check the address and the firewall"


@pytest.mark.parametrize("scheme", ["bolt", "neo4j", "bolt+s", "neo4j+s", "bolt+ssc", "neo4j+ssc"])
def test_where_nothing_listens(password: str, scheme: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert refused(f"{scheme}://127.0.0.1:{port}") == NOBODY


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_host_without_a_name_server(password: str, scheme: str) -> None:
    assert refused(f"{scheme}://no-such-host.invalid") == NOBODY


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_server_that_keeps_silent(password: str, scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnermap.graph.neo4j_connection._ANSWER_TIMEOUT", 0.5)
    with listener(None) as port:
        began = time.monotonic()
        assert refused(f"{scheme}://127.0.0.1:{port}") == NOBODY
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_the_port_for_browsers(password: str, scheme: str) -> None:
    with listener(b"HTTP/1.1 400 Bad Request\r\n\r\n") as port:
        assert refused(f"{scheme}://127.0.0.1:{port}") == (
            "ADDRESS is the port for browsers; give the one for Bolt, which is 7687 where nobody changed it"
        )


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
@pytest.mark.parametrize("answer", [b"220 mail.example ESMTP\r\n", b"\0\0\0\0", b"\0\0\0\1", b""])
def test_something_that_is_no_neo4j(password: str, scheme: str, answer: bytes) -> None:
    with listener(answer) as port:
        assert refused(f"{scheme}://127.0.0.1:{port}") in (NOBODY, "what answers at ADDRESS is no Neo4j 5 or newer; check the address")


@pytest.mark.neo4j
@pytest.mark.parametrize("scheme", ["bolt+s", "neo4j+s", "bolt+ssc", "neo4j+ssc"])
def test_a_server_that_does_not_encrypt(neo4j: Neo4jPlace, scheme: str) -> None:
    assert refused(neo4j.address.replace("bolt://", f"{scheme}://")) == (
        "no encrypted connection to ADDRESS: either the server does not encrypt (write the address without +s) or its certificate "
        "is not trusted (write +ssc for one that it signed itself)"
    )


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("bolt://neo4j:hunter2@db.example", "write bolt://db.example and set NEO4J_USERNAME"),
        ("neo4j+s://neo4j:hun/ter2@db.example:7687", "write neo4j+s://db.example:7687 and set NEO4J_USERNAME"),
        ("bolt://hunter2@db.example", "write bolt://db.example and set NEO4J_USERNAME"),
        ("bolt://neo4j:hunter2#@db.example", "write bolt://db.example and set NEO4J_USERNAME"),
        ("bolt://", "bolt:// names no server; write for example bolt://localhost:7687"),
        ("bolt://:7687", "bolt://:7687 names no server"),
        ("bolt://db.example:port", "bolt://db.example:port is no address"),
        ("bolt://db.example:99999", "bolt://db.example:99999 is no address"),
        ("bolt://[::1", "bolt://[::1 is no address"),
        ("neo4j://db.example/harbour", "write neo4j://db.example and set NEO4J_DATABASE to the database"),
    ],
)
def test_an_address_that_is_none(address: str, message: str) -> None:
    with pytest.raises(StoreError) as caught:
        open_store(address)
    assert message in str(caught.value)
    assert "hunter2" not in str(caught.value)
    assert "ter2" not in str(caught.value)


@pytest.mark.neo4j
def test_a_wrong_password_and_what_follows_too_many(own_neo4j_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    place = neo4j_place(own_neo4j_server, monkeypatch)
    monkeypatch.setenv("NEO4J_PASSWORD", "hunter2")
    wrong = "ADDRESS refuses user 'neo4j' with this password; set NEO4J_USERNAME (neo4j where it is not set) and NEO4J_PASSWORD"
    assert refused(place.address) == wrong
    said = [refused(place.address.replace("bolt", scheme)) for scheme in ("bolt", "neo4j", "bolt", "neo4j")]
    assert said[-1].startswith("ADDRESS was given a wrong password too often; wait some seconds, then set NEO4J_USERNAME")
    assert set(said[:-1]) <= {wrong, said[-1]}
    assert not any("hunter2" in one for one in said)


@pytest.mark.neo4j
def test_no_password(neo4j: Neo4jPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    for unset in (lambda: monkeypatch.setenv("NEO4J_PASSWORD", ""), lambda: monkeypatch.delenv("NEO4J_PASSWORD")):
        unset()
        assert refused(neo4j.address) == ("ADDRESS wants a password; set NEO4J_USERNAME (neo4j where it is not set) and NEO4J_PASSWORD")


@pytest.mark.neo4j
def test_a_first_password_that_must_be_changed(neo4j: Neo4jPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    ask(neo4j, "CREATE OR REPLACE USER newcomer SET PASSWORD 'hunter2hunter2' CHANGE REQUIRED")
    monkeypatch.setenv("NEO4J_USERNAME", "newcomer")
    monkeypatch.setenv("NEO4J_PASSWORD", "hunter2hunter2")
    assert refused(neo4j.address) == (
        "the first password of user 'newcomer' at ADDRESS must be changed before use, for example in Neo4j's browser"
    )
    ask(neo4j, "DROP USER newcomer")


@pytest.mark.neo4j
@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_database_that_is_not_there(neo4j: Neo4jPlace, monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    monkeypatch.setenv("NEO4J_DATABASE", "nowhere")
    assert refused(neo4j.address.replace("bolt", scheme), StoreMissing) == (
        "there is no database 'nowhere' at ADDRESS; set NEO4J_DATABASE to another"
    )


@pytest.mark.neo4j
def test_the_default_database_is_taken_where_none_is_named(harbour: Neo4jPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_DATABASE", "")
    assert len(held(harbour).stakeholders) == 14


@pytest.mark.parametrize("agent", ["Neo4j/4.4.40", "Neo4j/3.5.0"])
def test_an_old_server_is_refused(agent: str) -> None:
    with pytest.raises(StoreError, match=rf"bolt://db is {agent}, and partnermap needs Neo4j 5 or newer; upgrade the server"):
        check_server("bolt://db", agent)


@pytest.mark.parametrize("agent", ["Neo4j/5.0.0", "Neo4j/5.26.20", "Neo4j/2026.09.0", "Neo4j/5.27-aura", "Something/1.0"])
def test_a_server_that_may_do_is_taken(agent: str) -> None:
    check_server("bolt://db", agent)


# Servers that die.


@pytest.mark.neo4j
def test_a_server_that_dies_under_a_question_is_told_in_one_line(
    own_neo4j_server: Server, monkeypatch: pytest.MonkeyPatch, example_folder: Path
) -> None:
    place = neo4j_place(own_neo4j_server, monkeypatch)
    load_folder(place, example_folder)
    before = held(place)
    with reopened(place) as store:
        own_neo4j_server.kill()
        with pytest.raises(StoreUnreachable, match="no Neo4j server answers at"):
            list(store.stakeholders())
        own_neo4j_server.restart()
        assert list(store.stakeholders()) == before.stakeholders
    assert held(place) == before


@pytest.mark.neo4j
def test_a_server_that_dies_under_a_load_has_the_former_state(
    own_neo4j_server: Server, monkeypatch: pytest.MonkeyPatch, example_folder: Path
) -> None:
    place = neo4j_place(own_neo4j_server, monkeypatch)
    load_folder(place, example_folder)
    before = held(place)
    with loading(place, first=0) as process:
        place.wait_until_written(process)
        own_neo4j_server.kill()
        process.wait()
        assert process.returncode == 1
    own_neo4j_server.restart()
    assert held(place) == before


@pytest.mark.neo4j
def test_a_load_survives_a_server_that_restarts(own_neo4j_server: Server, monkeypatch: pytest.MonkeyPatch, example_folder: Path) -> None:
    place = neo4j_place(own_neo4j_server, monkeypatch)
    load_folder(place, example_folder)
    with opened(place) as store, store.writer() as writer:
        writer.put_stakeholders([Stakeholder("tug", "unit", "Tug Unit")])
        own_neo4j_server.restart()
    with reopened(place) as store:
        assert [one.id for one in store.stakeholders(["tug"])] == ["tug"]


# What is not printed.

QUIET = """
import sys
from partnermap.graph import open_store, read_schema, resolve
from partnermap.graph.errors import PartnerMapError
try:
    with open_store(sys.argv[1]) as store:
        print(resolve(store, "HSA").name)
        store.run("MATCH (n:NoSuchLabel) WHERE n.nothing = 1 RETURN n", {}, limit=1, timeout=5)
except PartnerMapError as error:
    print(type(error).__name__)
"""


@pytest.mark.neo4j
def test_the_driver_prints_nothing(harbour: Neo4jPlace) -> None:
    for address, expected in ((harbour.address, "Harbour Safety Agency\n"), ("neo4j://127.0.0.1:9", "StoreUnreachable\n")):
        command = [sys.executable, "-W", "always", "-c", QUIET, address]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=dict(os.environ))
        assert (done.returncode, done.stdout, done.stderr) == (0, expected, "")


def test_the_driver_is_not_imported_before_it_is_needed() -> None:
    script = "import sys, partnermap.graph, partnermap.graph.stores; print('neo4j' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True).stdout == "False\n"
