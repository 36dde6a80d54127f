"""A small network by hand for the search, and the best ways of it by trying all."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise

from partnermap.queries.introducing import Way
from partnermap.queries.introducing.search import Called

Steps = Mapping[frozenset[str], int]


class Small:
    """Steps by their two ends, with strengths; `names` where they are others than ids. Counts how often it was asked."""

    def __init__(self, steps: Steps, names: Mapping[str, str] | None = None) -> None:
        self.steps, self.names, self.asked = steps, names or {}, 0

    def near(self, ids: Collection[str], least: int) -> Mapping[str, Mapping[str, int]]:
        self.asked += 1
        return {id_: {other: strength for other, strength in self._of(id_) if strength >= least} for id_ in ids}

    def called(self, id_: str) -> Called:
        return self.names.get(id_, id_), id_

    def _of(self, id_: str) -> Iterator[tuple[str, int]]:
        return ((other, strength) for ends, strength in self.steps.items() if id_ in ends for other in ends - {id_})


def steps(text: str) -> Steps:
    """`A-p 9, p-q 9`: each step with its strength."""
    return {frozenset(ends.split("-")): int(strength) for ends, strength in (one.split() for one in text.split(","))}


def by_trying_all(network: Small, source: str, target: str, *, k: int, max_steps: int) -> list[Way]:
    """All simple ways, put in order."""

    def on(stops: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        if stops[-1] == target:
            yield stops
        elif len(stops) <= max_steps:
            for other in network.near([stops[-1]], 1)[stops[-1]]:
                if other not in stops:
                    yield from on((*stops, other))

    ways = (
        [Way(stops, tuple(network.steps[frozenset(pair)] for pair in pairwise(stops))) for stops in on((source,))]
        if source != target
        else []
    )
    ways.sort(key=lambda way: (-way.weakest, len(way.stops), -sum(way.strengths), [network.called(one) for one in way.stops]))
    return ways[:k]
