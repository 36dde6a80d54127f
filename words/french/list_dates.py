"""What is said of dates that lists write in other ways than plain ones."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "'{text}' may be a month or a fiscal year": "« {text} » peut être un mois ou un exercice financier",
    "'{text}' is no day with the day first": "« {text} » n’est pas une date dont le jour vient en premier",
    "'{text}' is no day with the month first": "« {text} » n’est pas une date dont le mois vient en premier",
    "for the whole span write {since} to {until}, so {cell} in this cell": (
        "pour toute la période, écrire {since} à {until}, donc {cell} dans cette cellule"
    ),
    "'{text}' is a span of time, and this column has days": "« {text} » est une période, et cette colonne contient des jours",
    "'{text}' may be two fiscal years": "« {text} » peut désigner deux exercices financiers",
    "'{text}' is of a fiscal year, and nobody said when that begins": (
        "« {text} » relève d’un exercice financier, et rien ne dit quand celui-ci commence"
    ),
    "under read: write its first month, such as fiscal years: April; or {cell} in this cell": (
        "sous read: écrire son premier mois, par exemple fiscal years: April; ou {cell} dans cette cellule"
    ),
    "under read: write its first month, such as fiscal years: April; or {one} or {other} in this cell": (
        "sous read: écrire son premier mois, par exemple fiscal years: April; ou {one} ou {other} dans cette cellule"
    ),
    "under read: write dates: day first for {one}, dates: month first for {other}; or write the one that is meant in this cell": (
        "sous read: écrire dates: day first pour {one}, dates: month first pour {other}; ou écrire dans cette cellule celle dont il s’agit"
    ),
    "'{text}' says since when it is": "« {text} » dit depuis quand",
    "'{text}' says until when it is": "« {text} » dit jusqu’à quand",
    "write {iso} in column {column}": "écrire {iso} dans la colonne {column}",
}
