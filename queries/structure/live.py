"""The live network: the stakeholders that count and the ties between them that hold on a day, as a simple graph.

A tie is live where it has not ended by that day and does not begin only later; one without dates is live, since nothing says that it
ended. Ties that say nothing about working together (those that `joins: none` has in the schema, such as a succession) are no ties here.
Two stakeholders with several ties are one pair. Meetings and groups are left out unless the scope says otherwise: to have been at one
webinar is not to work together, and nobody rings a group. Whoever was not there on the day is left out too (`there`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from ...graph import ANY, Link, Reader, Stakeholder, Ties, today
from .holding import counting_types, held_on
from .scope import EVERYONE, Scope, told_ids
from .there import those_there

if TYPE_CHECKING:
    from ...measures.arrays import Adjacency

_NO_TYPE = frozenset({""})  # an empty set would mean any


class LeftOut(NamedTuple):
    """How many are not in the network: stakeholders that are meetings, and groups; ties that do not hold on the day, of whomever; and
    others who were not there on the day (see `there`)."""

    meetings: int = 0
    groups: int = 0
    ended: int = 0
    gone: int = 0


@dataclass(frozen=True)
class Live:
    """The stakeholders in order of id, and the ties among them in order, without loops, each once as (source, type, target, status).

    `day` is that on which the ties hold, `as_of` the same where it was asked for, else empty; `chosen` are the ids of those that the scope
    names by kind, form or sector, None where that is everyone; `holding` says which ties these are, for whoever reads them whole. `ties`
    counts them all, those of one type between the same two that differ in role or dates too, and `doubtful` those of them that are proposed
    or disputed. Row and column n of a matrix are the stakeholder at place n.
    """

    stakeholders: tuple[Stakeholder, ...]
    links: tuple[Link, ...]
    day: str
    as_of: str
    left_out: LeftOut
    symmetric: frozenset[str]
    chosen: frozenset[str] | None = None
    holding: Ties = ANY
    ties: int = 0
    doubtful: int = 0

    @cached_property
    def place(self) -> Mapping[str, int]:
        """The place of each, by id."""
        return {one.id: number for number, one in enumerate(self.stakeholders)}

    @cached_property
    def adjacency(self) -> Adjacency:
        """Who is tied to whom, whichever way: a symmetric matrix of ones."""
        from ...measures.graphs import undirected

        place = self.place
        return undirected(len(self.stakeholders), ((place[link.source], place[link.target]) for link in self.links))

    @cached_property
    def arcs(self) -> Adjacency:
        """Who is tied to whom, from source to target, and both ways where the type of the tie is symmetric: a matrix of ones."""
        from ...measures.graphs import directed

        place, forth = self.place, ((link.source, link.target) for link in self.links)
        back = ((link.target, link.source) for link in self.links if link.type in self.symmetric)
        return directed(len(self.stakeholders), ((place[one], place[other]) for ends in (forth, back) for one, other in ends))

    @property
    def pairs(self) -> int:
        """How many pairs have a tie."""
        return int(self.adjacency.nnz) // 2

    def is_chosen(self, one: Stakeholder) -> bool:
        """Whether the scope names it, so that it is told."""
        return self.chosen is None or one.id in self.chosen


def read_live(reader: Reader, only: Ties = ANY, scope: Scope = EVERYONE, *, within: bool = False) -> Live:
    """The network on the day that `only` names, or today. `within` keeps those alone whom the scope names, and the ties among them; else
    all count, and the scope says who is told. Raises BadData for a kind, form or sector that nobody has.
    """
    schema, day = reader.schema, only.as_of or today()
    chosen = told_ids(reader, scope)
    everyone = {one.id: one for one in reader.stakeholders()}
    meetings = {id_ for id_, one in everyone.items() if not scope.with_meetings and schema.is_meeting(one.form)}
    groups = {id_ for id_, one in everyone.items() if not scope.with_groups and schema.is_collective(one.form)}
    kept = everyone.keys() - meetings - groups
    if within and chosen is not None:
        kept &= chosen
    live, counting = held_on(only, day), counting_types(schema)
    held = _links(reader, everyone, live, counting)
    lasting = held if only.as_of else _links(reader, everyone, only, counting)
    among = [link for link in held if link.source in kept and link.target in kept]
    links = sorted(set(among))
    there = those_there(reader, {id_: everyone[id_] for id_ in kept}, links, day, only)
    return Live(
        tuple(everyone[id_] for id_ in sorted(there)),
        tuple(links),
        day,
        only.as_of,
        LeftOut(len(meetings), len(groups - meetings), len(lasting) - len(held), len(kept) - len(there)),
        frozenset(tie.name for tie in schema.ties.values() if tie.is_symmetric),
        chosen,
        replace(live, types=(counting & live.types if live.types else counting) or _NO_TYPE),
        len(among),
        sum(link.status != "confirmed" for link in among),
    )


def _links(reader: Reader, ids: Mapping[str, Stakeholder], only: Ties, counting: Iterable[str]) -> list[Link]:
    return [link for link in reader.links_of(ids.keys(), only, end="source") if link.type in counting and link.source != link.target]
