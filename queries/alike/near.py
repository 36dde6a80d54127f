"""Words that come near each other: misspelt, shortened, translated, or spelt alike in both languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Set
from functools import lru_cache
from itertools import combinations
from typing import Literal, NamedTuple

from rapidfuzz.distance import OSA

from .lexicon import lexicon

Way = Literal["same", "short", "spelling", "translated"]


class Nearness(NamedTuple):
    """How alike two words are, 0 to 1, and in which way."""

    degree: float
    way: Way


_CANADA = Nearness(0.97, "same")  # Canada, Canadian and canadien stand for one another in any language
SAME = Nearness(1.0, "same")
_LONG = 9  # letters from which two may be wrong
_MOST = 400  # words of a group that are held against each other


@lru_cache(maxsize=1 << 20)
def nearness(one: str, other: str) -> Nearness | None:
    """How two stems are near, or None where they are two words."""
    if one == other:
        return SAME
    if one > other:
        return nearness(other, one)
    known = lexicon()
    if other in known.short.get(one, ()) or one in known.short.get(other, ()):
        return Nearness(0.95, "short")
    if one in known.canada and other in known.canada:
        return _CANADA
    if translation := known.translation(one, other):
        return Nearness(translation, "translated")
    if is_misspelt(one, other):
        return Nearness(0.85, "spelling")
    if is_contraction(one, other) or is_contraction(other, one):
        return Nearness(0.9, "short")
    return Nearness(0.9, "translated") if is_cognate(one, other) else None


def is_misspelt(one: str, other: str) -> bool:
    """Whether one may be the other with a letter wrong, lost, doubled or exchanged; two in a long word. Two known words are two words."""
    known = lexicon()
    longest = max(len(one), len(other))
    if longest < 4 or min(len(one), len(other)) < 3 or not one.isalpha() or not other.isalpha():
        return False
    if known.is_known(one) and known.is_known(other):
        return False
    most = 2 if longest >= _LONG else 1
    return OSA.distance(one, other, score_cutoff=most) <= most


def is_contraction(short: str, long: str) -> bool:
    """Whether a word that is none may be short for another: its beginning, or letters of it in their order from the first to the last.

    >>> is_contraction("govt", "government"), is_contraction("envir", "environment"), is_contraction("art", "artist")
    (True, True, False)
    """
    if (
        not 3 <= len(short) <= 6
        or len(long) < len(short) + 2
        or short[0] != long[0]
        or lexicon().is_known(short)
        or short in lexicon().short
    ):
        return False
    if long.startswith(short):
        return True
    letters = iter(long)
    return short[-1] == long[-1] and all(letter in letters for letter in short) and sum(letter in "aeiouy" for letter in short) <= 2


def is_cognate(one: str, other: str) -> bool:
    """Whether the two are most likely one word in English and in French, by how they begin and how much of them is the same."""
    if min(len(one), len(other)) < 5 or one[:3] != other[:3]:
        return False
    known = lexicon()
    if _only(one, known.english, known.french) == _only(other, known.english, known.french) != "":
        return False
    shared = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        shared += 1
    longest = max(len(one), len(other))
    if shared >= 5 and shared >= 0.7 * longest:
        return True
    return OSA.distance(one, other) <= longest // 4


def _only(word: str, english: Set[str], french: Set[str]) -> str:
    """The one language whose word it is known to be."""
    return "en" if word in english and word not in french else "fr" if word in french and word not in english else ""


def neighbours(words: Collection[str]) -> dict[str, set[str]]:
    """Of all these stems, for each those among the others that `nearness` may find, but for the same word; by what they share, so that not
    all are held against all.
    """
    near: dict[str, set[str]] = defaultdict(set)
    for one, other in (*_listed(set(words)), *_alike(words)):
        near[one].add(other)
        near[other].add(one)
    return dict(near)


def _listed(words: Set[str]) -> Iterator[tuple[str, str]]:
    """Pairs of them that the lexicon has."""
    known = lexicon()
    for word in words:
        for other in (*known.to_english.get(word, ()), *known.short.get(word, ())):
            if other in words and other != word:
                yield word, other


def _alike(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of them that are misspelt, or one word in two languages."""
    known = lexicon()
    long = sorted(word for word in words if len(word) >= 4 and word.isalpha())
    strange = {word for word in long if not known.is_known(word)}
    for group in _groups(long):
        yield from ((one, other) for one in group if one in strange for other in group if one != other and is_misspelt(one, other))
    for group in _beginnings(long):
        yield from (pair for pair in combinations(group, 2) if is_cognate(*pair))


def _groups(words: Iterable[str]) -> list[list[str]]:
    """Words of nearly one length that share all letters but one or, where they are long, their first four or their last four."""
    groups: dict[str, list[str]] = defaultdict(list)
    for word in words:
        if len(word) < _LONG + 2:
            for key in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
                groups[key].append(word)
        if len(word) >= _LONG - 2:
            groups[f"<{word[:4]}"].append(word)
            groups[f">{word[-4:]}"].append(word)
    return [group for group in groups.values() if 1 < len(group) <= _MOST]


def _beginnings(words: Iterable[str]) -> list[list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for word in words:
        groups[word[:4]].append(word)
    return [group for group in groups.values() if 1 < len(group) <= _MOST]
