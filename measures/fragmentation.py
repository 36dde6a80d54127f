"""How far a network is in pieces, and how long its ways are (Borgatti 2006).

S. P. Borgatti, "Identifying sets of key players in a social network", Computational and Mathematical Organization Theory 12 (2006), 21-34.
`F` is the share of pairs that cannot reach each other, `DF` weighs each pair by its distance. Of a network that lost some, n is the number
of those who are left, as in `keyplayer::fragment` of R.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .arrays import Adjacency, Numbers, Values
from .graphs import components, degrees
from .reaching import reach_from

EXACT_UP_TO = 5000
"""From so many tied nodes on, distances are measured from a sample of them."""
SAMPLES = 2048
SEED = 7


class Measured(NamedTuple):
    """A figure, and its standard error: 0 where nothing was sampled, and none where the figure is not defined (nan)."""

    value: float
    error: float = 0.0


class Spread(NamedTuple):
    """The distances of a network: DF, the mean distance of the pairs that can reach each other (nan where there are none), and how many
    nodes were walked from (0 where all were).
    """

    fragmentation: Measured
    mean_distance: Measured
    samples: int


class Drawn(NamedTuple):
    """Nodes to walk from, drawn at random from so many; whoever is not among these many is tied to nobody."""

    sources: Numbers
    among: int


def fragmentation(adjacency: Adjacency) -> float:
    """Borgatti's F: the share of pairs that cannot reach each other. 0 is one piece, 1 nobody tied; nan of fewer than two nodes."""
    count = adjacency.shape[0]
    return 1 - 2 * pairs_within(np.bincount(components(adjacency))) / (count * (count - 1)) if count > 1 else float("nan")


def pairs_within(sizes: Numbers) -> int:
    """How many pairs can reach each other where the components have these sizes."""
    return int((sizes * (sizes - 1) // 2).sum())


def distance_fragmentation(adjacency: Adjacency, *, samples: int | None = None, seed: int = SEED) -> Measured:
    """Borgatti's DF: 1 less the mean of 1 / distance over all pairs, which is 0 where there is no way; nan of fewer than two nodes.
    `samples` as in `spread`.
    """
    return spread(adjacency, samples=samples, seed=seed).fragmentation


def draw(adjacency: Adjacency, *, samples: int | None = None, seed: int = SEED) -> Drawn:
    """`samples` of the tied nodes drawn at random without putting back, or all where that is 0 or as many; where nothing is said, all of up
    to EXACT_UP_TO and SAMPLES of more.
    """
    tied = np.flatnonzero(degrees(adjacency)).astype(np.int64)
    most = (0 if len(tied) <= EXACT_UP_TO else SAMPLES) if samples is None else samples
    return Drawn(sample(tied, most, seed), len(tied))


def spread(adjacency: Adjacency, *, samples: int | None = None, seed: int = SEED, drawn: Drawn | None = None) -> Spread:
    """DF and mean distance, walked from those that `draw` gives, or from these: to compare a network with what is left of it, walk from the
    same ones in both.
    """
    count = adjacency.shape[0]
    if count < 2:
        return Spread(Measured(float("nan")), Measured(float("nan")), 0)
    sources, among = drawn or draw(adjacency, samples=samples, seed=seed)
    reach = reach_from(adjacency, sources)
    left = 1 - len(sources) / among if among else 0.0
    share = among / count / (count - 1)
    near = Measured(1 - share * _mean(reach.nearness), share * _error(reach.nearness, left))
    if not reach.pairs.sum():
        return Spread(near, Measured(float("nan")), 0 if not left else len(sources))
    mean = float(reach.steps.sum() / reach.pairs.sum())
    # The error of a ratio, by what is left of each source once the ratio has told its part.
    error = _error(reach.steps - mean * reach.pairs, left) / _mean(reach.pairs)
    return Spread(near, Measured(mean, error), 0 if not left else len(sources))


def sample(nodes: Numbers, most: int, seed: int = SEED) -> Numbers:
    """`most` of the nodes in order, drawn without putting back; all of them where that is 0, or where they are no more."""
    if not most or len(nodes) <= most:
        return nodes
    drawn: Numbers = np.sort(np.random.default_rng(seed).choice(nodes, most, replace=False))
    return drawn


def _mean(values: Values) -> float:
    return float(values.mean()) if len(values) else 0.0


def _error(values: Values, left: float) -> float:
    """The standard error of a mean over a sample that left out this share of all."""
    return float(np.sqrt(left * values.var(ddof=1) / len(values))) if left and len(values) > 1 else 0.0
