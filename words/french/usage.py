"""What is said of the way a command is written, in its help and where it is wrong."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "Usage: ": "Utilisation : ",
    "Options": "Options ",
    "Commands": "Commandes ",
    "Example: {command}": "Exemple : {command}",
    "[default: ": "[par défaut : ",
    "[required]": "[obligatoire]",
    "Error: {message}": "Erreur : {message}",
    "'{words}' is one word too many": "« {words} » est un mot de trop",
    "there is no option {option}": "il n’y a pas d’option {option}",
    "the option {option} is missing": "il manque l’option {option}",
    "{name} is missing": "il manque {name}",
    "{option} takes no value": "{option} ne prend pas de valeur",
    "{option} needs a value behind it": "{option} doit être suivie d’une valeur",
    "{option} needs {n} values behind it": "{option} doit être suivie de {n} valeurs",
    "{name}: {message}": "{name} : {message}",
    "'{value}' is none of {words}": "« {value} » ne figure pas parmi {words}",
    "'{value}' is no number that fits; write one: {bounds}": "« {value} » n’est pas un nombre qui convient; en écrire un : {bounds}",
    "a name is empty; give the name of a file": "un nom est vide; donner le nom d’un fichier",
    "{path} is a folder; give the name of a file": "{path} est un dossier; donner le nom d’un fichier",
}
