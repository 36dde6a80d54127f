"""A network without what some of its sources say: evidence from them is left out, ties that are left without any are gone, and so is
whoever was there for the sake of such ties alone. A tie that is left is attested by what is left of its evidence.

It stands above the stores and is read like one, so every question, map and export obeys it. Which ties are gone is found once, when it
is made, by reading all of them. Whoever is gone still answers to an exact name, and is listed nowhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from .dating import attested_anew, counts
from .errors import BadData, ReadOnly, StoreError
from .listing import write_one_of
from .model import Source, Stakeholder, Tie
from .names import Name, name_key, similar
from .prose import Prose, Sort, prose_of
from .saying import said
from .schema import Schema
from .store import ANY, Brief, Counts, End, Link, Progress, Reader, Store, Ties, Writer, evidence_of, ignored, link_of

if TYPE_CHECKING:
    from .changes import Change, Entry
    from .changes import Sort as SortOfThing
    from .store import CypherAnswer, Mode


def sources_meant(reader: Reader, ids: Iterable[str], marks: Iterable[str]) -> frozenset[str]:
    """The ids of the sources that are named by id, and of those that bear one of the marks, however they are spelt in capitals.

    Raises BadData for an id or a mark that no source has, with those that come near.
    """
    marked: dict[str, list[str]] = {}
    spelt: dict[str, str] = {}
    known = set()
    for source in reader.sources():
        known.add(source.id)
        if source.mark:
            marked.setdefault(name_key(source.mark), []).append(source.id)
            spelt.setdefault(name_key(source.mark), source.mark)
    found = set()
    for id_ in ids:
        if id_ not in known:
            raise BadData(said("no source has the id '{id}'", id=id_), remedy=_near(id_, sorted(known)) or said("no source is there"))
        found.add(id_)
    for mark in marks:
        if name_key(mark) not in marked:
            raise BadData(
                said("no source is marked '{mark}'", mark=mark), remedy=_near(mark, sorted(spelt.values())) or said("no source has a mark")
            )
        found.update(marked[name_key(mark)])
    return frozenset(found)


class Without:
    """What `store` holds without the evidence of `sources` (ids). It is a store that may only be read."""

    def __init__(self, store: Store, sources: Collection[str]) -> None:
        self._store, self._sources = store, frozenset(sources)
        self._dates = {source.id: source.date for source in store.sources()}
        self._belonging = store.schema.belonging
        gone: list[Tie] = []
        held: set[str] = set()
        dated_otherwise: set[Link] = set()
        for tie in store.ties():
            left = self._what_is_left(tie)
            if left is None:
                gone.append(tie)
                continue
            held |= {tie.source, tie.target}
            if left.counts_from != tie.counts_from:
                dated_otherwise.add(link_of(tie))
        self._links = frozenset(link_of(tie) for tie in gone)
        self._dated_otherwise = frozenset(dated_otherwise)
        self._stakeholders = frozenset(end for tie in gone for end in (tie.source, tie.target)) - held
        self.left_out: Mapping[str, int] = {"ties": len(gone), "stakeholders": len(self._stakeholders)}

    @property
    def schema(self) -> Schema:
        return self._store.schema

    @property
    def address(self) -> str:
        return self._store.address

    @property
    def unfinished(self) -> str:
        return self._store.unfinished

    @property
    def aside(self) -> str:
        return self._store.aside

    def stakeholders(self, ids: Collection[str] | None = None) -> Iterator[Stakeholder]:
        return (one for one in self._store.stakeholders(ids) if ids is not None or one.id not in self._stakeholders)

    def briefs(self, ids: Collection[str]) -> Iterator[Brief]:
        return self._store.briefs(ids)

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        return (source for source in self._store.sources(ids) if source.id not in self._sources)

    def ties(self, ids: Collection[str] | None = None) -> Iterator[Tie]:
        return self._left(self._store.ties(ids))

    def ties_of(self, stakeholders: Collection[str], only: Ties = ANY) -> Iterator[Tie]:
        return (tie for tie in self._left(self._store.ties_of(stakeholders, self._wider(only))) if counts(tie, only))

    def ties_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[Tie]:
        return (tie for tie in self._left(self._store.ties_between(pairs, self._wider(only))) if counts(tie, only))

    def ties_citing(self, sources: Collection[str]) -> Iterator[Tie]:
        return self._left(self._store.ties_citing(set(sources) - self._sources))

    def evidence_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[tuple[Link, str, str]]:
        return evidence_of(self.ties_between(pairs, only))

    def links_of(self, stakeholders: Collection[str], only: Ties = ANY, *, end: End = "either") -> Iterator[Link]:
        # A link does not say which tie it is. Where one of those that it may be is gone or counts from another day, the ties are read.
        unsure = self._links | self._dated_otherwise if only.as_of and not only.undated else self._links
        doubtful = set()
        for link in self._store.links_of(stakeholders, only, end=end):
            if link in unsure:
                doubtful.add(link)
            else:
                yield link
        if self._wider(only) != only:
            doubtful.update(unsure.intersection(self._store.links_of(stakeholders, self._wider(only), end=end)))
        if doubtful:
            left = self.ties_between({(link.source, link.target) for link in doubtful}, only)
            yield from (link for link in map(link_of, left) if link in doubtful)

    def named(self, keys: Collection[str]) -> Iterator[Name]:
        return self._store.named(keys)

    def names_starting(self, key: str, limit: int) -> Iterator[Name]:
        return self._names(lambda most: self._store.names_starting(key, most), limit)

    def names_with(self, words: Sequence[str], limit: int) -> Iterator[Name]:
        return self._names(lambda most: self._store.names_with(words, most), limit)

    def names(self) -> Iterator[Name]:
        return (name for name in self._store.names() if name.stakeholder not in self._stakeholders)

    def prose(self, words: Sequence[str], sorts: Collection[Sort]) -> Iterator[Prose]:
        # What is said of a tie is read from what is left of it: a quote may be gone, and a role with the tie.
        ties = set()
        for one in self._store.prose(words, sorts):
            if one.tie:
                ties.add(one.tie)
            elif one.stakeholder not in self._stakeholders:
                yield one
        for tie in self.ties(ties):
            yield from prose_of(tie, sorts)

    def citations(self) -> dict[str, int]:
        return dict(Counter(source for tie in self.ties() for source in {item.source for item in tie.evidence}))

    def counts(self) -> Counts:
        types: Counter[str] = Counter()
        statuses: Counter[str] = Counter()
        evidence = 0
        for tie in self.ties():
            types[tie.type] += 1
            statuses[tie.status] += 1
            evidence += len(tie.evidence)
        kinds = Counter(one.kind for one in self.stakeholders())
        counts = (dict(sorted(kinds.items())), dict(sorted(types.items())), dict(sorted(statuses.items())))
        return Counts(*counts, sum(1 for _ in self.sources()), evidence)

    def changes(self) -> Iterator[Change]:
        return self._store.changes()

    def entries(self, change: int) -> Iterator[Entry]:  # noqa: ARG002 - it is refused whatever it is
        raise self._tells_all()

    def entries_of(
        self,
        sort: SortOfThing,  # noqa: ARG002
        ids: Collection[str],  # noqa: ARG002
        *,
        change: int | None = None,  # noqa: ARG002
    ) -> Iterator[Entry]:
        raise self._tells_all()

    def _tells_all(self) -> StoreError:
        return StoreError(
            said(
                "the history tells all that changed, whatever source said it, so it is not told where sources are left out; "
                "ask without --without-mark and --without-source"
            )
        )

    def state(self) -> AbstractContextManager[str]:
        return nullcontext("")

    def cypher(
        self,
        query: str,  # noqa: ARG002 - it is refused whatever it says
        parameters: Mapping[str, Any],  # noqa: ARG002
        *,
        limit: int,  # noqa: ARG002
        timeout: float,  # noqa: ARG002
        mode: Mode = "run",  # noqa: ARG002
        may_write: bool = False,  # noqa: ARG002
    ) -> CypherAnswer:
        raise StoreError(
            said(
                "Cypher asks the store itself, which does not leave sources out; ask without --without-mark and --without-source, "
                "or `partnermap export` what they leave, load that into a store of its own and ask there"
            )
        )

    def writer(self, tell: Callable[[Progress], None] = ignored) -> AbstractContextManager[Writer]:  # noqa: ARG002 - nothing is kept
        raise ReadOnly(said("{address} is read without some of its sources, and so cannot be changed", address=self.address))

    def compact(self) -> None:
        self._store.compact()

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _wider(self, only: Ties) -> Ties:
        """What to ask the store for where a tie may count from an earlier day than the store says: all but that."""
        return replace(only, undated=True) if only.as_of and self._dated_otherwise else only

    def _left(self, ties: Iterable[Tie]) -> Iterator[Tie]:
        return (left for tie in ties if (left := self._what_is_left(tie)))

    def _what_is_left(self, tie: Tie) -> Tie | None:
        """The tie with the evidence that is left alone, or None where there is none."""
        evidence = tuple(item for item in tie.evidence if item.source not in self._sources)
        if not evidence:
            return None
        if len(evidence) == len(tie.evidence):
            return tie
        return attested_anew(replace(tie, evidence=evidence), self._dates, is_belonging=tie.type in self._belonging)

    def _names(self, read: Callable[[int], Iterator[Name]], limit: int) -> Iterator[Name]:
        """The first `limit` that are left: more are read until there are as many, or no more."""
        most = limit
        while True:
            found = list(read(most))
            left = [name for name in found if name.stakeholder not in self._stakeholders]
            if len(left) >= limit or len(found) < most:
                return iter(left[:limit])
            most *= 4


def _near(text: str, known: Sequence[str]) -> str:
    """The remedy that names those that come near, or some of them; nothing where there is none."""
    near = similar(text, known) or known[:5]
    return write_one_of(near) if near else ""
