"""What things were before and after changes, found from what the history keeps.

An entry keeps what its thing was before, and only where that is another afterwards. So what a thing was after a change is what the next
entry that has an image says it was before; where there is none, it is as it is now.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from ..changes import SORTS, Entry, Sort, Thing
from ..paging import batches
from ..store import Reader
from .images import plain, thing_of

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
        first = min(entry.change for entry in some)
        pasts = {sort: Past(reader, sort, {entry.id for entry in some if entry.sort == sort}, since=first) for sort in SORTS}
        for entry in some:
            after = pasts[entry.sort].after(entry.id, entry.change)
            yield State(entry, after if entry.before is None else image(entry), after)


class Past:
    """What things of a sort were after each change from `since` on."""

    def __init__(self, reader: Reader, sort: Sort, ids: Collection[str], *, since: int = 0) -> None:
        self._now = things_now(reader, sort, ids)
        self._entries: Mapping[str, list[Entry]] = defaultdict(list)  # by id, those with an image, in order of change
        for entry in reader.entries_of(sort, list(ids)) if ids else ():
            if entry.before is not None and entry.change > since:
                self._entries[entry.id].append(entry)

    def after(self, id_: str, change: int) -> Thing | None:
        """What the thing was after this change, whether or not that touched it; None where it was not there."""
        following = next((entry for entry in self._entries.get(id_, ()) if entry.change > change), None)
        return image(following) if following else self._now.get(id_)


def image(entry: Entry) -> Thing | None:
    """What the image of an entry shows; None where the thing was not there."""
    return thing_of(entry.sort, entry.id, entry.before) if entry.before else None


def things_now(reader: Reader, sort: Sort, ids: Collection[str]) -> dict[str, Thing]:
    """Those of these things that are there, by id, without what follows for them from the rest of the network."""
    read: Mapping[Sort, Callable[[Collection[str]], Iterable[Thing]]] = {
        "source": reader.sources, "stakeholder": reader.stakeholders, "tie": reader.ties,
    }  # fmt: skip
    return {thing.id: plain(thing) for thing in read[sort](list(ids))} if ids else {}
