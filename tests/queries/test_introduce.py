"""Who can introduce one to another: by the strongest ties that hold, through whom it may go, and whom to ask."""

from __future__ import annotations

import random
from itertools import combinations, pairwise

import pytest

from partnermap.graph import BadData, Store, Ties, resolve
from partnermap.queries.introduce import Introduce, Route, introduce
from partnermap.queries.strength import Strengths
from partnermap.queries.structure import EVERYONE, Scope

from .small import network

DAY = "2024-05-31"


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", DAY)


def ask(store: Store, source: str = "a", target: str = "b", only: Ties | None = None, scope: Scope = EVERYONE, *, k: int = 3) -> Introduce:
    return introduce(store, resolve(store, source), resolve(store, target), only or Ties(), scope, k=k)


def told(answer: Introduce) -> list[str]:
    return [f"{'-'.join(one.id for one in route.stops)} {route.strength}" for route in answer.routes]


def asked(route: Route) -> list[tuple[str, list[str]]]:
    return [(route.stops[ask.at].id, [person.stakeholder.id for person in ask.people]) for ask in route.asks]


ACTORS = "a agency; b agency; x agency; y agency; z agency"


def test_three_strong_steps_come_before_two_of_which_one_is_weak() -> None:
    ties = "a WORKS_WITH x; x WORKS_WITH b status=disputed; a WORKS_WITH y; y WORKS_WITH z; z WORKS_WITH b"
    with network(ACTORS, ties) as store:
        answer = ask(store)
        assert (told(answer), answer.is_all) == (["a-y-z-b 8", "a-x-b 2"], True)
        answer = ask(store, k=2)
        assert (told(answer), answer.is_all) == (["a-y-z-b 8", "a-x-b 2"], False)


def test_the_way_round_does_not_come_first_where_the_last_step_is_the_weak_one_anyway() -> None:
    """A search by the weakest and the steps as one label goes round by y and z here."""
    ties = """a FUNDS y since=2023; y FUNDS z since=2023; z FUNDS x since=2023; a PARTNERS_IN x confidence=0.8
    x SUPPORTS b status=proposed"""
    with network("a agency; y agency; z agency; x program; b agency", ties) as store:
        assert told(ask(store)) == ["a-x-b 4", "a-y-z-x-b 4"]


def test_no_way_leads_through_a_tie_that_had_ended_or_had_not_begun() -> None:
    ties = "a WORKS_WITH x until=2024-05; x WORKS_WITH b until=2024-05-30; a WORKS_WITH y; y WORKS_WITH b since=2024-06"
    with network(ACTORS, ties) as store:
        assert told(ask(store)) == []
        assert told(ask(store, only=Ties(as_of="2024-05-30"))) == ["a-x-b 10"]
        assert told(ask(store, only=Ties(as_of="2024-07"))) == ["a-y-b 8"]


def test_a_step_is_as_strong_as_the_strongest_of_its_ties_that_hold() -> None:
    ties = "a MEMBER_OF x; x SUPPORTS a; a WORKS_WITH x since=2001 until=2003; x WORKS_WITH b"
    with network(ACTORS, ties) as store:
        (route,) = ask(store).routes
        assert [(step.strength, [(held.tie.type, held.strength.tenths) for held in step.ties]) for step in route.steps] == [
            (7, [("SUPPORTS", 7), ("MEMBER_OF", 4)]), (8, [("WORKS_WITH", 8)]),
        ]  # fmt: skip


def test_programs_are_passed_and_events_and_groups_only_where_that_is_said() -> None:
    everyone = "a agency; b agency; p program; g agency group; e collaboration event; t collaboration table"
    ties = "; ".join(f"{end} WORKS_WITH {one}" for one in "pget" for end in "ab")
    with network(everyone, ties) as store:
        assert told(ask(store)) == ["a-p-b 8", "a-t-b 8"]
        assert told(ask(store, scope=Scope(with_meetings=True))) == ["a-e-b 8", "a-p-b 8", "a-t-b 8"]
        assert told(ask(store, scope=Scope(with_groups=True))) == ["a-g-b 8", "a-p-b 8", "a-t-b 8"]
        assert told(ask(store, "g", "e")) == ["g-a-e 8", "g-b-e 8", "g-a-p-b-e 8"]


