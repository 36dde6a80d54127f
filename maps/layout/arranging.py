"""Where each stakeholder stands: communities apart from each other, their members together, nothing on top of anything.

The network is cut into communities, those that are given or else those of the greatest modularity. Each is laid out by itself (stress
majorization on graph distances), the communities are placed as discs that attract each other by the ties between them, each is turned so
that members face whom they are tied to, and what still overlaps is pushed apart. Every step is deterministic: the same input gives the
same positions on any machine of one numpy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, diags
from scipy.sparse.csgraph import shortest_path

from ...measures.communities import LOOSE, groups_of, joined, quick_groups
from ...measures.graphs import undirected
from .apart import GAP, apart
from .arrays import Numbers, Points
from .stress import stress, sunflower

_ASPECT = 1.45  # maps are read on wide screens, and labels are wider than high
_ROOM = 5_200.0  # the area a stakeholder and its label would like, at the scale of the screen
_WIDEST = 170.0  # a few stakeholders need not be spread over the whole screen
_LARGE = 320  # members above which a community is cut again: stress takes time and memory with the square


@dataclass(frozen=True, slots=True)
class Layout:
    """A point for each stakeholder and the number of its community (LOOSE for none), in the order they were given."""

    points: tuple[tuple[float, float], ...]
    groups: tuple[int, ...]


def arrange(sizes: Sequence[float], links: Sequence[tuple[int, int]], groups: Sequence[int] | None = None) -> Layout:
    """Positions for symbols with these radii, tied as `links` says (pairs of positions in `sizes`; a pair may come twice).

    `groups` are the communities they are of, by number, LOOSE where that is not known; without it they are found. No two symbols overlap;
    the middle of the whole is at (0, 0); y grows downwards.
    """
    count = len(sizes)
    if not count:
        return Layout((), ())
    radii = np.asarray(sizes, dtype=np.float64)
    weights = _closeness(count, links)
    found = _communities(count, links, groups)
    points = np.zeros((count, 2))
    tied = np.flatnonzero(found != LOOSE)
    if len(tied):
        points[tied] = _place(weights[tied][:, tied], found[tied])
    points = _to_scale(points, tied, radii)
    if len(tied):
        points[tied] = apart(points[tied], radii[tied])
    _put_below(points, np.flatnonzero(found == LOOSE), tied, float(radii.max()))
    points -= (points.min(axis=0) + points.max(axis=0)) / 2
    return Layout(tuple((round(float(x), 1), round(float(y), 1)) for x, y in points), tuple(int(group) for group in found))


def _closeness(count: int, links: Sequence[tuple[int, int]]) -> csr_matrix[Any]:
    """The symmetric matrix of closeness: a further tie between the same two adds less than the one before."""
    pairs = np.array([(one, other) for one, other in links if one != other], dtype=np.int64).reshape(-1, 2)
    ties = csr_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(count, count))
    both = (ties + ties.T).tocsr()
    both.data = 1.0 + np.log(both.data)
    return both


def _communities(count: int, links: Sequence[tuple[int, int]], given: Sequence[int] | None) -> Numbers:
    """The community of each that is tied to another, from 0 for the largest; LOOSE for the rest."""
    network = undirected(count, links)
    if given is None:
        return groups_of(network)
    tied = np.diff(network.indptr) > 0
    groups = np.where(tied, joined(network, np.asarray(given, dtype=np.int64)), LOOSE)
    _, first, number, members = np.unique(groups[tied], return_index=True, return_inverse=True, return_counts=True)
    rank = np.empty(len(first), dtype=np.int64)
    rank[np.lexsort((first, -members))] = np.arange(len(first))
    groups[tied] = rank[number]
    return groups


def _place(weights: csr_matrix[Any], groups: Numbers) -> Points:
    """Positions of the members of all communities, in units of about one symbol's distance from the next."""
    numbers = np.unique(groups)
    members = [np.flatnonzero(groups == number) for number in numbers]
    shapes = [_shape(weights[some][:, some]) if len(some) > 2 else _row(len(some)) for some in members]
    if len(members) == 1:
        return shapes[0]
    # With a little room around them, or the members at a rim have as many strangers as members near them.
    discs = np.array([float(np.hypot(shape[:, 0], shape[:, 1]).max()) + 0.6 for shape in shapes])
    position = np.searchsorted(numbers, groups)
    between = csr_matrix((np.ones(len(groups)), (position, np.arange(len(groups)))), shape=(len(numbers), len(groups)))
    ties = (between @ weights @ between.T).tocsr()
    centres = _place_discs(ties, discs)
    points = np.zeros((len(groups), 2))
    for some, shape, centre in zip(members, shapes, centres, strict=True):
        points[some] = shape + centre
    for number in np.flatnonzero(np.diff(ties.indptr) > 1):  # the others are tied to nobody whom they could face
        some = members[number]
        points[some] = centres[number] + _facing(shapes[number], weights[some], points, centres[number])
    return points


def _shape(weights: csr_matrix[Any]) -> Points:
    """One community by itself, around its own middle, its members about one unit apart."""
    count = weights.shape[0]
    if count > _LARGE:
        return _shape_of_large(weights)
    hops = shortest_path(weights, unweighted=True)
    points = stress(hops)
    points -= points.mean(axis=0)
    points *= 0.62 * np.sqrt(count) / max(float(np.sqrt((points**2).sum(axis=1).mean())), 1e-9)
    return apart(points, np.full(count, 0.5), gap=0.0)


