"""The embedded store: one SQLite file, with names in an FTS5 index.

The file is marked as ours (application_id), carries the version of its layout (user_version) and its own schema. Questions open it
read-only. A load into it is one transaction in write-ahead mode, so readers go on seeing the former state and a load that is killed
leaves no trace; afterwards the file is put back into rollback mode, one file again that can be copied or mailed. A first load builds
the file under another name and moves it into place.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from decimal import Decimal
from pathlib import Path
from typing import Any, Self, TypeVar
from urllib.parse import quote

from .errors import NewerStore, NotAStore, PartnerMapError, ReadOnly, StoreBusy, StoreError, StoreFull, StoreMissing
from .model import Evidence, Source, Stakeholder, Tie, plain
from .names import Name, names_of
from .schema import Schema, parse_schema
from .store import ANY, Counts, Link, Progress, Ties, Writer, ignored

APPLICATION_ID = 0x504D4150  # "PMAP"
LAYOUT = 1

_TABLES = """
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
_INDEXES = """
create index names_by_key on names (key, form, stakeholder);
create index names_by_stakeholder on names (stakeholder);
create index ties_by_source on ties (source, target, type, since, until, status);
create index ties_by_target on ties (target, source, type, since, until, status);
"""
_SOURCE = "id, title, publisher, date, language, url, mark, attributes"
_STAKEHOLDER = "id, kind, name, name_fr, aliases, country, region, sector, since, until, url, note, attributes"
_TIE = "id, source, type, target, role, since, until, amount, currency, status, confidence, note, attributes"
TIE_WITH_EVIDENCE = f"""{_TIE}, (select json_group_array(json_array(source, locator, quote)) from
    (select source, locator, quote from evidence where tie = ties.n order by position))"""
_LINK = "source, type, target"
_AMONG = "(select value from json_each(?))"
_T = TypeVar("_T", Stakeholder, Tie)
_PREFIX_END = "\U0010ffff"


