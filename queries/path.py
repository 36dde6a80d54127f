"""How two stakeholders are connected: the k best routes, every step with its ties and their evidence.

A route is a sequence of stakeholders without a repeat, each joined to the next by one or more ties in either direction. Best is the
fewest steps; among routes of as many steps, the greatest sum of the schema's weights times confidence, each step by its best tie;
then by name. Routes up to two steps longer than the shortest are considered. The walk goes out from both ends, one call a hop, the
smaller side first; the routes are then found best first, with the exact weight still to come as the guide.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from itertools import pairwise

from ..graph import ANY, Reader, Source, Stakeholder, Tie, Ties, name_key
from .who import cited_sources, tie_weight

LONGER = 2
WIDEST = 20_000  # a frontier beyond this is not followed for the sake of longer alternatives


@dataclass(frozen=True, slots=True)
class Step:
    """From one stakeholder to the next, by these ties, the best first."""

    source: Stakeholder
    target: Stakeholder
    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class Route:
    """One way from A to B."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """The answer: routes best first, none where the two are not connected within `max_steps`; `sources` are those their ties cite."""

    source: Stakeholder
    target: Stakeholder
    as_of: str
    routes: tuple[Route, ...]
    max_steps: int
    sources: Mapping[str, Source]


def path(
    reader: Reader, source: Stakeholder, target: Stakeholder, only: Ties = ANY, *, k: int = 3, max_steps: int = 8,
    within: Set[str] | None = None,
) -> Path:  # fmt: skip
    """The `k` best routes from `source` to `target` of at most `max_steps` steps, over those alone that are `within`."""
    walk = _Walk(reader, source.id, target.id, only, within)
    found: list[tuple[str, ...]] = []
    if source.id != target.id and walk.meet(max_steps):
        shortest = walk.length
        for length in range(shortest, min(max_steps, shortest + LONGER) + 1):
            if length > shortest and not walk.widen():
                break
            found += walk.routes(length, k - len(found))
            if len(found) >= k:
                break
    routes = _with_ties(reader, found, only)
    sources = cited_sources(reader, (tie for route in routes for step in route.steps for tie in step.ties))
    return Path(source, target, only.as_of, routes, max_steps, sources)


@dataclass
class _Side:
    """One end of the walk: how far each stakeholder is from it, and the rim from which it goes on."""

    start: str
    steps: int = 0
    distance: dict[str, int] = field(default_factory=dict)
    rim: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.distance, self.rim = {self.start: 0}, {self.start}


class _Walk:
    """Two sides that go out towards each other, and the part of the network they have seen."""

    def __init__(self, reader: Reader, source: str, target: str, only: Ties, within: Set[str] | None) -> None:
        self._reader, self._only = reader, only
        self._allowed = None if within is None else within | {source, target}
        self._sides = (_Side(source), _Side(target))
        self._beside: dict[str, set[str]] = defaultdict(set)  # by stakeholder, its neighbours
        self.source, self.target = source, target

    @property
    def length(self) -> int:
        """How long a route may be for all of it to have been seen."""
        return self._sides[0].steps + self._sides[1].steps

    def meet(self, max_steps: int) -> bool:
        """Goes out until the sides touch; whether they do within `max_steps`."""
        one, other = self._sides
        while not one.distance.keys() & other.distance.keys():
            if self.length >= max_steps or not self._go_on():
                return False
        return True

    def widen(self) -> bool:
        """Goes one step further; whether that was not too far. Where a side has nowhere left to go, all there is has been seen."""
        if min(len(side.rim) for side in self._sides) > WIDEST:
            return False
        self._go_on()
        return True

    def _go_on(self) -> bool:
        side = min(self._sides, key=lambda side: len(side.rim))
        if not side.rim:
            return False
        seen: set[str] = set()
        for source, _, target, _ in self._reader.links_of(side.rim, self._only):
            if self._allowed is not None and not {source, target} <= self._allowed:
                continue
            self._beside[source].add(target)
            self._beside[target].add(source)
            seen.add(source)
            seen.add(target)
        side.steps += 1
        side.rim = seen - side.distance.keys()
        side.distance.update(dict.fromkeys(side.rim, side.steps))
        return True

    def routes(self, length: int, count: int) -> list[tuple[str, ...]]:
        """The best `count` routes of exactly `length` steps, as ids."""
        near = self._within(length)
        weights = self._weights(near)
        rest = self._best_rest(weights, length)
        names = {one.id: (name_key(one.name), one.id) for one in self._reader.briefs(near)}
        start = rest[length].get(self.source)
        heap: list[tuple[float, tuple[tuple[str, str], ...], float, tuple[str, ...]]] = []
        if start is not None:
            heap.append((-start, (names[self.source],), 0.0, (self.source,)))
        found: list[tuple[str, ...]] = []
        while heap and len(found) < count:
            _, called, so_far, route = heapq.heappop(heap)
            if len(route) == length + 1:
                found.append(route)
                continue
            for neighbour, weight in weights[route[-1]].items():
                to_come = rest[length - len(route)].get(neighbour)
                if to_come is not None and neighbour not in route:
                    total = round(so_far + weight + to_come, 9)
                    heapq.heappush(heap, (-total, (*called, names[neighbour]), so_far + weight, (*route, neighbour)))
        return found

    def _within(self, length: int) -> set[str]:
        """Those that a route of `length` steps may pass, by how far they are from each end in what has been seen."""
        near, far = (self._distances(end, length) for end in (self.source, self.target))
        return self._without_dead_ends({id_ for id_, steps in near.items() if steps + far.get(id_, length) <= length and id_ in far})

    def _without_dead_ends(self, near: set[str]) -> set[str]:
        """Those of them from which a route may go on. A hub has thousands of neighbours that lead nowhere else, and whose ties and
        names need not be fetched."""
        ways = {id_: sum(other in near for other in self._beside[id_]) for id_ in near}
        ends = {self.source, self.target}
        waiting = [id_ for id_, count in ways.items() if count < 2 and id_ not in ends]
        while waiting:
            id_ = waiting.pop()
            near.remove(id_)
            for other in self._beside[id_]:
                if other in near and other not in ends:
                    ways[other] -= 1
                    if ways[other] == 1:
                        waiting.append(other)
        return near

    def _distances(self, start: str, limit: int) -> Mapping[str, int]:
        distance = {start: 0}
        rim = [start]
        for steps in range(1, limit + 1):
            rim = list({other for id_ in rim for other in self._beside.get(id_, ()) if other not in distance})
            distance.update(dict.fromkeys(rim, steps))
        return distance

    def _weights(self, near: set[str]) -> dict[str, dict[str, float]]:
        """The best weight of the ties between neighbours. Confidence is read for these few alone."""
        pairs = {(id_, other) for id_ in near for other in self._beside[id_] if other in near and id_ < other}
        weights: dict[str, dict[str, float]] = {id_: {} for id_ in near}
        for tie in self._reader.ties_between(pairs, self._only):
            weight = tie_weight(self._reader.schema, tie) * tie.confidence
            for one, other in ((tie.source, tie.target), (tie.target, tie.source)):
                weights[one][other] = max(weight, weights[one].get(other, 0.0))
        return weights

    def _best_rest(self, weights: Mapping[str, Mapping[str, float]], length: int) -> list[dict[str, float]]:
        """By number of steps left, the greatest weight with which each stakeholder can still reach the target."""
        rest: list[dict[str, float]] = [{self.target: 0.0}]
        for _ in range(length):
            best: dict[str, float] = {}
            for id_, to_come in rest[-1].items():
                for other, weight in weights[id_].items():
                    best[other] = max(best.get(other, 0.0), weight + to_come)
            rest.append(best)
        return rest


def _with_ties(reader: Reader, routes: list[tuple[str, ...]], only: Ties) -> tuple[Route, ...]:
    pairs = {pair for route in routes for pair in pairwise(route)}
    known = {one.id: one for one in reader.stakeholders({id_ for pair in pairs for id_ in pair})}
    between: dict[frozenset[str], list[Tie]] = defaultdict(list)
    for tie in reader.ties_between(pairs, only):
        between[frozenset((tie.source, tie.target))].append(tie)

    def best_first(tie: Tie) -> tuple[float, str, str, str]:
        return (-tie_weight(reader.schema, tie) * tie.confidence, tie.type, tie.since, tie.id)

    def steps(route: tuple[str, ...]) -> Iterator[Step]:
        for one, other in pairwise(route):
            yield Step(known[one], known[other], tuple(sorted(between[frozenset((one, other))], key=best_first)))

    return tuple(Route(tuple(steps(route))) for route in routes)
