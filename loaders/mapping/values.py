"""What fills a field: a column by its heading, what the words in it mean, or a constant."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from ...graph import BadData, parse_date, said
from ...graph.understanding import word_key
from .columns import column, joined_columns
from .model import Column, Value
from .notes import Spot
from .wording import TRUTHS, VALUE, one_of

WORD_FIELDS = frozenset({"kind", "form", "type", "status", "currency", "country", "confidence"})
"""The fields whose plain text is a constant; of all others it is a heading."""
_DATES = frozenset({"since", "until"})
_CURRENCY = re.compile(r"[A-Za-z]{3}")
_NUMBER = re.compile(r"-?\d[\d ,.\u00a0\u202f]*")
_SHARE = re.compile(r"(?:0|1)(?:[.,]\d+)?|[.,]\d+")


def read_value(spot: Spot, field: str) -> Value:
    """What fills this field of ours, or an attribute where it is none. What is amiss is noted."""
    if spot.has_keys:
        return _by_keys(spot, field)
    before = len(spot.notes.unsure)
    if spot.is_list:
        named = column(spot)
        return Value(named, is_unsure=len(spot.notes.unsure) > before, line=spot.line)
    text = spot.text()
    is_unsure = len(spot.notes.unsure) > before
    if text.startswith("=") and text[1:].strip():
        return Value(constant=_checked(spot, text[1:].strip(), field), is_unsure=is_unsure, line=spot.line)
    if field in WORD_FIELDS or is_constant(text, field):
        return Value(constant=_checked(spot, text, field), is_unsure=is_unsure, line=spot.line)
    first, *more = joined_columns(spot, text) or (None,)
    return Value(first, is_unsure=is_unsure, line=spot.line, more=tuple(one for one in more if one))


def _by_keys(spot: Spot, field: str) -> Value:
    """What `{column: X, values: {a: b}, else: c}` says, or `{always: x}`."""
    before = len(spot.notes.unsure)
    keys = spot.only(VALUE)
    named: tuple[Column, ...] = ()
    constant, otherwise, values = "", None, dict[str, str]()
    if "always" in keys:
        constant = _checked(keys["always"], keys["always"].text(), field)
        if len(keys) > 1:
            spot.fault(said("'{key}' goes alone; take the other keys out, or write 'column' instead", key="always"))
    elif "column" in keys:
        named = _columns(keys["column"])
        values = _meanings(keys["values"], field) if "values" in keys else {}
        otherwise = _checked(keys["else"], keys["else"].text(may_be_empty=True), field) if "else" in keys else None
    else:
        spot.fault(said("'{key}' is missing; write the heading of a column there", key="column"))
    is_unsure = len(spot.notes.unsure) > before
    return Value(next(iter(named), None), constant, MappingProxyType(values), otherwise, is_unsure, spot.line, named[1:])


def _columns(spot: Spot) -> tuple[Column, ...]:
    """The columns that are named here: one, in a text or by the forms of its heading in a list, or several that are joined."""
    if spot.is_text:
        return joined_columns(spot, spot.text())
    named = column(spot)
    return (named,) if named else ()


def _meanings(spot: Spot, field: str) -> dict[str, str]:
    """What each word of the cells means. One word in two spellings is a mistake where they mean two things."""
    found: dict[str, str] = {}
    seen: dict[str, tuple[str, str]] = {}
    for word, one in spot.pairs():
        meaning = _checked(one, one.text(may_be_empty=True), field)
        before = seen.setdefault(word_key(word), (word, meaning))
        if before[1] != meaning:
            one.fault(
                said("'{word}' is '{other}' in another spelling, and means something else there; keep one", word=word, other=before[0])
            )
        found[word] = meaning
    return found


def is_constant(text: str, field: str) -> bool:
    """Whether a plain text of this field can be no heading that somebody means."""
    if field in _DATES:
        return any(char.isdigit() for char in text) and _is_date(text)
    if field == "amount":
        return bool(_NUMBER.fullmatch(text))
    return field == "url" and text.lower().startswith(("http://", "https://"))


def _is_date(text: str) -> bool:
    try:
        return bool(parse_date(text))
    except BadData:
        return False


def _checked(spot: Spot, text: str, field: str) -> str:
    """A constant as the field has it. One that it cannot have is a mistake."""
    if not text:
        return text
    if field in _DATES:
        try:
            return parse_date(text, field=field)
        except BadData as error:
            spot.fault(str(error))
    elif field == "currency":
        if not _CURRENCY.fullmatch(text):
            spot.fault(said("'{text}' is no currency; write three capitals such as CAD, or {{column: {text}}} for a column", text=text))
        return text.upper()
    elif field == "confidence":
        if not _SHARE.fullmatch(text) or float(text.replace(",", ".")) > 1:
            spot.fault(said("'{text}' is no confidence; write a number from 0 to 1, or {{column: {text}}} for a column", text=text))
        return text.replace(",", ".")
    elif field == "url" and not text.lower().startswith(("http://", "https://")):
        spot.fault(said("'{url}' is not a web address; start it with https://", url=text))
    return text


def read_fields(spots: Mapping[str, Spot], fields: tuple[str, ...]) -> dict[str, Value]:
    """What fills each of these fields that are named."""
    return {field: read_value(spots[field], field) for field in fields if field in spots}


def read_attributes(spots: Mapping[str, Spot]) -> dict[str, Value]:
    """What fills each attribute."""
    return {name: read_value(spot, "") for name, spot in spots.items()}


def read_truth(spot: Spot) -> bool:
    """Whether yes or no stands there."""
    text = spot.text()
    found = one_of(text, TRUTHS)
    if text and not found:
        spot.fault(said("'{text}' is neither yes nor no", text=text))
    return found == "yes"
