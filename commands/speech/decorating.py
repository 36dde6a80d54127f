"""Several options as one decorator."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

_F = TypeVar("_F", bound=Callable[..., Any])


def options(*each: Callable[[_F], _F]) -> Callable[[_F], _F]:
    """One decorator for several, which `--help` lists in this order."""

    def decorate(function: _F) -> _F:
        for option in reversed(each):
            function = option(function)
        return function

    return decorate
