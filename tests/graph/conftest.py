"""Neo4j as most tests of this room want it: empty, or with the example network, and the way to ask it without partnermap."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import neo4j_place
from tests.neo4j_server import Server
from tests.places import Neo4jPlace, load_folder


@pytest.fixture
def neo4j(empty_neo4j: Server, monkeypatch: pytest.MonkeyPatch) -> Neo4jPlace:
    return neo4j_place(empty_neo4j, monkeypatch)


@pytest.fixture
def harbour(neo4j: Neo4jPlace, example_folder: Path) -> Neo4jPlace:
    load_folder(neo4j, example_folder)
    return neo4j
