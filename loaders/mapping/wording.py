"""The keys and fixed words of a mapping, in English and French; case, accents, hyphens and underscores aside."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache

from ...graph.understanding import word_key
from ..lexicon import HEADINGS_IN_FRENCH

TOP = ("mapping", "source", "read", "things", "ties", "tree", "matrix", "leave out", "same", "tables")
TABLE = ("read", "things", "ties", "tree", "matrix", "leave out")
SOURCE = ("id", "title", "publisher", "date", "language", "url", "mark")
READ = ("sheet", "header", "rows", "skip", "fill down", "empty", "dates", "fiscal years", "numbers")
FIELDS = (
    "id", "kind", "form", "name", "name_fr", "aliases", "aliases_fr", "country", "region", "sector", "since", "until", "url", "note",
)  # fmt: skip
"""Our columns of a stakeholder."""
THING = (*FIELDS, "called", "split", "either", "acronym", "part of", "tree", "attributes")
TIE_FIELDS = ("role", "since", "until", "amount", "currency", "status", "confidence", "note", "quote")
TIE = ("from", "type", "to", *TIE_FIELDS, "attributes")
VALUE = ("column", "values", "else", "always")
TREE = ("path", "separator", "levels", "indent", "acronym", "kinds", "tie")
MATRIX = ("rows", "kind", "columns", "tie", "to", "role", "cells", "years", "marks", "empty", "status")
EVERY_KEY = tuple(dict.fromkeys((*TOP, *TABLE, *SOURCE, *READ, *THING, *TIE, *VALUE, *TREE, *MATRIX)))

_FRENCH: Mapping[str, tuple[str, ...]] = {
    "mapping": ("correspondance",),
    "read": ("lire", "lecture"),
    "things": ("choses", "éléments"),
    "ties": ("liens",),
    "tree": ("arbre", "organigramme"),
    "matrix": ("matrice",),
    "leave out": ("laisser de côté", "exclure", "omettre"),
    "same": ("même", "mêmes", "identiques"),
    "tables": ("tableaux",),
    "sheet": ("feuille",),
    "header": ("en-tête", "en-têtes", "headers", "headings", "header rows"),
    "rows": ("lignes", "rangées"),
    "skip": ("sauter", "passer"),
    "fill down": ("remplir vers le bas", "recopier vers le bas", "reporter"),
    "empty": ("vide", "vides"),
    "fiscal years": ("exercices", "années financières", "fiscal year"),
    "numbers": ("nombres",),
    "called": ("appelé", "appelée", "nommé", "nommée"),
    "split": ("séparer", "diviser"),
    "either": ("l'un ou l'autre", "ou bien"),
    "acronym": ("sigle", "acronyme"),
    "part of": ("fait partie de", "partie de"),
    "attributes": ("attributs",),
    "from": ("de",),
    "to": ("vers",),
    "quote": ("citation",),
    "column": ("colonne",),
    "values": ("valeurs",),
    "else": ("sinon", "autrement", "otherwise"),
    "always": ("toujours", "constant"),
    "path": ("chemin",),
    "separator": ("séparateur",),
    "levels": ("niveaux",),
    "indent": ("retrait",),
    "kinds": ("genres",),
    "tie": ("lien",),
    "columns": ("colonnes",),
    "cells": ("cellules",),
    "years": ("années",),
    "marks": ("coches",),
    "until": ("jusqu'à", "jusqu'au", "jusque"),
    "kind": ("genre",),
    "status": ("état",),
    "type": ("type",),
}


def canonical(key: str, known: Collection[str]) -> str:
    """Which of these keys of ours somebody has written; empty where it is none of them."""
    asked = word_key(key)
    return next((one for one in known if asked in _ways(one)), "")


@cache
def _ways(key: str) -> frozenset[str]:
    """All ways to write a key of ours."""
    french = [columns[key] for columns in HEADINGS_IN_FRENCH.values() if key in columns]
    return frozenset(word_key(one) for one in (key, *_FRENCH.get(key, ()), *french))


def one_of(text: str, meanings: Mapping[str, tuple[str, ...]]) -> str:
    """Which of the meanings a text has, by the ways to write each; empty where it has none of them."""
    asked = word_key(text)
    return next((meaning for meaning, ways in meanings.items() if asked in map(word_key, ways)), "")


MONTHS: Mapping[str, tuple[str, ...]] = {
    "1": ("January", "Jan", "janvier", "janv", "1", "01"),
    "2": ("February", "Feb", "février", "févr", "fév", "2", "02"),
    "3": ("March", "Mar", "mars", "3", "03"),
    "4": ("April", "Apr", "avril", "avr", "4", "04"),
    "5": ("May", "mai", "5", "05"),
    "6": ("June", "Jun", "juin", "6", "06"),
    "7": ("July", "Jul", "juillet", "juil", "7", "07"),
    "8": ("August", "Aug", "août", "8", "08"),
    "9": ("September", "Sept", "Sep", "septembre", "9", "09"),
    "10": ("October", "Oct", "octobre", "10"),
    "11": ("November", "Nov", "novembre", "11"),
    "12": ("December", "Dec", "décembre", "déc", "12"),
}
"""The months by number, each by its English name first."""
ORDERS: Mapping[str, tuple[str, ...]] = {
    "day": (
        "day first", "day", "day/month", "day/month/year", "dmy", "dd/mm/yyyy",
        "jour d'abord", "jour", "jour/mois", "jour/mois/année", "jj/mm/aaaa",
    ),
    "month": (
        "month first", "month", "month/day", "month/day/year", "mdy", "mm/dd/yyyy",
        "mois d'abord", "mois", "mois/jour", "mois/jour/année", "mm/jj/aaaa",
    ),
}  # fmt: skip
DECIMALS: Mapping[str, tuple[str, ...]] = {
    "comma": ("decimal comma", "comma", "virgule décimale", "virgule"),
    "point": ("decimal point", "point", "point décimal"),
}
TRUTHS: Mapping[str, tuple[str, ...]] = {
    "yes": ("yes", "y", "true", "on", "oui", "vrai"),
    "no": ("no", "n", "false", "off", "non", "faux"),
}
NONE: Mapping[str, tuple[str, ...]] = {"none": ("none", "no", "aucun", "aucune", "aucun en-tête", "sans", "sans en-tête", "0")}
LINE_BREAK: Mapping[str, tuple[str, ...]] = {
    "newline": ("newline", "new line", "line break", "saut de ligne", "retour à la ligne", "\\n"),
}
IN_BRACKETS = ("(...)", "(…)", "()")
