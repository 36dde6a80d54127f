"""Who leaves with whom: found for everyone at once, and the same as where it is followed from each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.queries.leaving import SinglePoints, Worst
from partnermap.queries.leaving.along import Belongings
from partnermap.queries.structure import Scope, read_live
from partnermap.queries.without import without
from tests.queries.small import network

_PLACES = st.integers(0, 9)


def _units(belonging: list[tuple[int, int]], others: str = "") -> tuple[str, str]:
    ties = [f"u{lower} PART_OF u{upper}" for lower, upper in belonging if lower != upper]
    return "; ".join(f"u{place} unit" for place in range(10)), "; ".join([*ties, others])


@given(st.lists(st.tuples(_PLACES, _PLACES), max_size=16), st.booleans())
def test_who_leaves_with_one_is_the_same_found_at_once_and_followed(belonging: list[tuple[int, int]], is_downwards: bool) -> None:
    """Circles, and units that belong to several, among them."""
    pairs = [(max(pair), min(pair)) for pair in belonging] if is_downwards else belonging
    with network(*_units(sorted(set(pairs)))) as store:
        belongings = Belongings(read_live(store), store.schema)
        for place in range(10):
            followed = list(belongings.along([place]))
            assert sorted(belongings.own(place).tolist()) == followed
            assert [other for other in range(10) if other != place and belongings.holds(place, other)] == followed


def test_a_chain_of_units_a_thousand_deep_tells_who_hangs_on_each() -> None:
    """Each takes along all that are below, which are its own; only those above the middle cut off anybody else."""
    deep = 1000
    units = "; ".join(["a agency", *(f"u{place:03} unit" for place in range(1, deep))])
    ties = "; ".join(["u001 PART_OF a", *(f"u{place + 1:03} PART_OF u{place:03}" for place in range(1, deep - 1))])
    with network(units, ties) as store:
        found = without(store)
        assert isinstance(found, SinglePoints)
        told = {one.stakeholder.id: (one.cut_off, one.own, one.others, len(one.names)) for one in found.points}
    assert len(told) == deep - 2
    assert (told["u001"], told["u100"]) == ((1, 0, 1, 1), (100, 0, 100, 100))
    assert (told["u900"], told["u998"]) == ((99, 99, 0, 99), (1, 1, 0, 1))


def test_the_worst_two_take_along_the_unit_that_belongs_to_both() -> None:
    """Neither of the agencies that share the unit takes it along alone. It holds the others together, each of whom holds a program."""
    people = "; ".join([*(f"{name} agency" for name in "abcdefgh"), *(f"p{name} program" for name in "cdefgh"), "shared unit"])
    theirs = [tie for name in "cdefgh" for tie in (f"shared WORKS_WITH {name}", f"{name} LEADS p{name}")]
    ties = "; ".join(["shared PART_OF a", "shared PART_OF b", "a WORKS_WITH b", "c WORKS_WITH d", *theirs])
    with network(people, ties) as store:
        agencies = Scope(kinds=("agency",))
        found, alone = without(store, find=2, scope=agencies), without(store, find=2, scope=agencies, parts_stay=True)
        assert isinstance(found, Worst)
        assert isinstance(alone, Worst)
    worst = found.sets[0]
    assert ([one.id for one in worst.members], [one.id for one in worst.along], worst.cut_off) == (["a", "b"], ["shared"], 8)
    assert worst.after.fragmentation == pytest.approx(1 - 10 / 66)
    assert (alone.sets[0].along, alone.sets[0].cut_off) == ((), 2)
