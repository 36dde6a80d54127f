"""Whom one works with, which groups, whom it only met: by what, through whom, since when."""

from __future__ import annotations

import pytest

from partnermap.graph import Store, Ties, resolve
from partnermap.queries.common import common
from partnermap.queries.reason import Partner, When
from partnermap.queries.who import Counted, Who, who
from tests.queries.small import network


def ask(store: Store, id_: str, only: Ties | None = None) -> Who:
    return who(store, resolve(store, id_), only or Ties())


def told(answer: Who) -> list[tuple[str, str, bool, float]]:
    return [(one.stakeholder.id, one.basis, one.is_collective, one.strength) for one in answer.partners]


def the_one(answer: Who) -> Partner:
    (partner,) = answer.partners
    return partner


def test_bodies_come_before_groups_and_groups_before_those_only_met_whatever_their_strength() -> None:
    with network(
        "a agency; b agency; c agency; g agency group; h agency government; e collaboration event; p program",
        "a WORKS_WITH g; a SUPPORTS g; a WORKS_WITH h; a PARTNERS_IN p; b PARTNERS_IN p; a SPOKE_AT e; c SPOKE_AT e; h HOSTS e",
    ) as store:
        answer = ask(store, "a")
    assert told(answer) == [
        ("b", "works-with", False, 0.7), ("g", "works-with", True, 1.9), ("h", "works-with", True, 1.3), ("c", "met", False, 0.3),
    ]  # fmt: skip
    assert answer.counted == Counted(bodies=1, groups=2, met=1, parts=1)


@pytest.mark.parametrize("form", ["event", "series"])
@pytest.mark.parametrize("type_", ["PARTNERS_IN", "HOSTS", "ATTENDED", "MEMBER_OF"])
def test_a_meeting_never_makes_a_partner_however_both_are_tied_to_it(form: str, type_: str) -> None:
    with network(f"a agency; b agency; e collaboration {form}", f"a {type_} e; b {type_} e") as store:
        assert [one.basis for one in ask(store, "a").partners] == ["met"]
        assert ask(store, "a").takes_part_in == ()


def test_asked_of_a_meeting_all_were_met_and_asked_of_a_program_those_at_its_meetings_were() -> None:
    with network("a agency; b agency; e collaboration event; p program", "a LEADS p; b SPOKE_AT e; e PART_OF p") as store:
        assert told(ask(store, "e")) == [("b", "met", False, 0.3)]
        assert told(ask(store, "p")) == [("a", "works-with", False, 0.7), ("b", "met", False, 0.3)]


def test_a_unit_counts_for_the_nearest_body_and_is_told_with_it_once() -> None:
    with network(
        "a agency; top agency; near agency; u unit; v unit",
        "u PART_OF v; v PART_OF near; near PART_OF top; a WORKS_WITH u; a SUPPORTS v",
    ) as store:
        partner = the_one(ask(store, "a"))
        assert (partner.stakeholder.id, partner.strength, partner.through) == ("near", 1.9, ("u", "v"))
        # The other way round it is the same, and the agency above has none of its own.
        assert told(ask(store, "near")) == [("a", "works-with", False, 1.9)]
        assert told(ask(store, "top")) == []


def test_confirmed_belonging_comes_before_a_nearer_one_that_is_proposed() -> None:
    with network(
        "a agency; sure agency; guess agency; u unit; v unit",
        "u PART_OF guess status=proposed; u PART_OF v; v PART_OF sure; a WORKS_WITH u",
    ) as store:
        assert told(ask(store, "a")) == [("sure", "works-with", False, 1.0)]


def test_several_that_are_equally_near_are_told_each_and_a_collective_only_where_there_is_no_other() -> None:
    with network(
        "a agency; b agency; c agency; g agency government; u unit; lone unit",
        "u PART_OF b; u PART_OF c; u PART_OF g; lone PART_OF g; a WORKS_WITH u; a WORKS_WITH lone",
    ) as store:
        assert told(ask(store, "a")) == [
            ("b", "works-with", False, 1.0), ("c", "works-with", False, 1.0), ("g", "works-with", True, 1.0),
        ]  # fmt: skip


def test_a_unit_is_no_partner_of_its_parent_and_is_pointed_to_it_where_it_has_none() -> None:
    with network("a agency; b agency; u unit", "u PART_OF a; a WORKS_WITH b") as store:
        answer = ask(store, "u")
        assert (answer.partners, [one.id for one in answer.parents]) == ((), ["a"])
        assert told(ask(store, "a")) == [("b", "works-with", False, 1.0)]


def test_two_units_of_one_house_that_work_together_are_told_as_themselves() -> None:
    with network(
        "a agency; u unit; v unit; e collaboration event", "u PART_OF a; v PART_OF a; u WORKS_WITH v; u SPOKE_AT e; v SPOKE_AT e"
    ) as store:
        assert told(ask(store, "u")) == [("v", "works-with", False, 1.0)]
        assert told(ask(store, "a")) == []


