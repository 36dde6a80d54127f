"""Which groups the network falls into, what holds them together, who stands between two, whether there is a core, and who keeps to whom.

The network is simple and undirected here: two with several ties are one pair. Groups are communities by modularity, the core is
Borgatti and Everett's, and who keeps to whom is told by the E-I index (`measures`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ..graph import ANY, Reader, Source, Stakeholder, Tie, Ties
from .grouping import Share, Traits, alike, by_ties, places, tied_inside
from .structure import EVERYONE, Live, Scope, read_live

if TYPE_CHECKING:
    from ..measures.arrays import Numbers
    from ..measures.mixing import Index

UNLIKELY = 0.05
"""What chance does less often than that is not put down to it."""
SURE = 0.8
"""Of the runs that a member must be in its group, or it stands between two."""
FIELDS = ("sector", "country", "kind")


class Member(NamedTuple):
    """A member: with how many of its group it is tied, and with how many others; in which share of the runs it is in the group; the number
    of the group that it was in most often of all others, or None; the largest k of a k-core that it is in, of the whole network.
    """

    stakeholder: Stakeholder
    inside: int
    outside: int
    stability: float
    other: int | None
    core: int

    @property
    def is_between(self) -> bool:
        """Whether it stands between two groups."""
        return self.stability < SURE


class Group(NamedTuple):
    """A group, numbered from 1 for the largest: the most connected member within it; all members, the most connected first; what they
    share; how many pairs of members are tied, and how many pairs of a member and another; and all ties among the members, in order of their
    ends, or None where they were not asked for.
    """

    number: int
    middle: Stakeholder
    members: tuple[Member, ...]
    shares: tuple[Share, ...]
    inside: int
    outside: int
    ties: tuple[Tie, ...] | None = None

    @property
    def stability(self) -> float:
        """The mean of that of its members."""
        return sum(member.stability for member in self.members) / len(self.members)


class Core(NamedTuple):
    """The core that fits best; whether that is clear (well enough, and seldom by chance); and how often chance fits as well. In place of
    those that are `replaceable` another would fit as well.
    """

    members: tuple[Stakeholder, ...]
    correlation: float
    is_clear: bool
    is_exact: bool
    p: float
    deals: int
    replaceable: tuple[Stakeholder, ...] = ()


class Sort(NamedTuple):
    """Those of one sector, country or kind: how many, the pairs among them and with others, the share that stays among them, what chance
    would give, and how often chance goes as far.
    """

    value: str
    stakeholders: int
    inside: int
    outside: int
    expected: float
    p: float

    @property
    def share(self) -> float:
        """Of the pairs that touch them, the share among themselves; 0 where there is none."""
        return self.inside / max(1, self.inside + self.outside)


class Mixed(NamedTuple):
    """The E-I index by a field. `known` have the field stated; the others are left out. The sorts are the largest first."""

    field: str
    known: int
    ei: Index
    sorts: tuple[Sort, ...]


@dataclass(frozen=True, slots=True)
class Groups:
    """The answer: the groups, the largest first; those who are tied to nobody; the modularity; by which algorithm and in how many runs; the
    core; the innermost k-core; the mixing by FIELDS, of which those are left out that less than two values are stated of; and the
    modularity that networks of as many ties have by chance, with p, None for a network that is too large to ask it of.
    """

    live: Live
    groups: tuple[Group, ...]
    loose: tuple[Stakeholder, ...]
    modularity: float
    algorithm: str
    runs: int
    core: Core
    innermost: int
    innermost_members: tuple[Stakeholder, ...]
    mixing: tuple[Mixed, ...]
    by_chance: tuple[float, float] | None = None
    sources: tuple[Source, ...] = ()

    @property
    def between(self) -> tuple[tuple[Group, Member], ...]:
        """Those that stand between two groups, with the one they are in."""
        return tuple((group, member) for group in self.groups for member in group.members if member.is_between)


def groups(reader: Reader, only: Ties = ANY, scope: Scope = EVERYONE, *, with_ties: bool = False) -> Groups:
    """The groups of the network on the day that `only` names, or today, each `with_ties` among its members where they are asked for; the
    scope makes the network itself smaller. The same content gives the same answer, whatever the order in which it was loaded.
    """
    from ..measures.communities import LOOSE, modularity_by_chance, stable_groups
    from ..measures.cores import core_numbers

    live = read_live(reader, only, scope, within=True)
    found, cores = stable_groups(live.adjacency), core_numbers(live.adjacency)
    traits, parts = Traits(live, reader.schema), places(found.labels)
    inside, outside = tied_inside(live.adjacency, found.labels)
    ties = _within(reader, live, found.labels) if with_ties else None
    told = []
    for number, members in parts.items():
        if number == LOOSE:
            continue
        order = by_ties(members, inside, outside)
        rows = tuple(
            Member(
                live.stakeholders[place], int(inside[place]), int(outside[place]), float(found.stability[place]),
                None if found.other[place] == LOOSE else int(found.other[place]) + 1, int(cores[place]),
            )
            for place in order
        )  # fmt: skip
        within = sum(row.inside for row in rows) // 2
        shares = traits.shared(members, order[0])
        read = None if ties is None else tuple(ties.get(number, ()))
        told.append(Group(number + 1, rows[0].stakeholder, rows, shares, within, sum(row.outside for row in rows), read))
    innermost = int(cores.max(initial=0))
    return Groups(
        live, tuple(told), tuple(live.stakeholders[place] for place in parts.get(LOOSE, [])), found.modularity, found.algorithm, found.runs,
        _core(live), innermost, _chosen(live, cores == innermost) if innermost else (),
        tuple(mixed for field in FIELDS if (mixed := _mixed(live, field))),
        modularity_by_chance(live.adjacency, found.modularity), tuple(reader.sources()),
    )  # fmt: skip


def middles(reader: Reader, only: Ties = ANY, scope: Scope = EVERYONE) -> dict[str, str]:
    """By id of each that is in a group, the id of the most connected member of that: the groups of `groups`, without all that it tells."""
    from ..measures.communities import LOOSE, groups_of

    live = read_live(reader, only, scope, within=True)
    labels = groups_of(live.adjacency)
    inside, outside = tied_inside(live.adjacency, labels)
    found = {}
    for number, members in places(labels).items():
        if number != LOOSE:
            middle = by_ties(members, inside, outside)[0]
            found.update({live.stakeholders[place].id: live.stakeholders[middle].id for place in members})
    return found


def _within(reader: Reader, live: Live, labels: Numbers) -> Mapping[int, list[Tie]]:
    """By group the live ties among its members, in order of their ends."""
    place, found = live.place, dict[int, list[Tie]]()
    for tie in reader.ties_of(place.keys(), live.holding):
        if tie.source != tie.target and tie.source in place and tie.target in place:
            one, other = labels[place[tie.source]], labels[place[tie.target]]
            if one == other:
                found.setdefault(int(one), []).append(tie)
    for ties in found.values():
        ties.sort(key=lambda tie: (tie.source, tie.target, tie.type, tie.since, tie.id))
    return found


def _chosen(live: Live, flags: Numbers) -> tuple[Stakeholder, ...]:
    return tuple(one for one, is_in in zip(live.stakeholders, flags.tolist(), strict=True) if is_in)


def _core(live: Live) -> Core:
    from ..measures.core_periphery import CLEAR, core_periphery

    found = core_periphery(live.adjacency)
    members, loose = (tuple(live.stakeholders[place] for place in some.tolist()) for some in (found.members, found.replaceable))
    is_clear = found.correlation >= CLEAR and found.p < UNLIKELY
    return Core(members, found.correlation, is_clear, found.is_exact, found.p, found.deals, loose)


def _mixed(live: Live, field: str) -> Mixed | None:
    """How ties run within and between what is stated as this field; None where fewer than two values are, or nobody of them is tied."""
    import numpy as np

    from ..measures.mixing import NONE, mixing

    values = alike([getattr(one, field).strip() for one in live.stakeholders])
    names = sorted(set(filter(None, values)))
    if len(names) < 2:
        return None
    number = {name: count for count, name in enumerate(names)}
    labels = np.array([number.get(value, NONE) for value in values], dtype=np.int64)
    found = mixing(live.adjacency, labels)
    if not found.ei.external + found.ei.internal:
        return None
    sizes = np.bincount(labels[labels != NONE], minlength=len(names)).tolist()
    sorts = [
        Sort(
            name,
            sizes[count],
            int(found.inside[count]),
            int(found.outside[count]),
            float(found.expected_of[count]),
            float(found.p_of[count]),
        )
        for count, name in enumerate(names)
    ]
    sorts.sort(key=lambda one: (-one.stakeholders, one.value))
    return Mixed(field, sum(sizes), found.ei, tuple(sorts))
