"""When a tie is attested, its span, and from when it counts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from partnermap.graph import Evidence, Stakeholder, Tie, Ties
from partnermap.graph.dating import UNKNOWN, attested_anew, counts, dated, derived, life
from tests.places import SCHEMA

DATES = {"old": "2009-05-01", "new": "2012", "march": "2012-03", "undated": ""}
FOREVER = (UNKNOWN, UNKNOWN)


def tie(*sources: str, since: str = "", until: str = "", type_: str = "FUNDS") -> Tie:
    return Tie("a", type_, "b", since=since, until=until, evidence=tuple(Evidence(source) for source in sources))


def said(one: Tie, source: tuple[str, str] = UNKNOWN, target: tuple[str, str] = UNKNOWN) -> tuple[str, str, str, str, str]:
    """First and last attestation, span, and from when it counts."""
    now = dated(one, DATES, source, target, is_belonging=one.type in SCHEMA.belonging)
    return now.attested_first, now.attested_last, now.span_since, now.span_until, now.counts_from


@pytest.mark.parametrize(
    ("sources", "first", "last"),
    [
        (["old"], "2009-05-01", "2009-05-01"), (["new", "old"], "2009-05-01", "2012"), (["march", "new"], "2012", "2012"),
        (["undated"], "", ""), (["undated", "march"], "2012-03", "2012-03"), (["nobody"], "", ""),
    ],
)  # fmt: skip
def test_a_tie_is_attested_by_the_dates_of_its_sources_whichever_have_one(sources: list[str], first: str, last: str) -> None:
    assert said(tie(*sources)) == (first, last, "", "", first)


@pytest.mark.parametrize(
    ("stated", "source", "target", "span"),
    [
        (("2004", "2010"), UNKNOWN, UNKNOWN, ("2004", "2010")),
        (("2004", "2010"), ("2005", ""), ("", "2009"), ("2005", "2009")),
        (("2004", "2010"), ("1998", "2012"), ("2003", "2011"), ("2004", "2010")),
        (("2004-02", "2010-02"), ("2004", "2010"), UNKNOWN, ("2004-02", "2010-02")),
        (("2004", "2010"), ("2004-02", "2010-02"), UNKNOWN, ("2004-02", "2010-02")),
        (("", ""), ("2005", "2011"), ("2006", "2010"), ("2006", "2010")),
    ],
)
def test_its_span_is_what_it_states_within_the_life_of_both_ends(
    stated: tuple[str, str], source: tuple[str, str], target: tuple[str, str], span: tuple[str, str]
) -> None:
    assert said(tie("undated", since=stated[0], until=stated[1]), source, target)[2:4] == span


@pytest.mark.parametrize(
    ("one", "lives", "day"),
    [
        (tie("new", since="2004"), FOREVER, "2004"),
        (tie("new", since="2004"), (("2005", ""), UNKNOWN), "2005"),
        (tie("new"), FOREVER, "2012"),
        (tie("new", until="2010"), FOREVER, "2010"),
        (tie("old", until="2010"), FOREVER, "2009-05-01"),
        (tie("undated", until="2010"), FOREVER, "2010"),
        (tie("undated"), FOREVER, ""),
        (tie("undated"), (("1998", ""), UNKNOWN), "1998"),
        (tie("old"), (("2010", ""), UNKNOWN), "2010"),
        (tie("new"), (UNKNOWN, ("", "2009")), "2009"),
        (tie("undated"), (("1998", ""), ("", "2009")), "1998"),
        (tie("old", until="2010"), (UNKNOWN, ("", "2009")), "2009-05-01"),
        (tie("new", type_="PART_OF"), FOREVER, ""),
        (tie("new", type_="WORKS_FOR"), (("1998", ""), ("2001", "2020")), "2001"),
        (tie("new", type_="WORKS_FOR", since="2003"), (("1998", ""), ("2001", "")), "2003"),
    ],
)
def test_it_counts_from_its_start_else_from_when_it_is_attested_or_ends_and_belonging_from_when_both_are_there(
    one: Tie, lives: tuple[tuple[str, str], tuple[str, str]], day: str
) -> None:
    assert said(one, *lives)[4] == day


def test_a_tie_that_loses_evidence_is_attested_by_what_is_left() -> None:
    whole = dated(tie("old", "new", "undated"), DATES, ("2008", ""), ("", "2015"), is_belonging=False)
    left = {source: attested_anew(replace(whole, evidence=(Evidence(source),)), DATES, is_belonging=False) for source in ("new", "undated")}
    assert [(one.attested_first, one.attested_last, one.span_since, one.span_until, one.counts_from) for one in left.values()] == [
        ("2012", "2012", "2008", "2015", "2012"), ("", "", "2008", "2015", "2008"),
    ]  # fmt: skip


def test_a_tie_that_is_as_the_network_says_is_the_same_value() -> None:
    once = dated(tie("old"), DATES, *FOREVER, is_belonging=False)
    assert dated(once, DATES, *FOREVER, is_belonging=False) is once


def test_the_life_of_a_stakeholder_is_its_dates_and_the_types_of_belonging_are_of_the_schema() -> None:
    assert life(Stakeholder("a", "agency", "A", since="1998", until="2009-02")) == ("1998", "2009-02")
    assert SCHEMA.belonging == {"PART_OF", "WORKS_FOR"}
    assert derived("", "", (), *FOREVER, is_belonging=True) == dict.fromkeys(
        ("attested_first", "attested_last", "span_since", "span_until", "counts_from"), ""
    )


@pytest.mark.parametrize(
    ("only", "does"),
    [
        (Ties(), True), (Ties(as_of="2012"), True), (Ties(as_of="2011"), False), (Ties(as_of="2011", undated=True), True),
        (Ties(as_of="2007", undated=True), False), (Ties(as_of="2015-12"), True), (Ties(as_of="2016"), False),
        (Ties(as_of="2016", undated=True), False), (Ties(frozenset({"LEADS"})), False), (Ties(frozenset({"FUNDS"}), "2013"), True),
        (Ties(statuses=frozenset({"proposed"})), False), (Ties(statuses=frozenset({"confirmed"}), as_of="2012-02"), True),
    ],
)  # fmt: skip
def test_a_tie_counts_from_its_day_to_the_end_of_its_span_and_with_undated_within_that(only: Ties, does: bool) -> None:
    assert counts(dated(tie("new"), DATES, ("2008", ""), ("", "2015"), is_belonging=False), only) is does
