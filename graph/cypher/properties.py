"""How the model lies in a property graph, Neo4j's or kglite's: rows to send, and values out of what comes back.

A stakeholder is a node with two labels, `:Stakeholder` and its kind (`:Agency`); a tie is a relationship of its type; a source is a
`:Source`. What is empty is left out, so that `r.until IS NULL` says what it means. An amount is a number, for sums and comparisons;
where no Neo4j number is exactly it, `amount_exact` has its digits. Evidence is three lists side by side.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import cache
from math import isfinite
from typing import Any

from ..fields import Field, Sort, fields_of
from ..model import Attributes, Evidence, Source, Stakeholder, Tie
from ..names import Name, names_of
from ..saying import digits

Properties = dict[str, Any]

OUR_LABELS = ("Stakeholder", "Source", "PartnermapStore", "PartnermapHistory")
_ENDS = ("source", "type", "target")  # of a tie: the relationship itself says them
_INTEGERS = 2**63


def label(kind: str) -> str:
    """The label of a kind: `task_force` is `TaskForce`. A kind that would take a label of ours gets `Kind` behind it."""
    words = "".join(word[0].upper() + word[1:] for word in kind.split("_") if word) or kind
    return f"{words}Kind" if words in OUR_LABELS else words


def quoted(name: str) -> str:
    """A label or type as Cypher takes any name."""
    return "`" + name.replace("`", "``") + "`"


def source_properties(source: Source) -> Properties:
    """What to send of it. None takes a property away, and what someone else gave the node stays."""
    return _properties(source)


def stakeholder_properties(one: Stakeholder) -> Properties:
    return _properties(one) | {"keys": [name.key for name in names_of(one)]}


def tie_properties(tie: Tie) -> Properties:
    return _properties(tie)


def new_tie_properties(tie: Tie) -> Properties:
    """The same for a tie that is not there yet: without None, which halves what is sent."""
    return {name: value for name, value in tie_properties(tie).items() if value is not None}


def source_from(properties: Mapping[str, Any]) -> Source:
    return Source(**_values(Source, properties))


def stakeholder_from(properties: Mapping[str, Any]) -> Stakeholder:
    return Stakeholder(**_values(Stakeholder, properties))


def tie_from(source: str, type_: str, target: str, properties: Mapping[str, Any]) -> Tie:
    return Tie(source, type_, target, **_values(Tie, properties))


def values_of(model: type, name: str) -> str:
    """In Cypher all that is kept of the node or relationship of this name, as a list without the names of the properties: those are longer
    than what they name, and would be sent with each of many.
    """
    return f"[{', '.join(f'{name}.{one}' for one in _property_names(model))}]"


def source_of(values: Iterable[Any]) -> Source:
    """The source out of the values that `values_of` asks for."""
    return source_from(_named(Source, values))


def stakeholder_of(values: Iterable[Any]) -> Stakeholder:
    return stakeholder_from(_named(Stakeholder, values))


def tie_of(source: str, type_: str, target: str, values: Iterable[Any]) -> Tie:
    return tie_from(source, type_, target, _named(Tie, values))


def names_from(
    id_: str, keys: Iterable[str], name: str, name_fr: str | None, aliases: Iterable[str] | None, aliases_fr: Iterable[str] | None,
    former_ids: Iterable[str] | None = None,
) -> Iterable[Name]:  # fmt: skip
    """The names of a stakeholder as they were keyed when it was loaded."""
    forms = [*dict.fromkeys(form for form in (name, name_fr, *(aliases or ()), *(aliases_fr or ())) if form), *(former_ids or ())]
    # Someone may have renamed it in Neo4j since; then it is found by what there is of both.
    return (Name(key, form, id_) for key, form in zip(keys, forms, strict=False))


def _properties(thing: Source | Stakeholder | Tie) -> Properties:
    found: Properties = {}
    model: type = type(thing)
    for field in _kept(model):
        value = getattr(thing, field.name)
        if field.sort == "text" or not (value or field.is_column or field.sort != "texts"):
            found[field.name] = value or None
        else:
            found |= _SENT[field.sort](field.name, value)
    return found


def _values(model: type, properties: Mapping[str, Any]) -> dict[str, Any]:
    return {field.name: _RECEIVED[field.sort](field, properties) for field in _kept(model)}


@cache
def _kept(model: type) -> tuple[Field, ...]:
    """The fields that are properties."""
    return tuple(field for field in fields_of(model) if not (model is Tie and field.name in _ENDS))


def _named(model: type, values: Iterable[Any]) -> Properties:
    return {name: value for name, value in zip(_property_names(model), values, strict=True) if value is not None}


@cache
def _property_names(model: type) -> tuple[str, ...]:
    """The names of all properties that one may have."""
    return tuple(name for field in _kept(model) for name in (_NAMES[field.sort](field.name) if field.sort in _NAMES else (field.name,)))


def _text(field: Field, properties: Mapping[str, Any]) -> str:
    value = properties.get(field.name, field.default)
    return value if isinstance(value, str) else str(value)


def _texts(field: Field, properties: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(properties.get(field.name) or ())


def _number(field: Field, properties: Mapping[str, Any]) -> float:
    return properties.get(field.name, field.default)  # type: ignore[no-any-return]


def _pairs_sent(name: str, pairs: Attributes) -> Properties:
    return {name: json.dumps(pairs, ensure_ascii=False, separators=(",", ":")) if pairs else None}


def _pairs(field: Field, properties: Mapping[str, Any]) -> Attributes:
    held = properties.get(field.name)
    return tuple((key, value) for key, value in json.loads(held)) if held else ()


def _amount_sent(name: str, amount: Decimal | None) -> Properties:
    exact = f"{name}_exact"
    if amount is None:
        return {name: None, exact: None}
    text = digits(amount)
    if text.lstrip("-").isdecimal() and len(text) <= 20 and -_INTEGERS <= int(text) < _INTEGERS:
        return {name: int(text), exact: None}
    number = float(text)
    if not isfinite(number):
        return {name: None, exact: text}
    return {name: number, exact: None if digits(Decimal(repr(number))) == text else text}


def _amount(field: Field, properties: Mapping[str, Any]) -> Decimal | None:
    held = properties.get(f"{field.name}_exact", properties.get(field.name))
    return None if held is None else Decimal(digits(Decimal(str(held))))


def _evidence_sent(name: str, pieces: tuple[Evidence, ...]) -> Properties:
    return {f"{name}_{part}": [getattr(item, part) for item in pieces] for part in _PARTS}


def _evidence(field: Field, properties: Mapping[str, Any]) -> tuple[Evidence, ...]:
    lists = [properties.get(f"{field.name}_{part}") or () for part in _PARTS]
    # Where a part is new to the model, what was loaded before has no list of it.
    nothing = ("",) * max(map(len, lists))
    return tuple(Evidence(*item) for item in zip(*(one or nothing for one in lists), strict=True))


_PARTS = tuple(field.name for field in fields_of(Evidence))
_SENT: Mapping[Sort, Callable[[str, Any], Properties]] = {
    "texts": lambda name, texts: {name: list(texts)},
    "number": lambda name, number: {name: float(number)},
    "pairs": _pairs_sent,
    "amount": _amount_sent,
    "evidence": _evidence_sent,
}
"""The properties that a value of each sort is sent as."""
_NAMES: Mapping[Sort, Callable[[str], tuple[str, ...]]] = {
    "amount": lambda name: (name, f"{name}_exact"),
    "evidence": lambda name: tuple(f"{name}_{part}" for part in _PARTS),
}
"""The names of the properties that a value is sent as, where they are not its own."""
_RECEIVED: Mapping[Sort, Callable[[Field, Mapping[str, Any]], Any]] = {
    "text": _text,
    "texts": _texts,
    "number": _number,
    "pairs": _pairs,
    "amount": _amount,
    "evidence": _evidence,
}
"""A value of each sort out of the properties of a node or a relationship."""
