"""Kills loads into a store at random moments, and checks what must hold after each.

    python -m benchmarks.kills [--repetitions N] [--seed N]

A load into a new file or into one that holds a network is killed (SIGKILL), half of the time while another process reads. Then the store
holds what it held before or all of the load, the next question finds one file and nothing beside it, and the same load again completes it.
A load that has said that it was done is in the file alone, whatever is beside it.
"""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

from partnermap.graph import load, open_store, read_schema
from partnermap.graph.copying import Content, content
from partnermap.graph.errors import StoreMissing
from tests.places import many

_LOAD = """
import sys
from partnermap.graph import load, open_store, read_schema
from tests.places import many
with open_store(sys.argv[1], to_write=True, schema=read_schema()) as store:
    print("ready", flush=True)
    load(store, many(0, 1500, 8000))
    print("done", store.aside, flush=True)
"""
_READ = """
import sys, time
from partnermap.graph import open_store, PartnerMapError
while True:
    try:
        with open_store(sys.argv[1]) as store:
            for tie in store.ties():
                pass
            time.sleep(0.01)
    except PartnerMapError:
        time.sleep(0.01)
"""


def main() -> None:
    """Ends at the first thing that does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repetitions", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    seen, chance = Counter[str](), random.Random(given.seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        before = filled(folder / "before.db", many(5000, 300, 1000))
        after = {False: filled(folder / "new.db", many(0, 1500, 8000)), True: both(folder)}
        for _ in range(given.repetitions):
            is_there, is_read = chance.random() < 0.5, chance.random() < 0.5
            what = once(folder, chance.uniform(0, 2.5), is_read=is_read, before=before if is_there else None, after=after[is_there])
            seen[f"{'later' if is_there else 'first'} load{', read meanwhile' if is_read else ''}: {what}"] += 1
    for what, times in sorted(seen.items()):
        print(f"{times:>4} {what}")


def once(folder: Path, moment: float, *, is_read: bool, before: Content | None, after: Content) -> str:
    """One load that is killed; what came of it."""
    place = folder / "case"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    path = place / "s.db"
    if before:
        shutil.copy(folder / "before.db", path)
    with ExitStack() as stack:
        if is_read:
            reader = subprocess.Popen([sys.executable, "-c", _READ, str(path)])
            stack.callback(reader.wait)
            stack.callback(reader.kill)
            time.sleep(0.4)
        loading = subprocess.Popen([sys.executable, "-c", _LOAD, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert loading.stdout
        loading.stdout.readline()
        time.sleep(moment)
        loading.kill()
        said, talk = loading.communicate()
    check("Traceback" not in talk or is_read, f"a traceback: {talk}")
    is_done = said.startswith("done")
    if is_done and not said.removeprefix("done").strip():
        shutil.copy(path, place / "alone.db")
        check(held(place / "alone.db") == after, "the load was said to be done, and the file alone has it not")
        (place / "alone.db").unlink()
    now = held(path)
    check(now == after if is_done else now in (before, after), f"{now} is neither as before nor complete; {said} {talk}")
    check(not now or [file.name for file in place.iterdir() if file.suffix != ".new"] == ["s.db"], f"beside it is {list(place.iterdir())}")
    check(filled(path, many(0, 1500, 8000)) == after, "loading again did not complete it")
    check([file.name for file in place.iterdir()] == ["s.db"], "something is left beside it")
    return "complete" if now == after else "as before"


def held(path: Path) -> Content | None:
    """What the store holds, or None where none is there."""
    try:
        with open_store(str(path)) as store:
            return content(store)
    except StoreMissing:
        return None


def filled(path: Path, drafts: object) -> Content:
    """What the store holds after this load."""
    with open_store(str(path), to_write=True, schema=read_schema()) as store:
        load(store, drafts)  # type: ignore[arg-type]
        return content(store)


def both(folder: Path) -> Content:
    """What the one store holds after the load of the other."""
    shutil.copy(folder / "before.db", folder / "both.db")
    return filled(folder / "both.db", many(0, 1500, 8000))


def check(holds: bool, what: str) -> None:
    """Ends the benchmark where something does not hold."""
    if not holds:
        raise SystemExit(what)


if __name__ == "__main__":
    main()
