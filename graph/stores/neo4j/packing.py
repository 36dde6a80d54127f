"""How things come from a server: each as a list of its values, or, where there are many, packed into one text.

The driver takes as long for a short value as for a long text, and the server looks for each property of a tie anew. So it is told to take
all of them at once and to put them together: a thousand ties arrive in a fifth of the time. To plan such a query takes it longer, which a
few are not worth.

The fields are divided by one character, the items of one field by another; a list says first how many it has. What does not come apart
into as many parts is none of what we put together: somebody has written that character into a text, or a list where text belongs. It is
`Strange`, and asked for as lists.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, NamedTuple, TypeVar

from ...cypher import properties as rows
from ...fields import Field, Sort, fields_of
from ...model import Attributes, Evidence, Source, Stakeholder, Tie
from ...saying import digits

FIELD, ITEM = "\x1f", "\x1e"
_ENDS = ("source", "type", "target")
_PARTS = tuple(field.name for field in fields_of(Evidence))
_T = TypeVar("_T", Source, Stakeholder, Tie)


class Strange(Exception):
    """What was put together does not come apart again."""


class Form(NamedTuple):
    """How things are asked for: in Cypher, the node or the tie of a name as one value (of a tie also the name of the node that it comes
    from, and of the other); and what makes a thing of that value.
    """

    node: Callable[[type, str], str]
    tie: Callable[[str, str, str], str]
    made: Callable[[type[_T], Any], _T]


def _listed_node(model: type, name: str) -> str:
    return rows.values_of(model, name)


def _listed_tie(source: str, tie: str, target: str) -> str:
    return f"[{source}.id, type({tie}), {target}.id, {rows.values_of(Tie, tie)}]"


def _from_list(model: type[_T], value: Any) -> _T:
    made: _T = _OF_LISTS[model](value)
    return made


@cache
def _packed_node(model: type, name: str) -> str:
    return _packed(model, name, {})


@cache
def _packed_tie(source: str, tie: str, target: str) -> str:
    return _packed(Tie, tie, dict(zip(_ENDS, (f"{source}.id", f"type({tie})", f"{target}.id"), strict=True)))


def _from_text(model: type[_T], value: Any) -> _T:
    made: _T = _OF_TEXTS[model](value)
    return made


LISTED = Form(_listed_node, _listed_tie, _from_list)
PACKED = Form(_packed_node, _packed_tie, _from_text)


def _packed(model: type, name: str, known: dict[str, str]) -> str:
    parts = (known.get(field.name) or _ASKED[field.sort](field) for field in fields_of(model))
    return f"head([p IN [properties({name})] | {f' + {_literal(FIELD)} + '.join(parts)}])"


def _unpacked(model: type) -> Callable[[Any], Any]:
    fields = fields_of(model)
    changes = [(n, out_of) for n, field in enumerate(fields) if (out_of := _RECEIVED.get(field.sort))]

    def unpack(text: Any) -> Any:
        if not isinstance(text, str):
            raise Strange
        values: list[Any] = text.split(FIELD)
        if len(values) != len(fields):
            raise Strange
        try:
            for position, out_of in changes:
                if values[position]:
                    values[position] = out_of(values[position])
                else:
                    values[position] = fields[position].default
        except (ArithmeticError, LookupError, TypeError, ValueError) as error:
            raise Strange from error
        return model(*values)

    return unpack


def _literal(text: str) -> str:
    return "'" + text.encode("unicode_escape").decode().replace("\\x", "\\u00") + "'"


def _items(*names: str) -> str:
    """In Cypher these lists one after the other, behind how many items each has; of one that is not there an empty text."""
    items = [f"reduce(t = '', item IN p.{name} | t + {_literal(ITEM)} + item)" for name in names]
    if len(names) == 1:
        return f"coalesce('' + size(p.{names[0]}) + {items[0]}, '')"
    sizes = " + ' ' + ".join(f"coalesce(size(p.{name}), 0)" for name in names)
    return " + ".join([sizes, *(f"coalesce({one}, '')" for one in items)])


def _lists(text: str) -> list[list[str]]:
    """The lists of `_items`."""
    sizes, *items = text.split(ITEM)
    lists, start = list[list[str]](), 0
    for size in map(int, sizes.split()):
        lists.append(items[start : start + size])
        start += size
    if start != len(items):
        raise Strange
    return lists


def _evidence(text: str) -> tuple[Evidence, ...]:
    if text.startswith(_ONE):  # as most have
        _, *parts = text.split(ITEM)
        if len(parts) != len(_PARTS):
            raise Strange
        return (Evidence(*parts),)
    lists = _lists(text)
    # Where a part is new to the model, what was loaded before has no list of it.
    nothing = [""] * max(map(len, lists))
    return tuple(Evidence(*item) for item in zip(*(one or nothing for one in lists), strict=True))


def _texts(text: str) -> tuple[str, ...]:
    [texts] = _lists(text)
    return tuple(texts)


@lru_cache(maxsize=1000)
def _number(text: str) -> float:
    return int(text) if text.lstrip("-").isdecimal() else float(text)


def _amount(text: str) -> Decimal:
    return Decimal(digits(Decimal(text[1:] if text.startswith("=") else str(_number(text)))))


def _pairs(text: str) -> Attributes:
    return tuple((key, value) for key, value in json.loads(text))


def _default(field: Field) -> str:
    return repr(field.default)


_ONE = " ".join("1" * len(_PARTS)) + ITEM
_ASKED: dict[Sort, Callable[[Field], str]] = {
    "text": lambda field: f"coalesce(p.{field.name}, {_default(field)})",
    "number": lambda field: f"coalesce(p.{field.name}, {_default(field)})",
    "texts": lambda field: _items(field.name),
    "pairs": lambda field: f"coalesce(p.{field.name}, '')",
    # The digits of what no number is exactly begin with a sign, to be told from a number as the server writes it.
    "amount": lambda field: f"coalesce('=' + p.{field.name}_exact, p.{field.name}, '')",
    "evidence": lambda field: _items(*(f"{field.name}_{part}" for part in _PARTS)),
}
"""In Cypher a value of each sort, as text, out of the map `p`."""
_RECEIVED: dict[Sort, Callable[[str], Any]] = {
    "number": _number,
    "texts": _texts,
    "pairs": _pairs,
    "amount": _amount,
    "evidence": _evidence,
}
_OF_TEXTS: dict[type, Callable[[Any], Any]] = {model: _unpacked(model) for model in (Source, Stakeholder, Tie)}
"""What makes a thing of each model of the text that has it."""
_OF_LISTS: dict[type, Callable[[Any], Any]] = {
    Source: rows.source_of,
    Stakeholder: rows.stakeholder_of,
    Tie: lambda value: rows.tie_of(*value),
}
"""The same of a list."""
