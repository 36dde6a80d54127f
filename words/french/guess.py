"""What is said of a guess: why a column is taken for what it is, and what must be asked."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "what does the column {column} name, such as {values}?": "que nomme la colonne {column}, p. ex. {values}?",
    "whom does the column {column} name, such as {values}?": "qui la colonne {column} nomme-t-elle, p. ex. {values}?",
    "what do those in the column {column} do, such as {values}?": "que font ceux de la colonne {column}, p. ex. {values}?",
    "what is in the column {column}, such as {values}?": "que contient la colonne {column}, p. ex. {values}?",
    "each level is a part of the one before it": "chaque niveau fait partie du précédent",
    "each level is a part of the one before it, by how far it is indented": "chaque niveau fait partie du précédent, d’après le retrait",
    "{text} is {one} with the day first, {other} with the month first: which?": (
        "{text} est {one} si le jour vient d’abord, {other} si c’est le mois\u00a0: lequel?"
    ),
    "whom a cell names takes part in that of its row, in the year of its column": (
        "qui est nommé dans une cellule prend part à ce que nomme sa ligne, dans l’année de sa colonne"
    ),
    "who pays what this list tells of?": "qui paie ce dont parle cette liste?",
    "are these words of the column {column} all {type}: {values}? others stand under values": (
        "ces mots de la colonne {column} sont-ils tous {type}\u00a0: {values}? les autres figurent sous values"
    ),
    "which column names whom the list tells of?": "quelle colonne nomme ceux dont parle la liste?",
    "what joins {one} and {other}?": "qu’est-ce qui lie {one} et {other}?",
    "what has {one} to do with {other}?": "quel est le rapport entre {one} et {other}?",
    "what does {mark} below {column} say of {name}?": "que dit {mark} sous {column} de {name}?",
    "the words of the column are kinds": "les mots de la colonne sont des genres",
    "the top of the chart is an organisation": "le sommet de l’organigramme est un organisme",
    "the last level of the row": "le dernier niveau de la ligne",
    "the amount stands once, with {name}; $ is taken for {code}": "le montant figure une seule fois, avec {name}; $ est pris pour {code}",
    "such as {values}": "p. ex. {values}",
    "by what stands in it: {values}": "d’après son contenu\u00a0: {values}",
    "rows that are none of the list: totals, notes, headings within it": (
        "des lignes qui ne sont pas de la liste\u00a0: totaux, notes, titres à l’intérieur"
    ),
    "of which event is this the list?": "de quel événement est-ce la liste?",
    "of which committee is this the list?": "de quel comité est-ce la liste?",
    "no column has a title; what is each row called?": "aucune colonne n’a de titre; comment nommer chaque ligne?",
    "is {text} a thousand or a fraction?": "{text} est-il un millier ou une fraction?",
    "inferred: the organisation of one who takes part": "déduit\u00a0: l’organisme de quelqu’un qui y prend part",
    "in which row do the headings stand?": "à quelle ligne se trouvent les en-têtes?",
    "in which month does the fiscal year {text} begin?": "en quel mois l’exercice {text} commence-t-il?",
    "{column} names posts, which are nobody": "{column} nomme des postes, qui ne sont personne",
    "rows of those who were not there": "les lignes de ceux qui n’y étaient pas",
    "{file} has headings and no rows": "{file} a des en-têtes et aucune ligne",
    "fill in the list, then import it": "remplir la liste, puis l’importer",
    "as in {values}": "comme dans {values}",
    "row {number}": "ligne {number}",
    "by the name of the file": "d’après le nom du fichier",
    "by what stands above the table": "d’après ce qui précède le tableau",
    "the headings: {values}": "les en-têtes\u00a0: {values}",
    "a cell holds for the empty ones below it": "une cellule vaut pour les cellules vides au-dessous",
    "words that say that there is nothing": "des mots qui disent qu’il n’y a rien",
    "personal contact details, and what says nothing": "des coordonnées personnelles, et ce qui ne dit rien",
    "as governments in Canada count them": "comme les comptent les gouvernements au Canada",
    "for whom does {name} work, who stands in the column {column}?": "pour qui travaille {name}, qui figure dans la colonne {column}?",
    "by the cells in which only one of the two can be a day": "d’après les cellules où un seul des deux peut être un jour",
    "a filled cell is a tie from its row to its column": "une cellule remplie est un lien de sa ligne vers sa colonne",
}
