"""What began, changed, happened and ended: by date, as the data states it."""

import pytest

from partnermap.graph import BadData, Ties
from partnermap.queries.chronicle import Counted
from partnermap.queries.structure import Scope
from tests.queries.chronicle.telling import asked, told


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2024-05-31")


def test_lives_and_ties_begin_and_end_and_a_year_begins_before_its_months_and_ends_after_them() -> None:
    people = "a agency since=2004 until=2019; b agency since=2004-03; p program since=2004-03-01"
    ties = "a FUNDS p since=2004-05 until=2010; b LEADS p since=2010-02; a WORKS_WITH b until=2010-11"
    assert told(people, ties) == [
        "2004 begins a",
        "2004-03 begins b",
        "2004-03-01 begins p",
        "2004-05 begins a FUNDS p",
        "2010-02 begins b LEADS p",
        "2010-11 ends a WORKS_WITH b",
        "2010 ends a FUNDS p",
        "2019 ends a",
    ]


def test_a_tie_ends_with_the_life_of_an_end_where_that_is_earlier_than_what_it_states() -> None:
    people = "a agency until=2012; b agency; p program; q program"
    ties = "a FUNDS p since=2001; a FUNDS q since=2001 until=2015; a LEADS p since=2001 until=2008; a LEADS q; b LEADS q since=2001"
    assert told(people, ties) == [
        "2001 begins a FUNDS p",
        "2001 begins a LEADS p",
        "2001 begins a FUNDS q",
        "2001 begins b LEADS q",
        "2008 ends a LEADS p",
        "2012 ends a",
        "2012 ends a FUNDS p with a",
        "2012 ends a FUNDS q with a",
        "2012 ends a LEADS q with a",
    ]


def test_a_tie_that_the_lives_of_its_ends_leave_no_day_is_told_as_it_is_stated() -> None:
    people = "a agency until=2012-03; b agency since=2014; w collaboration event since=2011-06-08 until=2011-06-08"
    ties = """a FUNDS b since=2019; a SUPPORTS b; b TRAINS a until=2010; a WORKS_WITH b since=2015 until=2016
        a ATTENDED w since=2011-07 until=2011-09"""
    assert told(people, ties) == [
        "2010 ends b TRAINS a",
        "2011-06-08 happens w",
        "2011-07 happens a ATTENDED w to 2011-09",
        "2012-03 ends a",
        "2014 begins b",
        "2015 begins a WORKS_WITH b",
        "2016 ends a WORKS_WITH b",
        "2019 begins a FUNDS b",
    ]
    assert [tie.type for tie in asked(people, ties).undated] == ["SUPPORTS"]


def test_what_lasts_a_month_at_most_and_what_joins_a_dated_meeting_happened_and_is_told_once() -> None:
    people = "a agency; b agency; p program since=2011 until=2011; w collaboration event since=2011-06-08 until=2011-06-08; s collaboration series since=2011 until=2012"
    ties = """a SPOKE_AT w since=2011-06-08 until=2011-06-08; w PART_OF s; a ATTENDED s since=2011-02 until=2012-03; a FUNDS p
        a WORKS_WITH b since=2011-01-10 until=2011-02-08; b SUPPORTS a since=2011-01-10 until=2011-02-10"""
    assert told(people, ties) == [
        "2011 happens p",
        "2011 happens s to 2012",
        "2011 happens a FUNDS p",
        "2011-01-10 begins b SUPPORTS a",
        "2011-01-10 happens a WORKS_WITH b to 2011-02-08",
        "2011-02 happens a ATTENDED s to 2012-03",
        "2011-02-10 ends b SUPPORTS a",
        "2011-06-08 happens w",
        "2011-06-08 happens w PART_OF s",
        "2011-06-08 happens a SPOKE_AT w",
    ]


def test_what_has_no_date_stands_apart_with_when_it_is_attested_and_never_on_the_line() -> None:
    found = asked(
        "a agency; b agency; c agency since=1999",
        "a WORKS_WITH b by=late; b FUNDS c by=early; a SUPPORTS c by=never",
        "a",
        sources=("late 2021-03", "early 2008", "never"),
    )
    assert found.entries == ()
    assert [(tie.type, tie.attested_first, tie.attested_last) for tie in found.undated] == [
        ("WORKS_WITH", "2021-03", "2021-03"),
        ("SUPPORTS", "", ""),
    ]
    assert (found.lifeless, found.counted) == (("a",), Counted(undated=2))


def test_what_is_still_to_come_is_marked_and_so_is_an_end_whose_last_day_is_not_over() -> None:
    people = "a agency since=2030; b agency until=2024; p program; q program until=2024-05-31"
    assert told(people, "b FUNDS p since=2024-05 until=2024-12; b LEADS p since=2024-06") == [
        "2024-05 begins b FUNDS p",
        "2024-05-31 ends q",
        "2024-06 begins b LEADS p to come",
        "2024-12 ends b FUNDS p to come",
        "2024 ends b to come",
        "2024 ends b LEADS p with b to come",
        "2030 begins a to come",
    ]


