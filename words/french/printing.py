"""What is said of printing itself: an answer that nobody gets, words that are no text, and a command that was stopped."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "the answer cannot be written: standard output is closed": "la réponse ne peut être écrite : la sortie standard est fermée",
    "the answer cannot be written: {why}": "la réponse ne peut être écrite : {why}",
    "stopped; what was not finished was not kept": "arrêté; ce qui n’était pas terminé n’a pas été conservé",
    "stopped, but the load was kept already": "arrêté, mais le chargement était déjà conservé",
    "stopped, when {done} of {all} files of {path} were written": "arrêté, alors que {done} fichiers sur {all} de {path} étaient écrits",
    "stopped, but all was copied already; copy again to compare the two": (
        "arrêté, mais tout était déjà copié; copier de nouveau pour comparer les deux"
    ),
    "'{text}' is no text, as some of its bytes are not UTF-8; write it anew": (
        "« {text} » n’est pas du texte, car certains octets ne sont pas de l’UTF-8; l’écrire de nouveau"
    ),
}
