"""Two-mode networks: the southern women of Davis and the events they went to, and any beside NetworkX."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.measures.arrays import Adjacency, Values
from partnermap.measures.two_mode import Alike, density_of_shared, incidence, shared
from tests.measures.networks import davis


def _davis() -> tuple[list[str], Adjacency]:
    graph = davis()
    women = sorted(node for node, mode in graph.nodes(data="bipartite") if mode == 0)
    events = sorted(set(graph) - set(women))
    return women, incidence(len(women), len(events), ((women.index(one), events.index(event)) for one in women for event in graph[one]))


def clustering(belonging: Adjacency) -> Values:
    """That of the two-mode network, of all its parts."""
    alike = Alike(belonging)
    for found in shared(belonging):
        alike.add(found)
    return alike.clustering


def test_the_southern_women_share_as_newman_weighs() -> None:
    women, belonging = _davis()
    (found,) = shared(belonging)
    rows = zip(found.pairs, found.weights, found.columns, strict=True)
    ranked = sorted(((round(float(weight), 4), int(n), women[one], women[other]) for (one, other), weight, n in rows), reverse=True)
    assert ranked[:5] == [
        (1.652, 6, "Nora Fayette", "Sylvia Avondale"),
        (1.6178, 6, "Katherina Rogers", "Sylvia Avondale"),
        (1.5626, 6, "Evelyn Jefferson", "Laura Mandeville"),
        (1.5409, 5, "Katherina Rogers", "Nora Fayette"),
        (1.4869, 7, "Evelyn Jefferson", "Theresa Anderson"),
    ]
    assert (len(ranked), round(density_of_shared(belonging), 4)) == (139, 0.9085)


def test_clustering_is_that_of_the_two_modes_and_not_of_the_projection() -> None:
    _, belonging = _davis()
    assert round(float(clustering(belonging).mean()), 4) == 0.3171


def test_an_event_of_one_weighs_nothing_and_one_said_twice_counts_once() -> None:
    (found,) = shared(incidence(3, 3, [(0, 0), (0, 0), (1, 0), (2, 1), (0, 2), (1, 2), (2, 2)]))
    assert (found.pairs.tolist(), found.columns.tolist()) == ([[0, 1], [0, 2], [1, 2]], [2, 1, 1])
    assert found.weights.tolist() == [1.5, 0.5, 0.5]
    assert (list(shared(incidence(0, 0, []))), np.isnan(density_of_shared(incidence(1, 1, [])))) == ([], True)


@settings(max_examples=50, deadline=None)
@given(st.integers(1, 6), st.integers(1, 6), st.sampled_from([1, 5, 2_000_000]), st.data())
def test_any_network_of_two_modes_is_as_networkx_has_it_however_many_rows_at_once(
    rows: int, columns: int, at_once: int, data: st.DataObject
) -> None:
    pairs = data.draw(st.sets(st.tuples(st.integers(0, rows - 1), st.integers(0, columns - 1))))
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(rows), bipartite=0)
    graph.add_nodes_from(range(rows, rows + columns), bipartite=1)
    graph.add_edges_from((row, rows + column) for row, column in pairs)
    belonging = incidence(rows, columns, sorted(pairs))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("partnermap.measures.two_mode._AT_ONCE", at_once)
        found = list(shared(belonging))
        clustered = clustering(belonging).tolist()
    weighed = nx.bipartite.collaboration_weighted_projected_graph(graph, range(rows))
    theirs = {tuple(sorted(pair)): weight for *pair, weight in weighed.edges(data="weight")}
    pieces = [(tuple(pair), weight) for part in found for pair, weight in zip(part.pairs.tolist(), part.weights.tolist(), strict=True)]
    assert [pair for pair, _ in pieces] == sorted(theirs)
    assert dict(pieces) == pytest.approx(theirs)
    theirs_ = nx.bipartite.latapy_clustering(graph, range(rows))
    assert clustered == pytest.approx([theirs_[row] for row in range(rows)])
