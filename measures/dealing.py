"""Networks by chance, to hold a measured one against."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix

from .arrays import Adjacency, Numbers
from .graphs import symmetric


def dealt(count: int, arcs: int, chance: np.random.Generator, *, is_symmetric: bool) -> Adjacency:
    """A network of so many nodes and arcs between pairs that are drawn at random, either way of a pair together where it is symmetric."""
    cells = count * (count - 1) // (2 if is_symmetric else 1)
    drawn = _drawn(cells, arcs // 2 if is_symmetric else arcs, chance)
    if is_symmetric:
        # Cell n of the triangle below the diagonal: row r begins at r (r - 1) / 2.
        rows = np.floor((1 + np.sqrt(1 + 8 * drawn.astype(np.float64))) / 2).astype(np.int64)
        rows -= rows * (rows - 1) // 2 > drawn
        rows += (rows + 1) * rows // 2 <= drawn
        columns = drawn - rows * (rows - 1) // 2
        return symmetric(_matrix(count, rows, columns))
    rows, columns = np.divmod(drawn, count - 1)
    return _matrix(count, rows, columns + (columns >= rows))


def _matrix(count: int, rows: Numbers, columns: Numbers) -> Adjacency:
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(count, count))


def _drawn(cells: int, wanted: int, chance: np.random.Generator) -> Numbers:
    """So many different numbers below `cells`."""
    if cells < 4 * wanted:
        return np.sort(chance.permutation(cells)[:wanted]).astype(np.int64)
    found = np.empty(0, dtype=np.int64)
    while len(found) < wanted:
        found = np.unique(np.concatenate([found, chance.integers(0, cells, wanted - len(found))]))
    return found
