"""How long each question about structure takes, in how much memory, beside what others take for the same figures on the same network.

    python -m benchmarks.questions [QUESTION…] [--size 20000] [--store PATH] [--server ADDRESS] [--limit SECONDS]

Each is a process of its own, started cold: ours opens the store, reads, counts and writes the answer; a peer (`benchmarks/planning/`)
unpickles the live network as a NetworkX graph and counts. What takes longer than the limit is stopped, and so is said. The network is made
elsewhere, since a process is told to have as much memory as the one that starts it. With `--server` (and NEO4J_PASSWORD) it is copied to
that Neo4j, which is empty or has it already, and each question is asked there too; the memory and the processor time are those of this side.
"""

from __future__ import annotations

import argparse
import json
import os
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

from .planning import FORMER, GRAPH
from .timing import environment, python


class Asked(NamedTuple):
    """What the commands are about: the store, two stakeholders far apart, and the folder to make things in."""

    store: Path
    ends: tuple[str, str]
    folder: Path


class Took(NamedTuple):
    """Seconds, MB and seconds of processor time of one process; the seconds are None where it was stopped, and `failed` is what it said
    where it failed.
    """

    seconds: float | None
    peak: float
    busy: float
    failed: str = ""


def _diff(asked: Asked) -> list[str]:
    subprocess.run(python("-m", "benchmarks.planning.former", asked.store, asked.folder), check=True, env=environment())
    return ["diff", str(asked.folder / FORMER)]


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
    parser.add_argument("--server", metavar="ADDRESS", help="a Neo4j, such as bolt://localhost:7687, that is asked too")
    parser.add_argument("--limit", type=float, default=300, help="seconds after which a process is stopped")
    options = parser.parse_args()
    if unknown := set(options.names) - COMMANDS.keys():
        parser.error(f"no question is called {', '.join(sorted(unknown))}")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        prepared = subprocess.run(
            python("-m", "benchmarks.planning.network", folder, str(options.size), options.store or ""),
            check=True, stdout=subprocess.PIPE, env=environment(),
        )  # fmt: skip
        told = json.loads(prepared.stdout)
        asked = Asked(Path(told["store"]), (told["ends"][0], told["ends"][1]), folder)
        print(f"{told['network']}\n")
        if options.server:
            copy = python("-m", "partnermap", "copy", asked.store, options.server)
            subprocess.run(copy, check=True, stdout=subprocess.DEVNULL, env=environment())
        print(f"{'':<48}{'seconds':>10}{'busy':>8}{'MB':>8}{'of ours':>10}")
        for name in options.names or COMMANDS:
            _measure(name, asked, folder / GRAPH, options.limit, options.server)


def _measure(name: str, asked: Asked, pickled: Path, limit: float, server: str | None) -> None:
    if find_spec(f"partnermap.commands.{name}") is None:
        print(f"{name:<48}  not there yet")
        return
    arguments = COMMANDS[name](asked)
    ours = _timed(python("-m", "partnermap", *arguments, "--store", asked.store), limit)
    _print(f"partnermap {name}", ours, ours, limit)
    if server:
        _print("  on the server", _timed(python("-m", "partnermap", *arguments, "--store", server), limit), ours, limit)
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
    print(f"{what:<48}{seconds:>10}{took.busy:>8.2f}{took.peak:>8.0f}{ratio:>10}", flush=True)


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
        busy = usage.ru_utime + usage.ru_stime
        if stopped.is_set():
            return Took(None, peak, busy)
        said.seek(0)
        lines = said.read().decode(errors="replace").strip().splitlines()
        return Took(took, peak, busy, lines[-1] if process.returncode and lines else "it said nothing" if process.returncode else "")


if __name__ == "__main__":
    main()
