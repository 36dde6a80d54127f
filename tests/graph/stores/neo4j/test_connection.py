"""The way to a Neo4j server: addresses, servers that are not there, credentials, databases, and what each failure says."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from partnermap.graph import Stakeholder, open_store
from partnermap.graph.errors import StoreError, StoreMissing, StoreUnreachable
from partnermap.graph.stores.neo4j.connection import check_server
from tests.conftest import neo4j_place
from tests.neo4j_server import Server
from tests.places import Neo4jPlace, ask, held, put, reopened


@pytest.mark.neo4j
@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_server_is_reached_directly_and_by_routing(harbour: Neo4jPlace, scheme: str) -> None:
    address = harbour.address.replace("bolt://", f"{scheme}://")
    place = Neo4jPlace(address, harbour.server)
    put(place, stakeholders=[Stakeholder("tug", "unit", "Tug Unit")])
    with reopened(place) as store:
        assert store.address == address
        assert [one.name for one in store.stakeholders(["tug"])] == ["Tug Unit"]


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
    monkeypatch.setattr("partnermap.graph.stores.neo4j.connection._ANSWER_TIMEOUT", 0.5)
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
@pytest.mark.parametrize("answer", [b"220 mail.example ESMTP\r\n", b"\0\0\0\0", b"\0\0\0\1"])
def test_something_that_is_no_neo4j(password: str, scheme: str, answer: bytes) -> None:
    with listener(answer) as port:
        assert refused(f"{scheme}://127.0.0.1:{port}") in (NOBODY, "what answers at ADDRESS is no Neo4j 5 or newer; check the address")


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_something_that_hangs_up(password: str, scheme: str) -> None:
    with listener(b"") as port:
        assert refused(f"{scheme}://127.0.0.1:{port}") == (
            "what answers at ADDRESS hangs up: it may want an encrypted connection (write the address with +s, or with +ssc where it "
            "signed its certificate itself), may just be starting (try again in a minute), or may be no Neo4j"
        )


@pytest.mark.neo4j
@pytest.mark.parametrize("scheme", ["bolt+s", "neo4j+s", "bolt+ssc", "neo4j+ssc"])
def test_a_server_that_does_not_encrypt(neo4j: Neo4jPlace, scheme: str) -> None:
    assert refused(neo4j.address.replace("bolt://", f"{scheme}://")) == (
        "no encrypted connection to ADDRESS: the server does not encrypt, or this is not its port; ask who runs it for the address"
    )


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("bolt://neo4j:hunter2@db.example", "write bolt://db.example and set NEO4J_USERNAME"),
        ("neo4j+s://neo4j:hun/ter2@db.example:7687", "write neo4j+s://db.example:7687 and set NEO4J_USERNAME"),
        ("bolt://hunter2@db.example", "write bolt://db.example and set NEO4J_USERNAME"),
        ("bolt://neo4j:hunter2#@db.example", "write bolt://db.example and set NEO4J_USERNAME"),
        ("bolt://", "bolt:// names no server; write for example bolt://localhost:7687"),
        ("bolt://:7687", "bolt:// names no server"),
        ("bolt://db.example:port", "bolt://db.example:… is no address: the port is a number up to 65535"),
        ("bolt://neo4j:hunter2", "bolt://neo4j:… is no address: the port is a number up to 65535"),
        ("bolt://db.example:99999", "bolt://db.example:… is no address"),
        ("bolt://[::1", "bolt://[:… is no address"),
        ("BOLT://neo4j:hunter2@db.example", "write bolt://db.example and set NEO4J_USERNAME"),
        ("Neo4j+S://db.example?password=hunter2", "write neo4j+s://db.example and set NEO4J_USERNAME"),
        ("neo4j://db.example?a=b;PWD=hunter2", "write neo4j://db.example and set NEO4J_USERNAME"),
        ("http://neo4j:hunter2@db.example", "http:// is no address of a store; write the path of a file, or begin with bolt://, "),
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
