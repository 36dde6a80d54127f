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
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from .errors import BadData
from .saying import said

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_TIME = re.compile(r"(\d{1,4})([dwmy])", re.ASCII)


def parse_date(text: str, *, field: str = "date") -> str:
    """The partial ISO date in `text`, or an empty string where there is none. What is certain is read however it is written: `Apr 2011`,
    `5 avril 2021`, `2011/04/05`, `2011-04-05T00:00:00Z`, `13/05/2011`.

    Raises BadData, with what to write instead where that can be known, for anything else: an impossible day such as 2011-02-30, 04/05/2011
    which is two days, a fiscal year.
    """
    text = text.strip()
    if not text or not _fault(text):
        return text
    from .datestyles import written  # a question has ISO dates to read

    if found := written(text):
        return found.iso
    raise BadData(_is_no_date(text), field=field, value=text, remedy=instead_of_date(text, field))


def check_date(text: str, *, field: str = "date") -> None:
    """Raises BadData where the text is no partial ISO date; an empty one is none, and no fault."""
    if text and _fault(text):
        raise BadData(_is_no_date(text), field=field, value=text, remedy=instead_of_date(text, field))


def is_date(text: str) -> bool:
    """Whether the text is a partial ISO date."""
    return not _fault(text)


def instead_of_date(text: str, field: str) -> str:
    """What to write instead of a text that is no date."""
    from .datestyles import cells_instead, either, fiscal_years

    if years := fiscal_years(text):
        return instead_of_fiscal_year(years, field)
    if (ways := either(text)) and all(ways):
        return said("write {one} or {other}", one=ways[0], other=ways[1])
    cells = cells_instead(text)
    if len(cells) == 2:
        return said("write {one} or {other}", one=cells[0], other=cells[1])
    return said("write {cell}", cell=cells[0]) if cells else said("write 2011, 2011-04 or 2011-04-11")


def instead_of_fiscal_year(years: Sequence[int], field: str) -> str:
    """What to write for a fiscal year that begins in April of one of these years."""
    spans = [(f"{year}-04", f"{year + 1}-03") for year in years]
    since, until = spans[0]
    if len(spans) > 1:
        later, latest = spans[1]
        return said("a fiscal year? write {since} to {until}, or {later} to {latest}", since=since, until=until, later=later, latest=latest)
    cell = until if field == "until" else since
    return said("a fiscal year? write {since} to {until}, so {cell} in this cell", since=since, until=until, cell=cell)


def check_interval(since: str, until: str) -> None:
    """Raises BadData where `until` lies wholly before `since`."""
    if since and until and until + "~" < since:
        raise BadData(
            said("until {until} is before since {since}", until=until, since=since),
            field="until",
            value=until,
            remedy=said("swap or correct the two dates"),
        )


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
        said_of_it = said("'{time}' is no time that comes after a day", time=time)
        raise BadData(said_of_it, field="time", value=time, remedy=said("write 30d, 2w, 6m or 1y")) from error


@lru_cache(maxsize=1 << 14)
def _fault(text: str) -> Literal["", "form", "calendar"]:
    """What is wrong with a partial ISO date, or nothing. Remembered: a million ties have a few thousand dates, each checked twice."""
    found = _ISO.fullmatch(text)
    if not found or not text.isascii():
        return "form"
    year, month, day = found.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return "calendar"
    return ""


def _is_no_date(text: str) -> str:
    from .datestyles import either, fiscal_years

    if _fault(text) == "calendar" and not fiscal_years(text):
        return said("'{text}' is no day of the calendar", text=text)
    if (ways := either(text)) and all(ways):
        return said("'{text}' may be two days", text=text)
    return said("'{text}' is not a date", text=text)
