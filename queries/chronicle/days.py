"""The days that partial dates cover: how long something lasted, and whether one thing follows another."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from functools import lru_cache

SHORT = 31
"""Days: what lasts no longer, both ends known, is one event and no beginning with an end."""


@lru_cache(maxsize=1 << 14)
def first_day(text: str) -> int:
    """The number (a proleptic ordinal) of the first day that a partial date covers."""
    year, month, day = (*map(int, text.split("-")), 1, 1)[:3]
    return date(year, month, day).toordinal()


@lru_cache(maxsize=1 << 14)
def last_day(text: str) -> int:
    """The number of the last one."""
    parts = [int(part) for part in text.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return date(year, month, parts[2] if len(parts) > 2 else monthrange(year, month)[1]).toordinal()


def is_short(since: str, until: str) -> bool:
    """Whether both are the same partial date, or SHORT days at most lie from the first day of the one to the last of the other."""
    return since == until or last_day(until) - first_day(since) < SHORT


def come_after(until: str, since: str) -> bool:
    """Whether what begins at `since` may come after what ended at `until`: it begins then at the earliest."""
    return until <= since + "~"


def are_next(until: str, since: str) -> bool:
    """Whether no day lies between the two, as far as they tell."""
    return come_after(until, since) and first_day(since) - last_day(until) <= 1


def share_a_day(since: str, until: str, other_since: str, other_until: str) -> bool:
    """Whether two spans share a day; an empty end is open."""
    return (not since or not other_until or since <= other_until + "~") and (not until or not other_since or until + "~" >= other_since)
