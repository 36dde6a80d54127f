"""How the cells of a column hold several names, or one body under two names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from ...graph.directory import Directory
from ...graph.letters import without_accents
from ...graph.names import name_key
from ...words.bodies.sorts import SORTS
from ...words.bodies.subjects import SUBJECTS
from . import cell_words
from .profiles import is_person

_SIGNS = ((";", re.compile(r";")), ("newline", re.compile(r"\n")), ("|", re.compile(r"\|")), (",", re.compile(r",\s*\S")))
_WORDS = (("and", re.compile(r"\s(?:and|AND)\s|\s&\s")), ("et", re.compile(r"\set\s")))
_SLASH = re.compile(r"\s*/\s*")
_NUMERIC = re.compile(r"\d/\d")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]{1,7}")
_AND = re.compile(r"\s(?:and|et|&)\s")
_FEW = 400


class Separators(NamedTuple):
    """What parts the names of a cell, and what stands between two names of one body."""

    split: tuple[str, ...] = ()
    either: tuple[str, ...] = ()


def separators(cells: Sequence[str], directory: Directory, *, kind: str, may_be_several: bool, is_plural: bool = False) -> Separators:
    """How the cells of a column of names are written. A column that `may_be_several` names parties or partners, where commas and words part
    names as well."""
    texts = list(dict.fromkeys(text for text in cells if text))[:_FEW]
    found = [sign for sign, form in _SIGNS[:3] if any(form.search(text) for text in texts)]
    if may_be_several and kind != "person":
        commas = [text for text in texts if "," in text]
        is_parted = bool(found)
        found += [","] if commas and _part_names(commas, texts, directory, is_parted=is_parted, is_plural=is_plural) else []
        found += [] if is_parted else [word for word, form in _WORDS if found and any(form.search(text) for text in texts)]
    elif may_be_several:
        commas = [text for text in texts if "," in text]
        found += [","] if any(all(is_person(part) for part in text.split(",")) for text in commas) else []
        found += [word for word, form in _WORDS if any(form.search(text) for text in texts)]
    either = ""
    slashes = [text for text in texts if _SLASH.search(text) and "://" not in text and not _NUMERIC.search(text)]
    if slashes:
        votes = _votes(slashes, directory)
        if all(votes) or (votes.count(True) and not votes.count(False)):
            either = " / " if all(" / " in text for text in slashes) else "/"
        else:
            found.append("/")  # each cell is decided, or asked about, when it is read
    return Separators(tuple(found), (either,) if either else ())


def _votes(slashes: Sequence[str], directory: Directory) -> list[bool | None]:
    """For each cell whether its two sides are one body; three sides, or one that stands beside several others, are several bodies."""
    sides = [_SLASH.split(text) for text in slashes]
    beside: dict[str, set[str]] = {}
    for names in sides:
        for name in names:
            beside.setdefault(name_key(name), set()).update(name_key(other) for other in names if other != name)
    votes: list[bool | None] = []
    for names in sides:
        if len(names) != 2 or (
            (vote := _is_one(names[0], names[1], directory)) is None and any(len(beside[name_key(name)]) > 1 for name in names)
        ):
            votes.append(False)
        else:
            votes.append(vote)
    return votes


def _part_names(commas: Sequence[str], texts: Sequence[str], directory: Directory, *, is_parted: bool, is_plural: bool) -> bool:
    """Whether commas part names in any cell: pieces are known, stand alone elsewhere, or look like names of their own."""
    alone = {name_key(text) for text in texts if "," not in text}
    pieces = {text: [piece.strip() for piece in text.split(",") if piece.strip()] for text in commas}
    known = directory.called({piece for parts in pieces.values() for piece in parts} | set(commas))
    for text, parts in pieces.items():
        if known[text]:
            continue
        stands = [bool(known[part]) or name_key(part) in alone or _ACRONYM.fullmatch(part) is not None for part in parts]
        is_list = not is_parted and len(parts) > 2 and all(map(_is_full, parts)) and not _AND.search(text)
        if sum(stands) * 2 >= len(parts) or is_list:
            return True
    return is_plural and not is_parted


def _is_full(part: str) -> bool:
    """Whether a piece may be a whole name."""
    return bool(_ACRONYM.fullmatch(part)) or (part[:1].isupper() and len(part.split()) > 1)


def _is_one(one: str, other: str, directory: Directory) -> bool | None:
    """Whether two names beside a slash are those of one body; None where nothing tells."""
    found = directory.called([one, other])
    ids = [{brief.id for brief in found[name]} for name in (one, other)]
    if all(ids):
        return bool(ids[0] & ids[1])
    if _are_translations(one, other):
        return True
    return False if all(_ACRONYM.fullmatch(name) for name in (one, other)) else None


@lru_cache(maxsize=1 << 12)
def _are_translations(one: str, other: str) -> bool:
    """Whether one name is English and the other French, with words in common or that say the same."""
    if (languages := {tongue(one), tongue(other)}) == {"en"} or languages == {"fr"}:
        return False
    ours, theirs = set(_words(one)), set(_words(other))
    for english, french in ((ours, theirs), (theirs, ours)):
        for word in english:
            if any(_alike(meant, there) for meant in _french().get(word, ()) for there in french):
                return True
    return languages == {"en", "fr"} and bool(ours & theirs)


def tongue(text: str) -> str:
    """`en` or `fr` where the words of a name tell its language."""
    words = name_key(text).split()
    scores = {language: sum(1 for word in words if word in _language_words(language)) for language in ("en", "fr")}
    raw = text.lower()
    scores["fr"] += sum(1 for sign in (" de ", " du ", " des ", " la ", " les ", "d’", "d'", "l’", "l'", " et ") if sign in f" {raw} ")
    scores["fr"] += 1 if re.search(r"[éèêàâçîôûœ]", raw) else 0
    scores["en"] += sum(1 for sign in (" of ", " the ", " and ", " for ") if sign in f" {raw} ")
    if scores["en"] == scores["fr"]:
        return ""
    return "en" if scores["en"] > scores["fr"] else "fr"


def _alike(meant: str, word: str) -> bool:
    return meant[:6] == word[:6] and abs(len(meant) - len(word)) < 5


def _words(text: str) -> list[str]:
    return [word.rstrip("s") for word in name_key(text).split() if len(word) > 2]


@cache
def _language_words(language: str) -> frozenset[str]:
    both = set(cell_words.LANGUAGE_WORDS["en"].split()) & set(cell_words.LANGUAGE_WORDS["fr"].split())
    return frozenset(without_accents(word) for word in cell_words.LANGUAGE_WORDS[language].split() if word not in both)


@cache
def _french() -> dict[str, tuple[str, ...]]:
    """The French words for an English one, as keys of names."""
    found: dict[str, tuple[str, ...]] = {}
    for entries in (SORTS, SUBJECTS):
        for entry in entries.replace("\n", " ").split(";"):
            english, _, french = entry.strip().partition("=")
            if french:
                key = name_key(english)
                found[key] = found.get(key, ()) + tuple(name_key(word.rstrip("!")).rstrip("s") for word in french.split(","))
    return found
