"""Whom names come near that somebody is about to add: spelt alike, short for one another, acronyms, English and French of one name. It
offers, and decides nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from ..graph import Reader, Stakeholder
from ..graph.directory import Directory

if TYPE_CHECKING:
    from .alike.found import Reason

LEAST = 0.65
"""The score below which nobody is told."""


class Asked(NamedTuple):
    """One that is about to be added: its kind, all that it is called, its name first, and the ids of what it is a part of."""

    kind: str
    names: tuple[str, ...]
    wholes: frozenset[str] = frozenset()


class Near(NamedTuple):
    """Somebody whom a name comes near: how surely it is the same, 0 to 1, and why, the name that was asked first."""

    stakeholder: Stakeholder
    score: float
    reason: Reason


def near_names(reader: Reader, asked: Sequence[Asked], *, limit: int = 3) -> list[tuple[Near, ...]]:
    """For each of these, in their order, those of its kind whose names come near, the nearest first and at most `limit`.

    Of a unit or a person that is a part of something, nobody is told who is a part of something else alone: many have a policy branch.
    """
    known = [one for one in reader.stakeholders() if one.kind in {one.kind for one in asked}] if asked else []
    if not known:
        return [()] * len(asked)
    # Imported here, with all the words that it knows: where nobody is new or nobody is known, nobody need wait for it.
    from .alike.by_name import by_name

    new = [Stakeholder(f"asked-{number}", one.kind, one.names[0], aliases=one.names[1:]) for number, one in enumerate(asked)]
    found: dict[int, list[Near]] = defaultdict(list)
    for (one, other), both in by_name([*known, *new], range(len(known), len(known) + len(new))).items():
        if one < len(known) <= other and both.score >= LEAST:
            reason = both.reason._replace(one=both.reason.other, other=both.reason.one)
            found[other - len(known)].append(Near(known[one], round(both.score, 2), reason))
    parents = Directory(reader).wholes({near.stakeholder.id for number, some in found.items() if asked[number].wholes for near in some})
    told = [
        [near for near in found[number] if not _is_elsewhere(reader, one, parents.get(near.stakeholder.id, ()))]
        for number, one in enumerate(asked)
    ]
    return [tuple(sorted(some, key=lambda near: (-near.score, near.stakeholder.name, near.stakeholder.id))[:limit]) for some in told]


def _is_elsewhere(reader: Reader, one: Asked, parents: Collection[str]) -> bool:
    """Whether one that acts for a body is a part of others than this one."""
    return reader.schema.kinds[one.kind].is_part and bool(one.wholes) and bool(parents) and one.wholes.isdisjoint(parents)
