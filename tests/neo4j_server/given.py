"""The Neo4j that the environment names.

NEO4J_URI says where it is, NEO4J_USERNAME and NEO4J_PASSWORD open it, and NEO4J_DATABASE names its database if that is
not `neo4j`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import NoReturn

from .server import Server, StartError


@dataclass(frozen=True, slots=True)
class GivenServer:
    """A server that somebody else runs."""

    uri: str

    def launch(self, _home: Path, /) -> Server:
        """The server, if its database is empty: the tests delete all that they find, and it may be somebody's work."""
        username, password = os.environ.get("NEO4J_USERNAME", "neo4j"), os.environ.get("NEO4J_PASSWORD", "")
        database = os.environ.get("NEO4J_DATABASE") or "neo4j"
        server = Server(self.uri, username, password, "version unknown", SomebodyElses(), database)
        components = "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel'"
        [[version]] = server.run_when_ready(f"{components} RETURN versions[0]")
        [[nodes]] = server.run_when_ready("MATCH (n) RETURN count(n)")
        if nodes:
            raise StartError(
                f"the tests delete all that they find, and the database at NEO4J_URI ({self.uri}) is not empty, "
                f"nodes: {nodes}; give them an empty one, or unset NEO4J_URI and they start their own"
            )
        return replace(server, version=version)


def find_given() -> GivenServer | None:
    """The server that NEO4J_URI names, if it names one."""
    uri = os.environ.get("NEO4J_URI")
    return GivenServer(uri) if uri else None


class SomebodyElses:
    """The engine of a given server, which we neither start nor stop."""

    pid = None
    settings: Mapping[str, str] = MappingProxyType({})

    def is_running(self) -> bool:
        return True

    def start(self) -> NoReturn:
        raise RuntimeError("the server at NEO4J_URI is not ours to start or to kill")

    def configure(self, _settings: Mapping[str, str], /) -> None:
        self.start()

    def kill(self) -> None:
        self.start()

    def remove(self) -> None:
        self.start()

    def read_log(self) -> str:
        return "(the server at NEO4J_URI keeps its own log)"
