"""Names of the two sides that are spelt almost alike: a slip that was corrected, perhaps. They are offered, and taken for nothing."""

from __future__ import annotations

import re
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

    found = []
    for old in sorted(olds, key=lambda one: (name_key(one.name), one.id)):
        others = [one for one in news if one.kind == old.kind and _digits(one) == _digits(old)]
        names = [name_key(one.name) for one in others]
        near = process.extract(name_key(old.name), names, scorer=fuzz.ratio, limit=2, score_cutoff=_NEAR)
        if len(near) == 1:
            found.append(Alike(old, others[near[0][2]]))
    return found


def _digits(one: Stakeholder) -> list[str]:
    return _DIGITS.findall(one.name)
