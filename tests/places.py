"""Places where a store can be: a file, or a Neo4j server. A test that takes one runs on both."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from partnermap.graph import Counts, Evidence, Report, Schema, Source, Stakeholder, Store, Tie, load, open_store, read_schema
from partnermap.graph.drafts import Place as Line
from partnermap.graph.drafts import Read, SourceDraft, StakeholderDraft, TieDraft
from partnermap.graph.errors import ReadOnly
from tests.neo4j_server import Server

ROOT = Path(__file__).parent.parent
SCHEMA = read_schema()
PATIENCE = 60.0  # seconds


def is_ours(index: str) -> bool:
    """Whether an index or a constraint of this name is one that a load with the built-in schema makes in Neo4j."""
    kind, _, tie = index.removeprefix("partnermap_").partition("tie_")
    return index.startswith("partnermap_") and (bool(kind) or tie.upper() in SCHEMA.ties)


class Place(Protocol):
    """Where a store is, or will be after its first load."""

    @property
    def address(self) -> str: ...

    @property
    def examples(self) -> int:
        """How many examples of a property are tried here."""

    @property
    def pause(self) -> int:
        """For how many seconds a load must wait at its end, so that it can be caught with its transaction open."""

    def wait_until_written(self, loading: subprocess.Popen[str]) -> None:
        """Returns when the transaction of a load in another process is open, with rows in it."""

    @property
    def refusal(self) -> type[Exception]:
        """What a write in the language of the database raises where the store is open for questions."""

    def write_raw(self, store: Store) -> None:
        """Writes through the connection of a store in the language of the database."""

    def age(self, layout: int) -> None:
        """Marks the store as made by the version of partnermap with this layout."""


@dataclass(frozen=True)
class EmbeddedPlace:
    """A path where no file is yet."""

    address: str
    examples = 60
    pause = int(PATIENCE)
    refusal = sqlite3.OperationalError

    def wait_until_written(self, loading: subprocess.Popen[str]) -> None:
        assert loading.stdout
        assert loading.stdout.readline() == "taken\n"

    def write_raw(self, store: Store) -> None:
        store._connection.execute("delete from ties")  # type: ignore[attr-defined]

    def age(self, layout: int) -> None:
        with closing(sqlite3.connect(self.address)) as connection:
            connection.execute(f"pragma user_version = {layout}")


@dataclass(frozen=True)
class Neo4jPlace:
    """A server with an empty database."""

    address: str
    server: Server
    examples = 10  # each is some loads and questions, and what is wide in them is tried where that costs nothing
    pause = 0  # it sends for long enough
    refusal = ReadOnly

    def wait_until_written(self, loading: subprocess.Popen[str]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not self._has_open_load():
            assert loading.poll() is None, "the load was over before it was seen"
            assert time.monotonic() < deadline, "no load was seen"

    def wait_until_idle(self) -> None:
        """Returns when the server has noticed that the process that was loading is dead."""
        deadline = time.monotonic() + PATIENCE
        while self._has_open_load():
            assert time.monotonic() < deadline, "the load of a dead process goes on"
            time.sleep(0.05)

    def write_raw(self, store: Store) -> None:
        store.cypher("MATCH ()-[r]->() DELETE r", {}, limit=1, timeout=10)

    def age(self, layout: int) -> None:
        self.server.run_when_ready("MATCH (store:PartnermapStore) SET store.layout = $layout", layout=layout)

    def _has_open_load(self) -> bool:
        query = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '$rows AS row MATCH (a' RETURN count(*)"
        query = query.replace("$rows", "$' + 'rows")  # else it would find itself
        return bool(self.server.run_when_ready(query) != [[0]])


def ask(place: Neo4jPlace, query: str, **parameters: Any) -> list[list[Any]]:
    """What the server says to a query of its administrator's, by the driver alone."""
    return place.server.run_when_ready(query, **parameters)


def reopened(place: Place) -> Store:
    """The store for questions."""
    return open_store(place.address)


def opened(place: Place, schema: Schema = SCHEMA) -> Store:
    """The store for a load."""
    return open_store(place.address, to_write=True, schema=schema)


def put(place: Place, sources: Iterable[Source] = (), stakeholders: Iterable[Stakeholder] = (), ties: Iterable[Tie] = ()) -> None:
    """Writes these as they are, without what the intake would make of them."""
    with opened(place) as store, store.writer() as writer:
        writer.put_sources(sources)
        writer.put_stakeholders(stakeholders)
        writer.put_ties(ties)


def load_folder(place: Place, folder: Path, *, skip_bad: bool = False) -> Report:
    """What `partnermap load FOLDER` does."""
    from partnermap import loaders

    with opened(place) as store:
        return load(store, loaders.read(str(folder), store.schema), skip_bad=skip_bad)


def load_tables(place: Place, **tables: str) -> Report:
    """A load of `sources`, `stakeholders` and `ties`, each given as the text of a CSV with headings."""
    from partnermap import loaders

    with TemporaryDirectory() as folder, opened(place) as store:
        for name, text in tables.items():
            Path(folder, f"{name}.csv").write_text(text, encoding="utf-8")
        return load(store, loaders.read(folder, store.schema))


@dataclass(frozen=True)
class Everything:
    """All that is in a store, to be compared with what is in it later."""

    sources: list[Source]
    stakeholders: list[Stakeholder]
    ties: list[Tie]
    counts: Counts


def everything(store: Store) -> Everything:
    return Everything(list(store.sources()), list(store.stakeholders()), list(store.ties()), store.counts())


def held(place: Place) -> Everything:
    with reopened(place) as store:
        return everything(store)


def many(first: int, stakeholders: int, ties: int) -> Iterator[Read]:
    """A network of some size: a ring of agencies, numbered from `first`, that work with those after them."""
    line = Line("many.csv", "", 1)
    yield SourceDraft(line, Source("big", "Big register"), {})
    for number in range(first, first + stakeholders):
        yield StakeholderDraft(line, {}, "agency", f"Agency number {number}", id=f"n{number}")
    for number in range(ties):
        one, step = first + number % stakeholders, 1 + number // stakeholders
        other = first + (one - first + step) % stakeholders
        yield TieDraft(line, {}, f"n{one}", "FUNDS", f"n{other}", Evidence("big", f"line {number}"))


LOADER = """
import sys, time
from partnermap.graph import load, open_store, read_schema
from tests.places import many
address, first, stakeholders, ties, pause = sys.argv[1], *map(int, sys.argv[2:6])
def drafts():
    yield from many(first, stakeholders, ties)
    print("taken", flush=True)
    time.sleep(pause)
with open_store(address, to_write=True, schema=read_schema()) as store:
    load(store, drafts())
print("done", flush=True)
"""


def loading(place: Place, *, first: int, stakeholders: int = 1_500, ties: int = 15_000, pause: int | None = None) -> subprocess.Popen[str]:
    """Another process that loads many, and that pauses for so many seconds when it has taken in all and its transaction is open."""
    arguments = [place.address, *map(str, (first, stakeholders, ties, place.pause if pause is None else pause))]
    return subprocess.Popen([sys.executable, "-c", LOADER, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True)
