"""Damages a store in ways drawn by chance, asks it a question or loads into it, and counts what came of it.

    python -m benchmarks.damage [--repetitions N] [--seed N] [--shown N]

Each case runs in a process of its own, in this one's memory: a traceback, a second line, a process that is killed or that takes longer than
20 seconds is a fault, and is shown with what leads to it.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import shutil
import signal
import tempfile
import time
from collections import Counter
from pathlib import Path

from click.testing import CliRunner

from partnermap.cli import cli
from tests.damaged import COMMANDS, COPY, Damage, drawn, outcome
from tests.example import write_example

PATIENCE = 20  # seconds
MEMORY = 3 << 30
_MORE = "kind,name\nagency,Coastal Guard\nperson,Somebody New\n"


def main() -> None:
    """Prints a line for each sort of outcome."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repetitions", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shown", type=int, default=20, help="at most so many faults are shown")
    parser.add_argument("--all", action="store_true", help="show also what was refused and answered")
    given = parser.parse_args()
    os.environ["PARTNERMAP_TODAY"] = "2026-03-04"
    seen, faults = Counter[str](), 0
    with tempfile.TemporaryDirectory() as name:
        base = Path(name) / "base"
        prepare(base)
        for number in range(given.repetitions):
            chance = random.Random(f"{given.seed} {number}")
            damage, words = drawn(chance), chance.choice((*COMMANDS, COPY))
            what = once(base, Path(name) / "case", damage, words)
            seen[what.partition(" ")[0].partition(":")[0]] += 1
            if given.all or (what.startswith("FAULT") and (faults := faults + 1) <= given.shown):
                print(f"{number} {damage.sql or f'bytes {damage.seed}'} | {' '.join(words)} | {what}", flush=True)
    print(", ".join(f"{sort} {count}" for sort, count in sorted(seen.items())))


def prepare(base: Path) -> None:
    """A folder with the example, as CSV and in s.db, and with a file to load into that."""
    write_example(base / "csv")
    (base / "more.csv").write_text(_MORE, encoding="utf-8")
    os.chdir(base)
    assert CliRunner().invoke(cli, ["load", "csv", "--store", "s.db"]).exit_code == 0


def once(base: Path, place: Path, damage: Damage, words: tuple[str, ...]) -> str:
    """What came of one case."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(base, place)
    damage.do(place / "s.db")
    said, saying = os.pipe()
    child = os.fork()
    if not child:
        os.close(said)
        os.chdir(place)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        signal.alarm(PATIENCE)
        try:
            result = outcome(words)
        except BaseException as error:
            result = f"FAULT {type(error).__name__}"
        os.write(saying, result.encode("utf-8", errors="replace")[:4000])
        os._exit(0)
    os.close(saying)
    began = time.monotonic()
    with os.fdopen(said, "rb") as told:
        result = told.read().decode()
    _, status = os.waitpid(child, 0)
    if not result:
        return f"FAULT {'hung' if time.monotonic() - began > PATIENCE - 1 else f'killed, {status}'}"
    return result


if __name__ == "__main__":
    main()
