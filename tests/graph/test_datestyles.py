"""Dates as people and programs write them: what is certain is read, and of what is not the cell to write is said."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import BadData, parse_date
from partnermap.graph.dates import check_date
from partnermap.graph.datestyles import may_be_fiscal

ENGLISH = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
FRENCH = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre")
DAYS = st.dates(date(1500, 1, 1), date(2199, 12, 31))


def ways_to_write(day: date) -> list[str]:
    """The same day in each style that leaves no doubt."""
    english, french, year = ENGLISH[day.month - 1], FRENCH[day.month - 1], f"{day:%Y}"
    first = "1er" if day.day == 1 else day.day
    return [
        f"{day:%Y/%m/%d}", f"{day:%Y.%m.%d}", f"{day:%Y%m%d}", f"{year}-{day.month}-{day.day}", f"{day:%Y-%m-%d}T00:00:00Z", f"{day:%Y-%m-%d} 09:05:00",
        f"{english} {day.day}, {year}", f"{english[:3]}. {day.day}, {year}", f"{day.day} {english} {year}", f"{day.day}-{english[:3]}-{year}",
        f"{english.upper()} {day.day} {year}", f"{day.day} {french} {year}", f"le {first} {french} {year}", f"{first} {french.upper()} {year}",
    ]  # fmt: skip


@given(DAYS)
def test_a_day_is_read_in_each_style(day: date) -> None:
    assert {parse_date(text) for text in ways_to_write(day)} == {day.isoformat()}


@given(DAYS)
def test_a_month_is_read_in_each_style(day: date) -> None:
    texts = [f"{words[day.month - 1]} {day:%Y}" for words in (ENGLISH, FRENCH)]
    texts += [f"{ENGLISH[day.month - 1][:3]}-{day:%Y}", f"{day:%m/%Y}", f"{day:%Y} {FRENCH[day.month - 1]}", f"{day:%Y}-{day.month}"]
    assert {parse_date(text) for text in texts} == {f"{day:%Y-%m}"}


@given(DAYS, st.sampled_from("/-."))
def test_a_day_before_a_month_is_read_where_one_of_them_can_be_no_month_and_else_both_are_named(day: date, between: str) -> None:
    text = day.strftime(between.join(("%d", "%m", "%Y")))
    if day.day > 12 or day.day == day.month:
        assert parse_date(text) == day.isoformat()
        assert parse_date(day.strftime(between.join(("%m", "%d", "%Y")))) == day.isoformat()
    else:
        with pytest.raises(BadData) as caught:
            parse_date(text)
        assert str(caught.value) == f"'{text}' may be two days; write {day} or {day.replace(month=day.day, day=day.month)}"


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("2012-13", "a fiscal year? write 2012-04 to 2013-03, so 2012-04 in this cell"), ("1999-00", "a fiscal year? write 1999-04 to 2000-03, so 1999-04 in this cell"),
        ("2011/12", "a fiscal year? write 2011-04 to 2012-03, so 2011-04 in this cell"), ("2011–2012", "a fiscal year? write 2011-04 to 2012-03, so 2011-04 in this cell"),
        ("FY2012-13", "a fiscal year? write 2012-04 to 2013-03, so 2012-04 in this cell"), ("exercice 2012-2013", "a fiscal year? write 2012-04 to 2013-03, so 2012-04 in this cell"),
        ("FY2012", "a fiscal year? write 2011-04 to 2012-03, or 2012-04 to 2013-03"), ("05/04/11", "write 2011-04-05 or 2011-05-04"), ("13/04/11", "write 2011-04-13"), ("Apr-11", "write 2011-04"),
        ("5 avril 98", "write 1998-04-05"), ("40638", "write 2011-04-05"), ("2011-13-05", "write 2011-05-13"), ("201104", "write 2011-04"), ("2011-04-00", "write 2011-04"),
        ("2011-02-30", "write 2011-02"), ("31 avril 2011", "write 2011-04"), ("31/02/2011", "write 2011"), ("vers 2011", "write 2011"), ("Q1 2011", "write 2011"), ("2011.1", "write 2011"),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_refused_with_the_cell_to_write(text: str, remedy: str) -> None:
    with pytest.raises(BadData) as caught:
        parse_date(text, field="since")
    assert (caught.value.remedy, caught.value.field, caught.value.value) == (remedy, "since", text)


def test_the_end_of_a_fiscal_year_is_what_is_to_be_written_as_an_end() -> None:
    with pytest.raises(BadData, match="write 2012-04 to 2013-03, so 2013-03 in this cell"):
        parse_date("2012-13", field="until")


@given(st.text(max_size=12))
def test_whatever_stands_there_is_a_partial_date_or_is_refused(text: str) -> None:
    try:
        found = parse_date(text)
    except BadData:
        return
    check_date(found)


def test_a_month_that_may_be_a_fiscal_year_is_one_that_follows_its_year() -> None:
    assert [text for text in ("2011-12", "2009-10", "2011-11", "2012-13", "2011", "2000-01", "2011-12-01") if may_be_fiscal(text)] == [
        "2011-12", "2009-10", "2000-01",
    ]  # fmt: skip


def test_the_model_takes_what_is_in_iso_alone() -> None:
    with pytest.raises(BadData, match="'April 2011' is not a date"):
        check_date("April 2011")
