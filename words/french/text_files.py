"""What is said of files that are given to be loaded: what they are, how they are encoded, and that they are missing or damaged."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "standard input": "l’entrée standard",
    "standard input is closed; pipe a file in, or give its name": "l’entrée standard est fermée; y diriger un fichier, ou donner son nom",
    "standard input cannot be read: {error}": "l’entrée standard ne peut être lue : {error}",
    "there is no file {path}; check the spelling and the folder you are in": (
        "il n’y a pas de fichier {path}; vérifier l’orthographe et le dossier courant"
    ),
    "there is no file {file} any more; it was removed or renamed meanwhile": (
        "le fichier {file} n’est plus là; il a été retiré ou renommé entre-temps"
    ),
    "there is no folder {folder} any more; it was removed or renamed meanwhile": (
        "le dossier {folder} n’est plus là; il a été retiré ou renommé entre-temps"
    ),
    "{path} may not be read; ask the owner of its folder for the right": (
        "{path} ne peut être lu; en demander le droit au propriétaire du dossier"
    ),
    "the folder {folder} may not be read; ask its owner for the right": (
        "le dossier {folder} ne peut être lu; en demander le droit à son propriétaire"
    ),
    "{file} may not be read; ask its owner for the right, or close it in Excel": (
        "{file} ne peut être lu; en demander le droit à son propriétaire, ou le fermer dans Excel"
    ),
    "{file} cannot be read: {error}; check the file": "{file} ne peut être lu : {error}; vérifier le fichier",
    "{file} was changed while it was read; load it again": "{file} a été modifié pendant sa lecture; le charger de nouveau",
    "{file} is a folder and not a file; rename it, or give the files in it": (
        "{file} est un dossier et non un fichier; le renommer, ou donner les fichiers qu’il contient"
    ),
    "{path} is no ordinary file but a pipe or a device; give - and pipe it in": (
        "{path} n’est pas un fichier ordinaire mais un tube ou un périphérique; donner - et l’y diriger"
    ),
    "{path} is of no format that can be loaded; give one of these: {formats}; `partnermap import FILE` reads any list": (
        "{path} n’est d’aucun format qui puisse être chargé; donner l’un de ceux-ci : {formats}; "
        "`partnermap import FICHIER` lit n’importe quelle liste"
    ),
    (
        "the folder {folder} holds none of stakeholders.csv, ties.csv and sources.csv; `partnermap template FILE.xlsx` shows the columns, "
        "and `partnermap import FILE` reads a list of another shape"
    ): (
        "le dossier {folder} ne contient ni stakeholders.csv, ni ties.csv, ni sources.csv; `partnermap template FICHIER.xlsx` "
        "montre les colonnes, et `partnermap import FICHIER` lit une liste d’une autre forme"
    ),
    "was not read; only stakeholders, ties and sources are": ("ne compte pas : seuls stakeholders, ties et sources sont lus"),
    "was not read with the folder; give it by its name": "n’a pas été lu avec le dossier; le donner par son nom",
    # what a file is
    "{file} is a workbook of the old format (.xls), or one with a password; open it in Excel and save it as .xlsx without one": (
        "{file} est un classeur de l’ancien format (.xls), ou protégé par un mot de passe; l’ouvrir dans Excel et l’enregistrer "
        "en .xlsx sans "
        "mot de passe"
    ),
    "{file} is a workbook of another format; open it in Excel and save it as .xlsx": (
        "{file} est un classeur d’un autre format; l’ouvrir dans Excel et l’enregistrer en .xlsx"
    ),
    "{file} is an Excel workbook by what is in it; give it a name that ends in .xlsx and load that": (
        "{file} est par son contenu un classeur Excel; lui donner un nom qui se termine par .xlsx et le charger"
    ),
    "{file} is an OpenDocument spreadsheet; open it in LibreOffice or Excel and save it as .xlsx": (
        "{file} est une feuille de calcul OpenDocument; l’ouvrir dans LibreOffice ou Excel et l’enregistrer en .xlsx"
    ),
    "{file} is a spreadsheet of Numbers; export it from there to Excel (.xlsx) or to CSV": (
        "{file} est une feuille de calcul de Numbers; l’exporter de là en Excel (.xlsx) ou en CSV"
    ),
    "{file} is an archive; unpack it and load the files or the folder in it": (
        "{file} est une archive; la décompresser et charger les fichiers ou le dossier qu’elle contient"
    ),
    "{file} is a database of SQLite; if partnermap made it, ask it with --store {file}": (
        "{file} est une base de données SQLite; si partnermap l’a faite, l’interroger avec `--store {file}`"
    ),
    "{file} is a document, and no table; save the table in it as CSV UTF-8 or as .xlsx": (
        "{file} est un document et non un tableau; enregistrer le tableau qu’il contient en CSV UTF-8 ou en .xlsx"
    ),
    "{file} is a {what} file, and no table; save the table in it as CSV UTF-8 or as .xlsx": (
        "{file} est un fichier {what} et non un tableau; enregistrer le tableau qu’il contient en CSV UTF-8 ou en .xlsx"
    ),
    "{file} is no text file; save the table in it as CSV UTF-8 or as .xlsx": (
        "{file} n’est pas un fichier texte; enregistrer le tableau qu’il contient en CSV UTF-8 ou en .xlsx"
    ),
    # how it is encoded
    "is not in UTF-8; it was read as {encoding}, so look at the accents": (
        "n’est pas en UTF-8; il a été lu comme {encoding} : vérifier les accents"
    ),
    "{file} is in UTF-8, but line {lines} is not; correct the accents there, and save the file as CSV UTF-8": (
        "{file} est en UTF-8 sauf à la ligne {lines}; y corriger les accents et enregistrer le fichier en CSV UTF-8"
    ),
    "{file} is in UTF-8, but {n} lines are not ({lines}); correct the accents there, and save the file as CSV UTF-8": (
        "{file} est en UTF-8 sauf à {n} lignes ({lines}); y corriger les accents et enregistrer le fichier en CSV UTF-8"
    ),
    "{file} is not in UTF-8, but line {lines} is; correct the accents there, and save the file as CSV UTF-8": (
        "{file} n’est en UTF-8 qu’à la ligne {lines}; y corriger les accents et enregistrer le fichier en CSV UTF-8"
    ),
    "{file} is not in UTF-8, but {n} lines are ({lines}); correct the accents there, and save the file as CSV UTF-8": (
        "{file} n’est en UTF-8 qu’à {n} lignes ({lines}); y corriger les accents et enregistrer le fichier en CSV UTF-8"
    ),
    "{file} is in {encoding} but for line {line}, which has a letter of none; correct it, and save the file as CSV UTF-8": (
        "{file} est en {encoding} sauf à la ligne {line}, dont une lettre n’en est pas; la corriger et enregistrer le fichier en CSV UTF-8"
    ),
    "{file} is in an encoding that cannot be told from its letters, first in line {line}; save it again as CSV UTF-8": (
        "{file} est dans un codage que ses lettres ne révèlent pas, d’abord à la ligne {line}; l’enregistrer de nouveau en CSV UTF-8"
    ),
    "the sign \ufffd stands for a letter that was lost before; correct it": (
        "le signe \ufffd tient lieu d’une lettre perdue auparavant; la corriger"
    ),
    "{file} is damaged at line {line}; save it again as CSV UTF-8": (
        "{file} est endommagé à la ligne {line}; l’enregistrer de nouveau en CSV UTF-8"
    ),
    "{file} is damaged at line {line}: it holds a zero byte; save it again as CSV UTF-8": (
        "{file} est endommagé à la ligne {line} : il contient un octet nul; l’enregistrer de nouveau en CSV UTF-8"
    ),
    "{file} has a line without end, and is no table; save it again as CSV UTF-8": (
        "{file} a une ligne sans fin et n’est pas un tableau; l’enregistrer de nouveau en CSV UTF-8"
    ),
}
