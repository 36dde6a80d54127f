"""The figures of a network as it is on one day."""

from __future__ import annotations

from dataclasses import dataclass

from ...graph import ANY, Reader, Source, Ties
from ..structure import EVERYONE, Live, Scope, read_live
from .centre import Centre, read_centre
from .evidence import Resting, read_resting
from .holding import Holding, read_holding
from .sharing import Sharing, read_sharing

FEWEST = 10
"""Of fewer stakeholders, shares of all and centralization would say next to nothing."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The network that is counted and its figures; `sources` are those that its ties cite."""

    live: Live
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
    live = read_live(reader, only, scope, within=True)
    kinds = {kind: sum(one.kind == kind for one in live.stakeholders) for kind in reader.schema.kinds}
    resting, cited = read_resting(reader, live)
    holding = read_holding(live, reader.schema)
    return Snapshot(
        live,
        {kind: number for kind, number in kinds.items() if number},
        holding,
        read_centre(live) if len(live.stakeholders) >= FEWEST else None,
        resting,
        read_sharing(reader, live),
        tuple(reader.sources(cited)) if cited else (),
    )
