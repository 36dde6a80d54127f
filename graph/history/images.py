"""Images of things, as entries of the history keep them: what each states, and not what follows for it from the rest of the network."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import Any

from ..changes import SORTS, Sort, Thing
from ..errors import BadData
from ..fields import Field, fields_of
from ..fields import Sort as FieldSort
from ..model import Evidence
from ..saying import digits


def image_of(thing: Thing, given: Collection[str] = ()) -> str:
    """What it states, as JSON; what is as where nothing is said is left out, but for the fields in `given`."""
    held = {}
    for field in _fields(type(thing)):
        value = getattr(thing, field.name)
        if value != field.default or field.name in given:
            held[field.name] = _INTO[field.sort](value)
    return json.dumps(held, ensure_ascii=False, separators=(",", ":"))


def thing_of(sort: Sort, id_: str, image: str) -> Thing:
    """The thing of an image, without what follows for it from the rest of the network. Raises ValueError, or what else Python does, where
    the image is none.
    """
    model, held = SORTS[sort], json.loads(image)
    fields = {field.name: field for field in _fields(model)}
    try:
        thing: Thing = model(id=id_, **{name: _OUT_OF[fields[name].sort](value) for name, value in held.items()})
    except BadData as error:
        raise ValueError(str(error)) from error  # which nobody who asks has made: the store is damaged
    return thing


def given_in(image: str) -> frozenset[str]:
    """The names of the fields that an image has."""
    return frozenset(json.loads(image))


def is_same(one: Thing | None, other: Thing | None) -> bool:
    """Whether the two state the same."""
    if one is other or one is None or other is None or type(one) is not type(other):
        return one is other
    stated = _values(type(one))  # type: ignore[arg-type]
    return bool(stated(one) == stated(other)) and one.id == other.id


def plain(thing: Thing) -> Thing:
    """The thing without what follows for it from the rest of the network."""
    derived = {field.name: field.default for field in fields_of(type(thing)) if field.is_derived}
    return replace(thing, **derived) if derived else thing


def _fields(model: type) -> tuple[Field, ...]:
    return _stated(model)


@cache
def _stated(model: type) -> tuple[Field, ...]:
    """The fields that say what a thing is, but for its id."""
    return tuple(field for field in fields_of(model) if field.name != "id" and not field.is_derived)


@cache
def _values(model: type) -> attrgetter[tuple[Any, ...]]:
    return attrgetter(*(field.name for field in _stated(model)))


def _pairs(value: list[list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((key, text) for key, text in value)


def _pieces(value: list[list[str]]) -> tuple[Evidence, ...]:
    return tuple(Evidence(*texts) for texts in value)


_PARTS = attrgetter(*(field.name for field in fields_of(Evidence)))
_INTO: Mapping[FieldSort, Callable[[Any], Any]] = {
    "text": str,
    "texts": list,
    "pairs": list,
    "number": float,
    "amount": lambda amount: "" if amount is None else digits(amount),
    "evidence": lambda pieces: [list(_PARTS(piece)) for piece in pieces],
}
_OUT_OF: Mapping[FieldSort, Callable[[Any], Any]] = {
    "text": str,
    "texts": tuple,
    "pairs": _pairs,
    "number": float,
    "amount": lambda text: Decimal(text) if text else None,
    "evidence": _pieces,
}
