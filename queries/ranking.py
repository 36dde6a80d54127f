"""The best routes of one length among those whom they may pass.

Best is the fewest meetings and collectives passed; among as many, the greatest sum of weight over the steps; then the names along the
route. Routes are found best first, with the exact weight still to come, by length and by how many are still to be passed, as the guide.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from itertools import islice

from ..graph import name_key
from .walk import PASSED, Between

Weights = Mapping[str, Mapping[str, float]]
_Rest = Mapping[tuple[int, int], Mapping[str, float]]
_Begun = tuple[float, tuple[tuple[str, str], ...], float, tuple[str, ...], int, int]


def best_routes(
    between: Between, weights: Weights, ends: tuple[str, str], length: int, count: int, max_steps: int
) -> list[tuple[str, ...]]:
    """The best `count` routes of exactly this length and at most `max_steps` steps, as ids. `weights` are those of neighbours."""
    rest = _best_rest(between, weights, ends, length)
    hops = _hops(between, ends[1])
    names = {one.id: (name_key(one.name), one.id) for one in between.briefs.values()}
    found: list[tuple[str, ...]] = []
    for passed in range(length // PASSED + 1):
        if len(found) < count:
            ranked = _in_order(between, weights, rest, hops, names, ends, (length, passed), max_steps)
            found += islice(ranked, count - len(found))
    return found


def _in_order(
    between: Between, weights: Weights, rest: _Rest, hops: Mapping[str, int], names: Mapping[str, tuple[str, str]],
    ends: tuple[str, str], left: tuple[int, int], max_steps: int,
) -> Iterator[tuple[str, ...]]:  # fmt: skip
    """The routes with this length, and so many to be passed, the best first."""
    source, target = ends
    start = rest.get(left, {}).get(source)
    if start is None:
        return
    heap: list[_Begun] = [(-start, (names[source],), 0.0, (source,), *left)]
    while heap:
        _, called, so_far, route, length, passed = heapq.heappop(heap)
        if route[-1] == target:
            yield route
            continue
        for other, step in between.steps[route[-1]].items():
            if other in route or len(route) + hops[other] > max_steps:
                continue
            adds = between.passing[other]
            after = (length - step - adds, passed - (adds > 0))
            to_come = rest.get(after, {}).get(other)
            if to_come is not None:
                weight = so_far + weights[route[-1]][other]
                heapq.heappush(heap, (-round(weight + to_come, 9), (*called, names[other]), weight, (*route, other), *after))


def _best_rest(between: Between, weights: Weights, ends: tuple[str, str], length: int) -> _Rest:
    """By the length left after each, and how many meetings and collectives are still to be passed: the greatest weight with which it can
    reach the target. What passing it adds is not in its length left."""
    source, target = ends
    rest: dict[tuple[int, int], dict[str, float]] = {(0, 0): {target: 0.0}}
    for so_far in range(length):
        for key in [key for key in rest if key[0] == so_far]:
            for id_, to_come in rest[key].items():
                if id_ == source:
                    continue
                adds = between.passing[id_]
                passed = key[1] + (adds > 0)
                for other, step in between.steps[id_].items():
                    left = so_far + adds + step
                    if other == target or left + between.passing[other] + between.ahead[other] > length:
                        continue
                    best = rest.setdefault((left, passed), {})
                    best[other] = max(best.get(other, 0.0), weights[id_][other] + to_come)
    return rest


def _hops(between: Between, target: str) -> Mapping[str, int]:
    """In how few steps each reaches the target, whomever it passes."""
    hops, rim = {target: 0}, [target]
    for id_ in rim:  # grows meanwhile
        for other in between.steps[id_]:
            if other not in hops:
                hops[other] = hops[id_] + 1
                rim.append(other)
    return hops
