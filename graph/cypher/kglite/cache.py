"""Where the copies that kglite asks are kept: files in the user's cache folder, one for each store, each for one state of it.

Its name tells the store and the state; the graph inside tells the state again. What cannot be read, belongs to another state, or was
made by another version of anything, is made again; where nothing can be written, the copy lives in memory for one question.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from ...keeping import whole

if TYPE_CHECKING:
    from kglite import KnowledgeGraph

LAYOUT = 3  # of the graph that is kept: raise it when `build` makes another one
_UNUSED = 30 * 24 * 3600  # seconds after which a copy that nobody asked is removed


def kept(folder: Path, store: str, state: str, build: Callable[[], KnowledgeGraph]) -> KnowledgeGraph:
    """The graph of a store called `store` in this `state`: from the folder if it is there, else built, and kept there."""
    import kglite

    mark = _digest(store, state, str(LAYOUT), kglite.__version__)
    owner = _digest(store)
    path = folder / f"{owner[:16]}-{mark[:24]}.kgl"
    number = int(mark[:8], 16) >> 1
    with suppress(OSError, kglite.KgError):
        graph = kglite.load(str(path), verify="eager", defer_index_rebuild=True)
        if graph.schema_version == number:
            with suppress(OSError):
                os.utime(path)
            return graph
    graph = build()
    graph.set_schema_version(number)
    with suppress(OSError, ValueError, kglite.KgError):
        # The content is the user's: nobody else on the machine may read it.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with whole(path, is_private=True) as draft:
            graph.save(str(draft))
        _remove_old(folder, owner[:16], path)
    return graph


def forget(folder: Path, store: str) -> None:
    """Removes the graphs that are kept of a store."""
    for one in folder.glob(f"{_digest(store)[:16]}-*.kgl"):
        with suppress(OSError):
            one.unlink()


def _remove_old(folder: Path, owner: str, but: Path) -> None:
    for other in folder.glob("*.kgl"):
        with suppress(OSError):
            if other != but and (other.name.startswith(owner) or other.stat().st_mtime < time.time() - _UNUSED):
                other.unlink()


def _digest(*parts: str) -> str:
    return blake2b("\0".join(parts).encode(), digest_size=16).hexdigest()
