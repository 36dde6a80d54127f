"""Which rules a network breaks: who lacks a tie that is expected of it, and what is known instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from ...graph import Link, Stakeholder, Tie, name_key
from ...graph.standing import standing
from .checks import Checked
from .contacts import Contacts
from .meaning import Meant, those
from .model import Check, Rule
from .ways_round import Way, ways_round

State = Literal["missing", "checked", "proposed", "ended", "later"]
"""None is known; somebody looked and found none; such ties are proposed or disputed, have ended, or hold only later."""
_FIRST: tuple[State, ...] = ("missing", "ended", "later", "checked", "proposed")


class Gap(NamedTuple):
    """Somebody with fewer ties than a rule wants. `known` are the ids of those it has one to, `ties` such that are no more than proposed,
    have ended or hold only later, `unsure` the ids of others of whom is not known whether the rule means them; `could` are the ids of those
    who could close it: the other ends of `ties`, whom the rule names, or who have some other tie with it and may have this one; groups,
    which nobody can ask, aside, and who has a successor by that. `ways` lead to those with whom a tie of working together is expected,
    where none is known.
    """

    stakeholder: Stakeholder
    state: State
    known: tuple[str, ...]
    ties: tuple[Tie, ...] = ()
    check: Check | None = None
    unsure: tuple[str, ...] = ()
    could: tuple[str, ...] = ()
    ways: tuple[Way, ...] = ()


class RuleFound(NamedTuple):
    """What a rule gives: how many were `asked`, and the gaps, those first of which least is known, then by name. `gone` are how many it
    means that have ended themselves, `unclear` of how many is not known whether it means them, and `unknown` the names in it that
    nobody has, for which it was not asked. `to` are the ids of those whom it names at the other end, without those whom another came after.
    `unheard` are the sectors, countries and regions in it that nobody has, each with its field.
    """

    rule: Rule
    asked: int
    gaps: tuple[Gap, ...]
    gone: int = 0
    unclear: int = 0
    unknown: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    unheard: tuple[tuple[str, str], ...] = ()


class _Seen(NamedTuple):
    """Those to whom one has a tie that a rule means: surely, no more than proposed or disputed, at another time; or perhaps."""

    there: set[str]
    doubtful: dict[str, list[Link]]
    gone: dict[str, list[Link]]
    unsure: set[str]


class _Told(NamedTuple):
    one: Stakeholder
    seen: _Seen
    state: State
    known: tuple[str, ...]


def broken(rule: Rule, who: Meant, to: Meant, contacts: Contacts, checked: Checked, chosen: frozenset[str] | None) -> RuleFound:
    """Who lacks what the rule expects, among those who are `chosen`, or among all where that is None."""
    world = contacts.world
    asked: list[Stakeholder] = []
    gone = unclear = 0
    for one in those(who, world):
        if (chosen is not None and one.id not in chosen) or contacts.is_left_out(one, rule.who):
            continue
        if contacts.has_ended(one.id):
            gone += 1
        else:
            asked.append(one)
    if who.fields or who.excluded:
        perhaps = (one for one in world.everyone.values() if who.is_meant(one) is None and not contacts.is_left_out(one, rule.who))
        unclear = sum(chosen is None or one.id in chosen for one in perhaps)
    named = frozenset(member for id_ in to.ids or () for member in world.body(id_))
    lacking = [told for one in asked if (told := _told(rule, one, _seen(rule, one, to, named, contacts), contacts))]
    ties = _ties(lacking, contacts)
    gaps = [_gap(rule, told, to, ties, contacts, checked.of(rule, to, told.one)) for told in lacking]
    gaps.sort(key=lambda gap: (_FIRST.index(gap.state), name_key(gap.stakeholder.name), gap.stakeholder.id))
    return RuleFound(
        rule, len(asked), tuple(gaps), gone, unclear, to=tuple(sorted((to.ids or frozenset()) - contacts.succeeded(to.ids or ())))
    )


def _seen(rule: Rule, one: Stakeholder, to: Meant, named: frozenset[str], contacts: Contacts) -> _Seen:
    seen = _Seen(set(), {}, {}, set())
    for other, link, standing_ in contacts.of(one.id, rule.ties):
        if contacts.is_a_meeting(other, rule.to):
            continue
        is_meant = True if other in named else to.is_meant(contacts.world.everyone[other])
        if is_meant is None and standing_ != "gone" and contacts.may_be_asked(other):
            seen.unsure.add(other)
        elif is_meant and standing_ == "there":
            seen.there.add(other)
        elif is_meant:
            (seen.doubtful if standing_ == "doubtful" else seen.gone).setdefault(other, []).append(link)
    return seen


def _told(rule: Rule, one: Stakeholder, seen: _Seen, contacts: Contacts) -> _Told | None:
    """How the gap stands, or nothing where there is none: those who are there count before those who may be."""
    known = contacts.parties(seen.there)
    if len(known) >= rule.least:
        return None
    with_doubtful = contacts.parties(seen.there | seen.doubtful.keys())
    with_gone = contacts.parties(seen.there | seen.doubtful.keys() | seen.gone.keys())
    state: State = "proposed" if len(with_doubtful) >= rule.least else "ended" if len(with_gone) >= rule.least else "missing"
    return _Told(one, seen, state, tuple(sorted(known)))


def _ties(lacking: Sequence[_Told], contacts: Contacts) -> Mapping[Link, list[Tie]]:
    """The ties that are not simply there, read at once."""
    links = {link for told in lacking for group in (told.seen.doubtful, told.seen.gone) for found in group.values() for link in found}
    return contacts.read(links)


def _gap(
    rule: Rule, told: _Told, to: Meant, ties: Mapping[Link, list[Tie]], contacts: Contacts, check: Check | None
) -> Gap:  # fmt: skip
    doubtful = _read(told.seen.doubtful, ties)
    gone = [tie for tie in _read(told.seen.gone, ties) if tie.status in contacts.counting]
    state = told.state
    if state == "ended" and not any(standing(tie, contacts.day) == "ended" for tie in gone):
        state = "later" if gone else "missing"
    if state == "missing" and check:
        state = "checked"
    shown = sorted(
        {tie.id: tie for tie in (*doubtful, *gone)}.values(), key=lambda tie: (tie.type, tie.source, tie.target, tie.since, tie.id)
    )
    is_open = state in ("missing", "checked")
    could = _could(rule, told, to, contacts) if is_open else ()
    could = could or _askable((end for tie in shown for end in (tie.target, tie.source)), told, contacts)
    ways = ways_round(told.one, to, contacts) if is_open and not rule.ties and not told.known else ()
    return Gap(told.one, state, told.known, tuple(shown), check, tuple(sorted(told.seen.unsure)), could, ways)


def _read(found: Mapping[str, Iterable[Link]], ties: Mapping[Link, list[Tie]]) -> list[Tie]:
    return [tie for links in found.values() for link in links for tie in ties.get(link, ())]


def _could(rule: Rule, told: _Told, to: Meant, contacts: Contacts) -> tuple[str, ...]:
    """Whom the rule names; else those who have some other tie with it that holds, and who may have one that the rule means."""
    everyone = contacts.world.everyone
    found: Iterable[str] = to.ids or ()
    if to.ids is None:
        near = {other for other, _, standing_ in contacts.of(told.one.id, ()) if standing_ == "there"}
        found = (other for other in near if to.is_meant(everyone[other]) and contacts.may_have(rule.ties, told.one, everyone[other]))
    return _askable(sorted(found, key=lambda id_: (name_key(everyone[id_].name), id_)), told, contacts)


def _askable(ids: Iterable[str], told: _Told, contacts: Contacts) -> tuple[str, ...]:
    """Those of them that can be asked, in their order: who acts, is no group, is there still, and has no tie yet that the rule means. Who
    has a successor is asked by that.
    """
    now = dict.fromkeys(after for id_ in ids for after in contacts.successors(id_) or (id_,))
    left = {told.one.id, *told.known}
    return tuple(
        id_ for id_ in now if id_ not in left and contacts.is_actor(id_) and contacts.may_be_asked(id_) and not contacts.has_ended(id_)
    )
