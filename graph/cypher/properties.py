"""How the model lies in a property graph, Neo4j's or kglite's: rows to send, and values out of what comes back.

A stakeholder is a node with two labels, `:Stakeholder` and its kind (`:Agency`); a tie is a relationship of its type; a source is a
`:Source`. What is empty is left out, so that `r.until IS NULL` says what it means. An amount is a number, for sums and comparisons;
where no Neo4j number is exactly it, `amount_exact` has its digits. Evidence is three lists side by side.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from math import isfinite
from typing import Any

from ..model import Attributes, Evidence, Source, Stakeholder, Tie, digits
from ..names import Name, names_of

Properties = dict[str, Any]

OUR_LABELS = ("Stakeholder", "Source", "PartnermapStore")
_SOURCE = ("id", "title", "publisher", "date", "language", "url", "mark")
_STAKEHOLDER = ("id", "kind", "name", "name_fr", "country", "region", "sector", "since", "until", "url", "note")
_TIE = ("id", "role", "since", "until", "currency", "status", "note")
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
    return _texts(source, _SOURCE) | _attributes(source.attributes)


def stakeholder_properties(one: Stakeholder) -> Properties:
    keys = [name.key for name in names_of(one)]
    return _texts(one, _STAKEHOLDER) | {"aliases": list(one.aliases), "keys": keys} | _attributes(one.attributes)


def tie_properties(tie: Tie) -> Properties:
    evidence = {
        "evidence_source": [item.source for item in tie.evidence],
        "evidence_locator": [item.locator for item in tie.evidence],
        "evidence_quote": [item.quote for item in tie.evidence],
    }
    return _texts(tie, _TIE) | {"confidence": float(tie.confidence)} | _amount(tie.amount) | evidence | _attributes(tie.attributes)


def new_tie_properties(tie: Tie) -> Properties:
    """The same for a tie that is not there yet: without None, which halves what is sent."""
    return {name: value for name, value in tie_properties(tie).items() if value is not None}


def source_from(properties: Mapping[str, Any]) -> Source:
    texts = {name: _text(properties, name) for name in _SOURCE}
    return Source(**texts, attributes=_attributes_from(properties))


def stakeholder_from(properties: Mapping[str, Any]) -> Stakeholder:
    texts = {name: _text(properties, name) for name in _STAKEHOLDER}
    return Stakeholder(**texts, aliases=tuple(properties.get("aliases") or ()), attributes=_attributes_from(properties))


def tie_from(source: str, type_: str, target: str, properties: Mapping[str, Any]) -> Tie:
    texts = {name: _text(properties, name) for name in _TIE}
    lists = (properties.get(f"evidence_{part}") or () for part in ("source", "locator", "quote"))
    return Tie(
        source, type_, target, **texts, amount=_amount_from(properties), confidence=properties.get("confidence", 1.0),
        evidence=tuple(Evidence(*item) for item in zip(*lists, strict=True)), attributes=_attributes_from(properties),
    )  # fmt: skip


def names_from(id_: str, keys: Iterable[str], name: str, name_fr: str | None, aliases: Iterable[str] | None) -> Iterable[Name]:
    """The names of a stakeholder as they were keyed when it was loaded."""
    forms = dict.fromkeys(form for form in (name, name_fr, *(aliases or ())) if form)
    # Someone may have renamed it in Neo4j since; then it is found by what there is of both.
    return (Name(key, form, id_) for key, form in zip(keys, forms, strict=False))


def _texts(thing: Any, names: Iterable[str]) -> Properties:
    return {name: getattr(thing, name) or None for name in names}


def _text(properties: Mapping[str, Any], name: str) -> str:
    value = properties.get(name, "")
    return value if isinstance(value, str) else str(value)


def _attributes(attributes: Attributes) -> Properties:
    return {"attributes": json.dumps(attributes, ensure_ascii=False, separators=(",", ":")) if attributes else None}


def _attributes_from(properties: Mapping[str, Any]) -> Attributes:
    held = properties.get("attributes")
    return tuple((key, value) for key, value in json.loads(held)) if held else ()


def _amount(amount: Decimal | None) -> Properties:
    if amount is None:
        return {"amount": None, "amount_exact": None}
    text = digits(amount)
    if text.lstrip("-").isdecimal() and len(text) <= 20 and -_INTEGERS <= int(text) < _INTEGERS:
        return {"amount": int(text), "amount_exact": None}
    number = float(text)
    if not isfinite(number):
        return {"amount": None, "amount_exact": text}
    return {"amount": number, "amount_exact": None if digits(Decimal(repr(number))) == text else text}


def _amount_from(properties: Mapping[str, Any]) -> Decimal | None:
    held = properties.get("amount_exact", properties.get("amount"))
    return None if held is None else Decimal(digits(Decimal(str(held))))
