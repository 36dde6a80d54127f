"""How many reach how many in how many steps, from many places at once and with many sets of them gone.

Every place that is walked from is a bit of a word, so that one step of 64 walks is one operation; a set that is gone is a column of words
of its own. That is what makes it possible to try thousands of sets (`key_players`) and to walk from thousands of places (`fragmentation`).
Where ways are long, most of such a step is empty, and each walk is one of its own (`levels`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import diags

from . import levels
from .arrays import Adjacency, Numbers, Values

Words = NDArray[np.uint64]

_BITS = 64
_AT_ONCE = 1 << 21  # words that one step looks at, so that they stay near the processor
_RANKS = 48  # neighbours that are taken rank by rank; the few stakeholders that have more are done one by one
_SHORT = 8  # steps, for which a walk is counted at least
_FAR = 32  # steps, after which the walks that have ended are left behind
_LONGEST = 2 * levels.LONG  # steps; who walks on, as where the one is gone who was near to all, is walked from one at a time
_ONES = np.array([number.bit_count() for number in range(1 << 16)], dtype=np.uint8)


class Reach(NamedTuple):
    """Of each set, or of each source: how many others are reached, the sum of 1 / steps to them, and the sum of steps. `looks` is how
    many neighbours were looked at for all of it, which is what it took.
    """

    pairs: Values
    nearness: Values
    steps: Values
    looks: int = 0


def reach_without(adjacency: Adjacency, sets: Sequence[Sequence[int]], sources: Numbers | None = None) -> Reach:
    """For each of `sets`, what the `sources` (else all) that are no part of it reach once it is gone: an ordered pair each way."""
    every = np.arange(adjacency.shape[0]) if sources is None else sources
    if levels.depth(without_some(adjacency, _of_all(sets))) >= levels.LONG:
        return _long_without(adjacency, sets, every)
    tied, walk = _tied(adjacency)
    place = np.full(adjacency.shape[0], -1)
    place[tied] = np.arange(len(tied))
    starts = place[every]
    starts = starts[starts >= 0]
    words = -(-len(starts) // _BITS)
    columns = len(sets) * words
    found, is_long, looks = np.zeros((3, len(sets))), np.zeros(len(sets), dtype=bool), 0
    width = max(1, _AT_ONCE // max(1, len(walk.targets))) if columns else 1
    for first in range(0, columns, width):
        chosen = np.arange(first, min(first + width, columns))
        of_set, of_word = np.divmod(chosen, words)
        front = _starts(len(tied), starts, of_word)
        seen = front.copy()
        for column, number in enumerate(of_set):
            gone = place[list(sets[number])]
            gone = gone[gone >= 0]
            front[gone, column], seen[gone, column] = 0, ~np.uint64(0)
        steps = 0
        while front.any():
            if steps == _LONGEST:
                is_long[of_set[front.any(axis=0)]] = True
                break
            if steps and steps % _FAR == 0 and not (walks := front.any(axis=0)).all():
                front, seen, of_set = np.compress(walks, front, axis=1), np.compress(walks, seen, axis=1), of_set[walks]
            steps, looks = steps + 1, looks + len(walk.targets) * len(of_set)
            front = _step(walk, front, seen)
            count = np.bincount(of_set, _ones(front), len(sets))
            found += np.stack([count, count / steps, count * steps])
    if long := np.flatnonzero(is_long).tolist():
        again = _long_without(adjacency, [sets[number] for number in long], every)
        found[:, long], looks = np.stack(again[:3]), looks + again.looks
    return Reach(found[0], found[1], found[2], looks)


def looks_without(adjacency: Adjacency, depth: int, sources: int) -> int:
    """About how many neighbours `reach_without` looks at for one set in a network of this `depth`."""
    if depth >= levels.LONG:
        return sources * _looks_from_one(adjacency)
    return int(adjacency.nnz) * max(_SHORT, depth) * -(-max(1, sources) // _BITS)


def without_some(adjacency: Adjacency, gone: Sequence[int]) -> Adjacency:
    """The network in which these are tied to nobody."""
    if not gone:
        return adjacency
    is_left = np.ones(adjacency.shape[0])
    is_left[list(gone)] = 0.0
    left = (diags(is_left) @ adjacency @ diags(is_left)).tocsr()
    left.eliminate_zeros()
    return left


def reach_from(adjacency: Adjacency, sources: Numbers) -> Reach:
    """For each of `sources` what it reaches; one that is tied to nobody reaches nobody."""
    if levels.depth(adjacency) >= levels.LONG:
        return _long_from(adjacency, sources)
    tied, walk = _tied(adjacency)
    place = np.full(adjacency.shape[0], -1)
    place[tied] = np.arange(len(tied))
    at = np.flatnonzero(place[sources] >= 0)
    starts = place[sources][at]
    found = np.zeros((3, len(sources)))
    width = max(1, _AT_ONCE // max(1, len(walk.targets)))
    words = -(-len(starts) // _BITS)
    for first in range(0, words, width):
        chosen = np.arange(first, min(first + width, words))
        front = _starts(len(tied), starts, chosen)
        own = at[first * _BITS : (int(chosen[-1]) + 1) * _BITS]
        steps, seen = 0, front.copy()
        while front.any():
            steps, front = steps + 1, _step(walk, front, seen)
            bits = np.unpackbits(front.astype("<u8", copy=False).view(np.uint8), axis=1, bitorder="little")
            count = bits.sum(axis=0, dtype=np.int64)[: len(own)]
            found[:, own] += np.stack([count, count / steps, count * steps])
    return Reach(*found)


def _long_from(adjacency: Adjacency, sources: Numbers) -> Reach:
    return Reach(*levels.sums(adjacency, sources).T)


def _long_without(adjacency: Adjacency, sets: Sequence[Sequence[int]], sources: Numbers) -> Reach:
    found, looks = np.zeros((3, len(sets))), 0
    for number, gone in enumerate(sets):
        is_left = np.ones(adjacency.shape[0], dtype=bool)
        is_left[list(gone)] = False
        left, place = adjacency[is_left][:, is_left].tocsr(), np.cumsum(is_left) - 1
        starts = place[sources[is_left[sources]]]
        found[:, number] = np.sum(levels.sums(left, starts), axis=0)
        looks += len(starts) * _looks_from_one(left)
    return Reach(found[0], found[1], found[2], looks)


def _looks_from_one(adjacency: Adjacency) -> int:
    """What one walk of its own takes: it goes through all of a network in Python and out of it."""
    return 2 * int(adjacency.shape[0] + adjacency.nnz)


def _of_all(sets: Sequence[Sequence[int]]) -> list[int]:
    """Who is in each of these sets."""
    return sorted(set(sets[0]).intersection(*sets[1:])) if sets else []


class _Walk(NamedTuple):
    """The neighbours of each, those with most first: `targets` from `starts` on, and how many have a neighbour of each rank."""

    starts: Numbers
    targets: Numbers
    with_rank: Sequence[int]
    hubs: int


def _tied(adjacency: Adjacency) -> tuple[Numbers, _Walk]:
    """Those that are tied to anybody, with most neighbours first, and the same graph in that order."""
    degrees = np.diff(adjacency.indptr)
    tied = np.argsort(-degrees, kind="stable")[: int(np.count_nonzero(degrees))]
    inner: Any = adjacency[tied][:, tied].tocsr()
    fallen = -degrees[tied]
    ranks = [int(np.searchsorted(fallen, -rank)) for rank in range(min(_RANKS, int(degrees.max(initial=0))))]
    hubs = int(np.searchsorted(fallen, -_RANKS))
    return tied, _Walk(inner.indptr.astype(np.int64), inner.indices.astype(np.int64), ranks, hubs)


def _starts(count: int, starts: Numbers, words: Numbers) -> Words:
    """A row a place: the bit of each walk is set where it starts; column n has the walks of word n of `words`."""
    front = np.zeros((count, len(words)), dtype=np.uint64)
    for column, word in enumerate(words):
        own = starts[word * _BITS : (word + 1) * _BITS]
        front[own, column] = np.left_shift(np.uint64(1), np.arange(len(own), dtype=np.uint64))
    return front


def _step(walk: _Walk, front: Words, seen: Words) -> Words:
    """Whom each walk that has come to `front` reaches next, for the first time; they are added to `seen`."""
    reached = np.zeros_like(front)
    for rank, count in enumerate(walk.with_rank):
        reached[:count] |= front[walk.targets[walk.starts[:count] + rank]]
    for hub in range(walk.hubs):
        rest = walk.targets[walk.starts[hub] + _RANKS : walk.starts[hub + 1]]
        reached[hub] |= np.bitwise_or.reduce(front[rest], axis=0)
    reached &= ~seen
    seen |= reached
    return reached


def _ones(words: Words) -> Numbers:
    """How many bits are set in each column."""
    if count := getattr(np, "bitwise_count", None):  # since numpy 2, and several times as fast
        return np.asarray(count(words).sum(axis=0, dtype=np.int64))
    halves = _ONES[words.view(np.uint16)].sum(axis=0, dtype=np.int64)
    counted: Numbers = halves.reshape(-1, _BITS // 16).sum(axis=1)
    return counted
