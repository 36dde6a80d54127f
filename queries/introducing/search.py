"""The best ways between two in a network whose steps have strengths in whole tenths.

Best is the strongest weakest step; then the fewest steps; then the greatest sum of strengths; then the names along the way. A search for
the shortest way by (weakest, steps) as one label goes wrong: the strongest way to a place on the road may be a longer one, and of no use
where a weaker step follows anyway. So strengths are taken one by one, downwards: among the steps at least so strong, all ways are told in
order of steps, sum and names, without those that were told for a greater strength.

Within one strength the order is additive, and the ways are parted as Lawler does (Management Science 18, 1972): when a way is told, those
that are left fall into one set for each of its places, by where they leave it, and only the best of a set is looked for, when its turn
comes. So no more ways are walked than twice as many as are asked for, whatever the network.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from itertools import pairwise
from typing import NamedTuple, Protocol

STRONGEST = 10
Called = tuple[str, str]
"""What orders stakeholders by name, and those of one name by id."""


class Network(Protocol):
    """What the search asks of a network, in which a step goes both ways."""

    def near(self, ids: Collection[str], least: int) -> Mapping[str, Mapping[str, int]]:
        """For each of these, those that are one step of at least this strength away, with the strength of the step, 1 to 10."""

    def called(self, id_: str) -> Called:
        """What orders one of those that were near another."""


class Way(NamedTuple):
    """Who is passed, the two ends with them, and how strong each step is."""

    stops: tuple[str, ...]
    strengths: tuple[int, ...]

    @property
    def weakest(self) -> int:
        """The strength of its weakest step."""
        return min(self.strengths)


def best_ways(network: Network, source: str, target: str, *, k: int, max_steps: int) -> list[Way]:
    """The `k` best ways of at most `max_steps` steps, best first; none from one to itself."""
    found: list[Way] = []
    for least in range(STRONGEST, 0, -1):
        if len(found) >= k or source == target:
            break
        for way in _Level(network, source, target, least).ways(max_steps):
            if way.weakest == least:
                found.append(way)
                if len(found) == k:
                    break
    return found


def fewest_steps(network: Network, source: str, target: str, *, max_steps: int) -> int:
    """How many steps the shortest way has, however weak they are; 0 where there is none of at most `max_steps`."""
    way = next(_Level(network, source, target, 1).ways(max_steps), None)
    return len(way.strengths) if way else 0


class _Side:
    """One end of a walk by steps: those that were reached within so many steps, by that number, and those it would go on from."""

    def __init__(self, start: str) -> None:
        self.within: list[Set[str]] = [{start}]
        self.rim: Set[str] = {start}

    @property
    def depth(self) -> int:
        """How many steps it has gone."""
        return len(self.within) - 1

    @property
    def reached(self) -> Set[str]:
        """All that it has reached."""
        return self.within[-1]

    def go_on(self, beyond: Set[str]) -> None:
        """Takes a step to these and no others."""
        self.rim = beyond - self.reached
        self.within.append(self.reached | self.rim)


class _Sets(NamedTuple):
    """Ways that begin with these stops and do not go on to any of `closed`."""

    begun: tuple[str, ...]
    closed: Set[str]


class _Level:
    """The steps of at least one strength, which are seen from both ends only as far as ways of the length in question may go."""

    def __init__(self, network: Network, source: str, target: str, least: int) -> None:
        self._network, self._least = network, least
        self._source, self._target = source, target
        self._near: dict[str, dict[str, int]] = defaultdict(dict)
        self._ahead, self._behind = _Side(target), _Side(source)

    def ways(self, max_steps: int) -> Iterator[Way]:
        """All ways of at most so many steps, by steps, then by sum, then by names."""
        closed: dict[tuple[str, ...], set[str]] = defaultdict(set)
        # First by steps; sets whose best way may have so many come before the ways that have, as it may be better than they are.
        heap: list[tuple[int, float, tuple[Called, ...], tuple[str, ...], int]] = [(1, -math.inf, (), (self._source,), 0)]
        while heap:
            steps, order, _, stops, left_at = heapq.heappop(heap)
            if order == -math.inf:
                best = self._best(_Sets(stops, closed[stops]), steps)
                if best:
                    called = tuple(self._network.called(id_) for id_ in best)
                    heapq.heappush(heap, (steps, -sum(self._strengths(best)), called, best, len(stops) - 1))
                elif steps < max_steps and self._is_joined():
                    heapq.heappush(heap, (steps + 1, -math.inf, (), stops, 0))
                continue
            yield Way(stops, self._strengths(stops))
            for place in range(left_at, len(stops) - 1):
                begun = stops[: place + 1]
                closed[begun].add(stops[place + 1])
                heapq.heappush(heap, (steps, -math.inf, (), begun, 0))

    def _strengths(self, stops: Sequence[str]) -> tuple[int, ...]:
        return tuple(self._near[one][other] for one, other in pairwise(stops))

    def _is_joined(self) -> bool:
        """Whether there may be ways at all: not where all that is around one end was walked, and the other was not met."""
        if self._ahead.rim and self._behind.rim:
            return True
        return self._source in self._ahead.reached or self._target in self._behind.reached

    def _see(self, steps: int) -> None:
        """Goes on from either end until all ways of so many steps are seen."""
        while self._ahead.depth + self._behind.depth < steps and self._ahead.rim and self._behind.rim:
            side = min(self._ahead, self._behind, key=lambda side: len(side.rim))
            beyond: set[str] = set()
            for id_, others in self._network.near(side.rim, self._least).items():
                beyond |= others.keys()
                for other, strength in others.items():
                    self._near[id_][other] = self._near[other][id_] = strength
            side.go_on(beyond)

    def _best(self, among: _Sets, steps: int) -> tuple[str, ...]:
        """The best way of exactly so many steps, where none of the set has fewer; empty where there is none."""
        self._see(steps)
        layers = self._layers(among, steps - len(among.begun) + 1)
        return among.begun + self._along(layers) if layers else ()

    def _layers(self, among: _Sets, left: int) -> list[Set[str]]:
        """Who may stand at each place of the ways of so many more steps, where there are none of fewer; nothing where there are none.

        They are looked for from both ends, going on from whichever is narrower: a hub has thousands next to it of whom few lead on.
        """
        begun, closed = among
        forth: list[Set[str]] = [{begun[-1]}, self._near[begun[-1]].keys() - closed - set(begun)]
        back: list[Set[str]] = [{self._target}]
        seen_forth, seen_back = {*begun, *forth[1]}, {*begun, self._target}
        while len(forth) + len(back) - 2 < left:
            ahead = left - len(forth)
            if len(forth[-1]) <= len(back[-1]):
                beyond = self._next_to(forth[-1]) - seen_forth
                beyond &= self._ahead.within[ahead] if ahead <= self._ahead.depth else beyond
                seen_forth |= beyond
                forth.append(beyond)
            else:
                beyond = self._next_to(back[-1]) - seen_back
                seen_back |= beyond
                back.append(beyond)
            if not beyond:
                return []
        layers = [forth[-1] & back[-1]]
        for layer in reversed(forth[:-1]):
            layers.insert(0, layer & self._next_to(layers[0]))
        for layer in reversed(back[:-1]):
            layers.append(layer & self._next_to(layers[-1]))
        return layers if all(layers) else []

    def _next_to(self, those: Set[str]) -> set[str]:
        return set[str]().union(*(self._near[one].keys() for one in those))

    def _along(self, layers: Sequence[Set[str]]) -> tuple[str, ...]:
        """The way through one of each layer, from the first to the target, whose strengths sum up to most; of equal ones by names."""
        to_come: list[dict[str, int]] = [{self._target: 0}]
        for layer in reversed(layers[:-1]):
            after = to_come[-1]
            best: dict[str, int] = {}
            for one in layer:
                near = self._near[one]
                if both := near.keys() & after.keys():
                    best[one] = max(near[other] + after[other] for other in both)
            to_come.append(best)
        to_come.reverse()
        (here,) = to_come[0]
        way: list[str] = []
        for rest, after in pairwise(to_come):
            near = self._near[here]
            best_next = [other for other in near.keys() & after.keys() if near[other] + after[other] == rest[here]]
            here = min(best_next, key=self._network.called)
            way.append(here)
        return tuple(way)
