"""Names: what a form of a name is, and when two forms are the same name.

Two forms are the same name when their keys are equal: accents, case, punctuation between words, articles, "&" and "and" aside.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from .letters import folded

if TYPE_CHECKING:
    from .model import Stakeholder

_ELISION = re.compile(r"\b(?:l|d|qu)'(?=\w)")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_SMALL_WORDS = frozenset({"the", "and", "le", "la", "les", "et"})
# A symbol is a part of the word that it touches (C++, #12, 5%), and a sign between two digits one of the number (1.5, 24/7).
_SYMBOLS = "#+@%$"
_SIGN = re.compile(f"[{_SYMBOLS}.,/:]")  # where there is none, words are plain
_PLUS = re.compile(r"(?<=[^\W\d_])\+(?=[^\W\d_])")  # between two words: Health+Safety
_SIGNED_WORD = re.compile(rf"[{_SYMBOLS}]*[a-z0-9](?:[a-z0-9{_SYMBOLS}]|(?<=[0-9])[.,/:](?=[0-9]))*")
_PERCENT = re.compile(r"(?<=\d)\s+%(?=\s|$)")
_WORD = re.compile(r"[^\W_]+")
# The same for the shape of a text (see `_shape`): a letter, 0 a digit, # a symbol, o a picture.
_SHAPED_WORD = re.compile(r"#*[a0](?:[a0#]|(?<=0)[.,/:](?=0))*|o+")
_MONEY = "€£¥"
_ID_PART = re.compile("[a-z0-9]+")
_ID_ALONE = re.compile("[a-z0-9 .,/:]*")  # nothing else is lost
_AT_THE_END = " .,;:"
NEAR = 70
"""How alike, of 100, two spellings are that may be one name."""


class Name(NamedTuple):
    """One form of one stakeholder's name, as it is kept for look-up; `key` is what forms of the same name share."""

    key: str
    form: str
    stakeholder: str


@lru_cache(maxsize=1 << 15)  # whoever reads a list, finds whom it means and keeps it asks for the same keys in turn
def name_key(text: str) -> str:
    """What is left of a name when accents, case, punctuation and small words are put aside.

    >>> name_key("The Centre canadien de protection de l’enfance")
    'centre canadien de protection de enfance'
    >>> name_key("Boost Child & Youth") == name_key("boost child and youth")
    True

    What is more than that stays (see `letters`): C++ is not C, and ガス is not カス. Of what has no word at all its signs are the key.
    """
    text = folded(text)
    # Each step is passed over where it can change nothing, since a load makes the keys of hundreds of thousands of names.
    if "." in text:
        text = _INITIALS.sub(lambda found: found[0].replace(".", ""), text)
    if "'" in text:
        text = _ELISION.sub(" ", text).replace("'", "")
    if "%" in text:
        text = _PERCENT.sub("%", text)
    if "+" in text:
        text = _PLUS.sub(" ", text)
    if not text.isascii():
        words = [text[found.start() : found.end()] for found in _SHAPED_WORD.finditer(_shape(text))]
    else:
        words = (_SIGNED_WORD if _SIGN.search(text) else _WORD).findall(text)
    return " ".join([word for word in words if word not in _SMALL_WORDS] or words) or "".join(filter(_is_sign, text))


def _shape(text: str) -> str:
    """For each character what it is in a word: a letter (a), a digit (0), a symbol (#), a picture (o), itself where it may stand between
    digits, and a space where it parts words.
    """
    return "".join(["a" if char.isalpha() else _sort(char) for char in text])


@lru_cache(maxsize=4096)
def _sort(char: str) -> str:
    if char.isalnum():
        return "0" if char.isdecimal() else "a"
    if char in _SYMBOLS or char in _MONEY:
        return "#"
    if char in ".,/:":
        return char
    category = unicodedata.category(char)
    if category[0] == "M" or category in {"Co", "Cn"}:
        return "a"
    is_picture = not char.isascii() and (category in {"So", "Sm"} or "\U0001f3fb" <= char <= "\U0001f3ff" or category == "Cf")
    return "#" if category == "Sc" else "o" if is_picture else " "


def _is_sign(char: str) -> bool:
    return char not in "\"'" and unicodedata.category(char)[0] in "PS"


def parts(text: str) -> list[tuple[str, str]]:
    """The two names in a text such as "Name (ACRONYM)", once for each way of reading it; empty where it is not written so.

    >>> parts("National Child Exploitation Crime Centre (NCECC)")
    [('National Child Exploitation Crime Centre', 'NCECC')]
    """
    text = text.rstrip(_AT_THE_END)
    if not text.endswith(")"):
        return []
    ways = [(text[:at], text[at + 1 : -1]) for at in dict.fromkeys((text.rfind("("), text.find("("))) if at > 0]
    return [way for way in ways if all(name_key(part) and part.count("(") == part.count(")") for part in way)]


def slug(name: str) -> str:
    """An id made from a name: small letters and digits with hyphens, and a digest where the name has more than Latin letters, digits and
    what stands between them, so that two names have one id only where they are almost the same.
    """
    key = name_key(name)
    latin = "-".join(_ID_PART.findall(key))
    if latin and _ID_ALONE.fullmatch(key):
        return latin
    return f"{latin or 's'}-{crc32(key.encode()):08x}"


def former_key(id_: str) -> str:
    """The key by which an id is found that was merged into another. No name has such a one, so that none is taken for an id."""
    return f"={id_}"


def names_of(stakeholder: Stakeholder) -> list[Name]:
    """The look-up entries of a stakeholder: one a form, and one for each id that was merged into it."""
    names = [Name(name_key(form), form, stakeholder.id) for form in stakeholder.names]
    return names + [Name(former_key(id_), id_, stakeholder.id) for id_ in stakeholder.former_ids]


def similar(text: str, choices: Sequence[str], *, limit: int = 3) -> list[str]:
    """Those of `choices` that are spelt like `text`, nearest first."""
    from rapidfuzz import fuzz, process

    found = process.extract(text.casefold(), [choice.casefold() for choice in choices], scorer=fuzz.ratio, limit=limit, score_cutoff=NEAR)
    return [choices[position] for _, _, position in found]
