"""Which ties of the same type between the same two are one on both sides, although what makes them this tie differs: a date was corrected,
a role filled in, an amount changed.

Two are one where they cite the same place of the same source, or where at most one of role, beginning, end and amount is another. Two spans
that have no day in common are two ties, unless they cite the same place. Those that agree most are taken first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from ...graph import Tie
from .fields import one_line

_MOST = 40_000  # pairs of ties of one type between the same two that are weighed one by one
_Facet = Callable[[Tie], object]
_FACETS: tuple[_Facet, ...] = (
    lambda tie: one_line(tie.role),
    lambda tie: tie.since,
    lambda tie: tie.until,
    lambda tie: None if tie.amount is None else (tie.amount, tie.currency),
)
_AGREES, _CITES = 2, 3


def matched(olds: Sequence[Tie], news: Sequence[Tie], sources: Mapping[str, str]) -> list[tuple[Tie, Tie]]:
    """Those that are one, each in one pair at most; `sources` tell what a source of the old side is called on the new one."""
    found: list[tuple[Tie, Tie]] = []
    olds, news = list(olds), list(news)
    # What agrees in all, or in all but one, is found by looking up; there may be thousands of ties between the same two.
    ways: Sequence[Sequence[_Facet]] = (_FACETS, *(tuple(one for one in _FACETS if one is not left) for left in reversed(_FACETS)))
    for facets in ways if len(olds) * len(news) > _MOST else ways[:1]:
        by_facets: dict[object, list[Tie]] = defaultdict(list)
        for new in reversed(news):
            by_facets[tuple(facet(new) for facet in facets)].append(new)
        pairs = [(old, same.pop()) for old in olds if (same := by_facets[tuple(facet(old) for facet in facets)])]
        found += pairs
        olds, news = _without(olds, (old for old, _ in pairs)), _without(news, (new for _, new in pairs))
    if olds and news and len(olds) * len(news) <= _MOST:
        found += _weighed(olds, news, sources)
    return found


def _weighed(olds: Sequence[Tie], news: Sequence[Tie], sources: Mapping[str, str]) -> Iterable[tuple[Tie, Tie]]:
    places = {id(one): {(sources.get(item.source, item.source), one_line(item.locator)) for item in one.evidence} for one in olds}
    cited = {id(one): {(item.source, one_line(item.locator)) for item in one.evidence if item.locator} for one in news}
    weighed = []
    for first, old in enumerate(olds):
        for second, new in enumerate(news):
            shares = len(places[id(old)] & cited[id(new)])
            if (agrees := _agreement(old, new, cites_same=bool(shares))) is not None:
                weighed.append((-(_AGREES * agrees + _CITES * min(shares, 1)), first, second))
    taken_old, taken_new = set[int](), set[int]()
    for _, first, second in sorted(weighed):
        if first not in taken_old and second not in taken_new:
            taken_old.add(first)
            taken_new.add(second)
            yield olds[first], news[second]


def _agreement(old: Tie, new: Tie, *, cites_same: bool) -> int | None:
    """In how many facets the two agree, less those in which they differ; None where they are two ties."""
    agrees = differs = 0
    for facet in _FACETS:
        was, is_ = facet(old), facet(new)
        if was and is_:
            agrees += was == is_
            differs += was != is_
    is_apart = _is_before(old, new) or _is_before(new, old)
    if not cites_same and (differs > 1 or is_apart):
        return None
    return agrees - differs - is_apart


def _is_before(one: Tie, other: Tie) -> bool:
    """Whether the one had ended before the other began, as both state it."""
    return bool(one.until and other.since) and one.until + "~" < other.since


def _without(ties: Sequence[Tie], taken: Iterable[Tie]) -> list[Tie]:
    gone = {id(one) for one in taken}
    return [one for one in ties if id(one) not in gone]
