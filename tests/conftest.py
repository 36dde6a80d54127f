"""What every test may ask for: an empty place for a store of either sort, the example network, Neo4j servers, and a clean environment.

`place` runs a test over both stores; its parameters are `embedded` and `neo4j` (with the version behind it where
PARTNERMAP_NEO4J_VERSIONS lists several).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from partnermap.graph import Store, load, open_store, read_schema
from tests.example import write_example
from tests.neo4j_server import Launcher, Server, UnavailableError, find_launcher
from tests.neo4j_server.fixtures import configurable_neo4j_server, empty_neo4j, own_neo4j_server, skip_or_fail, wanted_versions
from tests.neo4j_server.given import GivenServer
from tests.places import EmbeddedPlace, Neo4jPlace, Place

__all__ = ["configurable_neo4j_server", "empty_neo4j", "own_neo4j_server"]

# A busy machine is no fault of the code: how long an example takes is not asserted.
settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")

VERSIONS = wanted_versions()
_FOR_THE_TESTS = {"PARTNERMAP_REQUIRE", "PARTNERMAP_NEO4J_VERSIONS"}
_HIDDEN = {
    name: value
    for name, value in os.environ.items()
    if (name.startswith(("NEO4J_", "PARTNERMAP_")) and name not in _FOR_THE_TESTS) or name == "XDG_CACHE_HOME"
}


@contextmanager
def outside() -> Iterator[None]:
    """The environment as it is for users of this machine: it says where a Neo4j is and keeps what was built to start one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("XDG_CACHE_HOME", raising=False)
        for name, value in _HIDDEN.items():
            patch.setenv(name, value)
        yield


@pytest.fixture(scope="session", autouse=True)
def clean_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the user of this machine has set must not reach what is tested, and the tests leave the user's cache alone."""
    with pytest.MonkeyPatch.context() as patch:
        for name in _HIDDEN:
            patch.delenv(name)
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session", params=VERSIONS)
def neo4j_launcher(request: pytest.FixtureRequest) -> Launcher:
    """What starts servers of the version in turn."""
    return _launcher(request.param)


@pytest.fixture(scope="session")
def neo4j_servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Server]]:
    """The one server of a version that tests share, started when it is first asked for."""
    running: dict[str, tuple[Launcher, Server]] = {}

    def server(version: str) -> Server:
        if version not in running:
            launcher = _launcher(version)
            with outside():
                running[version] = launcher, launcher.launch(tmp_path_factory.mktemp("neo4j") / "home")
        return running[version][1]

    yield server
    for launcher, one in running.values():
        if isinstance(launcher, GivenServer):
            one.empty()
        else:
            one.stop()


@pytest.fixture(scope="session", params=VERSIONS)
def neo4j_server(request: pytest.FixtureRequest, neo4j_servers: Callable[[str], Server]) -> Server:
    """The shared server of each version in turn."""
    return neo4j_servers(request.param)


def _launcher(version: str) -> Launcher:
    try:
        with outside():
            return find_launcher(version)
    except UnavailableError as reason:
        skip_or_fail(str(reason))


def _sorts() -> list[object]:
    names = ["neo4j"] if len(VERSIONS) == 1 else [f"neo4j-{version}" for version in VERSIONS]
    servers = [pytest.param(version, id=name, marks=pytest.mark.neo4j) for version, name in zip(VERSIONS, names, strict=True)]
    return [pytest.param("", id="embedded"), *servers]


@pytest.fixture(params=_sorts())
def place(request: pytest.FixtureRequest, tmp_path: Path, neo4j_servers: Callable[[str], Server], monkeypatch: pytest.MonkeyPatch) -> Place:
    """An empty place for a store: a file that is not there yet, then an empty Neo4j."""
    if not request.param:
        return EmbeddedPlace(str(tmp_path / "network.db"))
    server = neo4j_servers(request.param)
    server.empty()
    return neo4j_place(server, monkeypatch)


def neo4j_place(server: Server, monkeypatch: pytest.MonkeyPatch) -> Neo4jPlace:
    """The server as a place, with the credentials for it where partnermap looks for them."""
    monkeypatch.setenv("NEO4J_USERNAME", server.username)
    monkeypatch.setenv("NEO4J_PASSWORD", server.password)
    monkeypatch.setenv("NEO4J_DATABASE", server.database)
    return Neo4jPlace(server.uri, server)


@pytest.fixture(scope="session")
def example_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example network as a folder of CSV."""
    return write_example(tmp_path_factory.mktemp("example"))


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory, example_folder: Path) -> Iterator[Store]:
    """The example network in an embedded store, open for questions."""
    from partnermap import loaders

    path, schema = str(tmp_path_factory.mktemp("store") / "example.db"), read_schema()
    with open_store(path, to_write=True, schema=schema) as store:
        load(store, loaders.read(str(example_folder), schema))
    with open_store(path) as store:
        yield store


@pytest.fixture
def small_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """A browser that bears five stakeholders and eight ties."""
    for module in ("outline", "parts"):
        monkeypatch.setattr(f"partnermap.maps.{module}.MOST_STAKEHOLDERS", 5)
        monkeypatch.setattr(f"partnermap.maps.{module}.MOST_TIES", 8)
