"""How many pairs of two groups reach each other through one node, by their shortest ways."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from .arrays import Adjacency, Numbers, Values
from .betweenness import drawn, most_of
from .shortest import UNREACHED, Shortest, shortest

_NEVER = np.int64(1) << 40  # more steps than any way has
_ROUNDING = 1e-9  # by how much a product of numbers of routes may fall short of their number


class Asked(NamedTuple):
    """A node, and the two groups whose pairs are asked about: from the one to the other where the graph is directed."""

    place: int
    one: int
    other: int


class Between(NamedTuple):
    """Of a node and two groups: the pairs without a tie of their own of whom a way leads from one to the other; those of them of whom a
    shortest way passes the node; and those all of whose shortest ways do. Where only ways from a sample of nodes were looked at, the
    numbers are those of the sample, and `error` is the standard error of `share`; else it is 0.0.
    """

    pairs: int
    through: int
    only: int
    error: float = 0.0
    is_sampled: bool = False

    @property
    def share(self) -> float:
        """Which part of the pairs passes the node; 0.0 where there is no pair."""
        return self.through / self.pairs if self.pairs else 0.0


def routes_between(
    adjacency: Adjacency, groups: Numbers, asked: Sequence[Asked], *, is_directed: bool = False, samples: int | None = None
) -> list[Between]:
    """What passes each node that is asked about, where `groups` has the number of the group of each, negative for none. The node itself is
    no end.

    Ways are looked at from all members of one of the two groups, the smaller where direction does not matter; in networks of more than
    `betweenness.EXACT_UP_TO` nodes from a sample of those as for betweenness, drawn without replacement, or from `samples`.
    """
    sizes = np.bincount(groups[groups >= 0], minlength=1 + max((max(each.one, each.other) for each in asked), default=0))
    turned = [each if is_directed or sizes[each.one] <= sizes[each.other] else Asked(each.place, each.other, each.one) for each in asked]
    members: Numbers = np.flatnonzero(np.isin(groups, [each.one for each in turned])).astype(np.int64)
    most = samples if samples is not None else most_of(adjacency, len(members))
    sources = drawn(members, most)
    places = np.array([each.place for each in turned], dtype=np.int64)
    onward = [(walk.steps[row], walk.routes[row]) for walk in shortest(adjacency, places) for row in range(len(walk.sources))]
    found: list[list[Values]] = [[] for _ in turned]
    for walk in shortest(adjacency, sources):
        for each, (steps, routes), kept in zip(turned, onward, found, strict=True):
            rows = np.flatnonzero((groups[walk.sources] == each.one) & (walk.sources != each.place))
            columns = np.flatnonzero((groups == each.other) & (np.arange(len(groups)) != each.place))
            kept.append(_counted(walk, rows, columns, each.place, (steps[columns], routes[columns])))
    rest = 1 - len(sources) / len(members) if len(members) else 0.0
    return [_summed(np.concatenate(kept) if kept else np.zeros((0, 3)), rest) for kept in found]


def _counted(walk: Shortest, rows: Numbers, columns: Numbers, place: int, onward: tuple[Numbers, Values]) -> Values:
    """Of each of these sources (row) with all of these ends: pairs, pairs by way of the place, and pairs by no other way."""
    steps, routes = walk.steps[np.ix_(rows, columns)], walk.routes[np.ix_(rows, columns)]
    first, last = walk.steps[rows, place], onward[0]
    first, last = np.where(first == UNREACHED, _NEVER, first), np.where(last == UNREACHED, _NEVER, last)
    is_through = first[:, None] + last == steps
    is_all = is_through & (walk.routes[rows, place][:, None] * onward[1] >= routes * (1 - _ROUNDING))
    return np.stack([(steps > 1).sum(axis=1), is_through.sum(axis=1), is_all.sum(axis=1)], axis=1).astype(np.float64)


def _summed(by_source: Values, rest: float) -> Between:
    """`rest` is the part of the sources that was not looked at."""
    pairs, through, only = (int(value) for value in by_source.sum(axis=0))
    count = len(by_source)
    if not pairs or not rest:
        return Between(pairs, through, only, is_sampled=bool(rest))
    apart = by_source[:, 1] - through / pairs * by_source[:, 0]
    error = float(np.sqrt(np.sum(apart**2) * rest * count / max(1, count - 1))) / pairs
    return Between(pairs, through, only, error, is_sampled=True)
