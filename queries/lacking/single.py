"""Ties that rest on one source alone: what would be left without evidence if that source were withdrawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from ...graph import Reader, Source, Tie, Ties, name_key
from ..structure import Live
from ..who import tie_weight


class SingleSource(NamedTuple):
    """Of `ties` that hold, those that rest on one source: in all, by the id of the source, and the first of them. They are in order of
    weight, and of equal ones those whose two ends have no other tie that holds first; then by name. `pairs` are how many pairs have
    no other tie than such.
    """

    ties: int
    alone: int
    pairs: int
    by_source: Mapping[str, int]
    first: tuple[Tie, ...]
    only_tie: frozenset[str]
    sources: Mapping[str, Source]


def single_source(reader: Reader, only: Ties, live: Live, *, limit: int = 0) -> SingleSource:
    """The first `limit` of them, or all where that is 0, among the ties of the live network with an end that its scope names."""
    held = replace(only, as_of=live.day, undated=only.undated or not only.as_of)
    place, named = live.place, {one.id: name_key(one.name) for one in live.stakeholders}
    counting = {tie.name for tie in reader.schema.ties.values() if tie.joins != "none"}
    chosen = {one.id for one in live.stakeholders if live.is_chosen(one)}
    ties = [
        tie
        for tie in reader.ties_of(place.keys(), held)
        if tie.source in place and tie.target in place and tie.type in counting and (tie.source in chosen or tie.target in chosen)
    ]
    per_pair = Counter(frozenset((tie.source, tie.target)) for tie in ties)
    alone = [tie for tie in ties if len({item.source for item in tie.evidence}) == 1]
    only_tie = frozenset(tie.id for tie in alone if per_pair[frozenset((tie.source, tie.target))] == 1)
    alone.sort(
        key=lambda tie: (-tie_weight(reader.schema, tie), tie.id not in only_tie, named[tie.source], tie.type, named[tie.target], tie.id)
    )
    by_source = Counter(tie.evidence[0].source for tie in alone)
    resting = Counter(frozenset((tie.source, tie.target)) for tie in alone)
    pairs = sum(number == per_pair[pair] for pair, number in resting.items())
    ordered = dict(sorted(by_source.items(), key=lambda item: (-item[1], item[0])))
    sources = {source.id: source for source in reader.sources(by_source.keys())} if by_source else {}
    return SingleSource(len(ties), len(alone), pairs, ordered, tuple(alone[:limit] if limit else alone), only_tie, sources)
