"""Partners of partners who never met: who might, ranked by what predicts best on this very network."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from ...graph import Link, Reader, Stakeholder, Tie, Ties, link_of, name_key
from ..circle import tie_order
from ..structure import Live

if TYPE_CHECKING:
    from ...measures.arrays import Adjacency
    from ...measures.prediction import Method, Trial
    from .houses import Houses

AT = 10
"""Of how many suggestions the precision is told."""
FEWEST = 50
"""With fewer ties than this, a tenth of them is too few to tell anything."""
MOST = 200
"""How many are given where all are asked for: nobody reads more, and each is told with its ties."""
_SPARE = 50  # suggestions more than are wanted, of which some may share a context that is too large
_OPERATIONS = 60_000_000  # of all repeats together, so that a large network is tried less often
_REPEATS = (5, 100)


class SharedPartner(NamedTuple):
    """A house that both have as partner, and the ties that make it one of each; they are read only where they are shown. `is_confirmed`
    where confirmed ties alone make it the partner of both.
    """

    stakeholder: Stakeholder
    with_one: tuple[Tie, ...]
    with_other: tuple[Tie, ...]
    is_confirmed: bool


class Suggested(NamedTuple):
    """Two houses that share partners and have nothing to do with each other that is known; `shared` by name."""

    one: Stakeholder
    other: Stakeholder
    score: float
    shared: tuple[SharedPartner, ...]


class Unmet(NamedTuple):
    """The first suggestions of `candidates`, by `method`. `trial` is how well that was found to work, or None where there are too few ties
    to try. `houses` are how many have partners, and `pairs` how many pairs of them are; `large` are how many contexts have more
    participants than `largest`, too many to make partners, and `hubs` how many houses have more than `many` partners, too many to be a
    shared one; `ties` is how many ties, of belonging aside, make partners. No more than `most` are given.
    """

    suggested: tuple[Suggested, ...]
    candidates: int
    method: Method
    trial: Trial | None
    houses: int
    pairs: int
    large: int
    ties: int
    largest: int
    hubs: int
    many: int
    most: int = MOST


def unmet(reader: Reader, only: Ties, live: Live, *, limit: int = 0) -> Unmet:
    """Who might meet: the first `limit`, or all where that is 0. Of each pair one at least is in the scope of the network."""
    import numpy as np

    from ...measures.graphs import degrees
    from ...measures.prediction import MANY, best_pairs, tried
    from .houses import LARGE, known_pairs, read_houses

    houses = read_houses(reader, only, live)
    graph, known = houses.partners(), known_pairs(reader, houses)
    ties = len(houses.pairs)
    trial = None
    if ties >= FEWEST:
        others = (known.pairs - known.pairs.multiply(graph)).tocsr()
        trial = tried(ties, houses.partners, barred=others, at=AT, repeats=_repeats(graph))
    method: Method = trial.best if trial else "common_neighbours"
    wanted = np.array([live.is_chosen(one) for one in houses.ones], dtype=np.bool_)
    most = (limit or MOST) + (_SPARE if known.ever.large else 0)
    ranked = best_pairs(graph, method, most, barred=known.pairs, wanted=wanted)
    pairs = [
        (int(one), int(other), float(score))
        for (one, other), score in zip(ranked.pairs, ranked.scores, strict=True)
        if not known.ever.share_a_large_context(int(one), int(other))
    ][: limit or MOST]
    tied, hubs = int((degrees(graph) > 0).sum()), int((degrees(graph) > MANY).sum())
    found = _suggested(reader, houses, graph, pairs)
    return Unmet(found, ranked.candidates, method, trial, tied, int(graph.nnz) // 2, len(houses.large), ties, LARGE, hubs, MANY)


def _suggested(reader: Reader, houses: Houses, graph: Adjacency, pairs: list[tuple[int, int, float]]) -> tuple[Suggested, ...]:
    """The suggestions with their shared partners; all ties are read at once."""
    shared = {(one, other): graph[one].multiply(graph[other]).indices.tolist() for one, other, _ in pairs}
    links = {
        (end, between): houses.joining(end, between) for pair, partners in shared.items() for between in partners for end in pair
    }  # fmt: skip
    ties: dict[Link, list[Tie]] = {link: [] for found in links.values() for link in found}
    for tie in reader.ties_between({(link.source, link.target) for link in ties}, houses.live.holding) if ties else ():
        if (link := link_of(tie)) in ties:
            ties[link].append(tie)

    def read(end: int, between: int) -> tuple[Tie, ...]:
        return tuple({tie.id: tie for link in links[end, between] for tie in sorted(ties[link], key=tie_order)}.values())

    found = []
    for one, other, score in pairs:
        partners = []
        for between in shared[one, other]:
            with_one, with_other = read(one, between), read(other, between)
            is_confirmed = _is_confirmed(houses, one, between, with_one) and _is_confirmed(houses, other, between, with_other)
            partners.append(SharedPartner(houses.ones[between], with_one, with_other, is_confirmed))
        partners.sort(key=lambda partner: (name_key(partner.stakeholder.name), partner.stakeholder.id))
        found.append(Suggested(houses.ones[one], houses.ones[other], score, tuple(partners)))
    return tuple(found)


def _is_confirmed(houses: Houses, end: int, between: int, ties: Iterable[Tie]) -> bool:
    """Whether those of the ties that are confirmed make the two partners by themselves: directly, or in what both take part in."""
    mine, theirs = houses.members(end), houses.members(between)
    ends = [(tie.source, tie.target) for tie in ties if tie.status == "confirmed"]
    ends += [(target, source) for source, target in ends]
    return any(one in mine and other in theirs for one, other in ends) or not {other for one, other in ends if one in mine}.isdisjoint(
        other for one, other in ends if one in theirs
    )


def _repeats(graph: Adjacency) -> int:
    """How often hiding is repeated: less often where each time takes longer."""
    from ...measures.graphs import degrees

    operations = float((degrees(graph).astype("float64") ** 2).sum()) + 1.0
    return int(min(_REPEATS[1], max(_REPEATS[0], _OPERATIONS // operations)))
