"""What stands in a column: which share of its cells are dates, amounts, contact details, names of people or of organisations."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from ...graph.datestyles import either, fiscal_years, written
from ...graph.directory import Directory
from ...graph.errors import BadData
from ...graph.letters import without_accents
from ...graph.names import name_key, parts
from ...words.bodies.places import PROVINCES
from ..amounts import read_amount
from ..contacts import CONTACT_REMOVED, without_contacts
from ..words import Words
from . import cell_words

SAMPLE = 200
_SHORT = 40  # a word for a kind or a type
_SURE_PARTS = re.compile(r"\s*[;\n|]\s*")
_URL = re.compile(r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:ca|com|org|gov|net|edu|info|qc\.ca)(?:/\S*)?", re.IGNORECASE)
_CODE = re.compile(r"(?=.*\d)[A-Za-zÀ-ÿ]{0,8}[-_ /.#]?[\dA-Z][\w./-]*", re.ASCII)
_ACRONYM = re.compile(r"[A-ZÉÈÀÇÔ][A-ZÉÈÀÇÔ0-9&.-]{1,9}")
_INITIAL = re.compile(r"(?:[A-ZÀ-Ý]\.[\s-]?)+")
_NAME_WORD = re.compile(r"[A-ZÀ-ÝŒ][\w’'-]*\.?")
_TWO_WORDS = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ’'-]+(?:[ -][A-ZÀ-Ý][\w’'-]+){1,2}")
_ABSENT = re.compile(
    r"(?:with )?regrets?(?: sent)?|absent(?:e|s|es)?|declined?|did not attend|not attending|excus(?:e|é|ée|ed)|no[- ]show|cancell?ed"
    r"|refusée?|a décliné|déclinée?|n[’']a pas assisté|annulé(?:e)?",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"present(?:e|s|es)?|présent(?:e|s|es)?|attended|attending|accepted|accepté(?:e)?|confirmed|confirmé(?:e)?|tentative|invited|invité(?:e)?|maybe|peut-être"
    r"|in person|en personne|virtual|virtuel|online|en ligne|remote|à distance|registered|inscrit(?:e)?|a assisté",
    re.IGNORECASE,
)
_QUARTER = re.compile(r"(?:Q|T)[1-4]\s*,?\s*(?:19|20)\d\d|(?:19|20)\d\d\s*-?(?:Q|T)[1-4]", re.IGNORECASE)
_SPAN = re.compile(r"((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)")


class Profile(NamedTuple):
    """Of `filled` of `rows` cells, `distinct` ones: the share of each sort (from 0 to 1), the kinds of the stakeholders that are named, and
    the first few values. Sorts overlap: a year is a date and may be a number."""

    rows: int
    filled: int
    distinct: int
    shares: Mapping[str, float]
    kinds: Mapping[str, int]
    values: Sequence[str]
    longest: int = 0

    def share(self, *sorts: str) -> float:
        """The largest share of these sorts."""
        return max((self.shares.get(sort, 0.0) for sort in sorts), default=0.0)


def profiles(columns: Sequence[Sequence[str]], directory: Directory) -> list[Profile]:
    """The profile of each column, given its cells; empty ones are those without text."""
    samples = [[text for text in _sample([*filter(None, cells)]) if not is_empty_word(text)] for cells in columns]
    asked = {piece for sample in samples for text in sample for piece in (text, *pieces(text)) if _may_be_name(piece)}
    found = directory.called(sorted(asked))
    words = Words(directory.schema)
    return [_profile(cells, sample, found, words) for cells, sample in zip(columns, samples, strict=True)]


def pieces(text: str) -> list[str]:
    """The parts of a cell at the signs that certainly part names."""
    return [part for part in _SURE_PARTS.split(text) if part]


@lru_cache(maxsize=1 << 12)
def is_empty_word(text: str) -> bool:
    """Whether a cell says that it is empty: `n/a`, `à déterminer`."""
    return text.strip().casefold() in _empty()


def _sample(cells: list[str]) -> list[str]:
    if len(cells) <= SAMPLE:
        return cells
    step = len(cells) / SAMPLE
    return [cells[int(at * step)] for at in range(SAMPLE)]


def _may_be_name(text: str) -> bool:
    return 1 < len(text) < 160 and any(char.isalpha() for char in text)


def _profile(cells: Sequence[str], sample: Sequence[str], found: Mapping[str, Sequence[object]], words: Words) -> Profile:
    sorts: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for text in sample:
        for sort in sorts_of(text):
            sorts[sort] += 1
        several = pieces(text)
        names = [found.get(piece, ()) for piece in (several if len(several) > 1 else [text])]
        if any(names):
            sorts["known"] += 1
        kinds.update({one.kind for ones in names for one in ones})  # type: ignore[attr-defined]
        if len(text) <= _SHORT and text[0].isalpha():
            sorts["kind"] += _is_kind(text, words)
            sorts["type"] += is_type(text, words)
    filled = sum(1 for text in cells if text)
    shares = {sort: number / len(sample) for sort, number in sorts.items()} if sample else {}
    values = list(dict.fromkeys(sample))
    return Profile(len(cells), filled, len(set(cells) - {""}), shares, kinds, values[:12], max(map(len, sample), default=0))


@lru_cache(maxsize=1 << 14)
def sorts_of(text: str) -> frozenset[str]:
    """What a cell may be, by itself."""
    found = set(_sorts(text.strip()))
    return frozenset(found)


def _sorts(text: str) -> Iterable[str]:
    key = name_key(text)
    words = key.split()
    if text.casefold() in _marks():
        yield "mark"
    if text.casefold() in _no_marks():
        yield "no"
    yield from _presence(text)
    yield from _time_or_number(text)
    if ("@" in text or any(char.isdigit() for char in text)) and CONTACT_REMOVED in (bare := without_contacts(text)):
        yield "contact" if not any(map(str.isalpha, bare.replace(CONTACT_REMOVED, ""))) else "with contact"
    if _URL.fullmatch(text):
        yield "url"
    if key in _regions():
        yield "region"
    if key in _sectors():
        yield "sector"
    if len(text) > 90 or len(words) > 14:
        yield "long"
    if not any(char.isalpha() for char in text):
        return
    if (len(words) == 1 and _CODE.fullmatch(text) and any(char.isdigit() for char in text)) or _is_code(text):
        yield "code"
    several = pieces(text)
    if len(several) > 1:
        yield "several"
    for piece in several[:4] or [text]:
        yield from _names(piece)


def _presence(text: str) -> Iterable[str]:
    """Whether a cell says that somebody was there, or was not."""
    bare = text.strip(" .")
    if _ABSENT.fullmatch(bare):
        yield "absent"
    if _ABSENT.fullmatch(bare) or _THERE.fullmatch(bare) or text.casefold() in _marks() | _no_marks():
        yield "presence"


def _names(text: str) -> Iterable[str]:
    key = name_key(text)
    words = key.split()
    words += [word[:-1] for word in words if len(word) > 3 and word.endswith("s")]
    if is_person(text):
        yield "person"
    elif _TWO_WORDS.fullmatch(text) and not any(word in _words("BODY") | _words("GROUP") | _words("PROGRAM") for word in words):
        yield "maybe person"
    bare = text.split("(")[0].strip() or text
    if len(words) <= 14 and (any(word in _words("BODY") for word in words) or _ACRONYM.fullmatch(bare)):
        yield "body"
    if words and (words[0] in _words("UNIT") or words[-1] in _words("UNIT")) and "police" not in words:
        yield "unit"
    padded = f" {key} "
    if any(word in _words("GROUP") for word in words) or any(f" {phrase} " in padded for phrase in _phrases("GROUP_PHRASES")):
        yield "group"
    for sort in ("PROGRAM", "AGREEMENT", "EVENT"):
        if any(word in _words(sort) for word in words):
            yield sort.lower()
    if words and len(words) <= 8 and any(word in _words("ROLE") for word in words):
        yield "role"
        if len(words) <= 4 and all(
            word in _words("SEAT") or word in ("co", "the", "of", "de", "du", "non", "votant", "votante") for word in words
        ):
            yield "seat"
    if text[:1].isupper() or text[:1].isdigit() or not text.isascii():
        yield "named"


def _is_code(text: str) -> bool:
    return bool(re.fullmatch(r"[A-Z]{1,6}[-_ /]?\d[\w/-]*|\d+[-/][A-Z0-9][\w/-]*", text)) and not written(text)


def _time_or_number(text: str) -> Iterable[str]:
    bare = text.replace("\u00a0", " ").replace("\u202f", " ")
    if re.fullmatch(r"\d{1,6}", bare):
        yield "integer"
    if re.fullmatch(r"(?:19|20)\d\d", bare):
        yield "year"
    if fiscal_years(bare):
        yield "fiscal"
    if (
        written(bare)
        or either(bare)
        or re.fullmatch(r"\d{1,2}[/.-]\d{1,2}[/.-]\d\d(?:\d\d)?", bare)
        or _QUARTER.fullmatch(bare)
        or fiscal_years(bare)
        or _SPAN.fullmatch(bare)
    ):
        yield "date"
    if not any(char.isdigit() for char in bare):
        return
    has_sign = bool(re.search(r"[$€£]|\b(?:CAD|USD)\b", bare))
    try:
        is_number = read_amount(bare).value is not None
    except BadData:
        is_number = bool(re.fullmatch(r"[$€£]?\s*-?\d{1,3}(?:[,. ]\d{3})*(?:[.,]\d+)?\s*[$€£]?", bare))
    if is_number:
        yield "number"
        if has_sign or re.search(r"\d[ ,.]\d{3}\b", bare):
            yield "money"


@lru_cache(maxsize=1 << 13)
def is_person(text: str) -> bool:
    """Whether the text is written as the name of a person: an initial or a given name and another word, a title before it."""
    text = re.sub(r"\s*\([^()]*\)\s*$", "", text.strip()).strip()
    text = re.sub(r",\s*(?:Ph\.?D|M\.?D|M\.?P|ing|ENG|P\.?Eng|MBA|CPA|LL\.?B|RN)\.?$", "", text, flags=re.IGNORECASE)
    if not text or any(char.isdigit() for char in text) or "@" in text or len(text) > 60:
        return False
    head, comma, rest = text.partition(",")
    if comma and rest.strip() and "," not in rest:
        text = f"{rest.strip()} {head.strip()}"
    words = text.split()
    titled = bool(words) and name_key(words[0]) in _words("PERSON_TITLES") and (words[0].endswith(".") or len(words[0]) > 1)
    if titled:
        words = words[1:]
    if words and _INITIAL.fullmatch(words[0]) and name_key(words[0]) != "m":
        return (
            len(words) >= 2
            and all(_NAME_WORD.fullmatch(word) or name_key(word) in _words("PARTICLES") for word in words[1:])
            and len(words) <= 5
        )
    named = [word for word in words if name_key(word) not in _words("PARTICLES")]
    if not named or len(words) > 5 or not all(_NAME_WORD.fullmatch(word) for word in named) or (len(named) < 2 and not titled):
        return False
    keys = [name_key(word) for word in named]
    if any(key in _words("BODY") or key in _words("GROUP") for key in keys) or any(
        _ACRONYM.fullmatch(word) for word in named if len(word) > 2
    ):
        return titled
    first = name_key(named[0]).split("-")[0].split(" ")[0]
    return titled or first in _words("GIVEN")


def has_acronym(text: str) -> bool:
    """Whether the text is a name with its acronym in brackets."""
    return any(
        _ACRONYM.fullmatch(acronym.split("-")[0].split("/")[0].strip()) and len(name) > len(acronym) for name, acronym in parts(text)
    )


def _is_kind(text: str, words: Words) -> bool:
    try:
        words.kind(text)
    except BadData:
        return False
    return True


def is_type(text: str, words: Words) -> bool:
    """Whether the text is a type of tie."""
    try:
        words.type(text)
    except BadData:
        return False
    return True


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(without_accents(getattr(cell_words, name)).split())


@cache
def _phrases(name: str) -> tuple[str, ...]:
    return tuple(name_key(phrase) for phrase in getattr(cell_words, name).split(";"))


@cache
def _sectors() -> frozenset[str]:
    return frozenset(name_key(phrase) for phrase in cell_words.SECTORS.split(";"))


@cache
def _regions() -> frozenset[str]:
    named = {name_key(form) for code, forms in PROVINCES.items() for form in (code, *forms.split(";"))}
    return frozenset(named | {name_key(word) for word in cell_words.REGIONS.split(";")})


@cache
def _marks() -> frozenset[str]:
    return frozenset(cell_words.MARKS.split())


@cache
def _no_marks() -> frozenset[str]:
    return frozenset(cell_words.NO_MARKS.split())


@cache
def _empty() -> frozenset[str]:
    return frozenset(" ".join(word.split()).casefold() for word in cell_words.EMPTY.split("|") if word.strip())
