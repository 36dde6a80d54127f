"""Decisions on pairs that may be one, taken as one change: those that are the same are merged, also several in a chain; those that are two
are known to be, and those that are put off are not asked as new again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from ..changes import Origin
from ..drafts import Place, Problem
from ..errors import BadData
from ..joining import are_distinct
from ..model import Stakeholder
from ..naming import heirs
from ..saying import said
from ..store import Progress, Reader, Store, ignored
from .changing import NothingToKeep, changing
from .distinguishing import distinguish_two, put_off
from .merging import Merged, merge_two
from .recording import Recorder

Word = Literal["same", "distinct", "later"]
COLUMN = "decision"


class Verdict(NamedTuple):
    """What somebody decided of two, by their ids, and where that stands. Of two that are the same, the first is kept."""

    place: Place
    word: Word
    one: str
    other: str


@dataclass
class Reviewed:
    """What a review does: the merges, the pairs that are two, and those that are put off, each where that was not so already; how many
    decisions were taken before; what is wrong with some; and the number of the change, 0 where nothing was kept.
    """

    merged: list[Merged] = field(default_factory=list)
    distinct: list[tuple[Stakeholder, Stakeholder]] = field(default_factory=list)
    later: list[tuple[Stakeholder, Stakeholder]] = field(default_factory=list)
    same: int = 0
    faults: list[Problem] = field(default_factory=list)
    number: int = 0

    @property
    def is_nothing_new(self) -> bool:
        """Whether all of it is known already."""
        return not (self.merged or self.distinct or self.later)


def review(
    store: Store, verdicts: Sequence[Verdict], origin: Origin | None = None, tell: Callable[[Progress], None] = ignored, *,
    seen: int | None = None, is_trial: bool = False,
) -> Reviewed:  # fmt: skip
    """Takes all of the decisions, or none where one of them cannot be taken: then `faults` says which, and why."""
    done = Reviewed()
    with changing(store, "review", origin, tell, seen=seen, is_trial=is_trial) as change:
        _Reviewing(change, done).take(verdicts)
        if done.faults:
            raise NothingToKeep
        done.number = 0 if is_trial or change.is_empty else change.number
    return done


class _Reviewing:
    """One review under way."""

    def __init__(self, change: Recorder, done: Reviewed) -> None:
        self._change, self._done = change, done
        self._parents: dict[str, str] = {}  # of those that become a part of another, that one

    def take(self, verdicts: Sequence[Verdict]) -> None:
        found = self._found(verdicts)
        merges = [(verdict, gone) for verdict in _of(found, "same") if (gone := self._joined(verdict))]
        for verdict in _of(found, "distinct"):
            if self._root(verdict.one) == self._root(verdict.other):
                message = said("other rows say that '{one}' and '{other}' are one", one=verdict.one, other=verdict.other)
                self._fault(verdict, BadData(message, remedy=said("correct one of the rows")))
        if self._done.faults:
            return
        for verdict, gone in merges:
            try:
                self._done.merged.append(merge_two(self._change, self._root(verdict.one), gone))
            except BadData as error:
                self._fault(verdict, error)
        for verdict in _of(found, "distinct"):
            one, other = self._both(verdict)
            if are_distinct(one, other):
                self._done.same += 1
            else:
                distinguish_two(self._change, one, other)
                self._done.distinct.append((one, other))
        for verdict in _of(found, "later"):
            one, other = self._both(verdict)
            if one.id == other.id or are_distinct(one, other) or other.id in one.undecided_with:
                self._done.same += 1
            else:
                put_off(self._change, one, other)
                self._done.later.append((one, other))

    def _found(self, verdicts: Sequence[Verdict]) -> list[Verdict]:
        """The decisions on those that are there, each by its id of now; those on one alone, which were taken before, are counted."""
        ids = {id_ for verdict in verdicts for id_ in (verdict.one, verdict.other)}
        here = _here(self._change.writer, ids)
        found: list[Verdict] = []
        for verdict in verdicts:
            missing = [id_ for id_ in (verdict.one, verdict.other) if id_ not in here]
            if missing:
                self._fault(verdict, BadData(said("no stakeholder has the id '{id}'", id=missing[0])))
                continue
            now = verdict._replace(one=here[verdict.one], other=here[verdict.other])
            if now.one != now.other:
                found.append(now)
            elif verdict.word == "distinct":
                message = said("'{one}' and '{other}' are one", one=verdict.one, other=verdict.other)
                gone = verdict.other if verdict.other != now.one else verdict.one
                self._fault(verdict, BadData(message, remedy=said("take them apart first: `partnermap unmerge {name}`", name=gone)))
            else:
                self._done.same += 1
        return found

    def _joined(self, verdict: Verdict) -> str:
        """Puts the second to the first, each with all that are the same already; gives whom that makes a part of another, if anybody."""
        one, other = self._root(verdict.one), self._root(verdict.other)
        if one == other:
            self._done.same += 1
            return ""
        self._parents[other] = one
        return other

    def _root(self, id_: str) -> str:
        while id_ in self._parents:
            id_ = self._parents[id_]
        return id_

    def _both(self, verdict: Verdict) -> tuple[Stakeholder, Stakeholder]:
        ids = (self._root(verdict.one), self._root(verdict.other))
        found = {one.id: one for one in self._change.writer.stakeholders(ids)}
        return found[ids[0]], found[ids[1]]

    def _fault(self, verdict: Verdict, why: BadData) -> None:
        self._done.faults.append(Problem(verdict.place, COLUMN, str(why)))


def _of(verdicts: Sequence[Verdict], word: Word) -> list[Verdict]:
    return [verdict for verdict in verdicts if verdict.word == word]


def _here(reader: Reader, ids: set[str]) -> Mapping[str, str]:
    """By each id that somebody has, or had before a merge, the id of that one now."""
    return heirs(reader, ids) | {one.id: one.id for one in reader.briefs(ids)}
