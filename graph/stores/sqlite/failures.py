"""What goes wrong with an SQLite database, in plain words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from ...errors import NotAStore, PartnerMapError, ReadOnly, StoreBusy, StoreClosed, StoreError, StoreFull

_SAID = {
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
def as_store_errors(address: str) -> Iterator[None]:
    """Turns what SQLite and the system say into a StoreError; bugs in our SQL stay what they are."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        known = _SAID.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if "closed database" in str(error):
            raise StoreClosed(f"{address} is closed; open it again to ask it") from error
        if not known:
            raise
        raise known[0](known[1].format(address, error)) from error
    except PartnerMapError:
        raise
    except OSError as error:
        raise StoreError(f"{address}: {error.strerror or error}; check the path and your rights there") from error
