"""What is said of the values, the schema and the copies of a network."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "did you mean {names}?": "s’agit-il de {names}?",
    "write one of {words}, or one of {n} more": "écrire l’un de ces mots\u00a0: {words}, ou un autre parmi {n}",
    "write one of {words}": "écrire l’un de ces mots : {words}",
    "{first} or {last}": "{first} ou {last}",
    "'{word}'": "« {word} »",
    "the stakeholder '{id}'": "la partie prenante « {id} »",
    "the source '{id}'": "la source « {id} »",
    "the tie '{id}'": "le lien « {id} »",
    "{one} and {other} do not hold the same: somebody has changed one of them meanwhile; copy again": (
        "{one} et {other} n’ont pas le même contenu : quelqu’un a modifié l’un des deux entre-temps; recommencer la copie"
    ),
    (
        "{address} holds something else already, {first} for one; copy into an empty store, or bring two networks together with "
        "`partnermap export` and `partnermap load`"
    ): (
        "{address} contient déjà autre chose, dont {first}; copier dans un réseau vide, ou réunir deux réseaux par `partnermap export` "
        "et `partnermap load`"
    ),
    "the query is refused at line {line}, column {column}: {message}": (
        "la requête est refusée à la ligne {line}, colonne {column} : {message}"
    ),
    "the query is refused: {message}": "la requête est refusée : {message}",
    "correct it and try again": "la corriger et réessayer",
    "try `partnermap find` with one word": "essayer `partnermap find` avec un seul mot",
    "'{text}' may mean {names}; write the id of the one you mean": (
        "« {text} » peut désigner {names}; écrire l’id de la partie prenante voulue"
    ),
    "no stakeholder called '{text}'; {hint}": "aucune partie prenante ne s’appelle « {text} »; {hint}",
    "a name is empty; write a name, an acronym or an id": "un nom est vide; écrire un nom, un sigle ou un id",
    "the {field} is missing": "il manque « {field} »",
    "'{url}' is not a web address": "« {url} » n’est pas une adresse Web",
    "'{status}' is no status": "« {status} » n’est pas un statut",
    "confidence {confidence} is not between 0 and 1": "la confiance {confidence} n’est pas entre 0 et 1",
    "'{amount}' is no amount": "« {amount} » n’est pas un montant",
    "'{currency}' is no currency": "« {currency} » n’est pas une devise",
    "a tie needs evidence": "un lien doit être appuyé par une preuve",
    "fill in the cell": "remplir la cellule",
    "start it with https:// or leave it empty": "la faire commencer par https:// ou laisser vide",
    "write three capitals such as CAD": "écrire trois majuscules, par exemple CAD",
    "name the source that says so": "nommer la source qui l’affirme",
    "an {kind}": "« {kind} »",
    "a {kind}": "« {kind} »",
    "'{kind}' is no kind of stakeholder": "« {kind} » n’est pas un genre de partie prenante",
    "'{name}' is no kind of stakeholder": "« {name} » n’est pas un genre de partie prenante",
    "'{form}' is no form of {a_kind}": "« {form} » n’est pas une forme qui convient à {a_kind}",
    "'{form}' is no form": "« {form} » n’est pas une forme",
    "write one of {words}, or leave it empty": "écrire l’un de ces mots : {words}; ou laisser vide",
    "leave it empty": "laisser vide",
    "'{name}' is no type of tie": "« {name} » n’est pas un type de lien",
    "{type} cannot start at {a_kind}": "{type} ne peut pas partir de {a_kind}",
    "{type} cannot end at {a_kind}": "{type} ne peut pas aboutir à {a_kind}",
    "it starts at {kinds}": "il part de {kinds}",
    "it ends at {kinds}": "il aboutit à {kinds}",
    "{variable} is '{given}', which is no day": "{variable} vaut « {given} », qui n’est pas un jour",
    "write it as 2024-05-31": "l’écrire comme ceci : 2024-05-31",
    (
        "Cypher asks the store itself, which does not leave sources out; ask without --without-mark and --without-source, or `partnermap "
        "export` what they leave, load that into a store of its own and ask there"
    ): (
        "Cypher interroge le réseau lui-même, qui n’écarte aucune source; demander sans --without-mark ni --without-source, ou "
        "exporter ce qu’elles laissent par `partnermap export`, le charger dans un réseau à part et y poser la question"
    ),
    "{address} is read without some of its sources, and so cannot be changed": (
        "{address} est lu sans certaines de ses sources et ne peut donc pas être modifié"
    ),
    "no source is marked '{mark}'": "aucune source ne porte la marque « {mark} »",
    "no source is there": "il n’y a aucune source",
    "no source has a mark": "aucune source ne porte de marque",
    "a Neo4j store": "un réseau dans Neo4j",
    "a graph of the whole network": "un graphe de tout le réseau",
    "an Excel workbook": "un classeur Excel",
    "a data frame": "un tableau de données",
    "finding names that come near": "la recherche de noms semblables",
    "progress on a terminal": "l’affichage de la progression",
    "a table in any script": "un tableau dans toute écriture",
    "reading a schema": "la lecture d’un schéma",
    "a map or a measure of the network": "une carte ou une mesure du réseau",
    "a map": "une carte",
    "{what} needs {package}, which is not installed; install it with `pip install {package}`": (
        "{package} n’est pas installé; {what} en a besoin; l’installer par `pip install {package}`"
    ),
    "a text with a telephone number": "un texte qui contient un numéro de téléphone",
}
