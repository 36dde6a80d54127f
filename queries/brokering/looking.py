"""Programs and collaborations that are of no group: they are looked through, since two who share one work together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ...graph import Schema, name_key

if TYPE_CHECKING:
    from ...measures.arrays import Adjacency
    from ..structure import Live
    from .parting import Parted

_FIELDS = ("sector", "country")  # that a program may not have


class Looked(NamedTuple):
    """Who is tied to whom where two actors that share a program or collaboration of no group count as tied (both ways); the places of those
    that are looked through (`contexts`); and how many are not, since more than `most` share each.
    """

    adjacency: Adjacency
    contexts: frozenset[int] = frozenset()
    large: int = 0
    most: int = 0


def looked_through(live: Live, schema: Schema, adjacency: Adjacency, groups: Parted, field: str) -> Looked:
    """The network as it is between groups by this field. Meetings are not looked through: to share one is to have met."""
    import numpy as np

    from ...measures.through import through

    if field not in _FIELDS:
        return Looked(adjacency)
    is_actor = np.array([one.kind in schema.actors for one in live.stakeholders], dtype=bool)
    is_meeting = np.array([schema.is_meeting(one.form) for one in live.stakeholders], dtype=bool)
    nodes = np.flatnonzero(~is_actor & ~is_meeting & (groups.numbers < 0)).astype(np.int64)
    if not len(nodes):
        return Looked(adjacency)
    found = through(adjacency, nodes, np.flatnonzero(is_actor).astype(np.int64))
    return Looked(found.adjacency, frozenset(found.looked.tolist()), len(found.large), found.most)


def steps_to(live: Live, looked: Looked, place: int, among: frozenset[int] | None) -> Iterator[tuple[int, int]]:
    """The pairs with a tie, by place, by which one is tied to each of its contacts, or to those of them that are of these groups: to the
    contact itself or else to what both share and from there. In order of the name of the contact, and of what is shared.
    """
    from ...measures.graphs import neighbours

    def called(end: int) -> tuple[str, int]:
        return (name_key(live.stakeholders[end].name), end)

    direct = set(neighbours(live.adjacency, place).tolist())
    shared: dict[int, list[int]] = {}
    for context in sorted(direct & looked.contexts, key=called):
        for end in neighbours(live.adjacency, context).tolist():
            if end != place and end not in direct:
                shared.setdefault(end, []).append(context)
    contacts = direct | shared.keys() if among is not None else direct
    for end in sorted((end for end in contacts if among is None or end in among), key=called):
        yield from ((place, end),) if end in direct else (pair for context in shared[end] for pair in ((place, context), (context, end)))
