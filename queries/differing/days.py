"""What is different in one network between two days: what began, what ended, and what a source attests only since then.

Only what is stated counts: a tie without a beginning counts since a source says so, which is no beginning; and what states no end has none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...graph import ANY, Stakeholder, Tie, in_force, name_key
from ...graph.dating import counts
from ...graph.store import Ties as Counting
from ..structure import EVERYONE, Scope
from ..succession import SUCCEEDS
from .model import Content, Diff, Pair, Side, Stakeholders, Succession, Ties
from .networks import mentioned
from .telling import Told, told


def between_days(
    network: Content, first: str, last: str, only: Counting = ANY, scope: Scope = EVERYONE
) -> Diff:  # fmt: skip
    """What held on the one day and what on the other (partial dates, the first before the last). Ties are those of the types and statuses
    of `only`; with its `undated`, one without a beginning counts whenever it is attested.
    """
    asked = told(network, network, scope=scope)
    ties, held, succeeding = _ties(network, replace(only, as_of=first), replace(only, as_of=last), asked)
    stakeholders, numbers = _stakeholders(network, first, last, asked, succeeding)
    before, after = (Side(day, *counted) for day, counted in zip((first, last), zip(numbers, held, strict=True), strict=True))
    return mentioned(Diff("dates", before, after, stakeholders, ties, schemas=(network.schema,)), network, network)


def _ties(network: Content, first: Counting, last: Counting, asked: Told) -> tuple[Ties, tuple[int, int], list[Tie]]:
    """What is told of ties, how many held on each day, and what says who succeeded whom."""
    succeeding = list[Tie]()
    same = undated = followed = 0
    added, attested, ended, passing = list[Tie](), list[Tie](), list[Pair[Tie]](), list[Tie]()
    for tie in network.ties():
        if tie.type == SUCCEEDS and tie.status == "confirmed":
            succeeding.append(tie)
        if not asked.tells(tie):
            continue
        was, is_ = counts(tie, first), counts(tie, last)
        if was and is_:
            same += 1
            undated += not tie.since and not tie.until
        elif is_:
            (added if tie.since or tie.span_since > first.as_of else attested).append(tie)
        elif tie.type == SUCCEEDS:  # it is told as a succession, and that one succeeded another does not end
            followed += was
        elif was:
            ended.append(Pair(tie, tie, ("until",)))
        elif _is_between(tie, first, last):
            passing.append(tie)
    before, after = same + len(ended) + followed, same + len(added) + len(attested)
    return (
        Ties(same, added=tuple(added), attested=tuple(attested), ended=tuple(ended), passing=tuple(passing), undated=undated),
        (before, after),
        succeeding,
    )


def _is_between(tie: Tie, first: Counting, last: Counting) -> bool:
    """Whether it states that it began after the one day and ended before the other."""
    return bool(
        tie.since > first.as_of + "~"
        and tie.span_until
        and tie.span_until + "~" < last.as_of
        and counts(tie, replace(first, as_of=tie.since))
    )


def _stakeholders(
    network: Content, first: str, last: str, asked: Told, succeeding: Iterable[Tie]
) -> tuple[Stakeholders, tuple[int, int]]:  # fmt: skip
    """What is told of stakeholders, and how many were there on each day."""
    same = 0
    began, ended = dict[str, Stakeholder](), dict[str, Stakeholder]()
    for one in network.stakeholders():
        if not asked.has(one):
            continue
        was, is_ = (in_force(one.since, one.until, day) for day in (first, last))
        if was and is_:
            same += 1
        elif is_:
            began[one.id] = one
        elif was:
            ended[one.id] = one
    numbers = same + len(ended), same + len(began)
    # Who ended meanwhile was succeeded, also where that began on the first of the two days, or before.
    meant = [tie for tie in succeeding if tie.since <= last + "~" and (tie.since > first + "~" or tie.target in ended)]
    followed = [one for one in _succeeded(network, meant) if asked.has(one.old, one.new)]
    for succession in followed:
        began.pop(succession.new.id, None)
        ended.pop(succession.old.id, None)
    gone = tuple(Pair(one, one, ("until",)) for one in _in_order(ended.values()))
    return Stakeholders(same, added=_in_order(began.values()), ended=gone, succeeded=tuple(followed)), numbers


def _succeeded(network: Content, ties: Sequence[Tie]) -> list[Succession]:
    """Those whom another succeeded, as these ties say."""
    ends = {one.id: one for one in network.stakeholders({end for tie in ties for end in (tie.source, tie.target)})} if ties else {}
    found = [Succession(ends[tie.target], ends[tie.target], ends[tie.source], tie) for tie in ties]
    return sorted(found, key=lambda one: (name_key(one.old.name), one.old.id, one.since, one.new.id))


def _in_order(some: Iterable[Stakeholder]) -> tuple[Stakeholder, ...]:
    return tuple(sorted(some, key=lambda one: (name_key(one.name), one.id)))
