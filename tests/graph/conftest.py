"""Neo4j as most tests of this room want it: empty, or with the example network, and the way to ask it without partnermap."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import neo4j_place
from tests.neo4j_server import Server
from tests.places import Neo4jPlace, is_ours, load_folder


@pytest.fixture
def neo4j(empty_neo4j: Server, monkeypatch: pytest.MonkeyPatch) -> Neo4jPlace:
    return neo4j_place(empty_neo4j, monkeypatch)


@pytest.fixture(scope="session")
def harbours() -> dict[str, object]:
    """All that the servers of these addresses had in them when the example was loaded into each."""
    return {}


@pytest.fixture
def harbour(neo4j_server: Server, harbours: dict[str, object], example_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Neo4jPlace:
    """The example network: loaded once for all tests that only read, and anew after one that left anything changed."""
    place = neo4j_place(neo4j_server, monkeypatch)
    if harbours.get(place.address) != neo4j_server.contents():
        neo4j_server.empty(keep=is_ours)
        load_folder(place, example_folder)
        harbours[place.address] = neo4j_server.contents()
    return place
