"""Structural holes, by Burt (1992): how far the contacts of each are tied to each other, so that it is tied down by them.

All are of the simple graph of arcs: those tied to a node are they to whom an arc leads or from whom one comes, and the tie to one of them
is twice as strong where arcs lead both ways. A node that nobody is tied to has no contacts, and NaN for everything here.
"""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix, diags

from .arrays import Adjacency, Values
from .graphs import symmetric
from .products import row_products


def constraint(arcs: Adjacency) -> Values:
    """Burt's constraint: the sum over contacts j of (p_ij + sum over q of p_iq p_qj) squared, where p_ij is the share of i's ties that is
    to j. 1.0 for one contact alone, near 0 for many that are not tied to each other; it can exceed 1.0.
    """
    return _known(np.asarray(_of_contacts(arcs).sum(axis=1)).ravel(), arcs)


def effective_size(arcs: Adjacency) -> Values:
    """Burt's effective size: the number of contacts less what is redundant among them, the sum over contacts j and q of p_iq m_jq, where
    m_jq is the strength of the tie of j to q beside j's strongest. In an undirected graph that is n - 2t/n for n contacts with t ties among
    them (Borgatti 1997).
    """
    ties, contacts = _strengths(arcs), symmetric(arcs)
    strongest = np.asarray(ties.max(axis=1).todense()).ravel() if ties.nnz else np.zeros(ties.shape[0])
    marginal = _divided(ties, strongest)
    redundant = row_products(_shares(ties), marginal, contacts)
    return _known(np.diff(contacts.indptr) - np.asarray(redundant.sum(axis=1)).ravel(), arcs)


def efficiency(arcs: Adjacency) -> Values:
    """Burt's efficiency: effective size beside the number of contacts, 1.0 where none is redundant."""
    with np.errstate(invalid="ignore"):
        shares: Values = effective_size(arcs) / np.diff(symmetric(arcs).indptr)
    return shares


def hierarchy(arcs: Adjacency) -> Values:
    """Burt's hierarchy: how far the constraint of a node comes from one contact alone, 0.0 where all constrain it alike, 1.0 where one does
    (and for one contact alone). The sum over its N contacts of r ln r / (N ln N), with r the constraint by one beside the mean of all.
    """
    by_contact = _of_contacts(arcs)
    counts = np.diff(by_contact.indptr)
    mean = np.repeat(np.asarray(by_contact.sum(axis=1)).ravel() / np.maximum(counts, 1), counts)
    ratios = by_contact.data / mean
    terms = csr_matrix((ratios * np.log(ratios), by_contact.indices, by_contact.indptr), shape=by_contact.shape)
    several = counts > 1
    values = np.ones(len(counts))
    values[several] = np.asarray(terms.sum(axis=1)).ravel()[several] / (counts[several] * np.log(counts[several]))
    return _known(values, arcs)


def _of_contacts(arcs: Adjacency) -> Adjacency:
    """The constraint on each (row) by each of its contacts (column)."""
    shares = _shares(_strengths(arcs))
    through = row_products(shares, shares.T.tocsr(), symmetric(arcs))
    return csr_matrix((shares + through).power(2))


def _strengths(arcs: Adjacency) -> Adjacency:
    return csr_matrix(arcs + arcs.T)


def _shares(ties: Adjacency) -> Adjacency:
    """The share of its ties that each (row) has with each other (column)."""
    return _divided(ties, np.asarray(ties.sum(axis=1)).ravel())


def _divided(ties: Adjacency, by: Values) -> Adjacency:
    return csr_matrix(diags(np.divide(1.0, by, out=np.zeros_like(by), where=by > 0)) @ ties)


def _known(values: Values, arcs: Adjacency) -> Values:
    return np.where(np.diff(symmetric(arcs).indptr) > 0, values, np.nan)
