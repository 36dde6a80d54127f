"""What is said of the values in cells: dates, amounts, words."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "'{text}' is no day of the calendar": "« {text} » n’est pas un jour du calendrier",
    "'{text}' may be two days": "« {text} » peut être deux jours différents",
    "'{text}' is not a date": "« {text} » n’est pas une date",
    "write {one} or {other}": "écrire {one} ou {other}",
    "write {cell}": "écrire {cell}",
    "write 2011, 2011-04 or 2011-04-11": "écrire 2011, 2011-04 ou 2011-04-11",
    "a fiscal year? write {since} to {until}, or {later} to {latest}": (
        "un exercice financier? écrire {since} à {until}, ou {later} à {latest}"
    ),
    "a fiscal year? write {since} to {until}, so {cell} in this cell": (
        "un exercice financier? écrire {since} à {until}, donc {cell} dans cette cellule"
    ),
    "until {until} is before since {since}": "until {until} est avant since {since}",
    "swap or correct the two dates": "intervertir ou corriger les deux dates",
    "'{time}' is no time that comes after a day": "« {time} » n’est pas une durée qui suit un jour",
    "write 30d, 2w, 6m or 1y": "écrire 30d, 2w, 6m ou 1y",
    "'{text}' may be a thousand or a fraction": "« {text} » peut être un millier ou une fraction",
    "'{text}' is not an amount": "« {text} » n’est pas un montant",
    "write digits such as 1234.50, the currency in its own column": (
        "écrire des chiffres comme 1234.50, la devise dans sa propre colonne"
    ),
    "'{text}' is not a confidence": "« {text} » n’est pas un degré de confiance",
    "write a number from 0 to 1 such as {cell}": "écrire un nombre de 0 à 1, comme {cell}",
}
