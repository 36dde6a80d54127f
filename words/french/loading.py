"""What is said of a load: places in files, rows that were refused, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "{file} line {line}": "{file}, ligne {line}",
    "{file} sheet {sheet}": "{file}, feuille {sheet}",
    "{file} sheet {sheet} line {line}": "{file}, feuille {sheet}, ligne {line}",
    "{place}: {message}": "{place} : {message}",
    "{place} column {column}: {message}": "{place}, colonne {column} : {message}",
    "reading rows: {done}": "lecture des lignes : {done}",
    "sending entries: {done}": "envoi des entrées : {done}",
    "{what} of {total}": "{what} sur {total}",
    "{n} a second": "{n} par seconde",
    "about {time} left": "encore {time} environ",
    "{n} row": "{n} ligne",
    "{n} rows": "{n} lignes",
    "{n} sheet": "{n} feuille",
    "{n} sheets": "{n} feuilles",
    "{n} fault": "{n} erreur",
    "{n} faults": "{n} erreurs",
    "{n} row with {faults}": "{n} ligne avec {faults}",
    "{n} rows with {faults}": "{n} lignes avec {faults}",
    "{sheets} and {rows}": "{sheets} et {rows}",
    "{n} more row depends on them": "{n} autre ligne en dépend",
    "{n} more rows depend on them": "{n} autres lignes en dépendent",
    "{rows} could not be read and nothing was loaded": "lecture impossible : {rows}; rien n’a été chargé",
    "{rows} could not be read, {more}, and nothing was loaded": "lecture impossible : {rows}; {more}; rien n’a été chargé",
    "correct it and load again, or use --skip-bad": "la corriger, puis charger de nouveau, ou ajouter --skip-bad",
    "correct them and load again, or use --skip-bad": "corriger, puis charger de nouveau, ou ajouter --skip-bad",
    "'{name}' was not loaded either, see {place}": "la ligne de « {name} » n’a pas été chargée non plus, voir {place}",
    "'{name}' may also be whom {place} names, which was not loaded": (
        "le nom « {name} » peut aussi figurer à {place}, qui n’a pas été chargé"
    ),
    "correct that row first": "corriger d’abord cette ligne",
    "'{name}' is not known, since {place} could not be read": "le nom « {name} » n’est pas connu, car {place} n’a pu être lu",
    "correct that first": "corriger d’abord cela",
    "did you mean '{near}'?": "s’agit-il de « {near} »?",
    "no source has the id '{id}'": "aucune source n’a l’identifiant « {id} »",
    "add it to the sources, with its id and title": "l’ajouter aux sources, avec son identifiant et son titre",
    "{place}, column {column}": "{place}, colonne {column}",
    "{rows}: {message}; first at {place}": "{rows} : {message}; la première : {place}",
    "{rows}: {message} First at {place}": "{rows} : {message} La première : {place}",
    "{n} times: {message}; first at {place}": "{n} fois : {message}; la première : {place}",
    "{n} tie needs it": "{n} lien en a besoin",
    "{n} ties need it": "{n} liens en ont besoin",
    "{n} tie names it": "{n} lien la nomme",
    "{n} ties name it": "{n} liens la nomment",
    "{n} tie names them": "{n} lien les nomme",
    "{n} ties name them": "{n} liens les nomment",
    "and {n} more notice, which --verbose shows": "et {n} autre avis, que --verbose montre",
    "and {n} more notices, which --verbose shows": "et {n} autres avis, que --verbose montre",
    "and {n} more fault, in {rows}": "et {n} autre erreur, dans {rows}",
    "and {n} more faults, in {rows}": "et {n} autres erreurs, dans {rows}",
    "nothing new for {address}: {n} entry was there already": "rien de nouveau pour {address} : {n} entrée y était déjà",
    "nothing new for {address}: all {n} entries were there already": ("rien de nouveau pour {address} : les {n} entrées y étaient déjà"),
    "{n} stakeholder added": "{n} partie prenante ajoutée",
    "{n} stakeholders added": "{n} parties prenantes ajoutées",
    "{n} tie added": "{n} lien ajouté",
    "{n} ties added": "{n} liens ajoutés",
    "{n} source added": "{n} source ajoutée",
    "{n} sources added": "{n} sources ajoutées",
    ", {n} changed": ", {n} avec des changements",
    ", {n} the same": ", {n} sans changement",
    "loaded into {address}: {what}": "chargé dans {address} : {what}",
    "left out: {rows}; all are in '{place}' with the reasons; correct them there and load that": (
        "laissé de côté : {rows}; tout est dans « {place} », avec les motifs; corriger là, puis charger ce fichier"
    ),
    "{n} row was left out; it is in '{place}' with the reason; correct it there and load that": (
        "{n} ligne a été laissée de côté; elle est dans « {place} », avec le motif; la corriger là, puis charger ce fichier"
    ),
    "{n} rows were left out; they are in '{place}' with the reasons; correct them there and load that": (
        "{n} lignes ont été laissées de côté; elles sont dans « {place} », avec les motifs; les corriger là, puis charger ce fichier"
    ),
    "all are in '{place}'": "toutes sont dans « {place} »",
    "`--rejected FILE` gives back all of these rows with the reasons, and `--verbose` tells each fault": (
        "`--rejected FICHIER` rend toutes ces lignes avec les motifs, et `--verbose` dit chaque erreur"
    ),
    "nothing to load: no file has a row below its headings, and nothing was changed": (
        "rien à charger : aucun fichier n’a de ligne sous ses en-têtes, et rien n’a été modifié"
    ),
    "fill in rows and load again": "remplir des lignes, puis charger de nouveau",
    "correct them in '{place}' and load that": "les corriger dans « {place} », puis charger ce fichier",
    "they are in '{place}' with the reasons; correct them in your own file and load that, or use --skip-bad": (
        "elles sont dans « {place} » avec les motifs; les corriger dans le fichier d’origine et charger celui-ci, ou ajouter --skip-bad"
    ),
}
