"""What the tests of Cypher may ask for: an empty server, and a folder of copies of their own."""

from pathlib import Path

import pytest

from tests.neo4j_server import Server


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "partnermap" / "cypher"


@pytest.fixture
def on_server(empty_neo4j: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    monkeypatch.setenv("NEO4J_USERNAME", empty_neo4j.username)
    monkeypatch.setenv("NEO4J_PASSWORD", empty_neo4j.password)
    return empty_neo4j
