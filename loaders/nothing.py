"""Cells that say nothing, or not yet: what programs and people write where a cell should be empty, and what Excel writes for an error."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product

from ..graph.letters import without_accents
from ..graph.sheets import COLUMNS, REQUIRED

_NOTHING = (
    "nan", "null", "none", "nil", "<na>", "nat", "na", "n/a", "n.a.", "n/d", "n.d.", "s.o.", "s/o", "s. o.", "sans objet", "-", "--", "---",
    "–", "—", "?", "??", "???", ".", "..", "...", "…", "*", "/", "unknown", "unkn", "inconnu", "inconnue", "inconnus", "not known",
    "not available", "not applicable", "non applicable", "non disponible", "non connu", "undefined", "(blank)", "(vide)", "(empty)", "#n/d",
)  # fmt: skip
_LATER = (
    "tbd", "tba", "tbc", "t.b.d.", "to be determined", "to be confirmed", "to be announced", "to come", "pending", "à déterminer",
    "à venir",
    "à confirmer", "à préciser", "en attente", "àd", "à d.",
)  # fmt: skip
_OPEN = (
    "present", "présent", "to present", "ongoing", "on going", "on-going", "current", "currently", "now", "today", "to date", "continuing",
    "en cours", "en vigueur", "actuel", "actuelle", "actuellement", "à ce jour", "aujourd'hui", "aujourd’hui", "à présent", "in force",
    "open", "open-ended", "no end date", "sans fin",
)  # fmt: skip
TOTALS = frozenset(("total", "totals", "grand total", "subtotal", "sum", "totaux", "total général", "grand-total", "sous-total", "somme"))
"""How rows of totals begin, in small letters."""
_SHORT = 6
_ERRORS = frozenset({
    "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#UNKNOWN!",
    "#CONNECT!",
    "#BUSY!", "#GETTING_DATA", "#NOM?", "#VALEUR!", "#NUL!", "#NOMBRE!", "#PROPAGATION!", "#EPARS!", "#DEVERSEMENT!", "#CALCUL!", "#CHAMP!",
    "#BLOQUE!", "#INCONNU!", "#CONNEXION!", "#OCCUPE!", "#CHARGEMENT_DONNEES",
})  # fmt: skip
_ERROR_OF_CALC = re.compile(r"Err:5\d\d")
_CODES = {"id", "country", "language"}
_DATED = {"date", "since", "until", "amount", "confidence", "status"}


def _spellings(words: Iterable[str]) -> frozenset[str]:
    """The words in every case in which they are met, with and without accents."""
    found: set[str] = set()
    for word in words:
        for one in {word, without_accents(word)}:
            found |= {one, one.upper(), one.capitalize(), one.title()}
            if len(one) <= _SHORT:
                found |= {"".join(chars) for chars in product(*((char.lower(), char.upper()) for char in one))}
    return frozenset(found)


NOTHING, LATER, OPEN = _spellings(_NOTHING), _spellings(_LATER), _spellings(_OPEN)
UNSAID = NOTHING | LATER | OPEN
"""All of them, so that a row that has none is passed at once."""


def says_nothing(sheet: str, column: str, text: str) -> bool:
    """Whether a cell of UNSAID in this column is as an empty one. In the column country NA is Namibia, and what stands in a text is a part
    of it unless it says nothing; what is still to come of a date or an amount is for a person to leave out."""
    if column not in COLUMNS[sheet]:
        return False
    if text in NOTHING:
        return not (column in _CODES and text.casefold() == "na")
    if text in LATER:
        return column not in _DATED and COLUMNS[sheet][column].written != "prose" and not is_needed(sheet, column)
    return column == "until"


def is_to_come(column: str, text: str) -> bool:
    """Whether a cell of a date, an amount, a confidence or a status says that it is not known yet."""
    return column in _DATED and (text in LATER or text in OPEN)


def is_needed(sheet: str, column: str) -> bool:
    """Whether each row must say what stands in this column."""
    return column in REQUIRED[sheet]


def is_error(text: str) -> bool:
    """Whether a cell has what a spreadsheet writes for a formula that fails, in English or in French."""
    upper = text.upper()
    return upper in _ERRORS or without_accents(upper) in _ERRORS or bool(_ERROR_OF_CALC.fullmatch(text))
