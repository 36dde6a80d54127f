"""The built-in network, to guess with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import partnermap
from partnermap.graph.directory import Directory


@pytest.fixture(scope="session")
def directory() -> Iterator[Directory]:
    with partnermap.open() as network:
        yield Directory(network.store)
