"""Every figure of the page beside what NetworkX and plain counting say, on small random networks of every sort."""

from __future__ import annotations

import itertools
import random
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

import networkx as nx
import pytest

from partnermap.output.answers.health import health_document
from partnermap.queries.health import health
from tests.queries.small import network

DAY = "2024-05-31"
DATES = {"r": "2020", "s": "2022-06", "t": "", "u": "2011-04-11"}
ACTORS = ["agency", "unit", "person"]
TYPES = {
    "WORKS_WITH": (ACTORS, ACTORS), "FUNDS": (ACTORS, [*ACTORS, "program"]), "TRAINS": (ACTORS, ACTORS), "LEADS": (ACTORS[:2], ["program"]),
    "PARTNERS_IN": (ACTORS, ["program"]), "PART_OF": (["unit"], ["agency", "unit"]), "SUCCEEDS": (ACTORS, ACTORS),
}  # fmt: skip

Tie = tuple[str, str, str]
Facts = dict[str, Any]


class Invented:
    """A network that was drawn with a seed: its stakeholders and ties as they are loaded, and what is expected of it."""

    def __init__(self, seed: int) -> None:
        draw = random.Random(seed)
        self.kinds = {f"n{number:02}": draw.choice([*ACTORS, "program"]) for number in range(draw.choice([0, 1, 2, 9, 12, 20, 30]))}
        self.gone = {id_ for id_ in self.kinds if draw.random() < 0.1}
        self.ties: dict[Tie, tuple[Facts, list[str]]] = {}
        for _ in range(draw.choice([1, 2, 6]) * len(self.kinds)):
            type_ = draw.choice(list(TYPES))
            one, other = draw.choice(list(self.kinds)), draw.choice(list(self.kinds))
            is_said = (type_ == "WORKS_WITH" and (other, type_, one) in self.ties) or (one, type_, other) in self.ties
            if one != other and self.kinds[one] in TYPES[type_][0] and self.kinds[other] in TYPES[type_][1] and not is_said:
                facts = draw.choice(
                    [{}, {}, {"since": "2012"}, {"until": "2013"}, {"since": "2029"}, {"status": "proposed"}, {"status": "disputed"}]
                )
                self.ties[one, type_, other] = (facts, draw.sample(list(DATES), draw.choice([1, 1, 2])))

    @property
    def text(self) -> tuple[str, str]:
        """Stakeholders and ties, as `network` reads them."""
        people = [f"{id_} {kind}{' until=2010' if id_ in self.gone else ''}" for id_, kind in self.kinds.items()]
        ties = [
            " ".join([*tie, *(f"{name}={value}" for name, value in facts.items()), f"by={source}"])
            for tie, (facts, sources) in self.ties.items()
            for source in sources
        ]
        return "\n".join(people), "\n".join(ties)

    def live(self) -> dict[Tie, tuple[Facts, list[str]]]:
        """The ties that hold on the day and say something about working together."""
        return {
            tie: said for tie, said in self.ties.items()
            if tie[1] != "SUCCEEDS" and not {tie[0], tie[2]} & self.gone and said[0].get("until") != "2013" and said[0].get("since") != "2029"
        }  # fmt: skip

    def graph(self) -> nx.Graph[str]:
        """Who is tied to whom on the day."""
        graph: nx.Graph[str] = nx.Graph()
        graph.add_nodes_from(sorted(self.kinds.keys() - self.gone))
        graph.add_edges_from((tie[0], tie[2]) for tie in self.live())
        return graph


def _beneath(values: Iterable[float], most: float) -> float:
    told = list(values)
    return sum(max(told) - value for value in told) / most


