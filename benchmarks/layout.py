"""How long the layout of a map takes beside NetworkX's spring layout, and whether those who belong together stand together.

    python -m benchmarks.layout [--quick] [--size N] [--runs N]

The network has planted communities of about a hundred, three ties a stakeholder, four in five of them within a community. NetworkX lays it
out with its defaults.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Sequence

import networkx as nx
import numpy as np
from scipy.spatial import cKDTree

from partnermap.maps.layout.arranging import arrange
from tests.maps.given import planted

RADIUS = 8.0
NEAREST = 10


def main() -> None:
    """Lays the same network out both ways, turn and turn about, and prints times, neighbours and overlaps."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="1,000 stakeholders, once")
    parser.add_argument("--size", type=int, default=5_000)
    parser.add_argument("--runs", type=int, default=1)
    given = parser.parse_args()
    size, runs = (1_000, 1) if given.quick else (given.size, given.runs)
    ties, groups = planted(size, 3 * size, max(5, size // 100))
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(size))
    graph.add_edges_from(ties)
    ours, theirs = list[float](), list[float]()
    for _ in range(runs):
        began = time.perf_counter()
        layout = arrange([RADIUS] * size, ties)
        ours.append(time.perf_counter() - began)
        began = time.perf_counter()
        spring = nx.spring_layout(graph, seed=1)
        theirs.append(time.perf_counter() - began)
    tied = [node for node in range(size) if graph.degree(node)]
    points = np.array(layout.points)
    share, other = near(points[tied], groups, tied), near(np.array([spring[node] for node in tied]), groups, tied)
    overlaps = len(cKDTree(points).query_pairs(2 * RADIUS - 1e-6))
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(f"{size:,} stakeholders, {3 * size:,} ties, {max(groups) + 1} planted communities")
    print(f"  layout {statistics.median(ours):.2f} s, spring layout {statistics.median(theirs):.2f} s: 1/{1 / ratio:.1f}", end=" ")
    print(f"(wanted: at most 1/10) {verdict(ratio <= 0.1)}")
    print(
        f"  of the {NEAREST} nearest, in the same community: {share:.3f} (wanted: at least .9) {verdict(share >= 0.9)}; spring {other:.3f}"
    )
    print(f"  overlaps: {overlaps} (wanted: 0) {verdict(not overlaps)}")


def near(points: np.ndarray, groups: Sequence[int], tied: Sequence[int]) -> float:
    """The share of the nearest of each that are of its planted community."""
    _, nearest = cKDTree(points).query(points, NEAREST + 1)
    of = np.array(groups)[list(tied)]
    return float((of[nearest[:, 1:]] == of[:, None]).mean())


def verdict(is_met: bool) -> str:
    return "met" if is_met else "NOT MET"


if __name__ == "__main__":
    main()
