"""The embedded store: one SQLite file, with names in an FTS5 index.

The file is marked as ours (application_id), carries the version of its layout (user_version) and its own schema. Questions open it
read-only. A load into it is one transaction in write-ahead mode, so readers go on seeing the former state and a load that is killed
leaves no trace; afterwards the file is put back into rollback mode, one file again that can be copied or mailed (see `log`). A first load
builds the file under another name and moves it into place.

What is read is checked as far as that costs nothing. Where something fails that should not, all of the file is looked at (`damage`), and if
it is not as it was put, that is said: a store that is whole never hides a mistake of ours.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from ...errors import ReadOnly, Stopped, StoreDamaged, StoreError, StoreMissing
from ...keeping import cache_folder, put_in_place
from ...saying import said
from ...schema import Schema
from ...store import Progress, Writer, ignored
from ..sqlite.failures import UNREADABLE, as_store_errors
from ..sqlite.reader import SqliteReader
from ..sqlite.tables import apart, make_indexes, upgrade
from ..sqlite.writer import SqliteWriter
from ..upgrades import LAYOUT, check_is_answered
from .file import check_is_abandoned, connect, connect_to_ours, file_state, fresh, layout_of, log_of, remove, sync_folder
from .log import copied, has_log, is_unsettled, settle, settled

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from kglite import KnowledgeGraph

    from ...store import CypherAnswer, Mode


class EmbeddedStore(SqliteReader):
    """A network in one SQLite file, or in memory where `path` is None."""

    def __init__(
        self, path: Path | None, connection: sqlite3.Connection, schema: Schema, *, is_read_only: bool, pending: Path | None = None,
        name: str = "", layout: int = LAYOUT, copy: TemporaryDirectory[str] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(connection, schema, name or str(path or "memory"), layout)
        self._path, self._is_read_only, self._pending, self._copy = path, is_read_only, pending, copy
        self._is_in_log = self._is_loading = False
        if name and path:
            self._remedy = said("remove {path}: it is made anew", path=path)

    @property
    def unfinished(self) -> str:
        return ""

    @property
    def aside(self) -> str:
        if not self._is_in_log or not self._path:
            return ""
        return said(
            "the load is kept, but as somebody was reading at its end, it stands in {log} until {path} is opened the next time; "
            "do not copy or move the one without the other",
            log=log_of(self._path).name, path=self._path,
        )  # fmt: skip

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        error = exception[1] if len(exception) > 1 else None
        try:
            if isinstance(error, KeyboardInterrupt) and self._is_kept():
                self._pending = None
                raise Stopped(said("stopped, but the load was kept already")) from error
            if isinstance(error, (*UNREADABLE, AssertionError, sqlite3.Error)) and (damage := self._damage_behind()):
                raise damage from error
        finally:
            self.close()

    def close(self) -> None:
        self._connection.close()
        if self._pending:
            remove(self._pending)
        if self._copy:
            self._copy.cleanup()
            self._copy = None

    def _damage_behind(self) -> StoreDamaged | None:
        """What is not as it was put, if the store is one that somebody else could have changed."""
        from ..sqlite.damage import damage_in

        return damage_in(self, self._connection) if self._path and not self._pending else None

    @contextmanager
    def state(self) -> Iterator[str]:
        """While it lasts, every read sees one state of the content; gives words for that state that no other state of any store has,
        or nothing where it is in memory and ends with the process.
        """
        if not self._path:
            yield ""
            return
        # What the file is like comes first: if it changes after that, the words are wrong for no content that is read later.
        file = file_state(self._path)
        with as_store_errors(self.address):
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

    def cypher(
        self, query: str, parameters: Mapping[str, Any], *, limit: int, timeout: float, mode: Mode = "run", may_write: bool = False
    ) -> CypherAnswer:  # fmt: skip
        if may_write:
            raise ReadOnly(said("{address} is changed by `partnermap load` alone; --write is for a Neo4j store", address=self.address))
        if mode != "run":
            raise StoreError(said("{address} has no plan to show; --explain and --profile need a Neo4j store", address=self.address))
        from ...cypher.kglite.engine import run

        return run(self, query, parameters, limit=limit, timeout=timeout, address=self.address, kept=self._kept)

    def _kept(self, build: Callable[[], KnowledgeGraph]) -> KnowledgeGraph:
        """The copy that kglite asks, from where it is kept as long as the content stays as it is."""
        from ...cypher.kglite.cache import kept

        with self.state() as state:
            return kept(cache_folder() / "cypher", self.address, state, build) if state else build()

    @contextmanager
    def writer(self, tell: Callable[[Progress], None] = ignored) -> Iterator[Writer]:  # noqa: ARG002 - keeping it takes no time
        if self._is_read_only:
            raise ReadOnly(said("{address} was opened for questions only; use `partnermap load` to add to it", address=self.address))
        with as_store_errors(self.address):
            self._begin()
            self._is_loading = True
            try:
                writer = SqliteWriter(self._connection, self._schema, self.address)
                yield writer
                make_indexes(self._connection)
                self._connection.execute("insert or replace into meta values ('state', lower(hex(randomblob(16))))")
                self._connection.execute("commit")
            except BaseException as error:
                if isinstance(error, KeyboardInterrupt) and self._is_kept():
                    self._settle()  # it came too late
                else:
                    self._abandon()
                raise
            self._is_under(writer.schema)
            self._settle()

    def compact(self) -> None:
        if self._path and not self._pending:
            with as_store_errors(self.address):
                # An index of words keeps those that were taken away until it is made anew.
                self._connection.execute("insert into words (words) values ('rebuild')")
                self._connection.execute("vacuum")
            from ...cypher.kglite.cache import forget

            forget(cache_folder() / "cypher", self.address)

    def _is_kept(self) -> bool:
        """Whether a load has begun, and was kept."""
        if not self._is_loading:
            return False
        if self._pending:
            return not self._pending.exists()
        with suppress(sqlite3.ProgrammingError):  # closed, when it was in place
            return not self._connection.in_transaction
        return True

    def upgrade(self) -> None:
        """Brings the file to the present layout and its schema to the present one, in one transaction."""
        self._begin()
        try:
            schema = upgrade(self._connection, self.address)
            self._connection.execute("commit")
        except BaseException:
            self._abandon()
            raise
        self._is_in_log = not settle(self._connection)
        self._is_laid_out(schema, LAYOUT)

    def _begin(self) -> None:
        if self._pending or not self._path:
            self._connection.execute("begin exclusive")
        else:
            self._connection.execute("pragma journal_mode = wal")
            self._connection.execute("begin immediate")

    def _abandon(self) -> None:
        self._is_loading = False
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
            settle(self._connection, patience=0)

    def _settle(self) -> None:
        if not self._path:
            return
        if self._pending:
            self._connection.close()
            with self._pending.open("r+b") as written:  # Windows flushes only what may be written to
                os.fsync(written.fileno())
            put_in_place(self._pending, self._path)
            sync_folder(self._path)
            self._pending = None
            self._connection = connect(self._path, "rw")
        else:
            self._is_in_log = not settle(self._connection)


def open_embedded(path: Path, *, to_write: bool = False, schema: Schema | None = None, name: str = "") -> EmbeddedStore:
    """The store in the file at `path`; where there is none yet and `to_write`, one is made by its first load, under `schema`. `name` is
    what the store is called in answers and messages instead of its path.

    One that an earlier version made is upgraded if it is opened `to_write`, else answered as it is, with its schema completed.

    Raises StoreMissing, NotAStore, StoreDamaged, NewerStore, OlderStore or StoreError.
    """
    with as_store_errors(name or str(path)):
        if not path.exists():
            if to_write and schema:
                return _new(path, schema)
            raise StoreMissing(said("there is no store at {path}; make one with `partnermap --store {path} load FILE`", path=path))
        layout = layout_of(path)
        check_is_answered(layout, str(path), to_write=to_write)
        if to_write:
            return _opened_to_write(path, name, layout)
        return _opened_to_read(path, name, layout)


def in_memory(schema: Schema, *, name: str = "") -> EmbeddedStore:
    """An empty store that lives as long as the process."""
    return EmbeddedStore(None, apart(":memory:", schema), schema, is_read_only=False, name=name)


def _new(path: Path, schema: Schema) -> EmbeddedStore:
    if not path.parent.is_dir():
        raise StoreMissing(said("there is no folder {folder}; make it first", folder=path.parent))
    pending = path.with_name(path.name + ".new")
    if pending.exists():
        check_is_abandoned(pending, path)
        remove(pending)
    return EmbeddedStore(path, fresh(pending, schema), schema, is_read_only=False, pending=pending)


def _opened_to_write(path: Path, name: str, layout: int) -> EmbeddedStore:
    connection, schema, is_present = connect_to_ours(path, "rw", name or str(path))
    store = EmbeddedStore(path, connection, schema, is_read_only=False, name=name, layout=layout)
    if not is_present:
        with _given_up(store), as_store_errors(store.address):
            store.upgrade()
    return store


def _opened_to_read(path: Path, name: str, layout: int) -> EmbeddedStore:
    address, copy = name or str(path), None
    if is_unsettled(path):
        settled(path)
    try:
        connection, schema, _ = connect_to_ours(path, "ro", address)
    except sqlite3.OperationalError as error:
        if not any(said_ in str(error) for said_ in ("readonly", "unable to open")):
            raise
        # In write-ahead mode SQLite wants to make a file beside it, which a folder without rights does not allow.
        if has_log(path):
            copy = copied(path)
            connection, schema, _ = connect_to_ours(Path(copy.name) / path.name, "ro", address)
        else:
            connection, schema, _ = connect_to_ours(path, "ro&immutable=1", address)
    return EmbeddedStore(path, connection, schema, is_read_only=True, name=name, layout=layout, copy=copy)


@contextmanager
def _given_up(store: EmbeddedStore) -> Iterator[None]:
    """Closes the store after an exception; raises StoreDamaged instead where it is."""
    try:
        yield
    except BaseException as error:
        store.__exit__(type(error), error, error.__traceback__)
        raise
