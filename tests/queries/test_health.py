"""The figures of a network on one page: what counts, what is shared, what hangs on one, and what was so on another day."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from partnermap.graph import BadData, Store, Ties
from partnermap.measures.arrays import Adjacency
from partnermap.queries.figures import Snapshot
from partnermap.queries.health import health
from partnermap.queries.structure import Scope
from tests.queries.small import network

PEOPLE = """hub agency; a agency; b agency; c agency; d agency; e agency since=2015; part unit; ann person; old agency until=2010
    p program; q program; r program; alone agency; late agency since=2030"""
TIES = """hub WORKS_WITH a; hub WORKS_WITH b; hub WORKS_WITH c; a WORKS_WITH b; part PART_OF hub; ann WORKS_FOR hub
    hub LEADS p since=2012; part OPERATES p; a PARTNERS_IN p; b PARTNERS_IN p by=s; hub FUNDS q status=proposed; a PARTNERS_IN q by=t
    d PARTNERS_IN r status=disputed since=2001 until=2004; e PARTNERS_IN r since=2016; d SUPPORTS old; e SUCCEEDS old"""


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2024-05-31")


def _snapshot(only: Ties = Ties(), scope: Scope = Scope()) -> Snapshot:  # noqa: B008 - both are frozen
    with _network() as store:
        return health(store, only, scope).now


def _network() -> Store:
    return network(PEOPLE, TIES, sources=("r 2020", "s 2022-06", "t"))  # type: ignore[return-value]


def _ids(stakeholders: object) -> list[str]:
    return [one.id for one in stakeholders]  # type: ignore[attr-defined]


def test_who_was_not_there_on_the_day_is_not_counted() -> None:
    now = _snapshot()
    assert _ids(now.live.stakeholders) == ["a", "alone", "ann", "b", "c", "d", "e", "hub", "p", "part", "q", "r"]
    assert (now.live.left_out.gone, now.kinds) == (2, {"agency": 7, "unit": 1, "program": 3, "person": 1})


def test_how_it_holds_together() -> None:
    holding = _snapshot().holding
    assert (holding.pieces, _ids(holding.loose)) == ((8, 2), ["alone", "d"])
    assert (holding.density, holding.mean_partners) == (13 / 66, 26 / 12)
    assert holding.reach == (8 * 7 + 2) / (12 * 11)
    assert holding.distance == (45 / 29, 0, 12)
    assert holding.returned == ()


def test_who_hangs_on_one_partner_is_told_and_a_pair_that_has_nobody_else_hangs_on_nobody() -> None:
    holding = _snapshot().holding
    assert (holding.with_one, _ids([holding.held_by]), _ids(holding.hanging)) == (
        {"agency": 2, "person": 1, "program": 1}, ["hub"], ["ann", "c"],
    )  # fmt: skip


def test_around_whom_it_is_arranged_with_those_who_are_tied_to_nobody_and_without() -> None:
    centre = _snapshot().centre
    assert centre
    assert (centre.size, centre.tied, centre.largest) == (12, 10, 8)
    assert (_ids([centre.most_partners, centre.most_between, centre.nearest]), centre.partners) == (["hub", "hub", "hub"], 7)
    assert (centre.degree, centre.degree_tied) == ((12 * 7 - 26) / (11 * 10), (10 * 7 - 26) / (9 * 8))


def test_on_what_its_ties_rest() -> None:
    resting = _snapshot().resting
    assert (resting.ties, resting.one_source, resting.undated, resting.proposed, resting.disputed) == (13, 13, 11, 1, 0)
    assert (resting.newest, resting.half_by, resting.never_attested) == ("2022-06", "2020", 1)


def test_who_shares_programs_weighs_by_newman_without_people_and_without_a_body_and_its_own_unit() -> None:
    sharing = _snapshot().sharing
    assert (sharing.programs, sharing.shared, sharing.bodies, sharing.pairs) == (3, 2, 5, 5)
    told = [(pair.one.id, pair.other.id, _ids(pair.programs), round(pair.weight, 4), len(pair.ties)) for pair in sharing.most]
    assert told == [
        ("a", "hub", ["p", "q"], 1.3333, 4), ("a", "b", ["p"], 0.3333, 2), ("a", "part", ["p"], 0.3333, 2), ("b", "hub", ["p"], 0.3333, 2),
        ("b", "part", ["p"], 0.3333, 2),
    ]  # fmt: skip


def test_those_who_share_programs_are_gone_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    from partnermap.measures import two_mode

    walks, ours = [], two_mode.shared

    def counted(belonging: Adjacency) -> Iterator[two_mode.Shared]:
        walks.append(belonging.shape)
        return ours(belonging)

    monkeypatch.setattr(two_mode, "shared", counted)
    sharing = _snapshot().sharing
    assert (walks, sharing.overlap) == ([(5, 3)], pytest.approx(2 / 3))


def test_then_is_what_is_known_of_that_day() -> None:
    with _network() as store:
        answer = health(store, since="2003")
    assert answer.then
    assert [(link.source, link.target) for link in answer.then.live.links] == [("a", "q"), ("ann", "hub"), ("d", "r"), ("part", "hub")]
    assert (_ids(answer.then.live.stakeholders), answer.then.live.left_out.gone) == (["a", "alone", "ann", "d", "hub", "part", "q", "r"], 6)
    assert (answer.then.resting.ties, answer.then.resting.disputed, answer.then.centre) == (4, 1, None)
    assert [source.id for source in answer.sources] == ["r", "s", "t"]


def test_the_scope_makes_the_network_itself_smaller() -> None:
    now = _snapshot(scope=Scope(kinds=("agency",)))
    assert (_ids(now.live.stakeholders), now.resting.ties) == (["a", "alone", "b", "c", "d", "e", "hub"], 4)
    assert (now.is_small, now.centre) == (True, None)


def test_a_status_leaves_the_other_ties_out() -> None:
    resting = _snapshot(Ties(statuses=frozenset({"proposed"}))).resting
    assert (resting.ties, resting.proposed) == (1, 1)


def test_ties_that_could_be_returned_are_told_from_ten_upwards() -> None:
    bodies = "; ".join(f"a{number} agency" for number in range(11))
    ties = "; ".join(f"a{number} SUPPORTS a{number + 1}" for number in range(10))
    with network(bodies, ties) as store:
        assert [tuple(one) for one in health(store).now.holding.returned] == [("SUPPORTS", 10, 0)]
    with network(bodies, f"{ties}; a1 SUPPORTS a0") as store:
        assert [tuple(one) for one in health(store).now.holding.returned] == [("SUPPORTS", 11, 2)]
    with network(bodies, ties.replace("a9 SUPPORTS a10", "a9 FUNDS a10")) as store:
        assert health(store).now.holding.returned == ()


def test_an_empty_network_has_no_figures() -> None:
    with network("", "", sources=()) as store:
        now = health(store).now
    assert (now.kinds, now.holding.density, now.holding.pieces, now.centre, now.resting.ties, now.sharing.most) == (
        {},
        None,
        (),
        None,
        0,
        (),
    )


@pytest.mark.parametrize("since", ["2024", "2024-05-31", "2030"])
def test_a_date_to_compare_with_is_before_the_day_of_the_answer(since: str) -> None:
    with _network() as store, pytest.raises(BadData) as refused:
        health(store, since=since)
    assert str(refused.value) == f"{since} is not before 2024-05-31, the day of the answer; give an earlier date to compare with"


def test_a_body_shares_nothing_with_what_it_is_a_part_of_by_way_of_another() -> None:
    with network("a agency; u unit; v unit; p program", "u PART_OF a; v PART_OF u; a LEADS p; v PARTNERS_IN p") as store:
        sharing = health(store).now.sharing
    assert (sharing.shared, sharing.pairs, sharing.most) == (1, 0, ())
