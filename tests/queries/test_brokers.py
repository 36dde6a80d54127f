"""Who stands between others, and between which groups."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from partnermap.graph import BadData, Ties
from partnermap.queries.brokers import Brokers, brokers
from partnermap.queries.groups import groups
from partnermap.queries.structure import Scope
from tests.measures.networks import GOVERNMENT, Network, knoke_information
from tests.queries.small import network

# Two police bodies and three of civil society that reach each other through `hub` alone or also through a program.
PEOPLE = """p1 agency sector=police; p2 agency sector=Police; n1 agency sector=ngo; n2 agency sector=ngo; n3 agency sector=ngo
    hub agency sector=government; prog program; lone agency sector=ngo; ann person"""
TIES = """p1 WORKS_WITH hub at=1; p2 WORKS_WITH hub at=2; hub WORKS_WITH n1 at=3; hub WORKS_WITH n2 at=4
    p1 PARTNERS_IN prog; n1 PARTNERS_IN prog; p2 WORKS_WITH n2; n3 WORKS_WITH n2; ann WORKS_FOR n3"""


def _knoke(of: Network) -> tuple[str, str]:
    people = [f"{name} agency sector={'government' if name in GOVERNMENT else 'other'}" for name in of.names]
    rows, columns = of.adjacency.nonzero()
    ties = [f"{of.names[one]} FUNDS {of.names[other]}" for one, other in zip(rows, columns, strict=True)]
    return "\n".join(people), "\n".join(ties)


def _figures(answer: Brokers) -> Mapping[str, tuple[float, int]]:
    return {one.stakeholder.id: (round(one.betweenness, 4), one.contacts) for one in answer.brokers}


def test_those_who_can_act_are_told_by_betweenness_and_a_program_only_where_it_is_asked_for() -> None:
    with network(PEOPLE, TIES) as store:
        answer = brokers(store)
        assert _figures(answer) == {
            "hub": (12.5, 4), "n2": (10.0, 3), "n3": (6.0, 2), "n1": (2.5, 2), "p1": (2.5, 2), "p2": (0.0, 2), "ann": (0.0, 1), "lone": (0.0, 0),
        }  # fmt: skip
        assert [one.stakeholder.id for one in answer.brokers if one.is_broker] == ["hub", "n2", "n3", "n1", "p1"]
        assert _figures(brokers(store, scope=Scope(kinds=("program",)))) == {"prog": (0.5, 2)}


def test_of_each_it_is_known_who_is_cut_off_without_it_and_which_ties_it_rests_on() -> None:
    with network(PEOPLE, TIES) as store:
        found = {one.stakeholder.id: one for one in brokers(store, limit=3).brokers}
    assert {id_: one.cut_off for id_, one in found.items() if one.is_told} == {
        "hub": ("n1", "p1", "prog"),
        "n2": ("n3", "ann"),
        "n3": ("ann",),
    }
    assert [(tie.source, tie.target) for tie in found["hub"].ties] == [("hub", "n1"), ("hub", "n2"), ("hub", "p1"), ("hub", "p2")]
    assert round(found["n2"].share or 0, 4) == round(10 / 15, 4)
    assert (found["lone"].constraint, found["lone"].share) == (None, 0.0)


def test_between_sectors_a_broker_joins_the_two_that_most_of_its_contacts_without_a_tie_are_of() -> None:
    with network(PEOPLE, TIES) as store:
        answer = brokers(store, between="sector")
    assert answer.groups
    assert (answer.groups.names, answer.groups.sizes, answer.groups.without) == (("government", "ngo", "Police"), (1, 4, 2), 2)
    hub = answer.brokers[0]
    assert hub.stakeholder.id == "hub"
    assert hub.across
    assert hub.roles
    assert {role: of.count for role, of in hub.roles.items()} == {
        "coordinator": 0, "itinerant": 2, "representative": 0, "gatekeeper": 0, "liaison": 2, "total": 4,
    }  # fmt: skip
    assert hub.across.count == 2  # p1 and n1 share a program that has no sector
    assert hub.joins
    assert (answer.groups.names[hub.joins.one], answer.groups.names[hub.joins.other], hub.joins.contacts) == ("ngo", "Police", 2)
    assert hub.joins.routes[:3] == (4, 3, 3)
    assert [(tie.source, tie.target) for tie in hub.ties] == [("hub", "n1"), ("hub", "n2"), ("hub", "p1"), ("hub", "p2")]


def test_one_of_no_sector_has_no_roles_and_stands_last() -> None:
    with network(PEOPLE, TIES) as store:
        last = brokers(store, between="sector").brokers[-1]
    assert (last.stakeholder.id, last.group, last.roles, last.is_broker) == ("ann", None, {}, False)


def test_kinds_and_groups_part_as_well_and_a_group_is_called_by_who_has_most_ties() -> None:
    with network(PEOPLE, TIES) as store:
        by_kind, by_group = brokers(store, between="kind").groups, brokers(store, between="group").groups
    assert by_kind
    assert by_group
    assert (by_kind.names, by_kind.sizes) == (("agency", "person", "program"), (7, 1, 1))
    assert sum(by_group.sizes) + by_group.without == 9
    assert by_group.without == 1
    assert len(by_group.around) == len(by_group.names)


def test_a_group_is_named_for_the_one_it_is_named_for_among_the_groups() -> None:
    inside = [f"{side}{one} WORKS_WITH {side}{other}" for side in "ab" for one in range(5) for other in range(one)]
    across = [f"hub WORKS_WITH a{n}" for n in range(4)] + [f"hub WORKS_WITH b{n}" for n in range(3)]
    people = "; ".join(["hub agency", *(f"{side}{n} agency" for side in "ab" for n in range(5))])
    with network(people, "; ".join([*inside, *across])) as store:
        parted = brokers(store, between="group").groups
        assert parted
        assert [one.id for one in parted.around] == [group.middle.id for group in groups(store).groups] == ["a0", "b0"]


def test_what_parts_nobody_is_refused_with_what_may_be_asked() -> None:
    with network(PEOPLE, TIES) as store, pytest.raises(BadData, match=r"'sectr' parts nobody into groups; write one of sector"):
        brokers(store, between="sectr")


def test_the_roles_of_directed_ties_are_those_of_the_literature() -> None:
    people, ties = _knoke(knoke_information())
    with network(people, ties) as store:
        answer = brokers(store, between="sector", directed=True)
    assert answer.roles
    counts = {one.stakeholder.id: [int(of.count) for of in (one.roles or {}).values()] for one in answer.brokers}
    assert {id_: counts[id_] for id_ in ("COMM", "MAYR", "NEWS", "UWAY")} == {
        "COMM": [4, 5, 7, 5, 0, 21], "MAYR": [5, 8, 7, 7, 0, 27], "NEWS": [3, 0, 1, 2, 0, 6], "UWAY": [0, 0, 0, 0, 0, 0],
    }  # fmt: skip
    constraint = {one.stakeholder.id: round(one.constraint or 0, 5) for one in answer.brokers}
    assert (constraint["COUN"], constraint["EDUC"]) == (0.48055, 0.38599)
    assert answer.roles.all_counts.tolist() == [12, 24, 17, 18, 0, 71]


def test_where_direction_matters_a_way_leads_only_along_the_ties() -> None:
    with network("a agency; b agency; c agency; d agency", "a FUNDS b; b FUNDS c; c WORKS_WITH d") as store:
        assert _figures(brokers(store, directed=True)) == {"b": (2.0, 2), "c": (2.0, 2), "a": (0.0, 1), "d": (0.0, 1)}
        assert _figures(brokers(store)) == {"b": (2.0, 2), "c": (2.0, 2), "a": (0.0, 1), "d": (0.0, 1)}
    with network("a agency; b agency; c agency", "a FUNDS b; c FUNDS b") as store:
        assert _figures(brokers(store, directed=True))["b"] == (0.0, 2)
        assert _figures(brokers(store))["b"] == (1.0, 2)


def test_a_meeting_or_a_group_makes_no_broker_unless_that_is_said() -> None:
    people = "a agency; b agency; c agency; w collaboration event; g agency group"
    with network(people, "a ATTENDED w; b ATTENDED w; b MEMBER_OF g; c MEMBER_OF g") as store:
        assert {one.betweenness for one in brokers(store).brokers} == {0.0}
        assert _figures(brokers(store, scope=Scope(with_meetings=True))) == {"b": (0.0, 1), "a": (0.0, 1), "c": (0.0, 0)}
        both = Scope(with_meetings=True, with_groups=True)
        assert _figures(brokers(store, scope=both))["b"] == (4.0, 2)


def test_ties_that_ended_count_on_the_day_on_which_they_held() -> None:
    with network("a agency; b agency; c agency", "a WORKS_WITH b since=2010 until=2012; b WORKS_WITH c since=2010") as store:
        assert _figures(brokers(store))["b"] == (0.0, 1)
        assert _figures(brokers(store, Ties(as_of="2011")))["b"] == (1.0, 2)
        assert len(brokers(store, Ties(as_of="2011")).brokers[0].ties) == 2


def test_a_network_of_nobody_has_no_brokers() -> None:
    with network("", "") as store:
        assert (brokers(store).brokers, brokers(store, between="sector").brokers) == ((), ())
