"""Single points of failure of the whole network, and the set whose loss hurts most."""

import pytest

from partnermap.graph import BadData, resolve
from partnermap.queries.leaving import SinglePoints, Worst
from partnermap.queries.structure import Scope
from partnermap.queries.without import without
from tests.measures.networks import florentine
from tests.queries.small import network

PEOPLE = "hub agency; desk unit; kim person; a agency; b agency; c agency sector=ngo; p program; x agency; y agency"
TIES = (
    "desk PART_OF hub; kim WORKS_FOR desk; hub WORKS_WITH a; a WORKS_WITH b; b WORKS_WITH hub; hub WORKS_WITH c; c LEADS p; x WORKS_WITH y"
)


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2024-05-31")


def test_points_tell_how_many_hang_on_them_and_how_many_of_these_are_their_own() -> None:
    with network(PEOPLE, TIES) as store:
        found = without(store)
        assert isinstance(found, SinglePoints)
        told = [(one.stakeholder.id, one.pieces, one.cut_off, one.others, [who.id for who in one.names]) for one in found.points]
        assert told == [("hub", 3, 4, 2, ["c", "p", "desk", "kim"]), ("c", 2, 1, 1, ["p"]), ("desk", 2, 1, 0, ["kim"])]


def test_bridges_tell_the_smaller_side_first_and_those_to_their_own_last() -> None:
    with network(PEOPLE, TIES) as store:
        found = without(store)
        assert isinstance(found, SinglePoints)
        assert [([one.id for one in bridge.ends], bridge.sides, bridge.is_own) for bridge in found.bridges] == [
            (["c", "hub"], (2, 5), False),
            (["p", "c"], (1, 6), False),
            (["x", "y"], (1, 1), False),
            (["desk", "hub"], (2, 5), True),
            (["kim", "desk"], (1, 6), True),
        ]
        assert [tie.type for bridge in found.bridges for tie in bridge.ties] == [
            "WORKS_WITH",
            "LEADS",
            "WORKS_WITH",
            "PART_OF",
            "WORKS_FOR",
        ]


def test_a_scope_says_which_points_are_told() -> None:
    with network(PEOPLE, TIES) as store:
        units, ngos = without(store, scope=Scope(kinds=("unit",))), without(store, scope=Scope(sectors=("ngo",)))
        assert isinstance(units, SinglePoints)
        assert isinstance(ngos, SinglePoints)
        assert [one.stakeholder.id for one in units.points] == ["desk"]
        assert [one.stakeholder.id for one in ngos.points] == ["c"]
        assert [[one.id for one in bridge.ends] for bridge in ngos.bridges] == [["c", "hub"], ["p", "c"]]


def test_the_worst_set_is_of_actors_unless_kinds_are_named() -> None:
    with network("a agency; b agency; c agency; d agency; p program", "; ".join(f"{one} PARTNERS_IN p" for one in "abcd")) as store:
        actors, programs = without(store, find=1), without(store, find=1, scope=Scope(kinds=("program",)))
        assert isinstance(actors, Worst)
        assert isinstance(programs, Worst)
        assert (actors.candidates, [one.id for one in actors.sets[0].members], actors.sets[0].cut_off) == (4, ["a"], 0)
        assert (programs.candidates, [one.id for one in programs.sets[0].members], programs.sets[0].cut_off) == (1, ["p"], 4)
        assert (programs.sets[0].severed, programs.sets[0].after.fragmentation) == (6, 1)


def test_the_worst_of_the_florentine_families_are_the_guadagni_and_the_medici() -> None:
    families = florentine()
    pairs = [(families.names[one].lower(), families.names[other].lower()) for one, other in zip(*families.adjacency.nonzero(), strict=True)]
    ties = "; ".join(f"{one} WORKS_WITH {other}" for one, other in pairs if one < other)
    with network("; ".join(f"{name.lower()} agency" for name in families.names), ties) as store:
        found = without(store, find=2)
        assert isinstance(found, Worst)
        worst = found.sets[0]
        assert [one.id for one in worst.members] == ["guadagni", "medici"]
        assert (round(worst.after.fragmentation, 4), round(worst.after.distance_fragmentation.value, 4)) == (0.7473, 0.8306)
        assert (round(found.before.fragmentation, 4), round(found.before.distance_fragmentation.value, 4)) == (0.125, 0.5624)
        assert (found.found.is_exact, found.found.tried) == (True, 120)
        by_pieces = without(store, find=1, by="F")
        assert isinstance(by_pieces, Worst)
        assert [one.id for one in by_pieces.sets[0].members] == ["medici"]
        assert round(by_pieces.sets[0].after.fragmentation, 4) == 0.4667


def test_the_worst_set_leaves_with_its_units_and_people_unless_they_stay() -> None:
    with network(PEOPLE, TIES) as store:
        along, alone = without(store, find=1), without(store, find=1, parts_stay=True)
        assert isinstance(along, Worst)
        assert isinstance(alone, Worst)
        first, then = along.sets[0], alone.sets[0]
        assert (first.members[0].id, [one.id for one in first.along], first.cut_off) == ("hub", ["desk", "kim"], 2)
        assert (then.members[0].id, then.along, then.cut_off) == ("hub", (), 4)


def test_a_set_is_looked_for_of_nobody_who_is_named_and_of_ten_at_most() -> None:
    with network("a agency; b agency", "a WORKS_WITH b") as store:
        for names, size in (((resolve(store, "a"),), 1), ((), 11), ((), -1)):
            with pytest.raises(BadData, match="find is a number from 1 to 10, and goes without names: leave one of the two out"):
                without(store, names, find=size)


def test_an_empty_network_has_no_points_and_no_sets() -> None:
    with network("", "") as store:
        points, sets = without(store), without(store, find=2)
        assert isinstance(points, SinglePoints)
        assert isinstance(sets, Worst)
        assert (points.points, points.bridges, sets.sets) == ((), (), ())
