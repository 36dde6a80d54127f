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
        for entry, after in zip(some, _after(reader, some), strict=True):
            yield State(entry, after if entry.before is None else image(entry), after)


def image(entry: Entry) -> Thing | None:
    """What the image of an entry shows; None where the thing was not there."""
    return thing_of(entry.sort, entry.id, entry.before) if entry.before else None


def things_now(reader: Reader, sort: Sort, ids: Collection[str]) -> dict[str, Thing]:
    """Those of these things that are there, by id, without what follows for them from the rest of the network."""
    read: Mapping[Sort, Callable[[Collection[str]], Iterable[Thing]]] = {
        "source": reader.sources, "stakeholder": reader.stakeholders, "tie": reader.ties,
    }  # fmt: skip
    return {thing.id: plain(thing) for thing in read[sort](ids)} if ids else {}


def things_after(reader: Reader, sort: Sort, ids: Collection[str], change: int) -> dict[str, Thing]:
    """Those of these things that were there after this change, by id: also those that the change left alone."""
    later: dict[str, Entry] = {}
    for entry in reader.entries_of(sort, ids) if ids else ():
        if entry.change > change and entry.before is not None:
            later.setdefault(entry.id, entry)
    found = things_now(reader, sort, [id_ for id_ in ids if id_ not in later])
    for id_, entry in later.items():
        if thing := image(entry):
            found[id_] = thing
    return found


def _after(reader: Reader, entries: list[Entry]) -> Iterator[Thing | None]:
    """What the thing of each was after its change."""
    first: dict[tuple[Sort, str], int] = {}  # the earliest change that is asked for, of each thing
    for entry in entries:
        key = (entry.sort, entry.id)
        first[key] = min(entry.change, first.get(key, entry.change))
    later: dict[tuple[Sort, str], list[Entry]] = defaultdict(list)
    for sort in SORTS:
        ids = [id_ for one, id_ in first if one == sort]
        for entry in reader.entries_of(sort, ids) if ids else ():
            if entry.before is not None and entry.change > first[sort, entry.id]:
                later[sort, entry.id].append(entry)
    following = [next((one for one in later.get((entry.sort, entry.id), ()) if one.change > entry.change), None) for entry in entries]
    last = [entry for entry, one in zip(entries, following, strict=True) if not one]
    now = {sort: things_now(reader, sort, list({entry.id: None for entry in last if entry.sort == sort})) for sort in SORTS}
    for entry, one in zip(entries, following, strict=True):
        yield image(one) if one else now[entry.sort].get(entry.id)
