"""The network as a graph with weights: what an edge is worth, and which ways it leads."""

import networkx as nx
import pytest

from partnermap.exports import network, weighted
from partnermap.graph import Store, Ties
from partnermap.queries.who import who

EITHER = Ties(types=frozenset({"WORKS_WITH", "TRAINS", "LEADS"}))


def test_undirected_each_tie_is_one_edge(example: Store) -> None:
    graph = weighted(example, only=EITHER, weight="strength")
    assert {(data["source"], data["type"], data["target"], data["strength"]) for *_, data in graph.edges(data=True)} == {
        ("fisheries", "WORKS_WITH", "hsa", 1.0),
        ("university", "TRAINS", "dive", 0.9),
        ("hsa", "LEADS", "clear", 0.7),
    }
    assert (graph.is_directed(), graph.is_multigraph(), graph.number_of_edges()) == (False, True, 3)
    assert sorted(graph["fisheries"]) == sorted(nx.all_neighbors(graph, "fisheries")) == ["hsa"]


def test_directed_a_symmetric_tie_leads_both_ways_and_any_other_one(example: Store) -> None:
    graph = weighted(example, only=EITHER, directed=True)
    assert sorted(graph.edges()) == [("fisheries", "hsa"), ("hsa", "clear"), ("hsa", "fisheries"), ("university", "dive")]
    (there,), (back,) = graph["hsa"]["fisheries"].items(), graph["fisheries"]["hsa"].items()
    assert there == back
    assert (back[1]["source"], back[1]["target"]) == ("fisheries", "hsa")


def test_an_edge_is_worth_what_its_tie_adds_to_strength(example: Store) -> None:
    graph = weighted(example, weight="strength")
    worth = {key: data["strength"] for *_, key, data in graph.edges(keys=True, data=True)}
    added = {
        reason.theirs[0].id: reason.weight
        for one in example.stakeholders()
        for partner in who(example, one).partners
        for reason in partner.reasons
        if not reason.via
    }
    assert added == {tie: worth[tie] for tie in added}
    assert len(added) == 17


def test_nodes_and_edges_have_the_fields_that_files_have(example: Store) -> None:
    graph, stated = weighted(example, directed=True), network(example)
    assert dict(graph.nodes(data=True)) == dict(stated.nodes(data=True))
    assert graph.graph == stated.graph
    for source, target, key, data in stated.edges(keys=True, data=True):
        assert {name: graph[source][target][key][name] for name in data} == data


def test_a_part_has_the_ties_among_it(example: Store) -> None:
    part = weighted(example, ["hsa", "clear", "guard"], directed=True)
    assert sorted(part.edges()) == [("guard", "clear"), ("hsa", "clear")]


@pytest.mark.parametrize("directed", [False, True])
def test_algorithms_of_networkx_run_on_it(example: Store, directed: bool) -> None:
    graph = weighted(example, directed=directed, weight="strength")
    ranks = nx.pagerank(nx.Graph(graph), weight="strength")
    assert set(ranks) == set(graph)
