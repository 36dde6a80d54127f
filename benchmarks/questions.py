"""How long each question about structure takes, in how much memory, beside what others take for the same figures on the same network.

    python -m benchmarks.questions [QUESTION…] [--size 20000] [--store PATH] [--limit SECONDS]

Each is a process of its own, started cold: ours opens the store, reads, counts and writes the answer; a peer (`benchmarks/planning/`)
unpickles the live network as a NetworkX graph and counts. A peer that takes longer than the limit is stopped, and so is said.
"""

from __future__ import annotations

import argparse
import csv
import os
import pickle
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import networkx as nx
import numpy as np

from partnermap.graph import open_store
from partnermap.measures.graphs import components, distances
from partnermap.queries.structure import Live, read_live

from .generate import write_network
from .timing import environment, python

_APART = 8  # steps: as many as a route may have
_EACH = 50  # of so many stakeholders one is left out of the network as it was, another called otherwise, and a tie dated otherwise


class Asked(NamedTuple):
    """What the commands are about: the store, two stakeholders far apart, and the folder to make things in."""

    store: Path
    ends: tuple[str, str]
    folder: Path


class Took(NamedTuple):
    """Seconds and MB of one process; the seconds are None where it was stopped, and `failed` is what it said where it failed."""

    seconds: float | None
    peak: float
    failed: str = ""


def _diff(asked: Asked) -> list[str]:
    return ["diff", str(_former(asked)), str(asked.store)]


COMMANDS: Mapping[str, Callable[[Asked], list[str]]] = {
    "introduce": lambda asked: ["introduce", *asked.ends],
    "timeline": lambda _: ["timeline", "--all"],
    "diff": _diff,
    "without": lambda _: ["without", "--find", "2"],
    "brokers": lambda _: ["brokers"],
    "gaps": lambda _: ["gaps"],
    "groups": lambda _: ["groups"],
    "health": lambda _: ["health"],
}


def main() -> None:
    """Prints a row a process, with how many times as long a peer takes as we do."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="QUESTION", help=f"of {', '.join(COMMANDS)}; all where none is named")
    parser.add_argument("--size", type=int, default=20_000, help="stakeholders of the network that is made")
    parser.add_argument("--store", type=Path, help="this network instead (it is only read)")
    parser.add_argument("--limit", type=float, default=300, help="seconds after which a process is stopped")
    options = parser.parse_args()
    if unknown := set(options.names) - COMMANDS.keys():
        parser.error(f"no question is called {', '.join(sorted(unknown))}")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        store = options.store or _made(folder, options.size)
        with open_store(str(store)) as opened:
            live = read_live(opened)
        ends = _far_apart(live)
        pickled = folder / "live.pickle"
        pickled.write_bytes(pickle.dumps(as_networkx(live, ends), protocol=pickle.HIGHEST_PROTOCOL))
        print(f"{len(live.stakeholders):,} stakeholders, {live.pairs:,} pairs by {len(live.links):,} ties that hold on {live.day}\n")
        print(f"{'':<48}{'seconds':>10}{'MB':>8}{'of ours':>10}")
        for name in options.names or COMMANDS:
            _measure(name, Asked(store, ends, folder), pickled, options.limit)


def as_networkx(live: Live, ends: tuple[str, str]) -> nx.Graph:
    """The network that we count, as a simple graph for the peers."""
    graph = nx.Graph(ends=ends)
    for one in live.stakeholders:
        graph.add_node(one.id, name=one.name, kind=one.kind, form=one.form, sector=one.sector, country=one.country)
    graph.add_edges_from((link.source, link.target) for link in live.links)
    return graph


def _measure(name: str, asked: Asked, pickled: Path, limit: float) -> None:
    if find_spec(f"partnermap.commands.{name}") is None:
        print(f"{name:<48}  not there yet")
        return
    arguments = COMMANDS[name](asked)
    ours = _timed(python("-m", "partnermap", *arguments, *([] if name == "diff" else ["--store", str(asked.store)])), limit)
    _print(f"partnermap {name}", ours, ours, limit)
    for peer in _peers(name):
        _print(f"  {peer}", _timed(python("-m", "benchmarks.planning", name, peer, pickled), limit), ours, limit)


def _peers(name: str) -> Sequence[str]:
    if find_spec(f"benchmarks.planning.{name}") is None:
        return ()
    return tuple(import_module(f"benchmarks.planning.{name}").PEERS)


def _print(what: str, took: Took, ours: Took, limit: float) -> None:
    if took.failed:
        print(f"{what:<48}  failed: {took.failed}", flush=True)
        return
    seconds = f"> {limit:.0f}" if took.seconds is None else f"{took.seconds:.2f}"
    ratio = ""
    if took is not ours and ours.seconds:
        ratio = f"> {limit / ours.seconds:.1f}" if took.seconds is None else f"{took.seconds / ours.seconds:.2f}"
    print(f"{what:<48}{seconds:>10}{took.peak:>8.0f}{ratio:>10}", flush=True)


def _timed(command: Sequence[str], limit: float) -> Took:
    """Runs it, and stops it after so many seconds."""
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=said, env=environment())
        stopped = threading.Event()

        def stop() -> None:
            stopped.set()
            process.kill()

        timer = threading.Timer(limit, stop)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        took = time.perf_counter() - start
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        peak = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
        if stopped.is_set():
            return Took(None, peak)
        said.seek(0)
        lines = said.read().decode(errors="replace").strip().splitlines()
        return Took(took, peak, lines[-1] if process.returncode and lines else "it said nothing" if process.returncode else "")


def _made(folder: Path, size: int) -> Path:
    store = folder / "n.db"
    network = write_network(folder / "network", size)
    subprocess.run(python("-m", "partnermap", "load", network, "--store", store), check=True, capture_output=True, env=environment())
    return store


def _far_apart(live: Live) -> tuple[str, str]:
    """Two of the largest component that are as many steps apart as there are, up to as many as a route may have."""
    inside = np.flatnonzero(components(live.adjacency) == 0)
    first = int(inside[0])
    steps = distances(live.adjacency, np.array([first]))[0]
    steps[~(steps <= _APART)] = -1
    return live.stakeholders[first].id, live.stakeholders[int(np.argmax(steps))].id


def _former(asked: Asked) -> Path:
    """The network as it might have been a year ago: some stakeholders are not there yet, some are called otherwise, some ties too."""
    was, store = asked.folder / "was", asked.folder / "was.db"
    export = python("-m", "partnermap", "export", was, "--store", asked.store)
    subprocess.run(export, check=True, capture_output=True, env=environment())
    rows = {sheet: list(csv.DictReader((was / f"{sheet}.csv").open(encoding="utf-8", newline=""))) for sheet in ("stakeholders", "ties")}
    gone = {row["id"] for number, row in enumerate(rows["stakeholders"]) if not number % _EACH}
    left = [row for row in rows["stakeholders"] if row["id"] not in gone]
    for row in left[::_EACH]:
        row["name"] = f"{row['name']} (autrefois)"
    ties = [row for row in rows["ties"] if not {row["source"], row["target"]} & gone]
    for row in ties[::_EACH]:
        row["role"] = "observatrice"
    for sheet, kept in (("stakeholders", left), ("ties", ties)):
        with (was / f"{sheet}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(kept[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(kept)
    subprocess.run(python("-m", "partnermap", "load", was, "--store", store), check=True, capture_output=True, env=environment())
    return store


if __name__ == "__main__":
    main()
