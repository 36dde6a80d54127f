"""The fixtures that tests ask for; `tests/conftest.py` imports them by name.

`empty_neo4j` is for almost every test: the server of the session, emptied. `own_neo4j_server` is for tests that kill
theirs. Both run once for each version, and pytest groups tests by version, so that one shared server is up at a time.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from . import LTS, Launcher, Server, UnavailableError, find_launcher
from .given import GivenServer, find_given
from .local import Program, find_program

__all__ = ["configurable_neo4j_server", "empty_neo4j", "neo4j_launcher", "neo4j_server", "own_neo4j_server"]


def wanted_versions() -> list[str]:
    """The versions to test on, from PARTNERMAP_NEO4J_VERSIONS; a given server has the one that it has."""
    if find_given():
        return ["given"]
    listed = os.environ.get("PARTNERMAP_NEO4J_VERSIONS", "").split(",")
    return [version.strip() for version in listed if version.strip()] or [LTS]


@pytest.fixture(scope="session", params=wanted_versions())
def neo4j_launcher(request: pytest.FixtureRequest) -> Launcher:
    """What starts servers of the version in turn, built on first use; or a skip that names what is missing."""
    try:
        return find_launcher(request.param)
    except UnavailableError as error:
        reason = str(error)
    return skip_or_fail(reason)


@pytest.fixture(scope="session")
def neo4j_server(neo4j_launcher: Launcher, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server that all tests of a version share, with whatever the test before left in it."""
    server = neo4j_launcher.launch(tmp_path_factory.mktemp("neo4j") / "home")
    yield server
    if isinstance(neo4j_launcher, GivenServer):
        server.empty()  # as it was when we came
    else:
        server.stop()


@pytest.fixture
def empty_neo4j(neo4j_server: Server) -> Server:
    """The shared server with nothing in its database: no nodes, constraints or indexes."""
    neo4j_server.empty()
    return neo4j_server


@pytest.fixture
def own_neo4j_server(neo4j_launcher: Launcher, tmp_path: Path) -> Iterator[Server]:
    """A fresh server that no other test uses and that the test may kill and restart."""
    if isinstance(neo4j_launcher, GivenServer):
        skip_or_fail("Neo4j: this test kills its server, and the one at NEO4J_URI is not ours; unset that to run it")
    server = neo4j_launcher.launch(tmp_path / "neo4j")
    yield server
    server.stop()


@pytest.fixture
def configurable_neo4j_server(neo4j_launcher: Launcher, tmp_path: Path) -> Iterator[Server]:
    """The same as a process of ours, also where Docker runs: a container keeps the settings that it was made with."""
    if isinstance(neo4j_launcher, GivenServer):
        skip_or_fail("Neo4j: this test changes the settings of its server, and the one at NEO4J_URI is not ours; unset that to run it")
    try:
        program = neo4j_launcher if isinstance(neo4j_launcher, Program) else find_program(neo4j_launcher.version)
    except UnavailableError as reason:
        skip_or_fail(str(reason))
    server = program.launch(tmp_path / "neo4j")
    yield server
    server.stop()


def skip_or_fail(reason: str) -> NoReturn:
    """Skip the test, or fail it where PARTNERMAP_REQUIRE says that there must be a Neo4j."""
    if "neo4j" in os.environ.get("PARTNERMAP_REQUIRE", "").replace(",", " ").split():
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
