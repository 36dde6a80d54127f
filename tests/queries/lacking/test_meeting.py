"""Who might meet: partners of partners, of whom `who` knows nothing."""

import random
from itertools import combinations

import pytest

from partnermap.graph import Ties
from partnermap.queries.lacking import Unmet, unmet
from partnermap.queries.structure import Scope, read_live
from partnermap.queries.who import who
from tests.queries.small import network


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2024-05-31")


def asked(stakeholders: str, ties: str, *, only: Ties = Ties(), scope: Scope = Scope(), limit: int = 0) -> Unmet:  # noqa: B008
    with network(stakeholders, ties) as store:
        return unmet(store, only, read_live(store, only, scope), limit=limit)


def pairs(found: Unmet) -> list[tuple[str, str, list[str]]]:
    return [(one.one.id, one.other.id, [partner.stakeholder.id for partner in one.shared]) for one in found.suggested]


FOUR = "a agency; b agency; c agency; d agency"


def test_two_who_share_a_partner_are_suggested_with_the_ties_that_make_it_one() -> None:
    found = asked(f"{FOUR}; p program", "a WORKS_WITH b; b PARTNERS_IN p; c LEADS p; d FUNDS c")
    assert pairs(found) == [("a", "c", ["b"]), ("b", "d", ["c"])]
    [shared] = found.suggested[0].shared
    assert [f"{tie.source} {tie.type} {tie.target}" for tie in shared.with_one] == ["a WORKS_WITH b"]
    assert [f"{tie.source} {tie.type} {tie.target}" for tie in shared.with_other] == ["b PARTNERS_IN p", "c LEADS p"]
    assert (found.candidates, found.trial, found.pairs, found.ties) == (2, None, 3, 4)


@pytest.mark.parametrize(
    ("more", "ties"),
    [
        ("p program", "a FUNDS p; c LEADS p"),
        ("w collaboration event", "a ATTENDED w; c SPOKE_AT w"),
        ("", "a WORKS_WITH c since=2001 until=2004"),
        ("", "a WORKS_WITH c since=2040"),
        ("", "c SUCCEEDS a"),
        ("", "c PART_OF a"),
        ("e person", "e WORKS_FOR a; e WORKS_FOR c"),
        ("u unit", "u PART_OF a; u TRAINS c"),
        ("u unit until=2009", "u PART_OF a; u TRAINS c since=2001 until=2005"),
        ("e person", "e WORKS_FOR a since=2001 until=2005; e WORKS_FOR d since=2006; e WORKS_WITH c since=2002 until=2004"),
    ],
)
def test_two_who_have_to_do_with_each_other_or_met_are_not_suggested(more: str, ties: str) -> None:
    assert pairs(asked(FOUR, "a WORKS_WITH b; b WORKS_WITH c")) == [("a", "c", ["b"])]
    assert pairs(asked(f"{FOUR}; {more}", f"a WORKS_WITH b; b WORKS_WITH c; {ties}")) == []


def test_a_shared_partner_is_not_confirmed_where_a_tie_that_makes_it_one_is_not() -> None:
    def confirmed(ties: str) -> list[bool]:
        return [one.is_confirmed for pair in asked(f"{FOUR}; p program; u unit", ties).suggested for one in pair.shared]

    assert confirmed("a WORKS_WITH b; b WORKS_WITH c") == [True]
    assert confirmed("a WORKS_WITH b; b WORKS_WITH c status=proposed") == [False]
    assert confirmed("a WORKS_WITH b; b PARTNERS_IN p; c LEADS p status=disputed") == [False]
    assert confirmed("a WORKS_WITH b; b PARTNERS_IN p; c LEADS p status=disputed; b FUNDS c") == [True]
    assert confirmed("u PART_OF a; u WORKS_WITH b; b PARTNERS_IN p; c LEADS p") == [True]


