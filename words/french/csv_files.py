"""What is said of text files: where their headings are, and why they cannot be read."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "the headings were found here; the lines above were passed over": (
        "les en-têtes ont été trouvés ici; les lignes au-dessus ont été laissées de côté"
    ),
    "the headings stand here once more, and were passed over": "les en-têtes figurent ici de nouveau et ont été laissés de côté",
    "has headings and no rows": "contient des en-têtes et aucune ligne",
    "the cells are parted by {separator}, not as this line says": (
        "les cellules sont séparées par {separator}, et non comme le dit cette ligne"
    ),
    "(tab)": "(tabulation)",
    # quotation marks
    "{file}: a quotation mark opened in line {line} is not closed; close it, or write it twice where it is part of a text": (
        "{file} : un guillemet ouvert à la ligne {line} n’est pas fermé; le fermer, ou l’écrire deux fois s’il fait partie d’un texte"
    ),
    "{file}: a quotation mark opened in line {line} is closed in line {end} only, within a text; close it in its line, or write "
    "it twice where "
    "it is part of a text": (
        "{file} : un guillemet ouvert à la ligne {line} n’est fermé qu’à la ligne {end}, au milieu d’un texte; le fermer sur sa "
        "ligne, ou "
        "l’écrire deux fois s’il fait partie d’un texte"
    ),
    "text stands right behind a closing quotation mark; within a cell in quotation marks, write each of them twice": (
        "du texte suit immédiatement un guillemet fermant; dans une cellule entre guillemets, écrire deux fois chacun d’eux"
    ),
    "a space stands before a quotation mark, at {cell}; remove the space": (
        "une espace précède un guillemet, à {cell}; retirer cette espace"
    ),
    "a quotation mark stands alone in {cell}; write it twice and put the whole cell in quotation marks, or remove it": (
        "un guillemet figure seul dans {cell}; l’écrire deux fois et mettre toute la cellule entre guillemets, ou le retirer"
    ),
    "the line cannot be read as CSV ({error}); save the file again as CSV UTF-8": (
        "la ligne ne peut être lue comme CSV ({error}); enregistrer de nouveau le fichier en CSV UTF-8"
    ),
    "{place}: a cell has more than {longest} characters; correct the quotation marks, or shorten the text": (
        "{place} : une cellule compte plus de {longest} caractères; corriger les guillemets, ou raccourcir le texte"
    ),
    "there is a line break in the {column}; write it in one line: {text}": (
        "il y a un saut de ligne dans la colonne «\u00a0{column}\u00a0»; l’écrire sur une ligne : {text}"
    ),
    "the text that begins here holds what looks like rows of its own; a quotation mark may be missing or too many": (
        "le texte qui commence ici contient ce qui ressemble à d’autres lignes du tableau; il peut manquer un guillemet, ou y "
        "en avoir un de trop"
    ),
    # rows that are too short or too long
    "the row has {cells} cells for {headings} headings; put text that holds the separator {separator} in quotation marks": (
        "la ligne compte {cells} cellules pour {headings} en-têtes; mettre entre guillemets le texte qui contient le séparateur {separator}"
    ),
    "the row has {n} cell for {headings} headings; look for a line break, or add the separators that are missing": (
        "la ligne compte {n} cellule pour {headings} en-têtes; chercher un saut de ligne, ou ajouter les séparateurs qui manquent"
    ),
    "the row has {n} cells for {headings} headings; look for a line break, or add the separators that are missing": (
        "la ligne compte {n} cellules pour {headings} en-têtes; chercher un saut de ligne, ou ajouter les séparateurs qui manquent"
    ),
    "this row ends before the last column; the cells that are not there were taken to be empty": (
        "cette ligne se termine avant la dernière colonne; les cellules absentes ont été tenues pour vides"
    ),
    "{n} rows, of which this is the first, end before the last column; the cells that are not there were taken to be empty": (
        "{n} lignes, dont celle-ci est la première, se terminent avant la dernière colonne; les cellules absentes ont été tenues pour vides"
    ),
    "each row ends with empty cells that have no heading, which were passed over": (
        "chaque ligne se termine par des cellules vides sans en-tête, qui ont été laissées de côté"
    ),
    "'{text}' stands in column {number}, which has no heading; write the heading, or empty the cell": (
        "«\u00a0{text}\u00a0» figure dans la colonne {number}, qui n’a pas d’en-tête; écrire l’en-tête, ou vider la cellule"
    ),
    "a line break cuts the row in two; join it with the next line, or put the text in quotation marks": (
        "un saut de ligne coupe la ligne en deux; la joindre à la suivante, ou mettre le texte entre guillemets"
    ),
    "the whole line stands in quotation marks, so it is one cell; remove those around it": (
        "toute la ligne est entre guillemets et forme une seule cellule; retirer ceux qui l’entourent"
    ),
    "another file with the same headings was joined here; its rows were read as well": (
        "un autre fichier avec les mêmes en-têtes a été ajouté ici; ses lignes ont aussi été lues"
    ),
    "{place}: another file was joined here, which has not the same first line; load each from a file of its own": (
        "{place} : un autre fichier, dont la première ligne n’est pas la même, a été ajouté ici; charger chacun à partir de son "
        "propre fichier"
    ),
    # what is no table of ours
    "{file}: each line is one cell, since all of it stands in quotation marks; remove those around the lines, or open it in "
    "Excel, part the "
    "column with Data > Text to Columns, and save it again as CSV UTF-8": (
        "{file} : chaque ligne forme une seule cellule, puisqu’elle est tout entière entre guillemets; retirer ceux qui "
        "entourent les lignes, "
        "ou l’ouvrir dans Excel, séparer la colonne avec Données > Convertir, et l’enregistrer de nouveau en CSV UTF-8"
    ),
    "{file} has the headings of {other} but is called {sheet}; give it another name": (
        "{file} a les en-têtes de «\u00a0{other}\u00a0» mais s’appelle {sheet}; lui donner un autre nom"
    ),
    "{file} is {what}, and no table; save the table in it as CSV UTF-8 or as .xlsx": (
        "{file} est {what} et non un tableau; enregistrer le tableau qu’il contient en CSV UTF-8 ou en .xlsx"
    ),
    "a page of the web (HTML)": "une page Web (HTML)",
    "XML": "du XML",
    "JSON": "du JSON",
    "a text with its form (RTF)": "un texte mis en forme (RTF)",
    "{file} has an id and a title as lists of anything have; if it lists sources, call it sources.csv or give it a column such "
    "as publisher; "
    "see `partnermap template FILE.xlsx`": (
        "{file} a un «\u00a0id\u00a0» et un «\u00a0title\u00a0» comme en ont des listes de toute sorte; s’il s’agit de sources, "
        "l’appeler "
        "sources.csv ou lui ajouter une colonne telle que «\u00a0publisher\u00a0»; voir `partnermap template FICHIER.xlsx`"
    ),
    "{file} looks like a grid of who works with whom; a sheet of ties has a row for each tie instead, with the columns source, "
    "type, target "
    "and evidence_source; `partnermap import FILE` reads any list": (
        "{file} ressemble à une grille de qui travaille avec qui; une feuille de liens a plutôt une ligne par lien, avec les colonnes "
        "«\u00a0source\u00a0», «\u00a0type\u00a0», «\u00a0target\u00a0» et «\u00a0evidence_source\u00a0»; "
        "`partnermap import FICHIER` lit n’importe quelle liste"
    ),
    "{file} looks like a list of who works with whom; a sheet of ties begins with the headings source, type, target and "
    "evidence_source, and has a row for each tie; `partnermap import FILE` reads any list": (
        "{file} ressemble à une liste de qui travaille avec qui; une feuille de liens commence par les en-têtes «\u00a0source\u00a0», "
        "«\u00a0type\u00a0», «\u00a0target\u00a0» et «\u00a0evidence_source\u00a0», et a une ligne par lien; "
        "`partnermap import FICHIER` lit n’importe quelle liste"
    ),
    "{file} has none of the headings of {sheet} in its first rows; see `partnermap template FILE.xlsx`, or "
    "`partnermap import FILE`, which reads any list": (
        "{file} n’a aucun des en-têtes de «\u00a0{sheet}\u00a0» dans ses premières lignes; voir "
        "`partnermap template FICHIER.xlsx`, ou `partnermap import FICHIER`, qui lit n’importe quelle liste"
    ),
    "{file} has not the headings of stakeholders, ties or sources; `partnermap import FILE` reads any list": (
        "{file} n’a les en-têtes ni de parties prenantes, ni de liens, ni de sources; "
        "`partnermap import FICHIER` lit n’importe quelle liste"
    ),
    "{file} is empty; its first row must be the headings, see `partnermap template FILE.xlsx`": (
        "{file} est vide; sa première ligne doit être celle des en-têtes, voir `partnermap template FICHIER.xlsx`"
    ),
}
