"""The SQLite file of the embedded store: its tables, how it is opened and made, and what goes wrong with it in plain words."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from .errors import NewerStore, NotAStore, PartnerMapError, ReadOnly, StoreBusy, StoreError, StoreFull
from .schema import Schema, parse_schema

APPLICATION_ID = 0x504D4150  # "PMAP"
LAYOUT = 1

TABLES = """
create table meta (key text primary key, value text not null) without rowid;
create table sources (id text primary key, title text, publisher text, date text, language text, url text, mark text,
    attributes text) without rowid;
create table stakeholders (id text primary key, kind text, name text, name_fr text, aliases text, country text, region text,
    sector text, since text, until text, url text, note text, attributes text) without rowid;
create table names (n integer primary key, key text, form text, stakeholder text);
create virtual table words using fts5 (key, content='names', content_rowid='n', tokenize="unicode61 remove_diacritics 0");
create table ties (n integer primary key, id text, source text, type text, target text, role text, since text, until text,
    amount text, currency text, status text, confidence real, note text, attributes text);
create unique index ties_by_id on ties (id);
create table evidence (tie integer, position integer, source text, locator text, quote text,
    primary key (tie, position)) without rowid;
"""
# Made after the rows of a first load: sorting once is several times faster than inserting in random order. What a load looks up
# itself, ties by id, is there from the start.
INDEXES = """
create index names_by_key on names (key, form, stakeholder);
create index names_by_stakeholder on names (stakeholder);
create index ties_by_source on ties (source, target, type, since, until, status);
create index ties_by_target on ties (target, source, type, since, until, status);
"""


def fresh(pending: Path, schema: Schema) -> sqlite3.Connection:
    """A new file with its tables, not yet whole: nobody else sees it."""
    connection = connect(pending, "rwc")
    try:
        # Nobody else sees this file before it is whole, so it needs no journal; it is flushed to disk before it is moved into place.
        # Its lock is kept from its first table on: that tells another load that it is not abandoned.
        for pragma in ("journal_mode = off", "synchronous = off", "locking_mode = exclusive"):
            connection.execute(f"pragma {pragma}")
        create(connection, schema)
    except BaseException:
        connection.close()
        remove(pending)
        raise
    return connection


def create(connection: sqlite3.Connection, schema: Schema) -> None:
    """Makes the tables, and marks the file as ours."""
    connection.execute("begin exclusive")
    for statement in TABLES.split(";\n"):
        connection.execute(statement)
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    connection.execute(f"pragma user_version = {LAYOUT}")
    connection.execute("insert into meta values ('schema', ?)", (schema.as_json(),))
    connection.execute("commit")


def check_is_abandoned(pending: Path, path: Path) -> None:
    """Raises StoreBusy where another load is making the store at `path` right now."""
    try:
        with closing(connect(pending, "rw", patience=0)) as connection:
            connection.execute("begin exclusive")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            raise StoreBusy(f"{path} is being made by another load; wait until it has ended") from error
    except sqlite3.DatabaseError:
        pass  # cut off in the middle of a write: abandoned all the same


def check_is_ours(path: Path) -> None:
    """Raises NotAStore, NewerStore or StoreError where the file is not a store of this layout."""
    if path.is_dir():
        raise NotAStore(f"{path} is a folder, not a store; give the path of a file such as {path / 'partnermap.db'}")
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except PermissionError as error:
        raise StoreError(f"{path} may not be read; ask its owner for the right to read it") from error
    if not head.startswith(b"SQLite format 3\x00") or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        what = "is empty" if not head else "was not made by partnermap"
        raise NotAStore(f"{path} {what}; to load it as data use `partnermap load {path}`, or give another path to --store")
    if int.from_bytes(head[60:64], "big") > LAYOUT:
        raise NewerStore(f"{path} was made by a later version of partnermap; upgrade with `pip install -U partnermap`")


def held_schema(path: Path, mode: str) -> tuple[sqlite3.Connection, Schema]:
    """The file opened, and the schema that its data was loaded under."""
    connection = connect(path, mode)
    try:
        held = connection.execute("select value from meta where key = 'schema'").fetchone()
        return connection, parse_schema(json.loads(held[0]))
    except BaseException:
        connection.close()
        raise


def connect(path: Path, mode: str, *, patience: float = 5.0) -> sqlite3.Connection:
    """The file opened; `patience` is how many seconds to wait for another that writes."""
    address = f"file:{quote(str(path.absolute()))}?mode={mode}"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=patience)
    try:
        connection.execute("pragma cache_size = -65536" if mode.startswith("rw") else "pragma cache_size = -16384")
        if mode.startswith("ro"):
            connection.execute("pragma query_only = 1")
    except BaseException:
        connection.close()
        raise
    return connection


def file_state(path: Path) -> str:
    """What changes with a file in every case: SQLite's own counter, and what the system knows of it and of its write-ahead log."""
    told = []
    for file in (path, path.with_name(path.name + "-wal")):
        with suppress(OSError), file.open("rb") as opened:
            facts = os.fstat(opened.fileno())
            told += [facts.st_size, facts.st_mtime_ns, facts.st_ino, int.from_bytes(opened.read(28)[24:], "big")]
    return " ".join(map(str, told))


def remove(path: Path) -> None:
    """Removes it, if it is there and may be removed."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


_PLAIN = {
    sqlite3.SQLITE_FULL: (StoreFull, "{0} cannot grow: the disk is full or a limit is reached; nothing was changed"),
    sqlite3.SQLITE_IOERR: (StoreFull, "{0} cannot be written or read: {1}; the disk may be full; nothing was changed"),
    sqlite3.SQLITE_BUSY: (StoreBusy, "{0} is in use by another load or a long question; wait until it has ended, then try again"),
    sqlite3.SQLITE_READONLY: (ReadOnly, "{0} may only be read; ask for the right to write it, or give another path to --store"),
    sqlite3.SQLITE_CANTOPEN: (StoreError, "{0} cannot be opened; check that its folder exists and that you may write there"),
    sqlite3.SQLITE_CORRUPT: (NotAStore, "{0} is damaged ({1}); bring it back from a copy, or load your files into a new store"),
    sqlite3.SQLITE_NOTADB: (NotAStore, "{0} was not made by partnermap; give another path to --store"),
    sqlite3.SQLITE_PERM: (StoreError, "{0} may not be opened; ask its owner for the right"),
}


@contextmanager
def plainly(address: str) -> Iterator[None]:
    """Turns what SQLite and the system say into a StoreError; bugs in our SQL stay what they are."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        known = _PLAIN.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if not known:
            raise
        raise known[0](known[1].format(address, error)) from error
    except PartnerMapError:
        raise
    except OSError as error:
        raise StoreError(f"{address}: {error.strerror or error}; check the path and your rights there") from error
