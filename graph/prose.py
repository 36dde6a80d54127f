"""Prose: what a network says in words of its own: roles and notes of ties, quotes of their evidence, and notes of stakeholders.

A text has a word where one of its own begins so, both as names are compared: accents, case and punctuation aside. Making that comparison
for each of a million texts takes half a minute, so a store leaves out most of those that cannot have the words, by patterns of
characters that its own language can search by; whoever asks decides about the rest.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Literal, NamedTuple

from .model import Stakeholder, Tie
from .names import name_key

Sort = Literal["role", "note", "quote"]
SORTS: tuple[Sort, ...] = ("role", "note", "quote")


class Prose(NamedTuple):
    """One such text, and whose it is: the id of the stakeholder or of the source of the tie, and of the tie where it is said of one."""

    sort: Sort
    text: str
    stakeholder: str
    tie: str = ""


def has_words(text: str, words: Collection[str]) -> bool:
    """Whether each of the words, as keys have them, begins a word of the text."""
    own = name_key(text).split()
    return all(any(one.startswith(word) for one in own) for word in words)


def prose_of(thing: Stakeholder | Tie, sorts: Collection[Sort]) -> Iterator[Prose]:
    """The texts of these sorts that are said of one stakeholder or one tie."""
    if isinstance(thing, Stakeholder):
        texts: list[tuple[Sort, str]] = [("note", thing.note)]
        whose = (thing.id, "")
    else:
        texts = [("role", thing.role), ("note", thing.note), *(("quote", item.quote) for item in thing.evidence)]
        whose = (thing.source, thing.id)
    return (Prose(sort, text, *whose) for sort, text in texts if text and sort in sorts)


# What a store may search by. In a class of characters GLOB and regular expressions are written alike.

DROPPED = "'’."
"""What is taken out of a text before it is held against a pattern: it may stand within a word, as in O'Neil and R.C.M.P."""
STRANGE = (
    "[^ -_a-~\u00a0-\u00ac\u00ae-\u00b3\u00b5-\u00bb\u00bf-\u00c5\u00c7-\u00de\u00e0-\u00e5\u00e7-\u0131"
    "\u2010-\u2017\u2019\u201a\u201c-\u2023…]"
)
"""A character that may stand for several letters, such as œ, for a part of one, or for nothing: a text with such a one is not held
against patterns."""
ODD = "[^ -&(--/-_a-~]"
"""A character that is dropped or may be strange: a text without any can be held against patterns as it is."""
_OTHER = "\u0080-\U0010ffff"  # whatever is not plain may be a letter with an accent
_ASIDE = DROPPED + "%"  # which may stand apart from its number
_LONGEST = 60  # characters of a word that are searched by


def classes(words: Sequence[str]) -> list[str]:
    """For each word what a text that has it must match somewhere: a class of characters for each letter.

    >>> classes(["1a"]) == ["[1\\u0080-\\U0010ffff][aA\\u0080-\\U0010ffff]"]
    True
    """
    return ["".join(_class(char) for char in word[:_LONGEST] if char not in _ASIDE) for word in words]


def _class(char: str) -> str:
    if not char.isascii():
        return f"[{_OTHER}]"
    # A sign may have a meaning in a pattern, and is rare.
    return f"[{char}{char.upper()}{_OTHER}]" if char.isalpha() else f"[{char}{_OTHER}]" if char.isdigit() else f"[ -~{_OTHER}]"
