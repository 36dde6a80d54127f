"""The network that questions are timed on: made or given, and its live part as a NetworkX graph for the peers.

python -m benchmarks.planning.network FOLDER SIZE STORE
"""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from pathlib import Path

import networkx as nx
import numpy as np

from partnermap.graph import open_store
from partnermap.measures.graphs import components, distances
from partnermap.queries.structure import Live, read_live

from ..generate import write_network
from ..timing import environment, python
from . import GRAPH

_APART = 8  # steps: as many as a route may have


def main(folder: Path, size: int, store: Path | None) -> None:
    """Puts the graph into the folder, and prints which store it is of, two that are far apart in it, and how large it is, as JSON."""
    store = store or made(folder, size)
    with open_store(str(store)) as opened:
        live = read_live(opened)
        dates = [(tie.since, tie.until) for tie in opened.ties() if tie.since or tie.until]
    ends = far_apart(live)
    (folder / GRAPH).write_bytes(pickle.dumps(as_networkx(live, ends, dates), protocol=pickle.HIGHEST_PROTOCOL))
    said = f"{len(live.stakeholders):,} stakeholders, {live.pairs:,} pairs by {len(live.links):,} ties that hold on {live.day}"
    print(json.dumps({"store": str(store), "ends": ends, "network": said}))


def made(folder: Path, size: int) -> Path:
    """A store with a made-up network of so many stakeholders."""
    store = folder / "n.db"
    network = write_network(folder / "network", size)
    subprocess.run(python("-m", "partnermap", "load", network, "--store", store), check=True, capture_output=True, env=environment())
    return store


def as_networkx(live: Live, ends: tuple[str, str], dates: list[tuple[str, str]]) -> nx.Graph[str]:
    """The network that we count, as a simple graph for the peers; `dates` are those of all ties, also of those that ended."""
    graph: nx.Graph[str] = nx.Graph(ends=ends, dates=dates)
    for one in live.stakeholders:
        graph.add_node(one.id, name=one.name, kind=one.kind, form=one.form, sector=one.sector, country=one.country)
    graph.add_edges_from((link.source, link.target) for link in live.links)
    return graph


def far_apart(live: Live) -> tuple[str, str]:
    """Two of the largest component that are as many steps apart as there are, up to as many as a route may have."""
    inside = np.flatnonzero(components(live.adjacency) == 0)
    first = int(inside[0])
    steps = distances(live.adjacency, np.array([first]))[0]
    steps[~(steps <= _APART)] = -1
    return live.stakeholders[first].id, live.stakeholders[int(np.argmax(steps))].id


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]) if sys.argv[3] else None)
