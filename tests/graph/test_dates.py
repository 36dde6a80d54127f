"""Partial dates and the rule for intervals of them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import BadData, in_force, parse_date
from partnermap.graph.dates import after, check_interval

partial = st.one_of(
    st.just(""),
    st.integers(1900, 2100).map(lambda year: f"{year:04}"),
    st.dates(date(1900, 1, 1), date(2100, 12, 31)).map(lambda day: f"{day:%Y-%m}"),
    st.dates(date(1900, 1, 1), date(2100, 12, 31)).map(lambda day: day.isoformat()),
)


def days(text: str) -> tuple[date, date]:
    """The first and the last day that a partial date covers, by the calendar."""
    if len(text) == 4:
        return date(int(text), 1, 1), date(int(text), 12, 31)
    if len(text) == 7:
        year, month = map(int, text.split("-"))
        return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return date.fromisoformat(text), date.fromisoformat(text)


@pytest.mark.parametrize("text", ["2011", "2011-04", "2011-04-11", "2012-02-29"])
def test_a_partial_date_is_taken_as_it_is(text: str) -> None:
    assert parse_date(f" {text} ") == text


@pytest.mark.parametrize("text", ["11", "soon", "2011-2016", "04-11", "2011-04 to 2012-05"])
def test_anything_else_is_refused_with_the_three_ways_to_write_a_date(text: str) -> None:
    with pytest.raises(BadData, match=f"'{text}' is not a date; write 2011, 2011-04 or 2011-04-11"):
        parse_date(text)


@given(partial, partial, partial.filter(bool))
def test_an_interval_is_in_force_when_it_shares_a_day_with_the_date(since: str, until: str, as_of: str) -> None:
    first, last = days(as_of)
    shares = (not since or days(since)[0] <= last) and (not until or days(until)[1] >= first)
    assert in_force(since, until, as_of) == shares


def test_without_a_date_every_interval_is_in_force() -> None:
    assert in_force("2011", "2012", "")


@given(partial.filter(bool), partial.filter(bool))
def test_an_interval_may_not_end_wholly_before_it_begins(since: str, until: str) -> None:
    if days(until)[1] < days(since)[0]:
        with pytest.raises(BadData, match="is before since"):
            check_interval(since, until)
    else:
        check_interval(since, until)
        assert in_force(since, until, since)


@pytest.mark.parametrize(
    ("day", "time", "then"),
    [
        ("2026-11-26", "6m", "2027-05-26"), ("2026-08-31", "6m", "2027-02-28"), ("2023-08-31", "6m", "2024-02-29"), ("2024-02-29", "1y", "2025-02-28"),
        ("2026-11-26", "30d", "2026-12-26"), ("2026-12-31", " 2W ", "2027-01-14"), ("2026-12-31", "1m", "2027-01-31"), ("2026-11-26", "0d", "2026-11-26"),
    ],
)  # fmt: skip
def test_a_time_after_a_day_is_counted_by_the_calendar(day: str, time: str, then: str) -> None:
    assert after(day, time) == then


@pytest.mark.parametrize("time", ["", "6", "m", "6 months", "-1m", "1.5y", "٦m", "9999y", "99999d"])
def test_any_other_time_is_refused_with_how_to_write_one(time: str) -> None:
    with pytest.raises(BadData, match="is no time that comes after a day; write 30d, 2w, 6m or 1y"):
        after("2026-11-26", time)
