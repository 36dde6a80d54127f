"""What reads the cells of each column: dates, amounts, words, aliases. Columns without a reading are taken as they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial

from ..graph import Schema, digits, parse_date
from ..graph.sheets import BETWEEN_ALIASES, COLUMNS
from .amounts import currency_of, parse_confidence, read_amount
from .dates import Dates
from .habits import NO_HABITS, Habits
from .list_amounts import amount_in_list
from .telling import Column, Told, Value
from .words import Words

_WITHOUT_SCHEME = re.compile(r"www\.[^\s/]+\.[^\s]+", re.IGNORECASE)
_SEVERAL = re.compile(r"\s*[;\n\r]+\s*|\s+/\s+")
_SEVERAL_AFTER_ACRONYM = re.compile(r"\s*[;\n\r,]+\s*|\s+/\s+|(?<=[A-Z])/(?=[A-Z])")
_ACRONYM_FIRST = re.compile(r"[A-Z][A-Z0-9&.-]{1,8}\s*(?:, |/)")


def readings(
    sheet: str, known: Mapping[str, int], schema: Schema, told: Told, dates: Dates | None, habits: Habits = NO_HABITS
) -> dict[str, Column]:
    """The readings of the columns that are there, by name. Without `dates` each date is read by itself, and each alias is one. `habits` are
    how a list writes amounts."""
    words = Words(schema)
    amounts = partial(amount_in_list, habits=habits) if habits.is_list else _amount
    by_column: dict[str, Callable[[str], Value]] = {
        "kind": words.kind, "form": words.form, "type": words.type, "status": words.status, "amount": amounts, "currency": _currency,
        "confidence": lambda text: Value(parse_confidence(text)), "url": _url,
        **{column: (_aliases(column, told) if dates else _exact_aliases) for column in ("aliases", "aliases_fr")},
    }  # fmt: skip
    found = {}
    for name, field in COLUMNS[sheet].items():
        if name not in known:
            continue
        read = by_column.get(name)
        if field.written == "date":
            read = _dates(name, dates)
        if read:
            found[name] = Column(name, read, told)
    return found


def _dates(column: str, dates: Dates | None) -> Callable[[str], Value]:
    return (lambda text: dates.read(column, text)) if dates else (lambda text: Value(parse_date(text, field=column)))


def _amount(text: str) -> Value:
    """A number, or an amount with its currency."""
    value, currency, style, _ = found = read_amount(text)
    if value is None or not style:
        return Value(value)
    return Value(found if currency else value, f"\0{style}", f"{digits(value)} {currency}".strip())


def _currency(text: str) -> Value:
    found = currency_of(text)
    return Value(found) if found == text.upper() else Value(found, text, found)


def _url(text: str) -> Value:
    whole = f"https://{text}"
    return Value(whole, "\0www", whole) if _WITHOUT_SCHEME.fullmatch(text) else Value(text)


def _exact_aliases(text: str) -> Value:
    return Value(tuple(dict.fromkeys(alias.strip() for alias in text.split(BETWEEN_ALIASES) if alias.strip())))


def _aliases(column: str, told: Told) -> Callable[[str], Value]:
    def read(text: str) -> Value:
        """The aliases in a cell, each once. One that may be several is kept, and told of."""
        lines = text.splitlines()
        pieces = BETWEEN_ALIASES.join(lines).split(BETWEEN_ALIASES)
        found = tuple(dict.fromkeys(alias.strip() for alias in pieces if any(map(str.isalnum, alias))))
        if len(lines) > 1:
            return Value(found, "\0lines", BETWEEN_ALIASES.join(found)) if found else Value(None, text)
        if BETWEEN_ALIASES not in text:
            between = _SEVERAL_AFTER_ACRONYM if _ACRONYM_FIRST.match(text) else _SEVERAL
            parts = [part for part in between.split(text) if part.strip()]
            if len(parts) > 1:
                told.doubt(column, " ".join(text.split()), BETWEEN_ALIASES.join(parts))
        return Value(found) if found else Value(None, text)

    return read
