"""A broker, with all that is measured of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ...graph import Stakeholder, Tie

if TYPE_CHECKING:
    from ...measures.routes_between import Between


@dataclass(frozen=True, slots=True)
class Role:
    """How many pairs one brokers in a role, how many were to be expected, with the standard deviation, and by how many of these it has
    more; `z` is None where nothing else was possible.
    """

    count: int
    expected: float
    deviation: float
    z: float | None


class Joins(NamedTuple):
    """The two groups, by number, between which a broker joins most: how many pairs of its own contacts, one in each (or one and those of
    its own group), have no tie; and how many of all pairs of the two reach each other by way of it. From the one to the other where ties
    have a direction.
    """

    one: int
    other: int
    contacts: int
    routes: Between


@dataclass(frozen=True, slots=True)
class Broker:
    """A stakeholder as it stands between others.

    `betweenness` is in pairs of others, `error` its standard error, 0.0 where all routes were counted; `share` is the part of the shortest
    routes of others, who reach each other only through others, that runs through it, None where that is not known; the measures of
    structural holes are None where it has no tie. `group` is the number of its group, `roles` are by name, both None where it is of none
    or groups were not asked for; `across` counts the pairs of different groups. Of those that are told at length `cut_off` are the ids of
    those who lose their way to the rest without it, `joins` is where it joins most, and `ties` are those that this rests on.
    """

    stakeholder: Stakeholder
    betweenness: float
    error: float
    share: float | None
    contacts: int
    constraint: float | None
    effective_size: float | None
    efficiency: float | None
    hierarchy: float | None
    group: int | None = None
    roles: Mapping[str, Role] | None = None
    across: Role | None = None
    is_told: bool = False
    cut_off: tuple[str, ...] = ()
    joins: Joins | None = None
    ties: tuple[Tie, ...] = ()

    @property
    def is_broker(self) -> bool:
        """Whether it stands between anybody: between groups, where those were asked for."""
        return self.across.count > 0 if self.across else self.group is None and self.roles is None and self.betweenness > 0
