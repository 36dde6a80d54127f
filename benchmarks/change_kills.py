"""Kills commands that change a network at random moments, on both stores, and checks what must hold after each.

    python -m benchmarks.change_kills [--repetitions N] [--seed N] [--version V] [--only COMMAND …] [--places PLACE …]

A place is `embedded`, `neo4j` (all in one transaction) or `batches` (Neo4j, where each change is too large for one). In the first two the
store holds the former state or the new one, and the history says which; then the same command again ends in the new one. In batches what
is in is told as a change that is not finished; the same command again completes it, where that is what it is told to be done, or an undo
takes back what came, turn and turn about.
"""

from __future__ import annotations

import argparse
import csv
import os
import random
import shutil
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from click.testing import CliRunner, Result

from partnermap.cli import cli
from partnermap.graph import load, open_store, read_schema
from partnermap.graph.changes import Change
from partnermap.graph.copying import Content, content
from partnermap.graph.stores.neo4j import marks, sending
from tests.neo4j_server import LTS, Server, find_launcher
from tests.places import many

_SENT = {"embedded": (50_000, 5_000), "neo4j": (50_000, 5_000), "batches": (20, 10)}  # entries at once, and in a batch
_BUSY = "is writing to"
_REPEAT = "repeat the command to complete it"


class State(NamedTuple):
    """What a store holds, whether it says that a change is not complete, and its history."""

    content: Content
    unfinished: str
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Case:
    """A command that changes a network: what is done before it, in a store and in the folder where it runs, and its words."""

    prepare: Callable[[str, Path], None]
    words: tuple[str, ...]


def _loaded(address: str, _folder: Path) -> None:
    with open_store(address, to_write=True, schema=read_schema()) as store:
        load(store, many(0, 40, 400))


def _loaded_twice(address: str, folder: Path) -> None:
    _loaded(address, folder)
    with open_store(address, to_write=True, schema=read_schema()) as store:
        load(store, many(20, 40, 400))


def _edited(address: str, folder: Path) -> None:
    """An export for editing, of which every third tie was removed, and every third noted otherwise."""
    _loaded(address, folder)
    check(CliRunner().invoke(cli, ["export", str(folder / "edited"), "--for-editing", "--store", address]).exit_code == 0, "no export")
    ties = folder / "edited" / "ties.csv"
    with ties.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    note = head.index("note")
    kept = [[*row[:note], f"edited {n}", *row[note + 1 :]] if n % 3 == 1 else row for n, row in enumerate(rows) if n % 3]
    with ties.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([head, *kept])


CASES: Mapping[str, Case] = {
    "undo": Case(_loaded_twice, ("undo", "--yes")),
    "merge": Case(_loaded, ("merge", "n1", "n20", "--yes")),
    "sync": Case(_edited, ("load", "edited", "--sync", "--yes")),
}


@dataclass(frozen=True)
class Place:
    """Where the store of a case is, and how it is made what it was before the command."""

    address: str
    sort: str
    folder: Path
    server: Server | None = None

    def reset(self, base: Path) -> None:
        """Makes the store what it is in this file, its history included."""
        if not self.server:
            for beside in Path(self.address).parent.iterdir():
                beside.unlink()
            shutil.copy(base, self.address)
            return
        self.server.run_when_ready("MATCH (n) DETACH DELETE n")
        with open_store(str(base)) as held, open_store(self.address, to_write=True, schema=held.schema) as store, store.writer() as writer:
            writer.put_sources(held.sources())
            writer.put_stakeholders(held.stakeholders())
            writer.put_ties(held.ties())
            changes = list(held.changes())
            writer.put_changes(changes)
            for change in changes:
                writer.put_entries(held.entries(change.number))

    def run(self, *words: str) -> None:
        """Runs the command to its end. What was killed before may go on for a moment on a server."""
        for _ in range(60):
            done = self._invoked(words)
            if _BUSY not in done.stderr:
                break
            time.sleep(0.5)
        check(done.exit_code == 0, f"{words}: {done.stderr} {done.exception!r}")

    def start(self, *words: str) -> int:
        """Begins the command in a process of its own, which has all that it needs in memory already; gives its number."""
        process = os.fork()
        if not process:
            done = self._invoked(words)
            os._exit(done.exit_code)
        return process

    def wait_until_begun(self, number: int) -> None:
        """Returns when the change with this number is in the history of a server, or after ten seconds."""
        deadline = time.monotonic() + 10
        query = "MATCH (n:PartnermapHistory {number: $number}) RETURN n.number"
        while self.server and time.monotonic() < deadline and not self.server.run_when_ready(query, number=number):
            time.sleep(0.01)

    def _invoked(self, words: Sequence[str]) -> Result:
        os.chdir(self.folder)
        sending.AT_ONCE, sending.BATCH = _SENT[self.sort]
        return CliRunner().invoke(cli, [*words, "--store", self.address])

    def state(self) -> State:
        """What is in it now."""
        with open_store(self.address) as store:
            return State(content(store), store.unfinished, tuple(store.changes()))

    def settled(self) -> State:
        """What is in it once nothing more comes."""
        before = self.state()
        while self.server:
            time.sleep(0.3)
            now = self.state()
            if now == before:
                break
            before = now
        return before


