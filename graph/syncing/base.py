"""What a network was after a change, beside what it is now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Generic, TypeVar

from ..changes import Change, Sort, Thing
from ..history.images import is_same
from ..history.replaying import pasts_of
from ..model import Source, Stakeholder, Tie
from ..paging import batches
from ..store import Reader

_T = TypeVar("_T", Source, Stakeholder, Tie)
PAGE = 5_000


class Then(Generic[_T]):
    """All things of a sort, by id: as they were after the change, and as they are now."""

    def __init__(self, base: dict[str, _T], now: dict[str, _T]) -> None:
        self.base: dict[str, _T] = base
        self.now: dict[str, _T] = now

    def is_as_it_was(self, id_: str) -> bool:
        """Whether nobody has changed it since."""
        return is_same(self.base.get(id_), self.now.get(id_))


class Base:
    """What was there after the change with this number, and who has changed it since."""

    def __init__(self, reader: Reader, change: int) -> None:
        self._reader, self._change = reader, change
        self._changes = {one.number: one for one in reader.changes()}
        self._touched: Mapping[Sort, set[str]] = defaultdict(set)
        for number in sorted(self._changes):
            if number > change:
                for entry in reader.entries(number):
                    if entry.before is not None:
                        self._touched[entry.sort].add(entry.id)

    def sources(self) -> Then[Source]:
        """All sources."""
        return self._then("source", Source, self._reader.sources())

    def stakeholders(self) -> Then[Stakeholder]:
        """All stakeholders."""
        return self._then("stakeholder", Stakeholder, self._reader.stakeholders())

    def ties(self) -> Then[Tie]:
        """All ties."""
        return self._then("tie", Tie, self._reader.ties())

    def changed_by(self, sort: Sort, id_: str, value: Callable[[Thing | None], object]) -> Change | None:
        """The last change since that made this value of a thing another; None where that is not known."""
        past = pasts_of(self._reader, sort, [id_])[id_]
        later = [number for number in past.changes if number > self._change and number in self._changes]
        found = (number for number in reversed(later) if value(past.before(number)) != value(past.after(number)))
        return self._changes.get(next(found, 0))

    def _then(self, sort: Sort, model: type[_T], things: Iterable[_T]) -> Then[_T]:
        now = {thing.id: thing for thing in things}
        base = dict(now)
        for page in batches(self._touched[sort], PAGE):
            for id_, past in pasts_of(self._reader, sort, page).items():
                was = past.after(self._change)
                if isinstance(was, model):
                    base[id_] = was
                else:
                    base.pop(id_, None)
        return Then(base, now)
