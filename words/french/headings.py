"""What is said of the headings of a table."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "this heading stands twice; rename or remove one of the two columns": (
        "cet en-tête figure deux fois; renommer ou retirer une des deux colonnes"
    ),
    "column {column} was left out: personal contact details are not kept": (
        "la colonne {column} a été laissée de côté : les coordonnées personnelles ne sont pas conservées"
    ),
    "column {column} is not one of ours and is kept as an attribute": (
        "la colonne {column} n’est pas des nôtres et est conservée comme attribut"
    ),
    "column {column} is not one of ours and is kept as an attribute; did you mean '{near}'?": (
        "la colonne {column} n’est pas des nôtres et est conservée comme attribut; s’agit-il de « {near} »?"
    ),
    "the sheet {sheet} needs a column '{column}'; add it to the first row": (
        "la feuille {sheet} a besoin d’une colonne « {column} »; l’ajouter à la première ligne"
    ),
    "the column {heading} was read as {column}": "la colonne {heading} a été lue comme {column}",
    "'{one}' and '{other}' may both be the column '{column}'; call one of them so": (
        "« {one} » et « {other} » peuvent l’un et l’autre être la colonne « {column} »; nommer ainsi l’un des deux"
    ),
}
