"""What is said of amounts that lists write in other ways than as a number."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "note: {text}": "note : {text}",
    "'{text}' is so much for each time": "« {text} » est un montant par période",
    "write how much it is in all": "écrire le montant total",
    "'{text}' is from so much to so much": "« {text} » va d’un montant à un autre",
    "under read: write numbers: decimal point for {one}, numbers: decimal comma for {other}; or the number that is meant here": (
        "sous read: écrire numbers: decimal point pour {one}, numbers: decimal comma pour {other}; ou le nombre dont il s’agit dans cette "
        "cellule"
    ),
    "'{text}' is no exact amount": "« {text} » n’est pas un montant exact",
}
