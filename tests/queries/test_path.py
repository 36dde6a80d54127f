"""How two are connected: best first, and never through what was not in force."""

import importlib
import itertools

import pytest

from partnermap.graph import Evidence, Source, Stakeholder, Store, Tie, Ties, read_schema, resolve
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.queries.path import LONGER, Path, path

SCHEMA = read_schema()
module = importlib.import_module("partnermap.queries.path")


def routes(answer: Path) -> list[list[str]]:
    return [[route.steps[0].source.id, *(step.target.id for step in route.steps)] for route in answer.routes]


def ask(store: Store, source: str, target: str, only: Ties | None = None, *, k: int = 3, max_steps: int = 8) -> Path:
    return path(store, resolve(store, source), resolve(store, target), only or Ties(), k=k, max_steps=max_steps)


def test_the_shortest_come_first_and_of_equal_length_the_weightiest(example: Store) -> None:
    assert routes(ask(example, "university", "fisheries", Ties(statuses=frozenset({"confirmed"})))) == [
        ["university", "clear", "fisheries"],
        ["university", "dive", "hsa", "fisheries"],
        ["university", "clear", "hsa", "fisheries"],
    ]


def test_each_step_has_all_its_ties_the_best_first(example: Store) -> None:
    (route,) = ask(example, "clear", "fisheries", k=1).routes
    assert [(tie.type, tie.since) for tie in route.steps[0].ties] == [("FUNDS", "2005"), ("FUNDS", "2010")]


def test_a_route_does_not_pass_a_tie_that_was_not_in_force(example: Store) -> None:
    assert routes(ask(example, "university", "clear", k=1)) == [["university", "clear"]]
    assert routes(ask(example, "university", "clear", Ties(as_of="2012"), k=1)) == [["university", "forum", "guard", "clear"]]
    assert routes(ask(example, "omar", "day", Ties(as_of="2012"))) == []


def test_a_route_within_some_is_the_one_that_would_be_without_the_others(example: Store) -> None:
    ends = resolve(example, "university"), resolve(example, "fisheries")
    assert routes(path(example, *ends, k=5, within={"dive", "hsa", "forum"})) == [
        ["university", "dive", "hsa", "fisheries"],
        ["university", "forum", "fisheries"],
    ]
    assert routes(path(example, *ends, k=5, within=set())) == []


def test_longer_routes_are_told_only_where_there_are_not_enough_short_ones(example: Store) -> None:
    assert measured(ask(example, "ann", "zoe", k=5)) == [
        (5, ["ann", "guard", "clear", "hsa", "dive", "zoe"]),
        (5, ["ann", "guard", "clear", "university", "dive", "zoe"]),
        (5, ["ann", "guard", "forum", "university", "dive", "zoe"]),
        (5, ["ann", "guard", "buoys", "dive", "zoe"]),
        (5, ["ann", "day", "zoe"]),
    ]
    lengths = [length for length, _ in measured(ask(example, "ann", "zoe", k=50))]
    assert lengths == sorted(lengths)
    assert set(lengths) == {5, 6, 5 + LONGER}


def test_there_is_no_route_to_one_without_ties_nor_to_oneself_nor_beyond_the_limit(example: Store) -> None:
    assert routes(ask(example, "hsa", "trust")) == []
    assert routes(ask(example, "hsa", "hsa")) == []
    assert routes(ask(example, "survey", "omar", max_steps=3)) == []
    assert routes(ask(example, "survey", "omar", k=1, max_steps=4)) == [["survey", "dive", "hsa", "day", "omar"]]


@pytest.mark.parametrize(("one", "other"), [("university", "fisheries"), ("ann", "zoe"), ("survey", "omar")])
def test_the_way_back_is_as_long_as_the_way_there(example: Store, one: str, other: str) -> None:
    there, back = ask(example, one, other, k=1), ask(example, other, one, k=1)
    assert there.routes[0].length == back.routes[0].length


def test_within_a_step_the_best_tie_is_first_by_weight_times_confidence_then_by_type_and_date() -> None:
    said = (Evidence("report"),)
    ties = [
        Tie("a", "HOSTS", "b", evidence=said), Tie("a", "FUNDS", "b", confidence=0.5, evidence=said), Tie("b", "PARTNERS_IN", "a", evidence=said),
        Tie("a", "FUNDS", "b", since="2011", evidence=said), Tie("a", "FUNDS", "b", since="2005", evidence=said),
        Tie("b", "CONTRIBUTED_TO", "a", evidence=said), Tie("a", "FUNDS", "b", since="2009", confidence=0.1, evidence=said),
    ]  # fmt: skip
    with in_memory(SCHEMA) as store:
        with store.writer() as writer:
            writer.put_sources([Source("report", "Report")])
            writer.put_stakeholders([Stakeholder("a", "program", "Alpha"), Stakeholder("b", "program", "Beta")])
            writer.put_ties(ties)
        for ends in (("a", "b"), ("b", "a")):
            ((step,),) = [route.steps for route in ask(store, *ends).routes]
            assert (step.source.id, step.target.id) == ends
            assert [(tie.type, tie.since, tie.confidence) for tie in step.ties] == [
                ("FUNDS", "2005", 1.0), ("FUNDS", "2011", 1.0), ("PARTNERS_IN", "", 1.0), ("CONTRIBUTED_TO", "", 1.0), ("FUNDS", "", 0.5),
                ("HOSTS", "", 1.0), ("FUNDS", "2009", 0.1),
            ]  # fmt: skip


