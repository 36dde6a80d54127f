"""What is said of contact details."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "contact details in column {column} were replaced by {mark}": "des coordonnées dans la colonne {column} ont été remplacées par {mark}",
    "an id may not be a contact detail; write another, or leave it empty: it is made from the name": (
        "un id ne peut pas être une coordonnée; en écrire un autre, ou laisser la cellule vide : il est tiré du nom"
    ),
    "this is a contact detail, and no name; write the name": "ceci est une coordonnée et non un nom; écrire le nom",
}
