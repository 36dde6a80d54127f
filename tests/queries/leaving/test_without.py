"""What breaks where some leave who are named: who goes along, who is cut off, what is lost, and how far reach falls."""

from dataclasses import replace

import pytest

from partnermap.graph import ANY, BadData, Reader, Ties, read_schema, resolve
from partnermap.queries.leaving.loss import PARTNER, lost
from partnermap.queries.structure import EVERYONE, Scope, read_live
from partnermap.queries.without import Without, without
from tests.queries.small import network

HUB = "hub agency; desk unit; kim person; lee person; a agency; b agency; c agency; d agency; p program; q program; w collaboration event"
TIES = """desk PART_OF hub; kim WORKS_FOR desk; lee WORKS_FOR hub; lee WORKS_FOR a
    hub WORKS_WITH a; a WORKS_WITH b; hub WORKS_WITH c; c WORKS_WITH d; hub LEADS p at=p2; a PARTNERS_IN p; desk FUNDS q at=p3; b FUNDS q
    desk OPERATES q; hub HOSTS w; c LEADS q until=2019; hub FUNDS c"""


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2024-05-31")


def _without(reader: Reader, *names: str, only: Ties = ANY, scope: Scope = EVERYONE, parts_stay: bool = False) -> Without:
    found = without(reader, tuple(resolve(reader, name) for name in names), only, scope, parts_stay=parts_stay)
    assert isinstance(found, Without)
    return found


def test_an_organisation_takes_along_whoever_belongs_to_nobody_else() -> None:
    with network(HUB, TIES) as store:
        assert [one.id for one in _without(store, "hub").along] == ["desk", "kim"]
        assert [one.id for one in _without(store, "hub", "a").along] == ["desk", "kim", "lee"]
        assert [one.id for one in _without(store, "desk").along] == ["kim"]
        assert _without(store, "hub", parts_stay=True).along == ()


def test_a_program_that_ends_takes_its_parts_along_and_nobody_who_takes_part() -> None:
    with network("p program; q program; a agency; b person", "q PART_OF p; a LEADS p; b WORKS_FOR q") as store:
        assert [one.id for one in _without(store, "p").along] == ["q"]


def test_those_are_cut_off_who_are_outside_the_largest_piece_that_is_left() -> None:
    with network(HUB, TIES) as store:
        found = _without(store, "hub")
        assert [([one.id for one in piece.members], [(tie.source, tie.type, tie.target) for tie in piece.ties]) for piece in found.cut_off] == [
            (["c", "d"], [("hub", "FUNDS", "c"), ("c", "WORKS_WITH", "hub")])
        ]  # fmt: skip
        assert (found.reachable, found.severed) == (21, 10)
        assert (found.before.stakeholders, found.before.main, found.before.pieces) == (10, 10, 1)
        assert (found.after.stakeholders, found.after.main, found.after.pieces, found.after.reachable) == (7, 5, 2, 11)
        assert round(found.after.fragmentation, 4) == round(10 / 21, 4)


def test_where_nobody_has_anybody_left_all_are_cut_off() -> None:
    with network("x agency; a agency; b agency; y agency; z agency", "x WORKS_WITH a; x WORKS_WITH b; y WORKS_WITH z") as store:
        assert [[one.id for one in piece.members] for piece in _without(store, "x").cut_off] == [["a"], ["b"]]
        assert _without(store, "a").cut_off == ()


def test_what_is_lost_is_a_role_that_nobody_else_has_or_all_who_took_part() -> None:
    with network(HUB, TIES) as store:
        lost = {one.stakeholder.id: (one.roles, [(tie.source, tie.type) for tie in one.ties]) for one in _without(store, "hub").lost}
        assert lost == {
            "c": (("FUNDS",), [("hub", "FUNDS")]),
            "p": (("LEADS",), [("hub", "LEADS")]),
            "q": (("OPERATES",), [("desk", "OPERATES")]),
        }
        both = {one.stakeholder.id: one.roles for one in _without(store, "hub", "b").lost}
        assert both["q"] == ("OPERATES", "FUNDS", PARTNER)
    with network("a agency; p program; w collaboration event; f collaboration", "a PARTNERS_IN p; a PARTNERS_IN w; a MEMBER_OF f") as store:
        found = _without(store, "a", scope=Scope(with_meetings=True))
        assert [(one.stakeholder.id, one.roles) for one in found.lost] == [("f", (PARTNER,)), ("p", (PARTNER,))]


def test_the_evidence_of_what_is_lost_is_read_with_its_sources() -> None:
    with network(HUB, TIES) as store:
        found = _without(store, "hub")
        [lead] = [tie for one in found.lost if one.stakeholder.id == "p" for tie in one.ties]
        assert [(item.source, item.locator) for item in lead.evidence] == [("r", "p2")]
        assert (list(found.sources), [one.id for one in found.rests_on]) == (["r"], ["r"])


def test_bridges_are_told_of_which_one_end_leaves() -> None:
    with network(HUB, TIES) as store:
        found = _without(store, "hub")
        assert [([one.id for one in bridge.ends], bridge.sides, bridge.is_own) for bridge in found.bridges] == [
            (["c", "hub"], (2, 8), False)
        ]
        assert [one.id for bridge in _without(store, "d").bridges for one in bridge.ends] == ["c", "d"]


def test_whoever_works_with_several_who_lose_a_partner_could_be_turned_to() -> None:
    ties = "x WORKS_WITH a; x WORKS_WITH b; x WORKS_WITH c; y WORKS_WITH a; y WORKS_WITH b; z WORKS_WITH c; v WORKS_FOR a; v WORKS_FOR b"
    with network("x agency; y agency; z agency; a agency; b agency; c agency; v person", ties) as store:
        found = _without(store, "x").turn_to
        assert [(one.stakeholder.id, [other.id for other in one.partners]) for one in found] == [("y", ["a", "b"])]
        assert _without(store, "x", scope=Scope(kinds=("person",))).turn_to == ()


def test_one_without_a_tie_that_holds_changes_nothing() -> None:
    with network("a agency; b agency; c agency", "a WORKS_WITH b since=2001 until=2005") as store:
        found = _without(store, "a")
        assert ([one.id for one in found.loose], found.severed, found.cut_off) == (["a"], 0, ())
        assert [one.id for piece in _without(store, "a", only=Ties(as_of="2003")).cut_off for one in piece.members] == ["b"]


def test_what_is_not_counted_is_refused_with_the_option_that_counts_it() -> None:
    with network("a agency; w collaboration event; g agency group", "a PARTNERS_IN w; g WORKS_WITH a") as store:
        with pytest.raises(BadData, match="W is a meeting, which is not counted; --with-meetings counts it"):
            _without(store, "w")
        with pytest.raises(BadData, match="G is a group as a whole, which is not counted; --with-groups counts it"):
            _without(store, "g")
        assert _without(store, "g", scope=Scope(with_groups=True)).cut_off[0].members[0].id == "a"


def test_types_that_are_like_one_count_with_it() -> None:
    schema = read_schema()
    like_leading = schema.ties["PARTNERS_IN"]._replace(like="LEADS")
    own = replace(schema, ties={**schema.ties, "PARTNERS_IN": like_leading})
    with network("a agency; b agency; p program", "a LEADS p; b PARTNERS_IN p") as store:
        live = read_live(store)
        assert [one.roles for one in lost(store, live, schema, [live.place["a"]])] == [("LEADS",)]
        assert lost(store, live, own, [live.place["a"]]) == ()
