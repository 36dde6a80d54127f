"""How somebody who lacks a tie stands near those with whom it is expected all the same: through a body that both are part of or that it is
tied to, or through a program or collaboration that both take part in. Such a way is no tie, and whoever reads of the gap should know of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...graph import Stakeholder, name_key
from .contacts import Contacts
from .meaning import Meant

_MOST = 2  # that are told


class Way(NamedTuple):
    """The id of what stands between, and of those whom it leads to; `is_certain` where every tie on it is confirmed."""

    via: str
    others: tuple[str, ...]
    is_certain: bool


def ways_round(one: Stakeholder, to: Meant, contacts: Contacts) -> tuple[Way, ...]:
    """The first ways from one that acts to those who are surely meant: certain ones first, then by name."""
    if not contacts.is_actor(one.id):
        return ()
    everyone, body = contacts.world.everyone, contacts.world.body(one.id)
    found: dict[tuple[str, bool], set[str]] = {}
    for via, other, is_certain in _steps(one.id, contacts):
        if other in body or via in body or not contacts.may_be_asked(other) or contacts.has_ended(other):
            continue
        if to.is_meant(everyone[other]):
            found.setdefault((via, is_certain), set()).add(other)
    certain = {(via, other) for (via, is_certain), others in found.items() if is_certain for other in others}
    ways = []
    for (via, is_certain), others in found.items():
        rest = others if is_certain else {other for other in others if (via, other) not in certain}
        rest -= contacts.succeeded(rest)
        if rest:
            ways.append(Way(via, tuple(sorted(rest, key=lambda id_: (name_key(everyone[id_].name), id_))), is_certain))
    ways.sort(key=lambda way: (not way.is_certain, name_key(everyone[way.via].name), way.via))
    return tuple(ways[:_MOST])


def _steps(id_: str, contacts: Contacts) -> Iterator[tuple[str, str, bool]]:
    """What stands between, whom it leads to, and whether all of that is confirmed."""
    near = dict(contacts.above(id_))
    for other, _, standing in contacts.of(id_, ()):
        if standing != "gone" and near.get(other) != "there":
            near[other] = standing
    for via, standing in near.items():
        yield from ((via, other, standing == further == "there") for other, further in contacts.around(via))