class EmbeddedStore:
    """A network in one SQLite file, or in memory where `path` is None."""

    def __init__(
        self, path: Path | None, connection: sqlite3.Connection, schema: Schema, *, is_read_only: bool, pending: Path | None, name: str = ""
    ) -> None:
        self._path, self._connection, self._schema = path, connection, schema
        self._is_read_only, self._pending, self._name = is_read_only, pending, name

    @property
    def address(self) -> str:
        return self._name or str(self._path or "memory")

    @property
    def schema(self) -> Schema:
        return self._schema

    @property
    def unfinished(self) -> str:
        return ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()
        if self._pending:
            _remove(self._pending)

    def stakeholders(self, ids: Collection[str] | None = None) -> Iterator[Stakeholder]:
        where, values = ("order by id", ()) if ids is None else (f"where id in {_AMONG} order by id", (_json(ids),))
        for row in self._rows(f"select {_STAKEHOLDER} from stakeholders {where}", values):
            id_, kind, name, name_fr, aliases, *rest, attributes = row
            country, region, sector, since, until, url, note = rest
            yield Stakeholder(
                id_, kind, name, name_fr, tuple(json.loads(aliases)), country, region, sector, since, until, url, note,
                _attributes(attributes),
            )  # fmt: skip

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        where, values = ("order by id", ()) if ids is None else (f"where id in {_AMONG} order by id", (_json(ids),))
        for row in self._rows(f"select {_SOURCE} from sources {where}", values):
            id_, title, publisher, date, language, url, mark, attributes = row
            yield Source(id_, title, publisher, date, language, url, mark, _attributes(attributes))

    def ties(self, ids: Collection[str] | None = None) -> Iterator[Tie]:
        where, values = ("", ()) if ids is None else (f"where id in {_AMONG}", (_json(ids),))
        return map(tie_of, self._rows(f"select {TIE_WITH_EVIDENCE} from ties {where} order by source, type, target, id", values))

    def ties_of(self, stakeholders: Collection[str], only: Ties = ANY) -> Iterator[Tie]:
        among, (condition, values) = _json(stakeholders), _condition(only)
        yield from map(tie_of, self._rows(f"select {TIE_WITH_EVIDENCE} from ties where source in {_AMONG}{condition}", (among, *values)))
        sql = f"select {TIE_WITH_EVIDENCE} from ties where target in {_AMONG} and source not in {_AMONG}{condition}"
        yield from map(tie_of, self._rows(sql, (among, among, *values)))

    def links_of(self, stakeholders: Collection[str], only: Ties = ANY) -> Iterator[Link]:
        among, (condition, values) = _json(stakeholders), _condition(only)
        for end in ("source", "target"):
            yield from map(Link._make, self._rows(f"select {_LINK} from ties where {end} in {_AMONG}{condition}", (among, *values)))

    def ties_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[Tie]:
        both_ways = sorted({pair for one, other in pairs for pair in ((one, other), (other, one))})
        condition, values = _condition(only)
        pair = "(select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(?))"
        sql = f"select {TIE_WITH_EVIDENCE} from ties where (source, target) in {pair}{condition}"
        return map(tie_of, self._rows(sql, (_json(both_ways), *values)))

    def named(self, keys: Collection[str]) -> Iterator[Name]:
        return self._names(f"where key in {_AMONG}", (_json(keys),))

    def names_starting(self, key: str, limit: int) -> Iterator[Name]:
        return self._names("where key >= ? and key < ? order by key, form, stakeholder limit ?", (key, key + _PREFIX_END, limit))

    def names_with(self, words: Sequence[str], limit: int) -> Iterator[Name]:
        if not words:
            return iter(())
        phrase = " ".join('"' + word.replace('"', '""') + '" *' for word in words)
        found = "where n in (select rowid from words where words match ?) order by key, form, stakeholder limit ?"
        return self._names(found, (phrase, limit))

    def names(self) -> Iterator[Name]:
        return self._names("", ())

    def counts(self) -> Counts:
        def by(column: str, table: str) -> dict[str, int]:
            rows = self._rows(f"select {column}, count(*) from {table} group by 1 order by 1", ())
            return {str(value): int(count) for value, count in rows}

        totals = [next(self._rows(f"select count(*) from {table}", ()))[0] for table in ("sources", "evidence")]
        return Counts(by("kind", "stakeholders"), by("type", "ties"), by("status", "ties"), *totals)

    @contextmanager
    def at_one_state(self) -> Iterator[str]:
        """While it lasts, every read sees one state of the content; gives words for that state that no other state of any store has,
        or nothing where it is in memory and ends with the process.
        """
        if not self._path:
            yield ""
            return
        # What the file is like comes first: if it changes after that, the words are wrong for no content that is read later.
        file = _file_state(self._path)
        with _plainly(self.address):
            self._connection.execute("begin")
        try:
            held = next(self._rows("select value from meta where key = 'state'", ()), None)
            yield f"{self._path.absolute()} {file} {held[0] if held else self._content_digest()}"
        finally:
            with suppress(sqlite3.Error):
                self._connection.execute("rollback")

    def _content_digest(self) -> str:
        """For a store that was filled by a version that left no word for its state."""
        from hashlib import blake2b

        digest = blake2b(digest_size=16)
        for table in ("meta", "sources", "stakeholders", "ties", "evidence"):
            for row in self._rows(f"select * from {table} order by 1, 2", ()):
                digest.update(repr(row).encode())
        return digest.hexdigest()

    @contextmanager
    def writer(self, tell: Callable[[Progress], None] = ignored) -> Iterator[Writer]:  # noqa: ARG002 - keeping it takes no time
        if self._is_read_only:
            raise ReadOnly(f"{self.address} was opened for questions only; use `partnermap load` to add to it")
        with _plainly(self.address):
            schema = self._schema
            self._begin()
            try:
                yield EmbeddedWriter(self)
                if self._connection.execute("select 1 from sqlite_schema where name = 'ties_by_target'").fetchone() is None:
                    for statement in _INDEXES.split(";\n"):
                        self._connection.execute(statement)
                self._connection.execute("insert or replace into meta values ('state', lower(hex(randomblob(16))))")
                self._connection.execute("commit")
            except BaseException:
                self._schema = schema
                self._abandon()
                raise
            self._settle()

    def _begin(self) -> None:
        if self._pending or not self._path:
            self._connection.execute("begin exclusive")
        else:
            self._connection.execute("pragma journal_mode = wal")
            self._connection.execute("begin immediate")

    def _abandon(self) -> None:
        if self._pending:
            # Without a journal nothing can be taken back, so it is started anew.
            self._connection.close()
            _remove(self._pending)
            self._connection = _fresh(self._pending, self._schema)
            return
        # A full disk has already rolled back; there is nothing more to undo then.
        with suppress(sqlite3.Error):
            self._connection.execute("rollback")
        if self._path:
            self._back_to_one_file()

    def _settle(self) -> None:
        if not self._path:
            return
        if self._pending:
            self._connection.close()
            with self._pending.open("rb") as written:
                os.fsync(written.fileno())
            self._pending.replace(self._path)
            self._pending = None
            self._connection = _connect(self._path, "rw")
        else:
            self._back_to_one_file()

    def _back_to_one_file(self) -> None:
        # Readers may still hold the file; then it stays in write-ahead mode, which is as safe, until the next load.
        with suppress(sqlite3.Error):
            self._connection.execute("pragma busy_timeout = 0")
            self._connection.execute("pragma journal_mode = delete")
        with suppress(sqlite3.Error):
            self._connection.execute("pragma busy_timeout = 5000")

    def _names(self, where: str, values: Sequence[Any]) -> Iterator[Name]:
        return (Name(*row) for row in self._rows(f"select key, form, stakeholder from names {where}", values))

    def _rows(self, sql: str, values: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
        with _plainly(self.address):
            yield from self._connection.execute(sql, values)


class EmbeddedWriter(EmbeddedStore):
    """The store inside its transaction."""

    def __init__(self, store: EmbeddedStore) -> None:
        super().__init__(store._path, store._connection, store._schema, is_read_only=False, pending=None)
        self._store = store

    def met(self, ids: Collection[str]) -> None:
        pass  # it is kept whole or not at all, so there is nothing to recognise

    def put_schema(self, schema: Schema) -> None:
        self._connection.execute("insert or replace into meta values ('schema', ?)", (schema.as_json(),))
        self._schema = self._store._schema = schema

    def put_sources(self, sources: Iterable[Source]) -> None:
        rows = ((s.id, s.title, s.publisher, s.date, s.language, s.url, s.mark, _json(s.attributes)) for s in sources)
        self._connection.executemany("insert or replace into sources values (?,?,?,?,?,?,?,?)", rows)

    def put_stakeholders(self, stakeholders: Iterable[Stakeholder]) -> None:
        stakeholders = _latest(stakeholders)
        self._forget_names([one.id for one in stakeholders])
        rows = (
            (s.id, s.kind, s.name, s.name_fr, _json(s.aliases), s.country, s.region, s.sector, s.since, s.until, s.url, s.note,
             _json(s.attributes))
            for s in stakeholders
        )  # fmt: skip
        self._connection.executemany("insert or replace into stakeholders values (?,?,?,?,?,?,?,?,?,?,?,?,?)", rows)
        first = self._next("names")
        names = [name for one in stakeholders for name in names_of(one)]
        numbered = [(first + n, name.key, name.form, name.stakeholder) for n, name in enumerate(names)]
        self._connection.executemany("insert into names values (?,?,?,?)", numbered)
        self._connection.executemany("insert into words (rowid, key) values (?,?)", (row[:2] for row in numbered))

    def put_ties(self, ties: Iterable[Tie]) -> None:
        ties = _latest(ties)
        known = dict(self._connection.execute(f"select id, n from ties where id in {_AMONG}", (_json([tie.id for tie in ties]),)))
        if known:
            self._connection.execute(f"delete from evidence where tie in {_AMONG}", (_json(list(known.values())),))
        first = self._next("ties")
        numbers = [known.get(tie.id, first + n) for n, tie in enumerate(ties)]
        rows = (
            (n, t.id, t.source, t.type, t.target, t.role, t.since, t.until, "" if t.amount is None else plain(t.amount), t.currency,
             t.status, t.confidence, t.note, _json(t.attributes))
            for n, t in zip(numbers, ties, strict=True)
        )  # fmt: skip
        self._connection.executemany("insert or replace into ties values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)", rows)
        evidence = (
            (n, position, item.source, item.locator, item.quote)
            for n, tie in zip(numbers, ties, strict=True)
            for position, item in enumerate(tie.evidence)
        )
        self._connection.executemany("insert into evidence values (?,?,?,?,?)", evidence)

    def _next(self, table: str) -> int:
        return int(self._connection.execute(f"select coalesce(max(n), 0) + 1 from {table}").fetchone()[0])

    def _forget_names(self, ids: list[str]) -> None:
        held = self._connection.execute(f"select n, key from names where stakeholder in {_AMONG}", (_json(ids),)).fetchall()
        self._connection.executemany("insert into words (words, rowid, key) values ('delete', ?, ?)", held)
        self._connection.executemany("delete from names where n = ?", ([n] for n, _ in held))


def open_embedded(path: Path, *, to_write: bool = False, schema: Schema | None = None, name: str = "") -> EmbeddedStore:
    """The store in the file at `path`; where there is none yet and `to_write`, one is made by its first load, under `schema`. `name` is
    what the store is called in answers and messages instead of its path.

    Raises StoreMissing, NotAStore, NewerStore or StoreError.
    """
    with _plainly(str(path)):
        if not path.exists():
            if to_write and schema:
                return _new(path, schema)
            raise StoreMissing(f"there is no store at {path}; make one with `partnermap --store {path} load FILE`")
        _check_is_ours(path)
        try:
            connection, held = _held_schema(path, "rw" if to_write else "ro")
        except sqlite3.OperationalError as error:
            if to_write or not any(said in str(error) for said in ("readonly", "unable to open")):
                raise
            # In write-ahead mode SQLite wants to make a file beside it, which a folder without rights does not allow.
            connection, held = _held_schema(path, "ro&immutable=1")
        return EmbeddedStore(path, connection, held, is_read_only=not to_write, pending=None, name=name)


def in_memory(schema: Schema, *, name: str = "") -> EmbeddedStore:
    """An empty store that lives as long as the process."""
    return _apart(":memory:", schema, name)


def temporary(schema: Schema) -> EmbeddedStore:
    """An empty store in a file without a name, which goes when it is closed."""
    return _apart("", schema, "a temporary file")


def _apart(database: str, schema: Schema, name: str) -> EmbeddedStore:
    # What is apart belongs to one owner, who sees to it that one thread at a time uses it.
    connection = sqlite3.connect(database, isolation_level=None, check_same_thread=False)
    connection.execute("pragma cache_size = -65536")
    _create(connection, schema)
    return EmbeddedStore(None, connection, schema, is_read_only=False, pending=None, name=name)


def _new(path: Path, schema: Schema) -> EmbeddedStore:
    if not path.parent.is_dir():
        raise StoreMissing(f"there is no folder {path.parent}; make it first")
    pending = path.with_name(path.name + ".new")
    if pending.exists():
        _check_is_abandoned(pending, path)
        _remove(pending)
    return EmbeddedStore(path, _fresh(pending, schema), schema, is_read_only=False, pending=pending)


def _fresh(pending: Path, schema: Schema) -> sqlite3.Connection:
    connection = _connect(pending, "rwc")
    # Nobody else sees this file before it is whole, so it needs no journal; it is flushed to disk before it is moved into place.
    # Its lock is kept from its first table on: that tells another load that it is not abandoned.
    for pragma in ("journal_mode = off", "synchronous = off", "locking_mode = exclusive"):
        connection.execute(f"pragma {pragma}")
    try:
        _create(connection, schema)
    except BaseException:
        connection.close()
        _remove(pending)
        raise
    return connection


def _create(connection: sqlite3.Connection, schema: Schema) -> None:
    connection.execute("begin exclusive")
    for statement in _TABLES.split(";\n"):
        connection.execute(statement)
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    connection.execute(f"pragma user_version = {LAYOUT}")
    connection.execute("insert into meta values ('schema', ?)", (schema.as_json(),))
    connection.execute("commit")


def _check_is_abandoned(pending: Path, path: Path) -> None:
    try:
        with closing(_connect(pending, "rw", patience=0)) as connection:
            connection.execute("begin exclusive")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            raise StoreBusy(f"{path} is being made by another load; wait until it has ended") from error
    except sqlite3.DatabaseError:
        pass  # cut off in the middle of a write: abandoned all the same


def _check_is_ours(path: Path) -> None:
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


def _held_schema(path: Path, mode: str) -> tuple[sqlite3.Connection, Schema]:
    connection = _connect(path, mode)
    try:
        held = connection.execute("select value from meta where key = 'schema'").fetchone()
        return connection, parse_schema(json.loads(held[0]))
    except BaseException:
        connection.close()
        raise


def _connect(path: Path, mode: str, *, patience: float = 5.0) -> sqlite3.Connection:
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


def _file_state(path: Path) -> str:
    """What changes with a file in every case: SQLite's own counter, and what the system knows of it and of its write-ahead log."""
    told = []
    for file in (path, path.with_name(path.name + "-wal")):
        with suppress(OSError), file.open("rb") as opened:
            facts = os.fstat(opened.fileno())
            told += [facts.st_size, facts.st_mtime_ns, facts.st_ino, int.from_bytes(opened.read(28)[24:], "big")]
    return " ".join(map(str, told))


def _remove(path: Path) -> None:
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
def _plainly(address: str) -> Iterator[None]:
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


def _condition(only: Ties) -> tuple[str, list[str]]:
    parts, values = [], []
    for column, wanted in (("type", only.types), ("status", only.statuses)):
        if wanted:
            parts.append(f"{column} in {_AMONG}")
            values.append(_json(sorted(wanted)))
    if only.as_of:
        parts.append("since <= ? || '~' and (until = '' or until || '~' >= ?)")
        values += [only.as_of, only.as_of]
    return "".join(f" and {part}" for part in parts), values


def _latest(things: Iterable[_T]) -> list[_T]:
    """Each once, as it was given last."""
    return list({thing.id: thing for thing in things}.values())


def tie_of(row: tuple[Any, ...]) -> Tie:
    """The tie that a row of TIE_WITH_EVIDENCE is."""
    id_, source, type_, target, role, since, until, amount, currency, status, confidence, note, attributes, evidence = row
    return Tie(
        source, type_, target, role, since, until, Decimal(amount) if amount else None, currency, status, confidence, note,
        tuple(Evidence(*item) for item in json.loads(evidence)), _attributes(attributes), id_,
    )  # fmt: skip


def _json(value: Any) -> str:
    if not value:
        return "[]"
    return json.dumps(list(value), ensure_ascii=False, separators=(",", ":"))


def _attributes(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((key, value) for key, value in json.loads(text)) if text != "[]" else ()
