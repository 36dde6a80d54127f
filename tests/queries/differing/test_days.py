"""Between two days: what began, what ended, and what is only attested since."""

from partnermap.graph import Ties
from partnermap.queries.differing import between_days
from tests.queries.small import network

NETWORK = """
a agency since=2000; b agency until=2014; c agency since=2013; d agency since=2000 until=2001; p program; e agency until=2012-06
"""
TIES = """
a FUNDS p since=2012; a SUPPORTS p since=2005 until=2011-05; b FUNDS p since=2001; c FUNDS p
a WORKS_WITH e since=2001 until=2012 status=proposed; b WORKS_WITH e; a LEADS p since=2012 until=2013 role=x; c SUCCEEDS b since=2014
"""
BETWEEN = ("2011-06", "2019-06")


def test_what_began_and_ended_is_told_by_what_is_stated() -> None:
    with network(NETWORK, TIES, sources=["r 2018"]) as store:
        answer = between_days(store, *BETWEEN)
    people, ties = answer.stakeholders, answer.ties
    assert [(one.old.id, one.new.id, one.since) for one in people.succeeded] == [("b", "c", "2014")]
    assert ([one.id for one in people.added], [pair.new.id for pair in people.ended], people.same) == ([], ["e"], 2)
    assert [(one.source, one.type) for one in ties.added] == [("a", "FUNDS"), ("c", "FUNDS")]
    assert [(pair.new.source, pair.new.type, pair.new.span_until) for pair in ties.ended] == [
        ("a", "WORKS_WITH", "2012-06"),
        ("b", "FUNDS", "2014"),
    ]
    assert [(one.source, one.type) for one in ties.passing] == [("a", "LEADS")]
    assert (ties.attested, ties.same, answer.old.ties, answer.new.ties) == ((), 0, 2, 2)


def test_a_succession_does_not_end_with_the_one_that_was_succeeded() -> None:
    with network("a agency until=2012-03; b agency since=2012-04; p program", "b SUCCEEDS a; a LEADS p since=2001") as store:
        answer = between_days(store, "2011", "2013")
    assert [(one.old.id, one.new.id) for one in answer.stakeholders.succeeded] == [("a", "b")]
    assert [pair.new.type for pair in answer.ties.ended] == ["LEADS"]


def test_who_ended_was_succeeded_where_that_began_on_the_first_of_the_days_or_before() -> None:
    """A ministry that another follows in June is there in all of June: that it ended is not all that is to be told of it."""
    bodies, ties = (
        "a agency until=2014-06; b agency since=2014-06; c agency until=2014-06; d agency",
        "b SUCCEEDS a since=2014-06; d SUCCEEDS c since=2013",
    )
    with network(bodies, ties) as store:
        succeeded = between_days(store, "2014-06", "2015").stakeholders
        later = between_days(store, "2015", "2016").stakeholders
    assert ([(one.old.id, one.new.id, one.since) for one in succeeded.succeeded], succeeded.ended) == (
        [("a", "b", "2014-06"), ("c", "d", "2013")],
        (),
    )
    assert (later.succeeded, later.ended) == ((), ())


def test_two_days_before_all_have_nothing_different() -> None:
    with network(NETWORK, TIES) as store:
        answer = between_days(store, "1990", "1995")
    assert (answer.is_none, answer.stakeholders.same) == (True, 3)


def test_of_a_status_alone() -> None:
    with network(NETWORK, TIES) as store:
        ties = between_days(store, *BETWEEN, Ties(statuses=frozenset({"proposed"}))).ties
    assert [(pair.new.source, pair.new.target) for pair in ties.ended] == [("a", "e")]
    assert (ties.added, ties.attested, ties.passing) == ((), (), ())
