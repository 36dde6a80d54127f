"""Partial dates: `2011`, `2011-04` or `2011-04-11`, and the one rule for intervals of them.

A partial date stands for every day it covers. An interval is closed at both ends, an end that is not known is open, and an
interval is in force at a date when the two share at least one day. So `2011` to `2013-04` is in force at `2013` and at
`2013-04-30`, and not at `2013-05`.

On text the rule needs no calendar: `since <= date~` and `until~ >= date`, where `~` sorts after every digit and dash. The stores
use it in that form, so SQL and Cypher give what `in_force` gives.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from .errors import BadData

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_TIME = re.compile(r"(\d{1,4})([dwmy])", re.ASCII)
_REMEDY = "write 2011, 2011-04 or 2011-04-11"


def parse_date(text: str, *, field: str = "date") -> str:
    """The partial ISO date in `text`, or an empty string where there is none.

    Raises BadData for anything else, an impossible day such as 2011-02-30 included.
    """
    text = text.strip()
    if not text:
        return ""
    if fault := _fault(text):
        raise BadData(f"'{text}' {fault}", field=field, value=text, remedy=_REMEDY)
    return text


def check_interval(since: str, until: str) -> None:
    """Raises BadData where `until` lies wholly before `since`."""
    if since and until and until + "~" < since:
        raise BadData(f"until {until} is before since {since}", field="until", value=until, remedy="swap or correct the two dates")


def in_force(since: str, until: str, as_of: str) -> bool:
    """Whether the interval shares a day with `as_of`; an empty end is open, an empty `as_of` is always."""
    return not as_of or ((not since or since <= as_of + "~") and (not until or until + "~" >= as_of))


def after(day: str, time: str) -> str:
    """The day that lies some time after `day`: `30d`, `2w`, `6m` or `1y`. A month has as many days as the calendar gives it: half a year
    after 31 August is the last day of February.

    Raises BadData for anything else.
    """
    found = _TIME.fullmatch(time.strip().lower())
    try:
        if not found:
            raise ValueError
        number, begun = int(found[1]), date.fromisoformat(day)
        if found[2] in "dw":
            return (begun + timedelta(days=number * (7 if found[2] == "w" else 1))).isoformat()
        years, month = divmod(begun.month - 1 + number * (12 if found[2] == "y" else 1), 12)
        return date(begun.year + years, month + 1, min(begun.day, monthrange(begun.year + years, month + 1)[1])).isoformat()
    except (ValueError, OverflowError) as error:
        raise BadData(f"'{time}' is no time that comes after a day", field="time", value=time, remedy="write 30d, 2w, 6m or 1y") from error


@lru_cache(maxsize=1 << 14)
def _fault(text: str) -> str:
    """Why the text is no partial date, or nothing. Remembered: a million ties have a few thousand dates, and each is checked twice."""
    found = _ISO.fullmatch(text)
    if not found or not text.isascii():
        return "is not a date"
    year, month, day = found.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return "is no day of the calendar"
    return ""
