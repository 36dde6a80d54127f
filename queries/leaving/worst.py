"""The set of stakeholders whose loss hurts most, and those that come next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ...graph import ANY, Reader, Source, Stakeholder, Ties
from ...measures.fragmentation import SAMPLES
from ...measures.key_players import Criterion, KeyPlayers, key_players
from ..structure import EVERYONE, Live, Scope, read_live
from .along import Belongings
from .figures import Figures, before_and_after, severed
from .loss import by_name, pieces_off

_SHOWN = 6


class WorstSet(NamedTuple):
    """A set by name, who leaves along, how many others are cut off, how many pairs of those who are left could reach each other and no
    longer can, and the network that is left.
    """

    members: tuple[Stakeholder, ...]
    along: tuple[Stakeholder, ...]
    cut_off: int
    severed: int
    after: Figures


@dataclass(frozen=True)
class Worst:
    """The answer: sets of `size`, the worst first, as `criterion` goes; `candidates` is how many could be in one, `found` tells how they
    were found. `parts_stay` says that units and people stay. It rests on all sources, `rests_on`.
    """

    live: Live
    size: int
    criterion: Criterion
    parts_stay: bool
    candidates: int
    found: KeyPlayers
    before: Figures
    sets: tuple[WorstSet, ...]
    rests_on: tuple[Source, ...]


def worst(
    reader: Reader, size: int, only: Ties = ANY, scope: Scope = EVERYONE, *, criterion: Criterion = "DF", parts_stay: bool = False
) -> Worst:
    """The worst sets of so many: of actors, or of whom the scope names where it names kinds."""
    live, schema = read_live(reader, only, scope), reader.schema
    belongings = Belongings(live, schema)
    among = [
        place
        for place, one in enumerate(live.stakeholders)
        if live.is_chosen(one) and (scope.kinds or schema.kinds[one.kind].is_actor)
    ]  # fmt: skip
    along = None if parts_stay else belongings
    found = key_players(live.adjacency, size, criterion=criterion, candidates=among, along=along, shown=_SHOWN)
    gone = [sorted({*one.members, *([] if parts_stay else belongings.along(one.members))}) for one in found.sets]
    # Where ways are long, sets are measured from fewer than one loss alone would be.
    before, *after = before_and_after(live.adjacency, *gone, samples=found.samples if 0 < found.samples < SAMPLES else None)
    sets = [_told(live, *one) for one in zip((set_.members for set_ in found.sets), gone, after, strict=True)]
    sets.sort(key=lambda one: _rank(one, criterion), reverse=True)
    return Worst(live, size, criterion, parts_stay, len(among), found, before, tuple(sets), tuple(reader.sources()))


def _rank(one: WorstSet, criterion: Criterion) -> tuple[float, float]:
    both = (round(one.after.distance_fragmentation.value, 12), round(one.after.fragmentation, 12))
    return both if criterion == "DF" else both[::-1]


def _told(live: Live, members: tuple[int, ...], gone: list[int], after: Figures) -> WorstSet:
    return WorstSet(
        by_name(live.stakeholders[place] for place in members),
        by_name(live.stakeholders[place] for place in set(gone).difference(members)),
        sum(len(piece) for piece in pieces_off(live, gone)),
        severed(live.adjacency, gone)[1],
        after,
    )
