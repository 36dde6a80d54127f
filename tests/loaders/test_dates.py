"""Dates that only their column decides: fiscal years beside months, and days beside months."""

from collections.abc import Iterator, Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import UnreadableFile, read_schema
from partnermap.graph.drafts import Place
from partnermap.loaders import dates
from partnermap.loaders.headings import Headings
from partnermap.loaders.rows import parse_rows

from .reading import drafts, read, told

HEADINGS = ("kind", "name", "since", "until")


def spans(*rows: tuple[str, str]) -> tuple[list[dict[str, str]], list[str]]:
    """What is read of programs with these dates, and what is told of them."""
    found = read("stakeholders", HEADINGS, *(("program", "A", *row) for row in rows))
    return [dict(one.given) for one in drafts(found)], told(found)


def test_a_month_beside_fiscal_years_is_asked_about_wherever_they_stand() -> None:
    read_, said = spans(("2011-12", ""), ("2009-10", "2010-11"), ("2012-13", ""), ("2015", ""))
    beside = "stands beside '2012-13'; a fiscal year? write"
    assert read_ == [{"since": "2015"}]
    assert said == [
        f"s.csv line 2 column since: '2011-12' {beside} 2011-04 to 2012-03, so 2011-04 in this cell; for the month write Dec 2011",
        f"s.csv line 3 column since: '2009-10' {beside} 2009-04 to 2010-03, so 2009-04 in this cell; for the month write Oct 2009",
        f"s.csv line 3 column until: '2010-11' {beside} 2010-04 to 2011-03, so 2011-03 in this cell; for the month write Nov 2010",
        "s.csv line 4 column since: '2012-13' is not a date; a fiscal year? write 2012-04 to 2013-03, so 2012-04 in this cell",
    ]


def test_what_is_to_be_written_for_a_fiscal_year_or_its_month_is_read() -> None:
    assert spans(("2011-04", "2012-03"), ("Dec 2011", "")) == (
        [{"since": "2011-04", "until": "2012-03"}, {"since": "2011-12"}],
        ["s.csv line 3: 'Dec 2011' in column since was read as 2011-12"],
    )


def test_a_month_beside_months_is_a_month_and_so_is_one_alone() -> None:
    assert spans(("2011-12", ""), ("2009-10", "2011-03")) == ([{"since": "2011-12"}, {"since": "2009-10", "until": "2011-03"}], [])
    assert spans(("2011-12", "")) == ([{"since": "2011-12"}], [])


def test_several_months_that_all_may_be_fiscal_years_are_asked_about() -> None:
    found, said = spans(("2009-10", "2010-11"), ("2011-12", ""))
    assert (found, [line.partition(";")[0] for line in said]) == (
        [],
        [
            "s.csv line 2 column since: '2009-10' stands beside '2010-11'",
            "s.csv line 2 column until: '2010-11' stands beside '2009-10'",
            "s.csv line 3 column since: '2011-12' stands beside '2009-10'",
        ],
    )


def test_a_day_that_may_be_a_month_is_read_as_its_column_tells() -> None:
    found, said = spans(("04/05/2011", ""), ("13/05/2011", ""), ("05/05/2011", ""))
    assert [one["since"] for one in found] == ["2011-05-04", "2011-05-13", "2011-05-05"]
    assert said == [
        "s.csv line 2: '04/05/2011' in column since was read as 2011-05-04",
        "s.csv line 3: '13/05/2011' in column since was read as 2011-05-13; 2 cells in all are written so",
    ]
    found, _ = spans(("04/05/2011", ""), ("05/13/2011", ""))
    assert [one["since"] for one in found] == ["2011-04-05", "2011-05-13"]


def test_a_day_that_may_be_a_month_is_asked_about_where_its_column_tells_nothing_or_both() -> None:
    asked = "s.csv line 2 column since: '04/05/2011' may be two days; write 2011-05-04 or 2011-04-05"
    assert spans(("04/05/2011", "13/05/2012"))[1][0] == asked
    found, said = spans(("04/05/2011", ""), ("13/05/2011", ""), ("05/13/2011", ""))
    assert ([one["since"] for one in found], said[0]) == (["2011-05-13", "2011-05-13"], asked)


@given(st.lists(st.dates(date(1990, 1, 1), date(2030, 1, 1)), min_size=1, max_size=6), st.sampled_from(["%d/%m/%Y", "%m/%d/%Y"]))
def test_dates_of_one_style_are_read_as_what_they_are_or_asked_about(days: list[date], style: str) -> None:
    found, said = spans(*((day.strftime(style), "") for day in days))
    if any(day.day > 12 for day in days):
        assert [one["since"] for one in found] == [day.isoformat() for day in days]
    else:
        certain = [day.isoformat() for day in days if day.day == day.month]
        assert [one["since"] for one in found] == certain
        assert sum("may be two days" in line for line in said) == len(days) - len(certain)


@given(st.lists(st.integers(2000, 2030), min_size=1, max_size=8), st.integers(2012, 2030))
def test_a_fiscal_year_is_never_read_as_a_month(years: list[int], certain: int) -> None:
    texts = [f"{year}-{(year + 1) % 100:02}" for year in (*years, certain)]
    assert spans(*((text, "") for text in texts))[0] == []


def test_a_style_is_told_once_a_column() -> None:
    assert spans(("Apr 2011", "April 5, 2012"), ("avril 2011", "2012/04/05"))[1] == [
        "s.csv line 2: 'Apr 2011' in column since was read as 2011-04; 2 cells in all are written so",
        "s.csv line 2: 'April 5, 2012' in column until was read as 2012-04-05",
        "s.csv line 3: '2012/04/05' in column until was read as 2012-04-05",
    ]


@pytest.mark.parametrize(("doubtful", "against"), [("2011-12", "2012-13"), ("2011-12", "FY2014"), ("04/05/2011", "05/13/2011")])
def test_what_is_against_a_date_that_was_read_long_before_ends_the_load(
    doubtful: str, against: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dates, "AHEAD", 2)

    def rows() -> Iterator[tuple[Place, Sequence[str]]]:
        for line, text in enumerate((doubtful, "13/05/2011", "2010-04", "2011", "2012", against), start=2):
            yield Place("s.csv", "", line), ("program", "A", text)

    headings = Headings({"kind": 0, "name": 1, "since": 2}, {}, 3)
    with pytest.raises(
        UnreadableFile, match=f"s.csv line 2: '{doubtful}' may be another date than it seems, since '{against}' stands far below"
    ):
        list(parse_rows("stakeholders", headings, rows(), read_schema()))


@pytest.mark.parametrize("ahead", [1, 3, 100])
def test_no_row_is_lost_or_out_of_order_where_rows_are_read_ahead(ahead: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dates, "AHEAD", ahead)
    rows = [("program", f"N{number}", "2011-12" if number % 3 else "2010-04", "") for number in range(20)]
    assert [one.row["name"] for one in drafts(read("stakeholders", HEADINGS, *rows))] == [row[1] for row in rows]
