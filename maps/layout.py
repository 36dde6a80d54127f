"""Where each stakeholder stands: communities apart from each other, their members together, nothing on top of anything.

The network is cut into communities by modularity. Each is laid out by itself (stress majorization on graph distances), the communities are
placed as discs that attract each other by the ties between them, each is turned so that members face whom they are tied to, and what
still overlaps is pushed apart. Every step is deterministic: the same input gives the same positions on any machine of one numpy.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags
from scipy.sparse.csgraph import shortest_path
from scipy.spatial import cKDTree
from scipy.spatial.distance import cdist

Points = NDArray[np.float64]
Numbers = NDArray[np.int64]

LOOSE = -1
"""The group of those that are tied to nobody."""

_SEED = 7
_ASPECT = 1.45  # maps are read on wide screens, and labels are wider than high
_GAP = 24.0  # the least clear space between two symbols: enough for a short name
_ENOUGH = 0.02  # of the clear space may be missing: the last of it takes most of the time
_ROOM = 5_200.0  # the area a stakeholder and its label would like, at the scale of the screen
_WIDEST = 170.0  # a few stakeholders need not be spread over the whole screen
_ROUNDS = 3  # of looking for communities, at most: the second gains much, the third little
_LARGE = 320  # members above which a community is cut again: stress takes time and memory with the square


@dataclass(frozen=True, slots=True)
class Layout:
    """A point for each stakeholder and the number of its community (LOOSE for none), in the order they were given."""

    points: tuple[tuple[float, float], ...]
    groups: tuple[int, ...]


def arrange(sizes: Sequence[float], links: Sequence[tuple[int, int]]) -> Layout:
    """Positions for symbols with these radii, tied as `links` says (pairs of positions in `sizes`; a pair may come twice).

    No two symbols overlap; the middle of the whole is at (0, 0); y grows downwards.
    """
    count = len(sizes)
    if not count:
        return Layout((), ())
    radii = np.asarray(sizes, dtype=np.float64)
    weights = _weights(count, links)
    groups = _communities(weights)
    points = np.zeros((count, 2))
    tied = np.flatnonzero(groups != LOOSE)
    if len(tied):
        points[tied] = _place(weights[tied][:, tied], groups[tied])
    points = _to_scale(points, tied, radii)
    if len(tied):
        points[tied] = _apart(points[tied], radii[tied])
    _put_below(points, np.flatnonzero(groups == LOOSE), tied, float(radii.max()))
    points -= (points.min(axis=0) + points.max(axis=0)) / 2
    return Layout(tuple((round(float(x), 1), round(float(y), 1)) for x, y in points), tuple(int(group) for group in groups))


def communities(count: int, links: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    """The community of each as `arrange` finds it, without its positions: the number of one of `count`, LOOSE for those without ties."""
    return tuple(_communities(_weights(count, links)).tolist())


def _weights(count: int, links: Sequence[tuple[int, int]]) -> csr_matrix[Any]:
    """The symmetric matrix of closeness: a further tie between the same two adds less than the one before."""
    pairs = np.array([(one, other) for one, other in links if one != other], dtype=np.int64).reshape(-1, 2)
    ties = csr_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(count, count))
    both = (ties + ties.T).tocsr()
    both.data = 1.0 + np.log(both.data)
    return both


def _communities(weights: csr_matrix[Any]) -> Numbers:
    """The community of each, numbered from the largest down; those without ties are LOOSE."""
    groups = np.full(weights.shape[0], LOOSE, dtype=np.int64)
    tied = np.flatnonzero(np.diff(weights.indptr))
    if len(tied):
        for number, members in enumerate(_louvain(weights[tied][:, tied])):
            groups[tied[members]] = number
    return groups


def _louvain(weights: csr_matrix[Any]) -> list[Numbers]:
    """The members of each community of the network, the largest first, by modularity (Louvain, refined as Leiden does).

    Written out here because that of NetworkX took half the time of a layout, and merges communities that it never parts again.
    """
    groups = np.arange(weights.shape[0])
    for _ in range(_ROUNDS):
        before, groups = groups, _regrouped(weights, groups)
        if np.array_equal(before, groups):
            break
    found = np.split(np.argsort(groups, kind="stable"), np.cumsum(np.bincount(groups))[:-1])
    return sorted(found, key=lambda members: (-len(members), int(members[0])))


def _regrouped(weights: csr_matrix[Any], groups: Numbers) -> Numbers:
    """Better communities than these: members move one by one, then the tightly tied parts of each community as wholes, and so on up."""
    count = weights.shape[0]
    groups = _moved(weights, weights, groups)
    if int(groups.max()) + 1 == count:
        return groups
    all_ties = weights.tocoo()
    at_home = groups[all_ties.row] == groups[all_ties.col]
    inner = csr_matrix((all_ties.data[at_home], (all_ties.row[at_home], all_ties.col[at_home])), shape=weights.shape)
    parts = _moved(inner, weights, np.arange(count))
    if int(parts.max()) + 1 == count:
        parts = groups
    joined = csr_matrix((np.ones(count), (parts, np.arange(count))), shape=(int(parts.max()) + 1, count))
    of_parts = np.zeros(joined.shape[0], dtype=np.int64)
    of_parts[parts] = groups
    above = _regrouped((joined @ weights @ joined.T).tocsr(), of_parts)
    return np.unique(above[parts], return_inverse=True)[1].astype(np.int64)


def _moved(ties: csr_matrix[Any], weights: csr_matrix[Any], start: Numbers) -> Numbers:
    """The community of each, from these on, once nobody gains by moving along `ties` to that of a neighbour; numbered from 0.

    Only those whose neighbours moved are visited again.
    """
    count = weights.shape[0]
    # Lists, because numpy takes longer to hand out a single number than to add it.
    starts, neighbours, closeness = ties.indptr.tolist(), ties.indices.tolist(), ties.data.tolist()
    degrees: list[float] = np.asarray(weights.sum(axis=1)).ravel().tolist()
    groups: list[int] = start.tolist()
    totals: list[float] = np.bincount(start, degrees, count).tolist()
    whole = sum(degrees)
    order = list(range(count))
    random.Random(_SEED).shuffle(order)  # noqa: S311  # any order but that of the input, and always the same
    waiting, is_waiting = deque(order), [True] * count
    while waiting:
        one = waiting.popleft()
        is_waiting[one] = False
        first, last, home, share = starts[one], starts[one + 1], groups[one], degrees[one] / whole
        near: dict[int, float] = {home: 0.0}
        for other, tie in zip(neighbours[first:last], closeness[first:last], strict=True):
            if other != one:
                group = groups[other]
                near[group] = near.get(group, 0.0) + tie
        totals[home] -= degrees[one]
        best, most = home, near[home] - share * totals[home]
        for group, tie in near.items():
            gain = tie - share * totals[group]
            if gain > most + 1e-9:
                best, most = group, gain
        totals[best] += degrees[one]
        if best != home:
            groups[one] = best
            for other in neighbours[first:last]:
                if not is_waiting[other] and groups[other] != best:
                    is_waiting[other] = True
                    waiting.append(other)
    return np.unique(groups, return_inverse=True)[1].astype(np.int64)


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
    points = _stress(hops)
    points -= points.mean(axis=0)
    points *= 0.62 * np.sqrt(count) / max(float(np.sqrt((points**2).sum(axis=1).mean())), 1e-9)
    return _apart(points, np.full(count, 0.5), gap=0.0)


def _row(count: int) -> Points:
    """So many beside each other, one unit apart."""
    return np.column_stack((np.arange(count) - (count - 1) / 2, np.zeros(count)))


def _shape_of_large(weights: csr_matrix[Any]) -> Points:
    """A community too large for stress: cut again where it can be, else wound in a spiral around its most connected member."""
    parts = _louvain(weights)
    count = weights.shape[0]
    if len(parts) > 1 and len(parts[0]) < 0.9 * count:
        groups = np.zeros(count, dtype=np.int64)
        for number, members in enumerate(parts):
            groups[members] = number
        parted: Points = _place(weights, groups)
        parted -= parted.mean(axis=0)
        return parted
    order = np.argsort(-np.asarray(weights.sum(axis=1)).ravel(), kind="stable")
    points = np.empty((count, 2))
    points[order] = _sunflower(count)
    return points


def _sunflower(count: int) -> Points:
    """Evenly spread points, about one unit apart, the first in the middle."""
    steps = np.arange(count)
    angles = steps * np.pi * (3 - np.sqrt(5))
    return np.column_stack((np.cos(angles), np.sin(angles))) * (0.62 * np.sqrt(steps))[:, None]


def _stress(distances: Points, steps: int = 40) -> Points:
    """Points whose distances come near `distances` (SMACOF; Gansner, Koren, North 2004), begun from classical scaling."""
    count = len(distances)
    far = float(distances[np.isfinite(distances)].max()) + 1.0
    wanted = np.where(np.isfinite(distances), distances, far)
    points = _scaled(wanted) + 0.05 * _sunflower(count)
    closeness = 1.0 / np.maximum(wanted, 1e-9) ** 2
    np.fill_diagonal(closeness, 0.0)
    laplacian = np.diag(closeness.sum(axis=1)) - closeness
    pull = closeness * wanted
    for _ in range(steps):
        gaps = cdist(points, points)
        np.maximum(gaps, 1e-9, out=gaps)
        step = np.divide(pull, gaps, out=gaps)
        moved = _solved(laplacian, step.sum(axis=1)[:, None] * points - step @ points, points)
        done = float(np.abs(moved - points).max()) < 5e-3 * far
        points = moved
        if done:
            break
    return points


def _solved(matrix: Points, wanted: Points, start: Points, steps: int = 4) -> Points:
    """About the points that the matrix turns into `wanted`: a few steps of conjugate gradients, which is all that stress asks for.

    An exact solution needs an inverse, and on a busy machine the threads of that wait for each other longer than they work.
    """
    diagonal = matrix.diagonal()[:, None]
    points, rest = start.copy(), wanted - matrix @ start
    way = near = rest / diagonal
    size = (rest * near).sum(axis=0)
    for _ in range(steps):
        turned = matrix @ way
        length = size / np.maximum((way * turned).sum(axis=0), 1e-30)
        points += length * way
        rest -= length * turned
        near = rest / diagonal
        size, before = (rest * near).sum(axis=0), size
        way = near + size / np.maximum(before, 1e-30) * way
    return points


def _scaled(distances: Points, steps: int = 30) -> Points:
    """Classical scaling: about the two dimensions in which these distances differ most, by orthogonal iteration, with signs fixed."""
    squares = distances**2
    centred = -0.5 * (squares - squares.mean(axis=0) - squares.mean(axis=1)[:, None] + squares.mean())
    points = _sunflower(len(distances))
    for _ in range(steps):
        first, second = (centred @ points).T
        first = first / max(float(np.sqrt(first @ first)), 1e-9)
        second = second - (first @ second) * first
        second = second / max(float(np.sqrt(second @ second)), 1e-9)
        points = np.column_stack((first, second))
    points *= np.sqrt(np.maximum((points * (centred @ points)).sum(axis=0), 0.0))
    signs = np.sign(points[np.abs(points).argmax(axis=0), (0, 1)])
    scaled: Points = points * np.where(signs == 0, 1.0, signs)
    return scaled


def _place_discs(ties: csr_matrix[Any], radii: Points) -> Points:
    """Centres for discs that do not overlap: tied ones near each other, all of them near the middle, large ones first."""
    count = len(radii)
    near = (ties - diags(ties.diagonal())).tocsr()
    # What counts is how large a share of two communities' ties runs between them, not how large the communities are.
    shares = diags(1.0 / np.sqrt(np.maximum(np.asarray(near.sum(axis=1)).ravel(), 1.0)))
    near = (shares @ near @ shares).tocsr()
    sums = np.asarray(near.sum(axis=1))
    spiral = 2 * float(radii.max()) * _sunflower(count)
    centres = spiral if count > _LARGE or not sums.any() else _stress(_lengths(near.toarray(), radii), 30)
    pull = diags(1.0 / np.maximum(sums.ravel(), 1e-9)) @ near
    mass = radii**2 / (radii**2).sum()
    for step in range(max(12, min(300, 30_000 // count))):
        cooling = 0.12 * 0.99**step
        centres += cooling * 0.6 * (pull @ centres - centres * (sums > 0))
        centres -= cooling * 0.5 * (centres - mass @ centres)
        centres = _apart(centres, radii, gap=0.0, steps=2, grows=False)
    return _apart(centres, radii, gap=0.0)


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
    room = max(_ROOM, 2 * float(((2 * radii[tied] + _GAP) ** 2).mean()))
    scale = np.sqrt(room * len(tied) / (extent[0] * extent[1]))
    scaled: Points = points * min(float(scale), _WIDEST)
    return scaled


def _apart(points: Points, radii: Points, *, gap: float = _GAP, steps: int = 120, grows: bool = True) -> Points:
    """The points moved as little as keeps discs with these radii from overlapping; where that fails, all spread a little."""
    points = points.copy()
    count, reach = len(points), 2 * float(radii.max()) + gap
    # Who is near whom is looked up with some slack and again when that may have been used up: it takes longer than to push.
    slack = drift = 0.5 * reach
    for step in range(1, 100 * steps if grows else steps + 1):
        if drift >= slack / 2:
            one, other, room = _near(points, radii, gap, slack)
            drift = 0.0
        ways = points[other] - points[one]
        gaps = np.hypot(ways[:, 0], ways[:, 1])
        close = np.flatnonzero(room - gaps > _ENOUGH * reach)
        if not len(close):
            break
        first, second, ways, gaps = one[close], other[close], ways[close], gaps[close]
        # Two on the same spot part in a direction that depends on which they are, so that a heap opens like a fan.
        angles = (first * 7 + second) * np.pi * (3 - np.sqrt(5))
        fan = np.column_stack((np.cos(angles), np.sin(angles)))
        ways = np.where((gaps > 1e-9)[:, None], ways / np.maximum(gaps, 1e-9)[:, None], fan)
        push = ways * (0.52 * (room[close] - gaps))[:, None]
        moves = np.column_stack([np.bincount(second, push[:, axis], count) - np.bincount(first, push[:, axis], count) for axis in (0, 1)])
        points += moves
        drift += float(np.hypot(moves[:, 0], moves[:, 1]).max())
        if grows and step % steps == 0:
            points *= 1.08
            drift = slack
    return points


def _near(points: Points, radii: Points, gap: float, slack: float) -> tuple[Numbers, Numbers, Points]:
    """The pairs that come closer than `gap` once both have moved by half of `slack`, and how far apart their middles should be."""
    if len(points) < 2:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64), np.empty(0)
    pairs = cKDTree(points).query_pairs(2 * float(radii.max()) + gap + slack, output_type="ndarray")
    one, other = pairs[:, 0], pairs[:, 1]
    room = radii[one] + radii[other] + gap
    ways = points[other] - points[one]
    near = np.hypot(ways[:, 0], ways[:, 1]) < room + slack
    return one[near], other[near], room[near]


def _put_below(points: Points, loose: Numbers, tied: Numbers, radius: float) -> None:
    """Lines up those without ties under the rest."""
    if not len(loose):
        return
    pitch = np.maximum(np.array([1.9, 0.8]) * np.sqrt(_ROOM), 2 * radius + _GAP)
    width = float(np.ptp(points[tied, 0])) if len(tied) else 0.0
    columns = max(int(width // pitch[0]), int(np.ceil(np.sqrt(_ASPECT * len(loose)))), 1)
    rows, column = np.divmod(np.arange(len(loose)), columns)
    left = (float(points[tied, 0].min() + points[tied, 0].max()) if len(tied) else 0.0) / 2 - (min(columns, len(loose)) - 1) * pitch[0] / 2
    top = float(points[tied, 1].max()) + 1.4 * pitch[1] if len(tied) else 0.0
    points[loose] = np.column_stack((left + column * pitch[0], top + rows * pitch[1]))
