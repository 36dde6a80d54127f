"""The log of a store (-wal): where a load stands that is kept, until it is put into the one file.

While others read, a load goes into the log, and is put into the file at its end. Where somebody reads at that very moment, it stays in the
log; then the next that opens the store, to ask or to write, puts it into the file. Who may not write there reads the file and its log from
a copy, since SQLite would have to write beside it to read the two.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from .file import connect, log_of

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

_PATIENCE = 1000  # milliseconds that a load waits at its end for those who read


def is_unsettled(path: Path) -> bool:
    """Whether something may stand beside the file that is not in it: the file says that it may have a log, or a journal is left of what was
    not ended.
    """
    try:
        with path.open("rb") as file:
            return file.read(19)[18:] == b"\x02" or _has_any(path)
    except OSError:
        return _has_any(path)


def _has_any(path: Path) -> bool:
    return any(beside.exists() for beside in _beside(path))


def has_log(path: Path) -> bool:
    """Whether something does stand beside the file."""
    return any(beside.exists() and beside.stat().st_size for beside in _beside(path))


def settle(connection: sqlite3.Connection, *, patience: int = _PATIENCE) -> bool:
    """Puts the log into the file and does without one; gives whether all is in the file now. Others who have the store open may keep the
    log from going, empty; only one who reads right now keeps it from being put into the file.
    """
    is_in_file = False
    with suppress(sqlite3.Error):
        connection.execute(f"pragma busy_timeout = {patience}")
        [[is_blocked, _, _]] = connection.execute("pragma wal_checkpoint(truncate)")
        is_in_file = not is_blocked
    with suppress(sqlite3.Error):
        connection.execute("pragma busy_timeout = 0")
        is_in_file = connection.execute("pragma journal_mode = delete").fetchone() == ("delete",) or is_in_file
    with suppress(sqlite3.Error):
        connection.execute("pragma busy_timeout = 5000")
    return is_in_file


def settled(path: Path) -> None:
    """Puts the log of the store at `path` into the file, if nobody has it open and the rights allow it."""
    with suppress(sqlite3.Error), closing(connect(path, "rw", patience=0)) as connection:
        connection.execute("select 1 from sqlite_master").fetchone()  # which takes back what was not ended
        settle(connection, patience=0)
        if _has_any(path):  # an empty journal; SQLite takes it away, if nobody uses it, as it goes from one way of keeping it to another
            connection.execute("pragma journal_mode = persist")
            connection.execute("pragma journal_mode = delete")


def copied(path: Path) -> TemporaryDirectory[str]:
    """A folder with a copy of the store and its log, put together to one file that is called `path.name`. Raises OSError, sqlite3.Error."""
    import shutil
    from tempfile import TemporaryDirectory

    folder = TemporaryDirectory(prefix="partnermap-", ignore_cleanup_errors=True)
    try:
        copy = Path(folder.name) / path.name
        shutil.copyfile(path, copy)
        for beside, its in zip(_beside(path), _beside(copy), strict=True):
            with suppress(FileNotFoundError):
                shutil.copyfile(beside, its)
        with closing(connect(copy, "rw")) as connection:
            connection.execute("pragma journal_mode = delete")
    except BaseException:
        folder.cleanup()
        raise
    return folder


def _beside(path: Path) -> tuple[Path, Path]:
    log = log_of(path)
    return log, log.with_name(log.name.removesuffix("-wal") + "-journal")
