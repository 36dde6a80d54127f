"""Who succeeded whom: once, in the timeline of either, with what falls together with it."""

import pytest

from tests.queries.chronicle.telling import asked, told


@pytest.mark.parametrize("name", ["old", "new", ""])
def test_it_is_told_once_with_the_end_of_the_one_and_the_beginning_of_the_other(name: str) -> None:
    people = "old agency since=1990 until=2015-03-31; new agency since=2015-04-01"
    found = [line for line in told(people, "new SUCCEEDS old since=2015-04-01", *filter(None, [name])) if not line.startswith("1990")]
    assert found == ["2015-04-01 succeeds new SUCCEEDS old"]


def test_where_days_lie_between_the_end_is_told_by_itself_too() -> None:
    people = "old agency until=2009; new agency since=2012"
    assert told(people, "new SUCCEEDS old since=2011") == ["2009 ends old", "2011 succeeds new SUCCEEDS old", "2012 begins new"]


def test_without_a_date_it_has_that_of_the_end_or_of_the_beginning_and_says_which() -> None:
    for people, date, by in (
        ("old agency until=2009; new agency since=2012", "2009", "former"),
        ("old agency; new agency since=2012", "2012", "successor"),
    ):
        (entry,) = (one for one in asked(people, "new SUCCEEDS old").entries if one.sort == "succeeds")
        assert (entry.date, entry.dated_by) == (date, by)
    assert told("old agency until=2009; new agency since=2012", "new SUCCEEDS old") == ["2009 succeeds new SUCCEEDS old", "2012 begins new"]
    nothing = asked("old agency; new agency", "new SUCCEEDS old")
    assert (nothing.entries, [tie.type for tie in nothing.undated]) == ((), ["SUCCEEDS"])


def test_a_proposed_one_takes_no_end_in_and_one_that_succeeds_two_takes_both() -> None:
    people = "old agency until=2009; older agency until=2009-12; new agency since=2010"
    assert told(people, "new SUCCEEDS old since=2010 status=proposed") == [
        "2009-12 ends older",
        "2009 ends old",
        "2010 succeeds new SUCCEEDS old",
        "2010 begins new",
    ]
    assert told(people, "new SUCCEEDS old since=2010; new SUCCEEDS older since=2010") == [
        "2010 succeeds new SUCCEEDS old", "2010 succeeds new SUCCEEDS older",
    ]  # fmt: skip
