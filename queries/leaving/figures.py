"""How far a network reaches and hangs together: before somebody leaves, and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...measures.fragmentation import Drawn, Measured, draw, fragmentation, pairs_within, spread
from ...measures.graphs import components

if TYPE_CHECKING:
    from ...measures.arrays import Adjacency


@dataclass(frozen=True, slots=True)
class Figures:
    """How many stakeholders there are, how many of them in the main component, in how many pieces all of them stand (one alone is a piece),
    and how many pairs can reach each other; F, DF and the mean distance of those pairs (see `measures.fragmentation`). `samples` is from
    how many distances were measured, 0 for all.
    """

    stakeholders: int
    main: int
    pieces: int
    reachable: int
    fragmentation: float
    distance_fragmentation: Measured
    mean_distance: Measured
    samples: int


def before_and_after(adjacency: Adjacency, *losses: list[int], samples: int | None = None) -> list[Figures]:
    """Those of a network, and of what is left of it after each of these losses. Where distances are measured from a sample (`samples` as in
    `measures.fragmentation.draw`), it is the same one for all, so that they can be compared.
    """
    drawn = draw(adjacency, samples=samples)
    tied = np.flatnonzero(np.diff(adjacency.indptr))
    found = [_figures(adjacency, drawn)]
    for gone in losses:
        left, places = left_after(adjacency, gone)
        new_place = np.full(adjacency.shape[0], -1, dtype=np.int64)
        new_place[places] = np.arange(len(places))
        sources = new_place[drawn.sources]
        found.append(_figures(left, Drawn(sources[sources >= 0], int((new_place[tied] >= 0).sum()))))
    return found


def _figures(adjacency: Adjacency, drawn: Drawn) -> Figures:
    sizes = np.bincount(components(adjacency)) if adjacency.shape[0] else np.zeros(0, dtype=np.int64)
    found = spread(adjacency, drawn=drawn)
    main = int(sizes[0]) if len(sizes) else 0
    return Figures(
        adjacency.shape[0], main, len(sizes), pairs_within(sizes), fragmentation(adjacency), found.fragmentation, found.mean_distance,
        found.samples,
    )  # fmt: skip


def severed(adjacency: Adjacency, gone: list[int]) -> tuple[int, int]:
    """Of the pairs of those who are left, how many could reach each other before, and how many of these no longer can."""
    left, places = left_after(adjacency, gone)
    if not places:
        return 0, 0
    before = pairs_within(np.bincount(components(adjacency)[places]))
    return before, before - pairs_within(np.bincount(components(left)))


def left_after(adjacency: Adjacency, gone: list[int]) -> tuple[Adjacency, list[int]]:
    """The network of those who are left, and the place that each had before."""
    is_left = np.ones(adjacency.shape[0], dtype=bool)
    is_left[gone] = False
    kept = np.flatnonzero(is_left)
    return adjacency[kept][:, kept].tocsr(), kept.tolist()
