"""Two runs of things in the same order, side by side, so that neither is held whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

_T = TypeVar("_T")


def joined(olds: Iterable[_T], news: Iterable[_T], key: Callable[[_T], Any]) -> Iterator[tuple[_T | None, _T | None]]:
    """Each of both, with that of the other side which has the same key, or None; both come in order of their keys, which are unique."""
    one, other = iter(olds), iter(news)
    old, new = next(one, None), next(other, None)
    while old is not None and new is not None:
        first, second = key(old), key(new)
        if first == second:
            yield old, new
            old, new = next(one, None), next(other, None)
        elif first < second:
            yield old, None
            old = next(one, None)
        else:
            yield None, new
            new = next(other, None)
    while old is not None:
        yield old, None
        old = next(one, None)
    while new is not None:
        yield None, new
        new = next(other, None)
