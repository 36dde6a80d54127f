"""Single points of failure of an undirected graph: nodes and ties without which a component falls into pieces.

J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", Communications of the ACM 16 (1973), 372-378: one
walk in depth, in time linear in nodes and ties. Without recursion, since a network may be one long chain.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .arrays import Adjacency, Numbers


@dataclass(frozen=True)
class Cuts:
    """The walk, and what falls off it. `order` are the nodes as they are met; below a node stand the `below` that follow it there.

    `falling` has for each articulation point the nodes next on the walk that lose their way past it, with all below them; `roots` are the
    first of each component. `bridges` are pairs, the lower place first, in order.
    """

    order: Numbers
    met: Numbers
    below: Numbers
    root: Numbers
    falling: Mapping[int, tuple[int, ...]]
    bridges: Numbers

    @cached_property
    def points(self) -> Numbers:
        """The articulation points, in order of place."""
        return np.array(sorted(self.falling), dtype=np.int64)

    def pieces(self, point: int) -> list[Numbers]:
        """Into what its component falls without this articulation point: the members of each piece in order of place, the largest piece
        first and, of equally large ones, the one with the lowest place.
        """
        parts = [self._under(child) for child in self.falling[point]]
        rest = self._rest(point, self.falling[point])
        return sorted([*parts, *([rest] if len(rest) else [])], key=lambda piece: (-len(piece), int(piece[0])))

    def off(self, point: int) -> Numbers:
        """The members of all these pieces but the first, and of that too where it is one alone; in no order."""
        children = self.falling[point]
        sizes = [int(self.below[child]) for child in children]
        rest = int(self.below[self.root[point]]) - 1 - sum(sizes)
        most = max(rest, *sizes)
        if [rest, *sizes].count(most) > 1:
            return np.concatenate(self.pieces(point)[most > 1 :])
        under = [self.order[self.met[child] : self.met[child] + size] for child, size in zip(children, sizes, strict=True) if size < most]
        return np.concatenate([*under, *([self._beside(point, children)] if rest < most else [])])

    def sizes(self, point: int) -> list[int]:
        """The sizes of the same pieces, at no cost."""
        parts = [int(self.below[child]) for child in self.falling[point]]
        rest = int(self.below[self.root[point]]) - 1 - sum(parts)
        return sorted([*parts, *([rest] if rest else [])], reverse=True)

    def sides(self, one: int, other: int) -> tuple[int, int]:
        """How many are on the side of each end once this bridge is gone."""
        child = one if self.met[one] > self.met[other] else other
        under = int(self.below[child])
        rest = int(self.below[self.root[one]]) - under
        return (under, rest) if child == one else (rest, under)

    def _under(self, node: int) -> Numbers:
        first = int(self.met[node])
        return np.sort(self.order[first : first + int(self.below[node])])

    def _rest(self, point: int, fallen: tuple[int, ...]) -> Numbers:
        return np.sort(self._beside(point, fallen))

    def _beside(self, point: int, fallen: tuple[int, ...]) -> Numbers:
        first = int(self.met[self.root[point]])
        is_left = np.ones(int(self.below[self.root[point]]), dtype=bool)
        is_left[int(self.met[point]) - first] = False
        for child in fallen:
            start = int(self.met[child]) - first
            is_left[start : start + int(self.below[child])] = False
        beside: Numbers = self.order[first : first + len(is_left)][is_left]
        return beside


def articulation_points(adjacency: Adjacency) -> Numbers:
    """The places without which a component falls into pieces, in order."""
    return cuts(adjacency).points


def bridges(adjacency: Adjacency) -> Numbers:
    """The ties without which a component falls in two: an array of shape (bridges, 2), the lower place first, in order."""
    return cuts(adjacency).bridges


def cut_off(sizes: list[int]) -> int:
    """How many lose their way to the others where a component falls into pieces of these sizes, the largest first: all but the largest
    piece; and that as well where it is one alone.
    """
    return sum(sizes) if sizes and sizes[0] == 1 else sum(sizes[1:])


def cuts(adjacency: Adjacency) -> Cuts:
    """Both of them, out of one walk."""
    count = adjacency.shape[0]
    # Lists, because numpy takes longer to hand out a single number than to compare it.
    starts, targets = adjacency.indptr.tolist(), adjacency.indices.tolist()
    met, low, below, above, root = [-1] * count, [0] * count, [1] * count, [-1] * count, [-1] * count
    at, order = starts[:count], list[int]()
    falling: dict[int, list[int]] = {}
    found: list[tuple[int, int]] = []
    for first in range(count):
        if met[first] >= 0:
            continue
        node = first
        met[node] = low[node] = len(order)
        root[node] = first
        order.append(node)
        while True:
            if at[node] < starts[node + 1]:
                other = targets[at[node]]
                at[node] += 1
                if met[other] < 0:
                    above[other], root[other] = node, first
                    met[other] = low[other] = len(order)
                    order.append(other)
                    node = other
                elif other != above[node] and met[other] < low[node]:
                    low[node] = met[other]
                continue
            upper = above[node]
            if upper < 0:
                break
            below[upper] += below[node]
            low[upper] = min(low[upper], low[node])
            if low[node] >= met[upper]:
                falling.setdefault(upper, []).append(node)
            if low[node] > met[upper]:
                found.append((min(node, upper), max(node, upper)))
            node = upper
        if len(falling.get(first, ())) < 2:
            falling.pop(first, None)  # the first of a component holds it together only where several ways begin at it
    pairs = np.array(sorted(found), dtype=np.int64).reshape(-1, 2)
    points = {point: tuple(children) for point, children in falling.items()}
    return Cuts(_numbers(order), _numbers(met), _numbers(below), _numbers(root), points, pairs)


def _numbers(values: list[int]) -> Numbers:
    return np.array(values, dtype=np.int64)
