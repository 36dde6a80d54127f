"""Stores that an earlier version made. Those in tests/data hold the example network: a file, and what lies in a Neo4j database as JSON."""

from __future__ import annotations

import json
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from neo4j.exceptions import ClientError

from partnermap.graph import ANY, Evidence, Schema, Stakeholder, Tie, Ties, completing, read_schema, resolve
from partnermap.graph.completing import completed, record
from partnermap.graph.copying import copy
from partnermap.graph.errors import OlderStore
from partnermap.graph.schema import parse_schema
from partnermap.graph.stores import upgrades
from partnermap.graph.stores.upgrades import FIRST_BUILT_IN, LAYOUT, Step
from partnermap.queries.who import who
from tests.example import write_example
from tests.graph.stores.given import by_id
from tests.places import ROOT, EmbeddedPlace, Neo4jPlace, Place, ask, everything, held, load_folder, opened, put, reopened

DATA = ROOT / "tests" / "data"
OURS: dict[str, Any] = json.loads(read_schema().as_json())


@pytest.fixture(params=[1, 2], ids=["layout 1", "layout 2"])
def layout(request: pytest.FixtureRequest) -> int:
    assert isinstance(request.param, int)
    return request.param


@pytest.fixture
def old(place: Place, layout: int) -> Place:
    """A store of an earlier layout."""
    if isinstance(place, Neo4jPlace):
        lay_out(place, json.loads((DATA / f"layout-{layout}.json").read_text(encoding="utf-8")))
    else:
        shutil.copy(DATA / f"layout-{layout}.db", place.address)
    return place


@pytest.fixture
def old_folder(tmp_path: Path) -> Path:
    """The example network as it was when those stores were filled: nobody had a form."""
    folder = write_example(tmp_path / "old")
    sheet = folder / "stakeholders.csv"
    sheet.write_text(sheet.read_text(encoding="utf-8").replace(",table,", ",,").replace(",event,", ",,"), encoding="utf-8")
    return folder


def lay_out(place: Neo4jPlace, content: dict[str, Any]) -> None:
    for statement in content["schema"]:
        ask(place, statement)
    ask(place, "CALL db.awaitIndexes(300)")
    for labels, properties in content["nodes"]:
        ask(place, f"CREATE (n:{':'.join(labels)}) SET n = $properties", properties=properties)
    for source, type_, target, properties in content["ties"]:
        query = f"MATCH (a:Stakeholder {{id: $a}}), (b:Stakeholder {{id: $b}}) CREATE (a)-[r:{type_}]->(b) SET r = $properties"
        ask(place, query, a=source, b=target, properties=properties)


def kept(place: Place) -> tuple[int, str, str | None]:
    """The layout, the schema and the record of the built-in one, as they are kept."""
    if isinstance(place, Neo4jPlace):
        [[*found]] = ask(place, "MATCH (s:PartnermapStore) RETURN s.layout, s.schema, s.built_in")
        return found[0], found[1], found[2]
    with closing(sqlite3.connect(place.address)) as connection:
        values = dict(connection.execute("select key, value from meta"))
        return connection.execute("pragma user_version").fetchone()[0], values["schema"], values.get("built-in")


def keep_schema(place: Place, data: dict[str, Any]) -> None:
    text = json.dumps(data)
    if isinstance(place, Neo4jPlace):
        ask(place, "MATCH (s:PartnermapStore) SET s.schema = $text", text=text)
    else:
        with closing(sqlite3.connect(place.address)) as connection, connection:
            connection.execute("update meta set value = ? where key = 'schema'", [text])


