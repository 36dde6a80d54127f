"""How often a question asks the server: as often as it has hops to go, however many ties there are."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from itertools import pairwise

import pytest

from partnermap.graph import Evidence, Source, Stakeholder, Store, Tie, resolve
from partnermap.queries.path import path
from partnermap.queries.show import show
from partnermap.queries.who import who
from tests.places import Neo4jPlace, put, reopened

# Which queries a question sends is decided by what is in the store; that each version answers them alike is the stores' contract.
pytestmark = pytest.mark.one_version("this side decides how often it asks")

EVIDENCE = (Evidence("register", "page 1"),)


def around_a_hub(degree: int) -> tuple[list[Stakeholder], list[Tie]]:
    """A hub that works with half of its neighbours and meets others in the programs that the rest are; at both ends a chain."""
    numbers = range(degree)
    stakeholders = [Stakeholder("hub", "agency", "The Hub"), *(Stakeholder(f"c{n}", "agency", f"Chain {n}") for n in range(4))]
    stakeholders += [Stakeholder(f"n{n}", "agency" if n % 2 else "program", f"Neighbour {n}") for n in numbers]
    stakeholders += [Stakeholder(f"p{n}", "agency", f"Partner {n}") for n in numbers if not n % 2]
    ties = [Tie("hub", "WORKS_WITH" if n % 2 else "PARTNERS_IN", f"n{n}", evidence=EVIDENCE) for n in numbers]
    ties += [Tie(f"p{n}", "PARTNERS_IN", f"n{n}", evidence=EVIDENCE) for n in numbers if not n % 2]
    chain = ("n1", "c0", "c1", "c2", "c3")
    ties += [Tie(one, "FUNDS", other, evidence=EVIDENCE) for one, other in pairwise(chain)]
    return stakeholders, ties


@pytest.fixture
def asked(caplog: pytest.LogCaptureFixture) -> Iterator[list[str]]:
    """What the driver sends from now on, by its own log: one RUN a query."""
    sent: list[str] = []

    class Sent(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if "C: RUN" in record.getMessage():
                sent.append(record.getMessage())

    logger, handler = logging.getLogger("neo4j.io"), Sent()
    logger.addHandler(handler)
    with caplog.at_level(logging.DEBUG, "neo4j.io"):
        yield sent
    logger.removeHandler(handler)


def counts(store: Store, asked: list[str]) -> dict[str, int]:
    """How many queries each question sends, and that each finds what there is."""
    hub, far, other = (resolve(store, name) for name in ("hub", "Chain 3", "n3"))
    found = {}
    for name, question in (
        ("show", lambda: show(store, hub)),
        ("who", lambda: who(store, hub)),
        ("path of 1", lambda: path(store, hub, other, k=1)),
        ("path of 6", lambda: path(store, other, far, k=1)),
    ):
        asked.clear()
        question()
        found[name] = len(asked)
    return found


@pytest.mark.neo4j
def test_a_hub_of_a_thousand_ties_takes_as_many_queries_as_one_of_ten(neo4j: Neo4jPlace, asked: list[str]) -> None:
    put(neo4j, [Source("register", "Register")])
    seen = []
    for degree in (10, 100, 1000):
        put(neo4j, (), *around_a_hub(degree))
        with reopened(neo4j) as store:
            assert len(show(store, resolve(store, "hub")).ties) == degree
            assert len(who(store, resolve(store, "hub")).partners) == degree
            assert [len(route.steps) for route in path(store, resolve(store, "n3"), resolve(store, "Chain 3"), k=1).routes] == [6]
            seen.append(counts(store, asked))
    assert seen[0] == seen[1] == seen[2]
    assert seen[0]["path of 1"] < seen[0]["path of 6"]
    assert all(1 <= count <= 20 for count in seen[0].values())
