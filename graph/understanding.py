"""Our own words, as they are printed, understood: the labels of a schema in both languages, singular and plural, and both ways of a tie.

Case, accents, hyphens, underscores and the verb in front aside: `est financé par` is `financé par` is `finance par`. A word that two
entries share means neither of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from .letters import without_accents
from .saying import Language

_T = TypeVar("_T")
_APART = re.compile(r"[\s_\-‐‑–]+")
_APOSTROPHES = str.maketrans("’ʼ‘`´", "'''''")
_VERB_IN_FRONT = re.compile(r"^(?:is|are|was|were|has been|have been|est|sont|a ete|ont ete|etait)\s+(?:an?\s+|un\s+|une\s+)?")
_PARTICIPLE = re.compile(r"^(\w+?)e{0,2}s? par\b")


class Labelled(Protocol):
    """A kind, a form, or a type of tie, as the schema has them."""

    @property
    def labels(self) -> Mapping[Language, tuple[str, str]]: ...


class LabelledBothWays(Labelled, Protocol):
    """A type of tie."""

    @property
    def both(self) -> Mapping[Language, str]: ...

    @property
    def nouns(self) -> Mapping[Language, tuple[str, str]]: ...

    @property
    def also(self) -> tuple[tuple[str, ...], tuple[str, ...]]: ...

    @property
    def is_symmetric(self) -> bool: ...


def word_key(text: str) -> str:
    """What is left of a word when case, accents, hyphens, underscores, final points and the verb in front are put aside."""
    bare = _APART.sub(" ", without_accents(text.translate(_APOSTROPHES)).casefold()).strip(" .*:")
    return _PARTICIPLE.sub(r"\1 par", _VERB_IN_FRONT.sub("", bare))


def one_meaning(words: Iterable[tuple[str, _T]]) -> dict[str, _T]:
    """What each word means, by its key; without the words that mean two things."""
    found: dict[str, set[_T]] = {}
    for word, meaning in words:
        found.setdefault(word_key(word), set()).add(meaning)
    return {key: next(iter(meanings)) for key, meanings in found.items() if len(meanings) == 1}


def words_of(entries: Mapping[str, Labelled]) -> dict[str, str]:
    """The names of kinds or forms by their labels, singular and plural."""
    return one_meaning((label, name) for name, entry in entries.items() for labels in entry.labels.values() for label in labels)


def words_of_ties(ties: Mapping[str, LabelledBothWays]) -> dict[str, tuple[str, bool]]:
    """The types of ties by their labels, nouns and other words, each with whether it is said from the target to the source."""
    named = [(label, (name, False)) for name, tie in ties.items() for label in (*tie.both.values(), name)]
    for name, tie in ties.items():
        for labels in (*tie.labels.values(), *(tie.nouns or {}).values()):
            there, back = (word_key(label) for label in labels)
            named += [(there, (name, False)), (back, (name, not tie.is_symmetric and there != back))]
        named += [(word, (name, bool(is_back))) for is_back, words in enumerate(tie.also) for word in words]
    return one_meaning(named)
