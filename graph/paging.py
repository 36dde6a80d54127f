"""Long runs of things a page at a time, so that nothing holds all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

_T = TypeVar("_T")


def batches(items: Iterable[_T], size: int) -> Iterator[list[_T]]:
    """The items in lists of at most `size`."""
    items = iter(items)
    while page := list(islice(items, size)):
        yield page
