"""Whether two names are those of one body: in two languages, or one the letters of the other."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ...graph import name_key
from ...graph.letters import folded
from ...words.bodies.sorts import SORTS
from ...words.bodies.subjects import SUBJECTS
from .lexicon import bodies

_ALIKE = 0.75  # of the words of both
_SMALL = frozenset(
    ["of", "for", "on", "the", "and", "in", "to", "de", "du", "des", "la", "le", "les", "l", "d", "et", "pour", "en", "sur", "au", "aux"]
)
_WORD = re.compile(r"[a-z0-9]+")


@cache
def _french() -> dict[str, frozenset[str]]:
    """The stems of what an English word may be in French, by its stem."""
    found: dict[str, set[str]] = {}
    for entry in f"{SORTS};{SUBJECTS}".split(";"):
        english, _, french = entry.strip().partition("=")
        found.setdefault(_stem(folded(english)), set()).update(_stem(folded(word.strip("! "))) for word in french.split(",") if word)
    return {word: frozenset(words) for word, words in found.items()}


@lru_cache(maxsize=1 << 12)
def is_one_body(one: str, other: str) -> bool:
    """Whether two names look like those of one body.

    >>> is_one_body("Health Canada", "Santé Canada"), is_one_body("Health Canada", "Justice Canada")
    (True, False)
    >>> is_one_body("RCMP", "Royal Canadian Mounted Police")
    True
    """
    first, second = name_key(one), name_key(other)
    if first == second:
        return True
    known = bodies()
    if first in known and known[first] == known.get(second):
        return True
    return _are_letters(one, second) or _are_letters(other, first) or _translates(first, second) or _translates(second, first)


def _are_letters(acronym: str, name: str) -> bool:
    """Whether these are the first letters of the words of a name."""
    letters = re.sub(r"[^a-z]", "", folded(acronym))
    words = [word for word in _WORD.findall(folded(name)) if word not in _SMALL]
    return acronym.isupper() and len(letters) > 1 and len(words) > 1 and letters == "".join(word[0] for word in words)


def _translates(english: str, french: str) -> bool:
    words, others = ([_stem(word) for word in _WORD.findall(folded(text)) if word not in _SMALL] for text in (english, french))
    if not words or not others or words == others:
        return False
    left = list(others)
    met = 0
    translated = 0
    for word in words:
        ways = _french().get(word, frozenset())
        match = next((one for one in left if one in ways), "") or next((one for one in left if one == word), "")
        if match:
            left.remove(match)
            met += 1
            translated += match in ways
    return translated > 0 and 2 * met >= _ALIKE * (len(words) + len(others))


def _stem(word: str) -> str:
    """A word without what makes it plural or feminine."""
    for ending in ("aux", "ales", "elles", "es", "e", "s", "x"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[: -len(ending)] + ("al" if ending in ("aux", "ales") else "")
    return word
