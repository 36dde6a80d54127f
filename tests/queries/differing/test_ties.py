"""Ties are matched by what they join, and then by role, dates, amount and where they are said."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from partnermap.graph import Source, Tie, Ties
from partnermap.queries.differing import Ties as Told
from partnermap.queries.differing import between_networks
from partnermap.queries.structure import Scope
from tests.queries.differing.sides import Given, R, body, tie

BODIES = [body("a"), body("b"), body("c", kind="program")]


def told(old: Sequence[Tie], new: Sequence[Tie], only: Ties = Ties(), scope: Scope = Scope()) -> Told:  # noqa: B008 - frozen
    return between_networks(Given(BODIES, old), Given(BODIES, new), only, scope).ties


ONE: dict[str, tuple[Tie, Tie, tuple[str, ...]]] = {
    "a corrected beginning": (tie("a FUNDS b", since="2011"), tie("a FUNDS b", "p. 9", since="2012"), ("since", "evidence")),
    "a beginning that was filled in": (tie("a FUNDS b"), tie("a FUNDS b", since="2012", role="main"), ("role", "since")),
    "another amount": (
        tie("a FUNDS b", since="2011", amount=Decimal(5), currency="CAD"),
        tie("a FUNDS b", since="2011", amount=Decimal(7), currency="CAD"),
        ("amount",),
    ),
    "another role": (tie("a FUNDS b", role="main"), tie("a FUNDS b", role="first"), ("role",)),
    "all else, said at the same place": (
        tie("a FUNDS b", since="2011", role="main", until="2012"),
        tie("a FUNDS b", since="2013", role="first"),
        ("role", "since", "until"),
    ),
    "another status and note": (tie("a FUNDS b"), tie("a FUNDS b", status="proposed", note="Announced"), ("status", "note")),
}


@pytest.mark.parametrize(("old", "new", "fields"), ONE.values(), ids=ONE.keys())
def test_a_tie_of_which_something_is_other_is_one_changed_tie(old: Tie, new: Tie, fields: tuple[str, ...]) -> None:
    ties = told([old, tie("a SUPPORTS b")], [new, tie("a SUPPORTS b")])
    assert [(pair.old, pair.new, pair.fields) for pair in ties.changed] == [(old, new, fields)]
    assert (ties.same, ties.added, ties.gone, ties.ended, ties.evidence) == (1, (), (), (), ())


TWO: dict[str, tuple[Tie, Tie]] = {
    "spans that have no day in common": (tie("a FUNDS b", since="2001", until="2005"), tie("a FUNDS b", "p. 2", since="2006")),
    "another beginning and another amount": (
        tie("a FUNDS b", since="2011", amount=Decimal(5)),
        tie("a FUNDS b", "p. 2", since="2012", amount=Decimal(7)),
    ),
    "another type": (tie("a FUNDS b"), tie("a SUPPORTS b")),
    "the other way round": (tie("a FUNDS b"), tie("b FUNDS a")),
}


@pytest.mark.parametrize(("old", "new"), TWO.values(), ids=TWO.keys())
def test_two_ties_are_told_as_two(old: Tie, new: Tie) -> None:
    ties = told([old], [new])
    assert (ties.gone, ties.added, ties.changed) == ((old,), (new,), ())


def test_an_until_where_there_was_none_is_an_ending_and_absence_is_none() -> None:
    ties = told([tie("a FUNDS b", since="2011"), tie("a SUPPORTS b")], [tie("a FUNDS b", since="2011", until="2015")])
    assert [(pair.new.until, pair.fields) for pair in ties.ended] == [("2015", ("until",))]
    assert [one.type for one in ties.gone] == ["SUPPORTS"]


def test_other_evidence_for_the_same_tie_is_told_apart() -> None:
    ties = told([tie("a FUNDS b", "p. 1", "p. 2")], [tie("a FUNDS b", "p. 2", "p. 1", "p. 3")])
    assert ([pair.fields for pair in ties.evidence], ties.changed, ties.same) == ([("evidence",)], (), 0)
    assert told([tie("a FUNDS b", "p. 1", "p. 2")], [tie("a FUNDS b", "p. 2", "p. 1")]).same == 1


def test_those_that_agree_most_are_one() -> None:
    first, second = tie("a FUNDS b", "p. 1", since="2001", role="x"), tie("a FUNDS b", "p. 2", since="2005", role="y")
    later = [tie("a FUNDS b", "p. 3", since="2005", role="z"), tie("a FUNDS b", "p. 4", since="2002", role="x")]
    ties = told([first, second], later)
    assert {(pair.old.role, pair.new.role) for pair in ties.changed} == {("x", "x"), ("y", "z")}


def test_hundreds_between_the_same_two_are_matched_by_what_they_agree_in() -> None:
    old = [tie("a FUNDS b", f"row {n}", role=f"r{n}", since="2001", until="2002", amount=Decimal(n)) for n in range(500)]
    ties = told(old, [replace(one, id="", until="2003") for one in old])
    assert ([*ties.added, *ties.gone], {pair.fields for pair in ties.changed}, len(ties.changed)) == ([], {("until",)}, 500)


def test_a_source_under_another_id_is_the_same_by_title_and_date() -> None:
    answer = between_networks(
        Given(BODIES, [tie("a FUNDS b", "r: p. 1")], [R]),
        Given(BODIES, [tie("a FUNDS b", "report-2020: p. 1")], [Source("report-2020", "REPORT", date="2020", mark="Protected")]),
    )
    assert answer.ties.same == 1
    assert [(pair.old.id, pair.new.id, pair.fields) for pair in answer.sources.changed] == [("r", "report-2020", ("id", "title", "mark"))]


def test_with_a_day_a_tie_is_told_that_counts_on_one_of_the_sides() -> None:
    span = {"span_since": "2011", "counts_from": "2011"}
    old, new = tie("a FUNDS b", since="2011", **span), tie("a FUNDS b", since="2011", until="2012", **span, span_until="2012")
    other = tie("a SUPPORTS b", until="2001", span_until="2001")
    ended = told([old], [new, other], Ties(as_of="2020"))
    assert ([pair.new.type for pair in ended.ended], ended.added) == (["FUNDS"], ())
    assert told([old], [new, other], Ties(as_of="2000")).added == (other,)


def test_the_scope_says_who_is_told() -> None:
    ties = told([], [tie("a FUNDS b"), tie("a FUNDS c")], scope=Scope(kinds=("program",)))
    assert [one.target for one in ties.added] == ["c"]


def test_where_a_text_is_broken_and_how_exactly_a_table_keeps_a_number_is_no_difference() -> None:
    old = tie("a FUNDS b", "p. 1,\nline 2", role="lead\nand main", confidence=0.333333333, note="two\n lines")
    new = tie("a FUNDS b", "p. 1, line 2", role="lead and main", confidence=0.333333, note="two lines")
    assert told([old], [new]).same == 1
