"""Networks of the literature, as matrices with the names of their nodes: what measures are tried on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import networkx as nx

from partnermap.measures import graphs
from partnermap.measures.arrays import Adjacency, Values

DATA = Path(__file__).parents[1] / "data"

GOVERNMENT = frozenset({"COUN", "EDUC", "MAYR", "WELF"})
"""Knoke's bureaucracies parted in two: these, and the rest."""
OF_THREE = dict(
    zip(["COUN", "COMM", "EDUC", "INDU", "MAYR", "WRO", "NEWS", "UWAY", "WELF", "WEST"], (1, 2, 1, 2, 1, 3, 2, 3, 3, 3), strict=True)
)
"""The same parted in three."""


class Network(NamedTuple):
    """A matrix, and what its rows are called."""

    names: tuple[str, ...]
    adjacency: Adjacency

    def by_name(self, values: Iterable[float] | Values, *, places: int = 4) -> dict[str, float]:
        """What was measured of each, rounded."""
        return {name: round(float(value), places) for name, value in zip(self.names, values, strict=True)}

    @property
    def undirected(self) -> Network:
        """The graph beneath it."""
        return Network(self.names, graphs.symmetric(self.adjacency))

    def parted(self, groups: Mapping[str, int] | Iterable[str]) -> list[int]:
        """The group of each: as a mapping says, or 1 for those that are named and 0 for the others."""
        if isinstance(groups, Mapping):
            return [groups[name] for name in self.names]
        among = set(groups)
        return [int(name in among) for name in self.names]


@cache
def florentine() -> Network:
    """Marriages among 16 Florentine families (Padgett); Pucci is tied to nobody."""
    return _undirected(nx.florentine_families_graph(), "Pucci")


@cache
def florentine_without_pucci() -> Network:
    """The same as NetworkX has it, of 15 families."""
    return _undirected(nx.florentine_families_graph())


@cache
def kite() -> Network:
    """Krackhardt's kite."""
    return _undirected(nx.krackhardt_kite_graph())


@cache
def karate() -> Network:
    """Zachary's karate club, without weights."""
    return _undirected(nx.karate_club_graph())


def karate_clubs() -> list[str]:
    """To which club each went."""
    return [club for _, club in sorted(nx.karate_club_graph().nodes(data="club"))]


@cache
def davis() -> nx.Graph[str]:
    """The southern women of Davis, Gardner and Gardner and the events they went to: a two-mode graph, whose women have `bipartite` 0."""
    return nx.davis_southern_women_graph()


@cache
def knoke_information() -> Network:
    """Knoke's bureaucracies: who gives information to whom."""
    return _read("knoke_information")


@cache
def knoke_money() -> Network:
    """Knoke's bureaucracies: who gives money to whom."""
    return _read("knoke_money")


@cache
def campnet() -> Network:
    """With whom 18 at a camp spent most time; the first eight are women."""
    return _read("campnet")


def _undirected(graph: nx.Graph[str], *loose: str) -> Network:
    nodes = sorted([*graph.nodes, *loose])
    place = {node: number for number, node in enumerate(nodes)}
    pairs = [(place[one], place[other]) for one, other in graph.edges]
    return Network(tuple(map(str, nodes)), graphs.undirected(len(nodes), pairs))


def _read(name: str) -> Network:
    lines = [line for line in (DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    arcs = {source.strip(): targets.split() for source, _, targets in (line.partition("->") for line in lines)}
    names = tuple(arcs)
    pairs = [(names.index(source), names.index(target)) for source, targets in arcs.items() for target in targets]
    return Network(names, graphs.directed(len(names), pairs))
