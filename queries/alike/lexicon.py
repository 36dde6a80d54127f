"""The words that are known of names of bodies: what translates what, what is short for what, which say little, and places."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from ...graph import name_key
from ...words.bodies.known import KNOWN
from ...words.bodies.places import ELSEWHERE, PROVINCES
from ...words.bodies.sorts import LEFT_OUT, SHORT, SORTS, WEAK
from ...words.bodies.subjects import SUBJECTS

_FIRST, _OTHER = 0.97, 0.93  # how surely the first word that is given translates another, and a further one
_TWICE = re.compile(r"([ln])\1$")
_SPELT = {
    "center": "centre",
    "theater": "theatre",
    "defense": "defence",
    "labor": "labour",
    "program": "programme",
    "st": "saint",
    "ste": "sainte",
}


@cache
def stem(word: str) -> str:
    """What is left of a word, as keys have it, without what makes it plural or feminine in either language.

    >>> stem("nationales") == stem("national"), stem("canadiennes"), stem("publique") == stem("public")
    (True, 'canadien', True)
    """
    word = _SPELT.get(word, word).replace("ization", "isation")
    if len(word) < 4 or not word.isalpha():
        return word
    if word.endswith("ies"):
        word = word[:-3] + "y"
    elif word.endswith("aux") and len(word) > 5:
        word = word[:-3] + "al"
    elif word[-1] in "sx" and not word.endswith("ss"):
        word = word[:-1]
    if len(word) > 3:
        word = word[:3] + word[3:].rstrip("e")
    if len(word) > 4:
        word = _TWICE.sub(r"\1", word)
    if len(word) > 6 and word.endswith(("eus", "tric")):
        word = word[:-1] + "r" if word.endswith("s") else word[:-3] + "eur"
    if word.endswith("qu"):
        return word[:-2] + "c"
    return word[:-1] + "f" if word.endswith("iv") and len(word) > 5 else word


def stems(text: str) -> Iterator[str]:
    """The stems of each word of a text."""
    return (stem(word) for word in name_key(text).split())


def _entries(text: str) -> Iterator[tuple[str, list[str]]]:
    for entry in text.replace("\n", " ").split(";"):
        word, _, others = entry.partition("=")
        yield name_key(word), [name_key(one) + "!" * one.endswith("!") for one in others.split(",") if one.strip()]


class Lexicon:
    """All of it, by stems. `english` and `french` are the words known of each, `sorts` those that name a sort of body, `weak` those that
    say little, `left_out` those of them without which a name may mean the same.
    """

    def __init__(self) -> None:
        self.to_english: dict[str, dict[str, float]] = defaultdict(dict)
        self.english: set[str] = set()
        self.french: set[str] = set()
        self.sorts: set[str] = set()
        self.weak, self.left_out = set(stems(WEAK)), set(stems(LEFT_OUT))
        for text in (SUBJECTS, SORTS):
            for word, others in _entries(text):
                self.english.add(stem(word))
                for place, other in enumerate(others):
                    is_first = not place or other.endswith("!")
                    other = stem(other.rstrip("!"))
                    self.french.add(other)
                    self._translates(stem(word), other, _FIRST if is_first else _OTHER)
        for word, others in _entries(SORTS):
            self.sorts |= {stem(word), *(stem(other.rstrip("!")) for other in others)}
        self.canada = {"canada", "canadien", "canadian"}
        for word, other in (("canadian", "canadien"), ("canada", "canadien"), ("canadian", "canada")):
            self._translates(word, other, _FIRST)
        self.english |= {"canada", "canadian"}
        self.french |= {"canada", "canadien"}
        self.short: dict[str, set[str]] = defaultdict(set)
        for word, others in _entries(SHORT):
            self.short[stem(word)] |= set(map(stem, others))
        self.places = dict(_places())
        self.words = {word for words in self.places for word in words}
        self.place_begins = frozenset(words[0] for words in self.places)
        self.longest_place = max(len(words) for words in self.places)
        self.known: dict[str, set[int]] = defaultdict(set)
        self.acronyms: dict[str, set[int]] = defaultdict(set)
        for number, line in enumerate(KNOWN.strip().replace("\n  ", " ").splitlines()):
            for name in line.split(";"):
                key = name_key(name)
                (self.known if " " in key else self.acronyms)[key].add(number)
            short = [key for name in line.split(";") if " " not in (key := name_key(name))]
            for other in short[1:2]:
                self._translates(short[0], other, _FIRST)

    def _translates(self, english: str, french: str, degree: float) -> None:
        self.to_english[french][english] = max(degree, self.to_english[french].get(english, 0.0))

    def translation(self, one: str, other: str) -> float:
        """How surely one translates the other, 0 to 1: not at all where each has a word of its own that is spelt like it, as a
        commission is no tribunal.
        """
        degree = max(self.to_english.get(one, {}).get(other, 0.0), self.to_english.get(other, {}).get(one, 0.0))
        if degree == _OTHER and all(word in self.english and word in self.french for word in (one, other)):
            return 0.0
        return degree

    def is_known(self, word: str) -> bool:
        """Whether it is a word of either language, so that it is not another one misspelt."""
        return word in self.english or word in self.french

    def is_word(self, word: str) -> bool:
        """The same of a word as it is written; those of places are words too."""
        return self.is_known(stem(word)) or word in self.words


def _places() -> Iterator[tuple[tuple[str, ...], str]]:
    for code, names in PROVINCES.items():
        for name in names.split(";"):
            yield tuple(name_key(name).split()), f"@{code}"
    for name, others in _entries(ELSEWHERE):
        for one in (name, *others):
            yield tuple(one.split()), f"@{others[0] if others else name}"


@cache
def lexicon() -> Lexicon:
    """The lexicon, made once, in some hundredths of a second."""
    return Lexicon()