def main() -> None:
    """Ends at the first thing that does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repetitions", type=int, default=50, help="of each command in each place")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--version", default=LTS, help="of the server")
    parser.add_argument("--only", nargs="*", default=list(CASES), choices=list(CASES))
    parser.add_argument("--places", nargs="*", default=list(_SENT), choices=list(_SENT))
    given = parser.parse_args()
    chance, marks.STILL = random.Random(given.seed), 1.0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        server = find_launcher(given.version).launch(folder / "server") if {*given.places} - {"embedded"} else None
        try:
            if server:
                os.environ.update(NEO4J_USERNAME=server.username, NEO4J_PASSWORD=server.password)
            for command in given.only:
                for sort in given.places:
                    seen = killed(command, sort, folder, server, given.repetitions, chance)
                    for what, times in sorted(seen.items()):
                        print(f"{times:>4} {command}, {sort}: {what}", flush=True)
        finally:
            if server:
                server.stop()


def killed(command: str, sort: str, folder: Path, server: Server | None, repetitions: int, chance: random.Random) -> Counter[str]:
    """What came of so many kills of a command in one sort of place."""
    case, home = CASES[command], folder / f"{command}-{sort}"
    files, base = home / "files", home / "base.db"
    (home / "store").mkdir(parents=True)
    files.mkdir()
    case.prepare(str(base), files)
    place = Place(
        server.uri if server and sort != "embedded" else str(home / "store" / "s.db"), sort, files, None if sort == "embedded" else server
    )
    place.reset(base)
    former = place.state()
    began = time.monotonic()
    os.waitpid(place.start(*case.words), 0)
    lasts = time.monotonic() - began
    new = place.state()
    check(new.content != former.content and not new.unfinished, f"{command} changes nothing, or not all: {new}")
    seen = Counter[str]()
    for number in range(repetitions):
        place.reset(base)
        process = place.start(*case.words)
        if sort == "batches" and number % 3:
            # Most of the time goes by before anything is sent.
            place.wait_until_begun(len(former.changes) + 1)
            time.sleep(chance.uniform(0, lasts / 4))
        else:
            time.sleep(chance.uniform(0, lasts))
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        seen[came(place, case, former, new, is_taken_back=number % 2 == 1)] += 1
    return seen


def came(place: Place, case: Case, former: State, new: State, *, is_taken_back: bool) -> str:
    """What came of a command that was killed, when all that must hold then has been checked."""
    now, words = place.settled(), case.words
    if len(now.changes) == len(former.changes):
        check(now == former, f"no change, and yet another state: {now}")
        place.run(*words)
        what = "as before"
    elif now.changes[-1].is_finished:
        check(now.content == new.content and not now.unfinished, f"a change that is finished, and yet {now}, not {new}")
        return "complete"
    else:
        check(place.sort == "batches", f"a change in part: {now}")
        check(f"undo {now.changes[-1].number}" in now.unfinished, f"a change in part, and nobody is told: {now}")
        if is_taken_back or _REPEAT not in now.unfinished:
            place.run("undo", str(now.changes[-1].number), "--yes")
            after = place.state()
            check(after.content == former.content, f"taken back, and yet {after}, not {former}")
            check(not after.unfinished and all(change.is_finished for change in after.changes), f"taken back, and yet {after}")
            return "in part, taken back"
        place.run(*words)
        what = "in part, completed"
    after = place.state()
    check(after.content == new.content and not after.unfinished, f"{what}, and then not complete: {after}, not {new}")
    check(all(change.is_finished for change in after.changes), f"{what}, and yet a change is not finished: {after}")
    return what


def check(holds: bool, what: str) -> None:
    """Ends the benchmark where something does not hold."""
    if not holds:
        raise SystemExit(what)


if __name__ == "__main__":
    main()
