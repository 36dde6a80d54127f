"""How a network holds together, and how much of it hangs on one partner."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ...graph import Schema, Stakeholder, name_key
from ..structure import Live
from .shares import known

if TYPE_CHECKING:
    from ...measures.arrays import Numbers

_FEWEST_RETURNED = 10
"""Of fewer ties of a type, how many are returned would say next to nothing."""


class Distance(NamedTuple):
    """Steps between two that reach each other on average, with the standard error of a sample, and from how many it was walked."""

    steps: float
    error: float
    sampled: int


class Returned(NamedTuple):
    """Of a type of tie that can be returned: how many of its ties lead from one actor to another, and how many of these are returned."""

    type: str
    ties: int
    returned: int


@dataclass(frozen=True, slots=True)
class Holding:
    """How it holds together. Shares are from 0 to 1, and None where there is nothing to take a share of.

    `density` is the share of all pairs that have a tie; `mean_partners` how many partners each has on average; `pieces` are the sizes of
    the components of two and more, from the largest; `loose` who is tied to nobody; `reach` the share of pairs that reach each other;
    `closed` how often two that share a partner are tied themselves. `with_one` says how many of each kind have one partner alone,
    `hanging` who they are that have `held_by` for it, the one on whom most hang.
    """

    density: float | None
    mean_partners: float | None
    pieces: tuple[int, ...]
    loose: tuple[Stakeholder, ...]
    reach: float | None
    distance: Distance | None
    closed: float | None
    returned: tuple[Returned, ...]
    with_one: dict[str, int]
    held_by: Stakeholder | None
    hanging: tuple[Stakeholder, ...]


def read_holding(live: Live, schema: Schema) -> Holding:
    """How this network holds together."""
    import numpy as np

    from ...measures.cohesion import connectedness, density, mean_distance, transitivity
    from ...measures.graphs import components, degrees

    adjacency = live.adjacency
    n, partners = len(live.stakeholders), degrees(adjacency)
    sizes = np.bincount(components(adjacency), minlength=1)
    far = mean_distance(adjacency)
    holder, hanging = _most_hang(live, partners)
    with_one = Counter(live.stakeholders[place].kind for place in np.flatnonzero(partners == 1))
    return Holding(
        known(density(adjacency)),
        2 * live.pairs / n if n else None,
        tuple(int(size) for size in sizes if size > 1),
        tuple(live.stakeholders[place] for place in np.flatnonzero(partners == 0)),
        known(connectedness(adjacency)),
        Distance(*far) if known(far.value) is not None else None,
        known(transitivity(adjacency)),
        _returned(live, schema),
        {kind: with_one[kind] for kind in schema.kinds if with_one[kind]},
        holder,
        hanging,
    )


def _most_hang(live: Live, partners: Numbers) -> tuple[Stakeholder | None, tuple[Stakeholder, ...]]:
    """The one whom most have as their only partner, and who they are; of several the first by name. A pair that has nobody else hangs on
    nobody.
    """
    import numpy as np

    from ...measures.graphs import neighbours

    on: dict[int, list[int]] = {}
    for place in np.flatnonzero(partners == 1):
        holder = int(neighbours(live.adjacency, int(place))[0])
        if partners[holder] > 1:
            on.setdefault(holder, []).append(int(place))
    if not on:
        return None, ()
    most = min(on, key=lambda holder: (-len(on[holder]), live.stakeholders[holder].name, live.stakeholders[holder].id))
    return live.stakeholders[most], tuple(
        sorted((live.stakeholders[place] for place in on[most]), key=lambda one: (name_key(one.name), one.id))
    )


def _returned(live: Live, schema: Schema) -> tuple[Returned, ...]:
    """The types that may stand either way round between two actors and say what one does for the other, in the order of the schema."""
    actors = {one.id for one in live.stakeholders if one.kind in schema.actors}
    found = []
    for type_ in schema.ties.values():
        if type_.is_symmetric or type_.joins in ("body", "none") or set(type_.sources) != set(type_.targets):
            continue
        arcs = {(one.source, one.target) for one in live.links if one.type == type_.name and {one.source, one.target} <= actors}
        if len(arcs) >= _FEWEST_RETURNED:
            found.append(Returned(type_.name, len(arcs), sum((target, source) in arcs for source, target in arcs)))
    return tuple(found)