def test_an_older_store_is_asked_and_stays_as_it_is(old: Place, layout: int, old_folder: Path, tmp_path: Path) -> None:
    as_it_was = kept(old)
    before = Path(old.address).read_bytes() if isinstance(old, EmbeddedPlace) else b""
    fresh = EmbeddedPlace(str(tmp_path / "fresh.db"))
    load_folder(fresh, old_folder)
    assert held(old) == held(fresh)
    with reopened(old) as store:
        assert store.schema == read_schema()
        answer = who(store, resolve(store, "HSA"))
    with reopened(fresh) as store:
        assert answer == who(store, resolve(store, "HSA"))
    check_asked_alike(old, fresh)
    with reopened(old) as store:
        assert [*store.changes(), *store.entries(1), *store.entries_of("stakeholder", ["hsa"])] == []
    assert as_it_was == kept(old)
    assert (as_it_was[0], bool(as_it_was[2])) == (layout, layout > 1)
    if isinstance(old, EmbeddedPlace):
        assert Path(old.address).read_bytes() == before
        assert [path.name for path in tmp_path.iterdir() if path.name.startswith("network")] == ["network.db"]


def check_asked_alike(one: Place, other: Place) -> None:
    """Every way to read ties gives the same, as of whatever day."""
    with reopened(one) as old, reopened(other) as new:
        ids = [stakeholder.id for stakeholder in new.stakeholders()]
        pairs = [(tie.source, tie.target) for tie in new.ties()]
        assert set(old.briefs(ids)) == set(new.briefs(ids))
        assert list(old.ties([tie.id for tie in new.ties()])) == list(new.ties())
        assert by_id(old.ties_citing(["minutes"])) == by_id(new.ties_citing(["minutes"]))
        for only in (
            ANY,
            *(Ties(as_of=day, undated=undated) for day in ("1950", "2004", "2011", "2012", "2030") for undated in (False, True)),
        ):
            assert by_id(old.ties_of(ids, only)) == by_id(new.ties_of(ids, only))
            assert by_id(old.ties_between(pairs, only)) == by_id(new.ties_between(pairs, only))
            for end in ("either", "source", "target"):
                assert set(old.links_of(ids[:5], only, end=end)) == set(new.links_of(ids[:5], only, end=end))  # type: ignore[arg-type]


def test_cypher_on_an_older_store_is_right_or_refused_with_what_to_do(old: Place) -> None:
    query = "MATCH (:Stakeholder)-[r]->(:Stakeholder) WHERE r.counts_from <= '2011~' RETURN count(r) AS n"
    with reopened(old) as store:
        if isinstance(old, Neo4jPlace):
            with pytest.raises(OlderStore, match="cannot be asked before it is upgraded"):
                store.cypher(query, {}, limit=1, timeout=10)
            plain = "MATCH (:Stakeholder)-[r]->(:Stakeholder) RETURN count(r) AS n"
            assert store.cypher(plain, {}, limit=1, timeout=10).rows == ({"n": 21},)
        else:
            asked = store.cypher(query, {}, limit=1, timeout=10).rows
    opened(old).close()
    with reopened(old) as store:
        rows = store.cypher(query, {}, limit=1, timeout=10).rows
        assert rows == ({"n": sum(bool(tie.counts_from) and tie.counts_from <= "2011~" for tie in store.ties())},)
    if isinstance(old, EmbeddedPlace):
        assert asked == rows


def test_an_older_store_is_upgraded_when_it_is_opened_to_be_written_to(old: Place, old_folder: Path, tmp_path: Path) -> None:
    fresh = EmbeddedPlace(str(tmp_path / "fresh.db"))
    load_folder(fresh, old_folder)
    before = held(old)
    with opened(old) as store:
        assert everything(store) == before
    assert kept(old) == (LAYOUT, read_schema().as_json(), record())
    assert held(old) == before == held(fresh)
    check_asked_alike(old, fresh)
    with reopened(old) as store:
        assert [*store.changes(), *store.entries(1), *store.entries_of("stakeholder", ["hsa"])] == []
    assert load_folder(old, old_folder).is_nothing_new
    with reopened(old) as store:
        assert [(entry.change, entry.before) for entry in store.entries_of("stakeholder", ["hsa"])] == [(1, None)]
    put(old, stakeholders=[Stakeholder("tug", "unit", "Tug Unit")])
    assert len(held(old).stakeholders) == len(before.stakeholders) + 1
    with reopened(old) as store:
        assert resolve(store, "tug unit").id == "tug"


