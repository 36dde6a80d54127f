"""Which stakeholders may be one body under two names: pairs, the most likely first, each with what speaks for it. It offers, and merges
nothing.

Names speak first: spelt alike, short for one another, the letters of an acronym, one said in English and in French. What the network says
of both speaks too: one parent, partners that they share, one web address. Numbers, provinces and towns that differ speak against it, and so
does that one is a part of the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..graph import Reader, Stakeholder, name_key
from .alike.found import Ends, Found, Reason

LEAST = 0.45
"""The score below which a pair is not told."""
_CROWD = 12  # who have one name: so many have it that it tells nothing
_ONE_ADDRESS = 0.5  # what one address says where the names say nothing


@dataclass(frozen=True, slots=True)
class Pair:
    """Two that may be one; `score` says how surely, from 0 to 1. Of one that `is_put_off` it was asked before, and put off."""

    one: Stakeholder
    other: Stakeholder
    score: float
    reasons: tuple[Reason, ...]
    is_put_off: bool = False


@dataclass(frozen=True, slots=True)
class Duplicates:
    """The answer: the pairs, the most likely first; `total` is how many there are, told or not. `of` is whom they were asked for, and
    `named`, by id, are the parents that reasons mention.
    """

    pairs: tuple[Pair, ...]
    total: int
    of: Stakeholder | None
    named: Mapping[str, Stakeholder]


def duplicates(reader: Reader, of: Stakeholder | None = None, *, limit: int = 20) -> Duplicates:
    """The first `limit` pairs that may be one body, or all where that is 0; with `of` those of this stakeholder alone. Two of one kind are
    held against each other, and none that are said to be distinct. Those that were put off come last.
    """
    # Imported here, with all the words that it knows: whoever asks anything else need not wait for it.
    from .alike.by_name import by_name

    everyone = list(reader.stakeholders())
    heirs = {id_: one.id for one in everyone for id_ in one.former_ids}
    apart = {(one.id, heirs.get(other, other)) for one in everyone for other in one.distinct_from}
    later = {frozenset((one.id, heirs.get(other, other))) for one in everyone for other in one.undecided_with}
    found = {ends: both for ends, both in by_name(everyone).items() if not _is_apart(everyone, ends, apart)}
    for ends in _at_one_address(everyone):
        if not _is_apart(everyone, ends, apart):
            found.setdefault(ends, Found(_ONE_ADDRESS, Reason("same-url", everyone[ends[0]].url)))
    pairs = [
        replace(pair, is_put_off=True) if frozenset((pair.one.id, pair.other.id)) in later else pair
        for pair in _weighed(reader, everyone, found)
        if not of or of.id in (pair.one.id, pair.other.id)
    ]
    pairs.sort(
        key=lambda pair: (pair.is_put_off, -pair.score, name_key(pair.one.name), name_key(pair.other.name), pair.one.id, pair.other.id)
    )
    told = tuple(pairs[:limit] if limit else pairs)
    parents = {reason.one for pair in told for reason in pair.reasons if reason.sort == "same-parent"}
    return Duplicates(told, len(pairs), of, {one.id: one for one in reader.stakeholders(parents)} if parents else {})


def _is_apart(everyone: Sequence[Stakeholder], ends: Ends, apart: set[tuple[str, str]]) -> bool:
    one, other = (everyone[end].id for end in ends)
    return (one, other) in apart or (other, one) in apart


def _at_one_address(everyone: Sequence[Stakeholder]) -> Iterator[Ends]:
    """Pairs of one kind that alone have one web address."""
    from .alike.around import address

    at: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(everyone):
        if one.url:
            at[address(one.url)].append(place)
    for places in at.values():
        if len(places) == 2 and everyone[places[0]].kind == everyone[places[1]].kind:
            yield places[0], places[1]


def _weighed(reader: Reader, everyone: Sequence[Stakeholder], found: Mapping[Ends, Found]) -> Iterator[Pair]:
    """The pairs with all that speaks for them, without those that are not likely enough."""
    from .alike.around import around, weighed

    ids = {everyone[end].id for ends in found for end in ends}
    known = around(reader, ids)
    place = {one.id: number for number, one in enumerate(everyone)}
    crowd = _crowded(found)
    for ends, both in found.items():
        one, other = (everyone[end] for end in ends)
        score, reasons = weighed(both, one, other, known, are_one=found.keys(), place=place)
        if len(reasons) > 1 and both.reason.sort == "same-url":
            reasons = tuple(dict.fromkeys(reasons))
        if score >= LEAST and (len(reasons) > 1 or not crowd & {*ends}):
            yield Pair(one, other, score, reasons)


def _crowded(found: Mapping[Ends, Found]) -> set[int]:
    """Those that very many are called like."""
    often: dict[int, int] = defaultdict(int)
    for ends, both in found.items():
        for end in ends:
            often[end] += both.reason.sort == "same-name"
    return {end for end, n in often.items() if n >= _CROWD}
