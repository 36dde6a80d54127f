"""What a thing was after each change that touched it, and what it would be had some of them not been made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from heapq import merge
from itertools import groupby
from typing import Any

from ..changes import ABSENT, Entry, Sort, Thing
from ..fields import fields_of
from ..model import Tie
from ..store import Reader
from .images import is_same, thing_of
from .recording import applied, said_in


class Past:
    """All entries of one thing, in order of change, and what it is now: None where it is not there."""

    def __init__(self, entries: Sequence[Entry], now: Thing | None) -> None:
        self.entries, self.now = entries, now

    @property
    def changes(self) -> list[int]:
        """The numbers of the changes that touched it or said it."""
        return [entry.change for entry in self.entries]

    def before(self, change: int) -> Thing | None:
        """What it was before this change."""
        return self._state(sum(1 for entry in self.entries if entry.change < change))

    def after(self, change: int) -> Thing | None:
        """What it was after this change."""
        return self._state(sum(1 for entry in self.entries if entry.change <= change))

    def without(self, is_in_effect: Callable[[int], bool]) -> Thing | None:
        """What it would be if only the changes that are in effect had been made, each saying what it said; as it is now, where one of
        them touched what would not be there.
        """
        thing = self._state(0)
        for number, entry in enumerate(self.entries):
            if not is_in_effect(entry.change):
                continue
            before, after = self._state(number), self._state(number + 1)
            saying = said_in(entry, after)
            if saying:
                thing = _less(applied(thing, saying), before, after)
            elif after is None or before is None:
                thing = after
            elif thing is None:
                return self.now
            else:
                thing = moved(thing, before, after)
        return thing

    def _state(self, number: int) -> Thing | None:
        """What it was before the entry at this place among all."""
        for entry in self.entries[number:]:
            if entry.before is not None:
                return None if entry.before == ABSENT else thing_of(entry.sort, entry.id, entry.before)
        return self.now


def moved(thing: Thing, before: Thing, after: Thing) -> Thing:
    """The thing with what is otherwise `after` than `before`: of what has several parts, each part by itself."""
    if type(thing) is not type(before) or type(before) is not type(after):
        return after
    changes: dict[str, Any] = {}
    for field in fields_of(type(thing)):
        if field.is_derived or field.name == "id":
            continue
        was, is_, now = (getattr(one, field.name) for one in (before, after, thing))
        if was == is_:
            continue
        if field.sort == "pairs":
            gone = {key for key, _ in was} - {key for key, _ in is_}
            changes[field.name] = tuple(({key: text for key, text in now if key not in gone} | dict(set(is_) - set(was))).items())
        elif field.sort in ("texts", "evidence"):
            changes[field.name] = _parts(now, was, is_)
        else:
            changes[field.name] = is_
    if isinstance(thing, Tie) and changes.get("evidence") == ():
        return after  # which had some
    return replace(thing, **changes)


def _less(thing: Thing, before: Thing | None, after: Thing | None) -> Thing:
    """The thing without the evidence that a change took out while it said other: that of a source which was replaced."""
    if not isinstance(thing, Tie) or not isinstance(before, Tie) or not isinstance(after, Tie):
        return thing
    gone = set(before.evidence) - set(after.evidence)
    if not gone.intersection(thing.evidence):
        return thing
    left = tuple(item for item in thing.evidence if item not in gone)
    return replace(thing, evidence=left) if left else after


def _parts(now: Sequence[Any], was: Collection[Any], is_: Sequence[Any]) -> tuple[Any, ...]:
    gone, come = set(was) - set(is_), [part for part in is_ if part not in set(was)]
    if now == was:
        return tuple(is_)
    return (*(part for part in now if part not in gone), *(part for part in come if part not in now))


def is_as(one: Thing | None, other: Thing | None) -> bool:
    """Whether both are not there, or state the same."""
    return (one is None and other is None) or is_same(one, other)


def things_of(reader: Reader, sort: Sort, scope: Sequence[int]) -> Iterator[str]:
    """The ids of all that these changes touched, of one sort, in order, each once."""
    runs = [(entry.id for entry in reader.entries(number) if entry.sort == sort) for number in scope]
    return (id_ for id_, _ in groupby(merge(*runs)))


def pasts_of(reader: Reader, sort: Sort, ids: Sequence[str]) -> dict[str, Past]:
    """The past of each of these things."""
    entries: dict[str, list[Entry]] = defaultdict(list)
    for entry in reader.entries_of(sort, ids):
        entries[entry.id].append(entry)
    read: Mapping[Sort, Callable[[Sequence[str]], Iterable[Thing]]] = {
        "source": reader.sources, "stakeholder": reader.stakeholders, "tie": reader.ties,
    }  # fmt: skip
    now = {thing.id: thing for thing in read[sort](ids)}
    return {id_: Past(entries[id_], now.get(id_)) for id_ in ids}
