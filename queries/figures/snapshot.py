"""The figures of a network as it is on one day."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...graph import ANY, Reader, Source, Stakeholder, Ties
from ..structure import EVERYONE, Live, Scope, read_live
from .centre import Centre, read_centre
from .evidence import Resting, read_resting
from .holding import Holding, read_holding
from .sharing import Sharing, read_sharing

FEWEST = 10
"""Of fewer stakeholders, shares of all and centralization would say next to nothing."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The network that is counted and its figures; `gone` says how many of the stakeholders of the store were not there on the day: they
    had ended, begin only later, or say no beginning and have no tie but later ones. `sources` are those that its ties cite.
    """

    live: Live
    gone: int
    kinds: dict[str, int]
    holding: Holding
    centre: Centre | None
    resting: Resting
    sharing: Sharing
    sources: tuple[Source, ...]

    @property
    def is_small(self) -> bool:
        """Whether it is too small for shares of all."""
        return len(self.live.stakeholders) < FEWEST


def read_snapshot(reader: Reader, only: Ties = ANY, scope: Scope = EVERYONE) -> Snapshot:
    """The figures of the network on the day that `only` names, or today; of those alone whom the scope names, and the ties among them."""
    counted = read_live(reader, only, scope, within=True)
    live = replace(counted, stakeholders=_there(reader, counted, only))
    kinds = {kind: sum(one.kind == kind for one in live.stakeholders) for kind in reader.schema.kinds}
    held = only if only.as_of else replace(only, as_of=live.day, undated=True)
    resting, cited = read_resting(reader, live, held)
    holding = read_holding(live, reader.schema)
    return Snapshot(
        live,
        len(counted.stakeholders) - len(live.stakeholders),
        {kind: number for kind, number in kinds.items() if number},
        holding,
        read_centre(live) if len(live.stakeholders) >= FEWEST else None,
        resting,
        read_sharing(reader, live, held),
        tuple(reader.sources(cited)) if cited else (),
    )


def _there(reader: Reader, live: Live, only: Ties) -> tuple[Stakeholder, ...]:
    """Those who were there on the day: whoever has a tie, or is there by its own dates; one that says no beginning and has ties at other
    times alone was not known yet, or no more.
    """
    tied = {end for link in live.links for end in (link.source, link.target)}
    loose = [one for one in live.stakeholders if one.id not in tied]
    waiting = [one for one in loose if _lives(one, live.day)]
    undated = {one.id for one in waiting if not one.since} if live.as_of else set()
    elsewhere = _tied_ever(reader, live, undated, only) if undated else set()
    left = {one.id for one in loose} - {one.id for one in waiting} | elsewhere
    return tuple(one for one in live.stakeholders if one.id not in left)


def _lives(one: Stakeholder, day: str) -> bool:
    return one.since <= day + "~" and (not one.until or one.until + "~" >= day)


def _tied_ever(reader: Reader, live: Live, ids: set[str], only: Ties) -> set[str]:
    """Those of the ids that have a tie to somebody in the network at any time."""
    ever = replace(only, as_of="", undated=False)
    schema, place = reader.schema, live.place
    links = (link for link in reader.links_of(ids, ever) if schema.ties[link.type].joins != "none")
    among = (link for link in links if link.source in place and link.target in place and link.source != link.target)
    return {end for link in among for end in (link.source, link.target) if end in ids}
