"""How two are connected: best first, exact, and never through what was not in force."""

import importlib
import itertools
from collections.abc import Iterator

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
    assert routes(ask(example, "university", "fisheries")) == [
        ["university", "clear", "fisheries"],
        ["university", "forum", "fisheries"],
        ["university", "dive", "hsa", "fisheries"],
    ]


def test_each_step_has_all_its_ties_the_best_first(example: Store) -> None:
    (route,) = ask(example, "clear", "fisheries", k=1).routes
    assert [(tie.type, tie.since) for tie in route.steps[0].ties] == [("FUNDS", "2005"), ("FUNDS", "2010")]


def test_a_route_does_not_pass_a_tie_that_was_not_in_force(example: Store) -> None:
    assert routes(ask(example, "university", "clear", k=1)) == [["university", "clear"]]
    assert routes(ask(example, "university", "clear", Ties(as_of="2011-01"), k=1)) == [["university", "forum", "guard", "clear"]]
    assert routes(ask(example, "omar", "day", Ties(as_of="2012"))) == []


def test_a_route_within_some_is_the_one_that_would_be_without_the_others(example: Store) -> None:
    ends = resolve(example, "university"), resolve(example, "fisheries")
    assert routes(path(example, *ends, k=5, within={"dive", "hsa", "forum"})) == [
        ["university", "forum", "fisheries"],
        ["university", "dive", "hsa", "fisheries"],
    ]
    assert routes(path(example, *ends, k=5, within=set())) == []


def test_longer_routes_are_told_only_where_there_are_not_enough_short_ones(example: Store) -> None:
    assert routes(ask(example, "ann", "zoe", k=1)) == [["ann", "day", "zoe"]]
    lengths = [len(route) - 1 for route in routes(ask(example, "ann", "zoe", k=50))]
    assert lengths == sorted(lengths)
    assert set(lengths) <= set(range(2, 2 + LONGER + 1))


def test_there_is_no_route_to_one_without_ties_nor_to_oneself_nor_beyond_the_limit(example: Store) -> None:
    assert routes(ask(example, "hsa", "trust")) == []
    assert routes(ask(example, "hsa", "hsa")) == []
    assert routes(ask(example, "survey", "omar", max_steps=3)) == []
    assert routes(ask(example, "survey", "omar", k=1, max_steps=4)) == [["survey", "dive", "hsa", "day", "omar"]]


TYPES = ("WORKS_WITH", "PARTNERS_IN", "MEMBER_OF", "SPOKE_AT")


@st.composite
def small_networks(draw: st.DrawFn) -> list[Tie]:
    size = draw(st.integers(2, 9))
    pairs = draw(
        st.lists(st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)).filter(lambda pair: pair[0] < pair[1]), unique=True)
    )
    return [
        Tie(f"n{one}", draw(st.sampled_from(TYPES)), f"n{other}", confidence=draw(st.sampled_from([0.5, 1.0])), evidence=(Evidence("r"),))
        for one, other in pairs
    ]


def brute_force(ties: list[Tie], source: str, target: str, k: int) -> Iterator[list[str]]:
    """The rule of the module, tried on every simple path that NetworkX finds."""
    graph = nx.Graph()
    for tie in ties:
        kind = SCHEMA.ties[tie.type]
        graph.add_edge(tie.source, tie.target, weight=max(kind.direct, kind.shared) * tie.confidence)
    if source not in graph or target not in graph:
        return iter(())
    found = list(nx.all_simple_paths(graph, source, target, cutoff=8))
    shortest = min(map(len, found), default=0)
    found = [route for route in found if len(route) <= shortest + LONGER]

    def rank(route: list[str]) -> tuple[int, float, list[str]]:
        return len(route), -round(sum(graph[one][other]["weight"] for one, other in itertools.pairwise(route)), 6), route

    return iter(sorted(found, key=rank)[:k])


@settings(max_examples=150, deadline=None)
@given(small_networks(), st.integers(1, 6))
def test_the_routes_are_those_that_trying_all_would_find(ties: list[Tie], k: int) -> None:
    with in_memory(SCHEMA) as store:
        with store.writer() as writer:
            writer.put_sources([Source("r", "R")])
            writer.put_stakeholders([Stakeholder(f"n{number}", "agency", f"N{number}") for number in range(9)])
            writer.put_ties(ties)
        assert routes(ask(store, "n0", "n1", k=k)) == list(brute_force(ties, "n0", "n1", k))


@pytest.mark.parametrize(("one", "other"), [("university", "fisheries"), ("ann", "zoe"), ("survey", "omar")])
def test_the_way_back_is_as_long_as_the_way_there(example: Store, one: str, other: str) -> None:
    there, back = ask(example, one, other, k=1), ask(example, other, one, k=1)
    assert len(there.routes[0].steps) == len(back.routes[0].steps)


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


def test_a_route_is_at_most_two_steps_longer_than_the_shortest() -> None:
    with held(*DETOURS) as store:
        all_of_them = [["a", "b"], ["a", "c", "b"], ["a", "d", "e", "b"]]
        assert routes(ask(store, "a", "b", k=50)) == all_of_them
        for most in (1, 2, 3):
            assert routes(ask(store, "a", "b", k=50, max_steps=most)) == all_of_them[:most]
        assert routes(ask(store, "a", "b", k=50, max_steps=0)) == []


def test_longer_routes_are_not_followed_where_both_ends_are_in_a_crowd(monkeypatch: pytest.MonkeyPatch) -> None:
    crowd = [(f"{end}{n}", end) for end in "ab" for n in range(3)]
    with held(*DETOURS[:6], *crowd) as store:
        # From either end go the other, two on the way there, and three that lead nowhere.
        for widest, count in ((6, 3), (5, 2)):
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
