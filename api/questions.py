"""The questions as functions of the usual network: `partnermap.who("NCECC")` opens it, asks, and closes it.

Each is a method of Network without its network; how it is asked, and its words, are written there alone.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from . import found, network
from .answer import Answer
from .comparing import diff as diff

_P = ParamSpec("_P")
_A = TypeVar("_A")


def _of_the_usual_network(method: Callable[Concatenate[network.Network, _P], _A]) -> Callable[_P, _A]:
    """The method as a function of the network that `partnermap.open()` opens."""

    @wraps(method)
    def ask(*given: _P.args, **named: _P.kwargs) -> _A:
        with network.open() as opened:
            return method(opened, *given, **named)

    signature = inspect.signature(method)
    ask.__signature__ = signature.replace(parameters=[*signature.parameters.values()][1:])  # type: ignore[attr-defined]
    ask.__qualname__, ask.__module__ = ask.__name__, __name__
    return ask


who = _of_the_usual_network(network.Network.who)
path = _of_the_usual_network(network.Network.path)
common = _of_the_usual_network(network.Network.common)
show = _of_the_usual_network(network.Network.show)
find = _of_the_usual_network(network.Network.find)
list = _of_the_usual_network(network.Network.list)  # noqa: A001 - it is asked for as partnermap.list
sources = _of_the_usual_network(network.Network.sources)
history = _of_the_usual_network(network.Network.history)
check = _of_the_usual_network(network.Network.check)
duplicates = _of_the_usual_network(network.Network.duplicates)
stats = _of_the_usual_network(network.Network.stats)
cypher = _of_the_usual_network(network.Network.cypher)


def __getattr__(name: str) -> Callable[..., Any]:
    """A question that is found by its name alone."""
    if name not in found.names():
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def ask(*given: Any, **named: Any) -> Answer:
        with network.open() as opened:
            answer: Answer = getattr(opened, name)(*given, **named)
            return answer

    ask.__name__, ask.__doc__ = name, found.question(name)[0].__doc__
    return ask
