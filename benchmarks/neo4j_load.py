"""How long a load into Neo4j takes beside the driver alone, which sends the same rows unchecked, and beside neomodel.

    python -m benchmarks.neo4j_load [--quick] [--size N] [--runs N] [--batch N] [--sessions N] [--neomodel PYTHON]

Every figure is a whole process that loads into a fresh server with a heap of 1 GB, which this starts and stops. neomodel needs another
driver than partnermap, so it is asked of a Python of its own: a virtual environment with `pip install neomodel` in it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.neo4j_server import LTS, Server, find_launcher

from .generate import TIES_EACH, write_network
from .timing import Figures, compare, run

_INDEXES = """SHOW INDEXES YIELD type, createStatement, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL
RETURN createStatement"""
_OURS = """
import sys
from partnermap import cli
from partnermap.graph.stores.neo4j import sending
sending.BATCH, sending.SESSIONS = map(int, sys.argv[1:3])
sys.argv[1:] = ["load", sys.argv[3], "--store", sys.argv[4]]
cli.main()
"""
_FEW = 500  # rows of each sort for neomodel, which sends them one by one


def main() -> None:
    """Loads a generated network both ways, turn and turn about, then a small part of it with neomodel."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="2,000 stakeholders and 10,000 ties, once")
    parser.add_argument("--size", type=int, default=200_000, help="how many stakeholders; ties are five times as many")
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--batch", type=int, default=5_000, help="entries in a transaction, for both")
    parser.add_argument("--sessions", type=int, default=2, help="of partnermap; the driver alone uses one")
    parser.add_argument("--version", default=LTS, help="of the server")
    parser.add_argument("--neomodel", metavar="PYTHON", help="a Python that has neomodel")
    given = parser.parse_args()
    size, runs = (2_000, 1) if given.quick else (given.size, given.runs)
    entries = size * (1 + TIES_EACH)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        network, indexes = str(write_network(folder / "network", size)), folder / "indexes.json"
        ours, raw = list[Figures](), list[Figures]()
        for number in range(runs):
            with server(given.version, folder / f"ours-{number}") as one:
                script = [sys.executable, "-c", _OURS, str(given.batch), str(given.sessions), network, one.uri]
                ours.append(run(script))
                check(one, size)
                statements = one.run_when_ready("SHOW CONSTRAINTS YIELD createStatement RETURN createStatement")
                indexes.write_text(json.dumps([row[0] for row in (*statements, *one.run_when_ready(_INDEXES))]))
            with server(given.version, folder / f"raw-{number}") as one:
                command = [sys.executable, "-m", "benchmarks.neo4j_peers", "raw", network, str(indexes), str(given.batch)]
                raw.append(run(command))
                check(one, size)
        figures = {"partnermap load": joined(ours), "raw driver": joined(raw)}
        title = f"{size:,} stakeholders and {size * TIES_EACH:,} ties into Neo4j {given.version}, batches of {given.batch:,}"
        compare(f"{title}, {given.sessions} sessions", figures, "partnermap load", "raw driver", at_most=1.2)
        for what, one in figures.items():
            print(f"  {what}: {entries / one.median:,.0f} entries a second")
        if given.neomodel:
            beside_neomodel(given.neomodel, given.version, folder, network, entries / figures["partnermap load"].median)


def beside_neomodel(python: str, version: str, folder: Path, network: str, ours: float) -> None:
    """Prints the rate of neomodel for as many ties a stakeholder as there are, and how many times ours that is."""
    with server(version, folder / "neomodel"):
        told = run([python, "-m", "benchmarks.neo4j_peers", "neomodel", network, str(_FEW)])
    nodes, node_seconds, ties, tie_seconds = json.loads(told.output)
    rate = (1 + TIES_EACH) / (node_seconds / nodes + TIES_EACH * tie_seconds / ties)
    times = ours / rate
    print(f"  neomodel: {rate:,.0f} entries a second ({nodes / node_seconds:,.0f} nodes/s, {ties / tie_seconds:,.0f} ties/s)")
    print(f"  partnermap load / neomodel, by rate: {times:.1f} (wanted: at least 5) {'met' if times >= 5 else 'NOT MET'}")


@contextmanager
def server(version: str, home: Path) -> Iterator[Server]:
    """A fresh server, and in the environment the way to it."""
    for name in ("NEO4J_URI", "NEO4J_DATABASE"):
        os.environ.pop(name, None)
    one = find_launcher(version).launch(home)
    try:
        os.environ.update(NEO4J_URI=one.uri, NEO4J_USERNAME=one.username, NEO4J_PASSWORD=one.password)
        yield one
    finally:
        os.environ.pop("NEO4J_URI", None)
        one.stop()


def check(one: Server, size: int) -> None:
    """Ends the benchmark where not everything arrived."""
    counts = one.run_when_ready("MATCH (s:Stakeholder) WITH count(s) AS nodes MATCH ()-[r]->() RETURN nodes, count(r)")
    if counts != [[size, size * TIES_EACH]]:
        raise SystemExit(f"not everything arrived: {counts}")


def joined(runs: list[Figures]) -> Figures:
    """Several runs as one."""
    return Figures(tuple(second for one in runs for second in one.seconds), max(one.peak for one in runs), "")


if __name__ == "__main__":
    main()