def test_filters_say_through_whom() -> None:
    everyone = "a agency; b agency; x unit; p program; t collaboration table; y agency sector=justice"
    ties = "; ".join(f"{end} WORKS_WITH {one}" for one in "xpty" for end in "ab")
    with network(everyone, ties) as store:
        assert told(ask(store, scope=Scope(kinds=("unit",)))) == ["a-x-b 8"]
        assert told(ask(store, scope=Scope(forms=("table",)))) == ["a-t-b 8"]
        assert told(ask(store, scope=Scope(sectors=("justice",)))) == ["a-y-b 8"]
        with pytest.raises(BadData, match="'navy'"):
            ask(store, scope=Scope(sectors=("navy",)))


def test_statuses_and_types_say_by_which_ties() -> None:
    with network(ACTORS, "a WORKS_WITH x status=proposed; x WORKS_WITH b; a FUNDS y; y FUNDS b; y SUCCEEDS b; a SUCCEEDS b") as store:
        assert told(ask(store)) == ["a-y-b 8", "a-x-b 4"]
        assert told(ask(store, only=Ties(statuses=frozenset({"confirmed"})))) == ["a-y-b 8"]
        assert told(ask(store, only=Ties(types=frozenset({"WORKS_WITH"})))) == ["a-x-b 4"]
        assert told(ask(store, only=Ties(types=frozenset({"SUCCEEDS"})))) == []


def test_a_direct_tie_is_told_whether_it_is_among_the_best_ways_or_not() -> None:
    with network(ACTORS, "a WORKS_WITH b status=proposed; a FUNDS x; x FUNDS b; a SUPPORTS y; y SUPPORTS b") as store:
        answer = ask(store, k=2)
        assert told(answer) == ["a-x-b 8", "a-y-b 7"]
        assert answer.direct
        assert [held.tie.type for held in answer.direct.ties] == ["WORKS_WITH"]
        assert told(ask(store)) == ["a-x-b 8", "a-y-b 7", "a-b 4"]
        assert ask(store, "x", "y").direct is None


def test_nobody_is_introduced_to_itself() -> None:
    with network(ACTORS, "a FUNDS x; x FUNDS b") as store:
        answer = ask(store, "a", "a")
        assert (answer.routes, answer.direct, answer.otherwise) == ((), None, None)


@pytest.mark.parametrize(("k", "max_steps", "wrong"), [(0, 8, "k"), (3, 0, "max_steps")])
def test_at_least_one_way_of_one_step_is_asked_for(k: int, max_steps: int, wrong: str) -> None:
    with network(ACTORS, "a FUNDS b") as store, pytest.raises(BadData, match=f"^{wrong} must be a whole number, 1 or more, not 0$"):
        introduce(store, resolve(store, "a"), resolve(store, "b"), k=k, max_steps=max_steps)


PEOPLE = """ann person; bob person; cid person; dot person; eve person; u unit; a agency; b agency; x agency; y agency"""


def test_of_a_body_those_are_asked_who_know_where_it_goes_next_then_its_own_then_those_of_its_units() -> None:
    ties = """a FUNDS x; x FUNDS b; u PART_OF x; ann WORKS_FOR u role=Clerk; bob WORKS_FOR x status=proposed; cid WORKS_FOR x
    dot WORKS_FOR x since=2001 until=2003; eve WORKS_FOR u; eve SUPPORTS b"""
    with network(PEOPLE, ties) as store:
        (route,) = ask(store, k=1).routes
        assert asked(route) == [("x", ["eve", "cid", "bob"])]
        assert [(person.body.id, [tie.type for tie in person.knows]) for person in route.asks[0].people] == [
            ("u", ["SUPPORTS"]), ("x", []), ("x", []),
        ]  # fmt: skip
        assert route.asks[0].more == 1


def test_a_person_on_the_way_is_asked_itself_as_what_it_is_elsewhere() -> None:
    with network(PEOPLE, "a WORKS_WITH ann; ann WORKS_FOR b role=Adviser; ann WORKS_FOR y role=Judge") as store:
        (ask_,) = ask(store, k=1).routes[0].asks
        assert [(person.stakeholder.id, person.body.id, person.tie.role) for person in ask_.people] == [("ann", "y", "Judge")]
    with network(PEOPLE, "a WORKS_WITH ann; ann WORKS_FOR b role=Adviser") as store:
        (ask_,) = ask(store, k=1).routes[0].asks
        assert [(person.stakeholder.id, person.body.id) for person in ask_.people] == [("ann", "b")]


