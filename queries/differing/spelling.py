"""Names of the two sides that are spelt almost alike: a slip that was corrected, perhaps. They are offered, and taken for nothing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection

from ...graph import Stakeholder, name_key
from .model import Alike

_NEAR = 90
"""How alike, of 100, two spellings are that are offered."""
_MOST = 4_000_000  # pairs that are looked at
_DIGITS = re.compile(r"\d+")


def spelt_alike(olds: Collection[Stakeholder], news: Collection[Stakeholder]) -> list[Alike]:
    """Those who are on one side alone, are of one kind, have the same digits and are spelt like one of the other side alone, in order of
    name.
    """
    if not olds or not news or len(olds) * len(news) > _MOST:
        return []
    from rapidfuzz import fuzz, process  # few questions need it

    by_sort: dict[tuple[str, ...], list[Stakeholder]] = defaultdict(list)
    for one in news:
        by_sort[_sort(one)].append(one)
    names = {sort: [name_key(one.name) for one in some] for sort, some in by_sort.items()}
    found = []
    for old in sorted(olds, key=lambda one: (name_key(one.name), one.id)):
        sort = _sort(old)
        near = process.extract(name_key(old.name), names.get(sort, ()), scorer=fuzz.ratio, limit=2, score_cutoff=_NEAR)
        if len(near) == 1:
            found.append(Alike(old, by_sort[sort][near[0][2]]))
    return found


def _sort(one: Stakeholder) -> tuple[str, ...]:
    """What two must have in common: the kind, and the digits of the name."""
    return one.kind, *_DIGITS.findall(one.name)
