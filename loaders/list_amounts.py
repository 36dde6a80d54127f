"""Amounts as lists write them beside numbers: none at all, help in kind, and what is an amount only in part."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

from ..graph import BadData, digits, said
from ..graph.letters import without_accents
from .amounts import Amount, read_amount
from .habits import Habits
from .telling import Value

_NOTHING = frozenset((
    "nil", "none", "neant", "aucun", "aucune", "zero", "no cost", "no costs", "at no cost", "no funding", "no funds", "unfunded",
    "no financial contribution", "no financial commitment", "no financial implications", "no money", "no exchange of funds",
    "no transfer of funds", "no monetary value", "non-monetary", "non monetary", "non-financial", "non financial", "free",
    "free of charge", "sans frais", "sans cout", "gratuit", "aucun cout", "aucuns frais", "aucun financement", "sans financement",
    "non finance", "non monetaire", "aucune contribution financiere", "aucun transfert de fonds", "non financier",
))  # fmt: skip
_KIND = r"in[\s-]?kind(?: (?:contributions?|support|services?|only))?|(?:contributions?|soutien|services?) in[\s-]?kind"
_NATURE = r"(?:(?:contributions?|soutien|apport|appui) )?en nature"
_IN_KIND = re.compile(rf"(?P<amount>.*?)[\s,;:(–—-]*\b(?:{_KIND}|{_NATURE})\b\)?", re.IGNORECASE)
_DASH = re.compile(r"[\s$€£]*[-–—]+[\s$€£]*")
_THREE_DIGITS = re.compile(r"[^\d.,]*(?P<number>[1-9]\d{0,2}\.\d{3})[^\d.,]*")
_A_YEAR = re.compile(
    r"(?P<amount>.*?)\s*(?:/|per|par|each|every|a|chaque)?\s*"
    r"(?:\b(?:yr|year|annum|fy|fiscal year|month|quarter|an|annee|exercice|mois|trimestre)s?"
    r"|\b(?:annually|yearly|monthly|annuellement|p\.\s?a)|par an)\b\.?",
)
_ABOUT = re.compile(
    r"^(?:up to|maximum(?: of)?|max\.?|at most|not exceeding|less than|under|at least|minimum(?: of)?|min\.?|more than|over|about"
    r"|approximately|approx\.?|around|circa|ca\.?|est\.?|estimated(?: at)?|total(?: of)?|jusqu'a|maximum de|au plus|moins de|au moins"
    r"|plus de|environ|env\.?|pres de|estime a|[~<>≤≥±=]+)\s*:?\s*"
)
_AFTER = re.compile(
    r"\s*(?:\+.*|\*+|\([^()]*\)|(?:plus|over|for|sur|pour|in total|au total) .*|in total|au total|max\.?|maximum|min\.?|minimum|approx\.?"
    r"|est\.?|environ|estimated|estime|total)$"
)
_BARE = re.compile(r"\d{1,15}(?:\.\d\d?)?", re.ASCII)
"""As a number is written in a workbook."""
_RANGE = re.compile(r"\s*(?:–|—|\s-\s|-(?=\s?[$\d])|\bto\b|\ba\b|\bet\b|\band\b|\bor\b|\bou\b)\s*")
_COMMA = re.compile(r"\d,\d{1,2}(?![\d,.])|\d\.\d{3},|\d{1,3}(?:[ .]\d{3})+,\d")
_POINT = re.compile(r",\d{3}\.|,\d{3},\d{3}|\$\s?\d{1,3},\d{3}")
_SIGNS: tuple[Literal["point"], Literal["comma"]] = ("point", "comma")
_EITHER = Habits(decimal="point")


def amount_in_list(text: str, habits: Habits) -> Value:
    """What a cell says of money. One that says that there is none is read as empty, and help in kind as a note; both are told.

    Raises BadData for what is an amount in part alone (up to, a year, from to), with what to write, and for 1,234 where it may be two.
    """
    if habits.decimal != "comma" and _BARE.fullmatch(text):
        return Value(Decimal(text))
    bare = " ".join(without_accents(text).casefold().split()).strip(" .").replace("’", "'")
    if bare in _NOTHING or _DASH.fullmatch(text):
        return Value(None, text)
    if found := _IN_KIND.fullmatch(text.strip()):
        amount = _part(found["amount"], habits) if found["amount"].strip() else Amount(None)
        meaning = said("note: {text}", text=text)
        return Value(Amount(amount.value, amount.currency, "in kind", text), text, meaning)
    try:
        value, currency, style, _ = found_ = read_amount(text, decimal=habits.decimal)
    except BadData as error:
        raise _refused(text, bare, habits, error) from error
    if style != "times" and habits.decimal != "point" and (found := _THREE_DIGITS.fullmatch(text)):
        raise _two_numbers(text, found["number"])
    if value is None or not style:
        return Value(value)
    return Value(found_ if currency else value, f"\0{style}", f"{digits(value)} {currency}".strip())


def decimal_of(texts: Iterable[str]) -> Literal["", "comma", "point"]:
    """Which sign stands before the cents in a column of amounts, as far as its cells tell; nothing where they tell nothing, or both."""
    ways = {way for text in dict.fromkeys(texts) for way, form in (("comma", _COMMA), ("point", _POINT)) if form.search(text)}
    return "comma" if ways == {"comma"} else "point" if ways == {"point"} else ""


def _two_numbers(text: str, number: str) -> BadData:
    doubt = said("'{text}' may be a thousand or a fraction", text=text)
    remedy = said("write {one} or {other}", one=number.replace(".", ""), other=f"{number}0")
    return BadData(doubt, field="amount", value=text, remedy=remedy)


def _part(text: str, habits: Habits) -> Amount:
    return read_amount(text.strip(" ,;:(-–—"), decimal=habits.decimal)


def _number(text: str, habits: Habits) -> Decimal | None:
    try:
        return _part(text, habits).value
    except BadData:
        return None


def _refused(text: str, bare: str, habits: Habits, error: BadData) -> BadData:
    """The refusal of a text, with what to write where an amount stands in it."""
    if (found := _A_YEAR.fullmatch(bare)) and _number(_ABOUT.sub("", found["amount"]), _EITHER) is not None:
        told, remedy = said("'{text}' is so much for each time", text=text), said("write how much it is in all")
        return BadData(told, field="amount", value=text, remedy=remedy)
    halves = [_number(half, habits) for half in _RANGE.split(_ABOUT.sub("", bare)) if half.strip()]
    if len(halves) == 2 and None not in halves:
        one, other = (digits(half) for half in halves if half is not None)
        told = said("'{text}' is from so much to so much", text=text)
        return BadData(told, field="amount", value=text, remedy=said("write {one} or {other}", one=one, other=other))
    point, comma = (_number(bare, Habits(decimal=sign)) for sign in _SIGNS)
    if point is not None and comma is not None:
        told = said("'{text}' may be a thousand or a fraction", text=text)
        remedy = said(
            "under read: write numbers: decimal point for {one}, numbers: decimal comma for {other}; or the number that is meant here",
            one=digits(point), other=digits(comma),
        )  # fmt: skip
        return BadData(told, field="amount", value=text, remedy=remedy)
    rest = _AFTER.sub("", _ABOUT.sub("", bare))
    if rest == bare or _number(rest, _EITHER) is None:
        return error
    told = said("'{text}' is no exact amount", text=text)
    number = _number(rest, habits)
    remedy = said("write digits such as 1234.50, the currency in its own column")
    if number is not None:
        remedy = said("write {cell}", cell=digits(number))
    return BadData(told, field="amount", value=text, remedy=remedy)
