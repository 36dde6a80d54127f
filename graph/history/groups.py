"""Who was a part of whom, after each change: stakeholders that were merged, and taken apart again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property
from typing import NamedTuple

from ..changes import ABSENT, Change, in_effect
from ..model import Stakeholder
from ..names import name_key, parts
from ..naming import as_ids
from ..store import Reader
from .merging import MERGES
from .replaying import Past, pasts_of

UNMERGES = "unmerge"


class Step(NamedTuple):
    """One who became a part of another in a change, or, where `kept` is empty, came back in it."""

    change: int
    gone: str
    kept: str


class Groups:
    """All merges of a network, in order, those that were taken back included; `more` are changes that are under way."""

    def __init__(self, reader: Reader, *more: Change) -> None:
        self._reader, self.schema = reader, reader.schema
        self.changes: Mapping[int, Change] = {change.number: change for change in (*reader.changes(), *more)}

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Each merge, and each time that somebody came back, in order of change."""
        kinds = {number: change.kind for number, change in self.changes.items() if change.kind in (*MERGES, UNMERGES)}
        touched = {number: [one for one in self._reader.entries(number) if one.sort == "stakeholder"] for number in sorted(kinds)}
        self._pasts = pasts_of(self._reader, "stakeholder", sorted({entry.id for entries in touched.values() for entry in entries}))
        found: list[Step] = []
        for number, entries in touched.items():
            if kinds[number] == UNMERGES:
                found += [Step(number, entry.id, "") for entry in entries if entry.before == ABSENT]
                continue
            after = {entry.id: self._pasts[entry.id].after(number) for entry in entries}
            heirs = {id_: one.id for one in after.values() if isinstance(one, Stakeholder) for id_ in one.former_ids}
            found += [Step(number, id_, heir) for id_, heir in heirs.items() if id_ in after and after[id_] is None]
        return tuple(found)

    def standing(self, at: int | None = None) -> dict[str, Step]:
        """By the id of each who is a part of another, the merge that made it so: now, or after the change `at`."""
        changes = {number: change for number, change in self.changes.items() if at is None or number <= at}
        effective = in_effect(changes)
        last: dict[str, Step] = {}
        for step in self.steps:
            if step.change in effective:
                last[step.gone] = step
        return {id_: step for id_, step in last.items() if step.kept}

    def together(self, id_: str) -> set[str]:
        """The ids of all that were ever merged with this one, or with one of those."""
        found, size = {id_}, 0
        while len(found) > size:
            size = len(found)
            for step in self.steps:
                if step.kept and found.intersection((step.gone, step.kept)):
                    found |= {step.gone, step.kept}
        return found

    def whom(self, heir: str, text: str, at: int) -> str:
        """Whom of those who were one under the id `heir`, after the change `at`, a row means that names it by this text."""
        standing = self.standing_at(at)
        members = [id_ for id_ in standing if root(id_, standing) == heir]
        if not members:
            return heir
        for way in as_ids(text):
            if way == heir or way in members:
                return way
        keys = [name_key(text), *(name_key(part) for both in parts(text) for part in both)]
        own = self._names(heir, min(standing[id_].change for id_ in members if standing[id_].kept == heir))
        for key in keys:
            if key in own:
                return heir
            for id_ in members:
                if key in self._names(id_, standing[id_].change):
                    return id_
        return heir

    def standing_at(self, at: int) -> Mapping[str, Step]:
        """The same as `standing`, found once for each change."""
        if at not in self._standing:
            self._standing[at] = self.standing(at)
        return self._standing[at]

    @cached_property
    def _standing(self) -> dict[int, dict[str, Step]]:
        return {}

    def past(self, id_: str) -> Past:
        """The past of one that was merged, or into whom others were."""
        assert self.steps
        return self._pasts[id_]

    def _names(self, id_: str, before: int) -> Collection[str]:
        """The keys of the names that one had before a change."""
        key = (id_, before)
        if key not in self._known:
            was = self.past(id_).before(before)
            self._known[key] = {name_key(name) for name in was.names} if isinstance(was, Stakeholder) else set()
        return self._known[key]

    @cached_property
    def _known(self) -> dict[tuple[str, int], set[str]]:
        return {}


def root(id_: str, standing: Mapping[str, Step]) -> str:
    """The id of the one of whom this one is a part, by these merges; itself, where it is none."""
    while id_ in standing:
        id_ = standing[id_].kept
    return id_


def upto(standing: Mapping[str, Step], change: int) -> dict[str, Step]:
    """Those of the merges that were made up to this change."""
    return {id_: step for id_, step in standing.items() if step.change <= change}
