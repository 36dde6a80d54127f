"""What is said in and of the copies of rejected rows."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "why this row was not loaded": "pourquoi cette ligne n’a pas été chargée",
    "{column}: {message}": "{column} : {message}",
    "{path} is the name of a file, and several files are loaded; give the name of a folder": (
        "{path} est le nom d’un fichier, et plusieurs fichiers sont chargés; donner le nom d’un dossier"
    ),
    "{path} is the name of a file, and a folder is loaded; give the name of a folder": (
        "{path} est le nom d’un fichier, et c’est un dossier qui est chargé; donner le nom d’un dossier"
    ),
    "{path} is no name for the rejected rows of {file}; write one such as {other}": (
        "{path} ne convient pas aux lignes rejetées de {file}; donner un nom comme {other}"
    ),
    "a copy of rejected rows": "une copie de lignes rejetées",
}
