"""The words of the page that lists the maps of a network in parts."""

from __future__ import annotations

from collections.abc import Mapping

from ..graph import Language

WORDS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "title": "Partnership maps", "by": "By {by}", "sector": "sector", "kind": "kind", "country": "country", "community": "community",
        "none": "not stated", "loose": "without ties", "around": "around {name}", "asOf": "as of {date}", "drawn": "drawn {date}",
        "mark": "Handling: {mark}", "part": "Map", "stakeholders": "Stakeholders", "inside": "Ties on the map",
        "outside": "Ties to other maps", "tooLarge": "too large to be drawn: a browser can bear {most} stakeholders and {ties} ties",
        "all": "All of them", "outsideOnce": "Each tie between two maps is counted on both, and once in the last row.",
    },
    "fr": {
        "title": "Cartes des partenariats", "by": "Par {by}", "sector": "secteur", "kind": "genre", "country": "pays",
        "community": "communauté", "none": "non précisé", "loose": "sans lien", "around": "autour de {name}", "asOf": "en date de {date}",
        "drawn": "tracées le {date}", "mark": "Protection\u00a0: {mark}", "part": "Carte", "stakeholders": "Parties prenantes",
        "inside": "Liens sur la carte", "outside": "Liens vers les autres cartes",
        "tooLarge": "trop grande pour être tracée\u00a0: un navigateur supporte {most} parties prenantes et {ties} liens",
        "all": "L’ensemble",
        "outsideOnce": "Un lien entre deux cartes compte sur chacune, et une fois à la dernière ligne.",
    },
}  # fmt: skip
