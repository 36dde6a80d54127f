"""What the members of a group share more than the rest of the network does: sector, country, region, sort, and whom they are tied to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from ..graph import Schema, name_key
from .structure import Live

if TYPE_CHECKING:
    from ..measures.arrays import Adjacency, Numbers

Trait = Literal["sector", "country", "region", "form", "kind", "tied"]
_TRAITS: tuple[Trait, ...] = ("sector", "country", "region", "form", "kind")
_MORE = 0.15  # by which the share among the members must be larger than that among the rest
_TOLD = 3
_TIED = 1 / 3  # of the members must be tied to what is named as theirs


class Share(NamedTuple):
    """`have` of the `known` members whose trait is stated have the value, and `rest` of `rest_known` of all others. Of the trait `tied`
    the value is the id of a program or collaboration, and all members but itself are known.
    """

    trait: Trait
    value: str
    have: int
    known: int
    rest: int
    rest_known: int

    @property
    def more(self) -> float:
        """By how much the share among the members is larger than that among the rest."""
        return self.have / self.known - (self.rest / self.rest_known if self.rest_known else 0.0)


class Traits:
    """What is stated of everyone in the network, counted once."""

    def __init__(self, live: Live, schema: Schema) -> None:
        self._live = live
        self._of = {trait: alike([getattr(one, trait) for one in live.stakeholders]) for trait in _TRAITS}
        self._all = {trait: Counter(filter(None, values)) for trait, values in self._of.items()}
        self._contexts = frozenset(
            place
            for place, one in enumerate(live.stakeholders)
            if not schema.kinds[one.kind].is_actor and not schema.is_meeting(one.form) and not schema.is_collective(one.form)
        )

    def shared(self, members: Sequence[int], middle: int) -> tuple[Share, ...]:
        """What most of the members (by place) share and the rest does less, what sets them most apart first; of each trait the commonest
        value. Of programs and collaborations that which most of them are tied to, where the rest is less and where it is not `middle`, for
        which they are named.
        """
        found = [share for trait in _TRAITS if (share := self._most(trait, members))]
        told = sorted((share for share in found if share.more >= _MORE), key=lambda share: -share.more)[:_TOLD]
        tied = self._tied(members, middle)
        return (*told, tied) if tied else tuple(told)

    def _most(self, trait: Trait, members: Sequence[int]) -> Share | None:
        values = Counter(filter(None, (self._of[trait][place] for place in members)))
        if not values:
            return None
        value = min(values, key=lambda one: (-values[one], one))
        everyone, known = self._all[trait], values.total()
        share = Share(trait, value, values[value], known, everyone[value] - values[value], everyone.total() - known)
        return share if share.have > 1 and 2 * share.have > len(members) else None

    def _tied(self, members: Sequence[int], middle: int) -> Share | None:
        network, inside = self._live.adjacency, set(members)
        ties = Counter(place for member in members for place in _neighbours(network.indices, network.indptr, member))
        near = [place for place in ties if place in self._contexts and place != middle]
        if not near:
            return None
        place = min(near, key=lambda one: (-ties[one], self._live.stakeholders[one].id))
        known = len(inside - {place})
        rest = int(network.indptr[place + 1] - network.indptr[place]) - ties[place]
        share = Share(
            "tied", self._live.stakeholders[place].id, ties[place], known, rest, len(self._live.stakeholders) - len(inside | {place})
        )
        return share if share.have > 1 and share.have >= _TIED * known and share.more > 0 else None


def _neighbours(indices: Numbers, starts: Numbers, place: int) -> list[int]:
    found: list[int] = indices[starts[place] : starts[place + 1]].tolist()
    return found


def alike(values: Sequence[str]) -> list[str]:
    """The values; of those that are written in several ways, with capitals or accents, the way that is met most often (of as many the
    first by letter).
    """
    ways: dict[str, Counter[str]] = {}
    keys = [name_key(value) for value in values]
    for key, value in zip(keys, values, strict=True):
        ways.setdefault(key, Counter())[value] += 1
    most = {key: min(found, key=lambda one: (-found[one], one)) for key, found in ways.items()}
    return [most[key] for key in keys]


def tied_inside(adjacency: Adjacency, labels: Numbers) -> tuple[Numbers, Numbers]:
    """With how many of its group each is tied, and with how many others."""
    import numpy as np

    from ..measures.graphs import degrees

    rows, columns = adjacency.nonzero()
    inside = np.bincount(rows[labels[rows] == labels[columns]], minlength=len(labels)).astype(np.int64)
    return inside, degrees(adjacency) - inside


def by_ties(members: Sequence[int], inside: Numbers, outside: Numbers) -> list[int]:
    """The members of a group in order of whom they are tied to, in the group and then elsewhere: it is named for the first."""
    return sorted(members, key=lambda place: (-inside[place], -outside[place], place))


def places(labels: Numbers) -> Mapping[int, list[int]]:
    """The places of each group, in order of its number."""
    import numpy as np

    if not len(labels):
        return {}
    order = np.argsort(labels, kind="stable")
    numbers, first = np.unique(labels[order], return_index=True)
    return {int(number): part.tolist() for number, part in zip(numbers, np.split(order, first[1:]), strict=True)}
