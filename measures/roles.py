"""Roles of brokers between groups, by Gould and Fernandez (1989): who stands in the middle of two that are not tied, and of which groups
the three are.

A node j brokers a pair (i, k) where an arc leads from i to j and one from j to k, and none from i to k. In an undirected graph the pair
counts once, whichever way it is read, so that a gatekeeper is a representative too and both are counted as gatekeepers.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix

from .arrays import Adjacency, Flags, Numbers, Values
from .expected_roles import Expected, expected_across, expected_globally, expected_locally
from .products import row_products

COORDINATOR, ITINERANT, REPRESENTATIVE, GATEKEEPER, LIAISON, TOTAL = range(6)
ROLES = ("coordinator", "itinerant", "representative", "gatekeeper", "liaison", "total")
"""The columns of counts: all three of one group; the broker of another than the two; the broker of the group of the one from whom; of the
one to whom; all three of different groups; and the sum of these.
"""


class Roles(NamedTuple):
    """How many pairs each (row) brokers in each role (column, as in ROLES), how many were to be expected, with the standard deviation; and
    the same of the whole network, one number a role. `across` has (in rows) the count, the expected count and the deviation of the pairs of
    different groups: representative, gatekeeper and liaison together. Those that are of no group, whom nothing here counts, have NaN.
    """

    counts: Values
    expected: Values
    deviations: Values
    all_counts: Values
    all_expected: Expected
    across: Values

    @property
    def z(self) -> Values:
        """By how many standard deviations each count differs from what was expected; NaN where nothing else was possible."""
        return standardised(self.counts, self.expected, self.deviations)

    @property
    def across_z(self) -> Values:
        """The same of the pairs of different groups."""
        return standardised(*self.across)

    @property
    def all_z(self) -> Values:
        """The same of the whole network."""
        return standardised(self.all_counts, self.all_expected.values, self.all_expected.deviations)


def roles(adjacency: Adjacency, groups: Numbers, *, is_directed: bool = True) -> Roles:
    """The roles of each among `groups`, the number of the group of each, negative for none. Nodes of no group and their ties are left out
    first. What is expected is that of a graph in which every arc is there with the probability of the density, independently of all others,
    while the groups stay as large as they are.
    """
    among = np.flatnonzero(groups >= 0)
    ties = csr_matrix(adjacency[among][:, among])
    numbers = np.unique(groups[among], return_inverse=True)[1].astype(np.int64)
    counted = role_counts(ties, numbers, is_directed=is_directed)
    sizes = np.bincount(numbers)
    possible = len(among) * (len(among) - 1)
    density = ties.nnz / possible if possible else 0.0
    expected, deviations = expected_locally(sizes, density, is_directed=is_directed)
    apart = expected_across(sizes, density, is_directed=is_directed)
    all_expected = expected_globally(sizes, density, is_directed=is_directed)
    counts, means, deviating, across = (np.full((len(groups), wide), np.nan) for wide in (len(ROLES), len(ROLES), len(ROLES), 3))
    between = np.stack([counted[:, [REPRESENTATIVE, GATEKEEPER, LIAISON]].sum(axis=1), *(one[numbers] for one in apart)], axis=1)
    for whole, part in ((counts, counted), (means, expected[numbers]), (deviating, deviations[numbers]), (across, between)):
        whole[among] = part
    return Roles(counts, means, deviating, counted.sum(axis=0), all_expected, across.T)


def role_counts(ties: Adjacency, groups: Numbers, *, is_directed: bool = True) -> Values:
    """How many pairs each brokers (row) in each role (column). Every one is of a group."""
    at_home = _kept(ties, groups, same=True)
    abroad = _kept(ties, groups, same=False)
    home_in, home_out, abroad_in, abroad_out = (_sums(one) for one in (at_home.T, at_home, abroad.T, abroad))
    home_both, abroad_both = (_sums(one.multiply(one.T)) for one in (at_home, abroad))
    one_hot = csr_matrix((np.ones(len(groups)), (np.arange(len(groups)), groups)), shape=(len(groups), len(groups)))
    within_others = _sums((abroad.T @ one_hot).multiply(abroad @ one_hot))
    counts = np.zeros((len(groups), len(ROLES)))
    counts[:, COORDINATOR] = home_in * home_out - home_both - _closed(at_home, at_home, at_home)
    counts[:, ITINERANT] = within_others - abroad_both - _closed(abroad, abroad, at_home)
    counts[:, REPRESENTATIVE] = home_in * abroad_out - _closed(at_home, abroad, abroad)
    counts[:, GATEKEEPER] = abroad_in * home_out - _closed(abroad, at_home, abroad)
    counts[:, LIAISON] = abroad_in * abroad_out - within_others - _closed(abroad, abroad, abroad)
    if not is_directed:
        counts[:, [COORDINATOR, ITINERANT, LIAISON]] /= 2
        counts[:, REPRESENTATIVE] = 0.0
    counts[:, TOTAL] = counts[:, :TOTAL].sum(axis=1)
    return counts


def _closed(first: Adjacency, second: Adjacency, past: Adjacency) -> Values:
    """Of each j: the pairs (i, k) with a tie i to j of `first`, j to k of `second`, and i to k of `past`."""
    found: Values = np.asarray(row_products(past, second, first).sum(axis=0)).ravel()
    return found


def _kept(ties: Adjacency, groups: Numbers, *, same: bool) -> Adjacency:
    """The ties within groups, or else those between them."""
    rows = np.repeat(np.arange(ties.shape[0]), np.diff(ties.indptr))
    kept: Flags = (groups[rows] == groups[ties.indices]) == same
    return csr_matrix((ties.data[kept], (rows[kept], ties.indices[kept])), shape=ties.shape)


def _sums(ties: Adjacency) -> Values:
    found: Values = np.asarray(ties.sum(axis=1)).ravel()
    return found


def standardised(counts: Values, expected: Values, deviations: Values) -> Values:
    """By how many deviations the counts differ from what was expected, NaN where there is no deviation."""
    apart = np.full(counts.shape, np.nan)
    np.divide(counts - expected, deviations, out=apart, where=deviations > 0)
    return apart
