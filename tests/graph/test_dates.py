"""Partial dates and the rule for intervals of them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import BadData, in_force, parse_date
from partnermap.graph.dates import check_interval

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


@pytest.mark.parametrize(
    "text", ["11", "2011-4", "2011/04", "2011-13", "2011-02-30", "April 2011", "20110411", "２０１１", "2011-04-11T00:00"]
)
def test_anything_else_is_refused_with_the_three_ways_to_write_a_date(text: str) -> None:
    with pytest.raises(BadData, match="write 2011, 2011-04 or 2011-04-11"):
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
