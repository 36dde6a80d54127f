"""Changes of a network, and what each of them did: what stores keep of its history.

A change is one load, edit, merge or undo. For each thing that it touched or said there is an entry: what the thing was before, where that
is another now, and what the change said of it, where it said something. What a thing was after a change is what the next entry says that
it was before, or what it is now; so a first load, before which nothing was there, keeps no copy of anything.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, NamedTuple

from .model import Source, Stakeholder, Tie

Sort = Literal["source", "stakeholder", "tie"]
Thing = Source | Stakeholder | Tie
SORTS: Mapping[Sort, type] = {"source": Source, "stakeholder": Stakeholder, "tie": Tie}
"""What there are entries of, in the order in which they are put; they are taken away the other way round."""

ABSENT = ""
"""What was before, in an entry of a thing that was not there."""
ALL = ""
"""What was said, in an entry of a change that said all that the thing was after it."""
STATED = "~"
"""The same but for what is taken to be so where nothing is said (see `Tie.status` and `Tie.confidence`)."""


class Entry(NamedTuple):
    """What a change did to one thing. `before` is ABSENT, an image (see `history.images`), or None where the change left it as it was.
    `said` is None where the change said nothing of it that could be said by another too, ALL, STATED, or an image of what it said. `meant`
    is whom its rows named, and what each of them said, where that was one into whom others had been merged (see `history.meant`).
    """

    sort: Sort
    id: str
    change: int
    before: str | None
    said: str | None = None
    meant: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """A file that a change read: its name without folders, and a digest of what was in it."""

    name: str
    digest: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Who makes a change, with what command as it was typed, and out of which files."""

    command: str = ""
    files: tuple[File, ...] = ()
    who: str = ""


class Counted(NamedTuple):
    """How many things of a sort a change added, changed and removed, and of how many it said what was so already."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    same: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """One change. `kind` is the command that makes such; `undoes` is the change that it takes back; `schema` is the one, as JSON, that the
    store had before, where it got another; `key` is what no other change of any store has. What is `forgotten` has no entries any more,
    since then; one that is not finished is kept in part.
    """

    number: int
    kind: str
    key: str
    time: str
    who: str = ""
    command: str = ""
    files: tuple[File, ...] = ()
    counts: Mapping[Sort, Counted] = field(default_factory=dict)
    undoes: int = 0
    schema: str | None = None
    forgotten: str = ""
    is_finished: bool = True

    def as_json(self) -> str:
        """What a store keeps of it."""
        held = {name: value for name, value in asdict(self).items() if value not in ("", 0, (), {}, None)}
        held.pop("is_finished", None)  # a store knows that otherwise
        return json.dumps(held, ensure_ascii=False, separators=(",", ":"))


def change_from(text: str, *, is_finished: bool = True) -> Change:
    """The change that `as_json` gave. Raises what Python does where the text is none."""
    held: dict[str, Any] = json.loads(text)
    files = tuple(File(**one) for one in held.pop("files", ()))
    counts: dict[Sort, Counted] = {sort: Counted(*numbers) for sort, numbers in held.pop("counts", {}).items()}
    change = Change(files=files, counts=counts, is_finished=is_finished, **held)
    numbers = (change.number, change.undoes, *(number for counted in counts.values() for number in counted))
    texts = (change.kind, change.key, change.time, change.who, change.command, change.schema or "", change.forgotten)
    "".join((*texts, *(part for file in files for part in (file.name, file.digest))))  # which finds one that is none
    if not (SORTS.keys() >= counts.keys() and all(type(number) is int and number >= 0 for number in numbers)):
        raise ValueError(text)
    return change


def in_effect(changes: Mapping[int, Change]) -> frozenset[int]:
    """The numbers of the changes that stand: those that no undo which stands itself has taken back."""
    undone: set[int] = set()
    standing: set[int] = set()
    for number in sorted(changes, reverse=True):
        if number not in undone:
            standing.add(number)
            if changes[number].undoes:
                undone.add(changes[number].undoes)
    return frozenset(standing)
