"""Who belongs to one alone, through however many others: found for everyone at once.

One leaves with another where every way up from it leads there: where that one dominates it, as the theory of graphs has it. So there is a
tree of them, in which those who leave with one stand below it, and a walk in depth has them side by side.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ...measures.arrays import Numbers

_TOP = -1


@dataclass(frozen=True)
class Nested:
    """The walk: places as they are met, where each is met, and where those below it end."""

    order: Numbers
    met: Mapping[int, int]
    end: Mapping[int, int]

    @classmethod
    def of(cls, below: Mapping[int, Collection[int]], above: Mapping[int, Collection[int]]) -> Nested | None:
        """The tree, by whom each has below and above it; None where some belong to each other in a circle."""
        nearest = _nearest(below, above)
        if len(nearest) < len({*below, *above}):
            return None
        under: dict[int, list[int]] = {}
        for place, upper in nearest.items():
            under.setdefault(upper, []).append(place)
        order: list[int] = []
        met: dict[int, int] = {}
        end: dict[int, int] = {}
        waiting = under.get(_TOP, [])[::-1]
        while waiting:
            place = waiting.pop()
            if place < 0:
                end[~place] = len(order)
                continue
            met[place] = len(order)
            order.append(place)
            waiting += [~place, *under.get(place, ())]
        return cls(np.array(order, dtype=np.int64), met, end)

    def within(self, place: int) -> Numbers:
        """Those who leave with this one."""
        return self.order[self.met[place] + 1 : self.end[place]]

    def holds(self, one: int, other: int) -> bool:
        """Whether the other leaves with this one."""
        return self.met[one] < self.met[other] < self.end[one]


def _nearest(below: Mapping[int, Collection[int]], above: Mapping[int, Collection[int]]) -> Mapping[int, int]:
    """For each who is the nearest with whom it leaves, from the top down; _TOP where there is none. Whoever is in a circle, or below one,
    is not in it.
    """
    left = {place: len(uppers) for place, uppers in above.items()}
    nearest = {place: _TOP for place in below if place not in above}
    depth = {_TOP: 0} | dict.fromkeys(nearest, 1)
    waiting = list(nearest)
    while waiting:
        for place in below.get(waiting.pop(), ()):
            left[place] -= 1
            if not left[place]:
                first, *rest = above[place]
                for other in rest:
                    first = _both(first, other, nearest, depth)
                nearest[place], depth[place] = first, depth[first] + 1
                waiting.append(place)
    return nearest


def _both(one: int, other: int, nearest: Mapping[int, int], depth: Mapping[int, int]) -> int:
    """The nearest with whom both leave, or who is one of them."""
    while one != other:
        if depth[one] < depth[other]:
            other = nearest[other]
        else:
            one = nearest[one]
    return one
