"""Amounts and confidence as people write them: `$10,000`, `10 000 $`, `CA$5,000`, `25k`, `1,2 M$`, `3 milliards`, `(1 000)`, `80 %`.

What may be two numbers, such as 1,234, is asked about, with the cells to write.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Literal, NamedTuple

from ..graph import BadData, digits, said

_SPACES = dict.fromkeys(map(ord, " \u00a0\u202f\u2009'’"))
_ONE_SPACE = re.compile(r"[\s\u00a0\u202f\u2009]+")
_MINUS = str.maketrans("−–‒", "---")
_GROUPED = re.compile(r"\d+|\d{1,3}(?:[ '’]\d{3})+")
_CURRENCIES = {
    "$": "", "dollar": "", "dollars": "", "€": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP",
    **dict.fromkeys(("ca$", "c$", "can$", "cdn$", "$ca", "$can", "$cdn", "$cad", "$ ca", "$ can", "$ cdn", "$ cad"), "CAD"),
    **dict.fromkeys(("us$", "u.s.$", "$us", "$usd", "$ us", "$ usd", "$ é.-u."), "USD"),
    "a$": "AUD", "au$": "AUD", "nz$": "NZD", "canadian dollars": "CAD", "dollars canadiens": "CAD", "us dollars": "USD",
    "dollars américains": "USD",
}  # fmt: skip
_CODES = (
    "AED", "ARS", "AUD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EUR", "GBP", "GHS", "HKD", "HUF", "IDR", "ILS", "INR",
    "JMD", "JPY", "KES", "KRW", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD", "PEN", "PHP", "PKR", "PLN", "RON", "RWF", "SAR", "SEK", "SGD",
    "THB", "TND", "TRY", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "VND", "XAF", "XOF", "ZAR", "ZMW",
)  # fmt: skip
_TIMES = {
    **dict.fromkeys(("k", "thousand", "mille", "milliers"), 3),
    **dict.fromkeys(("m", "million", "millions", "mio"), 6),
    **dict.fromkeys(("g", "b", "bn", "billion", "md", "mds", "mrd", "milliard", "milliards"), 9),
}
_SIGNS = sorted((*_CURRENCIES, *(code.lower() for code in _CODES)), key=len, reverse=True)
_BEFORE = re.compile(rf"(?P<sign>{'|'.join(map(re.escape, _SIGNS))})\s?(?=[\d.-])", re.IGNORECASE)
_AFTER = re.compile(rf"(?<=[\w.])\s?(?:de |d')?(?P<sign>{'|'.join(map(re.escape, _SIGNS))})", re.IGNORECASE)
_TIMES_AFTER = re.compile(rf"(?<=[\d.])\s?(?P<times>{'|'.join(sorted(_TIMES, key=len, reverse=True))})", re.IGNORECASE)
_CLEAR = (
    (re.compile(r"\d+(?:\.\d+)?"), ""),
    (re.compile(r"\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}"), ","),
    (re.compile(r"\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}"), "."),
    (re.compile(r"\d+,(?:\d{1,2}|\d{4,})"), ""),
)
_PLAIN = re.compile(r"-?\d+(?:\.\d+)?")
_ENGLISH = re.compile(r"\$(?:\d{1,3}(?:,\d{3})*|\d+)(?:\.\d+)?|\d{1,3}(?:,\d{3})+\.\d+")  # as most lists have them
_NO_DIGITS = str.maketrans("", "", "$,")
_DOUBTFUL = re.compile(r"\d{1,3},\d{3}")
_NUMBER = re.compile(r"\d[\d\s'’.,]*\d|\d")
_DEGREES = {
    "0.9": {"high", "strong", "certain", "sure", "élevée", "élevé", "haute", "forte", "certaine"},
    "0.5": {"medium", "moderate", "moyenne", "moyen", "modérée"},
    "0.2": {"low", "weak", "faible", "basse"},
}


class Amount(NamedTuple):
    """A number, the currency that stands with it in three capitals or an empty string, and under which name such cells are told of: an
    empty one where they are plain. `note` is what the cell says beside, such as that it is in kind."""

    value: Decimal | None
    currency: str = ""
    style: str = ""
    note: str = ""


def read_amount(text: str, *, decimal: Literal["", "comma", "point"] = "") -> Amount:
    """The number in `text`, written as 1234.5, 1,234.50 or 1 234,50, with a currency, times a thousand or a million, or negative in
    brackets. `decimal` is the sign before the cents, where that is known.

    Raises BadData for anything else, with the cell to write where that can be known, and for `1,234`, which is two numbers in two
    languages, unless `decimal` tells which.
    """
    if text.isascii() and _PLAIN.fullmatch(text):
        return Amount(Decimal(text))
    if text.isascii() and _ENGLISH.fullmatch(text):
        return Amount(Decimal(text.translate(_NO_DIGITS)))
    bare = _ONE_SPACE.sub(" ", text.translate(_MINUS)).strip()
    if not bare.translate(_SPACES).strip("$"):
        return Amount(None)
    rest, is_negative = _without_sign(bare)
    is_english = rest.startswith("$") or bool(re.match(r"[A-Za-z.]{1,4}\$", rest))  # in French the sign stands behind
    rest, before = _taken(_BEFORE.match(rest), rest)
    rest, is_negative = _without_sign(rest) if before and not is_negative else (rest, is_negative)
    after, last = _last(_AFTER, rest)
    after, times = _last(_TIMES_AFTER, after)
    currencies = {code for sign in (before, last) if (code := _code(sign))}
    number = _number(after, is_english=is_english or decimal == "point")
    if number is None and decimal == "comma" and _DOUBTFUL.fullmatch(after.translate(_SPACES)) and after.isascii():
        number = Decimal(after.translate(_SPACES).replace(",", "."))
    if number is None or len(currencies) > 1:
        raise _refused(text, after, times, is_negative=is_negative)
    value = _scaled(number, times, is_negative=is_negative)
    style = "currency" if currencies else "times" if times else "brackets" if bare.startswith("(") else ""
    return Amount(value, next(iter(currencies), ""), style)


def _without_sign(text: str) -> tuple[str, bool]:
    """The text without what makes it negative, a minus or brackets around it, and whether it was."""
    if text.startswith("(") and text.endswith(")"):
        return text[1:-1].strip(), True
    return (text[1:].lstrip(), True) if text.startswith("-") else (text, False)


def _taken(found: re.Match[str] | None, text: str) -> tuple[str, str]:
    return (text[found.end() :], found["sign"]) if found else (text, "")


def _last(form: re.Pattern[str], text: str) -> tuple[str, str]:
    """The text without what `form` finds at its very end, and that."""
    found = next((one for one in form.finditer(text) if one.end() == len(text)), None)
    return (text[: found.start()], found[1]) if found else (text, "")


def _code(sign: str) -> str:
    return _CURRENCIES.get(sign.casefold(), sign.upper()) if sign else ""


def _number(text: str, *, is_english: bool) -> Decimal | None:
    """The digits as a number; None where they are none, or may be two."""
    bare = text.translate(_SPACES)
    if not bare.isascii() or not all(map(_GROUPED.fullmatch, re.split(r"[.,]", text.strip()))):
        return None
    for form, between in _CLEAR:
        if form.fullmatch(bare):
            return Decimal((bare.replace(between, "") if between else bare).replace(",", "."))
    return Decimal(bare.replace(",", "")) if is_english and _DOUBTFUL.fullmatch(bare) else None


def _scaled(number: Decimal, times: str, *, is_negative: bool) -> Decimal:
    value = number * 10 ** _TIMES[times.casefold()] if times else number
    return -value if is_negative else value


def _refused(text: str, rest: str, times: str, *, is_negative: bool) -> BadData:
    """The refusal of a text, `rest` of which is the number as far as that could be found."""
    bare = rest.translate(_SPACES)
    if _DOUBTFUL.fullmatch(bare) and bare.isascii():
        sign = "-" if is_negative else ""
        one, other = f"{sign}{bare.replace(',', '')}", f"{sign}{bare}0"
        if times:
            one, other = (digits(_scaled(Decimal(bare.replace(",", by)), times, is_negative=is_negative)) for by in ("", "."))
        doubt = said("'{text}' may be a thousand or a fraction", text=text)
        return BadData(doubt, field="amount", value=text, remedy=said("write {one} or {other}", one=one, other=other))
    remedy = said("write digits such as 1234.50, the currency in its own column")
    if cell := _instead(text):
        remedy = said("write {cell}", cell=cell)
    return BadData(said("'{text}' is not an amount", text=text), field="amount", value=text, remedy=remedy)


def _instead(text: str) -> str:
    """The one number in a text, as digits; empty where there is none, or are several."""
    if re.fullmatch(r"-?\d+(?:\.\d+)?[eE][+]?\d{1,2}", text.strip()):
        return digits(Decimal(text.strip()))
    found = _NUMBER.findall(text)
    if len(found) != 1 or not text.isascii() or re.search(r"[-(%]|\d[a-z]|[a-z]\d", text, re.IGNORECASE):
        return ""
    number = _number(found[0], is_english=False)
    if number is None and re.fullmatch(r"\d[\d,]*,\d{3}", found[0]) and not _DOUBTFUL.fullmatch(found[0]):
        number = Decimal(found[0].replace(",", ""))
    return "" if number is None or len(digits(number)) < 3 else digits(number)


@lru_cache(maxsize=1 << 10)  # a million ties have a few different ones
def _confidence(text: str) -> float | None:
    """The number from 0 to 1, or None where it is none."""
    bare = text.translate(_SPACES).replace(",", ".")
    try:
        value = Decimal(bare.removesuffix("%")) / (100 if bare.endswith("%") else 1)
    except InvalidOperation:
        return None
    return float(value) if value.is_finite() and 0 <= value <= 1 else None


def parse_confidence(text: str) -> float | None:
    """The number from 0 to 1 in `text`, which may be a percentage; None where it is empty. Raises BadData for anything else."""
    if not text.translate(_SPACES):
        return None
    if (value := _confidence(text)) is None:
        no_number = said("'{text}' is not a confidence", text=text)
        raise BadData(no_number, field="confidence", value=text, remedy=_instead_of_confidence(text))
    return value


def _instead_of_confidence(text: str) -> str:
    bare = text.strip().casefold()
    cell = next((number for number, words in _DEGREES.items() if bare in words), "")
    if found := re.fullmatch(r"([1-9]\d|100)(?:[.,]0+)?", bare):
        cell = digits(Decimal(found[1]) / 100)
    elif (found := re.fullmatch(r"(\d{1,2})\s?/\s?(\d{1,2})", bare)) and int(found[2]) > 0 and int(found[1]) <= int(found[2]):
        cell = digits((Decimal(found[1]) / int(found[2])).quantize(Decimal("0.01")))
    return said("write a number from 0 to 1 such as {cell}", cell=cell or "0.8")


def currency_of(text: str) -> str:
    """The currency that a text names, in three capitals; the text in capitals where it names none that is known."""
    return _CURRENCIES.get(text.casefold().strip(), "") or text.upper()
