"""What was made of a list: rows for a load, and what whoever imports it is told and asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ...graph.drafts import Place, Read, StakeholderDraft, TieDraft
from ...graph.store import Brief
from .several import Several


class FileSaid(NamedTuple):
    """What is said of a file in the source that it becomes: its name, the day when it was last changed, in ISO, and the digest of what is
    in it. An attribute is left out where it is empty."""

    name: str
    day: str = ""
    digest: str = ""


class NewName(NamedTuple):
    """A name of somebody whom the network does not have: all its names in the list, its kind, and the first row that names it."""

    name: str
    names: tuple[str, ...]
    kind: str
    id: str
    place: Place


class Unclear(NamedTuple):
    """A name that may be of several whom the network has, or of one of another kind: `key` is what to write under `same` in the mapping."""

    key: str
    name: str
    kind: str
    may_be: tuple[Brief, ...]
    place: Place


class FromRow(NamedTuple):
    """What comes from one row: the stakeholders that it names first, and the ties that it states."""

    place: Place
    stakeholders: tuple[StakeholderDraft, ...]
    ties: tuple[TieDraft, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """All that a list becomes. `reads` are in the order of a load. `names` says by id what the stakeholders in them are called, `known` has
    the ids of those that the network had before. `left` are the headings of columns that the mapping names nowhere, and `several` the texts
    of which nobody can tell whether they are one name.
    """

    reads: Sequence[Read]
    names: Mapping[str, str]
    known: frozenset[str]
    new: tuple[NewName, ...]
    unclear: tuple[Unclear, ...]
    left: tuple[str, ...]
    several: tuple[Several, ...] = ()

    def by_row(self) -> Iterator[FromRow]:
        """What comes from each row, in the order of the list; rows of which nothing comes are left out."""
        found: dict[Place, tuple[list[StakeholderDraft], list[TieDraft]]] = {}
        for one in self.reads:
            if isinstance(one, StakeholderDraft):
                found.setdefault(one.place, ([], []))[0].append(one)
            elif isinstance(one, TieDraft):
                found.setdefault(one.place, ([], []))[1].append(one)
        for place in sorted(found):
            stakeholders, ties = found[place]
            yield FromRow(place, tuple(stakeholders), tuple(ties))
