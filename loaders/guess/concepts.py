"""What the words of headings say: a concept, and the English and the French words for it, parted by `;`.

A concept is a **property** (a date, an amount: said of whatever else the heading names), a **part** that somebody plays (lead, partner), or
a **thing** (an organisation, a committee). A word that may say two things stands where what it says alone stands. Words are
compared as names are, without a plural.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from . import parts, properties, things


def read(text: str) -> dict[str, dict[str, list[str]]]:
    """The phrases of each concept, by language."""
    found: dict[str, dict[str, list[str]]] = {}
    for concept, language, phrases in _entries(text):
        found.setdefault(concept, {})[language] = [phrase.strip() for phrase in phrases.split(";") if phrase.strip()]
    return found


def _entries(text: str) -> Iterator[tuple[str, str, str]]:
    concept = language = phrases = ""
    for line in text.splitlines():
        bare = line.strip()
        begins = bare[:3] in ("en:", "fr:")
        if (begins or (bare and not line[0].isspace())) and phrases:
            yield concept, language, phrases
            phrases = ""
        if begins:
            language, phrases = bare[:2], bare[3:]
        elif bare and not line[0].isspace():
            concept = bare
        elif bare:
            phrases = f"{phrases} {bare}"
    if phrases:
        yield concept, language, phrases


PROPERTIES: Mapping[str, Mapping[str, list[str]]] = read(properties.PROPERTIES)
PARTS: Mapping[str, Mapping[str, list[str]]] = read(parts.PARTS)
THINGS: Mapping[str, Mapping[str, list[str]]] = read(things.THINGS)
WRAPPERS: Mapping[str, Mapping[str, list[str]]] = read(things.WRAPPERS)
WHOLE_ONLY = [" ".join(word.split()) for word in things.WHOLE_ONLY.split(";")]
