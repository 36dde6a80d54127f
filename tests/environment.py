"""The environment of the user who runs the tests: it may say where a Neo4j is, and must not reach what is tested."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

TODAY = "2024-05-31"
"""The day on which tests are run, as far as answers are concerned."""

_FOR_THE_TESTS = {"PARTNERMAP_REQUIRE", "PARTNERMAP_NEO4J_VERSIONS"}
HIDDEN = {
    name: value
    for name, value in os.environ.items()
    if (name.startswith(("NEO4J_", "PARTNERMAP_")) and name not in _FOR_THE_TESTS) or name == "XDG_CACHE_HOME"
}


@contextmanager
def outside() -> Iterator[None]:
    """The environment as it is for users of this machine: it says where a Neo4j is and keeps what was built to start one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("XDG_CACHE_HOME", raising=False)
        for name, value in HIDDEN.items():
            patch.setenv(name, value)
        yield
