"""The dates of a sheet: what a cell alone does not decide, its column does, over the rows that are still to come.

2011-12 is a month, unless dates of the sheet are fiscal years such as 2012-13; 04/05/2011 is asked about, unless its column tells which
part is the day. The rows ahead are read before such a cell is; what is found out later still, against what was read, ends the load.

Of somebody's own list it may be known beforehand how its dates are written, and more is read: see `Habits`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from ..graph import BadData, UnreadableFile, parse_date, said
from ..graph.dates import instead_of_fiscal_year, is_date
from ..graph.datespans import fiscal_year
from ..graph.datestyles import either, either_of_two_digits, fiscal_years, may_be_fiscal, written
from ..graph.drafts import Place
from .habits import NO_HABITS, Habits
from .list_dates import APRIL, in_fiscal_year, in_list, instead_of_span, two_days
from .telling import Row, Told, Value

AHEAD = 20_000
"""How many rows are read ahead for the sake of a cell that is in doubt."""
_WHOLE_DAY = len("2011-04-05")
_SEVERAL = 3
"""So many different months, each of which may be a fiscal year and none of which is only a month, are too many to be chance."""


class Dates:
    """The rows of a sheet, to be iterated over, and the reading of the dates in them. `positions` are those of the columns of dates."""

    def __init__(self, rows: Iterable[Row], positions: Mapping[str, int], told: Told, habits: Habits = NO_HABITS) -> None:
        self._rows, self._positions, self._told, self._habits = iter(rows), positions, told, habits
        self._ahead: deque[Row] = deque()
        self._met: dict[str, set[str]] = {column: set() for column in positions}  # the texts of each column, read or seen ahead
        self._fiscal = ""  # a text that certainly is a fiscal year
        self._doubtful: set[str] = set()  # months that may be fiscal years
        self._has_months = False  # dates that are none, and finer than a year
        self._beside: dict[str, dict[str, str]] = {column: {} for column in positions}  # a text that is only a month, or only a fiscal year
        self._orders: dict[str, dict[str, str]] = {column: {} for column in positions}  # a text by the part that is first in it
        self._read: dict[str, tuple[str, Place]] = {}  # by what it was read as: the first text that was in doubt, and its row

    def __iter__(self) -> Iterator[Row]:
        told, ahead = self._told, self._ahead
        for row in self._rows:
            told.row = row
            yield row
            while ahead:
                told.row = row = ahead.popleft()
                yield row

    def read(self, column: str, text: str) -> Value:
        """The partial ISO date that a cell says. Raises BadData, and UnreadableFile where it is against what was read of cells in doubt."""
        if len(text) == _WHOLE_DAY and is_date(text):  # as most are; it tells of others only that they are no years
            self._has_months = True
            return Value(text)
        self._meet(column, text)
        if may_be_fiscal(text):
            return self._month(column, text)
        if is_date(text):
            return Value(text)
        ways = either(text) or (either_of_two_digits(text) if self._habits.is_list else None)
        if ways and (self._habits.order or (all(ways) and ways[0] != ways[1])):
            return self._day(column, text, ways)
        if found := written(text):
            return Value(found.iso, f"\0{found.style}", found.iso)
        if self._habits.is_list and (value := in_list(text, column, self._habits)):
            return value
        return Value(parse_date(text, field=column))

    def _month(self, column: str, text: str) -> Value:
        self._look_ahead()
        if self._habits.is_list:
            return self._year_or_month(column, text)
        if not self._fiscal and (self._has_months or len(self._doubtful) < _SEVERAL):
            self._read.setdefault("month", (text, self._told.row[0]))
            return Value(text)
        beside = self._fiscal or next(one for one in sorted(self._doubtful) if one != text)
        doubt = said("'{text}' stands beside '{other}'", text=text, other=beside)
        month = said("for the month write {month}", month=_in_words(text))
        remedy = f"{instead_of_fiscal_year([int(text[:4])], column)}; {month}"
        raise BadData(doubt, field=column, value=text, remedy=remedy)

    def _year_or_month(self, column: str, text: str) -> Value:
        """A fiscal year where the column has such years and no months, a month where it has months and no such years."""
        met = self._beside[column]
        if "month" in met and "year" not in met:
            self._read.setdefault(f"only month {column}", (text, self._told.row[0]))
            return Value(text)
        several = len([one for one in self._met[column] if may_be_fiscal(one)]) >= _SEVERAL
        if "month" not in met and ("year" in met or several):
            self._read.setdefault(f"only year {column}", (text, self._told.row[0]))
            return in_fiscal_year(text, [int(text[:4])], column, self._habits)
        doubt = said("'{text}' may be a month or a fiscal year", text=text)
        year, month = (
            fiscal_year(int(text[:4]), self._habits.fiscal_month or APRIL),
            said("for the month write {month}", month=_in_words(text)),
        )
        remedy = f"{instead_of_span(year, column)}; {month}"
        raise BadData(doubt, field=column, value=text, remedy=remedy)

    def _day(self, column: str, text: str, ways: tuple[str, str]) -> Value:
        if self._habits.order:
            return _in_order(column, text, ways, self._habits.order)
        self._look_ahead()
        orders = self._orders[column]
        if len(orders) != 1:
            if self._habits.is_list:
                raise two_days(text, column, ways)
            parse_date(text, field=column)  # which refuses it
        order = next(iter(orders))
        self._read.setdefault(f"{order} {column}", (text, self._told.row[0]))
        iso = ways[0] if order == "day" else ways[1]
        return Value(iso, "\0day and month", iso)

    def _look_ahead(self) -> None:
        """Reads the rows ahead for what decides a doubt."""
        if not self._ahead:
            self._ahead.extend(islice(self._rows, AHEAD))
            for _, cells in self._ahead:
                self._see(cells)
        self._see(self._told.row[1])

    def _see(self, cells: Sequence[str]) -> None:
        for column, position in self._positions.items():
            if position < len(cells) and (text := cells[position].strip()):
                self._meet(column, text)

    def _meet(self, column: str, text: str) -> None:
        """Notes what a text tells of the others in its sheet and in its column."""
        if text in self._met[column]:
            return
        self._met[column].add(text)
        if may_be_fiscal(text):
            self._doubtful.add(text)
            return
        self._note(column, text)
        if is_date(text):
            self._has_months = self._has_months or len(text) > 4
        elif fiscal_years(text):
            self._fiscal = self._fiscal or text
            self._hold("month", text)
        elif (ways := either(text)) and any(ways) and not all(ways):
            order = "day" if ways[0] else "month"
            self._orders[column].setdefault(order, text)
            self._hold(f"{'month' if order == 'day' else 'day'} {column}", text)

    def _note(self, column: str, text: str) -> None:
        """Notes what a text that is not in doubt says of months in doubt beside it."""
        if is_date(text) and len(text) == len("2011-04"):
            self._beside[column].setdefault("month", text)
            self._hold(f"only year {column}", text)
        elif fiscal_years(text):
            self._beside[column].setdefault("year", text)
            self._hold(f"only month {column}", text)

    def _hold(self, way: str, text: str) -> None:
        """Ends the load where cells in doubt were read in a way that this text is against."""
        if way in self._read:
            before, place = self._read[way]
            raise UnreadableFile(
                said(
                    "{place}: '{before}' may be another date than it seems, since '{text}' stands far below it; write dates as 2011-04-05",
                    place=str(place), before=before, text=text,
                )
            )  # fmt: skip


def _in_order(column: str, text: str, ways: tuple[str, str], order: str) -> Value:
    """The day of a text whose order was told. Raises BadData for one that can only be of the other order."""
    iso, other = ways if order == "day" else ways[::-1]
    if iso:
        return Value(iso, "\0day and month", iso)
    if other:
        doubt = said("'{text}' is no day with the day first", text=text)
        if order == "month":
            doubt = said("'{text}' is no day with the month first", text=text)
        raise BadData(doubt, field=column, value=text, remedy=said("write {cell}", cell=other))
    return Value(parse_date(text, field=column))


def _in_words(month: str) -> str:
    """A month so that it is no fiscal year."""
    names = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return f"{names[int(month[5:]) - 1]} {month[:4]}"
