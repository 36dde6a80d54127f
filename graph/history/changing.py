"""One change of a network, kept whole or not at all together with what the history says of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path

from ..changes import File, Origin
from ..errors import StoreBusy
from ..saying import said
from ..store import Progress, Reader, Store, ignored
from .recording import Recorder


class NothingToKeep(Exception):
    """Raised within a change: nothing of it is kept, and no store is made for it."""


def last_number(reader: Reader) -> int:
    """The number of the newest change; 0 where there is none."""
    return max((change.number for change in reader.changes()), default=0)


@contextmanager
def changing(
    store: Store, kind: str, origin: Origin | None = None, tell: Callable[[Progress], None] = ignored, *, undoes: int = 0,
    seen: int | None = None, is_trial: bool = False,
) -> Iterator[Recorder]:  # fmt: skip
    """A change of this kind, which is kept at the end of the `with` block, unless nothing was noted; with `is_trial` nothing is kept, so
    that a plan can be told. `seen` is the newest change when its maker looked last: StoreBusy is raised where another has come since.
    """
    with suppress(NothingToKeep), store.writer(tell) as writer:
        last = last_number(writer)
        if seen is not None and seen != last:
            raise StoreBusy(
                said("{address} was changed by somebody else meanwhile; nothing was changed now, so look again and repeat it",
                     address=store.address)
            )  # fmt: skip
        recorder = Recorder(writer, last + 1, kind, os.urandom(16).hex(), origin or Origin(), undoes)
        yield recorder
        if is_trial or recorder.is_empty:
            raise NothingToKeep
        recorder.end()


def file_of(path: Path) -> File:
    """What the history keeps of a file: its name without folders, and the digest of its bytes; of what is no file, or cannot be read, the
    name alone, since whoever loads it will say so.
    """
    name = os.fsencode(path.name).decode(errors="replace")  # which may have bytes that are no text
    digest = blake2b(digest_size=16)
    try:
        if not path.is_file():  # what comes through a pipe is read once
            return File(name, "")
        with path.open("rb") as opened:
            while block := opened.read(1 << 20):
                digest.update(block)
    except OSError:
        return File(name, "")
    return File(name, digest.hexdigest())