def test_an_older_store_is_copied_with_what_follows_for_its_ties(old: Place, old_folder: Path, tmp_path: Path) -> None:
    fresh, target = (EmbeddedPlace(str(tmp_path / f"{name}.db")) for name in ("fresh", "target"))
    load_folder(fresh, old_folder)
    with reopened(old) as source, opened(target, source.schema) as store:
        copy(source, store)
    assert held(target) == held(fresh)


def test_a_store_learns_what_the_schema_has_gained_and_keeps_what_its_user_changed(old: Place) -> None:
    mine = {**OURS["ties"]["FUNDS"], "label": {"en": ["pays", "is paid by"], "fr": ["paie", "est payé par"]}}
    ties = {name: entry for name, entry in OURS["ties"].items() if name != "WORKS_FOR"} | {"FUNDS": mine, "PAINTS": OURS["ties"]["HOSTS"]}
    keep_schema(old, {"kinds": OURS["kinds"] | {"choir": OURS["kinds"]["unit"]}, "ties": ties})
    wanted = parse_schema({
        "kinds": OURS["kinds"] | {"choir": OURS["kinds"]["unit"]}, "ties": {**OURS["ties"], "FUNDS": mine, "PAINTS": OURS["ties"]["HOSTS"]},
        "forms": OURS["forms"],
    })  # fmt: skip
    with reopened(old) as store:
        assert store.schema == wanted
    assert "WORKS_FOR" not in kept(old)[1].replace('"WORKS_FOR_', "")
    with opened(old) as store:
        assert store.schema == wanted
    assert json.loads(kept(old)[1]) == json.loads(wanted.as_json())
    tie = Tie("omar", "WORKS_FOR", "hsa", evidence=(Evidence("report"),))
    put(old, stakeholders=[Stakeholder("sea", "choir", "Sea Choir")], ties=[tie, Tie("sea", "PAINTS", "forum", evidence=tie.evidence)])
    with reopened(old) as store:
        assert list(store.ties([tie.id])) == [tie]
        assert store.schema == wanted


