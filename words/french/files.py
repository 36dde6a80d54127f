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
    "its name is too long; choose a shorter one": "son nom est trop long; en choisir un plus court",
    "the system does not take this name; choose a simpler one": "le système n’accepte pas ce nom; en choisir un plus simple",
    "too many files are open; close other programs and try again": (
        "trop de fichiers sont ouverts; fermer d’autres programmes et réessayer"
    ),
    "its links lead in a circle; give the path of the file itself": "ses liens tournent en rond; donner le chemin du fichier lui-même",
    "the disk or the drive is out of order; choose another one": "le disque ou le lecteur est défectueux; en choisir un autre",
}
