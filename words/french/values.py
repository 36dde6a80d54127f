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
    "write digits such as 1234.50, the currency in its own column": ("écrire des chiffres comme 1234.50, la devise dans sa propre colonne"),
    "'{text}' is not a confidence": "« {text} » n’est pas un degré de confiance",
    "write a number from 0 to 1 such as {cell}": "écrire un nombre de 0 à 1, comme {cell}",
    "'{text}' stands beside '{other}'": "« {text} » côtoie « {other} »",
    "for the month write {month}": "pour le mois, écrire {month}",
    "{place}: '{before}' may be another date than it seems, since '{text}' stands far below it; write dates as 2011-04-05": (
        "{place} : « {before} » est peut-être une autre date qu’il ne semble, puisque « {text} » figure bien plus bas; "
        "écrire les dates comme 2011-04-05"
    ),
    "'{text}' is not a date; leave the cell empty until it is known": (
        "« {text} » n’est pas une date; laisser la cellule vide jusqu’à ce qu’elle soit connue"
    ),
    "'{text}' is no {column}; leave the cell empty until it is known": (
        "« {text} » ne convient pas à la colonne {column}; laisser la cellule vide jusqu’à ce que la valeur soit connue"
    ),
    "'{text}' stands for nothing, and the {column} is needed; fill in the cell, or remove the row": (
        "« {text} » ne dit rien, et la colonne {column} est requise; remplir la cellule ou retirer la ligne"
    ),
    "a formula gives {error}; correct it, or paste its value": "une formule donne {error}; la corriger ou coller sa valeur",
    "'{text}' in column {column} was read as an empty cell": "« {text} » dans la colonne {column} a été lu comme une cellule vide",
    "'{text}' in column {column} was read as an empty cell ({n} rows)": (
        "« {text} » dans la colonne {column} a été lu comme une cellule vide ({n} lignes)"
    ),
    "'{text}' in column {column} was kept as one; where these are several, write {meaning}": (
        "« {text} » dans la colonne {column} a été gardé comme un seul; s’il y en a plusieurs, écrire {meaning}"
    ),
    "'{text}' in column {column} was kept as one, and {n} cells in all are written so; where these are several, write {meaning}": (
        "« {text} » dans la colonne {column} a été gardé comme un seul, et {n} cellules en tout sont écrites ainsi; "
        "s’il y en a plusieurs, écrire {meaning}"
    ),
    "'{text}' in column {column} was read as {meaning}": "« {text} » dans la colonne {column} a été lu comme {meaning}",
    "'{text}' in column {column} was read as {meaning} ({n} rows)": (
        "« {text} » dans la colonne {column} a été lu comme {meaning} ({n} lignes)"
    ),
    "'{text}' in column {column} was read as {meaning}; {n} cells in all are written so": (
        "« {text} » dans la colonne {column} a été lu comme {meaning}; {n} cellules en tout sont écrites ainsi"
    ),
    "{kind} of the form {form}": "{kind} de forme {form}",
    "{type} with the two ends swapped": "{type}, les deux bouts intervertis",
    "the row has more cells than there are headings; put text that holds the separator in quotes": (
        "la ligne a plus de cellules qu’il n’y a d’en-têtes; mettre entre guillemets le texte qui contient le séparateur"
    ),
    "the row begins with # and was passed over": "la ligne commence par # et a été ignorée",
    "the {column} is missing; fill in the cell": "il manque {column}; remplir la cellule",
    "'{name}' is no name: it has no letter and no digit": "« {name} » n’est pas un nom : il n’a ni lettre ni chiffre",
    "write the name": "écrire le nom",
    "the kind says {kind} and the form says {form}": "le genre dit {kind} et la forme dit {form}",
    "the amount is in {one} and the currency is {other}": "le montant est en {one} et la devise est {other}",
    "correct one of them": "corriger l’un des deux",
    "the example of the template was passed over; type over it, or remove it": (
        "l’exemple du modèle a été ignoré; écrire par-dessus, ou le retirer"
    ),
    "write {id}, here and where it is cited": "écrire {id}, ici et là où elle est citée",
    "the {column} is missing; write one, such as {id}": "il manque {column}; en écrire un, comme {id}",
}
