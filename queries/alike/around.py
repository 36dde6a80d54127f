"""What the network says of two whose names are alike: how they stand to each other, to their parents and partners, and where they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Set
from typing import NamedTuple

from ...graph import Reader, Stakeholder, Ties, name_key
from .forms import SMALL
from .found import Ends, Found, Reason
from .lexicon import lexicon

_NONE: Set[str] = frozenset()
_SUCCEEDS = "SUCCEEDS"
_LEVELS = 12
# Of two that belong to two bodies: many have a policy branch, and two people may have one name.
_OTHER_PARENT, _OTHER_PARENT_OF_MANY = {"agency": 0.8}, 0.4
_OTHER_PARENT_ELSE = 0.55
_JOINED = 0.7
_OTHER_FORM = 0.7
_ELSEWHERE, _ABROAD, _ELSEWHERE_OF_MANY = 0.75, 0.5, 0.3
_PARENT, _PARTNER, _MOST_PARTNERS, _URL = 0.2, 0.06, 0.3, 0.4


class Around(NamedTuple):
    """Of each id what it belongs to, what that belongs to, and all that it is tied to otherwise; and who succeeds whom."""

    parents: Mapping[str, Set[str]]
    above: Mapping[str, Set[str]]
    tied: Mapping[str, Set[str]]
    successions: Set[frozenset[str]]


def around(reader: Reader, ids: Collection[str]) -> Around:
    """What is around these."""
    belonging = reader.schema.belonging
    parents: dict[str, set[str]] = defaultdict(set)
    tied: dict[str, set[str]] = defaultdict(set)
    successions = set[frozenset[str]]()
    succeeding = reader.schema.types_like(_SUCCEEDS) if _SUCCEEDS in reader.schema.ties else []
    for link in reader.links_of(ids):
        if link.type in succeeding:
            successions.add(frozenset((link.source, link.target)))
        if link.type in belonging:
            parents[link.source].add(link.target)
        else:
            tied[link.source].add(link.target)
            tied[link.target].add(link.source)
    edge = {whole for one in ids for whole in parents[one]} - set(ids)
    for _ in range(_LEVELS):
        if not edge or not belonging:
            break
        for link in reader.links_of(edge, Ties(types=belonging), end="source"):
            parents[link.source].add(link.target)
        edge = {whole for one in edge for whole in parents[one]} - parents.keys()
    return Around(parents, {one: _above(one, parents) for one in ids}, tied, successions)


def _above(one: str, parents: Mapping[str, set[str]]) -> set[str]:
    found, edge = set[str](), {one}
    while edge:
        edge = {whole for part in edge for whole in parents.get(part, ())} - found - {one}
        found |= edge
    return found


def weighed(
    both: Found, one: Stakeholder, other: Stakeholder, known: Around, *, are_one: Collection[Ends], place: Mapping[str, int]
) -> tuple[float, tuple[Reason, ...]]:
    """The score of a pair and all that speaks for it; 0 where one is a part of the other or its successor. `are_one` are pairs whose names
    are alike, by their `place`: parents that may be one are no two parents.
    """
    if one.id in known.above[other.id] or other.id in known.above[one.id] or {one.id, other.id} in known.successions:
        return 0.0, ()
    score, reasons = both.score * _apart(one, other), [both.reason]
    left, right = known.parents.get(one.id, _NONE), known.parents.get(other.id, _NONE)
    if shared := sorted(left & right):
        score = _more(score, _PARENT)
        reasons.append(Reason("same-parent", shared[0]))
    elif left and right and not _may_be_one(left, right, are_one, place):
        is_of_many = _is_common(one) and _is_common(other)
        score *= _OTHER_PARENT_OF_MANY if is_of_many else _OTHER_PARENT.get(one.kind, _OTHER_PARENT_ELSE)
    ours, theirs = known.tied.get(one.id, _NONE), known.tied.get(other.id, _NONE)
    if other.id in ours:
        score *= _JOINED
    if partners := len(ours & theirs):
        score = _more(score, min(_PARTNER * partners, _MOST_PARTNERS))
        reasons.append(Reason("shared-partners", number=partners))
    if one.url and address(one.url) == address(other.url):
        score = _more(score, _URL)
        reasons.append(Reason("same-url", one.url))
    return round(score, 2), tuple(reasons)


def address(url: str) -> str:
    """A web address without what says nothing of where it leads."""
    return url.lower().partition("://")[2].removeprefix("www.").rstrip("/")


def _more(score: float, share: float) -> float:
    return score + (1 - score) * share


def _apart(one: Stakeholder, other: Stakeholder) -> float:
    """What speaks against it: another region, country or form."""
    factor = 1.0
    is_abroad = bool(one.country and other.country and one.country != other.country)
    if is_abroad or (one.region and other.region and one.region != other.region):
        factor *= _ELSEWHERE_OF_MANY if _is_common(one) and _is_common(other) else _ABROAD if is_abroad else _ELSEWHERE
    if one.form and other.form and one.form != other.form:
        factor *= _OTHER_FORM
    return factor


def _is_common(one: Stakeholder) -> bool:
    """Whether every word of the name is a common one, so that bodies of many places have it."""
    words = [word for word in name_key(one.name).split() if word not in SMALL and not word.isdigit()]
    return one.kind != "person" and all(map(lexicon().is_word, words))


def _may_be_one(left: Collection[str], right: Collection[str], are_one: Collection[Ends], place: Mapping[str, int]) -> bool:
    return any((min(ends), max(ends)) in are_one for one in left for other in right if (ends := (place[one], place[other])))
