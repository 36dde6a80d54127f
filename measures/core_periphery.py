"""Core and periphery: one part of the network in which all are tied to each other, and the rest, who are not tied among themselves.

Borgatti and Everett 2000, "Models of core/periphery structures", the discrete model. How well a network fits is the correlation (Pearson)
between its matrix and the ideal: 1 between two of the core, 0 between two of the periphery. What stands between core and periphery is,
by `rule`, left out ("missing", the one they recommend), 1 ("or") or 0 ("and").
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

import numpy as np

from .arrays import Adjacency, Numbers, Values
from .dealing import dealt
from .graphs import degrees, symmetric

Rule = Literal["missing", "or", "and"]
EXACT = 16
"""Up to so many nodes with ties all cores are tried."""
CLEAR = 0.4
"""Below this correlation a network has no clear core."""
_DEALS = 250_000  # ties dealt anew in all, of as many networks as that is, at least 29 and at most 199
_STARTS = 16  # of each sort, by which a core is looked for above EXACT
_FEW = 9  # nodes up to which all cores of a network that was dealt are tried
_LARGE = 1_000  # nodes above which it is looked for from the few best starts alone, and not to the end
_STEPS = 50
_UNTOLD = -2.0
_SWAPS = 5_000_000  # of one of the core for another that are tried


class Core(NamedTuple):
    """The places of the core in order; how well the network fits, from -1 to 1 (0 where nothing can be told); whether all cores were tried;
    the share of networks with as many ties, dealt at random, that fit as well; and of how many such networks. In place of each of the
    `replaceable` another node would fit as well, as would the core without it.
    """

    members: Numbers
    correlation: float
    is_exact: bool
    p: float
    deals: int
    replaceable: Numbers


def core_periphery(adjacency: Adjacency, *, rule: Rule = "missing", seed: int = 1, deals: int | None = None) -> Core:
    """The best core of a matrix of ones, symmetric or not. Above 16 nodes the best that is found from some thirty starts by moving one
    node at a time, above 1,000 from three starts by 50 moves; whoever is tied to nobody is of the periphery.

    `p` is (1 + networks that fit as well) / (1 + networks), of `deals` networks with the same number of nodes and ties; by default 199 of
    a small network and fewer, at least 29, of a large one.
    """
    count = adjacency.shape[0]
    members, correlation, is_exact = best_core(adjacency, rule=rule)
    if deals is None:
        deals = max(29, min(199, _DEALS // max(1, adjacency.nnz)))
    chance, as_well = np.random.default_rng(seed), 0
    is_symmetric = (adjacency != adjacency.T).nnz == 0
    for _ in range(deals if adjacency.nnz else 0):
        random = dealt(count, adjacency.nnz, chance, is_symmetric=is_symmetric)
        as_well += best_core(random, rule=rule, exact=min(EXACT, _FEW))[1] >= correlation - 1e-9
    p = (1 + as_well) / (1 + deals) if adjacency.nnz else 1.0
    return Core(members, correlation, is_exact, p, deals, _replaceable(adjacency, members, correlation, rule))


def best_core(adjacency: Adjacency, *, rule: Rule = "missing", exact: int | None = None) -> tuple[Numbers, float, bool]:
    """The places of the best core, its correlation, and whether all were tried, as they are of up to `exact` nodes with ties (EXACT)."""
    exact = EXACT if exact is None else exact
    tied = np.flatnonzero(degrees(symmetric(adjacency)))
    if len(tied) < 2:
        return np.empty(0, dtype=np.int64), 0.0, True
    among = adjacency[tied][:, tied].tocsr()
    search = _tried if len(tied) <= exact else _climbed
    members, correlation = search(among, adjacency.shape[0], rule)
    is_told = correlation > _UNTOLD
    return tied[members] if is_told else np.empty(0, dtype=np.int64), correlation if is_told else 0.0, len(tied) <= exact


def fit(within: Values, between: Values, sizes: Values, ties: int, count: int, rule: Rule) -> Values:
    """The correlation of cores of these sizes with so many arcs within, and so many between core and periphery either way, in a network of
    `count` nodes and `ties` arcs; _UNTOLD where it is not defined.
    """
    core, shared, rest = sizes * (sizes - 1), 2 * sizes * (count - sizes), (count - sizes) * (count - sizes - 1)
    ones, zeros = (core, rest) if rule == "missing" else (core + shared, rest) if rule == "or" else (core, shared + rest)
    hit = within + between if rule == "or" else within
    held = ties - between if rule == "missing" else np.full_like(within, ties)
    cells = ones + zeros
    spread = ones * zeros * held * (cells - held)
    with np.errstate(divide="ignore", invalid="ignore"):
        found: Values = np.where(spread > 0, (hit * cells - ones * held) / np.sqrt(spread), _UNTOLD)
    return found


def _tried(adjacency: Adjacency, count: int, rule: Rule) -> tuple[Numbers, float]:
    """The best of all cores, the first where several fit alike; cells as in a network of `count` nodes."""
    chosen = _all_cores(adjacency.shape[0])
    both = (adjacency + adjacency.T).toarray()
    sums = chosen @ both
    within = np.einsum("ij,ij->i", sums, chosen) / 2
    found = fit(within, sums.sum(axis=1) - 2 * within, chosen.sum(axis=1), adjacency.nnz, count, rule)
    best = int(np.flatnonzero(found >= found.max() - 1e-12)[-1])
    return np.flatnonzero(chosen[best]).astype(np.int64), float(found[best])


@lru_cache(maxsize=1)
def _all_cores(size: int) -> Values:
    """Each set of so many nodes but the empty one, a row each, 1 for a member."""
    return ((np.arange(1, 2**size)[:, None] >> np.arange(size - 1, -1, -1)) & 1).astype(np.float64)


def _climbed(adjacency: Adjacency, count: int, rule: Rule) -> tuple[Numbers, float]:
    """The best core from several starts, each moved by one node at a time, into it or out of it, while that fits better."""
    both = (adjacency + adjacency.T).tocsr()
    table = both.toarray() if both.shape[0] <= _LARGE else None  # rows of a table are at hand at once
    ends = np.asarray(both.sum(axis=1)).ravel()
    starts = [_first_of(both, order, adjacency.nnz, count, rule) for order in _orders(both, ends)]
    if table is not None:
        starts += _circles(table, ends)
    cores = np.unique(np.array(starts), axis=0)
    towards = np.asarray((both @ cores.T).T)  # arcs either way between each node and each core
    within, touched, size = (towards * cores).sum(axis=1) / 2, cores @ ends, cores.sum(axis=1)
    fits, moving = np.full(len(cores), _UNTOLD), np.arange(len(cores))
    for _ in range(_STEPS if table is None else 2 * len(ends)):
        way = 1 - 2 * cores[moving]
        withins = within[moving, None] + way * towards[moving]
        betweens = touched[moving, None] + way * ends - 2 * withins
        found = fit(withins, betweens, size[moving, None] + way, adjacency.nnz, count, rule)
        now = fit(within[moving], touched[moving] - 2 * within[moving], size[moving], adjacency.nnz, count, rule)
        best = found.argmax(axis=1)
        row = np.arange(len(moving))
        fits[moving] = np.maximum(now, found[row, best])
        better = found[row, best] > now + 1e-12
        row, moving, best = row[better], moving[better], best[better]
        if not len(moving):
            break
        turn = way[row, best]
        within[moving] = withins[row, best]
        touched[moving] += turn * ends[best]
        size[moving] += turn
        towards[moving] += turn[:, None] * (both[best].toarray() if table is None else table[best])
        cores[moving, best] += turn
    first = int(np.round(fits, 12).argmax())
    return np.flatnonzero(cores[first]).astype(np.int64), float(fits[first])


def _orders(both: Adjacency, ends: Values) -> list[Numbers]:
    """Orders by which a core may be the first so many: by ties, by those of the neighbours too, and by how central the neighbours are."""
    central = np.ones(both.shape[0])
    for _ in range(30):  # the eigenvector, roughly
        central = both @ central + central
        central /= central.max()
    near = np.asarray(both @ ends).ravel() / ends
    return [np.argsort(-ends, kind="stable"), np.lexsort((-near, -ends)), np.argsort(-central, kind="stable")]


def _circles(table: Values, ends: Values) -> list[Values]:
    """The most connected, each with all its neighbours; and pairs of them, each with the neighbours they share."""
    ties = (table > 0).astype(np.float64)
    first = np.argsort(-ends, kind="stable")[:_STARTS]
    np.fill_diagonal(ties, 1.0)
    one, other = np.nonzero(np.triu(ties[first][:, first], 1))
    shared = ties[first[one]] * ties[first[other]]
    order = np.argsort(-shared.sum(axis=1), kind="stable")[:_STARTS]
    return [*ties[first], *shared[order]]


def _first_of(both: Adjacency, order: Numbers, ties: int, count: int, rule: Rule) -> Values:
    """The core of the first of an order, so many as fit best."""
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    entries = both.tocoo()
    # A tie lies within from the later of its ends on, and leads out from the earlier on.
    later, earlier = np.maximum(rank[entries.row], rank[entries.col]), np.minimum(rank[entries.row], rank[entries.col])
    within = np.cumsum(np.bincount(later, entries.data / 2, len(order))).astype(np.float64)
    touched = np.cumsum(np.bincount(earlier, entries.data / 2, len(order))).astype(np.float64)
    sizes = np.arange(1, len(order) + 1, dtype=np.float64)
    best = int(fit(within, touched - within, sizes, ties, count, rule).argmax())
    return (rank <= best).astype(np.float64)


def _replaceable(adjacency: Adjacency, members: Numbers, correlation: float, rule: Rule) -> Numbers:
    """Those of the core in whose place another fits as well, or none does. (Of very large cores it is not asked.)"""
    count = adjacency.shape[0]
    if not 0 < len(members) * count <= _SWAPS:
        return np.empty(0, dtype=np.int64)
    both = (adjacency + adjacency.T).tocsr()
    is_core = np.zeros(count)
    is_core[members] = 1.0
    ends, towards = np.asarray(both.sum(axis=1)).ravel(), both @ is_core
    others = np.flatnonzero(is_core == 0)
    within, touched = float(towards @ is_core) / 2, float(ends @ is_core)
    one = both[members][:, others].toarray()
    withins = within - towards[members][:, None] + towards[others] - one
    betweens = touched - ends[members][:, None] + ends[others] - 2 * withins
    swapped = fit(withins, betweens, np.full_like(withins, len(members)), adjacency.nnz, count, rule)
    less = within - towards[members]
    dropped = fit(less, touched - ends[members] - 2 * less, np.full_like(less, len(members) - 1), adjacency.nnz, count, rule)
    best = np.maximum(swapped.max(axis=1, initial=_UNTOLD), dropped)
    found: Numbers = members[best >= correlation - 1e-9]
    return found
