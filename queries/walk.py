"""The part of a network between two stakeholders: a walk goes out from both towards each other until all routes so long are seen.

Length is in whole steps: a step is 1, and 1 more where every tie of it is proposed or disputed; a meeting or a collective that is passed
is 3 more. So the ties of a meeting, of which there are many, are followed three steps later than those of others, and often not at all.

A hop is one call for the ties of a rim, and one for the forms of those on it. Names, and whatever else is asked, are read for the few
that a route may pass.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Collection, Mapping, Set
from dataclasses import dataclass, field

from ..graph import Brief, Reader, Ties

WIDEST = 20_000  # a rim beyond this is not followed for the sake of longer alternatives
DOUBTED = 1
PASSED = 3
LONGEST = 1 + DOUBTED + PASSED  # of one step and whoever is passed by it
_DOUBTS = frozenset({"proposed", "disputed"})


@dataclass(frozen=True, slots=True)
class Between:
    """Those whom routes of some length may pass, the two ends with them: for each its neighbours with the length of the step there, what
    passing it adds, how far it is at least from where the routes begin, and what it is called."""

    steps: Mapping[str, Mapping[str, int]]
    passing: Mapping[str, int]
    ahead: Mapping[str, int]
    briefs: Mapping[str, Brief]


@dataclass
class _Side:
    """One end of the walk: how far others are from it, not counting what passing them adds; those whose ties are to be followed, by the
    length at which they are; and the length that is next."""

    start: str
    next: int = 0
    distance: dict[str, int] = field(default_factory=dict)
    waiting: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        self.distance[self.start] = 0
        self.waiting[0].append(self.start)

    @property
    def rim(self) -> int:
        """How many are to be followed next."""
        return len(self.waiting.get(self.next, ()))


class Walk:
    """Two sides that go out towards each other, and what they have seen."""

    def __init__(self, reader: Reader, source: str, target: str, only: Ties, within: Set[str] | None) -> None:
        self._reader, self._only = reader, only
        self._ends = frozenset((source, target))
        self._allowed = None if within is None else within | self._ends
        self._sides = (_Side(source), _Side(target))
        self._steps: dict[str, dict[str, int]] = defaultdict(dict)  # by stakeholder, its neighbours
        self._followed: set[str] = set()
        self._briefs: dict[str, Brief] = {}
        self._passing = dict.fromkeys(self._ends, 0)  # what passing adds, of those of whom it is known
        self._touched: set[str] = set()  # those that both sides have reached

    @property
    def length(self) -> float:
        """How long a route may be for all of it to have been seen. Where a side has nowhere left to go, that is any length."""
        return sum(side.next for side in self._sides) if all(side.waiting for side in self._sides) else math.inf

    def meet(self, max_steps: int) -> int | None:
        """The length of the shortest route, or None where there is none of at most `max_steps` steps."""
        is_known = False
        while (shortest := self._shortest()) > self.length:
            if self.length >= max_steps and not is_known:
                if not self._is_within(max_steps):
                    return None
                is_known = True
            self._go_on()
        if shortest > max_steps and not is_known and not self._is_within(max_steps):
            return None
        return int(shortest)

    def see(self, length: int, *, widest: float = math.inf) -> bool:
        """Goes on until all routes so long are seen; whether it did, as it does not follow a rim of more than `widest`."""
        while self.length < length:
            if min(side.rim for side in self._sides) > widest:
                return False
            self._go_on()
        return True

    def between(self, length: int) -> Between:
        """Those whom a route of at most this length may pass, which must have been seen."""
        one, other = self._sides
        touched = [id_ for id_ in self._touched if one.distance[id_] + self._passing[id_] + other.distance[id_] <= length]
        # At first passing whom nothing is known of adds nothing; what is then known of those who are left counts the second time.
        near, _ = self._near(touched, None, length)
        near, ahead = self._near(touched, near, length)
        steps = {id_: {end: step for end, step in self._steps[id_].items() if end in near} for id_ in near}
        return Between(
            steps,
            {id_: self._passing[id_] for id_ in steps},
            {id_: one.distance[id_] if id_ in one.distance else ahead[id_] for id_ in steps},
            {id_: self._briefs[id_] for id_ in steps},
        )

    def _go_on(self) -> None:
        side = min(self._sides, key=lambda side: side.rim)
        due, here = side.waiting.pop(side.next, []), side.next
        self._learn(due)
        now = []
        for id_ in due:
            if side.distance[id_] + self._passing[id_] == here:
                now.append(id_)
            else:
                side.waiting[here + PASSED].append(id_)
        self._follow(now)
        reached: dict[str, int] = {}
        for id_ in now:
            for other, step in self._steps[id_].items():
                if other not in side.distance and here + step < reached.get(other, math.inf):
                    reached[other] = here + step
        side.distance.update(reached)
        for id_, distance in reached.items():
            if id_ not in self._ends:  # no route goes on from where it ends
                side.waiting[distance].append(id_)
        side.next += 1
        opposite = self._sides[side is self._sides[0]]
        touched = reached.keys() & opposite.distance.keys()
        self._touched |= touched
        self._learn(touched)

    def _follow(self, ids: Collection[str]) -> None:
        """Sees to it that all steps from these are known."""
        ids = [id_ for id_ in ids if id_ not in self._followed]
        self._followed.update(ids)
        steps, allowed = self._steps, self._allowed
        for source, _, target, status in self._reader.links_of(ids, self._only) if ids else ():
            if allowed is not None and not (source in allowed and target in allowed):
                continue
            if status not in _DOUBTS:
                steps[source][target] = steps[target][source] = 1
            elif target not in steps[source]:
                steps[source][target] = steps[target][source] = 1 + DOUBTED

    def _learn(self, ids: Collection[str]) -> None:
        """Sees to it that the forms and names of these are known."""
        if missing := [id_ for id_ in ids if id_ not in self._briefs]:
            schema = self._reader.schema
            for one in self._reader.briefs(missing):
                self._briefs[one.id] = one
                self._passing.setdefault(one.id, PASSED if schema.is_meeting(one.form) or schema.is_collective(one.form) else 0)

    def _shortest(self) -> float:
        one, other = self._sides
        lengths = (one.distance[id_] + self._passing[id_] + other.distance[id_] for id_ in self._touched)
        return min(lengths, default=math.inf)

    def _is_within(self, max_steps: int) -> bool:
        """Whether at most so many steps join the two, however long they are."""
        seen = [{side.start} for side in self._sides]
        rims = [{side.start} for side in self._sides]
        for _ in range(max_steps):
            at = int(len(rims[1]) < len(rims[0]))
            self._follow(rims[at])
            rims[at] = {other for id_ in rims[at] for other in self._steps[id_]} - seen[at]
            if rims[at] & seen[1 - at]:
                return True
            if not rims[at]:
                return False
            seen[at] |= rims[at]
        return False

    def _near(self, touched: Collection[str], among: Set[str] | None, length: int) -> tuple[Set[str], Mapping[str, int]]:
        """Those `among` these (None is all) whom a route of at most this length may pass, and for such as are nearer to where it ends, how
        far they are from where it begins."""
        one, other = self._sides
        behind = self._inward(one, other, touched, among, length)
        ahead = self._inward(other, one, touched, among, length)
        near = self._without_dead_ends({*behind, *ahead})
        self._learn(near)
        return near, ahead

    def _inward(self, side: _Side, opposite: _Side, touched: Collection[str], among: Set[str] | None, length: int) -> Mapping[str, int]:
        """From where the sides touch back to where this one began: those on routes of at most this length, with how far each is from the
        opposite start."""
        rest = {id_: opposite.distance[id_] for id_ in touched if among is None or id_ in among}
        heap = [(distance, id_) for id_, distance in rest.items()]
        heapq.heapify(heap)
        while heap:
            distance, id_ = heapq.heappop(heap)
            if distance > rest[id_] or id_ == side.start:
                continue
            so_far = distance + self._passing.get(id_, 0)
            for other, step in self._steps[id_].items():
                to_come = side.distance.get(other)
                if to_come is None or other == opposite.start or (among is not None and other not in among):
                    continue
                if so_far + step + self._passing.get(other, 0) + to_come <= length and so_far + step < rest.get(other, math.inf):
                    rest[other] = so_far + step
                    heapq.heappush(heap, (so_far + step, other))
        return rest

    def _without_dead_ends(self, near: set[str]) -> set[str]:
        """Those of them from which a route may go on. A hub has thousands of neighbours that lead nowhere else, and whose ties and
        names need not be fetched."""
        ways = {id_: sum(other in near for other in self._steps[id_]) for id_ in near}
        waiting = [id_ for id_, count in ways.items() if count < 2 and id_ not in self._ends]
        while waiting:
            id_ = waiting.pop()
            near.remove(id_)
            for other in self._steps[id_]:
                if other in near and other not in self._ends:
                    ways[other] -= 1
                    if ways[other] == 1:
                        waiting.append(other)
        return near
