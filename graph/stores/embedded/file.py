"""The SQLite file of the embedded store: how it is opened and made, and whether it is one of ours."""

from __future__ import annotations

import os
import sqlite3
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from urllib.parse import quote

from ...errors import NotAStore, StoreBusy, StoreDamaged, StoreError
from ...saying import said
from ...schema import Schema
from ..sqlite.failures import UNREADABLE
from ..sqlite.tables import APPLICATION_ID, create, held_schema


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


def check_is_abandoned(pending: Path, path: Path) -> None:
    """Raises StoreBusy where another load is making the store at `path` right now."""
    try:
        with closing(connect(pending, "rw", patience=0)) as connection:
            connection.execute("begin exclusive")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            raise StoreBusy(said("{path} is being made by another load; wait until it has ended", path=path)) from error
    except sqlite3.DatabaseError:
        pass  # cut off in the middle of a write: abandoned all the same


def layout_of(path: Path) -> int:
    """The layout of the store in a file. Raises NotAStore or StoreError where it is none of ours."""
    if path.is_dir():
        raise NotAStore(
            said("{path} is a folder, not a store; give the path of a file such as {file}", path=path, file=path / "partnermap.db")
        )
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except PermissionError as error:
        raise StoreError(said("{path} may not be read; ask its owner for the right to read it", path=path)) from error
    is_database = head.startswith(b"SQLite format 3\x00")
    if not is_database or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        if not head:
            raise NotAStore(said("{path} is empty; remove it, or give another path to --store", path=path))
        if is_database or path.suffix.lower() in (".db", ".sqlite", ".sqlite3"):  # no data that `load` takes
            raise NotAStore(said("{path} was not made by partnermap; give another path to --store", path=path))
        raise NotAStore(
            said(
                "{path} was not made by partnermap; to load it as data use `partnermap load {path}`, or give another path to --store",
                path=path,
            )
        )
    return int.from_bytes(head[60:64], "big")


def connect_to_ours(path: Path, mode: str, address: str) -> tuple[sqlite3.Connection, Schema, bool]:
    """The file opened, its schema, and whether it is as this version leaves it; messages call it `address`."""
    with ExitStack() as opened:
        try:
            connection = opened.enter_context(closing(connect(path, mode)))
            schema, is_present = held_schema(connection, address)
        except (*UNREADABLE, sqlite3.Error) as error:
            # Nothing has been asked of it yet that could be a mistake of ours alone.
            if isinstance(error, UNREADABLE) or getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_ERROR:
                raise StoreDamaged(address, said("it cannot be opened: {why}", why=error)) from error
            raise
        opened.pop_all()
        return connection, schema, is_present


def connect(path: Path, mode: str, *, patience: float = 5.0) -> sqlite3.Connection:
    """The file opened; `patience` is how many seconds to wait for another that writes."""
    # By its bytes, since a name may have some that are no text.
    address = f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"
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
    for file in (path, log_of(path)):
        with suppress(OSError), file.open("rb") as opened:
            facts = os.fstat(opened.fileno())
            told += [facts.st_size, facts.st_mtime_ns, facts.st_ino, int.from_bytes(opened.read(28)[24:], "big")]
    return " ".join(map(str, told))


def log_of(path: Path) -> Path:
    """Where SQLite keeps the write-ahead log of a file: beside the file itself, not beside a link to it."""
    real = path.resolve()
    return real.with_name(real.name + "-wal")


def sync_folder(path: Path) -> None:
    """Sees to it that a file which was put in place stays there if the power fails; Windows does so by itself."""
    with suppress(OSError):
        folder = os.open(path.resolve().parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def remove(path: Path) -> None:
    """Removes it, if it is there and may be removed."""
    with suppress(OSError):
        path.unlink(missing_ok=True)
