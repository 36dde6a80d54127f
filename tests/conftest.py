"""What every test may ask for: an empty place for a store of either sort, the example network, Neo4j servers, and a clean environment.

`place` runs a test over both stores; its parameters are `embedded` and `neo4j`, with the version behind it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from partnermap.graph import Store, load, open_store, read_schema
from tests.browser import browser
from tests.environment import HIDDEN, TODAY
from tests.example import write_example
from tests.groups import pytest_collection_modifyitems, pytest_make_parametrize_id, pytest_xdist_make_scheduler
from tests.neo4j_server import Launcher, Server
from tests.neo4j_server.fixtures import (
    bare_neo4j,
    configurable_neo4j_server,
    empty_neo4j,
    launcher_of,
    neo4j_launcher,
    neo4j_server,
    neo4j_servers,
    neo4j_version,
    own_neo4j_server,
    wanted_versions,
)
from tests.places import EmbeddedPlace, Neo4jPlace, Place, is_ours

__all__ = [
    "bare_neo4j",
    "browser",
    "configurable_neo4j_server",
    "empty_neo4j",
    "neo4j_launcher",
    "neo4j_server",
    "neo4j_servers",
    "neo4j_version",
    "own_neo4j_server",
    "pytest_collection_modifyitems",
    "pytest_make_parametrize_id",
    "pytest_xdist_make_scheduler",
]

# A busy machine is no fault of the code: how long an example takes is not asserted.
settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")

VERSIONS = wanted_versions()


@pytest.fixture(scope="session", autouse=True)
def clean_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the user of this machine has set must not reach what is tested, the tests leave the user's cache and settings alone, and it is
    always the same day, in the same part of the world."""
    with pytest.MonkeyPatch.context() as patch:
        for name in HIDDEN:
            patch.delenv(name)
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("PARTNERMAP_CONFIG", str(tmp_path_factory.mktemp("settings") / "config.txt"))
        patch.setenv("PARTNERMAP_TODAY", TODAY)
        patch.setenv("TZ", "UTC")
        if hasattr(time, "tzset"):
            time.tzset()
        yield


def _sorts() -> list[object]:
    servers = [pytest.param(version, id=f"neo4j-{version}", marks=pytest.mark.neo4j) for version in VERSIONS]
    return [pytest.param("", id="embedded"), *servers]


@pytest.fixture(params=_sorts())
def place(
    request: pytest.FixtureRequest, tmp_path: Path, neo4j_servers: Callable[[Launcher], Server], monkeypatch: pytest.MonkeyPatch
) -> Place:
    """An empty place for a store: a file that is not there yet, then an empty Neo4j."""
    if not request.param:
        return EmbeddedPlace(str(tmp_path / "network.db"))
    server = neo4j_servers(launcher_of(request.param))
    server.empty(keep=is_ours)
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
