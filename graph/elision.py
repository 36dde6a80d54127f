"""Small French words as they stand before a name or a date: `de Bureau` but `d’Interpol`, `depuis 2004` but `depuis le 2004-04-01`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .letters import folded

_BEFORE_A_NAME = re.compile(r"\b([Dd]|[Qq]u)e (\{(names?|one|others?|kept|whole|what)\})")  # or before a noun
_BEFORE_A_DATE = re.compile(
    r"(\b[Dd]epuis|\b[Aa]près|\b[Ee]ntre|(?<=entre \{first\} )et|(?<=entre \{since\} )et"
    r"|\bde|jusqu’à|(?<=postérieure )à|(?<=de \{since\} )à) "
    r"(\{(since|until|date|day|first|last|half|newest|values)\})"
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WITH_ARTICLE = {"de": "du", "à": "au", "jusqu’à": "jusqu’au"}
_QUOTES = re.compile("^[«“\"'\\s]+")
_MUTE = (
    "habit", "heberg", "heritage", "histoire", "histori", "homme", "honneur", "hopita", "horlog", "hospice", "hote", "humanit", "hydro",
)  # fmt: skip
"""Beginnings of French words whose h is not said."""


def elides(name: str) -> bool:
    """Whether a small word before the name loses its vowel: not before an h that is said or may be (`de Harbour`, but `d’Hydro-Québec`),
    nor before a y and a vowel (`de YouTube`).
    """
    key = _QUOTES.sub("", folded(name))
    return key[:1] in {*"aeiou"} or key.startswith(_MUTE) or (key[:1] == "y" and key[1:2] not in {*"aeiou"})


def fitted(template: str, values: Mapping[str, object]) -> str:
    """A French sentence with gaps, its small words as what fills the gap behind them wants: elided before a name that begins with a vowel,
    with the article before a whole day.
    """
    if "{" not in template:
        return template
    template = _BEFORE_A_NAME.sub(lambda found: f"{found[1]}’{found[2]}" if elides(str(values[found[3]])) else found[0], template)
    return _BEFORE_A_DATE.sub(lambda found: f"{_dated(found[1], str(values[found[3]]))} {found[2]}", template)


def _dated(word: str, date: str) -> str:
    """The small word before a date: `depuis le` a day, `depuis` a year or a month; `jusqu’au`, `jusqu’en`."""
    if _DAY.fullmatch(date):
        return _WITH_ARTICLE.get(word, f"{word} le")
    return "jusqu’en" if word == "jusqu’à" else word
