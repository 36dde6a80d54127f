"""Between which two groups a broker joins most, and what part of their pairs reaches each other by way of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .broker import Joins

if TYPE_CHECKING:
    from ...measures.arrays import Adjacency, Numbers
    from .parting import Parted


def joins(adjacency: Adjacency, groups: Parted, places: Sequence[int], *, is_directed: bool) -> dict[int, Joins]:
    """By place, of each of `places` that joins different groups: the two between which it joins most pairs of its own contacts, of equal
    ones the first by name.
    """
    from ...measures.routes_between import Asked, routes_between

    back = adjacency.T.tocsr() if is_directed else adjacency
    found = {place: most for place in places if (most := _most(adjacency, back, groups.numbers, place, is_directed=is_directed))}
    asked = [Asked(place, one, other) for place, (one, other, _) in found.items()]
    routes = routes_between(adjacency, groups.numbers, asked, is_directed=is_directed)
    return {
        each.place: Joins(each.one, each.other, found[each.place][2], between) for each, between in zip(asked, routes, strict=True)
    }  # fmt: skip


def _most(adjacency: Adjacency, back: Adjacency, numbers: Numbers, place: int, *, is_directed: bool) -> tuple[int, int, int] | None:
    """The two groups, and how many pairs of contacts without a tie there are; None where there are none."""
    import numpy as np

    from ...measures.graphs import neighbours

    before, after = (ends[numbers[ends] >= 0] for ends in (neighbours(back, place), neighbours(adjacency, place)))
    if not len(before) or not len(after):
        return None
    size = int(max(numbers[before].max(), numbers[after].max())) + 1
    counts = np.outer(np.bincount(numbers[before], minlength=size), np.bincount(numbers[after], minlength=size))
    tied = adjacency[before][:, after].tocoo()
    np.subtract.at(counts, (numbers[before][tied.row], numbers[after][tied.col]), 1)
    np.fill_diagonal(counts, 0)
    if not is_directed:
        counts = np.triu(counts)
    one, other = np.unravel_index(int(np.argmax(counts)), counts.shape)
    most = int(counts[one, other])
    return (int(one), int(other), most) if most > 0 else None