def test_who_works_for_an_end_is_not_asked_for_the_body_above_it() -> None:
    with network(PEOPLE, "a PART_OF x; x FUNDS b; ann WORKS_FOR a; b PART_OF x; cid WORKS_FOR b; bob WORKS_FOR x") as store:
        assert asked(ask(store, k=1).routes[0]) == [("x", ["bob"])]
    with network(PEOPLE, "ann WORKS_FOR x; bob WORKS_FOR x; x FUNDS b") as store:
        assert asked(ask(store, "ann", "b", k=1).routes[0]) == [("x", ["bob"])]


def test_where_programs_alone_are_between_those_of_the_program_are_asked_or_of_whoever_leads_it() -> None:
    everyone = f"{PEOPLE}; p program"
    with network(everyone, "a PARTNERS_IN p; b PARTNERS_IN p; ann WORKS_FOR p") as store:
        assert asked(ask(store, k=1).routes[0]) == [("p", ["ann"])]
    with network(everyone, "a PARTNERS_IN p; b PARTNERS_IN p; x LEADS p; bob WORKS_FOR x") as store:
        (ask_,) = ask(store, k=1).routes[0].asks
        assert ask_.leader
        assert (ask_.leader.id, [person.stakeholder.id for person in ask_.people]) == ("x", ["bob"])
    with network(everyone, "a PARTNERS_IN p; b LEADS p; x LEADS p; bob WORKS_FOR x") as store:
        assert ask(store, k=1).routes[0].asks == ()


def test_who_of_the_asker_itself_knows_the_first_of_the_way_is_told() -> None:
    with network(PEOPLE, "a FUNDS x; x FUNDS b; u PART_OF a; ann WORKS_FOR u; ann TRAINS x; bob WORKS_FOR a") as store:
        assert [person.stakeholder.id for person in ask(store, k=1).routes[0].own] == ["ann"]


@pytest.mark.parametrize(
    ("ties", "only", "scope", "limits", "route"),
    [
        ("a FUNDS x; y FUNDS b", Ties(), EVERYONE, None, ""),
        ("a FUNDS x; x FUNDS b", Ties(), Scope(kinds=("unit",)), ("filters",), "a-x-b"),
        ("a FUNDS x; x FUNDS b status=disputed", Ties(statuses=frozenset({"confirmed"})), EVERYONE, ("status",), "a-x-b"),
        ("a FUNDS e; e FUNDS b", Ties(), EVERYONE, ("meetings",), "a-e-b"),
        ("a FUNDS g; g FUNDS b", Ties(), EVERYONE, ("groups",), "a-g-b"),
        ("a FUNDS g; g FUNDS e; e FUNDS b", Ties(), EVERYONE, ("meetings", "groups"), "a-g-e-b"),
        ("a FUNDS x since=2001 until=2003; x FUNDS b", Ties(), EVERYONE, ("not holding",), "a-x-b"),
        ("a FUNDS x since=2005; x FUNDS b", Ties(as_of="2003", undated=True), EVERYONE, ("not holding",), "a-x-b"),
        ("a FUNDS e since=2001 until=2001; e FUNDS b", Ties(), EVERYONE, ("meetings", "not holding"), "a-e-b"),
        (
            "a FUNDS e since=2001 until=2001; e FUNDS x; x FUNDS b status=disputed", Ties(statuses=frozenset({"confirmed"})), EVERYONE,
            ("status", "meetings", "not holding"), "a-e-x-b",
        ),
        (
            "a FUNDS v; v FUNDS x status=disputed; x FUNDS b", Ties(statuses=frozenset({"confirmed"})), Scope(kinds=("agency",)),
            ("filters", "status"), "a-v-x-b",
        ),
    ],
)  # fmt: skip
def test_where_there_is_no_way_the_fewest_limits_are_told_without_which_there_is(
    ties: str, only: Ties, scope: Scope, limits: tuple[str, ...] | None, route: str
) -> None:
    with network(f"{ACTORS}; e collaboration event; g agency group; v unit", ties) as store:
        answer = ask(store, only=only, scope=scope)
        found = answer.otherwise
        assert answer.routes == ()
        assert (found and found.limits, "-".join(one.id for one in found.route.stops) if found else "") == (limits, route)


