"""The names in the cells of a column: several in one cell, two of one body, an acronym behind the name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..contacts import CONTACT_REMOVED, without_contacts
from .bodies import Named

_IN_BRACKETS = re.compile(r"(?P<name>.*\S)\s*\((?P<acronyms>[^()]{1,40})\)", re.DOTALL)
_ACRONYM = re.compile(r"[A-Z0-9][A-Za-z0-9&.’'+]{0,11}")
_BETWEEN_ACRONYMS = re.compile(r"\s*[/|,;]\s*")
_BETWEEN_LANGUAGES = re.compile(r"\s*[-–]\s*")
_FOOTNOTES = "*†‡¹²³⁴⁵⁶⁷⁸⁹"
_WORDS = {"newline": "\n"}
_NAMES_OF_WORDS = ("and", "et", "or", "ou")


def flat(text: str) -> str:
    """The text on one line, without the signs of footnotes at its end."""
    line = " ".join(text.split())
    if line and line[-1] in _FOOTNOTES and (bare := line.rstrip(_FOOTNOTES + " ")):
        return bare
    return line


def with_acronyms(text: str) -> Named:
    """The name and the acronyms of "Name (ACRONYM)"; "(HC-SC)" is two, one a language. What else is in brackets is a part of the name."""
    found = _IN_BRACKETS.fullmatch(text)
    acronyms = _acronyms(found["acronyms"]) if found else ()
    return Named((flat(found["name"]),), acronyms) if found and acronyms else Named((flat(text),))


def without_details(named: Named) -> Named:
    """The names without contact details, so that no id is made of any; those that are nothing else are no names."""
    names = tuple(map(without_contacts, named.names))
    if names == named.names:
        return named
    return named._replace(names=tuple(name for name in names if any(map(str.isalnum, name.replace(CONTACT_REMOVED, "")))))


def pieces(text: str, separators: Sequence[str]) -> list[str]:
    """The parts of a text between these signs and words."""
    if not separators:
        return [text]
    return [part.strip() for part in re.split("|".join(map(_pattern, separators)), text) if part.strip()]


def _pattern(separator: str) -> str:
    """What finds a separator: a word or a sign with spaces around it only where they are."""
    sign = _WORDS.get(separator, separator)
    if not sign.strip():
        return re.escape(sign)
    before = r"\s+" if sign[0].isspace() or sign in _NAMES_OF_WORDS else ""
    behind = r"\s+" if sign[-1].isspace() or sign in _NAMES_OF_WORDS else ""
    return f"{before}{re.escape(sign.strip())}{behind}"


def _acronyms(text: str) -> tuple[str, ...]:
    found: list[str] = []
    for part in _BETWEEN_ACRONYMS.split(text.strip()):
        both = _BETWEEN_LANGUAGES.split(part)
        if len(both) == 2 and all(len(one) > 1 and one.isalpha() and one.isupper() for one in both):
            found += sorted(both)
        else:
            found.append(part)
    return tuple(dict.fromkeys(found)) if all(map(_is_acronym, found)) else ()


def _is_acronym(text: str) -> bool:
    """Whether a text is an acronym rather than words: half of its letters or more are capitals."""
    letters = [char for char in text if char.isalpha()]
    flat_ = text.replace("-", "")
    return bool(letters) and bool(_ACRONYM.fullmatch(flat_)) and sum(map(str.isupper, letters)) * 2 >= len(letters)
