"""Dates as lists write them beside plain ones: parts of a year and fiscal years, from when to when, since when, the days that Excel counts.

What a cell says of a span depends on its column: in `since` its first month counts, in `until` its last.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..graph import BadData, said
from ..graph.datespans import Span, fiscal_year, from_to, one_end, part_of_fiscal_year, part_of_year
from ..graph.datestyles import day_of_excel, fiscal_years, with_two_digits
from .habits import Habits
from .telling import Value

APRIL = 4
"""The month in which most fiscal years begin that are written so."""


def in_list(text: str, column: str, habits: Habits) -> Value | None:
    """What a cell says that is no plain date; None where that is nothing certain. Raises BadData, with what to write, for a span in a
    column of single days, and for a fiscal year of which nobody said when it begins."""
    if day := day_of_excel(text):
        return Value(day, "\0Excel", day)
    if found := with_two_digits(text):
        return Value(found.iso, f"\0{found.style}", found.iso)
    if years := fiscal_years(text):
        return in_fiscal_year(text, years, column, habits)
    if span := part_of_year(text):
        return _in_span(text, span, column)
    if spans := part_of_fiscal_year(text, habits.fiscal_month or APRIL):
        return _in_one_of(text, spans, column, habits)
    if span := from_to(text):
        return _in_span(text, span, column)
    return _one_end(text, column)


def in_fiscal_year(text: str, years: Sequence[int], column: str, habits: Habits) -> Value:
    """The first or last month of a fiscal year that begins in one of these years. Raises BadData where it is not clear which it has."""
    if habits.fiscal_month == 1:  # it is a year of the calendar: FY2021 is 2021, and 2021-22 is none
        years = years[-1:] if len(years) > 1 else [years[0], years[0] + 1]
    return _in_one_of(text, [fiscal_year(year, habits.fiscal_month or APRIL) for year in years], column, habits)


def two_days(text: str, column: str, ways: tuple[str, str]) -> BadData:
    """The refusal of a date that may be two days, with both and with how the mapping says which."""
    remedy = said(
        "under read: write dates: day first for {one}, dates: month first for {other}; or write the one that is meant in this cell",
        one=ways[0],
        other=ways[1],
    )
    return BadData(said("'{text}' may be two days", text=text), field=column, value=text, remedy=remedy)


def instead_of_span(span: Span, column: str) -> str:
    """What to write for a span in a column."""
    cell = span.until if column == "until" else span.since
    return said("for the whole span write {since} to {until}, so {cell} in this cell", since=span.since, until=span.until, cell=cell)


def _in_span(text: str, span: Span, column: str) -> Value:
    """The end of a span that the column means. An end that is still to come is as an empty cell."""
    if column not in ("since", "until"):
        told = said("'{text}' is a span of time, and this column has days", text=text)
        raise BadData(told, field=column, value=text, remedy=said("write {cell}", cell=span.since))
    iso = span.until if column == "until" else span.since
    return Value(iso, f"\0{span.style}", iso) if iso else Value(None, text)


def _in_one_of(text: str, spans: Sequence[Span], column: str, habits: Habits) -> Value:
    """What the column means of the only span. Raises BadData where there are two, or where nobody said when a fiscal year begins."""
    if habits.fiscal_month and len(spans) == 1:
        return _in_span(text, spans[0], column)
    cells = [one.until if column == "until" else one.since for one in spans]
    if habits.fiscal_month:
        told = said("'{text}' may be two fiscal years", text=text)
        raise BadData(told, field=column, value=text, remedy=said("write {one} or {other}", one=cells[0], other=cells[1]))
    told = said("'{text}' is of a fiscal year, and nobody said when that begins", text=text)
    remedy = said("under read: write its first month, such as fiscal years: April; or {cell} in this cell", cell=cells[0])
    if len(cells) > 1:
        remedy = said(
            "under read: write its first month, such as fiscal years: April; or {one} or {other} in this cell", one=cells[0], other=cells[1]
        )
    raise BadData(told, field=column, value=text, remedy=remedy)


def _one_end(text: str, column: str) -> Value | None:
    found = one_end(text)
    if not found:
        return None
    end, iso = found
    if end == column:
        return Value(iso, f"\0{end}", iso)
    told = said("'{text}' says since when it is", text=text)
    if end == "until":
        told = said("'{text}' says until when it is", text=text)
    raise BadData(told, field=column, value=text, remedy=said("write {iso} in column {column}", iso=iso, column=end))
