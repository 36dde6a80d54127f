"""How alike two forms of names are, and why: each word of the one is held against those of the other, and what is left over counts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from .forms import SMALL, Form, Word
from .lexicon import lexicon
from .near import SAME, Nearness, nearness

LEAST = 0.5
"""Below it two names are two names."""
KNOWN = 0.97
"""How alike two names are that are known to be those of one body."""
_NEARLY, _TRANSLATED = 0.98, 0.95  # the most of two names that are not the same, in one language and in two
_OTHER_SORT = 0.6  # a foundation is no association
_BOTH_ALONE = 0.85
_SLIP = 0.2
_SURE = 2.0  # the weight of what is the same that makes two strange words one, badly misspelt
_CORE, _WEAK = 0.75, 0.35  # what a word weighs that says which body it is, and one that says little


class Likeness(NamedTuple):
    """How alike two forms are, 0 to 1; the ways in which (spelling, short, translated, same), the most telling first."""

    score: float
    ways: tuple[str, ...]


class _Held(NamedTuple):
    """What came of holding words against words: the weight that is matched, and what was not wholly, what is left of each, the ways, and
    whether a word is matched that says which body it is.
    """

    matched: float
    missed: float
    left: tuple[list[Word], list[Word]]
    ways: set[str]
    has_core: bool


def likeness(one: Form, other: Form, regions: tuple[str, str] = ("", "")) -> Likeness | None:
    """How alike two forms of the names of bodies are, or None where they are two names. `regions` are the codes of the provinces that the
    two bodies are said to be in.
    """
    if one.marks != other.marks:
        return None
    if one.joined == other.joined and one.joined:
        return Likeness(1.0, ("same",)) if one.key == other.key else Likeness(0.97, ("spelling",))
    if not one.words or not other.words or one.acronym or other.acronym:
        return None  # of an acronym every letter counts
    spelt, left, right = _spelt(one, other)
    place = _place(one, other, spelt, regions)
    if place is None:
        return None
    languages = {one.language, other.language}
    is_cross = languages == {"en", "fr"}
    held = _hold(left, right, is_cross=is_cross or "" in languages)
    if spelt:
        held.ways.add("spelling")
    is_cross = is_cross or ("" in languages and "translated" in held.ways)
    if one.known & other.known:
        return Likeness(KNOWN, ("translated",))
    is_thin = min(len(one.words), len(other.words)) == 1
    if is_cross and "fr" not in languages and not _is_all(held):
        return None  # neither is plainly French, so every word must be translated
    score = _across(held, place, is_thin=is_thin) if is_cross else _within(held, place)
    if score is None or score < LEAST:
        return None
    order = ("translated", "short", "spelling", "same")
    is_told = is_cross or (one.language != other.language and "fr" in languages)
    ways = tuple(way for way in order if way in held.ways or (is_told and way == "translated"))
    if ways != ("same",):
        ways = tuple(way for way in ways if way != "same")
    return Likeness(min(round(score, 4), _TRANSLATED if is_told else _NEARLY), ways or ("same",))


def _spelt(one: Form, other: Form) -> tuple[set[str], tuple[Word, ...], tuple[Word, ...]]:
    """The places that one form alone names and the other names misspelt, and the words of both without those that do."""
    spelt = set[str]()
    left, right = list(one.words), list(other.words)
    for form, against, words in ((one, other, right), (other, one, left)):
        for place, called in form.places.items():
            if place not in against.places:
                found = [next((word for word in words if word.raw == part or _is_slip_of(word.raw, part)), None) for part in called]
                if all(word in words for word in found if word) and all(found):
                    spelt.add(place)
                    for word in {*found}:
                        if word:
                            words.remove(word)
    return spelt, tuple(left), tuple(right)


def _place(one: Form, other: Form, spelt: Collection[str], regions: tuple[str, str]) -> float | None:
    """The weight of the places that both have: None where they are in two places, less than nothing where one alone says its place."""
    left, right = (form.places.keys() - spelt for form in (one, other))
    if left == right:
        return 1.0 if left or spelt else 0.0
    if left and right:
        more, fewer = (left, right) if len(left) > len(right) else (right, left)
        return 0.8 if fewer < more else None
    said, region = (left, regions[1]) if left else (right, regions[0])
    if not region or not all(place[1:].isupper() for place in said):
        return -1.0
    return 0.0 if said == {f"@{region}"} else None


def _hold(one: Sequence[Word], other: Sequence[Word], *, is_cross: bool) -> _Held:
    """Each word against each, those that are the same and then the nearest first."""
    pairs, rest = _matched(one, other, is_cross=is_cross)
    matched, missed, ways, has_core = 0.0, 0.0, set[str](), False
    for word, against, near in pairs:
        weight = (word.weight + against.weight) / 2
        matched += weight * near.degree
        missed += weight * (1 - near.degree)
        ways.add(near.way)
        has_core = has_core or weight >= _CORE
    if is_cross:  # one word may stand for two: gendarmerie for mounted police
        rest = _without_told(rest[0], [pair[1].stem for pair in pairs]), _without_told(rest[1], [pair[0].stem for pair in pairs])
    left_over = _without_slips(rest, ways, is_sure=matched >= _SURE) if any(rest) else rest
    missed += _SLIP * (sum(map(len, rest)) - sum(map(len, left_over))) / 2
    return _Held(matched, missed, left_over, ways, has_core)


_Rest = tuple[list[Word], list[Word]]


def _matched(one: Sequence[Word], other: Sequence[Word], *, is_cross: bool) -> tuple[list[tuple[Word, Word, Nearness]], _Rest]:
    """Pairs of words that are near, each word once, and those that are left."""
    left, right = list(one), list(other)
    pairs: list[tuple[Word, Word, Nearness]] = []
    for word in one:
        if against := next((against for against in right if against.stem == word.stem), None):
            pairs.append((word, against, SAME))
            left.remove(word)
            right.remove(against)
    near = [
        (-found.degree, at, place, found)
        for at, word in enumerate(left)
        for place, against in enumerate(right)
        if (found := nearness(word.stem, against.stem)) and (is_cross or found.way != "translated")
    ]
    used: tuple[set[int], set[int]] = (set(), set())
    for _, at, place, found in sorted(near):
        if at not in used[0] and place not in used[1]:
            used[0].add(at)
            used[1].add(place)
            pairs.append((left[at], right[place], found))
    return pairs, (
        [word for at, word in enumerate(left) if at not in used[0]],
        [word for at, word in enumerate(right) if at not in used[1]],
    )


def _without_told(rest: list[Word], told: Sequence[str]) -> list[Word]:
    """What is left over without the words that those of the other name, which are matched, stand for too."""
    return [word for word in rest if not any((near := nearness(word.stem, one)) and near.way == "translated" for one in told)]


def _without_slips(rest: _Rest, ways: set[str], *, is_sure: bool) -> _Rest:
    """What is left over without very short words that are none, and pairs of short words of which one is the other misspelt."""
    left, right = list(rest[0]), list(rest[1])
    for word in list(left):
        if against := next((against for against in right if _is_slip_of(word.raw, against.raw, is_sure=is_sure)), None):
            left.remove(word)
            right.remove(against)
            ways.add("spelling")
    for words in (left, right):
        for word in list(words):
            if _is_slip(word.stem):
                words.remove(word)
                ways.add("spelling")
    return left, right


@lru_cache(maxsize=1 << 18)
def _is_slip_of(one: str, other: str, *, is_sure: bool = False) -> bool:
    """Whether one of two words is known, or the rest makes it sure, and the other is it misspelt, even badly."""
    known = lexicon()
    if not one.isalpha() or not other.isalpha() or (known.is_word(one) and known.is_word(other)):
        return False
    longest = max(len(one), len(other))
    if longest < 3 or min(len(one), len(other)) < 2:
        return False
    is_either = is_sure or known.is_word(one) or known.is_word(other)
    most = (1 if longest < 5 else 2 if longest < 9 else 3) if is_either else (0 if longest < 5 else 1 if longest < 9 else 2)
    return OSA.distance(one, other, score_cutoff=most) <= most


@lru_cache(maxsize=1 << 16)
def _is_slip(word: str) -> bool:
    """Whether it is no word, and a small one misspelt."""
    if len(word) > 5 or lexicon().is_known(word):
        return False
    return any(OSA.distance(word, small) == 1 for small in SMALL if 2 <= len(small) <= len(word) + 1)


def _is_all(held: _Held) -> bool:
    """Whether nothing is left over but words that are often left out."""
    return all(word.stem in lexicon().left_out for words in held.left for word in words)


def _within(held: _Held, place: float) -> float | None:
    """The score of two names of one language: what is left over may only be words that are often left out."""
    if place < 0 or not _is_all(held):
        return None
    over = [sum(word.weight for word in words) for words in held.left]
    if any(over) and not held.has_core:
        return None
    score = _share(held.matched + place, held.missed, over)
    sorts = lexicon().sorts - lexicon().canada
    return score * (0.85 if any(word.stem in sorts for words in held.left for word in words) else 0.97 if any(over) else 1.0)


def _across(held: _Held, place: float, *, is_thin: bool) -> float | None:
    """The score of two names of two languages: much may be left over, but not the sort of body of both, nor anything that says more than
    the one word of a name `is_thin`.
    """
    is_over = any(word.weight > _WEAK for words in held.left for word in words)
    if not held.has_core and (is_over or (held.matched <= _WEAK and (place <= 0 or any(held.left)))):
        return None
    known = lexicon()
    if is_thin and (place < 0 or any(word.stem not in known.left_out for words in held.left for word in words)):
        return None
    over = [sum(word.weight for word in words) for words in held.left]
    score = _share(held.matched + max(place, 0.0), held.missed, [over[0] + max(-place, 0.0), over[1]])
    sorts = [[word for word in words if word.stem in known.sorts and word.stem not in known.canada] for words in held.left]
    if all(sorts):
        score *= _OTHER_SORT
    # What is known of a language and stands alone on both sides says that they are two.
    alone = [any(word.weight >= 1 and known.is_known(word.stem) for word in words) for words in held.left]
    return score * (_BOTH_ALONE if all(alone) else 1.0)


def _share(matched: float, missed: float, over: Sequence[float]) -> float:
    return matched / (matched + missed + sum(over) / 2) if matched else 0.0