def test_an_upgrade_that_fails_leaves_the_store_as_it_was(old: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    before, content = kept(old), held(old)
    monkeypatch.setattr(
        upgrades, "STEPS",
        {LAYOUT: Step(("delete from ties", "insert into nowhere values (1)"), ("MATCH ()-[r]->() DELETE r", "RETURN 1 / 0"))},
    )  # fmt: skip
    with pytest.raises((sqlite3.OperationalError, ClientError)):
        opened(old)
    assert (kept(old), held(old)) == (before, content)


KILLED = """
import os, signal, sys
from partnermap.graph import open_store, read_schema
from partnermap.graph.stores.neo4j import upgrading
from partnermap.graph.stores.sqlite import tables
def record():
    os.kill(os.getpid(), signal.SIGKILL)
upgrading.record = tables.record = record
open_store(sys.argv[1], to_write=True, schema=read_schema())
"""


def test_an_upgrade_that_is_killed_leaves_the_store_as_it_was(old: Place) -> None:
    before, content = kept(old), held(old)
    done = subprocess.run([sys.executable, "-c", KILLED, old.address], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert (kept(old), held(old)) == (before, content)
    with opened(old) as store:
        assert everything(store) == content
    assert kept(old)[0] == LAYOUT


def test_a_layout_that_cannot_be_asked_says_how_to_upgrade_it(old: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upgrades, "ANSWERED_FROM", LAYOUT)
    with pytest.raises(OlderStore) as caught:
        reopened(old)
    assert str(caught.value) == (
        f"{old.address} was made by an earlier version of partnermap and cannot be asked before it is upgraded; "
        f"`partnermap load FILE --store {old.address}`, with the right to write there, does so"
    )
    opened(old).close()
    reopened(old).close()


def test_a_question_to_a_store_of_this_version_does_not_read_the_built_in_schema(
    place: Place, example_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_folder(place, example_folder)

    def built_in() -> Schema:
        raise AssertionError

    monkeypatch.setattr(completing, "built_in", built_in)
    reopened(place).close()
    before = kept(place)
    opened(place).close()
    assert kept(place) == before


def test_a_store_of_this_layout_is_completed_when_the_schema_has_changed_since(
    place: Place, example_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_folder(place, example_folder)
    wider = parse_schema({**OURS, "ties": {**OURS["ties"], "PAINTS": OURS["ties"]["HOSTS"]}})
    monkeypatch.setattr(completing, "built_in", lambda: wider)
    monkeypatch.setattr(completing, "_file_digest", lambda: "later")
    with reopened(place) as store:
        assert store.schema == wider
    opened(place).close()
    assert kept(place) == (LAYOUT, wider.as_json(), record())


# Completing, without a store.


def test_an_entry_as_we_gave_it_follows_ours_and_a_changed_one_gets_what_is_new_of_it() -> None:
    ends = {"source": ["agency"], "target": ["unit"]}
    given = {**OURS["ties"]["FUNDS"], "ends": ends}
    narrow = parse_schema({**OURS, "ties": {**OURS["ties"], "FUNDS": given, "OLD": OURS["ties"]["HOSTS"]}})
    known = {"ties": {"FUNDS": completing._digest(given)}}
    text = json.dumps({"file": "earlier", "entries": known})
    assert completed(narrow, text, first={}) == completed(narrow, "", first=known)
    assert completed(narrow, text, first={}).ties["FUNDS"] == read_schema().ties["FUNDS"]
    assert "OLD" in completed(narrow, text, first={}).ties
    assert completed(narrow, "", first={}).ties["FUNDS"].sources == {"agency"}
    silent = {name: value for name, value in OURS["ties"]["WORKS_WITH"].items() if name != "symmetric"} | {
        "weight": {"direct": 3, "shared": 1}
    }
    both = completed(parse_schema({**OURS, "ties": {"WORKS_WITH": silent}}), "", first={}).ties["WORKS_WITH"]
    assert (both.is_symmetric, both.direct) == (True, 3)


def test_a_schema_that_lacks_nothing_is_the_same_value() -> None:
    schema = read_schema()
    assert completed(schema, "", first=FIRST_BUILT_IN) is schema
    assert completing.is_known(record())
    assert not completing.is_known("")


def test_the_digests_of_the_first_layout_are_those_of_the_schema_that_it_was_made_with() -> None:
    with closing(sqlite3.connect(DATA / "layout-1.db")) as connection:
        [[text]] = connection.execute("select value from meta where key = 'schema'")
    entries = {part: {name: completing._digest(entry) for name, entry in named.items()} for part, named in json.loads(text).items()}
    assert entries == FIRST_BUILT_IN


def test_the_tables_of_a_new_file_are_those_of_one_that_was_upgraded(tmp_path: Path, layout: int) -> None:
    """A field, a column or an index that is new in a layout must reach older files too."""
    shutil.copy(DATA / f"layout-{layout}.db", tmp_path / "old.db")
    for name in ("old", "new"):
        put(EmbeddedPlace(str(tmp_path / f"{name}.db")), stakeholders=[Stakeholder("tug", "unit", "Tug")])
    columns = []
    for name in ("old", "new"):
        with closing(sqlite3.connect(tmp_path / f"{name}.db")) as connection:
            indexes = set(connection.execute("select name, sql from sqlite_schema where type = 'index'"))
            tables = [table for (table,) in connection.execute("select name from sqlite_schema where type = 'table' order by name")]
            of_tables = {table: {row[1:3] for row in connection.execute(f"pragma table_info({table})")} for table in tables}
            columns.append((of_tables, {(name, sql and " ".join(sql.lower().split())) for name, sql in indexes}))
    assert columns[0] == columns[1]
