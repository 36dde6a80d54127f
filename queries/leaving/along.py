"""Who leaves with whom: an organisation takes its units and people along, a unit those below it, a program its parts.

One that belongs to somebody else as well stays with that one. Belonging goes by the ties of the network that is counted.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ...graph import Schema
from ..structure import Live
from .nested import Nested

if TYPE_CHECKING:
    from ...measures.arrays import Numbers

_NOBODY: Numbers = np.zeros(0, dtype=np.int64)


class Belongings:
    """Who belongs to whom in a network, by place."""

    def __init__(self, live: Live, schema: Schema) -> None:
        below: dict[int, set[int]] = {}
        above: dict[int, set[int]] = {}
        kinds = [schema.kinds[one.kind] for one in live.stakeholders]
        for link in live.links:
            if link.type in schema.belonging:
                lower, upper = live.place[link.source], live.place[link.target]
                # A person that works for a program belongs to no organisation by that.
                if kinds[lower].is_actor == kinds[upper].is_actor and (kinds[lower].is_part or not kinds[lower].is_actor):
                    below.setdefault(upper, set()).add(lower)
                    above.setdefault(lower, set()).add(upper)
        self._below: Mapping[int, Collection[int]] = below
        self._above: Mapping[int, Collection[int]] = above
        self._nested = Nested.of(below, above)

    def along(self, leaving: Collection[int]) -> Sequence[int]:
        """The places of those who leave with these, in order."""
        gone, waiting = set(leaving), list(leaving)
        while waiting:
            for lower in self._below.get(waiting.pop(), ()):
                if lower not in gone and gone.issuperset(self._above[lower]):
                    gone.add(lower)
                    waiting.append(lower)
        return sorted(gone.difference(leaving))

    def own(self, place: int) -> Numbers:
        """The places of those who leave with this one, in no order, at next to no cost."""
        if place not in self._below:
            return _NOBODY
        return np.array(self.along([place]), dtype=np.int64) if self._nested is None else self._nested.within(place)

    def holds(self, one: int, other: int) -> bool:
        """Whether the other leaves with this one."""
        if other not in self._above or one not in self._below:
            return False
        return other in self.along([one]) if self._nested is None else self._nested.holds(one, other)
