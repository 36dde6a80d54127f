"""What makes ties: the entries of `ties`, each from one thing to another."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from ...graph import said
from .model import TieRule, Value
from .notes import Spot
from .things import attributes, meant, no_thing, slip_of
from .values import read_fields, read_value
from .wording import TIE, TIE_FIELDS


def read_ties(spot: Spot, things: Sequence[str]) -> tuple[TieRule, ...]:
    """The rules of ties between these things."""
    if spot.has_keys:
        spot.fault(said("ties are a list; begin each with - as in - {{lead: LEADS, to: agreement}}"))
        return ()
    return tuple(rule for one in spot.items() if (rule := _tie(one, things)))


def _tie(spot: Spot, things: Sequence[str]) -> TieRule | None:
    if not spot.has_keys:
        spot.fault(said("a tie is written as {{lead: LEADS, to: agreement}}"))
        return None
    keys, others = spot.keys(TIE)
    if "from" in keys:
        source = _end(keys["from"], things)
        type_ = read_value(keys["type"], "type") if "type" in keys else Value()
        if "type" not in keys:
            spot.fault(said("'{key}' is missing; write a line such as {example}", key="type", example="type: LEADS"))
    else:
        if "type" in keys:
            keys["type"].fault(said("'{key}' goes with 'from'; write {{lead: LEADS, to: agreement}}, or from, type and to", key="type"))
        source, type_, others = _source(spot, others, things)
    target = ""
    if "to" in keys:
        target = _end(keys["to"], things)
    else:
        spot.fault(
            said("'{key}' is missing; write a line such as {example}", key="to", example=f"to: {things[-1] if things else 'agreement'}")
        )
    if source and target == source:
        spot.fault(said("it joins '{name}' to itself; name another thing", name=source))
    fields = read_fields(keys, TIE_FIELDS)
    return TieRule(source, type_, target, MappingProxyType(fields), MappingProxyType(attributes(keys, others, TIE)), spot.line)


def _end(spot: Spot, things: Sequence[str]) -> str:
    """The thing that is named here."""
    text = spot.text()
    found = meant(text, things)
    if text and not found:
        spot.fault(no_thing(text, things))
    return found


def _source(spot: Spot, others: dict[str, Spot], things: Sequence[str]) -> tuple[str, Value, dict[str, Spot]]:
    """The thing whose name is a key of the tie, the type that stands there, and the keys that are left."""
    named = {key: meant(key, things) for key in others if meant(key, things)}
    left = {key: one for key, one in others.items() if key not in named}
    if len(named) > 1:
        spot.fault(said("it begins at {names}; write a tie for each", names=", ".join(named)))
    if named:
        key = next(iter(named))
        return named[key], read_value(others[key], "type"), left
    if key := next((key for key in others if not slip_of(key, TIE)), ""):
        others[key].fault(no_thing(key, things))
        return "", read_value(others[key], "type"), {one: there for one, there in left.items() if one != key}
    spot.fault(said("it begins nowhere; write the thing and the type of the tie, such as lead: LEADS"))
    return "", Value(), left
