"""How far a network is arranged around one stakeholder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...graph import Stakeholder
from ..structure import Live
from .shares import known

if TYPE_CHECKING:
    from ...measures.arrays import Numbers, Values


@dataclass(frozen=True, slots=True)
class Centre:
    """Freeman's centralization, from 0 (all alike) to 1 (a star around one), None where there are too few to tell.

    `degree` and `betweenness` count everyone, those tied to nobody too; the `_tied` ones leave these out. `closeness` is that of the
    largest component alone, whose size is `largest`. Of several that are equally central the first by id is told, and the `also` ones say
    how many others there are. `betweenness_samples` is 0 where betweenness was not sampled.
    """

    size: int
    tied: int
    largest: int
    degree: float | None
    degree_tied: float | None
    most_partners: Stakeholder | None
    partners: int
    betweenness: float | None
    betweenness_tied: float | None
    most_between: Stakeholder | None
    betweenness_samples: int
    closeness: float | None
    nearest: Stakeholder | None
    also_most_partners: int = 0
    also_most_between: int = 0
    also_nearest: int = 0


_MOST_WALKED = 4_000
"""Up to how many stakeholders of the largest component closeness is told: it takes a walk from each."""


def read_centre(live: Live) -> Centre:
    """How far this network is arranged around one."""
    import numpy as np

    from ...measures.betweenness import betweenness
    from ...measures.centralization import betweenness_centralization, closeness, closeness_centralization, degree_centralization
    from ...measures.graphs import components, degrees

    adjacency = live.adjacency
    partners = degrees(adjacency)
    is_tied = partners > 0
    main = np.flatnonzero(components(adjacency) == 0)
    is_told = 2 < len(main) <= _MOST_WALKED
    core = adjacency[main][:, main].tocsr()
    near = closeness(core) if is_told else np.zeros(len(main))
    between, _, sampled = betweenness(adjacency)
    (most, also_most), (middle, also_middle), (nearest, also_nearest) = _highest(partners), _highest(between), _highest(near)
    return Centre(
        len(partners),
        int(is_tied.sum()),
        len(main),
        known(degree_centralization(adjacency)),
        known(degree_centralization(adjacency, with_isolates=False)),
        live.stakeholders[most] if partners[most] else None,
        int(partners[most]),
        known(betweenness_centralization(between)),
        known(betweenness_centralization(between[is_tied])),
        live.stakeholders[middle] if between[middle] > 0 else None,
        sampled,
        known(closeness_centralization(core)) if is_told else None,
        live.stakeholders[main[nearest]] if is_told else None,
        also_most if partners[most] else 0,
        also_middle if between[middle] > 0 else 0,
        also_nearest if is_told else 0,
    )


def _highest(values: Values | Numbers) -> tuple[int, int]:
    """The place of the first of the highest, and how many others are as high."""
    import numpy as np

    places = np.flatnonzero(np.isclose(values, np.max(values), rtol=1e-9, atol=0))
    return int(places[0]), len(places) - 1
