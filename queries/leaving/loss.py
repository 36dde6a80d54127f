"""What the others lose where some leave: their way to the rest, who leads, operates or funds them, all who took part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from ...graph import Reader, Schema, Stakeholder, Tie, name_key
from ...measures.graphs import components, neighbours
from ..circle import tie_order
from ..structure import Live
from .figures import left_after

ROLES = ("LEADS", "OPERATES", "FUNDS")
"""What one may be to another that the other then lacks; types of ties that the schema says are like one of these count with it."""
PARTNER = "partner"
"""The loss of all who took part."""
_LEAST_SHARED = 2


class CutOff(NamedTuple):
    """A piece that comes off: those who could reach the others only by way of those who leave, in order of name, and the ties by which they
    hung on these.
    """

    members: tuple[Stakeholder, ...]
    ties: tuple[Tie, ...]


class Lost(NamedTuple):
    """One that loses all it had of some of ROLES or, a program or collaboration, everybody who took part (PARTNER); by which ties it had
    them.
    """

    stakeholder: Stakeholder
    roles: tuple[str, ...]
    ties: tuple[Tie, ...]


class TurnTo(NamedTuple):
    """One that is left, and with whom of those who lose a partner it has ties already, in order of name."""

    stakeholder: Stakeholder
    partners: tuple[Stakeholder, ...]


def pieces_off(live: Live, gone: list[int]) -> list[list[int]]:
    """The places of those who are cut off, a piece each, the largest first: of each component that somebody leaves, all pieces but the
    largest; and that too where nobody in it has anybody left.
    """
    before = components(live.adjacency)
    adjacency, places = left_after(live.adjacency, gone)
    after = components(adjacency)
    touched = {int(before[place]) for place in gone}
    pieces: dict[int, list[int]] = defaultdict(list)
    for place, piece in zip(places, after.tolist(), strict=True):
        if int(before[place]) in touched:
            pieces[piece].append(place)
    of_component: dict[int, list[list[int]]] = defaultdict(list)
    for members in pieces.values():
        of_component[int(before[members[0]])].append(members)
    found = []
    for parts in of_component.values():
        parts.sort(key=lambda part: (-len(part), part[0]))
        found += parts if len(parts[0]) == 1 else parts[1:]
    return sorted(found, key=lambda part: (-len(part), part[0]))


def cut_off(reader: Reader, live: Live, gone: list[int]) -> tuple[CutOff, ...]:
    """The pieces that come off, the largest first, then by the name of the first."""
    pieces = pieces_off(live, gone)
    held = ties_among(reader, live, gone, [place for piece in pieces for place in piece])
    piece_of = {live.stakeholders[place].id: number for number, piece in enumerate(pieces) for place in piece}
    ties: dict[int, list[Tie]] = defaultdict(list)
    for tie in held:
        ties[piece_of[tie.source if tie.source in piece_of else tie.target]].append(tie)
    found = [
        CutOff(by_name(live.stakeholders[place] for place in piece), tuple(ties[number])) for number, piece in enumerate(pieces)
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: (-len(one.members), name_key(one.members[0].name), one.members[0].id)))


def lost(reader: Reader, live: Live, schema: Schema, gone: list[int]) -> tuple[Lost, ...]:
    """Who loses what, in order of name."""
    leaving = {live.stakeholders[place].id for place in gone}
    kinds = {one.id: schema.kinds[one.kind] for one in live.stakeholders}
    meetings = {one.id for one in live.stakeholders if schema.is_meeting(one.form)}
    losing: dict[str, dict[str, set[str]]] = defaultdict(dict)
    for role in ROLES:
        types = schema.types_like(role) if role in schema.ties else ()
        _gone_for(losing, role, ((link.target, link.source) for link in live.links if link.type in types), leaving)
    both = ((end, link.other(end)) for link in live.links for end in (link.source, link.target))
    parts = ((one, other) for one, other in both if not kinds[one].is_actor and one not in meetings and kinds[other].is_actor)
    _gone_for(losing, PARTNER, parts, leaving)
    pairs = {(one, other) for one, roles in losing.items() for others in roles.values() for other in others}
    between: dict[str, list[Tie]] = defaultdict(list)
    for tie in sorted(reader.ties_between(pairs, live.holding), key=tie_order):
        between[tie.target if tie.source in leaving else tie.source].append(tie)
    found = []
    for one, roles in losing.items():
        of_roles = {type_ for role in roles if role != PARTNER for type_ in schema.types_like(role)}
        # Of one that loses all who took part every tie tells; else those of the role that is lost.
        ties = [tie for tie in between[one] if PARTNER in roles or (tie.type in of_roles and tie.target == one)]
        found.append(Lost(live.stakeholders[live.place[one]], tuple(roles), tuple(ties)))
    return tuple(sorted(found, key=lambda each: (name_key(each.stakeholder.name), each.stakeholder.id)))


def turn_to(live: Live, schema: Schema, gone: list[int], *, most: int) -> tuple[TurnTo, ...]:
    """The first `most` of the actors that are left and that the scope names, by how many of those who lose a partner they work with
    already: at least two. To belong to one of them is not to work with it.
    """
    leaving = set(gone)
    bereft = {live.stakeholders[int(place)].id for one in gone for place in neighbours(live.adjacency, one) if int(place) not in leaving}
    having: dict[str, set[str]] = defaultdict(set)
    for link in live.links:
        if link.type not in schema.belonging:
            for one, other in ((link.source, link.target), (link.target, link.source)):
                if other in bereft and live.place[one] not in leaving:
                    having[one].add(other)
    likely = [(live.stakeholders[live.place[id_]], others) for id_, others in having.items() if len(others) >= _LEAST_SHARED]
    found = [
        TurnTo(one, by_name(live.stakeholders[live.place[other]] for other in others))
        for one, others in likely
        if schema.kinds[one.kind].is_actor and live.is_chosen(one)
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda each: (-len(each.partners), name_key(each.stakeholder.name), each.stakeholder.id))[:most])


def ties_among(reader: Reader, live: Live, some: Collection[int], others: Collection[int]) -> list[Tie]:
    """The ties between one of some and one of the others that hold, in order."""
    ids = [{live.stakeholders[place].id for place in places} for places in (some, others)]
    ends = ((link.source, link.target) for link in live.links)
    pairs = {(one, other) for one, other in ends if (one in ids[0] and other in ids[1]) or (one in ids[1] and other in ids[0])}
    return sorted(reader.ties_between(pairs, live.holding), key=tie_order) if pairs else []


def by_name(some: Iterable[Stakeholder]) -> tuple[Stakeholder, ...]:
    """These in order of name, then of id."""
    return tuple(sorted(some, key=lambda one: (name_key(one.name), one.id)))


def _gone_for(losing: Mapping[str, dict[str, set[str]]], role: str, pairs: Iterable[tuple[str, str]], leaving: set[str]) -> None:
    """Notes whoever of those first in the pairs has nobody left that it is paired with."""
    having: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        having[one].add(other)
    for one, others in having.items():
        if one not in leaving and others <= leaving:
            losing[one][role] = others
