"""Which forms of names are worth comparing: those that share a rare word, or two words that together are rare, as written or as translated.

Not all are held against all: the rarest shared words come first, until as many pairs are found as may be looked at. Of those most are put
aside by what words they have, before any word is held against another.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from itertools import combinations
from typing import NamedTuple

from .forms import Form
from .lexicon import Lexicon, lexicon

MOST_PAIRS = 800_000
_RARE = 60  # forms that share one word
_KEYS = 5  # of one form that are paired with each other
_SHORT, _LETTERS = 2, 8  # words of a very short name, whose first or last letters may be all that is right
_FEW = 3  # words of a short name, of which those that say little count too
# Of the weight of the words that are left over in names of two languages, what is shared; and where a language is not plain.
_LEAST_SHARED, _LEAST_UNCLEAR = 0.5, 1.0
_MOST_SLIPS = 3  # words of a name that may be so misspelt that nothing tells them


class _Words(NamedTuple):
    """The words of a form: those without which it is another name, each with what it weighs, all that are near any of them, and those that
    are known to nobody.
    """

    hard: Mapping[str, float]
    near: frozenset[str]
    strange: frozenset[str]


def candidates(
    forms: Sequence[Form], kinds: Sequence[str], near: Mapping[str, Collection[str]], of: Set[int] = frozenset()
) -> Iterator[tuple[int, int]]:
    """Pairs of places in `forms`, each once, of different stakeholders of one kind (`kinds` are those of the stakeholders); the rarest
    first, MOST_PAIRS at most. Where some stakeholders are named in `of`, pairs with one of these alone.
    """
    words = [_words(form, near, lexicon()) for form in forms]
    groups = _groups(forms, kinds, near)
    seen = set[tuple[int, int]]()
    for _, _, group in sorted((len(group), group[0], group) for group in groups.values() if len(group) > 1):
        if of and of.isdisjoint(forms[place].whose for place in group):
            continue
        for pair in combinations(group, 2):
            one, other = (forms[place] for place in pair)
            if of and of.isdisjoint((one.whose, other.whose)):
                continue
            if one.whose != other.whose and one.marks == other.marks and pair not in seen:
                seen.add(pair)
                if kinds[one.whose] == "person" or _may_be(one, other, words[pair[0]], words[pair[1]]):
                    yield pair
                if len(seen) >= MOST_PAIRS:
                    return


def _may_be(one: Form, other: Form, left: _Words, right: _Words) -> bool:
    """Whether two may be one name, as far as the words that they have tell."""
    if one.joined == other.joined or not one.known.isdisjoint(other.known):
        return True
    is_strange = bool(left.strange or right.strange)
    is_there = _is_there(one.places.keys(), other.places.keys())
    if not is_there and not is_strange:
        return False
    over, under = left.hard.keys() - right.near, right.hard.keys() - left.near
    is_same = not (over or under) or (is_strange and _may_be_misspelt(over, under, left, right, is_there=is_there))
    if is_same or one.language == other.language != "":
        return is_same
    place = 1.0 if one.places and one.places.keys() == other.places.keys() else 0.0
    left_over = sum(left.hard[word] for word in over), sum(right.hard[word] for word in under)
    least = _LEAST_SHARED if one.language and other.language else _LEAST_UNCLEAR
    return sum(left.hard.values()) - left_over[0] + place >= least * sum(left_over)


def _is_there(one: Set[str], other: Set[str]) -> bool:
    """Whether two sets of places are no two places."""
    return not one or not other or one <= other or other <= one


def _may_be_misspelt(over: Set[str], under: Set[str], left: _Words, right: _Words, *, is_there: bool) -> bool:
    """Whether the words that are left over in two names of one language may be the same, misspelt beyond what is near: one of two is known,
    and small words, or those of a place, may be among them.
    """
    if len(over) > max(1, len(left.hard) // 2) and len(under) > max(1, len(right.hard) // 2):
        return False
    if not is_there or not over or not under:
        return len(over | under) <= _MOST_SLIPS
    strange = len(over & left.strange) + len(under & right.strange)
    return abs(len(over) - len(under)) <= 1 and strange >= min(len(over), len(under))


def _words(form: Form, near: Mapping[str, Collection[str]], known: Lexicon) -> _Words:
    hard = {word.stem: word.weight for word in form.words if word.stem not in known.left_out}
    reached = {word.stem for word in form.words}
    reached.update(*(near[stem] for stem in tuple(reached) if stem in near))
    return _Words(hard, frozenset(reached), frozenset(word.stem for word in form.words if not known.is_word(word.raw)))


def _groups(forms: Sequence[Form], kinds: Sequence[str], near: Mapping[str, Collection[str]]) -> dict[object, list[int]]:
    """Places in `forms` that share something, by what they share; those that too many share are left out."""
    keys = [_keys(form, near) for form in forms]
    often = Counter(key for own in keys for key in own)
    groups: dict[object, list[int]] = defaultdict(list)
    for place, (form, own) in enumerate(zip(forms, keys, strict=True)):
        kind = kinds[form.whose]
        groups[kind, form.joined].append(place)
        for number in form.known:
            groups[kind, number].append(place)
        shared = [key for key in own if often[key] > 1]
        rare = [key for key in shared if often[key] <= _RARE]
        for key in rare:
            groups[kind, key, form.marks].append(place)
        if len(rare) < _KEYS:
            common = sorted((key for key in shared if often[key] > _RARE), key=lambda key: (often[key], key))[: _KEYS + 2]
            common = sorted({*common, *form.places, *((word.stem for word in form.words) if len(form.words) <= _FEW else ())})
            for pair in combinations(common, 2):
                groups[kind, pair, form.marks].append(place)
            if len(form.words) + len(form.places) <= _SHORT:
                groups[kind, "begins", form.joined[:_LETTERS]].append(place)
                groups[kind, "ends", form.joined[-_LETTERS:]].append(place)
            if len(form.words) == 1 and form.places:
                groups[kind, form.words[0].stem, *sorted(form.places)].append(place)
    return {what: group for what, group in groups.items() if len(group) <= _RARE}


def _keys(form: Form, near: Mapping[str, Collection[str]]) -> set[str]:
    """The words by which a form is found: its own and those near them, without such as say little where there are others."""
    weak = lexicon().weak
    own = [word.stem for word in form.words if word.stem not in weak] or [word.stem for word in form.words]
    return {*own, *(other for word in own for other in near.get(word, ()))}
