"""What is said of lists of any shape while their cells are read: what a file is, and what in it could not be read."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "a workbook of another format (.xls, .ods, .xlsb)": "un classeur d’un autre format (.xls, .ods, .xlsb)",
    "{file} is what Excel keeps while {name} is open; import {name}": (
        "{file} est ce qu’Excel garde pendant que {name} est ouvert; importer {name}"
    ),
    "{file} is empty; give a file with a table in it": "{file} est vide; donner un fichier qui contient un tableau",
    "{file} has no table with anything in it; give the file that has the list": (
        "{file} ne contient aucun tableau rempli; donner le fichier qui contient la liste"
    ),
    "{file} has more than {most} cells; import it in parts": "{file} a plus de {most} cellules; l’importer par parties",
    "{n} cell shows the error of a formula and was read as empty: {cells}; correct it, or write what should stand there": (
        "{n} cellule affiche l’erreur d’une formule et a été lue comme vide\u00a0: {cells}; la corriger ou écrire ce qui doit y figurer"
    ),
    "{n} cells show the error of a formula and were read as empty: {cells}; correct them, or write what should stand there": (
        "{n} cellules affichent l’erreur d’une formule et ont été lues comme vides\u00a0: {cells}; les corriger ou écrire ce qui doit y "
        "figurer"
    ),
    "{n} formula has no saved value and was read as empty: {cells}; open the file in Excel, save it, and import it again": (
        "{n} formule n’a pas de valeur enregistrée et a été lue comme vide\u00a0: {cells}; ouvrir le fichier dans Excel, l’enregistrer et "
        "l’importer de nouveau"
    ),
    "{n} formulas have no saved value and were read as empty: {cells}; open the file in Excel, save it, and import it again": (
        "{n} formules n’ont pas de valeur enregistrée et ont été lues comme vides\u00a0: {cells}; ouvrir le fichier dans Excel, "
        "l’enregistrer et l’importer de nouveau"
    ),
    "{n} cell holds a date that no calendar has, and was read as its number: {cells}; correct it": (
        "{n} cellule contient une date qu’aucun calendrier n’a et a été lue comme son nombre\u00a0: {cells}; la corriger"
    ),
    "{n} cells hold dates that no calendar has, and were read as their numbers: {cells}; correct them": (
        "{n} cellules contiennent des dates qu’aucun calendrier n’a et ont été lues comme leurs nombres\u00a0: {cells}; les corriger"
    ),
    "{file} is a web page by what is in it; open it in Excel, save it as .xlsx, and import that": (
        "{file} est une page Web d’après son contenu; l’ouvrir dans Excel, l’enregistrer en .xlsx et importer cela"
    ),
    "{file} is XML by what is in it; open it in Excel, save it as .xlsx, and import that": (
        "{file} est du XML d’après son contenu; l’ouvrir dans Excel, l’enregistrer en .xlsx et importer cela"
    ),
    "{file} is JSON by what is in it, which no list is; save the table as .xlsx or CSV and import that": (
        "{file} est du JSON d’après son contenu, ce qu’aucune liste n’est; enregistrer le tableau en .xlsx ou en CSV et importer cela"
    ),
    "{file} is running text, with no table in it; save the table in it as .xlsx or CSV and import that": (
        "{file} est un texte suivi, sans tableau; enregistrer en .xlsx ou en CSV le tableau qui s’y trouve et importer cela"
    ),
    "{file} is too large to be read; save its sheets as CSV files and import those": (
        "{file} est trop grand pour être lu; enregistrer ses feuilles en CSV et importer ces fichiers"
    ),
    "{file} is locked with a password; open it, save it without one, and import that": (
        "{file} est verrouillé par un mot de passe; l’ouvrir, l’enregistrer sans mot de passe et importer cela"
    ),
    "{file} is no workbook that can be read, or is damaged; open it in Excel, save it as .xlsx, and import that": (
        "{file} n’est pas un classeur lisible, ou est endommagé; l’ouvrir dans Excel, l’enregistrer en .xlsx et importer cela"
    ),
    "{file} is damaged, or too large to be read; open it in Word, save it again, and import that": (
        "{file} est endommagé ou trop grand pour être lu; l’ouvrir dans Word, l’enregistrer de nouveau et importer cela"
    ),
    "stands within another table and was read as one of its own": "se trouve dans un autre tableau et a été lu comme un tableau à part",
}
