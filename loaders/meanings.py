"""What headings and names of sheets mean: our own words, their French, and the near ones of the lexicon."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from ..graph import slug
from ..graph.sheets import SHEETS
from .lexicon import ELSE, HEADINGS, HEADINGS_IN_FRENCH, SHEETS_CALLED, WEAK

_BETWEEN_LANGUAGES = re.compile(r"\s*[/|\n]\s*|\s+[-–—]\s+")


def sheet_named(text: str) -> str:
    """Which sheet a sheet or a file of this name is, `Organismes` or `ties`, or an empty string where the name tells of none."""
    return _sheets().get(heading(text), "")


def column_of(sheet: str, text: str) -> str:
    """The column of the sheet that a heading means when it stands alone, or an empty string where it is none of ours."""
    return (_ours(sheet, text) or _near(sheet, text) or _weak(sheet).get(heading(text), "")) if text.strip() else ""


def columns_meant(sheet: str, headings: Sequence[str]) -> dict[int, str]:
    """The columns of the sheet that these headings mean, by position. A heading that our format has goes before one that means the same,
    and where two that are alike mean one column, neither is it: which of them it is would be a guess."""
    meant = {at: column for at, text in enumerate(headings) if (column := _ours(sheet, text))}
    near = {at: column for at, text in enumerate(headings) if at not in meant and (column := _near(sheet, text))}
    for at, text in enumerate(headings):
        other = ELSE.get(sheet, {}).get(heading(text), "")
        columns = {column for position, column in (meant | near).items() if position != at}
        if other and other not in columns and (meant | near).get(at) in columns:
            meant.pop(at, None)
            near[at] = other
    weak = {at: column for at, text in enumerate(headings) if at not in meant | near and (column := _weak(sheet).get(heading(text), ""))}
    for more in (near, weak):
        count = Counter(more.values())
        taken = set(meant.values())
        meant |= {at: column for at, column in more.items() if column not in taken and count[column] == 1}
    return meant


@lru_cache(maxsize=1 << 10)  # each is asked of three sheets, in several ways and for several separators
def heading(text: str) -> str:
    """The name of a column, as the headings of our sheets are written."""
    return slug(text).replace("-", "_") if text.strip() else ""


def is_as_we_write(sheet: str, column: str, text: str) -> bool:
    """Whether the heading is the column's own name or what a template in French calls it, which needs no telling."""
    return heading(text) in (column, heading(HEADINGS_IN_FRENCH[sheet].get(column, column)))


def _ours(sheet: str, text: str) -> str:
    name = heading(text)
    return name if name in SHEETS[sheet] else ""


def _near(sheet: str, text: str) -> str:
    """What a heading of others means; one in two languages, such as Name / Nom, where all its parts mean the same."""
    if found := _headings(sheet).get(heading(text)):
        return found
    parts = [part for part in _BETWEEN_LANGUAGES.split(text) if part.strip()]
    meant = {_ours(sheet, part) or _headings(sheet).get(heading(part), "") for part in parts}
    return meant.pop() if len(parts) > 1 and len(meant) == 1 else ""


@cache
def _sheets() -> Mapping[str, str]:
    return {heading(word): sheet for sheet, words in SHEETS_CALLED.items() for word in words}


@cache
def _headings(sheet: str) -> Mapping[str, str]:
    return {heading(word): column for column, word in HEADINGS_IN_FRENCH[sheet].items()} | {
        heading(word): column for column, words in HEADINGS[sheet].items() for word in words
    }


@cache
def _weak(sheet: str) -> Mapping[str, str]:
    return {heading(word): column for column, words in WEAK.get(sheet, {}).items() for word in words}
