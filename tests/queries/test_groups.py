"""Groups of a network, what their members share, who sits between, and who keeps to their own."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator

import pytest

from partnermap import loaders
from partnermap.graph import Store, Ties, load, read_schema
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.queries.grouping import Share
from partnermap.queries.groups import Group, Groups, groups, middles
from partnermap.queries.structure import Scope
from tests.queries.small import network

POLICE = [f"p{n}" for n in range(5)]
NGOS = [f"n{n}" for n in range(5)]
WHO = [
    *(f"{one} agency sector=police country=CA" for one in POLICE),
    *(f"{one} agency sector=ngo country=CA region=ON" for one in NGOS),
    "plan program country=CA", "beat program country=CA", "between person", "alone agency sector=ngo", "all agency group", "day collaboration event",
]  # fmt: skip
TIED = [
    *(f"{one} WORKS_WITH {other}" for side in (POLICE, NGOS) for place, one in enumerate(side) for other in side[:place]),
    *(f"{one} PARTNERS_IN plan" for one in NGOS), *(f"{one} PARTNERS_IN beat" for one in POLICE),
    *(f"between WORKS_FOR {one}" for one in ("p1", "p2", "p3", "n1", "n2", "n3")),
    "p0 WORKS_WITH n0", "all WORKS_WITH p0", "p0 PARTNERS_IN day",
]  # fmt: skip


@pytest.fixture(autouse=True)
def _few_deals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnermap.measures.core_periphery._DEALS", 0)  # as few as there may be
    monkeypatch.setattr("partnermap.measures.communities._CHANCES", {"leiden": 0, "louvain": 0})


@pytest.fixture(scope="module")
def built_in() -> Iterator[Store]:
    schema = read_schema()
    with in_memory(schema) as store:
        load(store, loaders.read(str(loaders.BUILT_IN), schema))
        yield store


def answered(who: list[str], tied: list[str], **scope: object) -> Groups:
    with network("\n".join(who), "\n".join(tied)) as store:
        return groups(store, scope=Scope(**scope))  # type: ignore[arg-type]


def by_group(answer: Groups) -> list[tuple[str, list[str]]]:
    return [(group.middle.id, sorted(one.stakeholder.id for one in group.members)) for group in answer.groups]


def test_groups_are_told_with_their_middle_who_sits_between_and_who_has_no_tie() -> None:
    answer = answered(WHO, TIED)
    found = {tuple(one for one in members if one != "between"): middle for middle, members in by_group(answer)}
    assert set(found) == {(*NGOS, "plan"), ("beat", *POLICE)}
    assert found[("beat", *POLICE)] in POLICE
    assert found[(*NGOS, "plan")] in NGOS
    assert [one.id for one in answer.loose] == ["alone"]
    ((group, one),) = answer.between
    assert (one.stakeholder.id, one.inside, one.outside, one.stability < 0.8, one.core) == ("between", 3, 3, True, 5)
    assert {group.number, one.other} == {1, 2}
    assert [(len(group.members), group.inside, group.outside) for group in answer.groups] == [(7, 18, 4), (6, 15, 4)]
    assert (answer.innermost, len(answer.innermost_members)) == (5, 13)


def test_what_members_share_is_counted_beside_the_rest() -> None:
    shares = {group.middle.id[0]: {share.value: share for share in group.shares} for group in answered(WHO, TIED).groups}
    assert set(shares["n"]) == {"ngo", "ON", "plan"}
    assert set(shares["p"]) == {"police", "beat"}  # all are of one country
    assert shares["n"]["ngo"] == Share("sector", "ngo", 5, 5, 1, 6)
    assert shares["p"]["police"] == Share("sector", "police", 5, 5, 0, 6)
    assert shares["p"]["beat"][:3] == ("tied", "beat", 5)


def test_ties_run_within_sectors_more_than_chance_would_have_it() -> None:
    sector, kind = answered(WHO, TIED).mixing
    assert (sector.field, sector.known, *sector.ei[:2], round(sector.ei.ei_index, 4)) == ("sector", 11, 1, 20, -0.9048)
    assert sector.ei.p < 0.05
    assert [(one.value, one.stakeholders, one.inside, one.outside) for one in sector.sorts] == [("ngo", 6, 10, 1), ("police", 5, 10, 1)]
    assert (kind.field, kind.known) == ("kind", 14)  # of country there is one value


def test_a_sector_that_is_written_in_several_ways_is_one_sector() -> None:
    people = "a agency sector=Police; b agency sector=police; c agency sector=POLICE; d agency sector=police; e agency sector=ngo"
    with network(people, "a WORKS_WITH b; b WORKS_WITH c; c WORKS_WITH d; a WORKS_WITH d; d WORKS_WITH e") as store:
        answer = groups(store)
    (mixed,) = [one for one in answer.mixing if one.field == "sector"]
    assert [(one.value, one.stakeholders, one.inside, one.outside) for one in mixed.sorts] == [("police", 4, 4, 1), ("ngo", 1, 0, 1)]
    assert [(share.value, share.have) for group in answer.groups for share in group.shares if share.trait == "sector"] == [("police", 3)]


def test_the_scope_makes_the_network_smaller_and_groups_and_events_stand_in_it_when_asked() -> None:
    narrowed = answered(WHO, TIED, sectors=("police",))
    assert by_group(narrowed) == [("p0", POLICE)]
    assert narrowed.loose == narrowed.mixing == ()
    wide = answered(WHO, TIED, with_groups=True, with_meetings=True)
    assert {"all", "day"} < {one.stakeholder.id for group in wide.groups for one in group.members}


def test_the_ties_within_each_group_are_read_where_they_are_asked_for_in_order_of_their_ends() -> None:
    told = []
    for tied in (TIED, TIED[::-1]):
        with network("\n".join(WHO), "\n".join(tied)) as store:
            answer = groups(store, with_ties=True)
        assert [{frozenset((tie.source, tie.target)) for tie in group.ties or ()} for group in answer.groups] == [
            {
                frozenset((one, other))
                for one, _, other in map(str.split, TIED)
                if {one, other} <= {member.stakeholder.id for member in group.members}
            }
            for group in answer.groups
        ]
        assert all(tie.evidence for group in answer.groups for tie in group.ties or ())
        told.append([[(tie.source, tie.type, tie.target) for tie in group.ties or ()] for group in answer.groups])
    assert told[0] == told[1] == [sorted(ties, key=lambda tie: (tie[0], tie[2])) for ties in told[0]]
    assert [group.ties for group in answered(WHO, TIED).groups] == [None, None]


def test_a_network_without_ties_has_no_groups_no_core_and_nobody_between() -> None:
    answer = answered(["a agency", "b agency sector=ngo"], [])
    assert (answer.groups, answer.between, answer.innermost, answer.innermost_members, answer.mixing) == ((), (), 0, (), ())
    assert ([one.id for one in answer.loose], answer.core.members, answer.core.is_clear) == (["a", "b"], (), False)
    assert answered([], []).groups == ()


def test_the_same_content_has_the_same_groups_however_it_was_loaded_with_the_library_and_without(monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        first = answered(WHO, TIED)
        who, tied = WHO.copy(), TIED.copy()
        random.Random(3).shuffle(who)
        random.Random(3).shuffle(tied)
        again = answered(who, tied)
        assert again.groups == first.groups
        assert (again.modularity, again.core, again.algorithm) == (first.modularity, first.core, first.algorithm)
        monkeypatch.setitem(sys.modules, "graspologic_native", None)
    assert first.algorithm == "louvain"


def test_the_middles_are_those_of_the_groups() -> None:
    with network("\n".join(WHO), "\n".join(TIED)) as store:
        answer = groups(store)
        assert middles(store) == {one.stakeholder.id: group.middle.id for group in answer.groups for one in group.members}


def test_the_built_in_network_falls_into_provinces_and_fields(built_in: Store) -> None:
    answer = groups(built_in, Ties(as_of="2022"))
    assert answer.modularity > 0.6
    assert not answer.core.is_clear

    def around(id_: str) -> Group:
        return next(group for group in answer.groups if id_ in {one.stakeholder.id for one in group.members})

    assert {("region", "AB"), ("sector", "law enforcement")} <= {(one.trait, one.value) for one in around("alberta-ice-unit").shares}
    assert around("cybertip").middle.id == "c3p"
    assert ("sector", "ngo") in {(one.trait, one.value) for one in around("cybertip").shares}
    sector = answer.mixing[0]
    assert (sector.field, sector.ei.ei_index < sector.ei.expected, sector.ei.p < 0.01) == ("sector", True, True)
