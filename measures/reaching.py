"""How many reach how many in how many steps, from many places at once and with many sets of them gone.

Every place that is walked from is a bit of a word, so that one step of 64 walks is one operation; a set that is gone is a column of words
of its own. That is what makes it possible to try thousands of sets (`key_players`) and to walk from thousands of places (`fragmentation`).
Where ways are long, most of such a step is empty, and each walk is one of its own (`levels`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from . import levels
from .arrays import Adjacency, Numbers, Values

Words = NDArray[np.uint64]

_BITS = 64
_AT_ONCE = 1 << 21  # words that one step looks at, so that they stay near the processor
_RANKS = 48  # neighbours that are taken rank by rank; the few stakeholders that have more are done one by one
_ONES = np.array([number.bit_count() for number in range(1 << 16)], dtype=np.uint8)


class Reach(NamedTuple):
    """Of each set, or of each source: how many others are reached, the sum of 1 / steps to them, and the sum of steps."""

    pairs: Values
    nearness: Values
    steps: Values


def reach_without(adjacency: Adjacency, sets: Sequence[Sequence[int]], sources: Numbers | None = None) -> Reach:
    """For each of `sets`, what the `sources` (else all) that are no part of it reach once it is gone: an ordered pair each way."""
    if levels.depth(adjacency) >= levels.LONG:
        return _long_without(adjacency, sets, np.arange(adjacency.shape[0]) if sources is None else sources)
    tied, walk = _tied(adjacency)
    place = np.full(adjacency.shape[0], -1)
    place[tied] = np.arange(len(tied))
    starts = place[np.arange(adjacency.shape[0]) if sources is None else sources]
    starts = starts[starts >= 0]
    words = -(-len(starts) // _BITS)
    columns = len(sets) * words
    found = np.zeros((3, len(sets)))
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
        for steps, reached in enumerate(_walked(walk, front, seen), 1):
            count = np.bincount(of_set, _ones(reached), len(sets))
            found += np.stack([count, count / steps, count * steps])
    return Reach(*found)


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
        for steps, reached in enumerate(_walked(walk, front, front.copy()), 1):
            bits = np.unpackbits(reached.astype("<u8", copy=False).view(np.uint8), axis=1, bitorder="little")
            count = bits.sum(axis=0, dtype=np.int64)[: len(own)]
            found[:, own] += np.stack([count, count / steps, count * steps])
    return Reach(*found)


def _long_from(adjacency: Adjacency, sources: Numbers) -> Reach:
    return Reach(*levels.sums(adjacency, sources).T)


def _long_without(adjacency: Adjacency, sets: Sequence[Sequence[int]], sources: Numbers) -> Reach:
    found = np.zeros((3, len(sets)))
    for number, gone in enumerate(sets):
        is_left = np.ones(adjacency.shape[0], dtype=bool)
        is_left[list(gone)] = False
        left, place = adjacency[is_left][:, is_left].tocsr(), np.cumsum(is_left) - 1
        found[:, number] = np.sum(_long_from(left, place[sources[is_left[sources]]]), axis=1)
    return Reach(*found)


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


def _walked(walk: _Walk, front: Words, seen: Words) -> Iterator[Words]:
    """Whom each walk reaches for the first time, step by step; `seen` is written over."""
    while front.any():
        reached = np.zeros_like(front)
        for rank, count in enumerate(walk.with_rank):
            reached[:count] |= front[walk.targets[walk.starts[:count] + rank]]
        for hub in range(walk.hubs):
            rest = walk.targets[walk.starts[hub] + _RANKS : walk.starts[hub + 1]]
            reached[hub] |= np.bitwise_or.reduce(front[rest], axis=0)
        reached &= ~seen
        seen |= reached
        yield reached
        front = reached


def _ones(words: Words) -> Numbers:
    """How many bits are set in each column."""
    if count := getattr(np, "bitwise_count", None):  # since numpy 2, and several times as fast
        return np.asarray(count(words).sum(axis=0, dtype=np.int64))
    halves = _ONES[words.view(np.uint16)].sum(axis=0, dtype=np.int64)
    counted: Numbers = halves.reshape(-1, _BITS // 16).sum(axis=1)
    return counted
