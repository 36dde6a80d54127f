"""Ties that follow each other: a change of role or amount is told as one, and only what is stated makes it."""

from partnermap.queries.chronicle import Entry
from tests.queries.chronicle.telling import asked, told

PEOPLE = "a agency; b agency; p program; z person"


def changes(ties: str) -> list[tuple[str, ...]]:
    """Each change: its date, and what the tie was and is."""
    return [_change(entry) for entry in asked(PEOPLE, ties).entries if entry.sort == "changes"]


def _change(entry: Entry) -> tuple[str, ...]:
    return (entry.date, *(tie.role or str(tie.amount) for tie in entry.ties))


def test_another_amount_is_a_change_and_no_end_with_a_beginning() -> None:
    ties = "a FUNDS p since=2005 until=2009 amount=100 currency=CAD; a FUNDS p since=2010 amount=50 currency=CAD"
    assert told(PEOPLE, ties) == ["2005 begins a FUNDS p", "2010 changes a FUNDS p"]
    assert changes(ties) == [("2010", "100", "50")]


def test_a_third_follows_the_second_and_a_promotion_within_one_day_is_a_change() -> None:
    ties = """z WORKS_FOR a since=2001 until=2004-03-31 role=analyst; z WORKS_FOR a since=2004-04-01 until=2008 role=chief
        z WORKS_FOR a since=2008 until=2015 role=director"""
    assert told(PEOPLE, ties) == [
        "2001 begins z WORKS_FOR a",
        "2004-04-01 changes z WORKS_FOR a",
        "2008 changes z WORKS_FOR a",
        "2015 ends z WORKS_FOR a",
    ]
    assert changes(ties) == [("2004-04-01", "analyst", "chief"), ("2008", "chief", "director")]


def test_where_days_lie_between_the_end_is_told_too_and_the_change_when_it_began_again() -> None:
    ties = "a FUNDS p since=2001 until=2004 amount=100 currency=CAD; a FUNDS p since=2010 until=2012 amount=50 currency=CAD"
    assert told(PEOPLE, ties) == ["2001 begins a FUNDS p", "2004 ends a FUNDS p", "2010 changes a FUNDS p", "2012 ends a FUNDS p"]


def test_what_was_short_happened_and_what_followed_changed() -> None:
    ties = "a FUNDS p since=2005 until=2005 amount=100 currency=CAD; a FUNDS p since=2010 until=2010 amount=50 currency=CAD"
    assert told(PEOPLE, ties) == ["2005 happens a FUNDS p", "2010 changes a FUNDS p"]


def test_side_by_side_the_same_again_of_another_status_or_with_a_date_left_out_is_no_change() -> None:
    assert changes("a FUNDS p since=2005 until=2009 amount=100 currency=CAD; a FUNDS p since=2008 amount=50 currency=CAD") == []
    assert changes("a FUNDS p since=2005 amount=100 currency=CAD; a FUNDS p since=2010 amount=50 currency=CAD") == []
    assert changes("a FUNDS p since=2005 until=2009 amount=100 currency=CAD; a FUNDS p amount=50 currency=CAD") == []
    assert changes("a FUNDS p since=2005 until=2009 amount=100 currency=CAD; a FUNDS p since=2010 amount=100.00 currency=CAD") == []
    assert (
        changes("a FUNDS p since=2005 until=2009 amount=100 currency=CAD; a FUNDS p since=2010 amount=50 currency=CAD status=proposed")
        == []
    )
    assert changes("a FUNDS p since=2005 until=2009 amount=100 currency=CAD; b FUNDS p since=2010 amount=50 currency=CAD") == []


def test_each_is_followed_by_one_alone_and_a_symmetric_tie_by_one_the_other_way() -> None:
    ties = "z WORKS_FOR a since=2001 until=2004 role=one; z WORKS_FOR a since=2005 role=two; z WORKS_FOR a since=2006 role=three"
    assert told(PEOPLE, ties) == ["2001 begins z WORKS_FOR a", "2005 changes z WORKS_FOR a", "2006 begins z WORKS_FOR a"]
    assert changes("a WORKS_WITH b since=2001 until=2004 role=one; b WORKS_WITH a since=2005 role=two") == [("2005", "one", "two")]
