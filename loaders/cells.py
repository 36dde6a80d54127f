"""What stands in one cell: numbers and dates as people and Excel write them."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from ..graph import BadData

_SPACES = dict.fromkeys(map(ord, " \u00a0\u202f\u2009'’"))


def parse_amount(text: str) -> Decimal | None:
    """The number in `text`, written as 1234.5, 1,234.50 or 1 234,50; None where it is empty.

    Raises BadData for anything else, and for `1,234`, which is two numbers in two languages.
    """
    bare = text and text.translate(_SPACES).lstrip("$").rstrip("$")
    if not bare:
        return None
    found = None
    if not bare.isascii():
        pass  # digits of other scripts, currency signs: for a person to read
    elif re.fullmatch(r"-?\d+(?:\.\d+)?", bare):
        found = bare
    elif re.fullmatch(r"-?\d{1,3}(?:,\d{3})+\.\d+|-?\d{1,3}(?:,\d{3}){2,}", bare):
        found = bare.replace(",", "")
    elif re.fullmatch(r"-?\d{1,3}(?:\.\d{3})+,\d+|-?\d{1,3}(?:\.\d{3}){2,}", bare):
        found = bare.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"-?\d+,(?:\d{1,2}|\d{4,})", bare):
        found = bare.replace(",", ".")
    elif re.fullmatch(r"-?\d+,\d{3}", bare):
        raise BadData(
            f"'{text}' may be a thousand or a fraction", field="amount", value=text, remedy=f"write {bare.replace(',', '')} or {bare}0"
        )
    if found is None:
        raise BadData(
            f"'{text}' is not an amount", field="amount", value=text, remedy="write digits such as 1234.50, the currency in its own column"
        )
    return Decimal(found)


@lru_cache(maxsize=1 << 10)  # a million ties have a few different ones
def parse_confidence(text: str) -> float | None:
    """The number from 0 to 1 in `text`, which may be a percentage; None where it is empty."""
    bare = text.translate(_SPACES).replace(",", ".")
    if not bare:
        return None
    try:
        value = Decimal(bare.removesuffix("%")) / (100 if bare.endswith("%") else 1)
    except InvalidOperation:
        value = Decimal(-1)
    if not value.is_finite() or not 0 <= value <= 1:
        raise BadData(f"'{text}' is not a confidence", field="confidence", value=text, remedy="write a number from 0 to 1 such as 0.8")
    return float(value)


def cell_text(value: object, number_format: str = "General") -> str:
    """What an Excel cell says, as text: whole numbers without a point, dates in ISO and no finer than the cell shows them."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime | date):
        shown = re.sub(r'"[^"]*"|\[[^]]*]|\\.', "", number_format).lower()
        if "y" in shown and "d" not in shown:
            return value.strftime("%Y-%m" if "m" in shown else "%Y")
        return value.strftime("%Y-%m-%d")
    if isinstance(value, time):
        return value.isoformat()
    if isinstance(value, float):
        return format(Decimal(repr(value)).normalize(), "f")
    return str(value).strip()
