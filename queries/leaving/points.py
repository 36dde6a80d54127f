"""Single points of failure: stakeholders and pairs without which others lose their way to the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ...graph import ANY, Reader, Source, Stakeholder, Tie, Ties, name_key
from ...measures.cutpoints import cuts
from ..circle import tie_order
from ..structure import EVERYONE, Live, Scope, read_live
from ..who import cited_sources
from .along import Belongings

if TYPE_CHECKING:
    from ...measures.arrays import Numbers

NAMED = 100
"""So many of those who would be cut off are named for each point, or fewer where there are very many points."""
_IN_ALL, _LEAST = 100_000, 5


class Point(NamedTuple):
    """A stakeholder without which its component falls into so many `pieces`: how many are `cut_off`, of whom its `own` are its units and
    people, who belong to nobody else; and by name the first of the others, then of its own.
    """

    stakeholder: Stakeholder
    pieces: int
    cut_off: int
    own: int
    names: tuple[Stakeholder, ...]

    @property
    def others(self) -> int:
        """How many are cut off that are not its own."""
        return self.cut_off - self.own


class Bridge(NamedTuple):
    """Two whose ties are the only way between the parts that they stand in, with how many stand on the side of each, and the ties; whether
    the one is a unit or person of the other. The end of the smaller side comes first.
    """

    ends: tuple[Stakeholder, Stakeholder]
    sides: tuple[int, int]
    is_own: bool
    ties: tuple[Tie, ...]


@dataclass(frozen=True)
class SinglePoints:
    """The answer: points by how many others they cut off, and bridges by the smaller side, those that join one to its own last. `named` and
    `sources` are what the ties mention, by id; the answer rests on all sources, `rests_on`.
    """

    live: Live
    points: tuple[Point, ...]
    bridges: tuple[Bridge, ...]
    named: Mapping[str, Stakeholder]
    sources: Mapping[str, Source]
    rests_on: tuple[Source, ...]


def single_points(reader: Reader, only: Ties = ANY, scope: Scope = EVERYONE) -> SinglePoints:
    """The single points of failure of the network: of those that the scope names, and bridges of which one end is so."""
    live = read_live(reader, only, scope)
    belongings, found = Belongings(live, reader.schema), cuts(live.adjacency)
    order = np.array(sorted(range(len(live.stakeholders)), key=lambda place: _called(live.stakeholders[place])), dtype=np.int64)
    by_name = np.empty_like(order)
    by_name[order] = np.arange(len(order))
    most = max(_LEAST, min(NAMED, _IN_ALL // max(1, len(found.falling))))
    is_own, points = np.zeros(len(order), dtype=bool), []
    for place in found.falling:
        if live.is_chosen(live.stakeholders[place]):
            off, own = found.off(place), belongings.own(place)
            is_own[own] = True
            is_ours = is_own[off]
            is_own[own] = False
            told = [*_lowest(by_name[off[~is_ours]], most), *_lowest(by_name[off[is_ours]], most)][:most]
            named = tuple(live.stakeholders[int(order[one])] for one in told)
            points.append(Point(live.stakeholders[place], len(found.sizes(place)), len(off), int(is_ours.sum()), named))
    bridges = _bridges(reader, live, [(one, other, *found.sides(one, other)) for one, other in found.bridges.tolist()])
    sources = cited_sources(reader, (tie for bridge in bridges for tie in bridge.ties))
    return SinglePoints(
        live,
        tuple(sorted(points, key=lambda point: (-point.others, -point.cut_off, *_called(point.stakeholder)))),
        bridges,
        {one.id: one for one in live.stakeholders},
        sources,
        tuple(reader.sources()),
    )


def _lowest(ranks: Numbers, most: int) -> list[int]:
    """The first so many of them, in order."""
    lowest: list[int] = np.sort(np.partition(ranks, most)[:most] if len(ranks) > most else ranks).tolist()
    return lowest


def bridges_with_ties(reader: Reader, live: Live, found: Iterable[tuple[int, int, int, int]]) -> list[Bridge]:
    """Bridges by the places of their ends and how many stand on the side of each, with the ties read whole, in the order given."""
    ends = [(live.stakeholders[one], live.stakeholders[other], (less, more)) for one, other, less, more in found]
    held: dict[frozenset[str], list[Tie]] = {}
    for tie in sorted(reader.ties_between([(one.id, other.id) for one, other, _ in ends], live.holding), key=tie_order) if ends else ():
        held.setdefault(frozenset((tie.source, tie.target)), []).append(tie)
    belonging, made = reader.schema.belonging, []
    for one, other, sides in ends:
        ties = tuple(held.get(frozenset((one.id, other.id)), ()))
        made.append(Bridge((one, other), sides, all(tie.type in belonging for tie in ties), ties))
    return made


def _bridges(reader: Reader, live: Live, found: list[tuple[int, int, int, int]]) -> tuple[Bridge, ...]:
    told = [
        (one, other, less, more) if (less, *_called(live.stakeholders[one])) <= (more, *_called(live.stakeholders[other]))
        else (other, one, more, less)
        for one, other, less, more in found
        if live.is_chosen(live.stakeholders[one]) or live.is_chosen(live.stakeholders[other])
    ]  # fmt: skip
    made = bridges_with_ties(reader, live, told)
    return tuple(sorted(made, key=lambda bridge: (bridge.is_own, -bridge.sides[0], *_called(bridge.ends[1]), *_called(bridge.ends[0]))))


def _called(one: Stakeholder) -> tuple[str, str]:
    return name_key(one.name), one.id
