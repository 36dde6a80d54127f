"""Questions that are asked by their name: of each file in `queries` that has an answer in `output/answers`, without a line here.

A question is a function of a reader that bears the name of its file. Of its parameters a Stakeholder is given by any of its names, the ties
that count (`Ties`) by `as_of`, `status` and `types`, and all others as they are. The questions that we have are written out as methods of
Network, for whoever types `network.` and wants to be told what they take; one that was added yesterday can be asked all the same.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from .. import queries
from ..output import answers
from .answer import Answer
from .filters import Names

Question = Callable[..., Any]

_FILTERS = {"as_of": ("str | date", ""), "status": ("Names", ()), "types": ("Names", ()), "undated": ("bool", False)}
_KINDS: dict[type, type[Answer]] = {}


def names() -> list[str]:
    """The questions there are, in order of name."""
    return sorted({found.name for found in iter_modules(queries.__path__)} & {found.name for found in iter_modules(answers.__path__)})


def question(name: str) -> tuple[Question, Callable[..., Any]]:
    """The function that asks it, and the one that makes its answer ready to be read."""
    return getattr(_of(queries, name), name), getattr(_of(answers, name), f"{name}_document")


def signature(ask: Question) -> inspect.Signature:
    """What it takes in Python: names for stakeholders, and filters for the ties that count."""
    taken = list(inspect.signature(ask).parameters.values())[1:]
    positional = [one.replace(annotation="str | Stakeholder") for one in taken if one.annotation == "Stakeholder"]
    rest = [one.replace(kind=inspect.Parameter.KEYWORD_ONLY) for one in taken if one.annotation not in ("Stakeholder", "Ties")]
    filters = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
        for name, (annotation, default) in _FILTERS.items()
        if any(one.annotation == "Ties" for one in taken)
    ]
    return inspect.Signature([*positional, *rest, *filters])


def given(
    ask: Question,
    words: tuple[Any, ...],
    named: dict[str, Any],
    *,
    one: Callable[[Any], Any],
    ties: Callable[[str | date, Names, Names, bool], Any],
) -> dict[str, Any]:
    """The arguments of the function, out of what was given in Python. Raises TypeError as a function does that is called wrongly."""
    bound = signature(ask).bind(*words, **named)
    bound.apply_defaults()
    values = dict(bound.arguments)
    filters = [values.pop(name) for name in _FILTERS if name in values]
    for name, parameter in inspect.signature(ask).parameters.items():
        if parameter.annotation == "Stakeholder":
            values[name] = one(values[name])
        elif parameter.annotation == "Ties":
            values[name] = ties(*filters)
    return values


def answer_kind(value: object) -> type[Answer]:
    """The class of answers that hold such a value."""
    sort = type(value)
    if sort not in _KINDS:
        made = type(f"{sort.__name__}Answer", (Answer, sort), {"__doc__": sort.__doc__, "__module__": __name__})
        _KINDS[sort] = dataclass(frozen=True, repr=False)(made)
    return _KINDS[sort]


def _of(room: ModuleType, name: str) -> ModuleType:
    return import_module(f"{room.__name__}.{name}")
