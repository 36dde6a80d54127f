"""A network as it stood after one of its changes, read out of its history: what later changes touched as it was then, all else as it is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property
from heapq import merge
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..changes import Sort
from ..model import Source, Stakeholder, Tie
from ..paging import batches
from ..redating import redated
from ..schema import Schema
from ..store import Reader
from .lives import check_has_change
from .replaying import pasts_of, things_of

if TYPE_CHECKING:
    from ..changes import Thing

PAGE = 5_000
_T = TypeVar("_T", Source, Stakeholder, Tie)


class Then:
    """What there was after the change with this number; 0 is before all of them. It tells its stakeholders, sources and ties in the order
    of stores, and what follows for ties from all of it. Raises BadData where the history has no such change.
    """

    def __init__(self, reader: Reader, change: int) -> None:
        if change:
            check_has_change(reader, change)
        self._reader, self.change = reader, change
        self._later = [one for one in reader.changes() if one.number > change]

    @property
    def schema(self) -> Schema:
        """That of the network as it is."""
        return self._reader.schema

    @property
    def unfinished(self) -> Sequence[int]:
        """The changes, up to this one, that are kept in part alone."""
        return [one.number for one in self._reader.changes() if one.number <= self.change and not one.is_finished]

    @property
    def forgotten(self) -> Sequence[int]:
        """The changes whose content stood then and was forgotten since."""
        forgotten = {one.number for one in self._reader.changes() if one.forgotten and one.number <= self.change}
        return sorted({one.undoes for one in self._later} & forgotten)

    def stakeholders(self, ids: Collection[str] | None = None) -> Iterator[Stakeholder]:
        """Those that were there then, as they were, in order of id."""
        return self._things("stakeholder", self._reader.stakeholders, ids, lambda one: one.id)

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        """The same of sources."""
        return self._things("source", self._reader.sources, ids, lambda one: one.id)

    def ties(self, ids: Collection[str] | None = None) -> Iterator[Tie]:
        """The same of ties, in order of source, type, target and id."""
        ties = self._things("tie", self._reader.ties, ids, lambda tie: (tie.source, tie.type, tie.target, tie.id))
        return redated(cast("Reader", self), ties)

    @cached_property
    def _touched(self) -> dict[Sort, frozenset[str]]:
        scope = [one.number for one in self._later]
        sorts: Iterable[Sort] = ("source", "stakeholder", "tie")
        return {sort: frozenset(things_of(self._reader, sort, scope)) for sort in sorts}

    def _things(
        self, sort: Sort, read: Callable[[Collection[str] | None], Iterator[_T]], ids: Collection[str] | None, key: Callable[[_T], Any]
    ) -> Iterator[_T]:  # fmt: skip
        touched = self._touched[sort] if ids is None else self._touched[sort].intersection(ids)
        kept = (one for one in read(ids) if one.id not in touched)
        was = [cast("_T", one) for one in self._as_they_were(sort, sorted(touched))]
        return merge(kept, sorted(was, key=key), key=key)

    def _as_they_were(self, sort: Sort, ids: Iterable[str]) -> Iterator[Thing]:
        for page in batches(ids, PAGE):
            for past in pasts_of(self._reader, sort, page).values():
                if thing := past.after(self.change):
                    yield thing
