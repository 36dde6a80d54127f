"""What is said of settings: the language, the store and the user, said once."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "a file of settings": "un fichier de réglages",
    "{place}: '{text}' is no language": "{place} : « {text} » n’est pas une langue",
    "write {words}": "écrire {words}",
    "the settings cannot be kept in {path}: {reason}": "les réglages ne peuvent pas être conservés dans {path} : {reason}",
    "set {variable} in the environment": "donner {variable} dans l’environnement",
    "the settings in {path} cannot be read: {reason}": "les réglages de {path} ne peuvent pas être lus : {reason}",
    "the settings in {path} are not text in UTF-8": "les réglages de {path} ne sont pas du texte en UTF-8",
    "correct the file or remove it": "corriger le fichier ou le supprimer",
    "a line is such as lang = fr or store = network.db": "une ligne s’écrit lang = fr ou store = reseau.db",
    "{path} line {line}: '{name}' is no setting": "{path}, ligne {line} : « {name} » n’est pas un réglage",
    "using {store}, as `partnermap config` says": "réseau interrogé : {store}, selon `partnermap config`",
    "--unset goes alone": "--unset va sans autre mot",
    "{name} is {value} from now on, for every command (in {path})": (
        "{name} vaut désormais {value}, pour toutes les commandes (dans {path})"
    ),
    "`{command}` takes that back": "`{command}` revient à l’état d’avant",
    "{name} was not set in {path}; nothing has changed": "{name} n’était pas réglé dans {path}; rien n’a changé",
    "{name} is set no more; it was {value}": "{name} n’est plus réglé; sa valeur était {value}",
    "{variable} in the environment is {value}, and wins over it": "{variable} vaut {value} dans l’environnement et l’emporte",
    "an address with a password is not kept; set NEO4J_USERNAME and NEO4J_PASSWORD in the environment": (
        "une adresse avec un mot de passe n’est pas conservée; donner NEO4J_USERNAME et NEO4J_PASSWORD dans l’environnement"
    ),
    "an option": "une option",
    "the environment": "l’environnement",
    "the file of settings": "le fichier des réglages",
    "nothing said": "rien n’est dit",
    "not set": "non réglé",
    "Setting": "Réglage",
    "Value": "Valeur",
    "From": "Origine",
    "The file of settings: {path}": "Le fichier des réglages : {path}",
    "What is set?": "Quels sont les réglages?",
}
