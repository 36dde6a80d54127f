"""A real Neo4j server for the tests: the one that NEO4J_URI names, else one in a container, else one run with Java.

`fixtures` has what tests ask for. PARTNERMAP_NEO4J_VERSIONS lists the versions to start, with commas between; the first
is asked everything, the others what the mark `one_version` does not spare them. On a machine that cannot start one the
tests are skipped with the reason, or fail with it where PARTNERMAP_REQUIRE has the word `neo4j`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from .build import LTS
from .docker import find_image
from .given import find_given
from .local import find_program
from .server import Server, StartError, UnavailableError

__all__ = ["LTS", "Launcher", "Server", "StartError", "UnavailableError", "find_launcher"]


class Launcher(Protocol):
    """What can bring forth servers of one version, each with its data in a folder of its own."""

    def launch(self, home: Path, /) -> Server: ...


def find_launcher(version: str) -> Launcher:
    """The first way to a server that is open on this machine; UnavailableError, with every reason, where none is."""
    given = find_given()
    if given:
        return given
    try:
        return find_image(version)
    except UnavailableError as no_docker:
        try:
            return find_program(version)
        except UnavailableError as no_java:
            raise UnavailableError(f"Neo4j {version}: no NEO4J_URI, {no_docker}, and {no_java}") from None
