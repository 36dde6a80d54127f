"""What was made of a list: rows for a load, and what whoever imports it is told and asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ...graph.drafts import Place, Read
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
