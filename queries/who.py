"""Who works with a stakeholder: directly, or through a program or collaboration that both take part in; and whom it only met.

What its units and people do counts for an organisation, and what a partner's units and people do counts for the partner (see `body`).
Strength is the sum, over distinct reasons, of the schema's weight for the tie that makes each: `direct` for a tie between the two,
`shared` for a program or collaboration, where the weaker of the two ties to it counts. Each reason is listed with its ties and their
evidence. To share nothing but meetings is to have met. A reason that rests on the same words as a weightier one adds nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from ..graph import ANY, Reader, Schema, Source, Stakeholder, Tie, Ties
from .circle import Circle
from .reason import Partner
from .succession import Successor, successors

PARTS = 20


class Counted(NamedTuple):
    """How many partners there are of each sort: bodies and collectives that it works with, and all that it only met; and how many programs
    and collaborations it takes part in.
    """

    bodies: int
    groups: int
    met: int
    parts: int = 0


class TakesPart(NamedTuple):
    """A program or collaboration, no meeting, that the stakeholder is tied to, by these ties."""

    stakeholder: Stakeholder
    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class Who:
    """The answer: of the partners that are `counted` the first of each sort, bodies before collectives before those only met, each by
    strength, then by name. `parents` are those it belongs to. `later` is how many of its ties were left out because they are attested
    only after `as_of`. `named` and `sources` are what all their ties mention, by id; `successors` came after it.
    """

    stakeholder: Stakeholder
    as_of: str
    partners: tuple[Partner, ...]
    counted: Counted
    takes_part_in: tuple[TakesPart, ...]
    parents: tuple[Stakeholder, ...]
    later: int
    named: Mapping[str, Stakeholder]
    sources: Mapping[str, Source]
    successors: tuple[Successor, ...] = ()


def who(reader: Reader, stakeholder: Stakeholder, only: Ties = ANY, *, limit: int = 0) -> Who:
    """Who works with `stakeholder`, and why: the first `limit` partners of each sort, or all where that is 0, and likewise the programs, of
    which at least PARTS are told.

    All are ranked on links and on which evidence they share; only for those that are told are ties read whole.
    """
    circle = Circle(reader, stakeholder, only)
    sorts = (
        [one for one in circle.ranked if one.basis != "met" and not one.is_collective],
        [one for one in circle.ranked if one.basis != "met" and one.is_collective],
        [one for one in circle.ranked if one.basis == "met"],
    )
    partners = circle.told([one for sort in sorts for one in (sort[:limit] if limit else sort)])
    told, part_count = circle.takes_part_in(max(limit, PARTS) if limit else 0)
    parts = tuple(TakesPart(*one) for one in told)
    parents = tuple(reader.stakeholders(circle.parents))
    ties = [tie for partner in partners for reason in partner.reasons for tie in reason.ties]
    ties += [tie for part in parts for tie in part.ties]
    later = attested_later(reader, circle.body.keys(), only)
    bodies, groups, met = map(len, sorts)
    counted = Counted(bodies, groups, met, part_count)
    cited, after = cited_sources(reader, ties), successors(reader, stakeholder, only)
    return Who(stakeholder, only.as_of, partners, counted, parts, parents, later, circle.named, cited, after)


def attested_later(reader: Reader, ids: Iterable[str], only: Ties) -> int:
    """How many ties of these are left out as of a date for no other reason than that they are attested only after it."""
    if not only.as_of or only.undated:
        return 0
    among = list(ids)
    return len({tie.id for tie in reader.ties_of(among, replace(only, undated=True))} - {tie.id for tie in reader.ties_of(among, only)})


def cited_sources(reader: Reader, ties: Iterable[Tie]) -> dict[str, Source]:
    """The sources that the evidence of `ties` names, by id."""
    return {source.id: source for source in reader.sources({item.source for tie in ties for item in tie.evidence})}


def tie_weight(schema: Schema, tie: Tie) -> float:
    """What a tie is worth by itself: its weight between two actors or, where that is more, through a context."""
    return max(schema.ties[tie.type].direct, schema.ties[tie.type].shared)
