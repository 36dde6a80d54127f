"""What the members of a group would be, and their ties, had some of them not been merged: all that was said and changed since, again.

What rows said follows whom they named (see `meant`), and what was changed by hand follows the ties that were one then.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from ..changes import ABSENT, Entry, Sort, Thing, in_effect
from ..joining import gathered, joined, pointed, said_of_heir
from ..model import Stakeholder, Tie
from ..names import name_key
from ..restating import restated_stakeholder, tidy, unnoticed
from ..store import Reader
from .groups import Groups, Step, root, upto
from .meant import meant_in
from .merging import MERGES
from .recording import Saying, applied, said_in
from .replaying import Past, moved, pasts_of

_NOT_AGAIN = frozenset({"undo", "unmerge"})  # what they took back is not done again


class _Event(NamedTuple):
    """What one change did to one thing."""

    entry: Entry
    past: Past


class Apart:
    """A group played again from the first merge on, with the merges that are `standing`, and so without the one that is taken `back`."""

    def __init__(self, reader: Reader, groups: Groups, members: Collection[str], standing: Mapping[str, Step], back: Step | None) -> None:
        self._reader, self._groups, self._members, self._standing, self._back = reader, groups, members, standing, back
        self._begin = min(step.change for step in groups.steps)  # of all, since the other ends of ties may be in other groups
        changes = groups.changes
        done = {number for number, change in changes.items() if change.kind not in _NOT_AGAIN}
        self._effective = in_effect(changes) & done
        self._at_its_time = in_effect({number: one for number, one in changes.items() if number < self._begin}) & done
        self._events: dict[int, list[_Event]] = defaultdict(list)
        self.stakeholders: dict[str, Stakeholder] = {}
        self.ties: dict[str, Tie] = {}
        self.involved: set[str] = set()  # of the ties as they are, those in which the one is or was that comes back

    def play(self) -> None:
        """Finds what all of them are."""
        self._read("stakeholder", self._members)
        self._read("tie", self._tie_ids())
        if self._back:
            number = self._back.change
            self._involve(past.before(number) for _, past in self._events[number])
        for number in sorted(self._effective):
            if number < self._begin:
                continue
            if self._groups.changes[number].kind in MERGES:
                self._merge(number)
            else:
                self._now = upto(self._standing, number)
                self._stakeholders_of(number)
                self._ties_of(number)
        self._involve(self.ties.values())

    def _involve(self, ties: Iterable[Thing | None]) -> None:
        """Notes the ties of the one that is kept in which these are, where they are of the one that comes back."""
        for tie in ties:
            if isinstance(tie, Tie) and self._back and self._back.gone in (tie.source, tie.target):
                there = pointed(tie, {self._back.gone: self._back.kept}, self._reader.schema)
                self.involved |= {there.id} if there else set()

    def _read(self, sort: Sort, ids: Iterable[str]) -> None:
        """Reads what things were before the first merge, and what each change since did to them."""
        for id_, past in pasts_of(self._reader, sort, sorted(ids)).items():
            was = self._at_first(past)
            if isinstance(was, Stakeholder):
                self.stakeholders[id_] = was
            elif isinstance(was, Tie):
                self.ties[id_] = was
            for entry in past.entries:
                self._events[entry.change].append(_Event(entry, past))

    def _at_first(self, past: Past) -> Thing | None:
        """What a thing was before the first merge, without what was taken back since then."""
        touched = {number for number in past.changes if number < self._begin}
        if touched & self._at_its_time <= self._effective:
            return past.before(self._begin)
        return past.without(lambda number: number in touched & self._effective)

    def _tie_ids(self) -> set[str]:
        """The ids of the ties that any of them has or had, so far as that matters."""
        found = {tie.id for tie in self._reader.ties_of(self._members)}
        for number in {step.change for step in self._groups.steps if step.gone in self._members}:
            found |= {entry.id for entry in self._reader.entries(number) if entry.sort == "tie"}
        fresh = found
        while fresh:  # a tie that got another id is followed back to where it had its own
            others = {
                entry.change
                for entry in self._reader.entries_of("tie", sorted(fresh))
                if entry.change >= self._begin and entry.before == ABSENT and entry.said is None
            }
            fresh = {entry.id for number in others for entry in self._reader.entries(number) if entry.sort == "tie"} - found
            found |= fresh
        return found

    def _merge(self, number: int) -> None:
        """Makes those one again in this change who stay one, and notes who is known to be others since."""
        steps = [step for step in self._standing.values() if step.change == number]
        gone = {step.gone for step in steps}
        for step in steps:
            kept, other = self.stakeholders.get(step.kept), self.stakeholders.get(step.gone)
            if kept and other:
                self.stakeholders[step.kept] = joined(kept, self.stakeholders.pop(step.gone)).now
            self._point({step.gone: step.kept})
        if self._groups.changes[number].kind == "merge":
            return
        for event in self._events[number]:
            before, after, now = event.past.before(number), event.past.after(number), self.stakeholders.get(event.entry.id)
            if now and isinstance(before, Stakeholder) and isinstance(after, Stakeholder) and event.entry.id not in gone:
                taken = {id_ for step in self._groups.steps if step.change == number for id_ in _others(self._groups, step)}
                new = [id_ for id_ in after.distinct_from if id_ not in (*before.distinct_from, *now.distinct_from, *taken)]
                self.stakeholders[now.id] = replace(now, distinct_from=(*now.distinct_from, *new))

    def _point(self, to: Mapping[str, str]) -> None:
        for tie in [tie for tie in self.ties.values() if tie.source in to or tie.target in to]:
            del self.ties[tie.id]
            if going := pointed(tie, to, self._reader.schema):
                held = self.ties.get(going.id)
                self.ties[going.id] = gathered(held, going) if held else going

    def _stakeholders_of(self, number: int) -> None:
        for entry, past in self._events[number]:
            if entry.sort != "stakeholder":
                continue
            after = past.after(number)
            if rows := meant_in(entry):
                for row in rows:
                    self._say(entry.id, row.texts[0], row.saying, number)
            elif saying := said_in(entry, after):
                said = applied(self.stakeholders.get(entry.id), saying)
                self.stakeholders |= {entry.id: said} if isinstance(said, Stakeholder) else {}
            else:
                before, now = past.before(number), self.stakeholders.get(entry.id)
                result = moved(now, before, after) if now and before and after else after
                if isinstance(result, Stakeholder):
                    self.stakeholders[entry.id] = result
                else:
                    self.stakeholders.pop(entry.id, None)

    def _say(self, heir: str, text: str, saying: Saying, number: int) -> None:
        """Says what a row said, of whom it named, or of whom that is a part now."""
        row = saying.thing
        id_ = root(self._groups.whom(heir, text, number), self._now)
        now = self.stakeholders.get(id_)
        if not isinstance(row, Stakeholder):
            return
        row = replace(row, id=id_)
        if now and now.former_ids and text != id_ and name_key(text) not in (name_key(now.name), name_key(now.name_fr)):
            row = said_of_heir(now, row, text, unnoticed)
        elif now and text not in self._members:  # it was recognised by its name
            row = replace(row, name=now.name, aliases=(row.name, *row.aliases))
        self.stakeholders[id_] = restated_stakeholder(now, row) if now else tidy(row)

    def _ties_of(self, number: int) -> None:
        by_hand: list[_Event] = []
        for event in self._events[number]:
            entry, after = event.entry, event.past.after(number)
            if entry.sort != "tie":
                continue
            if rows := meant_in(entry):
                for row in rows:
                    self._say_tie(row.saying, row.texts, number)
            elif saying := said_in(entry, after):
                self._say_tie(saying, (), number)
            elif entry.before is not None:
                by_hand.append(event)
        if by_hand:
            self._by_hand(by_hand, number)

    def _say_tie(self, saying: Saying, texts: tuple[str, ...], number: int) -> None:
        """Says what rows said of a tie, of the one between whom they named, or of whom these are a part now."""
        tie = saying.thing
        if not isinstance(tie, Tie):
            return
        to = {}
        for end, text in zip((tie.source, tie.target), texts or (tie.source, tie.target), strict=True):
            to[end] = root(self._groups.whom(end, text, number), self._now)
        meant = pointed(tie, to, self._reader.schema)
        if meant:
            said = applied(self.ties.get(meant.id), Saying(meant, saying.given))
            self.ties |= {meant.id: said} if isinstance(said, Tie) else {}
            self._involve([meant])

    def _by_hand(self, events: list[_Event], number: int) -> None:
        """Does again what was done by hand, to all that was one tie then; a tie that got another id is the one whose place it took."""
        standing = self._groups.standing_at(number)
        then = {id_: root(id_, standing) for id_ in standing}
        was: dict[str, list[Tie]] = defaultdict(list)
        for tie in self.ties.values():
            if as_then := pointed(tie, then, self._reader.schema):
                was[as_then.id].append(tie)
        gone = [event.past.before(number) for event in events if event.past.after(number) is None]
        for entry, past in events:
            before, after = past.before(number), past.after(number)
            former = was[entry.id]
            if isinstance(after, Tie) and before is None:
                left = [one for one in gone if isinstance(one, Tie) and _ends(one) == _ends(after)]
                former = was[left[0].id] if len(left) == 1 else []
                if not former:
                    self.ties[after.id] = after
                made = [replace(after, source=one.source, target=one.target, id="") for one in former]
                self.ties |= {one.id: one for one in made}
                self._involve(made)
            elif isinstance(after, Tie) and isinstance(before, Tie):
                changed = [(one, moved(one, before, after)) for one in former if one.id in self.ties]
                self.ties |= {one.id: now for one, now in changed if isinstance(now, Tie)}
            self._involve(former)
        for entry, past in events:
            if past.after(number) is None:
                for one in was[entry.id]:
                    self.ties.pop(one.id, None)


def whole(reader: Reader, ties: Iterable[Tie]) -> tuple[list[Tie], list[Tie]]:
    """Those of the ties whose ends are there, with the evidence of which the sources are; and the others."""
    found = list(ties)
    ends = {one.id for one in reader.briefs({end for tie in found for end in (tie.source, tie.target)})}
    sources = {one.id for one in reader.sources({item.source for tie in found for item in tie.evidence})}
    kept: list[Tie] = []
    lost: list[Tie] = []
    for tie in found:
        evidence = tuple(item for item in tie.evidence if item.source in sources)
        if evidence and ends.issuperset((tie.source, tie.target)):
            kept.append(tie if len(evidence) == len(tie.evidence) else replace(tie, evidence=evidence))
        else:
            lost.append(tie)
    return kept, lost


def _ends(tie: Tie) -> tuple[str, str, str]:
    return tie.source, tie.type, tie.target


def _others(groups: Groups, step: Step) -> tuple[str, ...]:
    """Who was known to be another than the one who became a part of another in this step."""
    was = groups.past(step.gone).before(step.change)
    return was.distinct_from if isinstance(was, Stakeholder) else ()
