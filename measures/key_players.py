"""The set whose loss fragments a network most: the key player problem / negative of Borgatti (2006; see `fragmentation`).

All sets are tried where they are few enough; else a set is built up one by one, each time by the one that takes most, and its members are
then exchanged for others as long as that takes more (the paper's greedy way, with swaps). Where a network is large, candidates for each
place in the set are those whose loss takes pieces off what the others of it leave, and those with most ties there; and distances are
measured from a sample, the same for all sets. Where ways are long besides, all takes longer, and less is tried.

What it takes is counted, in neighbours that are looked at, and after so many the search stops: so it ends in any network, and in the
same one always with the same sets.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from heapq import nsmallest
from itertools import combinations, zip_longest
from math import comb
from typing import Literal, NamedTuple, Protocol

import numpy as np

from . import levels
from .arrays import Adjacency, Numbers
from .cutpoints import cut_off, cuts
from .fragmentation import SAMPLES, SEED, sample
from .graphs import degrees
from .reaching import looks_without, reach_without, without_some

Criterion = Literal["DF", "F"]
_ALWAYS = {1: 1000, 2: 100, 3: 40}  # of so many nodes all sets of that size are tried, unless ties are very many
_WORK = 320_000_000  # neighbours that are looked at, for which all sets are tried; some two seconds
_SEARCH, _GROWTH, _LAST = 20 * _WORK, 8 * _WORK, 6 * _WORK  # the most for a search, of that until a set is whole; and to measure the found
_SET, _NODE = 600, 50  # neighbours that are looked at while a set, or a node in an order of likely ones, is dealt with
_CHUNK, _FEW = 80_000_000, 8  # neighbours looked at, or else sets, after which it is seen whether to stop
_LEAST, _MOST = 60, 400  # candidates, where not all can be
_LEAST_SOURCES = 128
_LONGER = 2  # so many times fewer of both, where ways are long
_ROUNDS = 3  # of exchanges
_FINAL = 16  # sets that are measured again, from more nodes


class Along(Protocol):
    """Who leaves with whom, by place: with all of these together, with one, and whether the other leaves with one."""

    def along(self, leaving: Collection[int], /) -> Sequence[int]: ...

    def own(self, place: int, /) -> Numbers: ...

    def holds(self, one: int, other: int, /) -> bool: ...


class Loss(NamedTuple):
    """A set, in order of place, and DF and F of what is left without it: 1 where fewer than two are left."""

    members: tuple[int, ...]
    distance_fragmentation: float
    fragmentation: float


class KeyPlayers(NamedTuple):
    """Sets by what their loss does, the worst first: by the criterion, then by the other one, then by place.

    `is_exact` says that all sets of the candidates were tried, and measured from all nodes; `tried` how many sets were; `candidates` of how
    many; `samples` from how many nodes the last comparison was measured, 0 for all. `is_stopped` says that exchanges were stopped while
    some might still have taken more.
    """

    sets: tuple[Loss, ...]
    is_exact: bool
    tried: int
    candidates: int
    samples: int
    is_stopped: bool = False


def key_players(
    adjacency: Adjacency, size: int, *, criterion: Criterion = "DF", candidates: Sequence[int] | None = None,
    along: Along | None = None, shown: int = 6,
) -> KeyPlayers:  # fmt: skip
    """The `shown` worst sets of `size` candidates (else of all nodes). `along` says who leaves with them; one that leaves with another of a
    set is no member of it.
    """
    chosen = sorted(range(adjacency.shape[0]) if candidates is None else candidates)
    search = _Search(adjacency, criterion, along)
    size = min(size, len(chosen))
    if not size:
        return KeyPlayers((), True, 0, len(chosen), 0)
    count, sets = adjacency.shape[0], comb(len(chosen), size)
    is_small = count <= _ALWAYS.get(size, 0) and not search.is_long
    if search.looks * sets <= (3 * _SEARCH if is_small else _WORK):  # that is far more than it takes where ways are short
        every = [one for one in combinations(chosen, size) if search.is_set(one)]
        return KeyPlayers(search.worst(every, shown), True, len(every), len(chosen), 0)
    search.thin(size, len(chosen))
    most = max(search.fewer(_LEAST), min(_MOST, search.most_sets(size)))
    is_final = search.exchange(search.built_up(chosen, size, most), chosen, most)
    tried, among = len(search.known), len({one for members in search.known for one in members})
    known = sorted(one for one in search.known if len(one) == size)
    found, samples = list(search.worst(known, max(shown, search.fewer(_FINAL)))), len(search.sources)
    if search.is_thinned:
        search.measure_at_last(len(found))
        found, samples = list(search.worst([one.members for one in found], shown)), len(search.sources)
    return KeyPlayers(tuple(found[:shown]), False, tried, among, samples if search.is_thinned else 0, not is_final)


class _Search:
    """What the loss of sets does, measured once each."""

    def __init__(self, adjacency: Adjacency, criterion: Criterion, along: Along | None) -> None:
        self.adjacency, self.criterion, self.along = adjacency, criterion, along
        self.tied: Numbers = np.flatnonzero(degrees(adjacency)).astype(np.int64)
        self.sources = self.tied
        self.known: dict[tuple[int, ...], Loss] = {}
        self.depth = levels.depth(adjacency)
        self.looked = 0

    @property
    def is_long(self) -> bool:
        """Whether ways are long, so that each walk takes its time."""
        return self.depth >= levels.LONG

    @property
    def looks(self) -> int:
        """About what one set costs."""
        return max(_SET, looks_without(self.adjacency, self.depth, len(self.sources)))

    def fewer(self, number: int) -> int:
        """So many, or fewer where ways are long."""
        return number // _LONGER if self.is_long else number

    @property
    def is_thinned(self) -> bool:
        """Whether a sample is measured from."""
        return len(self.sources) < len(self.tied)

    def thin(self, size: int, candidates: int) -> None:
        """Measures from fewer nodes, until some hundred candidates can be tried."""
        least = self.fewer(_LEAST_SOURCES)
        while len(self.sources) > least and self.most_sets(size) < min(candidates, _MOST):
            self.measure_from(max(least, len(self.sources) // 2))

    def measure_from(self, samples: int) -> None:
        """Measures from so many nodes from now on."""
        self.sources = sample(self.tied, samples, SEED)
        self.known = {}

    def measure_at_last(self, sets: int) -> None:
        """Measures from as many nodes as are worth it for the sets that are found, and from no fewer than before."""
        before, took = len(self.sources), self.looked / len(self.known)
        self.measure_from(SAMPLES // _LONGER**2 if self.is_long else SAMPLES)
        while len(self.sources) > before and sets * max(self.looks, took * len(self.sources) / before) > _LAST:
            self.measure_from(max(before, len(self.sources) // 2))

    def most_sets(self, size: int) -> int:
        """How many candidates each step may try."""
        return _WORK * 2 // self.looks // (2 * size if size > 1 else 1)

    def gone(self, members: Sequence[int]) -> list[int]:
        """Who leaves where these do."""
        return sorted({*members, *(self.along.along(members) if self.along else ())})

    def is_set(self, members: Sequence[int]) -> bool:
        """Whether none of them leaves with another."""
        return not (self.along and any(self.along.holds(one, other) for one in members for other in members if one != other))

    def worst(self, sets: Sequence[tuple[int, ...]], shown: int) -> tuple[Loss, ...]:
        """The first of these by what their loss does."""
        self._measure([one for one in dict.fromkeys(sets) if one not in self.known])
        return tuple(nsmallest(shown, (self.known[one] for one in sets), key=self._rank))

    def _rank(self, loss: Loss) -> tuple[float, float, tuple[int, ...]]:
        both = (round(loss.distance_fragmentation, 12), round(loss.fragmentation, 12))
        first, then = both if self.criterion == "DF" else both[::-1]
        return -first, -then, loss.members

    def _measure(self, sets: Sequence[tuple[int, ...]]) -> None:
        left_out = [self.gone(one) for one in sets]
        reach = reach_without(self.adjacency, left_out, self.sources)
        self.looked += max(reach.looks, _SET * len(sets))
        tied, sources = set(self.tied.tolist()), set(self.sources.tolist())
        for one, gone, nearness, pairs in zip(sets, left_out, reach.nearness, reach.pairs, strict=True):
            left = self.adjacency.shape[0] - len(gone)
            drawn = len(sources.difference(gone))
            scale = len(tied.difference(gone)) / drawn / (left * (left - 1)) if drawn and left > 1 else 0.0
            self.known[one] = Loss(one, 1 - scale * float(nearness), 1 - scale * float(pairs))

    def built_up(self, candidates: Sequence[int], size: int, most: int) -> tuple[int, ...]:
        """The set that grows by the one that takes most, of the `most` likely ones, or as many of them as there is time for."""
        chosen: tuple[int, ...] = ()
        while len(chosen) < size:
            until = self.looked + max(0, _GROWTH - self.looked) // (size - len(chosen))
            longer = self._with_one(chosen, self._likely(chosen, candidates, most), until)
            chosen = longer or chosen + tuple(one for one in candidates if one not in chosen)[:1]
        return chosen

    def exchange(self, chosen: tuple[int, ...], candidates: Sequence[int], most: int) -> bool:
        """Exchanges members for others that take more, and says whether it came to where no exchange of one does; it stops after some
        rounds, or when it has looked at as many neighbours as it may.
        """
        if len(chosen) == 1:
            return True
        for _ in range(_ROUNDS):
            before = chosen
            for member in before:
                if member in chosen:
                    if self.looked >= _SEARCH:
                        return False
                    rest = tuple(one for one in chosen if one != member)
                    chosen = self._with_one(rest, [member, *self._likely(rest, candidates, most)], _SEARCH) or chosen
            if set(chosen) == set(before):
                return self.looked < _SEARCH
        return False

    def _with_one(self, chosen: tuple[int, ...], candidates: Sequence[int], until: int) -> tuple[int, ...]:
        """These with that one of the candidates that takes most, of those that are tried `until` so many neighbours are looked at: some
        are in any case.
        """
        sets = [tuple(sorted((*chosen, one))) for one in candidates if one not in chosen]
        sets = [one for one in dict.fromkeys(sets) if self.is_set(one)]
        tried, at_once = 0, max(_FEW, _CHUNK // self.looks)
        while tried < len(sets) and (not tried or self.looked < until):
            tried = min(tried + at_once, len(sets))
            self.worst(sets[:tried], 1)
        return self.worst(sets[:tried], 1)[0].members if sets else ()

    def _likely(self, chosen: Sequence[int], candidates: Sequence[int], most: int) -> list[int]:
        """`most` of the candidates, the likeliest first, once these have left: in turn one of those that cut most off and of those that
        have most ties, with whoever leaves along.
        """
        self.looked += _NODE * (len(candidates) + int(self.adjacency.nnz))
        gone = self.gone(chosen)
        left = without_some(self.adjacency, gone)
        found, ties = cuts(left), degrees(left)
        by_pieces = sorted((one for one in candidates if one in found.falling), key=lambda one: (-cut_off(found.sizes(one)), one))
        own = [self.along.own(one) if self.along else () for one in candidates]
        with_own = {
            one: int(ties[one] + ties[parts].sum()) if len(parts) else int(ties[one]) for one, parts in zip(candidates, own, strict=True)
        }
        by_ties = sorted(set(candidates).difference(gone), key=lambda one: (-with_own[one], one))
        half = by_pieces[: most // 2]
        rest = [one for one in by_ties if one not in set(half)][: most - len(half)]
        return [one for pair in zip_longest(half, rest) for one in pair if one is not None]
