"""What this user's last loads into a cluster were, so that the next question sees them wherever it is answered.

A bookmark is the server's own word for "as of this transaction". The driver passes it on within a process; `load` and `who` are two, and
between them it is kept in a file of the user's cache folder. The file holds bookmarks alone: no address, name or password. To lose it
does no harm, and a bookmark that is of no use any more is forgotten, so that it keeps nobody out.
"""

from __future__ import annotations

import json
import time
from collections.abc import Collection
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from neo4j.api import BookmarkManager

from ...keeping import cache_folder, whole

FRESH = 3600.0  # seconds; a member of a cluster that lags behind for longer is out of order


class Bookmarks(BookmarkManager):
    """The bookmarks of one process, begun with those that are kept for `address` and `database`. For one thread."""

    def __init__(self, address: str, database: str | None) -> None:
        self._file = bookmarks_file(address, database) if is_routed(address) else None
        self._given = self._held()
        self._now = set(self._given)

    @property
    def are_kept(self) -> bool:
        """Whether another process has left some."""
        return bool(self._given)

    def get_bookmarks(self) -> Collection[str]:
        return set(self._now)

    def update_bookmarks(self, previous_bookmarks: Collection[str], new_bookmarks: Collection[str]) -> None:
        self._now = self._now.difference(previous_bookmarks).union(new_bookmarks)

    def keep(self) -> None:
        """Leaves them to the processes to come, beside those that others have left meanwhile."""
        if not self._file:
            return
        kept = sorted((self._held() - self._given) | self._now)
        with suppress(OSError):  # Who cannot write there reads like one who never loaded.
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with whole(self._file, is_private=True) as draft:
                draft.write_text(json.dumps(kept), encoding="utf-8")
            self._given = set(self._now)

    def forget(self) -> None:
        """Goes on without any, and so do the processes to come."""
        self._given, self._now = set(), set()
        if self._file:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)

    def _held(self) -> set[str]:
        try:
            if not self._file or time.time() - self._file.stat().st_mtime > FRESH:
                return set()
            held = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return set()
        return {one for one in held if isinstance(one, str)} if isinstance(held, list) else set()


def is_routed(address: str) -> bool:
    """Whether more than one server may answer there. One alone always knows what was loaded into it."""
    return address.startswith("neo4j")


def bookmarks_file(address: str, database: str | None) -> Path:
    """Where the bookmarks of a database are kept, for the user that NEO4J_USERNAME names or any other."""
    digest = sha256(f"{address}\n{database or ''}".encode()).hexdigest()[:16]
    return cache_folder() / f"bookmarks-{digest}.json"
