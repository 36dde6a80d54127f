"""The routes are those that the rule gives when it is tried on every way there is."""

import itertools

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.graph import STATUSES, Evidence, Source, Stakeholder, Tie, Ties, read_schema
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.queries.path import LONGER, path

SCHEMA = read_schema()
FORMS = (("agency", ""), ("agency", "group"), ("collaboration", "event"), ("collaboration", "alliance"), ("program", ""))
TYPES = ("WORKS_WITH", "FUNDS", "SUPPORTS")
Found = list[tuple[int, list[str]]]


@st.composite
def networks(draw: st.DrawFn) -> tuple[list[Stakeholder], list[Tie]]:
    size = draw(st.integers(4, 9))
    forms = [draw(st.sampled_from(FORMS)) for _ in range(size)]
    # Names in another order than ids, and some of them the same.
    names = [draw(st.sampled_from(["Beta", "Alpha", "Éta", "Gamma"])) for _ in range(size)]
    # Mostly from one to one of the next three, so that the last is some steps from the first, and there are many ways.
    pairs = [(n, n + ahead) for n in range(size) for ahead in draw(st.lists(st.integers(1, 3), min_size=1, max_size=4)) if n + ahead < size]
    pairs += draw(st.lists(st.permutations(range(size)).map(lambda order: (order[0], order[1])), max_size=2))
    ties = [
        Tie(
            f"n{one}", draw(st.sampled_from(TYPES)), f"n{other}", status=draw(st.sampled_from(STATUSES)),
            confidence=draw(st.sampled_from([0.5, 0.9, 1.0])), evidence=(Evidence("r"),),
        )
        for one, other in pairs
    ]  # fmt: skip
    return [Stakeholder(f"n{n}", kind, name, form=form) for n, ((kind, form), name) in enumerate(zip(forms, names, strict=True))], ties


def by_the_rule(stakeholders: list[Stakeholder], ties: list[Tie], k: int, max_steps: int, only: Ties) -> Found:
    """Every simple way of so many steps from the first to the last, ranked as the rule says."""
    source, target = stakeholders[0].id, stakeholders[-1].id
    kept: dict[frozenset[str], list[Tie]] = {}
    for tie in {tie.id: tie for tie in ties}.values():
        if not only.statuses or tie.status in only.statuses:
            kept.setdefault(frozenset((tie.source, tie.target)), []).append(tie)
    passing = {one.id: one.form in ("group", "event") for one in stakeholders}
    keys = {one.id: (one.name.replace("É", "E").lower(), one.id) for one in stakeholders}
    graph = nx.Graph(tuple(pair) for pair in kept)

    def rank(route: list[str]) -> tuple[int, int, float, list[tuple[str, str]]]:
        steps = [kept[frozenset(pair)] for pair in itertools.pairwise(route)]
        passed = sum(passing[id_] for id_ in route[1:-1])
        doubted = sum(all(tie.status != "confirmed" for tie in step) for step in steps)
        weight = 0.0
        for step in steps:
            weight += max(max(SCHEMA.ties[tie.type].direct, SCHEMA.ties[tie.type].shared) * tie.confidence for tie in step)
        return len(steps) + doubted + 3 * passed, passed, -round(weight, 6), [keys[id_] for id_ in route]

    graph.add_nodes_from((source, target))
    ranked = sorted((rank(route), route) for route in nx.all_simple_paths(graph, source, target, cutoff=max_steps))
    return [(place[0], route) for place, route in ranked if place[0] <= ranked[0][0][0] + LONGER][:k]


@settings(max_examples=500, deadline=None)
@given(
    networks(), st.integers(1, 5), st.sampled_from([8, 8, 8, 4, 3, 2]), st.sampled_from([(), (), ("confirmed",), ("proposed", "disputed")])
)
def test_the_routes_are_those_that_trying_all_would_find(
    network: tuple[list[Stakeholder], list[Tie]], k: int, max_steps: int, statuses: tuple[str, ...]
) -> None:
    stakeholders, ties = network
    only = Ties(statuses=frozenset(statuses))
    with in_memory(SCHEMA) as store:
        with store.writer() as writer:
            writer.put_sources([Source("r", "R")])
            writer.put_stakeholders(stakeholders)
            writer.put_ties(ties)
        answer = path(store, stakeholders[0], stakeholders[-1], only, k=k, max_steps=max_steps)
    found = [(route.length, ["n0", *(step.target.id for step in route.steps)]) for route in answer.routes]
    assert found == by_the_rule(stakeholders, ties, k, max_steps, only)
