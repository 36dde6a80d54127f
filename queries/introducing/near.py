"""The network around two stakeholders, read from a store as the search goes on: for each step how strong it is.

A step is as strong as the strongest of its ties. Since no tie is stronger than its type can be, those of weaker types are read only when
the search comes down to them; of a hub with thousands of members often never.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Set
from dataclasses import replace

from ...graph import Brief, Reader, Ties, name_key
from ..strength import Strengths
from ..structure import Scope, counting_types, told_ids
from .search import STRONGEST, Called


class Around:
    """The steps by `ties`, through those that the scope lets pass; the two `ends` are there whatever they are."""

    def __init__(self, reader: Reader, ends: Set[str], ties: Ties, scope: Scope, day: str) -> None:
        schema = reader.schema
        self._reader, self._ends, self._ties, self._scope = reader, ends, ties, scope
        self._strengths = Strengths(schema, day)
        self._chosen = told_ids(reader, scope)
        types = counting_types(schema) & ties.types if ties.types else counting_types(schema)
        self._at_most = {name: self._strengths.at_most(schema.ties[name]) for name in types}
        self._steps: dict[str, dict[str, int]] = defaultdict(dict)
        self._read: dict[str, int] = {}  # down to which strength the ties of one were read
        self._briefs: dict[str, Brief] = {}

    def near(self, ids: Collection[str], least: int) -> Mapping[str, Mapping[str, int]]:
        """For each of these, those that are one step of at least this strength away, with the strength of the step, 1 to 10."""
        by_level: dict[int, list[str]] = defaultdict(list)
        for id_ in ids:
            by_level[self._read.get(id_, STRONGEST + 1)].append(id_)
        for level, waiting in by_level.items():
            if level > least:
                self._follow(waiting, least, level)
        found = {id_: {other: strength for other, strength in self._steps[id_].items() if strength >= least} for id_ in ids}
        self._learn({other for others in found.values() for other in others})
        return {id_: {other: strength for other, strength in others.items() if self._may_pass(other)} for id_, others in found.items()}

    def called(self, id_: str) -> Called:
        """What orders one of those that were near another."""
        self._learn([id_])
        return name_key(self._briefs[id_].name), id_

    def _follow(self, ids: Collection[str], least: int, level: int) -> None:
        """Reads the ties of these that may be so strong, but not those that may be as strong as `level`, which were read."""
        self._read.update(dict.fromkeys(ids, least))
        types = frozenset(name for name, most in self._at_most.items() if least <= most < level)
        for tie in self._reader.ties_of(ids, replace(self._ties, types=types)) if types else ():
            if tie.source != tie.target:
                tenths = self._strengths.of(tie).tenths
                for one, other in ((tie.source, tie.target), (tie.target, tie.source)):
                    self._steps[one][other] = max(tenths, self._steps[one].get(other, 0))

    def _learn(self, ids: Collection[str]) -> None:
        if missing := {id_ for id_ in ids if id_ not in self._briefs}:
            self._briefs.update((one.id, one) for one in self._reader.briefs(missing))

    def _may_pass(self, id_: str) -> bool:
        if id_ in self._ends:
            return True
        form, schema = self._briefs[id_].form, self._reader.schema
        if schema.is_meeting(form):
            is_left_out = not self._scope.with_meetings
        else:
            is_left_out = schema.is_collective(form) and not self._scope.with_groups
        return not is_left_out and (self._chosen is None or id_ in self._chosen)
