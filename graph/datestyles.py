"""Dates as people and programs write them: which are certain, which may be two, and which cell to write instead of the others.

Months are words in English and French, accents and points aside. Nothing is guessed: a day and a month that may be each other are two
dates, 2011/12 may be a month or a fiscal year, and a year of two digits is asked about.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from .letters import without_accents

_MONTHS = (
    "january jan janvier janv", "february feb fevrier fevr fev", "march mar mars", "april apr avril avr", "may mai", "june jun juin",
    "july jul juillet juil", "august aug aout", "september sept sep septembre", "october oct octobre", "november nov novembre",
    "december dec decembre",
)  # fmt: skip
_MONTH_OF = {word: number for number, words in enumerate(_MONTHS, start=1) for word in words.split()}
_WEEKDAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun"
    "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
)
_WEEKDAY = re.compile(rf"^(?:(?:{_WEEKDAYS})\.?,?\s+)?(?:(?:le|the|on|in|en)\s+)?")
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTH_OF, key=len, reverse=True))})\.?"
_DAY, _YEAR = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|re|e)?\.?", r"(?P<year>\d{4}|'?\d\d)"
_IN_WORDS = tuple(
    re.compile(form)
    for form in (
        rf"{_DAY}(?:[\s-]+|\s+of\s+){_MONTH}[\s,-]*[\s,-]{_YEAR}",
        rf"{_MONTH}[\s-]*{_DAY}[\s,-]+{_YEAR}",
        rf"{_MONTH}(?:[\s,-]+|\s+of\s+|\s+de\s+){_YEAR}",
        rf"(?P<year>\d{{4}})[\s,-]+{_MONTH}(?:[\s-]+{_DAY})?",
    )
)
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[t ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s*(?:z|utc|[+-]\d\d:?\d\d)?")
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?")
_COMPACT = re.compile(r"([12]\d{3})(\d\d)(\d\d)")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)")
_MONTH_AND_YEAR = re.compile(r"(\d{1,2})[-/](\d{4})")
_WHOLE_YEAR = re.compile(r"(\d{4})\.0+")
_FISCAL_WORD = re.compile(r"^(?:fy|fiscal year|fiscal|financial year|exercice(?: financier)?|annee financiere|af|ef)\s*[:.-]?\s*'?")
_TWO_YEARS = re.compile(r"(\d{4})\s*[-/]\s*(\d{4}|\d\d)")
_LONE_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|2[01])\d\d(?!\d)")
_NOTE = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|[*?†]+|,? (?:approx|environ|env|est|tbc|prevu|prevue|expected|planned)\.?)$")
_ABOUT = re.compile(
    r"^(?:circa|c\.|ca\.?|about|around|approximately|approx\.?|vers|environ|env\.?|~|early|late|mid|debut|fin|mi|expected|planned|est\.?"
    r"|signed|signe|renewed|renouvele)[\s-]*(?:on |in |le |en |de |d')?"
)
_DASHES = str.maketrans("‐‑‒–—−’", "------'")
_DAYS_OF_EXCEL = range(20_000, 70_000)
_EPOCH_OF_EXCEL = date(1899, 12, 30)


class Written(NamedTuple):
    """A date in ISO, and an example of how it was written, which names the style."""

    iso: str
    style: str


def written(text: str) -> Written | None:
    """The one date that the text certainly says, or None."""
    bare = folded(text)
    if found := _TIME.fullmatch(bare):
        return _made("with a time", *found[1].split("-"))
    if found := _WHOLE_YEAR.fullmatch(bare):
        return _made("2011.0", found[1])
    if (
        (found := _YEAR_FIRST.fullmatch(bare))
        and not fiscal_years(text)
        and not (found[2] == "." and found[4] is None and len(found[3]) < 2)
    ):
        return _made(f"2011{found[2]}4", found[1], found[3], found[4])
    if found := _COMPACT.fullmatch(bare):
        return _made("20110405", *found.groups())
    if found := _MONTH_AND_YEAR.fullmatch(bare):
        return _made("04/2011", found[2], found[1])
    if parts := _in_words(bare):
        return _made("in words", *parts) if len(parts[0]) == 4 else None
    if ways := either(text):
        return Written(ways[0] or ways[1], "13/05/2011") if any(ways) and (not all(ways) or ways[0] == ways[1]) else None
    return None


def either(text: str) -> tuple[str, str] | None:
    """The dates of a text such as 04/05/2011 read with the day first and with the month first; each is empty where it is no date. None for
    a text of another form, and for a year of two digits."""
    found = _YEAR_LAST.fullmatch(folded(text))
    return _either(found) if found and len(found[4]) == 4 else None


def either_of_two_digits(text: str) -> tuple[str, str] | None:
    """The same for a year of two digits that can be of one century alone, such as 31/03/25: from 2000 to 2039, or from 1970 on."""
    found = _YEAR_LAST.fullmatch(folded(text))
    return _either(found) if found and len(found[4]) == 2 and _is_near(found[4]) else None


def with_two_digits(text: str) -> Written | None:
    """The date in words with such a year: 05-Mar-21, or Mar-21 and "Mar '21" for a month; "Mar 21" may be a day."""
    bare = folded(text)
    parts = _in_words(bare)
    if not parts or len(parts[0]) != 2 or not _is_near(parts[0]) or not (parts[2] or re.search(r"-\d\d$|'", bare)):
        return None
    return _made("05-Mar-21", _full(parts[0]), *parts[1:])


def day_of_excel(text: str) -> str:
    """The day that a number of five digits is in Excel, such as 44260; empty for any other text."""
    found = re.fullmatch(r"(\d{5})(?:\.\d+)?", text.strip())
    return (_EPOCH_OF_EXCEL + timedelta(days=int(found[1]))).isoformat() if found and int(found[1]) in _DAYS_OF_EXCEL else ""


def fiscal_years(text: str) -> list[int]:
    """The years in which the fiscal year begins that a text certainly names, such as 2012-13 or FY2012-13; two for a lone FY2012."""
    bare = folded(text)
    named = _FISCAL_WORD.sub("", bare)
    if found := _TWO_YEARS.fullmatch(named):
        year, second = int(found[1]), found[2]
        follows = int(second) == (year + 1 if len(second) == 4 else (year + 1) % 100)
        if follows and (len(second) == 4 or int(second) > 12 or int(second) == 0 or named != bare or "/" in bare):
            return [year]
    if named != bare and re.fullmatch(r"\d{4}|\d\d", named):
        year = int(_full(named))
        return [year - 1, year]
    return []


def may_be_fiscal(text: str) -> bool:
    """Whether a month such as 2011-12 is written as the fiscal year that begins in that year would be."""
    found = re.fullmatch(r"(\d{4})-(\d\d)", text)
    return found is not None and 1 <= int(found[2]) <= 12 and int(found[2]) == (int(found[1]) + 1) % 100


def cells_instead(text: str) -> list[str]:
    """What may be written instead of a text that is no date, as far as it can be known."""
    bare = folded(text)
    if (found := _YEAR_LAST.fullmatch(bare)) and len(found[4]) == 2:
        return list(dict.fromkeys(filter(None, _either(found))))
    if (parts := _in_words(bare)) and len(parts[0]) < 4:
        made = _made("", _full(parts[0]), *parts[1:])
        return [made.iso] if made else []
    if "." not in bare and (day := day_of_excel(bare)):
        return [day]
    if (found := re.fullmatch(r"([12]\d{3})([-/.])(\d{1,2})\2(\d{1,2})", bare)) and (made := _made("", found[1], found[4], found[3])):
        return [made.iso]
    if (found := re.fullmatch(r"([12]\d{3})[-/.]?(\d\d)(?:[-/.]00)?", bare)) and (made := _made("", found[1], found[2])):
        return [made.iso]
    if (found := re.fullmatch(r"([12]\d{3})-(\d\d)-\d\d", bare)) and (made := _made("", found[1], found[2])):
        return [made.iso]
    if (parts := _in_words(bare)) and (made := _made("", *parts[:2])):
        return [made.iso]
    rest = _NOTE.sub("", _ABOUT.sub("", _NOTE.sub("", bare)))
    if rest != bare and (found_ := written(rest)):
        return [found_.iso]
    years = list(dict.fromkeys(_LONE_YEAR.findall(bare)))
    return years if len(years) == 1 else []


def folded(text: str) -> str:
    """The text in small letters without accents, with one sort of dash and single spaces."""
    return " ".join(without_accents(text.translate(_DASHES)).casefold().split())


def _in_words(bare: str) -> tuple[str, str, str] | None:
    rest = _WEEKDAY.sub("", bare)
    for form in _IN_WORDS:
        if found := form.fullmatch(rest):
            parts = found.groupdict()
            return parts["year"].lstrip("'"), str(_MONTH_OF[parts["month"]]), parts.get("day") or ""
    return None


def _either(found: re.Match[str]) -> tuple[str, str]:
    first, second, year = found[1], found[3], _full(found[4])
    return tuple(made.iso if (made := _made("", year, *ends)) else "" for ends in ((second, first), (first, second)))  # type: ignore[return-value]


def _full(year: str) -> str:
    """A year of two digits in this century, or in the last one from 50 on."""
    return year if len(year) == 4 else f"{20 if int(year) < 50 else 19}{year}"


def _is_near(year: str) -> bool:
    return not 40 <= int(year) < 70


def _made(style: str, year: str, month: str | None = "", day: str | None = "") -> Written | None:
    try:
        made = date(int(year), int(month or 1), int(day or 1)).isoformat()
    except ValueError:
        return None
    return Written(made[: 10 if day else 7 if month else 4], style)
