"""Groups of those who are tied more closely to each other than to the rest, and how sure each one's place in its group is.

Modularity (Newman and Girvan 2004) is the share of ties within groups, less the share that there would be if the same degrees were tied
at random. The groups are those of the greatest modularity that was found: by the Leiden algorithm (Traag, Waltman and van Eck 2019) where
the library graspologic-native is installed, else by Louvain's, refined. Both give the same for the same matrix, and take the nodes in an
order of their own for each seed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib.metadata import version
from importlib.util import find_spec
from typing import Literal, NamedTuple

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components

from .arrays import Adjacency, Numbers, Values
from .dealing import dealt
from .graphs import degrees, pairs_of
from .louvain import partition

Algorithm = Literal["leiden", "louvain"]
LOOSE = -1
"""The group of those that are tied to nobody."""
RUNS = 20
_FIRST_SEED = 1_000  # of the runs that tell how sure a place is: none of those that the groups were found with
_CYCLES = 3  # of the Leiden algorithm, each from the end of the one before: the second gains much, the third little
_TRIALS = 3  # of it, the best of which is a run, up to so many pairs:
_FEW = 5_000
_PAIRS: dict[Algorithm, int] = {"leiden": 3_000_000, "louvain": 800_000}  # that all runs together may go through: half a minute or so
_CHANCES: dict[Algorithm, int] = {"leiden": 400_000, "louvain": 200_000}  # pairs of networks by chance that may be searched


class Groups(NamedTuple):
    """The group of each node, from 0 for the largest, LOOSE where it is tied to nobody; in which share of `runs` it was in that group (0 to
    1; 1 for the loose); the modularity, 0 where nobody is tied; and how the groups were found. `other` is the group that it was in most
    often of all others in those runs, LOOSE where it was in none.
    """

    labels: Numbers
    stability: Values
    modularity: float
    algorithm: Algorithm
    runs: int
    other: Numbers


def algorithm() -> Algorithm:
    """By which of the two groups are found here."""
    return "leiden" if find_spec("graspologic_native") else "louvain"


def library() -> str:
    """What finds them here, with its version where that is a library: with another one groups may be others."""
    return f"leiden {version('graspologic-native')}" if algorithm() == "leiden" else "louvain"


def groups_of(adjacency: Adjacency) -> Numbers:
    """The group of each node of a symmetric matrix of ones, from 0 for the largest (of equal ones the one with the lowest place), LOOSE for
    those that are tied to nobody.

    The best of 20 runs by modularity, of fewer above 1,000 pairs, and of one above 20,000; a run is itself the best of three by Leiden, up
    to 5,000 pairs. Every group is connected.
    """
    pairs = max(1, adjacency.nnz // 2)
    find = _finder(adjacency, algorithm())
    found = [find(seed) for seed in range(max(1, min(RUNS, 20_000 // pairs)))]
    return max(found, key=lambda labels: round(modularity(adjacency, labels), 12))


def quick_groups(adjacency: Adjacency) -> Numbers:
    """The same by one run: good enough to draw by."""
    return _finder(adjacency, algorithm())(0)


def stable_groups(adjacency: Adjacency) -> Groups:
    """The groups of `groups_of`, each node with the share of runs in which it is in the same group.

    A run is the same search from another seed. Its groups are matched with ours one to one, so that as many nodes as can be are in the
    group that is matched with theirs; a node is in the same group where its own is. There are 20 runs, and fewer (at least 5) where
    20 would take too long: above 150,000 pairs by Leiden, above 40,000 by Louvain.
    """
    labels, by = groups_of(adjacency), algorithm()
    find = _finder(adjacency, by)
    runs = max(5, min(RUNS, _PAIRS[by] // max(1, adjacency.nnz // 2)))
    count, size = len(labels), int(labels.max(initial=LOOSE)) + 1
    if not size:
        return Groups(labels, np.ones(count), 0.0, by, runs, labels.copy())
    tied = np.flatnonzero(labels != LOOSE)
    seen = coo_matrix((count, size + 1), dtype=np.int64).tocsr()  # in the last column: in a group that none of ours is matched with
    for run in range(runs):
        matched = _matched(labels[tied], find(_FIRST_SEED + run)[tied], size)
        seen = seen + csr_matrix((np.ones(len(tied), dtype=np.int64), (tied, matched)), shape=seen.shape)
    stability = np.ones(count)
    stability[tied] = np.asarray(seen[tied, labels[tied]]).ravel() / runs
    return Groups(labels, stability, modularity(adjacency, labels), by, runs, _elsewhere(seen.tocsr()[:, :size], labels))


def modularity_by_chance(adjacency: Adjacency, own: float, *, seed: int = 1) -> tuple[float, float] | None:
    """The mean modularity of the groups that are found in networks with as many nodes and ties at random, by one run each; and p, the share
    of them, counting this one, that have at least its `own`. None where nobody is tied, and above 21,000 pairs (10,500 by Louvain), where
    that would take too long. There are 39 such networks, fewer above half as many pairs, and 19 at least.

    A network of few ties always has groups: at random too it falls into parts, and a search finds the best of all divisions.
    """
    pairs, by = adjacency.nnz // 2, algorithm()
    deals = min(39, _CHANCES[by] // max(1, pairs))
    if not pairs or deals < 19:
        return None
    chance, found = np.random.default_rng(seed), np.empty(deals)
    for deal in range(deals):
        random = dealt(adjacency.shape[0], adjacency.nnz, chance, is_symmetric=True)
        found[deal] = modularity(random, _finder(random, by)(deal))
    return float(found.mean()), float((1 + (found >= own - 1e-9).sum()) / (1 + deals))


def joined(adjacency: Adjacency, labels: Numbers) -> Numbers:
    """These groups with all others who are tied to somebody: who is in none (LOOSE) joins that to which most of its ties lead, the one with
    the lowest number of equal ones, then who is tied to those, and so on; whoever is tied to none of them is in groups of their own.
    """
    labels = labels.copy()
    while True:
        without = np.flatnonzero(labels == LOOSE)
        held = np.flatnonzero(labels != LOOSE)
        size = int(labels.max(initial=LOOSE)) + 1
        in_group = csr_matrix((np.ones(len(held)), (held, labels[held])), shape=(len(labels), max(size, 1)))
        ties = (adjacency[without] @ in_group).tocsr()
        near = np.flatnonzero(np.diff(ties.indptr))
        if not len(near):
            break
        labels[without[near]] = np.asarray(ties[near].argmax(axis=1)).ravel()
    apart = groups_of(adjacency[without][:, without].tocsr())
    labels[without] = np.where(apart == LOOSE, LOOSE, apart + size)
    return labels


def modularity(adjacency: Adjacency, labels: Numbers) -> float:
    """The modularity of these groups of a symmetric matrix of ones: below 1; 0 where nobody is tied."""
    if not adjacency.nnz:
        return 0.0
    pairs, all_ends = pairs_of(adjacency), degrees(adjacency)
    inside = float((labels[pairs[:, 0]] == labels[pairs[:, 1]]).mean())
    tied = labels != LOOSE
    shares = np.bincount(labels[tied], all_ends[tied]) / adjacency.nnz
    return inside - float((shares**2).sum())


def _finder(adjacency: Adjacency, by: Algorithm) -> Callable[[int], Numbers]:
    """What finds the groups from a seed. Each seed deals the places anew: of two groups that suit one alike, a search takes the first."""
    tied = np.flatnonzero(degrees(adjacency))
    within = adjacency[tied][:, tied].tocsr()
    search = partial(_leiden, trials=1 if within.nnz > 2 * _FEW else _TRIALS) if by == "leiden" else partition

    def find(seed: int) -> Numbers:
        labels = np.full(adjacency.shape[0], LOOSE, dtype=np.int64)
        if len(tied):
            dealt = np.random.default_rng(seed).permutation(len(tied))
            labels[tied[dealt]] = search(within[dealt][:, dealt].tocsr(), seed=seed)
        return _numbered(adjacency, labels)

    return find


def _leiden(adjacency: Adjacency, *, seed: int, trials: int) -> Numbers:
    """The group of each node of a network in which each has a tie, by the library, which knows nodes by the order of their first ties."""
    from graspologic_native import leiden

    edges = [(str(one), str(other), 1.0) for one, other in pairs_of(adjacency).tolist()]
    _, found = leiden(edges, seed=seed, iterations=_CYCLES, trials=trials)
    return np.array([found[str(place)] for place in range(adjacency.shape[0])], dtype=np.int64)


def _numbered(adjacency: Adjacency, labels: Numbers) -> Numbers:
    """The same groups, each part of one that is not connected a group by itself, numbered from the largest."""
    pairs = pairs_of(adjacency)
    inner = pairs[labels[pairs[:, 0]] == labels[pairs[:, 1]]]
    _, parts = connected_components(csr_matrix((np.ones(len(inner)), (inner[:, 0], inner[:, 1])), shape=adjacency.shape), directed=False)
    tied = np.flatnonzero(labels != LOOSE)
    _, first, part, sizes = np.unique(parts[tied], return_index=True, return_inverse=True, return_counts=True)
    rank = np.empty(len(first), dtype=np.int64)
    rank[np.lexsort((first, -sizes))] = np.arange(len(first))
    numbered = np.full(len(labels), LOOSE, dtype=np.int64)
    numbered[tied] = rank[part]
    return numbered


def _matched(ours: Numbers, theirs: Numbers, size: int) -> Numbers:
    """By node, which of our groups its own is matched with; `size` where that is none."""
    from scipy.optimize import linear_sum_assignment

    common = coo_matrix((np.ones(len(ours), dtype=np.int64), (theirs, ours))).tocsr()
    match = np.full(common.shape[0], size, dtype=np.int64)
    # Whoever overlaps only with each other need not be weighed against the rest, which would take a table of all by all.
    rows, columns = common.nonzero()
    first = common.shape[0]
    ends = csr_matrix((np.ones(len(rows)), (rows, columns + first)), shape=(sum(common.shape),) * 2)
    count, block = connected_components(ends, directed=False)
    for members in np.split(np.argsort(block, kind="stable"), np.cumsum(np.bincount(block, minlength=count))[:-1]):
        some, others = members[members < first], members[members >= first] - first
        one, other = linear_sum_assignment(common[some][:, others].toarray(), maximize=True)
        match[some[one]] = others[other]
    matched: Numbers = match[theirs]
    return matched


def _elsewhere(seen: csr_matrix, labels: Numbers) -> Numbers:
    """By node, the group but its own that it was in most often, the largest of equal ones; LOOSE for none."""
    most, found = np.zeros(len(labels), dtype=np.int64), np.full(len(labels), LOOSE, dtype=np.int64)
    entries = seen.tocoo()
    for place, group, times in zip(entries.row.tolist(), entries.col.tolist(), entries.data.tolist(), strict=True):
        if group != labels[place] and (times > most[place] or (times == most[place] and group < found[place])):
            most[place], found[place] = times, group
    return found
