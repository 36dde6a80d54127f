"""Questions that are asked by their name: of each file in `queries` that has an answer in `output/answers`, without a line here.

A question is a function of a reader that bears the name of its file. Of its parameters a Stakeholder is given by any of its names, several
(`tuple[Stakeholder, ...]`) by a list of names, another network (`Reader | None`) as one that is open, the ties that count (`Ties`) by
`as_of`, `status` and `types`, whom it is about (`Scope`) by `kind`, `form`, `sector`, `with_meetings` and `with_groups`, and all others as
they are; a day may be a `datetime.date`, and one text stands for a list of one. Those that are asked most are written out as methods of
Network, for whoever types `network.` and wants to be told what they take; one that was added yesterday can be asked all the same.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from os import PathLike
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from .. import queries
from ..graph import BadData, said
from ..output import answers
from ..queries.structure import Scope
from .answer import Answer
from .filters import Names, counted, listed

Question = Callable[..., Any]

_FILTERS = {"as_of": ("str | date", ""), "status": ("Names", ()), "types": ("Names", ()), "undated": ("bool", False)}
_SCOPE = {
    "kind": ("Names", ()), "form": ("Names", ()), "sector": ("Names", ()), "with_meetings": ("bool", False), "with_groups": ("bool", False),
}  # fmt: skip
_SEVERAL = "tuple[Stakeholder, ...]"
_OTHER = "Reader | None"
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
    people = {"Stakeholder": "str | Stakeholder", _SEVERAL: "Iterable[str | Stakeholder]", _OTHER: "Network | None"}
    positional = [one.replace(annotation=people[one.annotation]) for one in taken if one.annotation in people]
    rest = [one.replace(kind=inspect.Parameter.KEYWORD_ONLY) for one in taken if one.annotation not in (*people, "Ties", "Scope")]
    filters = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
        for what, fields in (("Ties", _FILTERS), ("Scope", _SCOPE))
        for name, (annotation, default) in fields.items()
        if any(one.annotation == what for one in taken)
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
    parameters = inspect.signature(ask).parameters
    wanted = {parameter.annotation for parameter in parameters.values()}
    filters = [values.pop(name) for name in _FILTERS if "Ties" in wanted]
    about = [values.pop(name) for name in _SCOPE if "Scope" in wanted]
    for name, parameter in parameters.items():
        match parameter.annotation:
            case "Stakeholder":
                values[name] = one(values[name])
            case "tuple[Stakeholder, ...]":
                values[name] = tuple(map(one, listed(values[name]) if isinstance(values[name], str) else values[name]))
            case "Reader | None":
                values[name] = _read(values[name])
            case "int":
                values[name] = counted(name, values[name])
            case "str":
                values[name] = _text(name, values[name])
            case "Iterable[str]":
                values[name] = tuple(listed(values[name]))
            case "Dates | None":
                values[name] = values[name] and tuple(_text(name, day) for day in listed(values[name]))
            case "Ties":
                values[name] = ties(*filters)
            case "Scope":
                kinds, forms, sectors, with_meetings, with_groups = about
                values[name] = Scope(tuple(listed(kinds)), tuple(listed(forms)), tuple(listed(sectors)), with_meetings, with_groups)
    return values


def _text(field: str, value: str | date | None) -> str:
    """A text, or a day as it is written. Raises BadData for what is neither."""
    if isinstance(value, date):
        return value.isoformat()[:10]
    if value is not None and not isinstance(value, str):
        raise BadData(said("{field} must be text, not {value}", field=field, value=repr(value)), field=field)
    return value or ""


def _read(other: Any) -> Any:
    """What is read of another network that is open, or None. Raises BadData for what is none."""
    if isinstance(other, str | PathLike):
        raise BadData(said("a network to compare with is one that was opened with partnermap.open, not {type}", type=type(other).__name__))
    return getattr(other, "store", other)


def answer_kind(value: object) -> type[Answer]:
    """The class of answers that hold such a value."""
    sort = type(value)
    if sort not in _KINDS:
        made = type(f"{sort.__name__}Answer", (Answer, sort), {"__doc__": sort.__doc__, "__module__": __name__})
        _KINDS[sort] = dataclass(frozen=True, repr=False)(made)
    return _KINDS[sort]


def _of(room: ModuleType, name: str) -> ModuleType:
    return import_module(f"{room.__name__}.{name}")
