"""Which two that are not tied are likely to be, by the neighbours they share; and how often that was right where ties were hidden.

Three scores of a pair, each a sum over the neighbours z that both share, with k(z) the number of neighbours of z: 1 (common neighbours;
M. E. J. Newman, Physical Review E 64, 025102, 2001), 1 / ln k(z) (L. A. Adamic and E. Adar, Social Networks 25, 211-230, 2003) and 1 / k(z)
(resource allocation; T. Zhou, L. Lü and Y.-C. Zhang, European Physical Journal B 71, 623-630, 2009). No one of them is best on every
network, so each is tried on the network itself: a tenth of its ties is hidden, and the pairs that then come first are looked up among all
(D. Liben-Nowell and J. Kleinberg, Journal of the American Society for Information Science and Technology 58, 1019-1031, 2007).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal, NamedTuple, get_args

import numpy as np
from scipy.sparse import csr_matrix, diags

from .arrays import Adjacency, Flags, Numbers, Values
from .graphs import degrees

Method = Literal["common_neighbours", "adamic_adar", "resource_allocation"]
METHODS: tuple[Method, ...] = get_args(Method)
MANY = 1000
"""One with more neighbours than this is shared by too many pairs to tell anything of them, or to go through: it adds nothing."""
_MOST_IN_A_BLOCK = 4_000_000  # products of a block of rows, so that memory is bounded


class Ranked(NamedTuple):
    """Pairs of places, the lower one first, with their scores, the highest first; `candidates` is of how many they are the first."""

    pairs: Numbers
    scores: Values
    candidates: int


class Precision(NamedTuple):
    """What share of the first so many suggestions was real, on average over the repeats; `low` and `high` are the shares between which
    four of five repeats lie. `error` is the standard error of the mean.
    """

    mean: float
    low: float
    high: float
    error: float


class Trial(NamedTuple):
    """How well each method did at the first `at` of its suggestions; `chance` is what picking among all candidates blindly gives. There
    were so many `repeats`, in each of which `hidden` ties of `of` were hidden.
    """

    by_method: dict[Method, Precision]
    chance: float
    at: int
    repeats: int
    hidden: int
    of: int

    @property
    def best(self) -> Method:
        """The method with the highest mean; of equal ones the first of METHODS."""
        return max(METHODS, key=lambda method: (self.by_method[method].mean, -METHODS.index(method)))

    @property
    def says_something(self) -> bool:
        """Whether the best is better than chance by more than two standard errors."""
        best = self.by_method[self.best]
        return best.mean > 0 and best.mean - 2 * best.error > self.chance


def scores(adjacency: Adjacency, method: Method) -> csr_matrix[Any]:
    """The score of every pair that is not tied and shares a neighbour, at its lower place's row and its higher place's column."""
    parts = [block for _, block in _blocks(adjacency, method)]
    found = csr_matrix((0, adjacency.shape[0])) if not parts else _stacked(parts)
    found.sort_indices()
    return found


def best_pairs(adjacency: Adjacency, method: Method, most: int, *, barred: Adjacency | None = None, wanted: Flags | None = None) -> Ranked:
    """The first `most` pairs that are not tied and share a neighbour, by score, then by place. Those that `barred` has are left out, and
    those of whom neither is `wanted`.
    """
    found: list[tuple[Numbers, Numbers, Values]] = []
    candidates = 0
    for start, block in _blocks(adjacency, method):
        rows, columns, values = _entries(block, start, barred)
        if wanted is not None:
            kept = wanted[rows] | wanted[columns]
            rows, columns, values = rows[kept], columns[kept], values[kept]
        candidates += len(values)
        found.append(_first(rows, columns, values, most))
    if not candidates:
        return Ranked(np.zeros((0, 2), dtype=np.int64), np.zeros(0), 0)
    each = [np.concatenate(part) for part in zip(*found, strict=True)]
    rows, columns, values = _first(each[0], each[1], each[2], most)
    return Ranked(np.stack([rows, columns], axis=1).astype(np.int64), values, candidates)


def tried(
    ties: int, graph_of: Callable[[Flags], Adjacency], *, barred: Adjacency | None = None, at: int = 10, repeats: int = 100,
    share: float = 0.1, seed: int = 15,
) -> Trial | None:  # fmt: skip
    """How well the methods find again what was hidden. `graph_of` gives the network of those of the ties that are kept, a flag each;
    what is found is right where the pair is tied in the network of all. A repeat in which there is nothing to suggest does not count, and
    of fewer suggestions than `at` all do. The same seed hides the same. None where there is too little to hide, or never a suggestion.
    """
    hidden = round(ties * share)
    if hidden < 1 or repeats < 1:
        return None
    generator = np.random.default_rng(seed)
    full = graph_of(np.ones(ties, dtype=np.bool_))
    precise: dict[Method, list[float]] = {method: [] for method in METHODS}
    chances = []
    for _ in range(repeats):
        kept = np.ones(ties, dtype=np.bool_)
        kept[generator.choice(ties, hidden, replace=False)] = False
        reduced = graph_of(kept)
        for method in METHODS:
            found = _right(reduced, full, method, at, barred)
            if not found:
                break  # of none, whichever the method
            precise[method].append(found[0])
            if method == METHODS[0]:
                chances.append(found[1])
    if not chances:
        return None
    by_method = {method: _precision(np.array(found)) for method, found in precise.items()}
    return Trial(by_method, float(np.mean(chances)), at, len(chances), hidden, ties)


def _right(reduced: Adjacency, full: Adjacency, method: Method, at: int, barred: Adjacency | None) -> tuple[float, float] | None:
    """The share of the first `at` that are tied in the whole network, those of equal score at the end counting in part; and of all. None
    where there are none.
    """
    tops: list[tuple[Values, Values]] = []
    candidates = right = 0
    for start, block in _blocks(reduced, method):
        rows, columns, values = _entries(block, start, barred)
        if not len(values):
            continue
        is_right = np.asarray(full[rows, columns]).ravel().astype(np.float64)
        candidates += len(values)
        right += int(is_right.sum())
        values = np.round(values, 9)
        least = np.partition(values, -at)[-at] if len(values) > at else values.min()
        tops.append((values[values >= least], is_right[values >= least]))
    if not candidates:
        return None
    values, is_right = (np.concatenate(part) for part in zip(*tops, strict=True))
    least = np.partition(values, -at)[-at] if len(values) > at else values.min()
    above, level = values > least, values == least
    left = max(0, at - int(above.sum()))
    found = is_right[above].sum() + min(left, int(level.sum())) * is_right[level].mean()
    return float(found) / min(at, candidates), right / candidates


def _precision(shares: Values) -> Precision:
    error = float(shares.std(ddof=1) / np.sqrt(len(shares))) if len(shares) > 1 else 0.0
    low, high = np.quantile(shares, [0.1, 0.9])
    return Precision(float(shares.mean()), float(low), float(high), error)


def _weights(adjacency: Adjacency, method: Method) -> Values:
    """What a shared neighbour adds; one with a single neighbour is shared by nobody."""
    counts = degrees(adjacency).astype(np.float64)
    several = np.maximum(counts, 2.0)
    added = np.ones(len(counts)) if method == "common_neighbours" else 1.0 / (np.log(several) if method == "adamic_adar" else several)
    return np.where(counts > MANY, 0.0, added)


def _blocks(adjacency: Adjacency, method: Method) -> Iterator[tuple[int, csr_matrix[Any]]]:
    """The scores of some rows at a time, with the first of these rows; entries of tied pairs and below the diagonal are there still."""
    weighted = (diags(_weights(adjacency, method)) @ adjacency).tocsr()
    weighted.eliminate_zeros()
    # What a row costs is how many neighbours its neighbours have.
    costs = np.cumsum(adjacency @ np.diff(weighted.indptr).astype(np.float64))
    start = 0
    while start < adjacency.shape[0]:
        before = costs[start - 1] if start else 0.0
        end = max(start + 1, int(np.searchsorted(costs, before + _MOST_IN_A_BLOCK, side="right")))
        block = (adjacency[start:end] @ weighted).tocsr()
        yield start, _untied(block, adjacency[start:end], start)
        start = end


def _untied(block: csr_matrix[Any], tied: csr_matrix[Any], start: int) -> csr_matrix[Any]:
    """The entries above the diagonal of pairs that are not tied."""
    rest = (block - block.multiply(tied)).tocoo()
    kept = (rest.data > 1e-12) & (rest.col > rest.row + start)
    return csr_matrix((rest.data[kept], (rest.row[kept], rest.col[kept])), shape=block.shape)


def _entries(block: csr_matrix[Any], start: int, barred: Adjacency | None) -> tuple[Numbers, Numbers, Values]:
    if barred is not None:
        block = (block - block.multiply(barred[start : start + block.shape[0]])).tocsr()
    found = block.tocoo()
    kept = found.data > 1e-12
    return found.row[kept].astype(np.int64) + start, found.col[kept].astype(np.int64), found.data[kept]


def _first(rows: Numbers, columns: Numbers, values: Values, most: int) -> tuple[Numbers, Numbers, Values]:
    """Those with the highest values, in order; of equal ones those of the lowest places."""
    values = np.round(values, 9)
    if len(values) > most:
        near = np.flatnonzero(values >= np.partition(values, -most)[-most])
        rows, columns, values = rows[near], columns[near], values[near]
    order = np.lexsort((columns, rows, -values))[:most]
    return rows[order], columns[order], values[order]


def _stacked(parts: list[csr_matrix[Any]]) -> csr_matrix[Any]:
    from scipy.sparse import vstack

    return vstack(parts, format="csr")
