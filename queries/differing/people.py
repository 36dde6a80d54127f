"""Stakeholders of two networks: who is who, who succeeded whom, and what is told of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from ...graph import Stakeholder, Tie, name_key
from .fields import differing
from .joining import joined
from .lacking import Census, Lacking
from .model import Content, How, Pair, Rename, Stakeholders, Succession, Ties
from .renames import Matching, is_renamed, matched
from .telling import Told

_OF_A_MERGE = frozenset({"aliases", "aliases_fr", "former_ids"})


@dataclass(frozen=True)
class Who:
    """Those on both sides that differ, those on one alone, and who of these is who; `same` are the ids of all others, which are on both."""

    both: Sequence[Pair[Stakeholder]]
    olds: Sequence[Stakeholder]
    news: Sequence[Stakeholder]
    matching: Matching
    same: Set[str]

    @property
    def ids(self) -> Mapping[str, str]:
        """By the id on the old side, that on the new one, where it is another."""
        return self.matching.ids

    @property
    def pairs(self) -> Sequence[Pair[Stakeholder]]:
        """Those who are one on both sides, under whatever id and name, with the fields that differ; who was merged differs in none."""
        renamed = (Pair(old, new, () if how == "merged" else differing(old, new)) for old, new, how, _ in self.matching.pairs)
        return [*self.both, *renamed]

    @property
    def unclear(self) -> tuple[Set[str], Set[str]]:
        """The ids, on each side, of those of whom it is not clear who they are: on that side alone, or asked about as one of both."""
        asked = {one.id for unclear in self.matching.unclear for one in unclear.olds}
        alone = {one.id for one in self.news}
        return asked, {one.id for unclear in self.matching.unclear for one in unclear.news} & (alone | asked)


def who_is_who(old: Content, new: Content, censuses: tuple[Census, Census]) -> Who:
    """Who of the one network is who of the other."""
    both, olds, news, same = list[Pair[Stakeholder]](), list[Stakeholder](), list[Stakeholder](), set[str]()
    for was, is_ in joined(old.stakeholders(), new.stakeholders(), lambda one: one.id):
        for one, census in zip((was, is_), censuses, strict=True):
            if one is not None:
                census.meet(one)
        if was is not None and is_ is not None:
            if fields := differing(was, is_):
                both.append(Pair(was, is_, fields))
            else:
                same.add(was.id)
        elif was is not None:
            olds.append(was)
        elif is_ is not None:
            news.append(is_)
    return Who(both, olds, news, matched(olds, news, both), same)


def succeeded(who: Who, succeeding: Iterable[Tie], old: Content, new: Content) -> list[Succession]:
    """Those of the old side whom another succeeded, by a tie that is confirmed and that only the new side has: one that is there alone,
    or, of those whose end is stated there only, any.
    """
    alone = {one.id for one in who.news} - {pair[1].id for pair in who.matching.pairs} - who.unclear[1]
    ties = [tie for tie in succeeding if tie.status == "confirmed"]
    if not ties:
        return []
    was = {pair[1].id: pair[0].id for pair in who.matching.pairs}
    now = {one.id: one for one in new.stakeholders({end for tie in ties for end in (tie.source, tie.target)})}
    before = {one.id: one for one in old.stakeholders({was.get(tie.target, tie.target) for tie in ties})}
    found = []
    for tie in ties:
        former = before.get(was.get(tie.target, tie.target))
        if former and tie.target in now and tie.source in now:
            one = Succession(former, now[tie.target], now[tie.source], tie, differing(former, now[tie.target]))
            if tie.source in alone or (one.now.until and not former.until):
                found.append(one)
    return sorted(found, key=lambda one: (name_key(one.old.name), one.old.id, one.since, one.new.id))


def told_of(who: Who, followed: Sequence[Succession], missing: Lacking, ties: Ties, told: Told) -> Stakeholders:
    """What is told of stakeholders: each once."""
    matching = who.matching
    hows: list[tuple[How, str]] = [("same id", "") for _ in who.both]
    hows += [(how, by) for _, _, how, by in matching.pairs]
    pairs = [(missing.less(pair, {}), *how) for pair, how in zip(who.pairs, hows, strict=True)]
    heirs = {new.id for _, new, how, _ in matching.pairs if how == "merged"}
    former, asked = {one.old.id for one in followed}, who.unclear[0]
    same = sum(1 for id_ in who.same if (told.ids is None or id_ in told.ids) and id_ not in former)
    renamed, ended, changed = list[Rename](), list[Pair[Stakeholder]](), list[Pair[Stakeholder]]()
    for pair, how, by in pairs:
        if pair.old.id in former or pair.old.id in asked or not told.has(pair.old, pair.new):
            continue
        if how != "same id" or is_renamed(pair.old, pair.new):
            renamed.append(Rename(pair.old, pair.new, how, by, pair.fields))
        elif "until" in pair.fields and not pair.old.until:
            ended.append(pair)
        elif pair.old.id in heirs and _OF_A_MERGE.issuperset(pair.fields):
            same += 1  # what it took over is told with whom it took over
        elif pair.fields:
            changed.append(pair)
        else:
            same += 1
    placed = {one.id for pair in matching.pairs for one in pair[:1]} | asked
    gone = [one for one in who.olds if one.id not in placed and told.has(one)]
    found = {pair[1].id for pair in matching.pairs} | who.unclear[1] | {one.new.id for one in followed}
    unjudged = _unjudged(gone, missing, ties)
    return Stakeholders(
        same,
        added=_named(one for one in who.news if one.id not in found and told.has(one)),
        ended=_pairs(ended),
        gone=_named(one for one in gone if one.id not in unjudged),
        renamed=tuple(sorted(renamed, key=lambda one: (name_key(one.new.name), one.new.id, one.old.id))),
        succeeded=tuple(one for one in followed if told.has(one.old, one.now, one.new)),
        changed=_pairs(changed),
        unclear=tuple(one for one in matching.unclear if told.has(*one.olds, *one.news)),
        unjudged=_named(one for one in gone if one.id in unjudged),
        alike=tuple(one for one in matching.alike if one.new.id not in found and told.has(*one)),
    )


def _unjudged(gone: Iterable[Stakeholder], missing: Lacking, ties: Ties) -> set[str]:
    """The ids of those whose kind the new side lacks, or who were there for ties alone that rest on sources it lacks."""
    judged = {end for tie in ties.gone for end in (tie.source, tie.target)}
    rest = {end for tie in ties.unjudged for end in (tie.source, tie.target)} - judged
    return {one.id for one in gone if one.kind in missing.kinds or one.id in rest}


def _named(some: Iterable[Stakeholder]) -> tuple[Stakeholder, ...]:
    return tuple(sorted(some, key=lambda one: (name_key(one.name), one.id)))


def _pairs(some: Iterable[Pair[Stakeholder]]) -> tuple[Pair[Stakeholder], ...]:
    return tuple(sorted(some, key=lambda pair: (name_key(pair.new.name), pair.new.id)))
