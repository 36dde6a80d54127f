"""What a heading says, by its words in English and French."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from ...graph.names import name_key
from ..contacts import is_contact_heading
from .concepts import PARTS, PROPERTIES, THINGS, WHOLE_ONLY, WRAPPERS

_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_")
_PLURAL = re.compile(r"\((?:e?s|x|aux|ies|trice|ne|le|e|ère)\)|[·.](?:e|trice)(?:[·.]s)?\b|(?<=\w)/(?:e|trice|ne|s)\b", re.IGNORECASE)
_TONGUE = re.compile(
    r"[\s_(\[/-]+(?P<en>en|eng|english|anglais)[\s)\]]*$|[\s_(\[/-]+(?P<fr>fr|fra|fre|french|francais|français)[\s)\]]*$", re.IGNORECASE
)
_NUMBERED = re.compile(r"\s*(?:#|no\.?|n°)?\s*(\d{1,2})\s*$")
_HALVES = re.compile(r"\s*[/|\n]\s*|\s+[-–—]\s+")
_YEAR = re.compile(r"(?:FY|AF|EX)?\s*((?:19|20)\d\d)(?:\s*[-/–]\s*(?:\d\d|(?:19|20)\d\d))?", re.IGNORECASE)
_ORDER = {concept: at for at, concept in enumerate((*PROPERTIES, *PARTS, *THINGS))}
_PERSONAL = frozenset({"person", "surname", "given"})
_TAKERS = frozenset({"person", "participant", "member", "speaker"})
_CONTEXTS = frozenset({"agreement", "event", "group", "project", "program"})
_FRENCH_JOINTS = frozenset({"de", "du", "des", "pour", "par"})
_ENGLISH_JOINTS = frozenset({"of", "for", "to"})
_TITLES = frozenset({"title", "titre", "intitule", "libelle", "designation"})


class Meaning(NamedTuple):
    """What a heading says. `concept` is what the column holds, empty where no word is known; `of` the thing or part that it tells of;
    `language` that of the words, and `tongue` that of what stands below, where the heading says it. `is_whole` where every word is known;
    `number` of several alike; `is_bilingual` where it says the same twice."""

    concept: str = ""
    of: str = ""
    language: str = ""
    tongue: str = ""
    is_whole: bool = False
    number: int = 0
    is_bilingual: bool = False


class _Found(NamedTuple):
    concept: str
    at: int
    size: int
    languages: frozenset[str]


@lru_cache(maxsize=1 << 12)
def meaning(heading: str) -> Meaning:
    """What the heading says."""
    text = heading.strip()
    if not text:
        return Meaning()
    if _YEAR.fullmatch(text):
        return Meaning("year", is_whole=True, number=int(_YEAR.fullmatch(text)[1]))  # type: ignore[index]
    tongue = ""
    if (found := _TONGUE.search(text)) and found.start() > 0:
        tongue = "en" if found["en"] else "fr"
        text = text[: found.start()]
    halves = [half for half in _HALVES.split(text) if half.strip()]
    if len(halves) in (2, 4) and (made := _bilingual(halves)):
        return made._replace(tongue=tongue)
    if is_contact_heading(text) and name_key(text) not in ("poste", "postes"):
        return Meaning("contact", language=_language_of(text), tongue=tongue, is_whole=True)
    made = _one(text)
    if not made.is_whole and (numbered := _NUMBERED.search(text)) and numbered.start() > 0:
        bare = _one(text[: numbered.start()])
        if bare.concept and bare.is_whole:
            made = bare._replace(number=int(numbered[1]))
    return made._replace(tongue=tongue)


def is_heading(text: str) -> bool:
    """Whether all words of the text are words of headings."""
    found = meaning(text)
    return bool(found.concept) and found.is_whole


def _bilingual(halves: list[str]) -> Meaning | None:
    middle = len(halves) // 2
    one, other = (" / ".join(half) for half in (halves[:middle], halves[middle:]))
    if is_contact_heading(one) and is_contact_heading(other):
        return Meaning("contact", is_whole=True, is_bilingual=True)
    first, second = _one(one), _one(other)
    if first.concept != second.concept and {first.concept, second.concept} not in _ALIKE:
        return None
    languages = {first.language, second.language}
    if not first.concept or languages != {"en", "fr"}:
        return None
    is_french_first = first.language == "fr"
    known = second if first.concept in _VAGUE and second.concept not in _VAGUE else first
    return known._replace(language="fr/en" if is_french_first else "en/fr", is_whole=first.is_whole and second.is_whole, is_bilingual=True)


_VAGUE = frozenset({"title", "name", "since", "until", "date", "project"})
_ALIKE = [{"agreement", "title"}, {"body", "name"}, {"date", "since"}, {"program", "project"}, {"title", "role"}, {"amount", "funding"},
          {"person", "name"}, {"group", "event"}]  # fmt: skip


def _one(text: str) -> Meaning:
    """What a heading in one language says."""
    tokens = _tokens(text)
    found = _phrases(tokens)
    language = _language(found, text)
    covered = sum(one.size for one in found)
    is_whole = covered == len(tokens)
    named = [one for one in found if one.concept != "wrapper"]
    if not named:
        is_title = bool(_TITLES & set(tokens))
        is_name = bool({"name", "nom"} & set(tokens))
        concept = "title" if is_title else "name" if is_name else ""
        return Meaning(concept, language=language, is_whole=is_whole and bool(concept))
    properties = sorted((one for one in named if one.concept in PROPERTIES), key=lambda one: _ORDER[one.concept])
    parts = [one for one in named if one.concept in PARTS]
    things = [one for one in named if one.concept in THINGS]
    if properties:
        of = next((one.concept for one in (*parts, *things)), "")
        return Meaning(properties[0].concept, of, language, is_whole=is_whole)
    concept, of = _head(tokens, parts, things, is_french=language == "fr")
    if concept in _TAKERS and _TITLES & set(tokens):
        return Meaning("role", "person", language, is_whole=is_whole)
    return Meaning(concept, of, language, is_whole=is_whole)


def _head(tokens: list[str], parts: list[_Found], things: list[_Found], *, is_french: bool) -> tuple[str, str]:
    """What the column holds, of the parts and things that its heading names, and what that is of."""
    if not things:
        return parts[0].concept, ""
    head = _head_thing(tokens, things, is_french=is_french)
    if not parts:
        return head.concept, next((one.concept for one in things if one.concept != head.concept), "")
    if head.concept in _PERSONAL:
        return head.concept, parts[0].concept
    people = next((one for one in things if one.concept in _PERSONAL), None)
    if people and head.concept not in ("body", "unit"):
        return people.concept, parts[0].concept
    if head.concept in _CONTEXTS:
        is_of_it = (head.at > parts[0].at) is is_french or any(token in _ENGLISH_JOINTS for token in tokens)
        if parts[0].concept == "funding" or not is_of_it:
            return head.concept, ""
    if parts[0].concept == "funding":
        return ("funder", head.concept) if head.concept in ("body", "unit") else (head.concept, "")
    return parts[0].concept, head.concept


def _head_thing(tokens: list[str], things: list[_Found], *, is_french: bool) -> _Found:
    joints = _FRENCH_JOINTS if is_french else _ENGLISH_JOINTS
    behind = things[0].at + things[0].size
    first_joint = next((at for at, word in enumerate(tokens) if word in joints and at >= behind), len(tokens))
    before = [one for one in things if one.at < first_joint] or things
    return before[0] if is_french else before[-1]


def _tokens(text: str) -> list[str]:
    bare = _CAMEL.sub(" ", _PLURAL.sub("", text)).replace("n°", "no ").replace("N°", "no ").replace("Nº", "no ").replace("#", " no ")
    return [_singular(word) for word in name_key(bare).split() if word != "°"]


def _singular(token: str) -> str:
    if len(token) > 3 and token.endswith("ies"):
        return token[:-3] + "y"
    if len(token) > 4 and token.endswith("aux"):
        return token[:-3] + "al"
    return token[:-1] if len(token) > 2 and token[-1] in "sx" and not token.endswith("ss") else token


def _phrases(tokens: list[str]) -> list[_Found]:
    """The known phrases, from the left, the longest first."""
    known, longest = _known()
    found: list[_Found] = []
    at = 0
    while at < len(tokens):
        for size in range(min(longest, len(tokens) - at), 0, -1):
            words = tuple(tokens[at : at + size])
            if entries := known.get(words):
                entry = entries[0]
                if entry[0] != "wrapper" and size == 1 and words[0] in _whole_only() and not _is_alone(tokens, at):
                    entry = next((one for one in entries if one[0] == "wrapper"), ("", frozenset()))
                if entry[0]:
                    found.append(_Found(entry[0], at, size, entry[1]))
                    at += size
                    break
        else:
            at += 1
    return found


def _is_alone(tokens: list[str], at: int) -> bool:
    """Whether all other words say nothing."""
    known, _ = _known()
    return all(any(one[0] == "wrapper" for one in known.get((token,), ())) for place, token in enumerate(tokens) if place != at)


def _language(found: Iterable[_Found], text: str) -> str:
    told = [next(iter(one.languages)) for one in found if len(one.languages) == 1]
    if told:
        return max(("en", "fr"), key=told.count) if told.count("en") != told.count("fr") else told[0]
    return "fr" if any(char in "éèêàçôûîœÉÈÀ" for char in text) else ""


@lru_cache(maxsize=1 << 10)
def _language_of(text: str) -> str:
    key = set(name_key(text).split())
    if key & {"courriel", "telephone", "adresse", "telecopieur", "coordonnees", "cellulaire", "poste", "rue"}:
        return "fr"
    return "en" if key & {"email", "phone", "address", "fax", "mail", "street", "mobile", "cell"} else ""


@cache
def _whole_only() -> frozenset[str]:
    return frozenset(_singular(name_key(word)) for word in WHOLE_ONLY)


@cache
def _known() -> tuple[dict[tuple[str, ...], list[tuple[str, frozenset[str]]]], int]:
    """The concepts of each phrase, in their order, with the languages in which it says so; and how many words the longest has."""
    found: dict[tuple[str, ...], dict[str, set[str]]] = {}
    for concepts in (PROPERTIES, PARTS, THINGS, WRAPPERS):
        for concept, both in concepts.items():
            for language, phrases in both.items():
                for phrase in phrases:
                    if words := tuple(_tokens(phrase)):
                        found.setdefault(words, {}).setdefault(concept, set()).add(language)
    made = {words: [(concept, frozenset(languages)) for concept, languages in of.items()] for words, of in found.items()}
    return made, max(map(len, made))
