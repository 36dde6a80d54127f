"""Number formats: what they make of a number, so that a cell says what it shows.

A format is `positive;negative;zero;text`, each with digits (0 # ?), a point, literal text in quotes or behind a backslash, and letters for
the parts of a date. What depends on the settings of whoever looks (thousands apart, signs of currency, colours) is left out.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

from ...graph import BadData, digits, said

Purpose = Literal["text", "number", "date"]
"""What a column is for: text is taken as it is shown, a number as it is, a date without the hour."""

_BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??", 14: "yyyy-mm-dd",
    15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm",
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", **dict.fromkeys((*range(27, 32), 36, 50, 51, 52, 53, 54, 57, 58), "yyyy-mm-dd"),
}  # fmt: skip
"""The formats that have a number and no text in a workbook; in those left out (currencies) nothing counts that is kept here."""
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|_.|\*.|\[(?P<bracket>[^\]]*)\]?|(?P<general>General)|(?P<sign>.)', re.DOTALL | re.IGNORECASE
)
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?")
_DATE_LETTERS = frozenset("dmyhsegb")
_DIGITS = frozenset("0#?")
_LAST_DAY = 2_958_465  # 31 December 9999
_NO_DAY = 60  # 29 February 1900, which Excel counts and the calendar does not
_FROM_1900, _FROM_1904 = date(1899, 12, 30), date(1904, 1, 1)
_SECONDS = 86_400


class Look(NamedTuple):
    """A format that has been read; `sections` are those for numbers above zero (and all others without one), below it, and for zero."""

    sections: tuple[tuple[tuple[str, str], ...], ...]
    shows: frozenset[str]
    """The parts of a date that are shown, such as y and m; nothing where it is no format of dates."""
    is_general: bool

    def text(self, raw: str, purpose: Purpose, *, is_from_1904: bool = False) -> str:
        """What a cell with this format shows where `raw` is the number in it. Raises BadData for a date that is none."""
        if self.is_general:
            return raw if raw.isdigit() else digits(shortest(raw))
        if self.shows:
            return _date_text(Decimal(raw), self.shows, purpose, is_from_1904=is_from_1904)
        number = shortest(raw)
        section = self.sections[_section(number, len(self.sections))]
        if any(token == ("sign", "%") for token in section):
            return f"{digits(number * 100)}%"
        return _in_digits(number, section) if purpose == "text" else digits(number)

    def day(self, raw: str, purpose: Purpose) -> str:
        """What a cell with this format shows where `raw` is the day in it, written in ISO. Raises BadData where it is none."""
        try:
            moment = datetime.fromisoformat(raw.removesuffix("Z"))
        except ValueError as error:
            raise BadData(said("no day is written {text}", text=raw), field="date", value=raw) from error
        return _moment_text(moment, self.shows or frozenset("ymdh"), purpose)


def shortest(raw: str) -> Decimal:
    """The number as Excel reads it, to 15 digits: 3.3 where a file has 3.3000000000000003. A whole number in digits loses none of them."""
    return Decimal(raw) if raw.isdigit() else Decimal(format(float(raw), ".15g"))


def is_number(raw: str) -> bool:
    """Whether it is written as a number in a workbook is."""
    return raw.isascii() and _NUMBER.fullmatch(raw) is not None and (raw.isdigit() or abs(float(raw)) < float("inf"))


@lru_cache(maxsize=1 << 10)
def parse_look(code: str) -> Look:
    """What a format says."""
    sections: list[list[tuple[str, str]]] = [[]]
    for found in _TOKEN.finditer(code):
        sort, text = found.lastgroup or "", found[0]
        if (sort, text) == ("sign", ";"):
            sections.append([])
        elif sort in ("quoted", "escaped"):
            sections[-1].append(("literal", found[sort]))
        elif sort == "general":
            sections[-1].append((sort, text))
        elif sort:
            sections[-1].append((sort, text.lower()))
    first = sections[0]
    shows = frozenset(text for sort, text in first if sort == "sign" and text in _DATE_LETTERS)
    elapsed = {text[1] for sort, text in first if sort == "bracket" and re.fullmatch(r"\[(h+|m+|s+)\]", text)}
    is_number = any(sort == "general" or (sort == "sign" and text in "0#?@") for sort, text in _before_point(first))
    shows = frozenset() if is_number else shows | elapsed | ({"elapsed"} if elapsed else set())
    is_conditional = any(sort == "bracket" and text[1:2] in ("<", ">", "=") for section in sections for sort, text in section)
    numeric = [()] if is_conditional else [tuple(section) for section in sections[:3]]
    return Look(tuple(numeric), shows, is_general=not shows and all(_says_nothing(section) for section in numeric))


def built_in(number: int) -> str:
    """The text of a format that has only a number."""
    return _BUILT_IN.get(number, "General")


def _before_point(section: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """A date may end in fractions of a second, `ss.000`, and is one all the same."""
    point = next((at for at, token in enumerate(section) if token == ("sign", ".")), None)
    is_of_seconds = point and section[point - 1] in (("sign", "s"), ("bracket", "[s]"), ("bracket", "[ss]"))
    return section[:point] if is_of_seconds else section


def _says_nothing(section: tuple[tuple[str, str], ...]) -> bool:
    """Whether it shows a number as one without a format is."""
    before, after, _ = _parts(section)
    letters = any(_has_word(text) for sort, text in section if sort == "literal")
    return before.count("0") < 2 and "0" not in after and not letters and ("sign", "%") not in section


def _section(number: Decimal, sections: int) -> int:
    if number < 0 and sections > 1:
        return 1
    return 2 if number == 0 and sections > 2 else 0


def _parts(section: tuple[tuple[str, str], ...]) -> tuple[str, str, bool]:
    """The places for digits before the point and behind it, and whether the number is shown in one of the ways that are not read."""
    signs = "".join(text for sort, text in section if sort == "sign")
    before, _, after = signs.partition(".")
    is_other = any(sign in "/e@" for sign in signs) or before.rstrip("%").endswith(",") or after.rstrip("%").endswith(",")
    return before, after, is_other


def _in_digits(number: Decimal, section: tuple[tuple[str, str], ...]) -> str:
    """The number with as many digits as its format has places for, and the words around it."""
    before, after, is_other = _parts(section)
    if is_other or "general" in dict(section):
        return _with_words(digits(number), section) if "general" in dict(section) else digits(number)
    whole, _, fraction = digits(abs(number)).partition(".")
    least = before.count("0")
    fraction = fraction.ljust(after.count("0"), "0")
    if least > 1 and number >= 0 and not fraction and "," not in before:
        return _in_places(whole.zfill(least), section)
    text = f"{whole.zfill(least)}.{fraction}" if fraction else whole.zfill(least)
    return f"{'-' if number < 0 else ''}{_with_words(text, section)}"


def _in_places(whole: str, section: tuple[tuple[str, str], ...]) -> str:
    """The digits in the places of the format, from the last to the first, with what stands around them: 12345 as 01-2345."""
    tokens = [(sort, text) for sort, text in section if sort in ("literal", "sign")]
    first = next(at for at, (sort, text) in enumerate(tokens) if sort == "sign" and text in _DIGITS)
    left, out = list(whole), []
    for at, (sort, text) in reversed(list(enumerate(tokens))):
        if sort == "sign" and text in _DIGITS:
            out.append("".join(left) if at == first else left.pop() if left else "")
        elif left or at < first:
            out.append(text)
    return "".join(reversed(out)).strip()


def _with_words(text: str, section: tuple[tuple[str, str], ...]) -> str:
    """The digits with the words before and behind them; a sign of currency is no word."""
    is_place = [sort == "general" or (sort == "sign" and sign in _DIGITS) for sort, sign in section]
    if True not in is_place:
        return text
    first, last = is_place.index(True), len(is_place) - is_place[::-1].index(True)
    before = "".join(one for sort, one in section[:first] if sort == "literal")
    behind = "".join(one for sort, one in section[last:] if sort == "literal")
    return f"{before if _has_word(before) else ''}{text}{behind if _has_word(behind) else ''}".strip()


def _has_word(text: str) -> bool:
    return any(map(str.isalnum, text))


def _date_text(serial: Decimal, shows: frozenset[str], purpose: Purpose, *, is_from_1904: bool) -> str:
    if not shows & {"y", "d", "e", "g", "b"} and (shows & {"h", "s"}):
        return _time_text(serial, is_elapsed="elapsed" in shows)
    return _moment_text(_moment(serial, is_from_1904=is_from_1904), shows, purpose)


def _moment_text(moment: datetime, shows: frozenset[str], purpose: Purpose) -> str:
    if "y" in shows and "d" not in shows:
        return f"{moment:%Y-%m}" if "m" in shows else f"{moment:%Y}"
    is_with_hour = purpose == "text" and "h" in shows and moment.time() != time()
    return f"{moment:%Y-%m-%d %H:%M}" if is_with_hour else f"{moment:%Y-%m-%d}"


def _moment(serial: Decimal, *, is_from_1904: bool) -> datetime:
    """The day and hour that a cell of dates counts to. Raises BadData."""
    days = int(serial) if 0 <= serial < _LAST_DAY + 1 else -1
    if days < (0 if is_from_1904 else 1) or (days == _NO_DAY and not is_from_1904):
        raise BadData(said("no day has the number {number}", number=str(serial)), field="date", value=str(serial))
    begin = _FROM_1904 if is_from_1904 else _FROM_1900 + timedelta(days=days < _NO_DAY)
    try:
        day = begin + timedelta(days=days)
        return datetime(day.year, day.month, day.day) + timedelta(seconds=round((serial % 1) * _SECONDS))
    except OverflowError as error:
        raise BadData(said("no day has the number {number}", number=str(serial)), field="date", value=str(serial)) from error


def _time_text(serial: Decimal, *, is_elapsed: bool) -> str:
    if not 0 <= serial < _LAST_DAY:
        raise BadData(said("no hour has the number {number}", number=str(serial)), field="date", value=str(serial))
    seconds = round((serial if is_elapsed else serial % 1) * _SECONDS)
    return f"{seconds // 3600:02}:{seconds % 3600 // 60:02}:{seconds % 60:02}"
