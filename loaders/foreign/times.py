"""How other programs write when something is there: intervals with open ends, points in time, years as plain numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ...graph import BadData, parse_date

_ENDLESS = re.compile(r"[+-]?(?:inf|infinity)", re.IGNORECASE)
_GROUP = re.compile(r"([\[(\]])([^\[\]()]*)([\])\[])")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_MOMENT = re.compile(r"(\d{4}-\d\d(?:-\d\d)?)T.*")
_FIRST_YEAR, _LAST_YEAR = 1500, 2200


class Span(NamedTuple):
    """When something is there, as the file writes both ends, the same twice for a point in time; it `is_open` where an end is not in it."""

    start: str
    end: str
    is_open: bool = False


class Groups(NamedTuple):
    """What stands between brackets, such as the ends of an interval, and whether one of the ends is not in it."""

    values: tuple[str, ...]
    is_open: bool


def groups_in(text: str) -> list[Groups]:
    """The groups of `<[2016-02-03, 2016-02-04]; (2016-02-05, Infinity]>`, with or without what surrounds them; of a bare time, that."""
    bare = text.strip().strip("<>").strip()
    found = [
        Groups(tuple(part.strip() for part in inner.split(",") if part.strip()), is_open=before != "[" or after != "]")
        for before, inner, after in _GROUP.findall(bare)
    ]
    if found or not bare:
        return [group for group in found if group.values]
    return [Groups(tuple(part.strip() for part in re.split("[,;]", bare) if part.strip()), is_open=False)]


def are_points(groups: Iterable[Sequence[Groups]]) -> bool:
    """Whether a column holds points in time rather than intervals: some of its groups are not of two."""
    return any(len(group.values) != 2 for some in groups for group in some)


def spans_of(groups: Sequence[Groups], *, of_points: bool) -> list[Span]:
    """When these groups say that something is there."""
    if of_points:
        return [Span(value, value) for group in groups for value in group.values]
    return [Span(group.values[0], group.values[1], group.is_open) for group in groups]


class Calendar:
    """What the times of a file mean. Plain numbers are years where all of them may be."""

    def __init__(self, times: Iterable[str]) -> None:
        numbers = [float(text) for text in times if _NUMBER.fullmatch(text.strip())]
        self.are_years = bool(numbers) and all(number.is_integer() and _FIRST_YEAR <= number <= _LAST_YEAR for number in numbers)

    def day(self, text: str) -> str | None:
        """The partial ISO date; empty for an end that is not there, None for what is no date."""
        text = text.strip()
        if not text or _ENDLESS.fullmatch(text):
            return ""
        if _NUMBER.fullmatch(text):
            return str(int(float(text))) if self.are_years else None
        try:
            return parse_date(found[1] if (found := _MOMENT.fullmatch(text)) else text)
        except BadData:
            return None

    def dates(self, span: Span) -> tuple[str, str] | None:
        """Both ends; None where one of them is no date."""
        start, end = self.day(span.start), self.day(span.end)
        return None if start is None or end is None else (start, end)


def as_text(spans: Sequence[Span]) -> str:
    """The spans as Gephi writes them."""
    return "<" + "; ".join(f"[{one.start or '-Infinity'}, {one.end or 'Infinity'}]" for one in spans) + ">"