def held(*ties: tuple[str, str], type_: str = "WORKS_WITH") -> Store:
    """A store with these ties and their ends."""
    store = in_memory(SCHEMA)
    with store.writer() as writer:
        writer.put_sources([Source("r", "R"), Source("s", "S")])
        writer.put_stakeholders([Stakeholder(one, "agency", one.upper()) for one in sorted({end for tie in ties for end in tie})])
        writer.put_ties([Tie(one, type_, other, evidence=(Evidence("r"),)) for one, other in ties])
    return store


DETOURS = (("a", "b"), ("a", "c"), ("c", "b"), ("a", "d"), ("d", "e"), ("e", "b"), ("a", "f"), ("f", "g"), ("g", "h"), ("h", "b"))


def test_a_route_is_at_most_two_longer_than_the_shortest() -> None:
    with held(*DETOURS) as store:
        all_of_them = [["a", "b"], ["a", "c", "b"], ["a", "d", "e", "b"]]
        assert routes(ask(store, "a", "b", k=50)) == all_of_them
        for most in (1, 2, 3):
            assert routes(ask(store, "a", "b", k=50, max_steps=most)) == all_of_them[:most]
        assert routes(ask(store, "a", "b", k=50, max_steps=0)) == []


def test_longer_routes_are_not_followed_where_both_ends_are_in_a_crowd(monkeypatch: pytest.MonkeyPatch) -> None:
    crowd = [(f"{end}{n}", end) for end in "ab" for n in range(3)]
    with held(*DETOURS[:6], *crowd) as store:
        # From either end go two on the way to the other, and three that lead nowhere.
        for widest, count in ((5, 3), (4, 2)):
            monkeypatch.setattr(module, "WIDEST", widest)
            assert len(routes(ask(store, "a", "b", k=50))) == count


def test_three_routes_of_at_most_eight_steps_are_told_where_nothing_else_is_asked() -> None:
    line = "abcdefghij"
    with held(*itertools.pairwise(line), *((f"m{n}", end) for n in range(4) for end in ("x", "y"))) as store:
        ends = {one.id: one for one in store.stakeholders()}
        assert routes(path(store, ends["a"], ends["i"])) == [list(line[:9])]
        assert routes(path(store, ends["a"], ends["j"])) == []
        answer = path(store, ends["x"], ends["y"], Ties(as_of="2011"))
        assert routes(answer) == [["x", f"m{n}", "y"] for n in range(3)]
        assert (answer.source, answer.target, answer.as_of, answer.max_steps) == (ends["x"], ends["y"], "2011", 8)
        assert dict(answer.sources) == {"r": Source("r", "R")}


def shaped(forms: dict[str, str], *ties: tuple[str, ...]) -> Store:
    """A store of those that have a form here, or none. A tie is its ends and, where it is none of working together that is confirmed, its type and status."""
    store = in_memory(SCHEMA)
    ends = sorted({end for one, other, *_ in ties for end in (one, other)})
    kinds = {"group": "agency", "government": "agency", "": "agency"}
    with store.writer() as writer:
        writer.put_sources([Source("r", "R")])
        writer.put_stakeholders(
            Stakeholder(one, kinds.get(forms.get(one, ""), "collaboration"), one.upper(), form=forms.get(one, "")) for one in ends
        )
        writer.put_ties(
            Tie(one, type_, other, status=status, evidence=(Evidence("r"),))
            for one, other, *more in ties
            for type_, status in [more or ("WORKS_WITH", "confirmed")]
        )
    return store


def measured(answer: Path) -> list[tuple[int, list[str]]]:
    return list(zip((route.length for route in answer.routes), routes(answer), strict=True))


def test_two_who_are_tied_are_connected_whoever_else_is_left_out() -> None:
    with held(("a", "b"), ("a", "c"), ("c", "b")) as store:
        ends = resolve(store, "a"), resolve(store, "b")
        assert routes(path(store, *ends, within=set())) == routes(path(store, *ends, within={"a", "b"})) == [["a", "b"]]


def test_what_leads_nowhere_takes_no_route_with_it() -> None:
    with held(*itertools.pairwise("aceb"), *itertools.pairwise("eghb"), ("c", "x"), ("a", "y")) as store:
        assert routes(ask(store, "a", "b", k=50)) == [list("aceb"), list("aceghb")]


