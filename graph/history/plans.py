"""What a change does, while it is made: how many things it adds, changes, renames and removes, and the first of each. So a plan can be told
before anything is kept.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..changes import ABSENT, Entry, Sort, Thing
from ..model import Stakeholder, Tie
from ..store import Reader
from .states import State, image, states

Word = Literal["added", "changed", "renamed", "removed"]
WORDS: tuple[Word, ...] = ("added", "changed", "renamed", "removed")
_NONE: Mapping[str, str] = {}


@dataclass
class Plan:
    """By what is done and to what sort of thing, how many there are, and the first of them; `ends` are those of the ties among these, by
    id.
    """

    counts: dict[Word, Counter[Sort]] = field(default_factory=lambda: defaultdict(Counter))
    shown: dict[tuple[Word, Sort], list[State]] = field(default_factory=lambda: defaultdict(list))
    ends: dict[str, Stakeholder] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing becomes another."""
        return not any(sum(counter.values()) for counter in self.counts.values())

    @property
    def removed_ties(self) -> int:
        """How many ties are taken out and not corrected."""
        return self.counts["removed"]["tie"]


def plan_of(reader: Reader, change: int, *, corrected: Mapping[str, str] = _NONE, at_most: int = 20) -> Plan:
    """What the change with this number does, which may still be under way; `at_most` of each are shown, or all where that is 0.

    `corrected` are ties that it puts in the place of others, by the ids of the new ones: such two are one that is changed.
    """
    plan, added = Plan(), list[Entry]()
    for state in states(reader, _not_only_added(reader, change, corrected, plan, added, at_most)):
        word = _word(state, corrected)
        if word:
            plan.counts[word][state.entry.sort] += 1
            if not at_most or plan.counts[word][state.entry.sort] <= at_most:
                plan.shown[word, state.entry.sort].append(state)
    for state in states(reader, added):
        plan.shown["added", state.entry.sort].append(state)
    if corrected:
        _put_former(reader, change, plan.shown["changed", "tie"], corrected)
    plan.ends = ends_of(reader, change, [thing for some in plan.shown.values() for state in some for thing in (state.before, state.after)])
    return plan


def ends_of(reader: Reader, change: int, things: Iterable[Thing | None]) -> dict[str, Stakeholder]:
    """The ends of those of the things that are ties, by id: as they are or, where the change takes them away, as they were."""
    ids = {end for tie in things if isinstance(tie, Tie) for end in (tie.source, tie.target)}
    found = {one.id: one for one in reader.stakeholders(ids)} if ids else {}
    gone = ids - found.keys()
    for entry in reader.entries_of("stakeholder", gone) if gone else ():
        if entry.change == change and isinstance(one := image(entry), Stakeholder):
            found[entry.id] = one
    return found


def _not_only_added(
    reader: Reader, change: int, corrected: Mapping[str, str], plan: Plan, added: list[Entry], at_most: int
) -> Iterator[Entry]:  # fmt: skip
    """What the change did to things that were there. Those that are new are counted, and the first are put to `added`: of a million, no
    more is asked.
    """
    former = set(corrected.values())
    for entry in reader.entries(change):
        is_tie = entry.sort == "tie"
        if entry.before is None or (is_tie and entry.id in former):
            continue
        if entry.before != ABSENT or (is_tie and entry.id in corrected):
            yield entry
            continue
        plan.counts["added"][entry.sort] += 1
        if not at_most or plan.counts["added"][entry.sort] <= at_most:
            added.append(entry)


def _word(state: State, corrected: Mapping[str, str]) -> Word | None:
    """What is done to a thing; None where it is as it was."""
    one, other = state.before, state.after
    if state.entry.sort == "tie" and state.entry.id in corrected:
        return "changed"
    if other is None:
        return "removed"
    if one == other:
        return None
    is_renamed = isinstance(one, Stakeholder) and isinstance(other, Stakeholder) and one.name != other.name
    return "renamed" if is_renamed else "changed"


def _put_former(reader: Reader, change: int, shown: list[State], corrected: Mapping[str, str]) -> None:
    """Puts the ties that were corrected before those that take their place."""
    former = [id_ for state in shown if (id_ := corrected.get(state.entry.id))]
    was = {entry.id: image(entry) for entry in reader.entries_of("tie", former) if entry.change == change and entry.before}
    shown[:] = [state._replace(before=was.get(corrected.get(state.entry.id, ""), state.before)) for state in shown]
