"""Spans of time that stand in one cell of a list: quarters and halves of a year, from when to when, since or until when.

What is certain alone is read: each end must be a date that says one thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from .dates import is_date
from .datestyles import fiscal_years, folded, written

_ORDINALS = (
    "1|1st|1er|1re|first|premier|premiere", "2|2nd|2e|2eme|second|deuxieme|seconde", "3|3rd|3e|3eme|third|troisieme",
    "4|4th|4e|4eme|fourth|quatrieme",
)  # fmt: skip
_NUMBER_OF = {word: number for number, words in enumerate(_ORDINALS, start=1) for word in words.split("|")}
_NUMBER = rf"(?P<number>{'|'.join(sorted(_NUMBER_OF, key=len, reverse=True))})"
_YEAR = r"(?P<year>(?:fy|af|exercice|fiscal(?: year)?)?[ -]*\d{4}(?:[-/]\d{4}|[-/]\d\d)?)"
_BETWEEN = r"[\s,/-]*(?:of |de |en |du )?(?:l'|the )?"
_PARTS = tuple(
    (months, re.compile(form))
    for months, letter, words in ((3, "[qt]", "quarter|trimestre|trim\\.?|qtr\\.?"), (6, "[hs]", "half|semestre|semester"))
    for form in (
        rf"{letter}\s?(?P<number>[1-4]){_BETWEEN}{_YEAR}",
        rf"{_YEAR}[\s,/-]*{letter}\s?(?P<number>[1-4])",
        rf"(?P<number>[1-4])\s?{letter}[\s,/-]*{_YEAR}",
        rf"(?:the |le |la )?{_NUMBER}[\s-]+(?:{words}){_BETWEEN}{_YEAR}",
        rf"(?:{words})\s?{_NUMBER}{_BETWEEN}{_YEAR}",
        rf"{_YEAR}[\s,/-]*{_NUMBER}[\s-]+(?:{words})",
    )
)
_DASH = re.compile(r"\s*[–—]\s*|\s+[-‐‑‒−]+\s+")
_WORDS_BETWEEN = re.compile(r"\s+(?:to|au|a|à|until|till|through|thru|jusqu'au|jusqu’au|jusqu'en|jusqu’en)\s+|\s*[/→]\s*", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|et)\s+(?:le\s+)?", re.IGNORECASE)
_FROM = re.compile(r"(?:from|du|de|between|entre|depuis)\s+(?:le\s+)?", re.IGNORECASE)
_YEARS = re.compile(r"(\d{4})\s*-\s*(\d{4}|)")
_OPEN = re.compile(
    r"|present|today|now|date|to date|ongoing|on-going|current|currently|aujourd['’]hui|ce jour|a ce jour|en cours|actuel|maintenant"
)
_SINCE = re.compile(
    r"(?:since|depuis|from|starting|beginning|effective|as of|as from|a compter d[eu]|a partir d[eu]|en vigueur depuis|des|in force since)"
    r"\s+(?:le |l'|the |en |in )?"
)
_UNTIL = re.compile(
    r"(?:until|till|up to|through|ending|ends|expires|jusqu'au|jusqu'en|jusqu'a|se termine le|prend fin le)\s+(?:le |the |in |en )?"
)


class Span(NamedTuple):
    """From when to when, in ISO, and an example of how it was written; `until` is empty where there is no end yet."""

    since: str
    until: str
    style: str


def part_of_year(text: str) -> Span | None:
    """The months of a quarter or of a half of a calendar year, such as Q1 2021, T1 2021 or "3e trimestre 2021"."""
    found = _part(text)
    if not found or not re.fullmatch(r"\d{4}", found[2]):
        return None
    months, number, year = found
    return _months(int(year), (number - 1) * months + 1, months)


def part_of_fiscal_year(text: str, begins: int) -> list[Span]:
    """The months of a quarter or of a half of a fiscal year that begins in the month `begins` (1 to 12): two spans for a lone FY2021, in
    which the year begins or ends. Empty where the text says none."""
    found = _part(text)
    if not found or re.fullmatch(r"\d{4}", found[2]):
        return []
    months, number, year = found
    return [_months(one, begins + (number - 1) * months, months) for one in fiscal_years(year) or fiscal_years(f"fy {year}")]


def fiscal_year(year: int, begins: int) -> Span:
    """The months of the fiscal year that begins in that year, in the month `begins`."""
    return _months(year, begins, 12)


def from_to(text: str) -> Span | None:
    """From when to when a text says, where both are certain: "5 March 2021 to 31 March 2024", 2019–2022, "2019 – present"."""
    bare = text.strip().translate({0x2019: "'"})
    if found := _YEARS.fullmatch(folded(bare)):
        since, until = found.groups()
        return None if until and (int(until) <= int(since) or fiscal_years(bare)) else Span(since, until, "2019-2022")
    rest = _FROM.sub("", bare, count=1) if _FROM.match(bare) else bare
    halves = ((_certain(one), _end(other)) for one, other in _halves(rest, has_from=rest != bare))
    ways = {(since, until) for since, until in halves if since and until is not None}
    if len(ways) != 1:
        return None
    since, until = ways.pop()
    return Span(since, until, "from to") if not until or since <= f"{until}~" else None


def one_end(text: str) -> tuple[Literal["since", "until"], str] | None:
    """The date of a text that says since when or until when, and which of the two."""
    bare = folded(text)
    for end, form in (("since", _SINCE), ("until", _UNTIL)):
        if (found := form.match(bare)) and (iso := _certain(bare[found.end() :])):
            return ("since", iso) if end == "since" else ("until", iso)
    return None


def _part(text: str) -> tuple[int, int, str] | None:
    """How many months a part of a year has, which it is, and the year as it is written."""
    bare = folded(text)
    for months, form in _PARTS:
        if found := form.fullmatch(bare):
            number = _NUMBER_OF[found["number"]]
            return (months, number, found["year"].strip()) if number * months <= 12 else None
    return None


def _months(year: int, month: int, number: int) -> Span:
    first, last = year * 12 + month - 1, year * 12 + month + number - 2
    since, until = (f"{months // 12:04}-{months % 12 + 1:02}" for months in (first, last))
    return Span(since, until, "Q1 2021" if number < 12 else "2012-13")


def _halves(text: str, *, has_from: bool) -> Iterator[tuple[str, str]]:
    for form in (_DASH, _WORDS_BETWEEN, *([_AND] if has_from else [])):
        for found in form.finditer(text):
            yield text[: found.start()], text[found.end() :]


def _certain(text: str) -> str:
    text = text.strip()
    if is_date(text):
        return text
    found = written(text)
    return found.iso if found else ""


def _end(text: str) -> str | None:
    """The date that a text says, empty for one that is still to come; None where it says neither."""
    return "" if text.strip() and _OPEN.fullmatch(folded(text)) else _certain(text) or None
