"""One thing that is told at its date, and the order of such things.

Partial dates stay as they are, and are ordered by the rule of intervals (see `graph.dates`): a year begins before its months and ends after
them. So what began in 2004 stands before what is dated 2004-03, and what ended in 2004 behind it, and nothing ends before it began.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

from ...graph import Tie
from .days import share_a_day

Sort = Literal["begins", "changes", "succeeds", "happens", "ends"]
SORTS: tuple[Sort, ...] = get_args(Sort)
Dating = Literal["", "tie", "former", "successor"]

_RANKS = ("succeeds", "begins", "changes", "happens", "ends")


class Entry(NamedTuple):
    """What began, changed, happened, or ended at `date`, a partial one; what happens lasted until `until`, which may be the same.

    It is the life of a `stakeholder` (an id; nothing but its own dates says so), or the last of `ties`; a change has the tie before it too.
    Of a tie that ended with the life of an end, `ended_with` is that end. Of a succession, `dated_by` says whose date it has: that of the
    tie, the last of who was succeeded, or the first of who came after. `of` is whose entry it is where somebody was asked for.
    """

    date: str
    sort: Sort
    until: str = ""
    stakeholder: str = ""
    ties: tuple[Tie, ...] = ()
    ended_with: str = ""
    dated_by: Dating = ""
    of: str = ""
    is_to_come: bool = False

    @property
    def tie(self) -> Tie | None:
        """The tie that it is about, where it is about one."""
        return self.ties[-1] if self.ties else None

    @property
    def status(self) -> str:
        """The status of what says so; a life is as certain as what is entered."""
        return self.ties[-1].status if self.ties else "confirmed"

    @property
    def is_end(self) -> bool:
        """Whether its date is a last one, which covers all the days up to its end."""
        return self.sort == "ends" or self.dated_by == "former"


class Counted(NamedTuple):
    """How many there are of each sort; of how many that is still to come; how many ties have no date; and the first and the last date."""

    begins: int = 0
    changes: int = 0
    succeeds: int = 0
    happens: int = 0
    ends: int = 0
    to_come: int = 0
    undated: int = 0
    first: str = ""
    last: str = ""

    @property
    def dated(self) -> int:
        """How many things are dated."""
        return self.begins + self.changes + self.succeeds + self.happens + self.ends


def told_order(entry: Entry) -> tuple[str | int, ...]:
    """What puts entries in order: their dates; on one date a succession, then beginnings, changes, what happened, ends; lives before ties,
    and ties to the same together.
    """
    tie = entry.tie
    of = (tie.target, tie.type, tie.source, tie.role, tie.id) if tie else (entry.stakeholder, "", "", "", "")
    at = entry.date + "~" if entry.is_end else entry.date
    return (at, _RANKS.index(entry.sort), int(tie is not None), *of)


def is_beyond(entry: Entry, day: str) -> bool:
    """Whether it comes only after a day: an end does as long as its last day is not over."""
    return entry.date + "~" > day + "~" if entry.is_end else entry.date > day + "~"


def is_told(entry: Entry, since: str, until: str) -> bool:
    """Whether it shares a day with a span of time; an empty end is open."""
    return share_a_day(entry.date, entry.until or entry.date, since, until)