def test_as_of_a_date_the_line_ends_there_and_undated_ties_count_that_were_attested_by_then() -> None:
    people = "a agency since=2001 until=2018; b agency; p program"
    ties = "a FUNDS p since=2005 until=2009; a LEADS p since=2006 until=2012; a WORKS_WITH b; b FUNDS p since=2013; b SUPPORTS p by=early; a TRAINS b until=2015 by=early"
    sources = ("r 2020", "early 2008")
    found = asked(people, ties, sources=sources, only=Ties(as_of="2010"))
    assert [entry.date for entry in found.entries] == ["2001", "2005", "2006", "2009"]
    assert ([tie.type for tie in found.undated], found.later, found.as_of) == (["TRAINS", "SUPPORTS"], 1, "2010")
    with_undated = asked(people, ties, sources=sources, only=Ties(as_of="2010", undated=True))
    assert ([tie.type for tie in with_undated.undated], with_undated.later) == (["WORKS_WITH", "TRAINS", "SUPPORTS"], 0)


def test_a_span_of_time_tells_what_shares_a_day_with_it_and_undated_ties_that_were_attested_then() -> None:
    people = "a agency since=2004; w collaboration event since=2005-12-30 until=2006-01-02; p program until=2006; q program since=2007-03"
    ties = "a WORKS_WITH w by=early; a FUNDS q by=then; a FUNDS p by=early"
    sources = ("early 2004", "then 2006-05")
    found = asked(people, ties, since="2006", until="2006-06", sources=sources)
    assert [(entry.date, entry.sort) for entry in found.entries] == [
        ("2005-12-30", "happens"),
        ("2005-12-30", "happens"),
        ("2006", "ends"),
        ("2006", "ends"),
    ]
    assert [tie.target for tie in found.undated] == ["q"]
    with pytest.raises(BadData, match="2005 is before 2006-02, so there is no time between them; swap the two dates"):
        asked(people, ties, since="2006-02", until="2005", sources=sources)


def test_of_an_organisation_what_its_units_and_people_did_counts_while_they_belonged_to_it() -> None:
    people = "a agency; u unit since=2003; b agency; z person; p program; q program"
    ties = """u PART_OF a; z WORKS_FOR u since=2010 until=2012; z WORKS_FOR b since=2013; z LEADS p since=2011 until=2011
        z LEADS q since=2014 until=2014; u FUNDS p since=2005"""
    found = asked(people, ties, "a")
    assert [(entry.date, entry.sort, entry.of) for entry in found.entries] == [
        ("2003", "begins", "u"), ("2005", "begins", "u"), ("2010", "begins", "z"), ("2011", "happens", "z"), ("2012", "ends", "z"),
    ]  # fmt: skip
    assert (found.members, [tie.source for tie in found.undated]) == (("u", "z"), ["u"])
    assert told(people, ties, "a", own=True) == []
    assert told(people, ties, "b") == ["2013 begins z WORKS_FOR b", "2014 happens z LEADS q"]


def test_a_scope_names_whose_lives_and_ties_are_told_and_beside_somebody_who_is_at_the_other_end() -> None:
    people = "a agency since=2001 sector=ngo; b agency since=2002; p program since=2003"
    ties = "a FUNDS p since=2004; b FUNDS p since=2005; a WORKS_WITH b since=2006"
    assert told(people, ties, scope=Scope(sectors=("ngo",))) == ["2001 begins a", "2004 begins a FUNDS p", "2006 begins a WORKS_WITH b"]
    assert told(people, ties, "a", scope=Scope(kinds=("program",))) == ["2004 begins a FUNDS p"]


def test_of_a_status_the_ties_are_told_and_lives_have_none() -> None:
    ties = "a FUNDS p since=2004; a LEADS p since=2005 status=proposed"
    assert told("a agency since=2001; p program", ties, only=Ties(statuses=frozenset({"proposed"}))) == [
        "2001 begins a",
        "2005 begins a LEADS p",
    ]


def test_a_limit_keeps_the_latest_and_all_are_counted() -> None:
    found = asked("a agency since=2001 until=2009; p program", "a FUNDS p since=2004; a TRAINS p; a SUPPORTS p until=2003", limit=2)
    assert [entry.date for entry in found.entries] == ["2009", "2009"]
    assert found.counted == Counted(begins=2, ends=4, first="2001", last="2009")
    assert found.counted.dated == 6


def test_of_a_type_the_ties_are_told_and_units_and_people_still_count() -> None:
    people = "a agency since=2001; u unit; p program"
    ties = "u PART_OF a; u FUNDS p since=2004; a LEADS p since=2005; u LEADS p since=2006"
    assert told(people, ties, "a", only=Ties(types=frozenset({"LEADS"}))) == [
        "2001 begins a",
        "2005 begins a LEADS p",
        "2006 begins u LEADS p",
    ]
