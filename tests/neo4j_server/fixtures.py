"""The fixtures that tests ask for; `tests/conftest.py` imports them by name.

`empty_neo4j` is for almost every test: the server that all tests of a version share, without anybody's data. `bare_neo4j` is for
tests of indexes and constraints. `own_neo4j_server` is for tests that kill theirs, `configurable_neo4j_server` for those that change
its settings; it is the shared server again, which is mended when such a test is over. All run once for each version.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import cache
from typing import NoReturn

import pytest

from tests.environment import outside
from tests.places import is_ours

from . import LTS, Launcher, Server, UnavailableError, find_launcher
from .given import GivenServer, find_given
from .local import Program, find_program

__all__ = [
    "bare_neo4j",
    "configurable_neo4j_server",
    "empty_neo4j",
    "neo4j_launcher",
    "neo4j_server",
    "neo4j_servers",
    "neo4j_version",
    "own_neo4j_server",
]


@cache
def wanted_versions() -> list[str]:
    """The versions to test on, from PARTNERMAP_NEO4J_VERSIONS; a given server has the one that it has."""
    if find_given():
        return ["given"]
    listed = os.environ.get("PARTNERMAP_NEO4J_VERSIONS", "").split(",")
    return [version.strip() for version in listed if version.strip()] or [LTS]


@pytest.fixture(scope="session", params=wanted_versions())
def neo4j_version(request: pytest.FixtureRequest) -> str:
    """Each version in turn."""
    return str(request.param)


@pytest.fixture(scope="session")
def neo4j_servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Launcher], Server]]:
    """The one server of a launcher that tests share, started when it is first asked for."""
    running: dict[Launcher, Server] = {}

    def server(launcher: Launcher) -> Server:
        if launcher not in running:
            with outside():
                running[launcher] = launcher.launch(tmp_path_factory.mktemp("neo4j") / "home")
        return running[launcher]

    yield server
    for launcher, one in running.items():
        if isinstance(launcher, GivenServer):
            one.empty()  # as it was when we came
        else:
            one.stop()


@pytest.fixture(scope="session")
def neo4j_launcher(neo4j_version: str) -> Launcher:
    """What starts servers of the version in turn, built on first use; or a skip that names what is missing."""
    return launcher_of(neo4j_version)


@pytest.fixture(scope="session")
def neo4j_server(neo4j_launcher: Launcher, neo4j_servers: Callable[[Launcher], Server]) -> Server:
    """The shared server of each version in turn, with whatever the test before left in it."""
    return neo4j_servers(neo4j_launcher)


@pytest.fixture
def empty_neo4j(neo4j_server: Server) -> Server:
    """The shared server without data: of indexes and constraints it has those that a load of ours would make."""
    neo4j_server.empty(keep=is_ours)
    return neo4j_server


@pytest.fixture
def bare_neo4j(neo4j_server: Server) -> Server:
    """The shared server with nothing in its database: no nodes, constraints or indexes."""
    neo4j_server.empty()
    return neo4j_server


@pytest.fixture
def own_neo4j_server(neo4j_launcher: Launcher, neo4j_server: Server) -> Iterator[Server]:
    """The shared server without data, which the test may kill and restart: nobody else asks it meanwhile."""
    if isinstance(neo4j_launcher, GivenServer):
        skip_or_fail("Neo4j: this test kills its server, and the one at NEO4J_URI is not ours; unset that to run it")
    neo4j_server.empty(keep=is_ours)
    yield neo4j_server
    neo4j_server.mend()


@pytest.fixture
def configurable_neo4j_server(
    neo4j_version: str, neo4j_launcher: Launcher, neo4j_servers: Callable[[Launcher], Server]
) -> Iterator[Server]:
    """The same as a process of ours, also where Docker runs: a container keeps the settings that it was made with."""
    if isinstance(neo4j_launcher, GivenServer):
        skip_or_fail("Neo4j: this test changes the settings of its server, and the one at NEO4J_URI is not ours; unset that to run it")
    try:
        with outside():
            program = neo4j_launcher if isinstance(neo4j_launcher, Program) else find_program(neo4j_version)
    except UnavailableError as reason:
        skip_or_fail(str(reason))
    server = neo4j_servers(program)
    server.empty(keep=is_ours)
    yield server
    server.mend()


def launcher_of(version: str) -> Launcher:
    """What starts servers of this version; the test is skipped, or fails, where there is none."""
    found = _launcher_or_reason(version)
    return skip_or_fail(found) if isinstance(found, str) else found


@cache
def _launcher_or_reason(version: str) -> Launcher | str:
    try:
        with outside():
            return find_launcher(version)
    except UnavailableError as reason:
        return str(reason)


def skip_or_fail(reason: str) -> NoReturn:
    """Skip the test, or fail it where PARTNERMAP_REQUIRE says that there must be a Neo4j."""
    if "neo4j" in os.environ.get("PARTNERMAP_REQUIRE", "").replace(",", " ").split():
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
