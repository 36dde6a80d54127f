"""What is said of files on a disk, and what the system says of them."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "another program has it open; close it there, in Excel for example": (
        "un autre programme l’a ouvert; l’y fermer, dans Excel par exemple"
    ),
    "the disk is full; free some room, or choose another disk": "le disque est plein; libérer de l’espace, ou choisir un autre disque",
    "it would be larger than a file may be there; choose another disk": (
        "il dépasserait la taille permise à cet endroit; choisir un autre disque"
    ),
    "that disk may only be read; choose another one": "ce disque ne peut qu’être lu; en choisir un autre",
    "you may not; ask for the right, or choose another folder": "vous n’en avez pas le droit; le demander, ou choisir un autre dossier",
    "you may not, or another program has it open; close it there, or choose another folder": (
        "vous n’en avez pas le droit, ou un autre programme l’a ouvert; l’y fermer, ou choisir un autre dossier"
    ),
    "its folder is not there; make it first, or choose another one": "son dossier n’existe pas; le créer d’abord, ou en choisir un autre",
    "what should be its folder is a file; choose another folder": (
        "ce qui devrait être son dossier est un fichier; choisir un autre dossier"
    ),
    "it is not there; check the spelling and the folder you are in": ("il n’existe pas; vérifier l’orthographe et le dossier où vous êtes"),
    "it is a folder; give the name of a file": "c’est un dossier; donner le nom d’un fichier",
    "its name is too long; choose a shorter one": "son nom est trop long; en choisir un plus court",
    "the system does not take this name; choose a simpler one": "le système n’accepte pas ce nom; en choisir un plus simple",
    "too many files are open; close other programs and try again": (
        "trop de fichiers sont ouverts; fermer d’autres programmes et réessayer"
    ),
    "its links lead in a circle; give the path of the file itself": "ses liens tournent en rond; donner le chemin du fichier lui-même",
    "the disk or the drive is out of order; choose another one": "le disque ou le lecteur est défectueux; en choisir un autre",
    "{path} cannot be written: there is no folder {folder}; make it first": (
        "{path} ne peut être écrit : le dossier {folder} n’existe pas; le créer d’abord"
    ),
    "{path} cannot be written: {why}": "{path} ne peut être écrit : {why}",
    "{path} cannot be used: {why}": "{path} ne peut être utilisé : {why}",
    "{path} cannot be written: Windows keeps this name for a device; choose another name": (
        "{path} ne peut être écrit : Windows réserve ce nom à un périphérique; choisir un autre nom"
    ),
    "{path} cannot be written: on Windows no name ends in a dot or a space, or has one of {signs} in it": (
        "{path} ne peut être écrit : sous Windows, aucun nom ne finit par un point ou une espace, ni ne contient l’un de {signs}"
    ),
    "{path} is a link, and links are not replaced; write to {target}, or choose another name": (
        "{path} est un lien, et les liens ne sont pas remplacés; écrire dans {target}, ou choisir un autre nom"
    ),
    "{path} may only be read; choose another name, or add --force to replace it": (
        "{path} ne peut qu’être lu; choisir un autre nom, ou ajouter --force pour le remplacer"
    ),
    "{path} is a folder; give the name of a file in it, such as {file}": (
        "{path} est un dossier; donner le nom d’un fichier qui s’y trouve, comme {file}"
    ),
    "{path} is no ordinary file but a device or a pipe, and is not replaced; choose another name": (
        "{path} n’est pas un fichier ordinaire mais un périphérique ou un tube, et n’est pas remplacé; choisir un autre nom"
    ),
    "{path} is the store in use, and is not replaced; choose another name": (
        "{path} est le réseau utilisé, et n’est pas remplacé; choisir un autre nom"
    ),
    "{path} is one of the files that are read, and is not replaced; choose another name": (
        "{path} est l’un des fichiers lus, et n’est pas remplacé; choisir un autre nom"
    ),
    "{path} is there already; choose another name, or add --force to replace it": (
        "{path} existe déjà; choisir un autre nom, ou ajouter --force pour le remplacer"
    ),
    "{path} is there already and is not {kind} that partnermap wrote; choose another name, or add --force to replace it": (
        "{path} existe déjà et n’est pas {kind} de partnermap; choisir un autre nom, ou ajouter --force pour le remplacer"
    ),
    "{path} is a link to {target}, which is not there; give that path, or remove the link": (
        "{path} est un lien vers {target}, qui n’existe pas; donner ce chemin, ou supprimer le lien"
    ),
    "{path} is no ordinary file but a device or a pipe; give the path of a file": (
        "{path} n’est pas un fichier ordinaire mais un périphérique ou un tube; donner le chemin d’un fichier"
    ),
    "{path} is a file; give the name of a folder for the maps": "{path} est un fichier; donner le nom d’un dossier pour les cartes",
    "an answer": "une réponse",
    "a map or a measure of the network": "une carte ou une mesure du réseau",
    "a map": "une carte",
    "a file ({format})": "un fichier ({format})",
    "a workbook to fill in": "un classeur à remplir",
}
