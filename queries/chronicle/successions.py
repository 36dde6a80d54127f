"""Who succeeded whom: told once, with the end of the one and the beginning of the other where they fall together.

A succession has the date of its tie. Where that states none, the last date of who was succeeded stands for it, or else the first one of who
came after; the entry says which. The end of the former is told with it where no day lies between, and by itself as well where one does.
Only a confirmed succession takes another entry in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ...graph import Stakeholder, Tie
from .days import are_next, is_short, share_a_day
from .entries import Dating, Entry


class Successions(NamedTuple):
    """The entries; whose beginnings and whose ends are told in them; and the ties for which there is no date at all."""

    entries: list[Entry]
    begun: set[str]
    ended: set[str]
    undated: list[Tie]


def successions(ties: Iterable[Tie], named: Mapping[str, Stakeholder]) -> Successions:
    """What these ties, all of them successions, tell; `named` has their ends."""
    found = Successions([], set(), set(), [])
    for tie in ties:
        successor, former = named[tie.source], named[tie.target]
        date, by = _date(tie, successor, former)
        if not date:
            found.undated.append(tie)
            continue
        found.entries.append(Entry(date, "succeeds", ties=(tie,), dated_by=by))
        if tie.status != "confirmed":
            continue
        if former.until and not _is_moment(former) and (by == "former" or are_next(former.until, date)):
            found.ended.add(former.id)
        if successor.since and not _is_moment(successor) and share_a_day(successor.since, successor.since, date, date):
            found.begun.add(successor.id)
    return found


def _date(tie: Tie, successor: Stakeholder, former: Stakeholder) -> tuple[str, Dating]:
    if tie.since:
        return tie.since, "tie"
    return (former.until, "former") if former.until else (successor.since, "successor")


def _is_moment(one: Stakeholder) -> bool:
    return bool(one.since and one.until) and is_short(one.since, one.until)