def test_routes_of_one_weight_are_in_the_order_of_their_names_from_the_start() -> None:
    with held(*itertools.pairwise("apzb"), *itertools.pairwise("aqyb")) as store:
        assert routes(ask(store, "a", "b")) == [list("apzb"), list("aqyb")]
        assert routes(ask(store, "b", "a")) == [list("byqa"), list("bzpa")]


def test_the_weight_of_a_route_is_that_of_all_its_steps() -> None:
    weights = {("a", "m"): 1.0, ("m", "b"): 0.2, ("a", "n"): 0.2, ("n", "b"): 0.9, ("a", "o"): 0.3, ("o", "b"): 0.1}
    with held(*weights) as store:
        with store.writer() as writer:
            writer.put_ties(
                Tie(one, "WORKS_WITH", other, confidence=weight, evidence=(Evidence("r"),)) for (one, other), weight in weights.items()
            )
        assert routes(ask(store, "a", "b")) == [list("amb"), list("anb"), list("aob")]
        assert routes(ask(store, "b", "a")) == [list("bma"), list("bna"), list("boa")]


DOUBTED = ("WORKS_WITH", "proposed"), ("FUNDS", "disputed")


def test_a_step_without_a_confirmed_tie_is_one_longer_and_a_meeting_or_a_group_that_is_passed_three() -> None:
    forms = {"day": "event", "all": "group", "state": "government", "table": "table"}
    ties = [(end, via) for via in (*forms, "m") for end in "ab" if via != "m"]
    with shaped(forms, *ties, ("a", "m"), *(("m", "b", *doubt) for doubt in DOUBTED)) as store:
        assert measured(ask(store, "a", "b", k=50)) == [(2, ["a", "table", "b"]), (3, ["a", "m", "b"])]
        for left_out, ways in (("table", 4), ("m", 3)):
            within = {*forms, "m"} - {"table", left_out}
            ends = resolve(store, "a"), resolve(store, "b")
            assert len(path(store, *ends, k=50, within=within).routes) == ways
        assert measured(path(store, *ends, k=50, within={"all", "day", "state"})) == [
            (5, ["a", one, "b"]) for one in ("all", "day", "state")
        ]
        # Who is asked about is not passed.
        assert measured(ask(store, "day", "all", k=1)) == [(2, ["day", "a", "all"])]


def test_of_equal_length_the_route_that_passes_fewer_meetings_and_groups_comes_first() -> None:
    weak = [(one, other, "SPOKE_AT", "confirmed") for one, other in itertools.pairwise("apqrsb")]
    with shaped({"day": "event"}, ("a", "day"), ("day", "b"), *weak) as store:
        assert measured(ask(store, "a", "b")) == [(5, list("apqrsb")), (5, ["a", "day", "b"])]


def test_a_weak_step_says_what_it_lacks() -> None:
    forms = {"day": "event", "all": "group"}
    ties = [
        ("a", "day"),
        ("day", "all", *DOUBTED[0]),
        ("all", "m"),
        ("m", "n", *DOUBTED[1]),
        ("n", "b", *DOUBTED[0]),
        ("n", "b", *DOUBTED[1]),
    ]
    with shaped(forms, *ties, ("n", "b", "SUPPORTS", "confirmed")) as store:
        (route,) = ask(store, "a", "b").routes
        assert (route.length, [one.id for one in route.passed]) == (13, ["day", "all", "m", "n"])
        assert [step.weak for step in route.steps] == [
            ("met only",), ("met only", "through a group", "proposed"), ("through a group",), ("disputed",), (),
        ]  # fmt: skip
        assert [step.weak for step in ask(store, "day", "all").routes[0].steps] == [("proposed",)]


def test_what_bounds_a_route_is_its_steps_and_the_shortest_of_those_it_leaves_is_the_measure() -> None:
    long, met = list(itertools.pairwise("acdefb")), [("a", "day"), ("day", "b")]
    with shaped({"day": "event", "eve": "event"}, *long, *met, ("a", "eve"), ("eve", "g", *DOUBTED[0]), ("g", "b")) as store:
        assert measured(ask(store, "a", "b")) == [(5, list("acdefb")), (5, ["a", "day", "b"]), (7, ["a", "eve", "g", "b"])]
        assert measured(ask(store, "a", "b", max_steps=4)) == [(5, ["a", "day", "b"]), (7, ["a", "eve", "g", "b"])]
        assert measured(ask(store, "a", "b", max_steps=2)) == [(5, ["a", "day", "b"])]
        assert measured(ask(store, "a", "b", max_steps=1)) == []


def test_a_chain_of_meetings_is_followed_to_the_last_step_and_no_further() -> None:
    days = [f"d{n}" for n in range(1, 8)]
    with shaped(dict.fromkeys(days, "event"), *itertools.pairwise(["a", *days, "b", "c"])) as store:
        assert measured(ask(store, "a", "b")) == [(29, ["a", *days, "b"])]
        assert measured(ask(store, "a", "c")) == []
