"""Names: what a form of a name is, and when two forms are the same name.

Two forms are the same name when their keys are equal: accents, case, punctuation, articles, "&" and "and" aside.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

if TYPE_CHECKING:
    from .model import Stakeholder

_ELISION = re.compile(r"\b(?:l|d|j|m|n|s|t|c|qu)['’](?=\w)", re.IGNORECASE)
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_SMALL_WORDS = frozenset({"the", "and", "le", "la", "les", "et"})
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})
_LIGATURE = re.compile("[œæøłđ]")
_LATIN = re.compile("[\x00-\x7f\u0300-\u034e\u0350-\u036f]*")  # plain letters, and the accents that stand by themselves after NFKD
_WORD = re.compile(r"[^\W_]+")
_AT_THE_END = " .,;:"
NEAR = 70
"""How alike, of 100, two spellings are that may be one name."""


class Name(NamedTuple):
    """One form of one stakeholder's name, as it is kept for look-up; `key` is what forms of the same name share."""

    key: str
    form: str
    stakeholder: str


def name_key(text: str) -> str:
    """What is left of a name when accents, case, punctuation and small words are put aside.

    >>> name_key("The Centre canadien de protection de l’enfance")
    'centre canadien de protection de enfance'
    >>> name_key("Boost Child & Youth") == name_key("boost child and youth")
    True
    """
    text = unicodedata.normalize("NFKC", text)
    # Each step is passed over where it can change nothing, since a load makes the keys of hundreds of thousands of names.
    if "." in text:
        text = _INITIALS.sub(lambda found: found[0].replace(".", ""), text)
    if "'" in text or "’" in text:
        text = _ELISION.sub(" ", text).replace("'", "").replace("’", "")
    text = text.casefold()
    if not text.isascii():
        if _LIGATURE.search(text):
            text = text.translate(_LIGATURES)
        text = unicodedata.normalize("NFKD", text)
        if _LATIN.fullmatch(text):
            text = text.encode("ascii", "ignore").decode()
        else:
            text = "".join([char for char in text if not unicodedata.combining(char)])
    words = _WORD.findall(text)
    return " ".join([word for word in words if word not in _SMALL_WORDS] or words)


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
    """An id made from a name: small letters and digits with hyphens; a digest where no letter of it is Latin."""
    latin = "".join(char if char.isascii() else " " for char in name_key(name))
    return "-".join(latin.split()) or f"s-{crc32(name_key(name).encode()):08x}"


def names_of(stakeholder: Stakeholder) -> list[Name]:
    """The look-up entries of a stakeholder, one a form."""
    return [Name(name_key(form), form, stakeholder.id) for form in stakeholder.names]


def similar(text: str, choices: Sequence[str], *, limit: int = 3) -> list[str]:
    """Those of `choices` that are spelt like `text`, nearest first."""
    from rapidfuzz import fuzz, process

    found = process.extract(text.casefold(), [choice.casefold() for choice in choices], scorer=fuzz.ratio, limit=limit, score_cutoff=NEAR)
    return [choices[position] for _, _, position in found]
