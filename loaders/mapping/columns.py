"""How a mapping names columns: by heading, in one of several forms, by letter, and several at once as a range."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...graph import said
from .model import Column
from .notes import Spot

_FORMS = re.compile(r"\s+\|\s+")
_JOINED = re.compile(r"\s+\+\s+")
_LETTER = re.compile(r"(?:column|colonne)\s+([A-Za-z]{1,3})", re.IGNORECASE)
_RANGE = re.compile(r"(.+?)\s*(?:\.\.|…)\s*(.+)", re.DOTALL)
_LETTERS = re.compile(r"(?:(?:column|colonne)\s+)?([A-Z]{1,3})", re.IGNORECASE)
_NUMBERED = re.compile(r"(.*?)(\d{1,9})(\D*)", re.DOTALL)
_FISCAL = re.compile(r"(\d{4})([-/–])(\d{2}|\d{4})")
_MOST = 500  # columns of a range


def parse_column(text: str, line: int = 0) -> Column:
    """The column that a text names: `Titre | Title`, `Dates > Start` or `column C`."""
    if letter := _LETTER.fullmatch(text.strip()):
        return Column((f"column {letter[1].upper()}",), line)
    forms = tuple(dict.fromkeys(form for form in map(str.strip, _FORMS.split(text.strip())) if form))
    return Column(forms or (text.strip(),), line)


def joined_columns(spot: Spot, text: str) -> tuple[Column, ...]:
    """The columns of a text that joins some with a + between, or the one that it names: a heading of the list may have a + itself."""
    parts = [part for part in _JOINED.split(text) if part.strip()]
    if len(parts) > 1 and not spot.notes.is_heading(text):
        return tuple(parse_column(part, spot.line) for part in parts)
    return (parse_column(text, spot.line),) if text else ()


def column(spot: Spot) -> Column | None:
    """The column that is named here, in a text or in a list of the forms of its heading; None where that is a mistake."""
    forms = [one for text in spot.texts() if text for one in parse_column(text).names]
    return Column(tuple(dict.fromkeys(forms)), spot.line) if forms else None


def columns(spot: Spot) -> tuple[Column, ...]:
    """The columns of a list, each a text of its own or a range such as B..F or 2021..2023; one that is named twice is a mistake."""
    found: dict[tuple[str, ...], Column] = {}
    for one in spot.items():
        for named in _columns_of(one):
            if named.names in found:
                one.fault(said("'{column}' stands there twice; take one out", column=str(named)))
            found.setdefault(named.names, named)
    return tuple(found.values())


def _columns_of(spot: Spot) -> Iterator[Column]:
    text = spot.text()
    ends = _RANGE.fullmatch(text)
    try:
        names = _between(ends[1], ends[2]) if ends else []
    except ValueError:
        spot.fault(said("'{text}' is no range; write the first, two points and the last, such as B..F or 2021..2023", text=text))
        return
    for name in names:
        yield Column((name,), spot.line)
    if text and not names:
        yield parse_column(text, spot.line)


def _between(first: str, last: str) -> list[str]:
    """The names from one to the other, both included; none where these are no ends. Raises ValueError where one is not before the other."""
    letters = _LETTERS.fullmatch(first), _LETTERS.fullmatch(last)
    if letters[0] and letters[1]:
        return [f"column {_letters(number)}" for number in _span(_number(letters[0][1]), _number(letters[1][1]))]
    fiscal = _FISCAL.fullmatch(first), _FISCAL.fullmatch(last)
    if fiscal[0] and fiscal[1]:
        sign, width = fiscal[0][2], len(fiscal[0][3])
        return [f"{year}{sign}{str(year + 1)[-width:]}" for year in _span(int(fiscal[0][1]), int(fiscal[1][1]))]
    numbers = _NUMBERED.fullmatch(first), _NUMBERED.fullmatch(last)
    if not numbers[0] or not numbers[1] or numbers[0].group(1, 3) != numbers[1].group(1, 3):
        return []
    before, behind = numbers[0].group(1, 3)
    return [f"{before}{number:0{len(numbers[0][2])}}{behind}" for number in _span(int(numbers[0][2]), int(numbers[1][2]))]


def _span(first: int, last: int) -> range:
    if not 0 <= last - first < _MOST:
        raise ValueError
    return range(first, last + 1)


def _number(letters: str) -> int:
    """Which column, from 1, a workbook calls so."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _letters(number: int) -> str:
    """What a workbook calls the column of this number."""
    found = ""
    while number:
        number, rest = divmod(number - 1, 26)
        found = chr(ord("A") + rest) + found
    return found
