"""Kills the server, or the load, at a random moment, restarts it, and checks what must hold; 50 times over.

    python -m benchmarks.faults [--quick] [--repetitions N] [--seed N] [--version V]

After each: the store holds what it held before, or all of the load, or exactly as many entries of it as it says; the same load again ends
in the intended network; and a question answered as it should, or said in one line why not.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from partnermap.graph import load, open_store, read_schema
from partnermap.graph.copying import Content, content
from partnermap.graph.errors import StoreMissing
from tests.neo4j_server import LTS, Server, find_launcher
from tests.places import many

_LOAD = """
import sys
from partnermap.graph import PartnerMapError, load, open_store, read_schema
from partnermap.graph.stores.neo4j import marks, sending
from tests.places import many
address, stakeholders, ties, at_once = sys.argv[1], *map(int, sys.argv[2:])
sending.AT_ONCE, sending.BATCH, marks.STILL = at_once, 200, 3.0
print("ready", flush=True)
try:
    with open_store(address, to_write=True, schema=read_schema()) as store:
        load(store, many(0, stakeholders, ties))
except PartnerMapError as error:
    sys.exit(f"Error: {error}")
"""
_ASK = """
import sys
from partnermap.graph import PartnerMapError, open_store
from partnermap.graph.copying import content
print("ready", flush=True)
try:
    with open_store(sys.argv[1]) as store:
        for _ in range(5):
            print(content(store).digest, flush=True)
except PartnerMapError as error:
    sys.exit(f"Error: {error}")
"""
_SIZE = (300, 3_000)
_CASES = ("small load, server", "large load, server", "small load, client", "large load, client", "question, server")


def main() -> None:
    """Draws a case and a moment each time; ends at the first thing that does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="3 repetitions")
    parser.add_argument("--repetitions", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--version", default=LTS, help="of the server")
    given = parser.parse_args()
    seen, chance = Counter[str](), random.Random(given.seed)
    with tempfile.TemporaryDirectory() as name:
        intended = wanted(Path(name) / "wanted.db")
        for name_ in ("NEO4J_URI", "NEO4J_DATABASE"):
            os.environ.pop(name_, None)
        server = find_launcher(given.version).launch(Path(name) / "server")
        os.environ.update(NEO4J_USERNAME=server.username, NEO4J_PASSWORD=server.password)
        try:
            for number in range(3 if given.quick else given.repetitions):
                case = _CASES[number % len(_CASES)] if given.quick else chance.choice(_CASES)
                outcome = once(server, case, chance.uniform(0.3, 4), intended)
                seen[f"{case} killed: {outcome}"] += 1
                print(f"{number + 1:>3} {case} killed: {outcome}", flush=True)
        finally:
            server.stop()
    print()
    for what, times in sorted(seen.items()):
        print(f"{times:>3} {what}")


def once(server: Server, case: str, moment: float, intended: Content) -> str:
    """One fault; what came of it."""
    server.empty()
    is_question = case.startswith("question")
    at_once = 10_000 if case.startswith("small") else 500
    arguments = [server.uri] if is_question else [server.uri, *map(str, (*_SIZE, at_once))]
    if is_question:
        fill(server)
    process = subprocess.Popen(
        [sys.executable, "-c", _ASK if is_question else _LOAD, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout
    process.stdout.readline()
    time.sleep(moment)
    if case.endswith("client"):
        process.kill()
    else:
        server.kill()
        time.sleep(0.5)
        server.restart()
    output, talk = process.communicate(timeout=300)
    check(talk.count("\n") <= 1 and "Traceback" not in talk, f"{case}: more than a line: {talk}")
    if is_question:
        check(set(output.split()) <= {intended.digest}, f"{case}: another answer: {output}")
        return "answered" if process.returncode == 0 else f"said '{talk.strip().removeprefix('Error: ').replace(server.uri, 'ADDRESS')}'"
    outcome = state(server, intended)
    if process.returncode == 0:
        check(outcome == "complete", f"{case}: it said that it was done, and the store is {outcome}")
    fill(server)
    check(state(server, intended) == "complete", f"{case}: loading again did not complete it")
    return outcome if process.returncode in (0, -9) else f"{outcome}, and said so"


def state(server: Server, intended: Content) -> str:
    """What the store holds: nothing, all of it, or a part that it knows of."""
    while server.run_when_ready("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '$' + 'rows AS row' RETURN 1"):
        time.sleep(0.1)  # the server has not noticed yet that the process is dead
    try:
        with open_store(server.uri) as store:
            held, said = content(store), store.unfinished
    except StoreMissing:
        check(server.run_when_ready("MATCH (n) RETURN count(n)") == [[0]], "there is no store, and not nothing")
        return "as before"
    if not said:
        check(held == intended, f"{held} without a word")
        return "complete"
    there = held.stakeholders + held.ties + held.sources
    check(f": {there:,} of " in said, f"{there} entries are in, and it says: {said}")
    return "in part, as said"


def fill(server: Server) -> None:
    """The same load again, in this process."""
    process = subprocess.run(
        [sys.executable, "-c", _LOAD, server.uri, *map(str, (*_SIZE, 500))], capture_output=True, text=True, check=False
    )
    check(process.returncode == 0, f"loading again failed: {process.stderr}")


def wanted(path: Path) -> Content:
    """What the embedded store makes of the same load."""
    with open_store(str(path), to_write=True, schema=read_schema()) as store:
        load(store, many(0, *_SIZE))
        return content(store)


def check(holds: bool, what: str) -> None:
    """Ends the benchmark where something does not hold."""
    if not holds:
        raise SystemExit(what)


if __name__ == "__main__":
    main()
