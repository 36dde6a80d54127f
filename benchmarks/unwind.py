"""Random sequences of loads, edits, removals, merges and undos, taken back newest first on a Neo4j server: each former state must come back.

    python -m benchmarks.unwind [--sequences 500] [--seed 0] [--embedded]

A server is started as the tests start theirs. With --embedded it is a file instead. It ends at the first state that is another, with the
seed that makes it again.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from random import Random

from partnermap.graph import open_store, read_schema
from tests.graph.history.sequences import play, unwind
from tests.places import is_ours

from .hub import started


def main() -> None:
    """Plays and unwinds each sequence, and prints how many were right."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sequences", type=int, default=500)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--embedded", action="store_true", help="a file instead of a server")
    options = parser.parse_args()
    began, changes = time.perf_counter(), 0
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = None if options.embedded else started(stack)
        for seed in range(options.seed, options.seed + options.sequences):
            address = server.uri if server else str(folder / f"{seed}.db")
            if server:
                server.empty(keep=is_ours)
            random = Random(seed)
            with open_store(address, to_write=True, schema=read_schema()) as store:
                states = play(store, random, random.randint(1, 9))
                numbers = sorted(states)
                found = unwind(store, numbers[:0:-1])
                changes += 2 * (len(numbers) - 1)
            if found != [states[before] for before in numbers[-2::-1]]:
                raise SystemExit(f"sequence {seed} does not come back as it was")
            if (seed + 1) % 25 == 0:
                print(f"{seed + 1 - options.seed} sequences, {changes} changes, {time.perf_counter() - began:.0f} s", flush=True)
    print(f"all {options.sequences} sequences came back as they were: {changes} changes in {time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
