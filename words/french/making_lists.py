"""What is said of a list as its mapping makes stakeholders and ties of it."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "'{text}' is none of the words that the mapping gives for '{field}'; write it there under `values:`, or `else:` for all others": (
        "« {text} » n’est aucun des mots que la correspondance donne pour « {field} »; l’y écrire sous `values:`, ou `else:` pour tous les "
        "autres"
    ),
    "'{text}' ({n} rows) is none of the words that the mapping gives for '{field}'; write it there under `values:`, or `else:` for all "
    "others": (
        "« {text} » ({n} lignes) n’est aucun des mots que la correspondance donne pour « {field} »; l’y écrire sous `values:`, ou `else:` "
        "pour tous les autres"
    ),
    "in the mapping write under `values:` what it means": "écrire sous `values:` dans la correspondance ce qu’il signifie",
    "'{name}' ({kind}) may be {listed}; write whose it is in the mapping, as in same: {{\"{key}\": {id}}}, or `new` if it is "
    "none of them": (
        "« {name} » ({kind}) peut être {listed}; écrire dans la correspondance de qui c’est le nom, comme dans "
        'same: {{"{key}": {id}}}, ou `new` si ce n’est aucun d’eux'
    ),
    "it is not clear who '{name}' is": "on ne sait pas qui est « {name} »",
    "the mapping says under `same:` that '{name}' is '{id}', which nobody is": (
        "la correspondance dit sous `same:` que « {name} » est « {id} », ce que personne n’est"
    ),
    "has no column '{column}'": "n’a pas de colonne « {column} »",
    "has no column '{column}' (is it '{near}'?)": "n’a pas de colonne « {column} » (est-ce « {near} »?)",
    "has the heading '{column}' several times (write one of {columns})": (
        "a plusieurs fois l’en-tête « {column} » (écrire une de celles-ci : {columns})"
    ),
    "column {letter}": "colonne {letter}",
    "{file} has no row in which headings could stand": "{file} n’a aucune ligne où des en-têtes pourraient figurer",
    "{file} has no table": "{file} n’a pas de tableau",
    "{place}: {file} has no sheet '{sheet}'": "{place} : {file} n’a pas de feuille « {sheet} »",
    "{place}: {where} {faults}": "{place} : {where} {faults}",
    "its headings are {headings}": "ses en-têtes sont {headings}",
    "its sheets are {names}": "ses feuilles sont {names}",
    "the mapping": "la correspondance",
    "'{text}' in column {column} was read as a mark alone; if it is a role, write `role: cell` in the mapping": (
        "« {text} » dans la colonne {column} a été lu comme une simple marque; si c’est un rôle, écrire `role: cell` dans la correspondance"
    ),
    "'{text}' in column {column} was read as a mark alone, as {n} cells in all were; if these are roles, write `role: cell` in the "
    "mapping": (
        "« {text} » dans la colonne {column} a été lu comme une simple marque, comme {n} cellules en tout; si ce sont des rôles, écrire "
        "`role: cell` dans la correspondance"
    ),
    "{n} row was skipped as the mapping says: {rows}": "{n} ligne a été passée comme le dit la correspondance : {rows}",
    "{n} rows were skipped as the mapping says: {rows}": "{n} lignes ont été passées comme le dit la correspondance : {rows}",
    "{n} row is one merged cell across the table and was passed over: {rows}": (
        "{n} ligne est une seule cellule fusionnée sur toute la largeur du tableau et a été passée : {rows}"
    ),
    "{n} rows are one merged cell across the table each and were passed over: {rows}": (
        "{n} lignes sont chacune une seule cellule fusionnée sur toute la largeur du tableau et ont été passées : {rows}"
    ),
    "{n} row of totals was passed over: {rows}": "{n} ligne de totaux a été passée : {rows}",
    "{n} rows of totals were passed over: {rows}": "{n} lignes de totaux ont été passées : {rows}",
    "{n} row has the headings again and was passed over: {rows}": "{n} ligne répète les en-têtes et a été passée : {rows}",
    "{n} rows have the headings again and were passed over: {rows}": "{n} lignes répètent les en-têtes et ont été passées : {rows}",
    "if it means an empty cell, say in the mapping: `empty: [{text}]`": (
        "si cela veut dire une cellule vide, le dire dans la correspondance : `empty: [{text}]`"
    ),
    "'{name}' has {field} '{other}' here and '{one}' in row {row}, which is kept": (
        "« {name} » a {field} « {other} » ici et « {one} » à la ligne {row}, ce qui est conservé"
    ),
    "{n} column is not kept, since the mapping names it nowhere: {columns}; write it there, or under `leave out`": (
        "{n} colonne n’est pas conservée, car la correspondance ne la nomme nulle part : {columns}; l’y écrire, ou sous `leave out`"
    ),
    "{n} columns are not kept, since the mapping names them nowhere: {columns}; write them there, or under `leave out`": (
        "{n} colonnes ne sont pas conservées, car la correspondance ne les nomme nulle part : {columns}; les y écrire, ou sous `leave out`"
    ),
    "the kind of '{name}' is missing; fill in the cell, or write `else:` in the mapping for empty ones": (
        "le genre de « {name} » manque; remplir la cellule, ou écrire `else:` dans la correspondance pour celles qui sont vides"
    ),
    "the kind of '{name}' is missing, and in {n} rows in all; fill in the cells, or write `else:` in the mapping for empty ones": (
        "le genre de « {name} » manque, et dans {n} lignes en tout; remplir les cellules, ou écrire `else:` dans la correspondance pour "
        "celles qui sont vides"
    ),
    "column {column} is empty in {n} row, so no '{thing}' and no tie of it is made there: {rows}": (
        "la colonne {column} est vide dans {n} ligne, qui ne donne donc ni « {thing} » ni lien avec cela : {rows}"
    ),
    "column {column} is empty in {n} rows, so no '{thing}' and no tie of it is made there: {rows}": (
        "la colonne {column} est vide dans {n} lignes, qui ne donnent donc ni « {thing} » ni lien avec cela : {rows}"
    ),
    "a cell of column {column} names several, so what the row says in {columns} is kept for none of them ({n} row)": (
        "une cellule de la colonne {column} en nomme plusieurs, alors ce que la ligne dit dans {columns} n’est conservé pour aucun "
        "({n} ligne)"
    ),
    "cells of column {column} name several, so what the rows say in {columns} is kept for none of them ({n} rows)": (
        "des cellules de la colonne {column} en nomment plusieurs, alors ce que les lignes disent dans {columns} n’est conservé pour aucun "
        "({n} lignes)"
    ),
    "{error}; correct the tie '{rule}' in the mapping ({n} row); from {source} to {target} there are {types}": (
        "{error}; corriger le lien « {rule} » dans la correspondance ({n} ligne); de {source} à {target} il y a {types}"
    ),
    "{error}; correct the tie '{rule}' in the mapping ({n} rows); from {source} to {target} there are {types}": (
        "{error}; corriger le lien « {rule} » dans la correspondance ({n} lignes); de {source} à {target} il y a {types}"
    ),
    "'{name}' stands at both ends of '{rule}', so no tie was made": (
        "« {name} » figure aux deux bouts de « {rule} », alors aucun lien n’a été fait"
    ),
    "'{text}' in column {column} names nobody in particular and was passed over": (
        "« {text} » dans la colonne {column} ne nomme personne en particulier et a été passé"
    ),
    "'{text}' in column {column} names nobody in particular and was passed over, in {n} different cells": (
        "« {text} » dans la colonne {column} ne nomme personne en particulier et a été passé, dans {n} cellules différentes"
    ),
    "{n} row below the table is a remark and was passed over: {rows}": (
        "{n} ligne sous le tableau est une remarque et a été passée : {rows}"
    ),
    "{n} rows below the table are remarks and were passed over: {rows}": (
        "{n} lignes sous le tableau sont des remarques et ont été passées : {rows}"
    ),
    "there is no row below the headings": "il n’y a aucune ligne sous les en-têtes",
    "'{name}' may be {listed} of this list; write under `same:` whose the name is, or an id in a column of the list": (
        "« {name} » peut être {listed} de cette liste; écrire sous `same:` de qui c’est le nom, ou un identifiant dans une colonne de "
        "la liste"
    ),
    "'{name}' is one person here, of {one} in row {row} and of {other} in this one; if these are two, write after the name what tells them "
    "apart, as in '{name} ({other})'": (
        "« {name} » est ici une seule personne, de {one} à la ligne {row} et de {other} à celle-ci; si ce sont deux personnes, écrire "
        "après le nom ce qui les distingue, comme dans « {name} ({other}) »"
    ),
    "'{name}' is one person here, of {one} in row {row} and of {other} in this one, and so are {n} people in all of several bodies; if "
    "these are others of the same name, write after the name what tells them apart, as in '{name} ({other})'": (
        "« {name} » est ici une seule personne, de {one} à la ligne {row} et de {other} à celle-ci, et {n} personnes en tout sont ainsi "
        "de plusieurs organismes; si ce sont d’autres personnes du même nom, écrire après le nom ce qui les distingue, comme dans "
        "« {name} ({other}) »"
    ),
}
