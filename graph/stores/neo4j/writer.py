"""A load into Neo4j while it is gathered: nothing is sent before all of it is known to be good.

What is put goes into a spool on disk, and reads look there before they ask the server. How it is sent is in `neo4j_sending`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import chain, islice
from operator import attrgetter
from typing import Any, Self, TypeVar
from zlib import crc32

from ...changes import Change, Entry
from ...changes import Sort as SortOfThing
from ...model import Source, Stakeholder, Tie
from ...names import Name
from ...paging import batches
from ...prose import Prose, Sort
from ...schema import Schema
from ...store import ANY, Brief, Counts, End, Link, Reader, Ties, evidence_of, link_of
from ..sqlite.rows import NUMBERS
from .connection import Connection
from .marks import last_load, wait_for_others
from .reader import PAGE
from .spool import Spool

_BY_ENDS = attrgetter("source", "type", "target", "id")
_BY_NAME = attrgetter("key", "form", "stakeholder")
_BY_ID = attrgetter("id")
_BY_CHANGE = attrgetter("id", "change")
_NUMBER = attrgetter("number")
_T = TypeVar("_T", Source, Stakeholder, Tie)


@dataclass(frozen=True, slots=True)
class Gathered:
    """A load that is known to be good: what was `put`, the token of the load before it, what tells it from
    others (see `_content`), the changes that are new in the history and those that are there otherwise, its schema, and the kinds that
    anything may have had before or has now.
    """

    put: Spool
    new_changes: tuple[Change, ...]
    other_changes: tuple[Change, ...]
    last_load: str | None
    content: str
    schema: Schema
    kinds: tuple[str, ...]
    is_new: bool


class Neo4jWriter:
    """A load under way: what was put comes before what the server has. Neither ids nor rows stay in memory."""

    _put: Spool
    _last_load: str | None

    def __init__(self, before: Reader, connection: Connection, *, is_new: bool) -> None:
        self._before, self._connection, self._is_new = before, connection, is_new
        self._looked_for: Collection[str] = ()  # the ids of the ties asked for last, which are those to be put next
        self._sum, self._met = 0, 0  # of what the load brings
        self._touched = 0  # of what is put and taken away
        self._has_schema = False

    def __enter__(self) -> Self:
        wait_for_others(self._connection)
        self._last_load = last_load(self._connection)
        self._put = Spool(self._before.schema)
        return self

    def __exit__(self, *exception: Any) -> None:
        self._put.close()

    @property
    def schema(self) -> Schema:
        return self._put.schema

    @property
    def has_changes(self) -> bool:
        return self._has_schema or any(self._put.sizes()) or bool(self._put.noted()) or any(self._put.changes())

    def gathered(self) -> Gathered:
        """What is to be sent, once all of it is known to be good."""
        kinds = tuple({**self._before.schema.kinds, **self.schema.kinds})
        held = {change.number for change in self._before.changes()}
        new = tuple(change for change in self._put.changes() if change.number not in held)
        others = tuple(change for change in self._put.changes() if change.number in held)
        content = self._content(new, others)
        return Gathered(self._put, new, others, self._last_load, content, self.schema, kinds, is_new=self._is_new)

    def _content(self, new: Sequence[Change], others: Sequence[Change]) -> str:
        """What two loads have in common of which the one completes the other. Of a load or a copy, a digest of the ids of all that it
        brought, in whatever order; of what takes a change back, that change; of others the command, since what is left to do is less the
        second time.
        """
        brought = f"{self._met:x}-{self._sum:x}"
        if len(new) != 1:
            return brought if self._met else "-".join([brought, *(str(other.number) for other in others)])
        [change] = new
        if self._met and change.kind not in ("replace", "sync"):
            return brought
        if change.undoes:
            return f"{change.kind}-{change.undoes}"
        return f"{change.kind}-{brought}-{crc32(change.command.encode()) if change.command else self._touched:x}"

    def met(self, ids: Collection[str]) -> None:
        self._met += len(ids)
        self._sum += sum(crc32(id_.encode()) for id_ in ids)

    def _touch(self, ids: Iterable[str]) -> None:
        self._touched += sum(crc32(id_.encode()) for id_ in ids)

    def put_schema(self, schema: Schema) -> None:
        self._put.put_schema(schema)
        self._has_schema = True

    def put_sources(self, sources: Iterable[Source]) -> None:
        sources = list(sources)
        self._touch(one.id for one in sources)
        self._put.put_sources(sources)

    def put_stakeholders(self, stakeholders: Iterable[Stakeholder]) -> None:
        stakeholders = list(stakeholders)
        self._touch(one.id for one in stakeholders)
        self._put.put_stakeholders(stakeholders)

    def put_ties(self, ties: Iterable[Tie]) -> None:
        ties = list(ties)
        if not self._is_new and not self._looked_for_all(tie.id for tie in ties):
            list(self.ties([tie.id for tie in ties]))
        self._touch(tie.id for tie in ties)
        self._put.put_ties(ties)

    def remove_sources(self, ids: Collection[str]) -> None:
        self._touch(ids)
        self._put.remove_sources(ids)

    def remove_stakeholders(self, ids: Collection[str]) -> None:
        self._touch(ids)
        self._put.remove_stakeholders(ids)

    def remove_ties(self, ids: Collection[str]) -> None:
        self._touch(ids)
        if not self._looked_for_all(ids):
            list(self.ties(ids))  # where they are on the server, and of what type
        self._put.remove_ties(ids)

    def put_changes(self, changes: Iterable[Change]) -> None:
        self._put.put_changes(changes)

    def put_entries(self, entries: Iterable[Entry]) -> None:
        self._put.put_entries(entries)

    def remove_entries(self, entries: Iterable[Entry]) -> None:
        self._put.remove_entries(entries)

    def stakeholders(self, ids: Collection[str] | None = None) -> Iterator[Stakeholder]:
        return self._both("stakeholder", self._put.stakeholders, self._before.stakeholders, ids)

    def briefs(self, ids: Collection[str]) -> Iterator[Brief]:
        return (Brief(one.id, one.kind, one.name, one.form) for one in self.stakeholders(ids))

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        return self._both("source", self._put.sources, self._before.sources, ids)

    def ties(self, ids: Collection[str] | None = None) -> Iterator[Tie]:
        if ids is None:
            return merge(self._put.ties(), self._others(self._before.ties()), key=_BY_ENDS)
        put = list(self._put.ties(ids))
        held = list(self._before.ties(set(ids) - self._put.touched("tie", ids)))
        self._put.hold(held)
        self._looked_for = {*ids}
        return merge(put, held, key=_BY_ENDS)

    def ties_of(self, stakeholders: Collection[str], only: Ties = ANY) -> Iterator[Tie]:
        return chain(self._put.ties_of(stakeholders, only), self._others(self._before.ties_of(stakeholders, only)))

    def links_of(self, stakeholders: Collection[str], only: Ties = ANY, *, end: End = "either") -> Iterator[Link]:
        links = (link_of(tie) for tie in self.ties_of(stakeholders, only))
        return (link for link in links if end == "either" or (link.source if end == "source" else link.target) in stakeholders)

    def ties_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[Tie]:
        return chain(self._put.ties_between(pairs, only), self._others(self._before.ties_between(pairs, only)))

    def ties_citing(self, sources: Collection[str]) -> Iterator[Tie]:
        return chain(self._put.ties_citing(sources), self._others(self._before.ties_citing(sources)))

    def evidence_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[tuple[Link, str, str]]:
        return evidence_of(self.ties_between(pairs, only))

    def named(self, keys: Collection[str]) -> Iterator[Name]:
        return chain(self._put.named(keys), self._other_names(self._before.named(keys)))

    def names_starting(self, key: str, limit: int) -> Iterator[Name]:
        return self._first(limit, self._put.names_starting(key, limit), lambda more: self._before.names_starting(key, more))

    def names_with(self, words: Sequence[str], limit: int) -> Iterator[Name]:
        return self._first(limit, self._put.names_with(words, limit), lambda more: self._before.names_with(words, more))

    def names(self) -> Iterator[Name]:
        return chain(self._put.names(), self._other_names(self._before.names()))

    def prose(self, words: Sequence[str], sorts: Collection[Sort]) -> Iterator[Prose]:
        yield from self._put.prose(words, sorts)
        for page in batches(self._before.prose(words, sorts), PAGE):
            ties = self._put.touched("tie", [one.tie for one in page if one.tie])
            noted = self._put.touched("stakeholder", [one.stakeholder for one in page if not one.tie])
            yield from (one for one in page if (one.tie not in ties if one.tie else one.stakeholder not in noted))

    def citations(self) -> dict[str, int]:
        return dict(Counter(source for tie in self.ties() for source in {item.source for item in tie.evidence}))

    def counts(self) -> Counts:
        types, statuses, evidence = Counter[str](), Counter[str](), 0
        for tie in self.ties():
            types[tie.type] += 1
            statuses[tie.status] += 1
            evidence += len(tie.evidence)
        kinds = Counter(one.kind for one in self.stakeholders())
        return Counts(_sorted(kinds), _sorted(types), _sorted(statuses), sum(1 for _ in self.sources()), evidence)

    def changes(self) -> Iterator[Change]:
        put = {change.number: change for change in self._put.changes()}
        return iter(sorted((put | {one.number: one for one in self._before.changes() if one.number not in put}).values(), key=_NUMBER))

    def entries(self, change: int) -> Iterator[Entry]:
        return merge(self._put.entries(change), self._other_entries(self._before.entries(change)), key=_by_sort)

    def entries_of(self, sort: SortOfThing, ids: Collection[str], *, change: int | None = None) -> Iterator[Entry]:
        held = self._before.entries_of(sort, ids, change=change)
        return merge(self._put.entries_of(sort, ids, change=change), self._other_entries(held), key=_BY_CHANGE)

    def _other_entries(self, held: Iterable[Entry]) -> Iterator[Entry]:
        for page in batches(held, PAGE):
            touched = self._put.touched_entries(page)
            yield from (entry for entry in page if (entry.sort, entry.id, entry.change) not in touched)

    def _both(
        self, sort: SortOfThing, put: Callable[[Collection[str] | None], Iterator[_T]],
        held: Callable[[Collection[str] | None], Iterator[_T]], ids: Collection[str] | None,
    ) -> Iterator[_T]:  # fmt: skip
        """What was put, and of what the server has the rest."""
        if ids is not None:
            return merge(put(ids), held(set(ids) - self._put.touched(sort, ids)), key=_BY_ID)
        return merge(put(None), _but(held(None), lambda page: self._put.touched(sort, [one.id for one in page])), key=_BY_ID)

    def _looked_for_all(self, ids: Iterable[str]) -> bool:
        return all(id_ in self._looked_for for id_ in ids)

    def _others(self, held: Iterable[Tie]) -> Iterator[Tie]:
        return _but(held, lambda page: self._put.touched("tie", [tie.id for tie in page]))

    def _other_names(self, held: Iterable[Name]) -> Iterator[Name]:
        for page in batches(held, PAGE):
            touched = self._put.touched("stakeholder", {name.stakeholder for name in page})
            yield from (name for name in page if name.stakeholder not in touched)

    def _first(self, limit: int, put: Iterator[Name], held: Callable[[int], Iterator[Name]]) -> Iterator[Name]:
        """The first `limit` of both; more are asked of the server where some that it gives were replaced."""
        more = limit
        while True:
            given = list(held(more))
            others = list(self._other_names(given))
            if len(others) >= limit or len(given) < more:
                break
            more *= 4
        return islice(merge(put, others, key=_BY_NAME), limit)


def _but(held: Iterable[_T], put: Callable[[list[_T]], Collection[str]]) -> Iterator[_T]:
    """Those of `held` whose id is not among those that `put` gives for a page of them."""
    for page in batches(held, PAGE):
        replaced = put(page)
        yield from (one for one in page if one.id not in replaced)


def _by_sort(entry: Entry) -> tuple[int, str]:
    return NUMBERS[entry.sort], entry.id


def _sorted(counter: Counter[str]) -> dict[str, int]:
    return dict(sorted(counter.items()))
