"""The embedded store: one SQLite file, with names in an FTS5 index.

The file is marked as ours (application_id), carries the version of its layout (user_version) and its own schema. Questions open it
read-only. A load into it is one transaction in write-ahead mode, so readers go on seeing the former state and a load that is killed
leaves no trace; afterwards the file is put back into rollback mode, one file again that can be copied or mailed. A first load builds
the file under another name and moves it into place.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self, TypeVar

from .embedded_file import INDEXES, check_is_abandoned, check_is_ours, connect, create, file_state, fresh, held_schema, plainly, remove
from .embedded_rows import AMONG, LINK, SOURCE, STAKEHOLDER, TIE_WITH_EVIDENCE, as_json, conditions, source_of, stakeholder_of, tie_of
from .errors import ReadOnly, StoreMissing
from .model import Source, Stakeholder, Tie, plain
from .names import Name, names_of
from .schema import Schema
from .store import ANY, Brief, Counts, End, Link, Progress, Ties, Writer, ignored

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
            remove(self._pending)

    def stakeholders(self, ids: Collection[str] | None = None) -> Iterator[Stakeholder]:
        where, values = ("order by id", ()) if ids is None else (f"where id in {AMONG} order by id", (as_json(ids),))
        return map(stakeholder_of, self._rows(f"select {STAKEHOLDER} from stakeholders {where}", values))

    def briefs(self, ids: Collection[str]) -> Iterator[Brief]:
        return map(Brief._make, self._rows(f"select id, kind, name from stakeholders where id in {AMONG}", (as_json(ids),)))

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        where, values = ("order by id", ()) if ids is None else (f"where id in {AMONG} order by id", (as_json(ids),))
        return map(source_of, self._rows(f"select {SOURCE} from sources {where}", values))

    def ties(self, ids: Collection[str] | None = None) -> Iterator[Tie]:
        where, values = ("", ()) if ids is None else (f"where id in {AMONG}", (as_json(ids),))
        return map(tie_of, self._rows(f"select {TIE_WITH_EVIDENCE} from ties {where} order by source, type, target, id", values))

    def ties_of(self, stakeholders: Collection[str], only: Ties = ANY) -> Iterator[Tie]:
        among, (condition, values) = as_json(stakeholders), conditions(only)
        yield from map(tie_of, self._rows(f"select {TIE_WITH_EVIDENCE} from ties where source in {AMONG}{condition}", (among, *values)))
        sql = f"select {TIE_WITH_EVIDENCE} from ties where target in {AMONG} and source not in {AMONG}{condition}"
        yield from map(tie_of, self._rows(sql, (among, among, *values)))

    def links_of(self, stakeholders: Collection[str], only: Ties = ANY, *, end: End = "either") -> Iterator[Link]:
        among, (condition, values) = as_json(stakeholders), conditions(only)
        for column in ("source", "target") if end == "either" else (end,):
            yield from map(Link._make, self._rows(f"select {LINK} from ties where {column} in {AMONG}{condition}", (among, *values)))

    def ties_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[Tie]:
        both_ways = sorted({pair for one, other in pairs for pair in ((one, other), (other, one))})
        condition, values = conditions(only)
        pair = "(select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(?))"
        sql = f"select {TIE_WITH_EVIDENCE} from ties where (source, target) in {pair}{condition}"
        return map(tie_of, self._rows(sql, (as_json(both_ways), *values)))

    def named(self, keys: Collection[str]) -> Iterator[Name]:
        return self._names(f"where key in {AMONG}", (as_json(keys),))

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
        file = file_state(self._path)
        with plainly(self.address):
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
        with plainly(self.address):
            schema = self._schema
            self._begin()
            try:
                yield EmbeddedWriter(self)
                if self._connection.execute("select 1 from sqlite_schema where name = 'ties_by_target'").fetchone() is None:
                    for statement in INDEXES.split(";\n"):
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
            remove(self._pending)
            self._connection = fresh(self._pending, self._schema)
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
            self._connection = connect(self._path, "rw")
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
        with plainly(self.address):
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
        rows = ((s.id, s.title, s.publisher, s.date, s.language, s.url, s.mark, as_json(s.attributes)) for s in sources)
        self._connection.executemany("insert or replace into sources values (?,?,?,?,?,?,?,?)", rows)

    def put_stakeholders(self, stakeholders: Iterable[Stakeholder]) -> None:
        stakeholders = _latest(stakeholders)
        self._forget_names([one.id for one in stakeholders])
        rows = (
            (s.id, s.kind, s.name, s.name_fr, as_json(s.aliases), s.country, s.region, s.sector, s.since, s.until, s.url, s.note,
             as_json(s.attributes))
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
        known = dict(self._connection.execute(f"select id, n from ties where id in {AMONG}", (as_json([tie.id for tie in ties]),)))
        if known:
            self._connection.execute(f"delete from evidence where tie in {AMONG}", (as_json(list(known.values())),))
        first = self._next("ties")
        numbers = [known.get(tie.id, first + n) for n, tie in enumerate(ties)]
        rows = (
            (n, t.id, t.source, t.type, t.target, t.role, t.since, t.until, "" if t.amount is None else plain(t.amount), t.currency,
             t.status, t.confidence, t.note, as_json(t.attributes))
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
        held = self._connection.execute(f"select n, key from names where stakeholder in {AMONG}", (as_json(ids),)).fetchall()
        self._connection.executemany("insert into words (words, rowid, key) values ('delete', ?, ?)", held)
        self._connection.executemany("delete from names where n = ?", ([n] for n, _ in held))


def open_embedded(path: Path, *, to_write: bool = False, schema: Schema | None = None, name: str = "") -> EmbeddedStore:
    """The store in the file at `path`; where there is none yet and `to_write`, one is made by its first load, under `schema`. `name` is
    what the store is called in answers and messages instead of its path.

    Raises StoreMissing, NotAStore, NewerStore or StoreError.
    """
    with plainly(str(path)):
        if not path.exists():
            if to_write and schema:
                return _new(path, schema)
            raise StoreMissing(f"there is no store at {path}; make one with `partnermap --store {path} load FILE`")
        check_is_ours(path)
        try:
            connection, held = held_schema(path, "rw" if to_write else "ro")
        except sqlite3.OperationalError as error:
            if to_write or not any(said in str(error) for said in ("readonly", "unable to open")):
                raise
            # In write-ahead mode SQLite wants to make a file beside it, which a folder without rights does not allow.
            connection, held = held_schema(path, "ro&immutable=1")
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
    try:
        connection.execute("pragma cache_size = -65536")
        create(connection, schema)
    except BaseException:
        connection.close()
        raise
    return EmbeddedStore(None, connection, schema, is_read_only=False, pending=None, name=name)


def _new(path: Path, schema: Schema) -> EmbeddedStore:
    if not path.parent.is_dir():
        raise StoreMissing(f"there is no folder {path.parent}; make it first")
    pending = path.with_name(path.name + ".new")
    if pending.exists():
        check_is_abandoned(pending, path)
        remove(pending)
    return EmbeddedStore(path, fresh(pending, schema), schema, is_read_only=False, pending=pending)


def _latest(things: Iterable[_T]) -> list[_T]:
    """Each once, as it was given last."""
    return list({thing.id: thing for thing in things}.values())