def _row(count: int) -> Points:
    """So many beside each other, one unit apart."""
    return np.column_stack((np.arange(count) - (count - 1) / 2, np.zeros(count)))


def _shape_of_large(weights: csr_matrix[Any]) -> Points:
    """A community too large for stress: cut again where it can be, else wound in a spiral around its most connected member."""
    count = weights.shape[0]
    groups = quick_groups(weights)
    loose = np.flatnonzero(groups == LOOSE)
    groups[loose] = int(groups.max(initial=LOOSE)) + 1 + np.arange(len(loose))
    if np.bincount(groups).max() < 0.9 * count:
        parted: Points = _place(weights, groups)
        parted -= parted.mean(axis=0)
        return parted
    order = np.argsort(-np.asarray(weights.sum(axis=1)).ravel(), kind="stable")
    points = np.empty((count, 2))
    points[order] = sunflower(count)
    return points


def _place_discs(ties: csr_matrix[Any], radii: Points) -> Points:
    """Centres for discs that do not overlap: tied ones near each other, all of them near the middle, large ones first."""
    count = len(radii)
    near = (ties - diags(ties.diagonal())).tocsr()
    # What counts is how large a share of two communities' ties runs between them, not how large the communities are.
    shares = diags(1.0 / np.sqrt(np.maximum(np.asarray(near.sum(axis=1)).ravel(), 1.0)))
    near = (shares @ near @ shares).tocsr()
    sums = np.asarray(near.sum(axis=1))
    spiral = 2 * float(radii.max()) * sunflower(count)
    centres = spiral if count > _LARGE or not sums.any() else stress(_lengths(near.toarray(), radii), 30)
    pull = diags(1.0 / np.maximum(sums.ravel(), 1e-9)) @ near
    mass = radii**2 / (radii**2).sum()
    for step in range(max(12, min(300, 30_000 // count))):
        cooling = 0.12 * 0.99**step
        centres += cooling * 0.6 * (pull @ centres - centres * (sums > 0))
        centres -= cooling * 0.5 * (centres - mass @ centres)
        centres = apart(centres, radii, gap=0.0, steps=2, grows=False)
    return apart(centres, radii, gap=0.0)


def _lengths(near: Points, radii: Points) -> Points:
    """How far from each other discs would like to be: along the ties between them, and outside each other where there are none."""
    touching = radii[:, None] + radii[None, :]
    hops: Points = shortest_path(csr_matrix(np.where(near > 0, touching * (1.5 - 0.5 * near), 0.0)), directed=False)
    far = float(hops[np.isfinite(hops)].max())
    return np.where(np.isfinite(hops), hops, far + touching)


def _facing(shape: Points, weights: csr_matrix[Any], points: Points, centre: Points) -> Points:
    """The shape turned, and mirrored if that is better, so that its members come nearest to those they are tied to elsewhere."""
    towards = weights @ points - np.asarray(weights.sum(axis=1)) * centre
    here, there = shape[:, 0] + 1j * shape[:, 1], towards[:, 0] + 1j * towards[:, 1]
    turn, mirror = (np.conj(here) * there).sum(), (here * there).sum()
    best, start = (turn, here) if abs(turn) >= abs(mirror) else (mirror, np.conj(here))
    turned = start * (best / abs(best) if abs(best) > 1e-9 else 1.0)
    return np.column_stack((turned.real, turned.imag))


def _to_scale(points: Points, tied: Numbers, radii: Points) -> Points:
    """The points stretched to a wide screen, with room for labels in proportion to their number and for large symbols to step aside."""
    if len(tied) < 2:
        return points
    points = points * np.array([np.sqrt(_ASPECT), 1 / np.sqrt(_ASPECT)])
    extent = np.maximum(np.ptp(points[tied], axis=0), 1.0)
    # Where symbols fill more than half of the drawing, they can only be parted by being mixed.
    room = max(_ROOM, 2 * float(((2 * radii[tied] + GAP) ** 2).mean()))
    scale = np.sqrt(room * len(tied) / (extent[0] * extent[1]))
    scaled: Points = points * min(float(scale), _WIDEST)
    return scaled


def _put_below(points: Points, loose: Numbers, tied: Numbers, radius: float) -> None:
    """Lines up those without ties under the rest."""
    if not len(loose):
        return
    pitch = np.maximum(np.array([1.9, 0.8]) * np.sqrt(_ROOM), 2 * radius + GAP)
    width = float(np.ptp(points[tied, 0])) if len(tied) else 0.0
    columns = max(int(width // pitch[0]), int(np.ceil(np.sqrt(_ASPECT * len(loose)))), 1)
    rows, column = np.divmod(np.arange(len(loose)), columns)
    left = (float(points[tied, 0].min() + points[tied, 0].max()) if len(tied) else 0.0) / 2 - (min(columns, len(loose)) - 1) * pitch[0] / 2
    top = float(points[tied, 1].max()) + 1.4 * pitch[1] if len(tied) else 0.0
    points[loose] = np.column_stack((left + column * pitch[0], top + rows * pitch[1]))
