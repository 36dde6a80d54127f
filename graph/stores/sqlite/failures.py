"""What goes wrong with an SQLite database, in plain words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from ...errors import NotAStore, PartnerMapError, ReadOnly, StoreBusy, StoreClosed, StoreDamaged, StoreError, StoreFull, StoreMissing
from ...failures import why
from ...saying import said

UNREADABLE = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What Python raises for a value that is not what was put, while it is made into one of the model."""

_WRITING = {
    sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_IOERR_DIR_FSYNC, sqlite3.SQLITE_IOERR_TRUNCATE,
    sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_BEGIN_ATOMIC, sqlite3.SQLITE_IOERR_COMMIT_ATOMIC,
}  # fmt: skip
_LOCKING = {sqlite3.SQLITE_IOERR_LOCK, sqlite3.SQLITE_IOERR_RDLOCK, sqlite3.SQLITE_IOERR_UNLOCK, sqlite3.SQLITE_IOERR_SHMLOCK}
_UNREAD = ("Could not decode to UTF-8", "JSON cannot hold BLOB values", "malformed JSON", "fts5: corruption", "vtable constructor failed")
"""How SQLite and Python begin to say, without a number of its own, that a value is none that was put."""


@contextmanager
def as_store_errors(address: str) -> Iterator[None]:
    """Turns what SQLite and the system say into a StoreError; bugs in our SQL stay what they are."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        known = _of_code(getattr(error, "sqlite_errorcode", 0), address, error) or _of_words(str(error), address)
        if not known:
            raise
        raise known from error
    except PartnerMapError:
        raise
    except OSError as error:
        raise StoreError(said("{address} cannot be used: {why}", address=address, why=why(error))) from error


def _of_code(code: int, address: str, error: Exception) -> StoreError | None:
    """By the number that SQLite gives, the exact one first."""
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return StoreMissing(
            said("{address} was moved or removed meanwhile; nothing was changed; look where it is and try again", address=address)
        )
    if code in _WRITING:
        return StoreFull(
            said(
                "{address} cannot be written; the disk, a quota or a limit on the size of files leaves no room, or the disk is "
                "out of order; nothing was changed",
                address=address,
            )
        )
    if code in _LOCKING:
        return StoreError(
            said("{address} cannot be locked, as its drive does not offer that; copy it to a disk of this computer", address=address)
        )
    if code in {sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_IOERR_NOMEM, sqlite3.SQLITE_TOOBIG}:
        return StoreError(said("{address} needs more memory than there is; nothing was changed; close other programs", address=address))
    return _of_sort(code & 0xFF, address, error)


def _of_sort(sort: int, address: str, error: Exception) -> StoreError | None:
    match sort:
        case sqlite3.SQLITE_FULL:
            return StoreFull(said("{address} cannot grow: the disk is full or a limit is reached; nothing was changed", address=address))
        case sqlite3.SQLITE_IOERR:
            return StoreError(
                said(
                    "{address} cannot be read: {why}; copy it to a disk of this computer, or bring it back from a copy",
                    address=address,
                    why=error,
                )
            )
        case sqlite3.SQLITE_BUSY:
            return StoreBusy(
                said("{address} is in use by another load or a long question; wait until it has ended, then try again", address=address)
            )
        case sqlite3.SQLITE_READONLY:
            return ReadOnly(
                said("{address} may only be read; ask for the right to write it, or give another path to --store", address=address)
            )
        case sqlite3.SQLITE_CANTOPEN:
            return StoreError(
                said("{address} cannot be opened; check that its folder exists and that you may write there", address=address)
            )
        case sqlite3.SQLITE_CORRUPT:
            return StoreDamaged(address, str(error))
        case sqlite3.SQLITE_NOTADB:
            return NotAStore(said("{address} was not made by partnermap; give another path to --store", address=address))
        case sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return StoreError(said("{address} may not be opened; ask its owner for the right", address=address))
    return None


def _of_words(words: str, address: str) -> StoreError | None:
    if "closed database" in words:
        return StoreClosed(said("{address} is closed; open it again to ask it", address=address))
    if words.startswith(_UNREAD):
        return StoreDamaged(address, said("a value in it is none that partnermap puts"))
    return None
