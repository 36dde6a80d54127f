"""Discs pushed apart until no two overlap."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from .arrays import Numbers, Points

GAP = 24.0  # the least clear space between two symbols: enough for a short name
_ENOUGH = 0.02  # of the clear space may be missing: the last of it takes most of the time


def apart(points: Points, radii: Points, *, gap: float = GAP, steps: int = 120, grows: bool = True) -> Points:
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