def _cohesion(graph: nx.Graph[str]) -> dict[str, Any]:
    n = len(graph)
    sizes = sorted(map(len, nx.connected_components(graph)), reverse=True)
    steps = [far for one, others in nx.all_pairs_shortest_path_length(graph) for other, far in others.items() if one != other]
    ways = sum(degree * (degree - 1) for _, degree in graph.degree())
    return {
        "density": nx.density(graph) if n > 1 else None,
        "pieces": [size for size in sizes if size > 1],
        "isolates": sorted(nx.isolates(graph)),
        "connectedness": sum(size * (size - 1) for size in sizes) / (n * (n - 1)) if n > 1 else None,
        "steps": sum(steps) / len(steps) if steps else None,
        "transitivity": 2 * sum(nx.triangles(graph).values()) / ways if ways else None,
    }


def _centralization(graph: nx.Graph[str]) -> dict[str, float] | None:
    n = len(graph)
    if n < 10:
        return None
    between = nx.betweenness_centrality(graph, normalized=False)
    tied = [node for node, degree in graph.degree() if degree]
    told = {}
    for name, nodes in (("", list(graph)), ("_tied", tied)):
        if (k := len(nodes)) > 2:
            told[f"degree{name}"] = _beneath((graph.degree(node) for node in nodes), (k - 1) * (k - 2))
            told[f"betweenness{name}"] = _beneath((between[node] for node in nodes), (k - 1) ** 2 * (k - 2) / 2)
    return told


def _evidence(live: dict[Tie, tuple[Facts, list[str]]]) -> dict[str, int]:
    said = [facts for facts, _ in live.values()]
    return {
        "ties": len(live),
        "one_source": sum(len(sources) == 1 for _, sources in live.values()),
        "undated": sum(not facts.get("since") and not facts.get("until") for facts in said),
        "proposed": sum(facts.get("status") == "proposed" for facts in said),
        "disputed": sum(facts.get("status") == "disputed" for facts in said),
        "never_attested": sum(sources == ["t"] for _, sources in live.values()),
    }


def _weights(kinds: dict[str, str], live: Iterable[Tie]) -> list[float]:
    """Newman's weights of those bodies that share programs, without a body and a part of it, the five heaviest."""
    part, above = defaultdict(set), nx.DiGraph()
    for source, type_, target in live:
        if type_ == "PART_OF":
            above.add_edge(source, target)
        elif kinds[target] == "program" and kinds[source] != "person":
            part[target].add(source)
    weights: Counter[tuple[str, str]] = Counter()
    for bodies in part.values():
        for pair in itertools.combinations(sorted(bodies), 2):
            weights[pair] += 1 / (len(bodies) - 1)  # type: ignore[assignment]
    for one, other in list(weights):
        if {one, other} <= set(above) and (nx.has_path(above, one, other) or nx.has_path(above, other, one)):
            del weights[one, other]
    return sorted(weights.values(), reverse=True)[:5]


def _rounded(values: Any, names: Iterable[str]) -> dict[str, Any]:
    """Those of these names, numbers to nine decimals."""
    return {name: round(values[name], 9) if isinstance(values[name], float) else values[name] for name in names}


@pytest.mark.parametrize("seed", range(24))
def test_every_figure_is_what_networkx_and_counting_say(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", DAY)
    invented = Invented(seed)
    with network(*invented.text, sources=[f"{id_} {date}".strip() for id_, date in DATES.items()]) as store:
        data = health_document(health(store), store.schema, "en").data
    graph, live = invented.graph(), invented.live()
    told = data["cohesion"] | {"isolates": [one["id"] for one in data["cohesion"]["isolates"]]}
    told |= {"steps": told["mean_distance"] and told["mean_distance"]["steps"]}
    cohesion, centralization, evidence = _cohesion(graph), _centralization(graph), _evidence(live)
    assert _rounded(told, cohesion) == _rounded(cohesion, cohesion)
    assert (data["centralization"] is None, data["network"]["pairs"]) == (centralization is None, graph.number_of_edges())
    assert _rounded(data["centralization"], centralization or {}) == _rounded(centralization, centralization or {})
    assert {name: data["evidence"][name] for name in evidence} == evidence
    assert data["hanging"]["with_one_partner"] == Counter(invented.kinds[node] for node, degree in graph.degree() if degree == 1)
    assert [one["weight"] for one in data["sharing"]["most"]] == pytest.approx(_weights(invented.kinds, live))