def test_a_government_that_is_itself_a_party_to_an_agreement_is_among_the_bodies_for_it() -> None:
    with network(
        "a agency; g agency government; h agency government; m collaboration agreement; p program",
        "a PARTNERS_IN m; g PARTNERS_IN m; a PARTNERS_IN p; h PARTNERS_IN p",
    ) as store:
        assert told(ask(store, "a")) == [("g", "works-with", False, 0.7), ("h", "works-with", True, 0.7)]
        assert [(one.id, is_collective) for one, is_collective in ((p.stakeholder, p.is_collective) for p in ask(store, "m").partners)] == [
            ("a", False), ("g", False),
        ]  # fmt: skip


@pytest.mark.parametrize(
    ("shared", "direct", "adds"),
    [
        ("at=p1", "at=p1", [1.0, 0.0]),  # the same statement
        ("at=p2", "at=p1", [1.0, 0.7]),
        ("", "", [1.0, 0.7]),  # where no place is given, it cannot be told
    ],
)
def test_a_context_that_rests_on_the_same_words_as_a_weightier_one_adds_nothing(shared: str, direct: str, adds: list[float]) -> None:
    with network("a agency; b agency; p program", f"a WORKS_WITH b {direct}; a PARTNERS_IN p {shared}; b PARTNERS_IN p {shared}") as store:
        partner = the_one(ask(store, "a"))
    assert [reason.adds for reason in partner.reasons] == adds
    assert [reason.weight for reason in partner.reasons] == [1.0, 0.7]
    assert partner.strength == sum(adds)


def test_two_contexts_of_one_statement_that_weigh_the_same_both_count() -> None:
    with network(
        "a agency; b agency; p program; q program",
        "a PARTNERS_IN p at=p1; b PARTNERS_IN p at=p1; a PARTNERS_IN q at=p1; b PARTNERS_IN q at=p1",
    ) as store:
        assert the_one(ask(store, "a")).strength == 1.4


@pytest.mark.parametrize(
    ("ties", "when"),
    [
        ("a WORKS_WITH b", When("", "", "2020-06", "2020-06")),
        ("a WORKS_WITH b since=2004; a WORKS_WITH b by=later", When("2004", "", "2020-06", "2022")),
        ("a WORKS_WITH b since=2019 until=2021", When("2019", "2021", "2020-06", "2020-06")),
        ("a PARTNERS_IN p since=2004; b PARTNERS_IN p since=2011 by=later", When("2011", "", "2020-06", "2020-06")),
        ("a PARTNERS_IN p since=2004 by=later; b PARTNERS_IN p by=later", When("", "", "2022", "2022")),
        ("a PARTNERS_IN p since=2004 until=2009; b PARTNERS_IN p since=2005", When("2005", "2009", "2020-06", "2020-06")),
        ("a WORKS_WITH b since=2010 until=2012; a SUPPORTS b since=2015", When("2010", "", "2020-06", "2020-06")),
    ],
)
def test_since_when_is_what_both_sides_state_and_when_sources_last_said_so(ties: str, when: When) -> None:
    with network("a agency; b agency; p program", ties, sources=("r 2020-06", "later 2022")) as store:
        found = the_one(ask(store, "a")).when
    assert found == when


def test_what_it_takes_part_in_are_programs_and_alliances_that_its_body_does_something_in() -> None:
    with network(
        "a agency; u unit; p program; m collaboration alliance; e collaboration event; q program",
        "a LEADS p; a FUNDS p since=2010; u PART_OF a; u MEMBER_OF m; a SPOKE_AT e; q SUPPORTS a",
    ) as store:
        answer = ask(store, "a")
    assert [(one.stakeholder.id, [tie.type for tie in one.ties]) for one in answer.takes_part_in] == [
        ("p", ["FUNDS", "LEADS"]), ("m", ["MEMBER_OF"]),
    ]  # fmt: skip


def test_as_of_a_day_before_anybody_said_so_nobody_is_told_and_how_many_ties_that_leaves_out_is() -> None:
    with network("a agency; b agency; c agency", "a WORKS_WITH b; a WORKS_WITH c since=1940") as store:
        early = ask(store, "a", Ties(as_of="1950"))
        assert (told(early), early.later) == ([("c", "works-with", False, 1.0)], 1)
        kept = ask(store, "a", Ties(as_of="1950", undated=True))
        assert ([one.stakeholder.id for one in kept.partners], kept.later) == (["b", "c"], 0)
        assert [one.stakeholder.id for one in ask(store, "a", Ties(as_of="2021")).partners] == ["b", "c"]


def test_common_has_the_parent_of_one_that_is_the_partner_of_the_other() -> None:
    with network("a agency; top agency; u unit", "u PART_OF top; a WORKS_WITH top; a SUPPORTS u") as store:
        answer = common(store, resolve(store, "a"), resolve(store, "u"))
        turned = common(store, resolve(store, "u"), resolve(store, "a"))
    assert [(one.stakeholder.id, one.with_one, one.with_other, one.parent_of) for one in answer.partners] == [("top", 1.9, 0.0, "u")]
    assert [(one.stakeholder.id, one.with_one, one.with_other, one.parent_of) for one in turned.partners] == [("top", 0.0, 1.9, "u")]
