"""Names that were handed on. Where Alpha is gone, Beta now has "Alpha" among its names, and a new Gamma has "Beta" among its own, Alpha may
have become Beta and Beta Gamma, or Alpha a part of Beta: names alone do not tell who is who, and it is asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ...graph import Stakeholder
from .model import Pair

Keys = Callable[[Stakeholder], set[str]]


class HandedOn(NamedTuple):
    """Those of both sides among whom names were handed on, and these names."""

    olds: list[Stakeholder]
    news: list[Stakeholder]
    names: list[str]


def handed_on(
    left: Mapping[str, Stakeholder], right: Mapping[str, Stakeholder], both: Sequence[Pair[Stakeholder]], main: Keys, every: Keys,
    may_be_one: Callable[[Stakeholder, Stakeholder], bool],
) -> Iterator[HandedOn]:  # fmt: skip
    """Each such row of names, from one of `left` who is gone, by way of others who go by their names on both sides, to one of `right` who
    is new. `main` are the keys of the names that one goes by, `every` those of all its names.
    """
    takers = _takers(right, both, main, every)
    keeping = _keeping(left, right, both, main) if takers else {}
    kept, asked = {old.id for old in keeping.values()}, set[str]()
    for start in left.values():
        if not takers or start.id in kept or start.id in asked:
            continue
        found, ends_anew = HandedOn([start], [], []), False
        for old in found.olds:  # which grows meanwhile
            for new in [one for key in sorted(main(old)) for one in takers.get(key, ()) if may_be_one(old, one)]:
                keeper = keeping.get(new.id)
                if new in found.news or (keeper is None and old is start):
                    continue
                found.news.append(new)
                found.names.extend([old.name] * (old.name not in found.names))
                ends_anew = ends_anew or keeper is None
                if keeper and keeper not in found.olds:
                    found.olds.append(keeper)
        if ends_anew:
            asked.update(one.id for one in found.olds)
            yield found


def _takers(right: Mapping[str, Stakeholder], both: Iterable[Pair[Stakeholder]], main: Keys, every: Keys) -> dict[str, list[Stakeholder]]:
    """By the key of a name, those of the new side who have it among their other names, and did not have it before."""
    found: dict[str, list[Stakeholder]] = defaultdict(list)
    for new, before in [(one, set[str]()) for one in right.values()] + [(pair.new, every(pair.old)) for pair in both]:
        for key in every(new) - main(new) - before:
            found[key].append(new)
    return found


def _keeping(
    left: Mapping[str, Stakeholder], right: Mapping[str, Stakeholder], both: Iterable[Pair[Stakeholder]], main: Keys
) -> dict[str, Stakeholder]:  # fmt: skip
    """By the id of each on the new side that goes by the name it had, the one of the old side."""
    found = {pair.new.id: pair.old for pair in both if not main(pair.old).isdisjoint(main(pair.new))}
    sides: tuple[dict[str, list[Stakeholder]], ...] = (defaultdict(list), defaultdict(list))
    for some, side in zip((left, right), sides, strict=True):
        for one in some.values():
            for key in main(one):
                side[key].append(one)
    for key, olds in sides[0].items():
        if len(olds) == len(news := sides[1].get(key, [])) == 1:
            found[news[0].id] = olds[0]
    return found
