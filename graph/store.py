"""The contract between questions and stores: a store retrieves and writes, and knows nothing of what is asked.

Both stores give the same values for the same calls; order is the caller's business unless a method says so.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

from .model import Source, Stakeholder, Tie
from .names import Name
from .prose import Prose, Sort
from .schema import Schema

if TYPE_CHECKING:
    from .changes import Change, Entry
    from .changes import Sort as SortOfThing


@dataclass(frozen=True, slots=True)
class Ties:
    """Which ties count: of these types, in force at this partial date, of these statuses. Empty means any.

    What states no `since` counts from when it is first attested; with `undated` it counts before that too, within the life of its ends.
    """

    types: frozenset[str] = frozenset()
    as_of: str = ""
    statuses: frozenset[str] = frozenset()
    undated: bool = False


ANY = Ties()


class Link(NamedTuple):
    """A tie reduced to what a walk needs."""

    source: str
    type: str
    target: str
    status: str = "confirmed"

    def other(self, end: str) -> str:
        """The end that is not `end`."""
        return self.target if end == self.source else self.source


def link_of(tie: Tie) -> Link:
    """The tie without its particulars."""
    return Link(tie.source, tie.type, tie.target, tie.status)


def evidence_of(ties: Iterable[Tie]) -> Iterator[tuple[Link, str, str]]:
    """What `evidence_between` gives of these ties."""
    return ((link_of(tie), item.source, item.locator) for tie in ties for item in tie.evidence)


class Brief(NamedTuple):
    """A stakeholder reduced to what walks and ranks need."""

    id: str
    kind: str
    name: str
    form: str = ""


End = Literal["either", "source", "target"]


class Counts(NamedTuple):
    """How many there are: stakeholders by kind, ties by type and by status, sources, and pieces of evidence."""

    kinds: dict[str, int]
    types: dict[str, int]
    statuses: dict[str, int]
    sources: int
    evidence: int


Mode = Literal["run", "explain", "profile"]


class Operator(NamedTuple):
    """One step of a plan. `level` is its depth, 0 for the one that gives the rows; the last two are known of a query that ran."""

    level: int
    name: str
    details: str
    estimated_rows: float
    rows: int | None = None
    hits: int | None = None


@dataclass(frozen=True, slots=True)
class CypherAnswer:
    """The rows by column, as text, numbers, lists and dicts. `is_cut` says that there were more than the limit.

    `plan` has its operators from the last to the first; `changes` counts what a write did, by what the server calls it; `notes` say how
    the query was understood where that is not plain.
    """

    columns: tuple[str, ...]
    rows: tuple[dict[str, Any], ...]
    is_cut: bool = False
    plan: tuple[Operator, ...] = ()
    changes: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


class Progress(NamedTuple):
    """How far a load is: rows that are read, whose number is not known before, or entries that are sent to a server."""

    phase: Literal["reading", "sending"]
    done: int
    total: int | None = None


def ignored(_: Progress) -> None:
    """For whoever does not want to be told."""


class Reader(Protocol):
    """What a question may ask of a store. Every collection of ids may be of any size."""

    @property
    def schema(self) -> Schema:
        """The schema that the data was loaded under."""

    def stakeholders(self, ids: Collection[str] | None = None) -> Iterator[Stakeholder]:
        """Those with these ids, or all in order of id."""

    def briefs(self, ids: Collection[str]) -> Iterator[Brief]:
        """The same without their particulars, in any order: for thousands of which a few are then read whole."""

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        """Those with these ids, or all in order of id."""

    def ties(self, ids: Collection[str] | None = None) -> Iterator[Tie]:
        """Those with these ids, or all in order of source, type, target and id."""

    def ties_of(self, stakeholders: Collection[str], only: Ties = ANY) -> Iterator[Tie]:
        """Every tie with an end among `stakeholders`, once, with its evidence."""

    def links_of(self, stakeholders: Collection[str], only: Ties = ANY, *, end: End = "either") -> Iterator[Link]:
        """The ties that have this end among `stakeholders`, without their particulars; one may come twice."""

    def ties_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[Tie]:
        """Every tie that joins the two stakeholders of one of `pairs`, in either direction, once, with its evidence."""

    def ties_citing(self, sources: Collection[str]) -> Iterator[Tie]:
        """Every tie with evidence from one of these sources, once, with its evidence."""

    def evidence_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[tuple[Link, str, str]]:
        """The evidence of the same ties, a piece at a time and without its words: the link it is for, its source and its locator."""

    def named(self, keys: Collection[str]) -> Iterator[Name]:
        """The names with exactly these keys."""

    def names_starting(self, key: str, limit: int) -> Iterator[Name]:
        """The first `limit` names, in order of key, form and stakeholder, whose key begins with `key`."""

    def names_with(self, words: Sequence[str], limit: int) -> Iterator[Name]:
        """The first `limit` names, in order of key, form and stakeholder, in whose key each word begins a word."""

    def names(self) -> Iterator[Name]:
        """Every name."""

    def prose(self, words: Sequence[str], sorts: Collection[Sort]) -> Iterator[Prose]:
        """The texts of these sorts in which each of the words, as keys have them, begins a word; others may be among them, and the order
        is any. Without words there are none.
        """

    def citations(self) -> dict[str, int]:
        """How many ties cite each source, by its id; one that no tie cites may be left out."""

    def counts(self) -> Counts:
        """How many there are of each."""

    def changes(self) -> Iterator[Change]:
        """Every change in the history, in order of number."""

    def entries(self, change: int) -> Iterator[Entry]:
        """What the change with this number did and said, in order of sort and id."""

    def entries_of(self, sort: SortOfThing, ids: Collection[str], *, change: int | None = None) -> Iterator[Entry]:
        """What all changes did to these things, or this one alone, and said of them, in order of id and change."""


class Writer(Reader, Protocol):
    """One load: reads see what it has put; an exception takes everything back."""

    def met(self, ids: Collection[str]) -> None:
        """Is told the ids of all that a load brings, also of what is as it was, so that the same load is recognised."""

    def put_schema(self, schema: Schema) -> None:
        """Keeps this schema with the data."""

    def put_sources(self, sources: Iterable[Source]) -> None:
        """Adds each, or replaces the one with its id."""

    def put_stakeholders(self, stakeholders: Iterable[Stakeholder]) -> None:
        """Adds each, or replaces the one with its id, and its names with it."""

    def put_ties(self, ties: Iterable[Tie]) -> None:
        """Adds each, or replaces the one with its id, and its evidence with it."""

    def remove_sources(self, ids: Collection[str]) -> None:
        """Takes those with these ids away, which no tie that is left cites."""

    def remove_stakeholders(self, ids: Collection[str]) -> None:
        """Takes those with these ids away, and their names with them; no tie that is left has them as an end."""

    def remove_ties(self, ids: Collection[str]) -> None:
        """Takes those with these ids away, and their evidence with them."""

    def put_changes(self, changes: Iterable[Change]) -> None:
        """Adds each to the history, or replaces the one with its number."""

    def put_entries(self, entries: Iterable[Entry]) -> None:
        """Adds each to the history, or replaces the one of its change and its thing."""

    def remove_entries(self, entries: Iterable[Entry]) -> None:
        """Takes these out of the history for good."""


class Store(Reader, Protocol):
    """A network somewhere. Closed after use; a store opened for questions refuses to write."""

    @property
    def address(self) -> str:
        """Where it is, as a user would write it, without secrets."""

    @property
    def unfinished(self) -> str:
        """One line on a load that was cut off while it was kept; empty where each was kept whole or not at all."""

    @property
    def aside(self) -> str:
        """One line on a load that was kept, but not where the store is, and on what to do until it is; empty where all is in one place."""

    def state(self) -> AbstractContextManager[str]:
        """While it lasts, every read sees one state of the content; gives words for that state that no other state of any store has,
        or nothing where the store cannot tell, or cannot hold it.
        """

    def cypher(
        self, query: str, parameters: Mapping[str, Any], *, limit: int, timeout: float, mode: Mode = "run", may_write: bool = False
    ) -> CypherAnswer:  # fmt: skip
        """The first `limit` rows of a Cypher query, within `timeout` seconds: on a server in a transaction that may not write unless it
        is said so, else on a copy that kglite asks.

        Raises BadQuery where the query is wrong or, without a server, outside the portable subset; ReadOnly where it would write and may
        not; StoreError where this store cannot do it or kglite is not installed.
        """

    def writer(self, tell: Callable[[Progress], None] = ignored) -> AbstractContextManager[Writer]:
        """A load that is kept at the end of the `with` block, and `tell` hears how far that is.

        Raises ReadOnly where only questions are allowed.
        """

    def compact(self) -> None:
        """Leaves nothing of what was taken away in the file, nor in copies of it that are kept for questions. A server sees to that itself.

        Raises StoreBusy while somebody reads.
        """

    def close(self) -> None:
        """Gives the file or the connections back."""

    def __enter__(self) -> Store: ...

    def __exit__(self, *exception: object) -> None: ...