def test_a_way_of_more_steps_than_are_looked_at_is_told_as_such() -> None:
    ids = ["a", *(f"n{number}" for number in range(60)), "b"]
    with network("; ".join(f"{id_} agency" for id_ in ids), "; ".join(f"{one} FUNDS {other}" for one, other in pairwise(ids))) as store:
        found = ask(store).otherwise
        assert found
        assert (found.limits, len(found.route.steps)) == (("longer",), 61)


def test_of_ways_of_too_many_steps_that_of_fewest_is_told_however_weak() -> None:
    """The two are connected in ten steps; that they are in 13 stronger ones too says nothing of how near they are."""
    strong, weak = (["a", *(f"{name}{number}" for number in range(steps - 1)), "b"] for name, steps in (("s", 13), ("w", 10)))
    ties = [
        *(f"{one} WORKS_WITH {other}" for one, other in pairwise(strong)),
        *(f"{one} TRAINS {other} status=disputed" for one, other in pairwise(weak)),
    ]
    with network("; ".join(f"{id_} agency" for id_ in {*strong, *weak}), "; ".join(ties)) as store:
        found = ask(store).otherwise
        assert found
        assert (found.limits, [one.id for one in found.route.stops]) == (("longer",), weak)


@pytest.mark.parametrize("seed", range(40))
def test_through_a_store_too_the_ways_are_those_that_trying_all_gives(seed: int) -> None:
    """On networks of any statuses, dates and confidences, with several ties of the same two."""
    dice = random.Random(seed)
    ids = [f"n{number}" for number in range(dice.randint(3, 9))]
    kinds = {id_: dice.choice(("agency", "agency", "program", "agency group", "collaboration event")) for id_ in ids}
    lines = []
    for one, other in combinations(ids, 2):
        for type_ in dice.sample(("WORKS_WITH", "FUNDS", "SUPPORTS"), k=dice.choice((0, 0, 1, 2))):
            said = dice.choice(("", "", "since=2023", "since=2011 until=2020", "since=2025", "until=2030"))
            lines.append(f"{one} {type_} {other} {said} {dice.choice(('', '', 'status=proposed'))} {dice.choice(('', 'confidence=0.8'))}")
    scope = Scope(with_meetings=dice.random() < 0.5, with_groups=dice.random() < 0.5)
    with network("; ".join(f"{id_} {kind}" for id_, kind in kinds.items()), "; ".join(lines)) as store:
        assert told(ask(store, "n0", "n1", scope=scope, k=6)) == by_trying_all(store, kinds, scope, k=6)


def by_trying_all(store: Store, kinds: dict[str, str], scope: Scope, *, k: int) -> list[str]:
    """Every simple way from n0 to n1 by ties that hold today, ranked as the rule says."""
    left_out = {"event"} - ({"event"} if scope.with_meetings else set()) | ({"group"} - ({"group"} if scope.with_groups else set()))
    passed = {id_ for id_, kind in kinds.items() if kind.split()[-1] not in left_out} | {"n0", "n1"}
    strengths, steps = Strengths(store.schema, DAY), dict[frozenset[str], int]()
    for tie in store.ties():
        if {tie.source, tie.target} <= passed and not (tie.until and tie.until < DAY[:4]) and not tie.since > DAY:
            pair = frozenset((tie.source, tie.target))
            steps[pair] = max(steps.get(pair, 0), strengths.of(tie).tenths)
    ways: list[tuple[str, ...]] = []
    waiting: list[tuple[str, ...]] = [("n0",)]
    for way in waiting:  # grows meanwhile
        if way[-1] == "n1":
            ways.append(way)
        elif len(way) <= 8:
            waiting += [(*way, id_) for id_ in sorted(passed) if id_ not in way and frozenset((way[-1], id_)) in steps]
    ranked = []
    for way in ways:
        strengths_of = [steps[frozenset(pair)] for pair in pairwise(way)]
        ranked.append((-min(strengths_of), len(way), -sum(strengths_of), way))
    return [f"{'-'.join(way)} {-weakest}" for weakest, _, _, way in sorted(ranked)][:k]
