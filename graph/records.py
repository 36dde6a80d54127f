"""Stakeholders, ties and sources as plain data: what JSON answers and node-link files hold of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from .fields import Sort, fields_as_shown
from .model import Evidence, Source, Stakeholder, Tie
from .saying import digits

_FIRST_OF_TIE = ("source", "target", "type", "since", "until", "role")
_LAST_OF_TIE = ("amount", "evidence", "attributes")


def stakeholder_record(one: Stakeholder) -> dict[str, Any]:
    """A stakeholder as plain data."""
    return _record(one)


def tie_record(tie: Tie) -> dict[str, Any]:
    """A tie as plain data: what is known to those who read node-link files first, and what is more than a text last."""
    record = _record(tie)
    between = (name for name in record if name not in _FIRST_OF_TIE + _LAST_OF_TIE)
    return {name: record[name] for name in (*_FIRST_OF_TIE, *between, *_LAST_OF_TIE) if name != "id"}


def source_record(source: Source) -> dict[str, Any]:
    """A source as plain data."""
    return _record(source)


def _record(thing: Source | Stakeholder | Tie) -> dict[str, Any]:
    found = ((field, getattr(thing, field.name)) for field in fields_as_shown(type(thing)) if not field.is_derived)
    return {field.name: _PLAIN[field.sort](value) for field, value in found if value or field.is_column or field.sort == "pairs"}


def _amount(amount: Decimal | None) -> int | float | str | None:
    return None if amount is None else number(digits(amount))


def _evidence(pieces: tuple[Evidence, ...]) -> list[dict[str, str]]:
    """Each with its source and locator, and with what else there is of it."""
    always = ("source", "locator")
    parts = [field.name for field in fields_as_shown(Evidence)]
    return [{part: getattr(item, part) for part in parts if part in always or getattr(item, part)} for item in pieces]


_PLAIN: Mapping[Sort, Callable[[Any], Any]] = {
    "text": str,
    "texts": list,
    "pairs": dict,
    "number": float,
    "amount": _amount,
    "evidence": _evidence,
}


def number(text: str) -> int | float | str:
    """The digits as a JSON number where that is exact, else as text."""
    if "." not in text:
        return int(text)
    return float(text) if f"{float(text)!r}" == text else text
