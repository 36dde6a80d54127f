"""Programs and collaborations without a sector are looked through where it is asked who stands between sectors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnermap.measures import through
from partnermap.queries.brokers import Brokers, brokers
from partnermap.queries.structure import Scope
from tests.queries.small import network

if TYPE_CHECKING:
    import pytest

# A council leads a program with health and police and a table with a school, and no two of them have a tie of their own.
PEOPLE = """council agency sector=ngo; care agency sector=health; force agency sector=police; school agency sector=education
    ann person; prog program; table collaboration; own program sector=health; day collaboration event"""
TIES = """council LEADS prog; care PARTNERS_IN prog; force PARTNERS_IN prog; council LEADS table; school PARTNERS_IN table
    ann WORKS_FOR school; ann PARTNERS_IN prog; care LEADS own; school PARTNERS_IN own; force ATTENDED day; school ATTENDED day"""


def _across(answer: Brokers) -> dict[str, int]:
    return {one.stakeholder.id: one.across.count for one in answer.brokers if one.across and one.across.count}


def test_two_who_share_one_are_tied_so_who_leads_several_joins_their_sectors() -> None:
    with network(PEOPLE, TIES) as store:
        answer = brokers(store, between="sector")
    assert _across(answer) == {"council": 2, "care": 2, "school": 1}
    assert answer.groups
    assert (len(answer.looked.contexts), answer.looked.large, answer.groups.without) == (2, 0, 3)
    joins = answer.brokers[0].joins
    assert joins
    assert (answer.groups.names[joins.one], answer.groups.names[joins.other], joins.contacts) == ("education", "health", 1)
    assert joins.routes[:3] == (1, 1, 0)  # as they reach each other through `own` too, and through Ann


def test_what_a_broker_rests_on_are_its_ties_to_what_it_shares_and_those_of_its_contacts() -> None:
    with network(PEOPLE, TIES) as store:
        ties = brokers(store, between="sector").brokers[0].ties
    assert [(tie.source, tie.target) for tie in ties] == [("council", "prog"), ("care", "prog"), ("council", "table"), ("school", "table")]


def test_one_that_has_a_sector_stays_and_betweenness_is_that_of_the_network_as_it_is() -> None:
    with network(PEOPLE, TIES) as store:
        plain, between = ({one.stakeholder.id: one.betweenness for one in answer.brokers} for answer in (
            brokers(store), brokers(store, between="sector")))  # fmt: skip
        by_kind = brokers(store, between="kind")
    assert plain == between
    assert by_kind.looked.contexts == frozenset()


def test_direction_does_not_matter_for_what_is_shared() -> None:
    with network(PEOPLE, TIES) as store:
        assert _across(brokers(store, between="sector", directed=True)) == {"council": 4, "care": 2, "school": 1}


def test_a_meeting_is_not_looked_through_even_where_meetings_stand_in_the_network() -> None:
    with network(PEOPLE, TIES) as store:
        answer = brokers(store, between="sector", scope=Scope(with_meetings=True))
    assert (_across(answer), len(answer.looked.contexts)) == ({"council": 2, "care": 2, "school": 1}, 2)


def test_one_that_too_many_share_is_left_out_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(through, "MOST", 3)
    with network(PEOPLE, TIES) as store:
        looked = brokers(store, between="sector").looked
    assert (len(looked.contexts), looked.large, looked.most) == (1, 1, 3)
