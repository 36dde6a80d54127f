"""How many pairs brokers are expected to broker in each role, and with what variance, where ties are there by chance alone.

The model of Gould and Fernandez (1989): every arc (or pair, of an undirected graph) has the probability p of the density, independently of
all others; the sizes of the groups are given. That a node brokers a pair, which takes two ties that are there and one that is not, has the
mean e = p p (1 - p). Two such events hang together where they have a tie in common: where both need it to be, by p^3 (1 - p)^3; where both
need it not to be, by p^5 (1 - p); where one needs it and the other its absence they exclude each other, which gives - e^2. The rest is
counting how many there are of each.

For single nodes all of that is in the published formulas, and the figures are those of `brokerage` in sna for R. For the whole network
sna's leave some of the exclusions out (those on the same three nodes, and for representatives and gatekeepers all), which makes its
deviations too large; both are here.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .arrays import Numbers, Values

_COORDINATOR, _ITINERANT, _REPRESENTATIVE, _GATEKEEPER, _LIAISON, _TOTAL = range(6)
_COUNT = 6
# How much of what excludes each other, and of what is taken back of it for the same three nodes, sna counts of these roles.
_PUBLISHED = {_COORDINATOR: (1.0, 2.0), _REPRESENTATIVE: (0.0, 0.0), _GATEKEEPER: (0.0, 0.0), _TOTAL: (1.0, 2.0)}


class Expected(NamedTuple):
    """Of each role: the mean of the whole network, its standard deviation, and that which sna for R gives (none of an undirected graph)."""

    values: Values
    deviations: Values
    published: Values


def expected_across(sizes: Numbers, density: float, *, is_directed: bool) -> tuple[Values, Values]:
    """What a member of each group is expected to broker between different groups, whichever its own is, and the standard deviation."""
    own, others = (sizes - 1).astype(np.float64), (sizes.sum() - sizes).astype(np.float64)
    # Of each group beside the own: the sums over its members of their partners in a pair, and of the pairs of those.
    partners = own[:, None] + others[:, None] - sizes[None, :]
    is_other = ~np.eye(len(sizes), dtype=bool)
    ways = own * others + np.sum(sizes[None, :] * partners * is_other, axis=1)
    sharing = 2 * (own * others * (others - 1) + np.sum(sizes[None, :] * partners * (partners - 1) * is_other, axis=1))
    halves, mean = 1.0 if is_directed else 0.5, _mean(density)
    return halves * ways * mean, np.sqrt(halves * (ways * mean * (1 - mean) + sharing * _both_need(density)))


def expected_locally(sizes: Numbers, density: float, *, is_directed: bool) -> tuple[Values, Values]:
    """What a member of each group (row) is expected to broker in each role (column, as in `roles.ROLES`), and the standard deviation."""
    values, places = np.unique(sizes, return_inverse=True)
    ways, sharing = (np.zeros((len(values), _COUNT)) for _ in range(2))
    for row, size in enumerate(values.tolist()):
        groups = np.delete(sizes, np.flatnonzero(sizes == size)[0])
        ways[row], sharing[row] = _counted(size - 1, groups.astype(np.float64))
    ways, sharing = ways[places], sharing[places]
    if not is_directed:
        ways, sharing = _once(ways), _once(sharing)
    mean = _mean(density)
    return ways * mean, np.sqrt(ways * mean * (1 - mean) + sharing * _both_need(density))


def _counted(own: int, groups: Values) -> tuple[list[float], list[float]]:
    """Of one with so many others in its own group, and other groups of these sizes: how many pairs there are for each role, and how often
    two of them have a tie in common.
    """
    others = float(groups.sum())
    beyond = others - groups  # how many are neither of another group nor of the own
    everyone = own + others
    across = (own * others, own * others * (others - 1 + own - 1))
    both = (
        (own * (own - 1), 2 * own * (own - 1) * (own - 2)),
        (float(np.sum(groups * (groups - 1))), float(2 * np.sum(groups * (groups - 1) * (groups - 2)))),
        across,
        across,
        (float(np.sum(groups * beyond)), float(2 * np.sum(groups * beyond * (beyond - 1)))),
        (everyone * (everyone - 1), 2 * everyone * (everyone - 1) * (everyone - 2)),
    )
    return [ways for ways, _ in both], [sharing for _, sharing in both]


def expected_globally(sizes: Numbers, density: float, *, is_directed: bool) -> Expected:
    """What all together are expected to broker in each role, and the standard deviations."""
    values, counts = np.unique(sizes.astype(np.float64), return_counts=True)
    a, b = np.meshgrid(values, values, indexing="ij")
    pairs_of_groups = np.outer(counts, counts) - np.diag(counts)
    arcs_within, arcs_between = counts * values * (values - 1), pairs_of_groups * a * b
    n = int(sizes.sum())
    # Of an arc within a group of each size, and of one between two groups: how many triads need it, and how many its absence.
    nothing, none = np.zeros(len(values)), np.zeros(a.shape)
    per_arc: dict[int, tuple[Values, Values, Values, Values]] = {
        _COORDINATOR: (2 * (values - 2), values - 2, none, none),
        _ITINERANT: (nothing, n - values, a + b - 2, none),
        _REPRESENTATIVE: (n - values, nothing, a - 1, a - 1),
        _GATEKEEPER: (n - values, nothing, b - 1, b - 1),
        _LIAISON: (nothing, nothing, 2 * (n - a - b), n - a - b),
        _TOTAL: (2 * (n - 2 + nothing), n - 2 + nothing, 2 * (n - 2 + none), n - 2 + none),
    }
    # How many others on the same three nodes a triad of each role excludes.
    excluded = np.array([2, 0, 1, 1, 2, 2])
    expected, deviations, published = np.zeros(_COUNT), np.zeros(_COUNT), np.full(_COUNT, np.nan)
    for role, (need_within, lack_within, need_between, lack_between) in per_arc.items():
        if not is_directed:
            need_between, lack_between = (need_between + need_between.T) / 2, (lack_between + lack_between.T) / 2
        halves = 1.0 if is_directed else 0.5
        doubled = 2.0 if role == _GATEKEEPER and not is_directed else 1.0
        need = doubled * np.concatenate([need_within, need_between.ravel()])
        lack = doubled * np.concatenate([lack_within, lack_between.ravel()])
        ties = halves * np.concatenate([arcs_within, arcs_between.ravel()])
        ways = float(np.sum(ties * lack))
        both_need, both_lack, against = (float(np.sum(ties * one)) for one in (need * (need - 1), lack * (lack - 1), 2 * need * lack))
        double = excluded[role] * ways
        # On the same three nodes two ties are in common, so those were counted twice; of an undirected graph a third is, which both need.
        same_three = 0.0 if is_directed else double
        mean = _mean(density)
        variance = ways * mean * (1 - mean) + (both_need - same_three) * _both_need(density) + both_lack * _both_lack(density)
        expected[role], deviations[role] = ways * mean, np.sqrt(max(0.0, variance - (against - double) * mean**2))
        if is_directed:
            of_all, of_same_three = _PUBLISHED.get(role, (1.0, 1.0))
            published[role] = np.sqrt(max(0.0, variance - (of_all * against - of_same_three * double) * mean**2))
    if not is_directed:
        expected[_REPRESENTATIVE] = deviations[_REPRESENTATIVE] = 0.0
    return Expected(expected, deviations, published)


def _once(ways: Values) -> Values:
    """Each pair counted once: half of all, but for those of a gatekeeper, of whom a representative is the mirror image."""
    halved = ways / 2
    halved[:, _GATEKEEPER], halved[:, _REPRESENTATIVE] = ways[:, _GATEKEEPER], 0.0
    return halved


def _mean(p: float) -> float:
    return p * p * (1 - p)


def _both_need(p: float) -> float:
    return p**3 * (1 - p) ** 3


def _both_lack(p: float) -> float:
    return p**5 * (1 - p)
