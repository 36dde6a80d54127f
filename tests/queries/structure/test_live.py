"""The live network: who and which ties count for questions about structure, and what was left out."""

import pytest

from partnermap.graph import BadData, Ties
from partnermap.output.basis import counted_data
from partnermap.queries.structure import Scope, read_live
from partnermap.queries.structure.live import LeftOut
from tests.queries.small import network

PEOPLE = "a agency; b agency; c agency sector=ngo; g agency group; w collaboration event; p program; old agency"
TIES = """a WORKS_WITH b; b SUPPORTS a status=disputed; a FUNDS p since=2030; b FUNDS p status=proposed; c PARTNERS_IN p; g WORKS_WITH a
    c PARTNERS_IN w; a WORKS_WITH c until=2019; old SUPPORTS a since=2001 until=2005; b SUCCEEDS old"""


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2024-05-31")


def test_ties_that_ended_or_begin_later_or_say_nothing_of_work_do_not_count_and_neither_do_meetings_and_groups() -> None:
    with network(PEOPLE, TIES) as store:
        live = read_live(store)
        assert [one.id for one in live.stakeholders] == ["a", "b", "c", "old", "p"]
        assert [(link.source, link.type, link.target, link.status) for link in live.links] == [
            ("a", "WORKS_WITH", "b", "confirmed"),
            ("b", "FUNDS", "p", "proposed"),
            ("b", "SUPPORTS", "a", "disputed"),
            ("c", "PARTNERS_IN", "p", "confirmed"),
        ]
        assert (live.day, live.as_of, live.pairs, live.doubtful, live.left_out) == ("2024-05-31", "", 3, 2, LeftOut(1, 1, 3))
        assert live.adjacency.toarray().tolist() == [
            [0, 1, 0, 0, 0], [1, 0, 0, 0, 1], [0, 0, 0, 0, 1], [0, 0, 0, 0, 0], [0, 1, 1, 0, 0],
        ]  # fmt: skip
        assert live.arcs.toarray().tolist() == [
            [0, 1, 0, 0, 0], [1, 0, 0, 0, 1], [0, 0, 0, 0, 1], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0],
        ]  # fmt: skip


def test_ties_of_one_type_between_the_same_two_are_one_link_and_count_each() -> None:
    posts = """z WORKS_FOR a role=chief status=proposed since=2020; z WORKS_FOR a role=adviser status=proposed since=2021
        z WORKS_FOR a role=clerk since=2001 until=2003; z WORKS_FOR a role=chief status=proposed since=2004 until=2006"""
    with network("a agency; z person", posts) as store:
        live = read_live(store)
        data = counted_data(live)
    assert (len(live.links), live.ties, live.doubtful, live.left_out) == (1, 2, 2, LeftOut(ended=2))
    assert (data["pairs"], data["ties"], data["not_confirmed"], data["left_out"]["ended"]) == (1, 2, 2, 2)


def test_meetings_and_groups_stand_in_the_network_where_that_is_said() -> None:
    with network(PEOPLE, TIES) as store:
        live = read_live(store, scope=Scope(with_meetings=True, with_groups=True))
        assert [one.id for one in live.stakeholders] == ["a", "b", "c", "g", "old", "p", "w"]
        assert live.left_out == LeftOut(0, 0, 3)


def test_as_of_a_day_the_ties_of_that_day_count() -> None:
    with network(PEOPLE, TIES) as store:
        live = read_live(store, Ties(as_of="2004"))
        assert [(link.source, link.target) for link in live.links] == [("old", "a")]
        assert (live.day, live.as_of, live.left_out) == ("2004", "2004", LeftOut(1, 1, 0, 3))
        proposed = read_live(store, Ties(statuses=frozenset({"proposed"})))
        assert [(link.source, link.target) for link in proposed.links] == [("b", "p")]


def test_where_no_type_that_is_asked_for_counts_no_tie_holds() -> None:
    with network(PEOPLE, TIES) as store:
        live = read_live(store, Ties(frozenset({"SUCCEEDS"})))
        assert (live.links, list(store.ties_of(["a", "b", "old"], live.holding))) == ((), [])


def test_a_scope_says_who_is_told_or_who_is_there_at_all() -> None:
    scope = Scope(kinds=("agency",), sectors=("NGO",))
    with network(PEOPLE, TIES) as store:
        told = read_live(store, scope=scope)
        assert ([one.id for one in told.stakeholders if told.is_chosen(one)], len(told.stakeholders)) == (["c"], 5)
        within = read_live(store, scope=Scope(kinds=("agency",)), within=True)
        assert ([one.id for one in within.stakeholders], within.pairs) == (["a", "b", "c", "old"], 1)
        with pytest.raises(BadData, match="nobody is of sector 'helth'"):
            read_live(store, scope=Scope(sectors=("helth",)))
