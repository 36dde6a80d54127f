"""What is said of Excel workbooks: what they are, where they are damaged, and what stands on their sheets."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "{place} column {column}, cell {cell}: {message}": "{place}, colonne {column}, cellule {cell}\u00a0: {message}",
    "{place}, cell {cell}": "{place}, cellule {cell}",
    "{file} has none of the sheets stakeholders, ties and sources, nor their headings on another; its sheets are "
    "{sheets}; `partnermap import FILE` reads any list": (
        "{file} n’a aucune des feuilles stakeholders, ties et sources, ni leurs en-têtes sur une autre; ses feuilles "
        "sont {sheets}; `partnermap import FICHIER` lit n’importe quelle liste"
    ),
    "{file} is what Excel keeps while {name} is open; load {name}": (
        "{file} est ce qu’Excel garde pendant que {name} est ouvert; charger {name}"
    ),
    "{file} is empty; `partnermap template FILE.xlsx` makes a workbook to fill in": (
        "{file} est vide; `partnermap template FICHIER.xlsx` crée un classeur à remplir"
    ),
    "these sheets were all read as {kind}: {sheets}": "ces feuilles ont toutes été lues comme {kind}\u00a0: {sheets}",
    "was read as {kind}, by its headings": "a été lue comme {kind}, d’après ses en-têtes",
    "is hidden and was read; delete it in the file if it should not count": (
        "est masquée et a été lue; la supprimer dans le fichier si elle ne doit pas compter"
    ),
    "is a chart or a dialog, no table, and was not read": "est un graphique ou une boîte de dialogue, non un tableau, et n’a pas été lue",
    "is empty": "est vide",
    "{file} has {n} headings on the sheet {sheet}; at most {most} are read": (
        "{file} a {n} en-têtes sur la feuille {sheet}; on en lit au plus {most}"
    ),
    "is hidden and was not read; only stakeholders, ties and sources are": (
        "est masquée et n’a pas été lue; seules stakeholders, ties et sources le sont"
    ),
    "was not read; only stakeholders, ties and sources are": "ne compte pas : seuls stakeholders, ties et sources sont lus",
    "a second table begins in column {column}; move it to a sheet of its own": (
        "un second tableau commence à la colonne {column}; le déplacer dans une feuille à part"
    ),
    "a second table begins here and was not read; move it to a sheet of its own": (
        "un second tableau commence ici et n’a pas été lu; le déplacer dans une feuille à part"
    ),
    "this is a row of totals and was passed over": "cette ligne est un total et a été sautée",
    "the headings stand here again and were passed over": "les en-têtes figurent ici une autre fois et ont été sautés",
    "the formula has no saved value; open the file in Excel and save it": (
        "la formule n’a pas de valeur enregistrée; ouvrir le fichier dans Excel et l’enregistrer"
    ),
    "a formula gives {error}; correct it, or paste its value": "une formule donne {error}; la corriger ou coller sa valeur",
    "the date cannot be read: the calendar has no such day; correct it": (
        "la date ne peut pas être lue\u00a0: le calendrier n’a pas ce jour; la corriger"
    ),
    "{n} hidden row was read, line {lines}; delete it in the file if it should not count": (
        "{n} ligne masquée a été lue, la ligne {lines}; la supprimer dans le fichier si elle ne doit pas compter"
    ),
    "{n} hidden rows were read, lines {lines}; delete them in the file if they should not count": (
        "{n} lignes masquées ont été lues, les lignes {lines}; les supprimer dans le fichier si elles ne doivent pas compter"
    ),
    "{n} hidden column was read: {columns}": "{n} colonne masquée a été lue\u00a0: {columns}",
    "{n} hidden columns were read: {columns}": "{n} colonnes masquées ont été lues\u00a0: {columns}",
    "merged cells gave their value to each of their rows: {cells}": (
        "des cellules fusionnées ont donné leur valeur à chacune de leurs lignes\u00a0: {cells}"
    ),
    "merged cells count for the first of their columns alone: {cells}": (
        "des cellules fusionnées ne comptent que pour la première de leurs colonnes\u00a0: {cells}"
    ),
    "column {column} has no heading, so {n} cell in it was not read; write a heading above it if it should be": (
        "la colonne {column} n’a pas d’en-tête et {n} cellule n’y a pas été lue; écrire un en-tête au-dessus si elle doit l’être"
    ),
    "column {column} has no heading, so {n} cells in it were not read; write a heading above them if they should be": (
        "la colonne {column} n’a pas d’en-tête et {n} cellules n’y ont pas été lues; écrire un en-tête au-dessus si elles doivent l’être"
    ),
    "nor was {n} more column without a heading": "{n} autre colonne sans en-tête n’a pas été lue",
    "nor were {n} more columns without headings": "{n} autres colonnes sans en-tête n’ont pas été lues",
    "is called a workbook but is {what}; save the tables as .xlsx or CSV and load that": (
        "porte le nom d’un classeur, mais est {what}; enregistrer les tableaux en .xlsx ou en CSV et charger cela"
    ),
    "a PDF": "un PDF",
    "a text document": "un document de texte",
    "a web page": "une page Web",
    "a spreadsheet in XML": "une feuille de calcul en XML",
    "a binary workbook (.xlsb)": "un classeur binaire (.xlsb)",
    "an OpenDocument file (.ods)": "un fichier OpenDocument (.ods)",
    "a Word document": "un document Word",
    "a PowerPoint presentation": "une présentation PowerPoint",
    "a file of Numbers, Pages or Keynote": "un fichier de Numbers, Pages ou Keynote",
    "a workbook of the old format (.xls)": "un classeur de l’ancien format (.xls)",
    "{path} is {what}, which is not loaded; save it as an Excel workbook (.xlsx) and load that, or import it as a list with "
    "`partnermap import`": (
        "{path} est {what}, qui n’est pas chargé; l’enregistrer comme classeur Excel (.xlsx) et charger celui-ci, ou l’importer comme "
        "liste avec `partnermap import`"
    ),
    "{path} is {what}, which is not read; open it, save it as an Excel workbook (.xlsx), and load that": (
        "{path} est {what}, qui n’est pas lu; l’ouvrir, l’enregistrer comme classeur Excel (.xlsx) et charger celui-ci"
    ),
    "is called a workbook but is of the old format (.xls); open it in Excel and save it as .xlsx": (
        "porte le nom d’un classeur, mais est de l’ancien format (.xls); l’ouvrir dans Excel et l’enregistrer en .xlsx"
    ),
    "something else": "autre chose",
    "is called a workbook but is a ZIP archive of other files; unpack it and load what is in it": (
        "porte le nom d’un classeur, mais est une archive ZIP d’autres fichiers; l’extraire et charger ce qu’elle contient"
    ),
    "is locked with a password; open it in Excel and save it without one": (
        "est verrouillé par un mot de passe; l’ouvrir dans Excel et l’enregistrer sans mot de passe"
    ),
    "is too large to be read; save its sheets as CSV files and load those": (
        "est trop grand pour être lu; enregistrer ses feuilles en CSV et charger ces fichiers"
    ),
    "has a text of more than {most} characters in a cell; shorten it": (
        "a un texte de plus de {most} caractères dans une cellule; le raccourcir"
    ),
    "has a text of more than {most} characters below cell {cell}; shorten it": (
        "a un texte de plus de {most} caractères sous la cellule {cell}; le raccourcir"
    ),
    "has rows or columns beyond the last of a sheet (row {row}, column XFD); open it in Excel and save it again": (
        "a des lignes ou des colonnes au-delà des dernières d’une feuille (ligne {row}, colonne XFD); l’ouvrir dans "
        "Excel et l’enregistrer de nouveau"
    ),
    "{file} is damaged or cut short; open it in Excel, let it repair the workbook, and save it, or fetch it again": (
        "{file} est endommagé ou tronqué; l’ouvrir dans Excel, le laisser réparer le classeur et l’enregistrer, ou "
        "obtenir le fichier de nouveau"
    ),
    "{file} is damaged at cell {cell} of the sheet {sheet}; open it in Excel, let it repair the workbook, and save it": (
        "{file} est endommagé à la cellule {cell} de la feuille {sheet}; l’ouvrir dans Excel, le laisser réparer le "
        "classeur et l’enregistrer"
    ),
    "{file} is damaged near line {line} of the sheet {sheet}; open it in Excel, let it repair the workbook, and save it": (
        "{file} est endommagé près de la ligne {line} de la feuille {sheet}; l’ouvrir dans Excel, le laisser réparer le "
        "classeur et l’enregistrer"
    ),
    "{file} is damaged in the sheet {sheet}; open it in Excel, let it repair the workbook, and save it": (
        "{file} est endommagé dans la feuille {sheet}; l’ouvrir dans Excel, le laisser réparer le classeur et l’enregistrer"
    ),
    "{file} is damaged in its part {part}; open it in Excel, let it repair the workbook, and save it": (
        "{file} est endommagé dans sa partie {part}; l’ouvrir dans Excel, le laisser réparer le classeur et l’enregistrer"
    ),
    "{file} cannot be read: {reason}; close it in Excel, check the disk, and try again": (
        "{file} ne peut pas être lu\u00a0: {reason}; le fermer dans Excel, vérifier le disque et réessayer"
    ),
}
