"""Neo4j servers that die under a question or a load."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnermap.graph import Stakeholder
from partnermap.graph.errors import StoreUnreachable
from tests.conftest import neo4j_place
from tests.neo4j_server import Server
from tests.places import held, load_folder, loading, opened, reopened


@pytest.mark.one_version("of a server that is dead the driver alone tells")
@pytest.mark.neo4j
def test_a_server_that_dies_under_a_question_is_told_in_one_line(
    own_neo4j_server: Server, monkeypatch: pytest.MonkeyPatch, example_folder: Path
) -> None:
    place = neo4j_place(own_neo4j_server, monkeypatch)
    load_folder(place, example_folder)
    before = held(place)
    with reopened(place) as store:
        own_neo4j_server.kill()
        with pytest.raises(StoreUnreachable, match="no Neo4j server answers at"):
            list(store.stakeholders())
        own_neo4j_server.restart()
        assert list(store.stakeholders()) == before.stakeholders
    assert held(place) == before


@pytest.mark.neo4j
def test_a_server_that_dies_under_a_load_has_the_former_state(
    own_neo4j_server: Server, monkeypatch: pytest.MonkeyPatch, example_folder: Path
) -> None:
    place = neo4j_place(own_neo4j_server, monkeypatch)
    load_folder(place, example_folder)
    before = held(place)
    with loading(place, first=0) as process:
        place.wait_until_written(process)
        own_neo4j_server.kill()
        process.wait()
        assert process.returncode == 1
    own_neo4j_server.restart()
    assert held(place) == before


@pytest.mark.neo4j
def test_a_load_survives_a_server_that_restarts(own_neo4j_server: Server, monkeypatch: pytest.MonkeyPatch, example_folder: Path) -> None:
    place = neo4j_place(own_neo4j_server, monkeypatch)
    load_folder(place, example_folder)
    with opened(place) as store, store.writer() as writer:
        writer.put_stakeholders([Stakeholder("tug", "unit", "Tug Unit")])
        own_neo4j_server.restart()
    with reopened(place) as store:
        assert [one.id for one in store.stakeholders(["tug"])] == ["tug"]
