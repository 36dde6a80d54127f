"""The pasts of several things at once, as the history and the network tell them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping

from ..changes import Entry, Sort, Thing
from ..store import Reader
from .replaying import Past


def pasts(reader: Reader, sort: Sort, ids: Collection[str]) -> dict[str, Past]:
    """The past of each of these things, by its id."""
    entries: dict[str, list[Entry]] = defaultdict(list)
    for entry in reader.entries_of(sort, ids):
        entries[entry.id].append(entry)
    read: Mapping[Sort, Callable[[Collection[str]], Iterable[Thing]]] = {
        "source": reader.sources, "stakeholder": reader.stakeholders, "tie": reader.ties,
    }  # fmt: skip
    now = {thing.id: thing for thing in read[sort](ids)}
    return {id_: Past(entries[id_], now.get(id_)) for id_ in ids}
