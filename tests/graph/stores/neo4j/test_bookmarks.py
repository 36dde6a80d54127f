"""A question sees what the same user loaded before it, in another process and wherever in a cluster it is answered."""

from __future__ import annotations

import json
import logging
import os
import time
from pathlib import Path

import pytest

from partnermap.graph import Stakeholder
from partnermap.graph.errors import ReadOnly
from partnermap.graph.stores.neo4j.bookmarks import FRESH, Bookmarks, bookmarks_file
from tests.neo4j_server import Server
from tests.places import Neo4jPlace, opened, put, reopened

CLUSTER = "neo4j://cluster.example"
# The driver hands bookmarks over as they are, and the file is ours; what a server makes of one that it does not know is asked of each.
kept_here = pytest.mark.one_version("when a bookmark is kept, sent and replaced is decided here")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's cache folder, with nothing in it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def routed(neo4j: Neo4jPlace, cache: Path) -> Neo4jPlace:
    """The empty server by an address with routing, as a cluster has."""
    return Neo4jPlace(neo4j.address.replace("bolt://", "neo4j://"), neo4j.server)


def held(address: str, database: str | None = None) -> set[str]:
    return set(json.loads(bookmarks_file(address, database).read_text()))


def given(*bookmarks: str) -> Bookmarks:
    """Those of a process that has written up to these, and kept them."""
    one = Bookmarks(CLUSTER, None)
    one.update_bookmarks(one.get_bookmarks(), bookmarks)
    one.keep()
    return one


@kept_here
@pytest.mark.neo4j
def test_a_question_in_another_process_tells_the_server_what_was_loaded(routed: Neo4jPlace, caplog: pytest.LogCaptureFixture) -> None:
    put(routed, stakeholders=[Stakeholder("tug", "unit", "Tug Unit")])
    [bookmark] = held(routed.address, routed.server.database)
    with caplog.at_level(logging.DEBUG, "neo4j.io"), reopened(routed) as store:
        assert [one.name for one in store.stakeholders(["tug"])] == ["Tug Unit"]
    begun = [record.getMessage() for record in caplog.records if "C: BEGIN" in record.getMessage()]
    assert begun
    assert all("'bookmarks': " in message for message in begun)
    assert bookmark in begun[0]


@kept_here
@pytest.mark.neo4j
def test_a_second_load_replaces_the_bookmark_of_the_first(routed: Neo4jPlace) -> None:
    put(routed, stakeholders=[Stakeholder("tug", "unit", "Tug Unit")])
    first = held(routed.address, routed.server.database)
    put(routed, stakeholders=[Stakeholder("dive", "unit", "Dive Unit")])
    second = held(routed.address, routed.server.database)
    assert (len(first), len(second), first & second) == (1, 1, set())


@kept_here
@pytest.mark.neo4j
def test_a_question_leaves_no_file(routed: Neo4jPlace, cache: Path) -> None:
    put(routed, stakeholders=[Stakeholder("tug", "unit", "Tug Unit")])
    bookmarks_file(routed.address, routed.server.database).unlink()
    with reopened(routed) as store:
        assert len(list(store.stakeholders())) == 1
    assert list(cache.rglob("*.json")) == []


@kept_here
@pytest.mark.neo4j
def test_one_server_alone_needs_no_bookmarks(neo4j: Neo4jPlace, cache: Path) -> None:
    put(neo4j, stakeholders=[Stakeholder("tug", "unit", "Tug Unit")])
    assert not cache.exists()


@pytest.mark.neo4j
@pytest.mark.parametrize("left", ['["FB:garbage"]', '["FB:kcwQAAAAAAAAAAAAAAAAAAAAAAOQ"]', '["", "x", 3]', '{"a": 1}', "[", ""])
def test_a_bookmark_that_the_server_does_not_know_keeps_nobody_out(routed: Neo4jPlace, left: str) -> None:
    put(routed, stakeholders=[Stakeholder("tug", "unit", "Tug Unit")])
    file = bookmarks_file(routed.address, routed.server.database)
    for _ in range(2):
        file.write_text(left)
        with reopened(routed) as store:
            assert [one.name for one in store.stakeholders(["tug"])] == ["Tug Unit"]
        with opened(routed) as store, store.writer() as writer:
            writer.put_stakeholders([Stakeholder("tug", "unit", "Tug Unit")])


@pytest.mark.neo4j
def test_a_routed_question_may_not_write(routed: Neo4jPlace) -> None:
    put(routed, stakeholders=[Stakeholder("tug", "unit", "Tug Unit")])
    with reopened(routed) as store, pytest.raises(ReadOnly, match="a question may not change neo4j://"):
        routed.write_raw(store)


@pytest.mark.neo4j
def test_the_routing_table_of_one_server_names_it_for_everything(routed: Neo4jPlace, empty_neo4j: Server) -> None:
    host = routed.address.partition("://")[2]
    [[servers]] = empty_neo4j.run_when_ready("CALL dbms.routing.getRoutingTable({}) YIELD servers RETURN servers")
    assert {one["role"]: one["addresses"] for one in servers} == {"READ": [host], "WRITE": [host], "ROUTE": [host]}


def test_the_file_holds_bookmarks_alone_and_is_its_owners(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "hunter2")
    given("FB:a")
    [file] = cache.rglob("*.*")
    assert file.read_text() == '["FB:a"]'
    assert "cluster" not in file.name
    if os.name == "posix":
        assert oct(file.stat().st_mode & 0o777) == "0o600"


def test_two_loads_at_the_same_time_are_both_remembered(cache: Path) -> None:
    given("FB:before")
    one, other = Bookmarks(CLUSTER, None), Bookmarks(CLUSTER, None)
    for bookmarks, new in ((one, "FB:one"), (other, "FB:other")):
        bookmarks.update_bookmarks(bookmarks.get_bookmarks(), [new])
    one.keep()
    other.keep()
    assert held(CLUSTER) == {"FB:one", "FB:other"}
    given("FB:after")
    assert held(CLUSTER) == {"FB:after"}


def test_each_address_and_database_has_its_own(cache: Path) -> None:
    given("FB:a")
    assert Bookmarks(CLUSTER, None).get_bookmarks() == {"FB:a"}
    for address, database in ((CLUSTER, "other"), ("neo4j://other.example", None), ("bolt://cluster.example", None)):
        assert Bookmarks(address, database).get_bookmarks() == set()


def test_what_was_loaded_long_ago_is_everywhere_by_now(cache: Path) -> None:
    given("FB:a")
    then = time.time() - FRESH - 1
    os.utime(bookmarks_file(CLUSTER, None), (then, then))
    assert not Bookmarks(CLUSTER, None).are_kept


def test_what_is_forgotten_is_gone_for_the_next_process_too(cache: Path) -> None:
    given("FB:a").forget()
    assert (Bookmarks(CLUSTER, None).are_kept, list(cache.rglob("*.json"))) == (False, [])


def test_a_cache_that_cannot_be_written_is_done_without(cache: Path) -> None:
    cache.write_text("a file where the folder should be")
    one = given("FB:a")
    assert one.get_bookmarks() == {"FB:a"}
    one.forget()
    assert not Bookmarks(CLUSTER, None).are_kept
