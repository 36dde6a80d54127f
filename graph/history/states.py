"""What the things of entries were before and after their changes, a page at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..changes import SORTS, Entry, Thing
from ..paging import batches
from ..store import Reader
from .images import plain, thing_of
from .replaying import pasts_of

PAGE = 5_000


class State(NamedTuple):
    """An entry, with what its thing was before and after the change; None where it was not there."""

    entry: Entry
    before: Thing | None
    after: Thing | None


def states(reader: Reader, entries: Iterable[Entry], *, page: int = PAGE) -> Iterator[State]:
    """What the thing of each entry was before and after the change, in the order of the entries, without what follows for it from the rest
    of the network. `page` is how many are held at once.

    Raises ValueError, or what else Python does, where an image is none.
    """
    for some in batches(entries, page):
        pasts = {sort: pasts_of(reader, sort, list({entry.id: 0 for entry in some if entry.sort == sort})) for sort in SORTS}
        for entry in some:
            found = pasts[entry.sort][entry.id].after(entry.change)
            after = plain(found) if found else None
            yield State(entry, after if entry.before is None else image(entry), after)


def image(entry: Entry) -> Thing | None:
    """What the image of an entry shows; None where the thing was not there."""
    return thing_of(entry.sort, entry.id, entry.before) if entry.before else None
