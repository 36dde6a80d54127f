"""What is said to those who ask in Python."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "{field} must be text, not {value}": "{field} doit être du texte, et non {value}",
    "'{text}' is no language of answers": "« {text} » n’est pas une langue des réponses",
    "'{name}' is no status": "« {name} » n’est pas un statut",
    "{least} or more": "{least} ou plus",
    "{least} to {most}": "de {least} à {most}",
    "{field} must be a whole number, {bounds}, not {number}": "{field} doit être un nombre entier, {bounds}, et non {number}",
    "an address is empty": "une adresse est vide",
    "{address} is closed; open it again with partnermap.open to ask it": (
        "{address} est fermé; le rouvrir par partnermap.open pour l’interroger"
    ),
    "give either a query or the name of one": "donner soit une requête, soit le nom d’une requête",
    "{address} was opened for questions; open it with partnermap.open(…, to_write=True) to load into it": (
        "{address} a été ouvert pour des questions; l’ouvrir par partnermap.open(…, to_write=True) pour y charger des données"
    ),
    "nothing is given to load": "rien n’est donné à charger",
    "a stakeholder is given as text or as a Stakeholder, not as {type}": (
        "une partie prenante se donne par un texte ou un Stakeholder, non par {type}"
    ),
    "leave it out for the usual network": "l’omettre pour le réseau habituel",
    "name a workbook, a folder of CSV, or a CSV file": "nommer un classeur, un dossier de CSV ou un fichier CSV",
    "'{weight}' is a field of ties already": "« {weight} » est déjà un champ des liens",
    "give the weight another name": "donner un autre nom au poids",
}
