"""Each test leaves no store open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .lists import OPEN


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    """Closes the networks that a test made."""
    yield
    while OPEN:
        OPEN.pop().close()
