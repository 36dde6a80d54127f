"""What can be computed of every stakeholder of a network at once, by the name of the column that an export makes of it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ...graph import BadData, said, similar
from ...graph.letters import folded
from ...graph.sheets import COMPUTED
from ...words.computed import COLUMNS as _IN_FRENCH
from .live import Live

if TYPE_CHECKING:
    from ...measures.arrays import Adjacency, Numbers, Values
    from ...measures.communities import Groups

_DECIMALS = 6


class Measured:
    """The matrix of a network, and what several columns are made of, found once."""

    def __init__(self, live: Live) -> None:
        self.adjacency: Adjacency = live.adjacency

    @cached_property
    def groups(self) -> Groups:
        """Its groups, with how sure each is."""
        from ...measures.communities import stable_groups

        return stable_groups(self.adjacency)

    def flags(self, places: Numbers) -> Numbers:
        """1 at these places and 0 at all others."""
        import numpy as np

        found = np.zeros(self.adjacency.shape[0], dtype=np.int64)
        found[places] = 1
        return found


Column = Callable[[Measured], "Values | Numbers"]


def _degree(of: Measured) -> Numbers:
    from ...measures.graphs import degrees

    return degrees(of.adjacency)


def _betweenness(of: Measured) -> Values:
    from ...measures.betweenness import betweenness

    return betweenness(of.adjacency).values


def _constraint(of: Measured) -> Values:
    from ...measures.holes import constraint

    return constraint(of.adjacency)


def _effective_size(of: Measured) -> Values:
    from ...measures.holes import effective_size

    return effective_size(of.adjacency)


def _hierarchy(of: Measured) -> Values:
    from ...measures.holes import hierarchy

    return hierarchy(of.adjacency)


def _group(of: Measured) -> Numbers:
    return of.groups.labels + 1  # as they are told: 1 is the largest, and 0 is to be tied to nobody


def _group_stability(of: Measured) -> Values:
    return of.groups.stability


def _core(of: Measured) -> Numbers:
    from ...measures.cores import core_numbers

    return core_numbers(of.adjacency)


def _in_core(of: Measured) -> Numbers:
    from ...measures.core_periphery import best_core

    return of.flags(best_core(of.adjacency)[0])


def _articulation(of: Measured) -> Numbers:
    from ...measures.cutpoints import articulation_points

    return of.flags(articulation_points(of.adjacency))


COLUMNS: Mapping[str, Column] = {
    "degree": _degree,
    "betweenness": _betweenness,
    "constraint": _constraint,
    "effective_size": _effective_size,
    "hierarchy": _hierarchy,
    "group": _group,
    "group_stability": _group_stability,
    "core": _core,
    "in_core": _in_core,
    "articulation": _articulation,
}
"""The columns there are; `export --help` and docs/measures.md say what each is."""


def columns_meant(texts: Iterable[str]) -> tuple[str, ...]:
    """The columns that these texts name, with commas between them or not, each once: as they are called in the file too, or in French.
    Raises BadData for one that is none, and where texts name none at all.
    """
    given = list(texts)
    names = [part.strip() for text in given for part in text.split(",") if part.strip()]
    if given and not names:
        raise _refused(said("no column is named"), "")
    by_name = {_key(name): column for name, column in (*_IN_FRENCH.items(), *zip(COLUMNS, COLUMNS, strict=True))}
    meant = [by_name.get(_key(name).removeprefix(_key(COMPUTED) + " ")) for name in names]
    for name, column in zip(names, meant, strict=True):
        if not column:
            near = similar(name, [*COLUMNS, *_IN_FRENCH], limit=1)
            raise _refused(
                said("'{name}' is nothing that is computed; did you mean {near}?", name=name, near=near[0])
                if near
                else said("'{name}' is nothing that is computed", name=name),
                name,
            )
    return tuple(dict.fromkeys(column for column in meant if column))


def _key(name: str) -> str:
    """The name without case, accents and signs between its words."""
    return " ".join(folded(name).replace("_", " ").replace("-", " ").split())


def _refused(message: str, name: str) -> BadData:
    return BadData(message, field="with", value=name, remedy=said("there are {names}", names=", ".join(COLUMNS)))


def computed(live: Live, names: Iterable[str]) -> Mapping[str, Mapping[str, int | float]]:
    """The numbers of these columns by name and id of stakeholder: whole ones, or to 6 decimals. Whoever is not in the network, and of whom
    a measure says nothing, has none.
    """
    measured = Measured(live)
    ids = [one.id for one in live.stakeholders]
    return {name: _by_id(ids, COLUMNS[name](measured)) for name in names}


def _by_id(ids: list[str], values: Values | Numbers) -> Mapping[str, int | float]:
    numbers: list[int | float] = values.tolist()
    return {
        id_: round(value, _DECIMALS) if isinstance(value, float) else value
        for id_, value in zip(ids, numbers, strict=True)
        if not math.isnan(value)
    }