def test_an_organization_stands_for_its_units_and_people_and_a_group_makes_nobody_a_partner() -> None:
    units = "u unit; v unit; e person; g agency group"
    found = asked(f"{FOUR}; {units}", "u PART_OF a; v PART_OF u; e WORKS_FOR c; v WORKS_WITH b; e TRAINS b; d WORKS_WITH g; g WORKS_WITH b")
    assert pairs(found) == [("a", "c", ["b"])]
    [shared] = found.suggested[0].shared
    assert [f"{tie.source} {tie.type} {tie.target}" for tie in (*shared.with_one, *shared.with_other)] == ["b WORKS_WITH v", "e TRAINS b"]


def test_a_scope_names_one_of_the_two_at_least_and_a_limit_the_first() -> None:
    star = "hub agency; a agency sector=ngo; b agency; c agency; d unit"
    ties = "hub WORKS_WITH a; hub WORKS_WITH b; hub WORKS_WITH c; hub WORKS_WITH d"
    assert [pair[:2] for pair in pairs(asked(star, ties))] == [("a", "b"), ("a", "c"), ("a", "d"), ("b", "c"), ("b", "d"), ("c", "d")]
    assert [pair[:2] for pair in pairs(asked(star, ties, scope=Scope(sectors=("ngo",))))] == [("a", "b"), ("a", "c"), ("a", "d")]
    assert [pair[:2] for pair in pairs(asked(star, ties, scope=Scope(kinds=("unit",)), limit=1))] == [("a", "d")]


def test_a_context_of_very_many_makes_nobody_a_partner_and_is_known_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnermap.queries.lacking.houses.LARGE", 2)
    found = asked(f"{FOUR}; p program", "a LEADS p; b FUNDS p; c SUPPORTS p; a WORKS_WITH d; b WORKS_WITH d")
    assert (pairs(found), found.large) == ([], 1)


def test_suggestions_are_what_who_knows_nothing_of_in_networks_of_all_sorts() -> None:
    for seed in range(12):
        stakeholders, ties = made(seed)
        with network(stakeholders, ties) as store:
            live = read_live(store)
            found = unmet(store, Ties(), live)
            partners = {one.id: who(store, one).partners for one in store.stakeholders()}
        known = {id_: {partner.stakeholder.id for partner in found} for id_, found in partners.items()}
        working = {id_: {one.stakeholder.id for one in found if one.basis == "works-with"} for id_, found in partners.items()}
        told = {frozenset((pair.one.id, pair.other.id)): pair for pair in found.suggested}
        assert [pair for pair in told if any(other in known[one] for one in pair for other in pair)] == []
        for pair in found.suggested:
            assert {partner.stakeholder.id for partner in pair.shared} <= working[pair.one.id] & working[pair.other.id]
            assert all(partner.with_one and partner.with_other for partner in pair.shared)
        agencies = [one.id for one in live.stakeholders if one.kind == "agency"]
        expected = {
            frozenset((one, other))
            for one, other in combinations(agencies, 2)
            if other not in known[one] and any(between in agencies for between in working[one] & working[other])
        }
        assert expected <= told.keys()


def made(seed: int) -> tuple[str, str]:
    """A network of ten agencies with units, people, programs and events, and ties among them."""
    chance = random.Random(seed)
    agencies, units, people = ([f"{sort}{number}" for number in range(size)] for sort, size in (("a", 10), ("u", 5), ("e", 5)))
    programs, events = [f"p{number}" for number in range(5)], ["w0", "w1"]
    kinds = dict.fromkeys(agencies, "agency") | dict.fromkeys(units, "unit") | dict.fromkeys(people, "person")
    kinds |= dict.fromkeys(programs, "program") | dict.fromkeys(events, "collaboration event")
    ties = [f"{unit} PART_OF {chance.choice(agencies)}" for unit in units] + [
        f"{one} WORKS_FOR {chance.choice([*agencies, *units])}" for one in people
    ]
    actors = [*agencies, *units, *people]
    for _ in range(9):
        ties.append("{} SUPPORTS {}".format(*chance.sample(actors, 2)))
    ties += [f"{chance.choice(actors)} PARTNERS_IN {chance.choice(programs)}" for _ in range(8)]
    ties += [f"{chance.choice(people)} SPOKE_AT {chance.choice(events)}" for _ in range(3)]
    return "; ".join(f"{id_} {kind}" for id_, kind in kinds.items()), "; ".join(dict.fromkeys(ties))
