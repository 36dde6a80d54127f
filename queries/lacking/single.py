"""Ties that rest on one source alone: what would be left without evidence if that source were withdrawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from ...graph import Reader, Source, Tie, name_key
from ..structure import Live
from ..who import tie_weight


class SingleSource(NamedTuple):
    """Of `ties` that hold, those that rest on one source: in all, by the id of the source, and the first of them. First are those that
    alone hold two parts of the network together (`bridges`, by id), then those of most weight, then by name. Of `pairs` that have a
    tie, `pairs_alone` have none but such.
    """

    ties: int
    alone: int
    pairs: int
    pairs_alone: int
    by_source: Mapping[str, int]
    first: tuple[Tie, ...]
    bridges: frozenset[str]
    sources: Mapping[str, Source]


def single_source(reader: Reader, live: Live, *, limit: int = 0) -> SingleSource:
    """The first `limit` of them, or all where that is 0, among the ties of the live network with an end that its scope names."""
    place, named = live.place, {one.id: name_key(one.name) for one in live.stakeholders}
    chosen = {one.id for one in live.stakeholders if live.is_chosen(one)}
    ties = [
        tie
        for tie in reader.ties_of(place.keys(), live.holding)
        if tie.source in place and tie.target in place and (tie.source in chosen or tie.target in chosen)
    ]
    per_pair = Counter(frozenset((tie.source, tie.target)) for tie in ties)
    alone = [tie for tie in ties if len({item.source for item in tie.evidence}) == 1]
    joints = _joints(live)
    bridging = frozenset(tie.id for tie in alone if (pair := frozenset((tie.source, tie.target))) in joints and per_pair[pair] == 1)
    alone.sort(
        key=lambda tie: (tie.id not in bridging, -tie_weight(reader.schema, tie), named[tie.source], tie.type, named[tie.target], tie.id)
    )
    by_source = Counter(tie.evidence[0].source for tie in alone)
    resting = Counter(frozenset((tie.source, tie.target)) for tie in alone)
    pairs = sum(number == per_pair[pair] for pair, number in resting.items())
    ordered = dict(sorted(by_source.items(), key=lambda item: (-item[1], item[0])))
    sources = {source.id: source for source in reader.sources(by_source.keys())} if by_source else {}
    return SingleSource(len(ties), len(alone), len(per_pair), pairs, ordered, tuple(alone[:limit] if limit else alone), bridging, sources)


def _joints(live: Live) -> set[frozenset[str]]:
    """The pairs without whose ties the network falls apart, and not only by one stakeholder who stands at its end."""
    from ...measures.cutpoints import bridges
    from ...measures.graphs import degrees

    counts = degrees(live.adjacency)
    return {
        frozenset((live.stakeholders[one].id, live.stakeholders[other].id))
        for one, other in bridges(live.adjacency)
        if counts[one] > 1 and counts[other] > 1
    }
