"""What an answer on differences holds: each sort of difference apart, with the thing as each side has it.

Nothing is in two places: whoever has another name is a rename, whatever else of it changed, and its fields are told there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, NamedTuple, Protocol, TypeVar

from ...graph import Schema, Source, Stakeholder, Tie

T = TypeVar("T", Source, Stakeholder, Tie)

Mode = Literal["networks", "changes", "dates"]
"""What was compared: two networks, one before and after changes of its history, or one on two days."""
Which = Literal["old", "new"]
How = Literal["same id", "former id", "same name", "former name", "shared name", "merged"]
"""Why two are one: the id; the id of the one stands with the other as that of one merged into it; the names are the same and the ids are
not; the name of the one is a name of the other; they share some other name; or it was merged into one who is on both sides.
"""
Want = Literal["unfinished", "forgotten", "ties", "kind", "source", "sources", "field of stakeholders", "field of ties", "field of sources"]


class Content(Protocol):
    """What must be known of a side: all that is in it, in order of id, ties in order of source, type, target and id."""

    @property
    def schema(self) -> Schema:
        """The schema that the data was loaded under."""

    def stakeholders(self, ids: Collection[str] | None = None) -> Iterator[Stakeholder]:
        """Those with these ids, or all."""

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        """Those with these ids, or all."""

    def ties(self, ids: Collection[str] | None = None) -> Iterator[Tie]:
        """Those with these ids, or all."""


@dataclass(frozen=True, slots=True)
class Pair(Generic[T]):
    """One thing as both sides have it, and the names of the fields that differ."""

    old: T
    new: T
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rename:
    """One stakeholder under another name or id. `by` is the name or the id that says so; `fields` are all that differ but the id."""

    old: Stakeholder
    new: Stakeholder
    how: How
    by: str = ""
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Succession:
    """One that another succeeded, by a tie that is confirmed and that the old side does not have. `now` is the former one as the new side
    has it, `since` a partial date, or empty where none is stated.
    """

    old: Stakeholder
    now: Stakeholder
    new: Stakeholder
    tie: Tie
    fields: tuple[str, ...] = ()

    @property
    def since(self) -> str:
        """From when on, where that is stated."""
        return self.tie.since

    @property
    def former(self) -> Pair[Stakeholder]:
        """The one that was succeeded, as both sides have it."""
        return Pair(self.old, self.now, self.fields)


@dataclass(frozen=True, slots=True)
class Unclear:
    """Some of the old side that may be some of the new one, and the names by which they may: to be asked, and told as neither."""

    olds: tuple[Stakeholder, ...]
    news: tuple[Stakeholder, ...]
    by: tuple[str, ...]


class Alike(NamedTuple):
    """One that is on the old side alone, and one on the new side alone with almost the same name: both are told as what they are."""

    old: Stakeholder
    new: Stakeholder


@dataclass(frozen=True, slots=True)
class Stakeholders:
    """Of stakeholders: `ended` state an `until` that the old side did not; `gone` are not in the new side, which is no ending; `unjudged`
    are not there either, where all like them are missing. `same` is how many are as they were.
    """

    same: int = 0
    added: tuple[Stakeholder, ...] = ()
    ended: tuple[Pair[Stakeholder], ...] = ()
    gone: tuple[Stakeholder, ...] = ()
    renamed: tuple[Rename, ...] = ()
    succeeded: tuple[Succession, ...] = ()
    changed: tuple[Pair[Stakeholder], ...] = ()
    unclear: tuple[Unclear, ...] = ()
    unjudged: tuple[Stakeholder, ...] = ()
    alike: tuple[Alike, ...] = ()


@dataclass(frozen=True, slots=True)
class Ties:
    """Of ties: the same, and those of which only the evidence is other. Between two days, `attested` are those that state no beginning and
    count since a source said so, and `passing` began and ended in between. `unclear` is how many have an end of whom it is not clear
    who it is.
    """

    same: int = 0
    added: tuple[Tie, ...] = ()
    attested: tuple[Tie, ...] = ()
    ended: tuple[Pair[Tie], ...] = ()
    gone: tuple[Tie, ...] = ()
    changed: tuple[Pair[Tie], ...] = ()
    evidence: tuple[Pair[Tie], ...] = ()
    passing: tuple[Tie, ...] = ()
    unjudged: tuple[Tie, ...] = ()
    unclear: int = 0
    undated: int = 0


@dataclass(frozen=True, slots=True)
class Sources:
    """Of sources."""

    same: int = 0
    added: tuple[Source, ...] = ()
    gone: tuple[Source, ...] = ()
    changed: tuple[Pair[Source], ...] = ()


class Lack(NamedTuple):
    """What a side is known to lack, so that it is not told as gone: `name` is the kind, the source, the field; `number` is how many of it
    the other side has.
    """

    side: Which
    want: Want
    name: str = ""
    number: int = 0


class Side(NamedTuple):
    """A side: what it is called, and how many it has of each."""

    name: str
    stakeholders: int = 0
    ties: int = 0
    sources: int = 0


@dataclass(frozen=True, slots=True)
class Diff:
    """The answer. `named` has, for each side, the stakeholders that its ties mention, by id; `cited` the sources, by id."""

    mode: Mode
    old: Side
    new: Side
    stakeholders: Stakeholders
    ties: Ties
    sources: Sources = field(default_factory=Sources)
    lacks: tuple[Lack, ...] = ()
    named: Mapping[Which, Mapping[str, Stakeholder]] = field(default_factory=dict)
    cited: Mapping[str, Source] = field(default_factory=dict)
    schemas: tuple[Schema, ...] = ()

    @property
    def is_none(self) -> bool:
        """Whether nothing is different."""
        told = (self.stakeholders, self.ties, self.sources)
        return not any(getattr(part, name) for part in told for name in part.__slots__ if name not in ("same", "undated"))
