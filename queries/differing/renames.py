"""Who of the old side is who of the new one, where the id does not say so: by ids of those who were merged, and by names.

The surest reason is taken first, and only where it leads to one alone, from either side; where it may be several it is a question, and so
it is where the names are the same and the kind or the country is not. Whoever is known to be distinct is never matched.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, product

from ...graph import Stakeholder, name_key
from .forms import all_forms
from .handed_on import handed_on
from .model import Alike, How, Pair, Unclear
from .spelling import spelt_alike

Keys = Callable[[Stakeholder], Collection[str]]
_MANY = 400  # pairs who share one name


@dataclass
class Matching:
    """Who is who: the pairs with the reason and the name or id that says so, what is not clear, and who is only spelt alike. `ids` lead
    from the old side to the new one.
    """

    pairs: list[tuple[Stakeholder, Stakeholder, How, str]] = field(default_factory=list)
    unclear: list[Unclear] = field(default_factory=list)
    alike: list[Alike] = field(default_factory=list)

    @property
    def ids(self) -> dict[str, str]:
        """By the id on the old side, that on the new one."""
        return {old.id: new.id for old, new, *_ in self.pairs}


def matched(olds: Sequence[Stakeholder], news: Sequence[Stakeholder], both: Sequence[Pair[Stakeholder]]) -> Matching:
    """Those of `olds` and of `news`, which stand on one side alone, that are one. `both` are on both sides and differ: one of the old side
    may have been merged into such a one.
    """
    found = Matching()
    left, right = {one.id: one for one in olds}, {one.id: one for one in news}
    _by_former_ids(found, left, right, both)
    for olds_, news_, by in list(handed_on(left, right, both, _main, _all, _may_be_one)):
        _ask(found, left, right, _in_order(olds_), _in_order(news_), by)
    turned = [Pair(pair.new, pair.old, pair.fields) for pair in both]  # the old side may be the later one
    for news_, olds_, by in list(handed_on(right, left, turned, _main, _all, _may_be_one)):
        _ask(found, left, right, _in_order(olds_), _in_order(news_), by)
    questions: list[tuple[Stakeholder, Stakeholder, str]] = []
    for how, one_side, other_side in _REASONS:
        edges = list(_edges(left.values(), right.values(), one_side, other_side))
        if how == "same name":
            edges = [edge for edge in edges if name_key(edge[0].name) == name_key(edge[1].name) and not is_renamed(edge[0], edge[1])]
        sure = [edge for edge in edges if _is_sure(edge[0], edge[1])]
        questions += [edge for edge in edges if how in ("same name", "former name") and not _is_sure(edge[0], edge[1])]
        _settle(found, left, right, how, sure)
    _by_names_taken_over(found, left, both)
    open_ = [(one, other, by) for one, other, by in questions if one.id in left and other.id in right]
    for olds_, news_, by in _together(open_):
        _ask(found, left, right, olds_, news_, by)
    found.alike += spelt_alike(left.values(), right.values())
    return found


def is_renamed(old: Stakeholder, new: Stakeholder) -> bool:
    """Whether its name in one of the languages is another, and not only spelt otherwise."""
    names = ((old.name, new.name), (old.name_fr, new.name_fr))
    return any(was and is_ and name_key(was) != name_key(is_) for was, is_ in names)


def _main(one: Stakeholder) -> set[str]:
    return {name_key(name) for name in (one.name, one.name_fr) if name} - {""}


def _all(one: Stakeholder) -> set[str]:
    return {name_key(name) for name in all_forms(one)}


_REASONS: Sequence[tuple[How, Keys, Keys]] = (
    ("same name", _main, _main), ("former name", _main, _all), ("former name", _all, _main), ("shared name", _all, _all),
)  # fmt: skip


def _edges(
    olds: Iterable[Stakeholder], news: Iterable[Stakeholder], of_old: Keys, of_new: Keys
) -> Iterable[tuple[Stakeholder, Stakeholder, str]]:  # fmt: skip
    """Those who share a key, each two once, with the name that they share as the old side spells it. Of a name that very many have, so many
    pairs are given that all of them stand together.
    """
    ours, theirs = _by_key(olds, of_old), _by_key(news, of_new)
    met = set[tuple[str, str]]()
    for key, some in ours.items():
        others = theirs.get(key, [])
        is_small = len(some) * len(others) <= _MANY
        pairs: Iterable[tuple[Stakeholder, Stakeholder]] = (
            product(some, others) if is_small else chain(product(some, others[:1]), product(some[:1], others))
        )
        for old, new in pairs:
            if (old.id, new.id) not in met and not _are_distinct(old, new):
                met.add((old.id, new.id))
                yield old, new, next(name for name in all_forms(old) if name_key(name) == key)


def _by_key(some: Iterable[Stakeholder], keys: Keys) -> dict[str, list[Stakeholder]]:
    found: dict[str, list[Stakeholder]] = defaultdict(list)
    for one in some:
        known = keys(one)
        for key in dict.fromkeys(map(name_key, all_forms(one))):
            if key in known:
                found[key].append(one)
    return found


def _may_be_one(old: Stakeholder, new: Stakeholder) -> bool:
    return _is_sure(old, new) and not _are_distinct(old, new)


def _are_distinct(old: Stakeholder, new: Stakeholder) -> bool:
    return new.id in old.distinct_from or old.id in new.distinct_from


def _is_sure(old: Stakeholder, new: Stakeholder) -> bool:
    """Whether nothing speaks against their being one: an agency and a unit may be, and so may what states no country."""
    bodies = {"agency", "unit"}
    kinds = {old.kind, new.kind}
    return (len(kinds) == 1 or kinds == bodies) and (not old.country or not new.country or old.country == new.country)


def _settle(
    found: Matching, left: dict[str, Stakeholder], right: dict[str, Stakeholder], how: How,
    edges: Sequence[tuple[Stakeholder, Stakeholder, str]],
) -> None:  # fmt: skip
    """Takes those for one that lead to each other alone, and asks about the others."""
    for olds, news, by in _together(edges):
        if len(olds) == len(news) == 1:
            found.pairs.append((olds[0], news[0], how, by[0]))
            del left[olds[0].id], right[news[0].id]
        else:
            _ask(found, left, right, olds, news, by)


def _ask(
    found: Matching, left: dict[str, Stakeholder], right: dict[str, Stakeholder], olds: Sequence[Stakeholder],
    news: Sequence[Stakeholder], by: Sequence[str],
) -> None:  # fmt: skip
    found.unclear.append(Unclear(tuple(olds), tuple(news), tuple(by)))
    for one in olds:
        left.pop(one.id, None)
    for one in news:
        right.pop(one.id, None)


def _together(
    edges: Sequence[tuple[Stakeholder, Stakeholder, str]],
) -> Iterable[tuple[list[Stakeholder], list[Stakeholder], list[str]]]:
    """Those that edges join, whichever way, in order of name: the ones of the old side, those of the new, and the names."""
    to: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, (old, new, _) in enumerate(edges):
        to["old", old.id].append(number)
        to["new", new.id].append(number)
    seen: set[int] = set()
    for start in range(len(edges)):
        if start in seen:
            continue
        rim, group = [start], {start}
        while rim:
            old, new, _ = edges[rim.pop()]
            more = {*to["old", old.id], *to["new", new.id]} - group
            group |= more
            rim += more
        seen |= group
        some = [edges[number] for number in sorted(group)]
        yield _in_order(one for one, _, _ in some), _in_order(one for _, one, _ in some), list(dict.fromkeys(by for *_, by in some))


def _in_order(some: Iterable[Stakeholder]) -> list[Stakeholder]:
    return sorted({one.id: one for one in some}.values(), key=lambda one: (name_key(one.name), one.id))


def _by_former_ids(found: Matching, left: dict[str, Stakeholder], right: dict[str, Stakeholder], both: Sequence[Pair[Stakeholder]]) -> None:
    """Those whose id stands with another as that of one who was merged into it: with one of the new side, whoever that is, or the other way
    round, where a merge was taken back or the new side is the elder.
    """
    heirs = {id_: one for one in (*right.values(), *(pair.new for pair in both)) for id_ in one.former_ids}
    taken = set()
    for old in list(left.values()):
        if (heir := heirs.get(old.id)) and heir.id != old.id:
            found.pairs.append((old, heir, "former id" if heir.id in right else "merged", old.id))
            del left[old.id]
            taken.add(heir.id)
    for id_ in taken:
        right.pop(id_, None)
    for old in list(left.values()):
        parts = [right[id_] for id_ in old.former_ids if id_ in right]
        if len(parts) == 1:
            found.pairs.append((old, parts[0], "former id", parts[0].id))
            del left[old.id], right[parts[0].id]
        elif parts:
            _ask(found, left, right, [old], parts, [part.id for part in parts])


def _by_names_taken_over(found: Matching, left: dict[str, Stakeholder], both: Sequence[Pair[Stakeholder]]) -> None:
    """Those whose name one that was there before has taken over: the two were made one by hand."""
    takers: Mapping[str, list[Stakeholder]] = defaultdict(list)
    for pair in both:
        if {"name", "name_fr", "aliases", "aliases_fr"}.intersection(pair.fields):
            for key in _all(pair.new) - _all(pair.old):
                takers[key].append(pair.new)
    if not takers:
        return
    for old in list(left.values()):
        named = {one.id: one for key in _main(old) for one in takers.get(key, ()) if _may_be_one(old, one)}
        if len(named) == 1:
            found.pairs.append((old, next(iter(named.values())), "merged", old.name))
            del left[old.id]
        elif named:
            _ask(found, left, {}, [old], _in_order(named.values()), [old.name])
