"""What a sector and a country are called in answers: the words of each language for what data has in the other, or as a code."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache

from ..graph import Language, Schema, name_key
from .countries import countries

_SECTORS = {
    "academia": "milieu universitaire",
    "agriculture": "agriculture",
    "border services": "services frontaliers",
    "business": "entreprises",
    "civil society": "société civile",
    "communications": "communications",
    "community": "milieu communautaire",
    "corrections": "services correctionnels",
    "culture": "culture",
    "cybersecurity": "cybersécurité",
    "defence": "défense",
    "education": "éducation",
    "emergency management": "gestion des urgences",
    "employment": "emploi",
    "energy": "énergie",
    "environment": "environnement",
    "finance": "finances",
    "fisheries": "pêches",
    "forestry": "foresterie",
    "foundation": "fondation",
    "government": "gouvernement",
    "health": "santé",
    "housing": "logement",
    "immigration": "immigration",
    "indigenous": "autochtone",
    "industry": "industrie",
    "infrastructure": "infrastructure",
    "innovation": "innovation",
    "intelligence": "renseignement",
    "intergovernmental": "intergouvernemental",
    "international": "international",
    "justice": "justice",
    "labour": "travail",
    "law enforcement": "application de la loi",
    "legal": "juridique",
    "media": "médias",
    "military": "forces armées",
    "municipal": "municipal",
    "natural resources": "ressources naturelles",
    "ngo": "ONG",
    "non-profit": "sans but lucratif",
    "philanthropy": "philanthropie",
    "police": "police",
    "private": "privé",
    "private sector": "secteur privé",
    "public": "public",
    "public health": "santé publique",
    "public safety": "sécurité publique",
    "public sector": "secteur public",
    "research": "recherche",
    "science": "sciences",
    "security": "sécurité",
    "social services": "services sociaux",
    "sport": "sport",
    "technology": "technologie",
    "telecommunications": "télécommunications",
    "tourism": "tourisme",
    "trade": "commerce",
    "transport": "transports",
    "transportation": "transports",
    "victim services": "services aux victimes",
    "youth": "jeunesse",
}
"""The French of sectors that are often written, by the English."""


def sector_label(sector: str, language: Language) -> str:
    """The sector in the language; as it is written where no word for it is known, and in English where that is English."""
    key = name_key(sector)
    return _french().get(key, sector) if language == "fr" else _english().get(key, sector)


def country_label(country: str, language: Language) -> str:
    """The country of a code of two letters, by its name; anything else as it is written."""
    names = countries().get(country.strip().upper())
    return names[language == "fr"] if names else country


def trait_label(trait: str, value: str, schema: Schema, language: Language, *, is_plural: bool = False) -> str:
    """A sector, country, kind or form in the words of the language, kinds and forms in the plural where that is asked for; anything else,
    and a form that the schema does not know, as it is.
    """
    match trait:
        case "sector":
            return sector_label(value, language)
        case "country":
            return country_label(value, language)
        case "kind":
            return schema.kinds[value].labels[language][is_plural]
        case "form" if value in schema.forms:
            return schema.forms[value].labels[language][is_plural]
    return value


def as_shown(values: Iterable[str], called: Callable[[str], str]) -> list[str]:
    """The values in the alphabetical order of what they are called, accents and case aside, so that a reader finds them by the words that
    stand there; what is not stated comes last."""
    return sorted(values, key=lambda value: (not value, name_key(called(value)), value))


def all_labels(value: str) -> set[str]:
    """All that a sector or a country may be called, its code included."""
    labels = {label(value, language) for label in (sector_label, country_label) for language in ("en", "fr")}
    return {value, *labels}


@cache
def _french() -> Mapping[str, str]:
    return {name_key(english): french for english, french in _SECTORS.items()}


@cache
def _english() -> Mapping[str, str]:
    """By what is French alone: a word that both languages write is left as it is."""
    english = {name_key(english) for english in _SECTORS}
    return {name_key(french): word for word, french in reversed(_SECTORS.items()) if name_key(french) not in english}
