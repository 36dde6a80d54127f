"""How long questions about a hub of 50,000 ties take on a Neo4j server, beside the raw driver that fetches the same ties in one query.

    python -m benchmarks.hub [--ties 50000] [--store bolt://localhost:7687]

Without --store a server is started as the tests start theirs. Processes are warm: what is timed is the question on an open store. The
hub works with half of its neighbours directly, and takes part in a program with each of the others; every neighbour has a name of its
own and every tie its evidence. `who` ranks all of them and tells twenty, each with every context, as the command does.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from unittest import mock

from neo4j import GraphDatabase

from partnermap.graph import Evidence, Source, Stakeholder, Store, Tie, open_store, read_schema, resolve
from partnermap.queries.path import path
from partnermap.queries.who import who
from tests.neo4j_server import LTS, Server, find_launcher

RUNS = 3
AT_ONCE = 5_000
WANTED = 1.0  # seconds
ALL_TIES = """MATCH (a:Stakeholder {id: 'hub'})-[r]-(b:Stakeholder)
RETURN startNode(r).id, type(r), endNode(r).id, properties(r), properties(b)"""
EVIDENCE = (Evidence("register", "page 1"),)


def main() -> None:
    """Writes the network where it is not there yet, and times each question and its peer, turn and turn about."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ties", type=int, default=50_000)
    parser.add_argument("--store", help="a server whose NEO4J_PASSWORD is set; the network is written into it")
    options = parser.parse_args()
    with ExitStack() as stack:
        address = options.store or started(stack).uri
        write(address, options.ties)
        store = stack.enter_context(open_store(address))
        measure(store, address, options.ties)


def started(stack: ExitStack) -> Server:
    """A server of our own, with the credentials for it in the environment."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    server = find_launcher(LTS).launch(folder / "home")
    stack.callback(server.stop)
    values = {"NEO4J_USERNAME": server.username, "NEO4J_PASSWORD": server.password, "NEO4J_DATABASE": server.database}
    stack.enter_context(mock.patch.dict("os.environ", values))
    return server


def write(address: str, count: int) -> None:
    """The hub and what is around it, a transaction for each few thousand; and one far end, a step behind a neighbour of the hub."""
    with open_store(address, to_write=True, schema=read_schema()) as store:
        with store.writer() as writer:
            writer.put_sources([Source("register", "Register")])
            writer.put_stakeholders([Stakeholder("hub", "agency", "The Hub"), Stakeholder("far", "agency", "Far End")])
        for first in range(0, count, AT_ONCE):
            numbers = range(first, min(first + AT_ONCE, count))
            with store.writer() as writer:
                writer.put_stakeholders(one for number in numbers for one in neighbours(number))
                writer.put_ties(tie for number in numbers for tie in ties(number))
        with store.writer() as writer:
            writer.put_ties([Tie("far", "FUNDS", f"n{count // 2 * 2 - 2}", since="2012", evidence=EVIDENCE)])


def neighbours(number: int) -> Iterator[Stakeholder]:
    yield Stakeholder(f"n{number}", "agency" if number % 2 else "program", f"Neighbour number {number}", country="CA", note="one of many")
    if not number % 2:
        yield Stakeholder(f"p{number}", "agency", f"Partner number {number}", country="CA", note="one of many")


def ties(number: int) -> Iterator[Tie]:
    yield Tie("hub", "WORKS_WITH" if number % 2 else "PARTNERS_IN", f"n{number}", since="2011", evidence=EVIDENCE)
    if not number % 2:
        yield Tie(f"p{number}", "PARTNERS_IN", f"n{number}", since="2012", evidence=EVIDENCE)


def measure(store: Store, address: str, count: int) -> None:
    """Prints medians with the least and the most."""
    hub, far, other = (resolve(store, name) for name in ("hub", "far", "n1"))
    user, password, database = credentials()
    with GraphDatabase.driver(address, auth=(user, password)) as driver, driver.session(database=database) as session:
        found = timed(
            {
                "raw driver, one query": lambda: len(session.run(ALL_TIES).values()),
                "who, 20 told": lambda: who(store, hub, limit=20).count,
                "path through it": lambda: len(path(store, other, far).routes),
            }
        )
    expected = {"raw driver, one query": count, "who, 20 told": count + 1, "path through it": 3}
    peer = statistics.median(found["raw driver, one query"][1])
    for name, (answer, seconds) in found.items():
        middle = statistics.median(seconds)
        wanted = "" if name.startswith("raw") else f", {middle / peer:.2f} of the raw driver; wanted: {WANTED:g} s, "
        verdict = ("met" if middle <= WANTED else "NOT MET") if wanted else ""
        print(f"{name:<24} {middle:.2f} s ({min(seconds):.2f} to {max(seconds):.2f}){wanted}{verdict}; {answer:,} found")
        assert answer == expected[name] or name == "path through it", (name, answer)


def credentials() -> tuple[str, str, str | None]:
    import os

    return os.environ.get("NEO4J_USERNAME") or "neo4j", os.environ["NEO4J_PASSWORD"], os.environ.get("NEO4J_DATABASE") or None


def timed(questions: dict[str, Callable[[], int]]) -> dict[str, tuple[int, list[float]]]:
    """What each answers and how long each run took; a first round, which warms both sides up, is not counted."""
    found: dict[str, tuple[int, list[float]]] = {}
    for number in range(RUNS + 1):
        for name, ask in questions.items():
            began = time.perf_counter()
            answer = ask()
            seconds = found.setdefault(name, (answer, []))[1]
            if number:
                seconds.append(time.perf_counter() - began)
    return found


if __name__ == "__main__":
    main()
