"""The ties of two sides, side by side: those that are the same are counted and let go, those that are not are kept and matched."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field

from ...graph import Tie
from ...graph.schema import Schema
from ..succession import SUCCEEDS
from .fields import differing
from .joining import joined
from .lacking import Census
from .model import Content, Pair
from .telling import Told
from .tie_pairs import matched

Key = tuple[str, str, str]


@dataclass
class Found:
    """The ties that are on both sides and differ, those on one alone, and how many are the same; `succeeding` are the successions on the
    new side alone, whether or not such ties count; `unclear` is how many have an end of whom
    it is not clear who it is.
    """

    same: int = 0
    unclear: int = 0
    pairs: list[Pair[Tie]] = field(default_factory=list)
    gone: list[Tie] = field(default_factory=list)
    added: list[Tie] = field(default_factory=list)
    succeeding: list[Tie] = field(default_factory=list)


class Names:
    """What the old side calls by other ids than the new one: stakeholders, and sources; and which types of ties have no direction."""

    def __init__(self, ids: Mapping[str, str], sources: Mapping[str, str], schemas: Iterable[Schema]) -> None:
        self.ids, self.sources = ids, sources
        self.symmetric = frozenset(type_.name for schema in schemas for type_ in schema.ties.values() if type_.is_symmetric)

    def key(self, tie: Tie, ids: Mapping[str, str]) -> Key:
        """What ties have in common that join the same two in the same way; `ids` are those of the side."""
        ends = ids.get(tie.source, tie.source), ids.get(tie.target, tie.target)
        one, other = sorted(ends) if tie.type in self.symmetric else ends
        return one, tie.type, other

    def pair(self, old: Tie, new: Tie) -> Pair[Tie]:
        """The two, with the fields that differ."""
        same_ways = old.type in self.symmetric
        return Pair(old, new, differing(old, new, ids=self.ids, sources=self.sources, is_symmetric=same_ways))


def compared(
    sides: tuple[Content, Content], names: Names, told: Told, censuses: tuple[Census, Census], unclear: tuple[Set[str], Set[str]]
) -> Found:  # fmt: skip
    """The ties of both sides, each met once; `unclear` are the ids, on each side, of those of whom it is not clear who they are."""
    found = Found()
    olds: dict[Key, list[Tie]] = defaultdict(list)
    news: dict[Key, list[Tie]] = defaultdict(list)
    for old, new in joined(sides[0].ties(), sides[1].ties(), lambda tie: (tie.source, tie.type, tie.target, tie.id)):
        if old is not None:
            censuses[0].meet(old)
        if new is not None:
            censuses[1].meet(new)
        if old is not None and new is not None:
            _keep(found, names.pair(old, new), told)
        elif old is not None:
            olds[names.key(old, names.ids)].append(old)
        elif new is not None:
            news[names.key(new, {})].append(new)
    taken = set[int]()
    for key in olds.keys() & news.keys():
        for old, new in matched(olds[key], news[key], names.sources):
            taken |= {id(old), id(new)}
            _keep(found, names.pair(old, new), told)
    found.succeeding = [tie for ties in news.values() for tie in ties if tie.type == SUCCEEDS and id(tie) not in taken]
    for left, ids, alone in ((olds, unclear[0], found.gone), (news, unclear[1], found.added)):
        for tie in (tie for ties in left.values() for tie in ties if id(tie) not in taken and told.tells(tie)):
            if tie.source in ids or tie.target in ids:
                found.unclear += 1
            else:
                alone.append(tie)
    return found


def carried_over(found: Found, names: Names, heirs: Mapping[str, Iterable[str]], told: Told) -> None:
    """Takes those of the gone ties of one who was succeeded that are the successor's now for one tie with another end, and of ties of one
    type between the same two the only one in any case; `heirs` are the successors, by the id of the former one on the old side.
    """
    if not heirs:
        return
    by_key: dict[Key, list[Tie]] = defaultdict(list)
    for tie in found.added:
        by_key[names.key(tie, {})].append(tie)
    taken = set[int]()
    gone = Counter(names.key(tie, names.ids) for tie in found.gone)
    for tie in found.gone:
        ways = [{**names.ids, end: heir} for end in (tie.source, tie.target) for heir in heirs.get(end, ())]
        for way in ways:
            free = [other for other in by_key.get(names.key(tie, way), ()) if id(other) not in taken]
            is_only = len(free) == 1 and gone[names.key(tie, names.ids)] == 1
            if pairs := [(tie, free[0])] if is_only else matched([tie], free, names.sources):
                taken |= {id(one) for one in pairs[0]}
                _keep(found, names.pair(*pairs[0]), told)
                break
    found.gone = [tie for tie in found.gone if id(tie) not in taken]
    found.added = [tie for tie in found.added if id(tie) not in taken]


def _keep(found: Found, pair: Pair[Tie], told: Told) -> None:
    if told.tells(pair.old, pair.new):
        if pair.fields:
            found.pairs.append(pair)
        else:
            found.same += 1
