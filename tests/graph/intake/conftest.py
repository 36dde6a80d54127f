"""A store in memory with two sources, which will do: taking in is the same in every store."""

from collections.abc import Iterator

import pytest

from partnermap.graph import Store
from partnermap.graph.stores.embedded.store import in_memory

from .given import SCHEMA, SOURCES, take


@pytest.fixture
def store() -> Iterator[Store]:
    with in_memory(SCHEMA) as one:
        take(one, SOURCES)
        yield one
