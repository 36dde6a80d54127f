"""Which forms of names are worth comparing: those that share a rare word, or two words that together are rare, as written or as translated.

Not all are held against all: the rarest shared words come first, until as many pairs are found as may be looked at.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations

from .forms import Form
from .lexicon import lexicon

MOST_PAIRS = 1_500_000
_RARE = 60  # forms that share one word
_FEW = 3  # words of a short name, of which those that say little count too
_KEYS = 5  # of one form that are paired with each other


def candidates(forms: Sequence[Form], kinds: Sequence[str], near: Mapping[str, Collection[str]]) -> Iterator[tuple[int, int]]:
    """Pairs of places in `forms`, each once, of different stakeholders of one kind (`kinds` are those of the stakeholders); the rarest
    first, MOST_PAIRS at most.
    """
    groups = _groups(forms, kinds, near)
    seen = set[tuple[int, int]]()
    for _, group in sorted((len(group), group) for group in groups.values() if len(group) > 1):
        for pair in combinations(group, 2):
            one, other = pair
            if forms[one].whose != forms[other].whose and pair not in seen and forms[one].marks == forms[other].marks:
                seen.add(pair)
                yield pair
                if len(seen) >= MOST_PAIRS:
                    return


def _groups(forms: Sequence[Form], kinds: Sequence[str], near: Mapping[str, Collection[str]]) -> dict[object, list[int]]:
    """Places in `forms` that share something, by what they share; those that too many share are left out."""
    keys = [_keys(form, near) for form in forms]
    often = Counter(key for own in keys for key in own)
    groups: dict[object, list[int]] = defaultdict(list)
    for place, (form, own) in enumerate(zip(forms, keys, strict=True)):
        kind = kinds[form.whose]
        whole = (kind, form.joined)
        groups[whole].append(place)
        for number in lexicon().known.get(form.key, ()):
            groups[kind, number].append(place)
        shared = [key for key in own if often[key] > 1]
        rare = [key for key in shared if often[key] <= _RARE]
        for key in rare:
            groups[kind, key, form.marks].append(place)
        if len(rare) < _KEYS:
            common = sorted((key for key in shared if often[key] > _RARE), key=lambda key: (often[key], key))[: _KEYS + 2]
            common = sorted({*common, *form.places, *(form.stems if len(form.words) <= _FEW else ())})
            for pair in combinations(common, 2):
                groups[kind, pair, form.marks].append(place)
            if len(form.stems) == 1 and form.places:
                groups[kind, form.stems, *sorted(form.places)].append(place)
    return {what: group for what, group in groups.items() if len(group) <= _RARE}


def _keys(form: Form, near: Mapping[str, Collection[str]]) -> set[str]:
    """The words by which a form is found: its own and those near them, without such as say little where there are others."""
    weak = lexicon().weak
    own = [word.stem for word in form.words if word.stem not in weak] or [word.stem for word in form.words]
    return {*own, *(other for word in own for other in near.get(word, ()))}
