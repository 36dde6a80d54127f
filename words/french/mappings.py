"""What is said of mappings: what is amiss in one, where, and what to write instead."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "{file} has {n} mistake": "{file} a {n} erreur",
    "{file} has {n} mistakes": "{file} a {n} erreurs",
    "correct them and import again": "les corriger et importer de nouveau",
    "and {n} more mistake": "et {n} autre erreur",
    "and {n} more mistakes": "et {n} autres erreurs",
    "'{text}' is no range; write the first, two points and the last, such as B..F or 2021..2023": (
        "« {text} » n’est pas une étendue; écrire la première, deux points et la dernière, p. ex. B..F ou 2021..2023"
    ),
    "'{column}' stands there twice; take one out": "« {column} » y figure deux fois; en retirer une",
    "it is no mapping; that begins with a line such as source: {{id: my-list, title: My list}}": (
        "ce n’est pas une correspondance, qui commence par une ligne telle que source: {{id: ma-liste, title: Ma liste}}"
    ),
    "it is too long to be a mapping; is it the right file?": "c’est trop long pour une correspondance; est-ce le bon fichier?",
    "the character {code} cannot stand in a mapping; delete it": (
        "le caractère {code} ne peut figurer dans une correspondance; le supprimer"
    ),
    "nothing stands in it; `partnermap import LIST` writes a mapping for a list": (
        "il ne contient rien; « partnermap import LISTE » écrit la correspondance d’une liste"
    ),
    'a text that begins with * or & stands in quotes, such as "* Name"': (
        'un texte qui commence par * ou & se met entre guillemets droits, p. ex. "* Nom"'
    ),
    "a text that begins with ! stands in quotes": "un texte qui commence par ! se met entre guillemets droits",
    "a text that begins with % stands in quotes": "un texte qui commence par % se met entre guillemets droits",
    "a text that begins with {sign} stands in quotes": "un texte qui commence par {sign} se met entre guillemets droits",
    "a text that has a ':' between brackets stands in quotes": (
        "un texte qui a un «\u00a0:\u00a0» entre crochets se met entre guillemets droits"
    ),
    "something is amiss between these brackets; part what is in them by commas, and close them": (
        "quelque chose ne va pas entre ces crochets; séparer par des virgules ce qui s’y trouve, et les fermer"
    ),
    "a list stands where a name belongs; write NAME: and then the list": (
        "une liste figure là où il faut un nom; écrire `NOM:` et ensuite la liste"
    ),
    "a second mapping begins here, after ---; keep each in a file of its own": (
        "une deuxième correspondance commence ici, après ---; mettre chacune dans son propre fichier"
    ),
    "this ? stands behind no value; put it behind what is not sure": (
        "ce ? ne suit aucune valeur; le mettre après ce qui n’est pas certain"
    ),
    "'{key}' is no key here; write one of {names}": "« {key} » n’est pas une clé à cet endroit; écrire l’une de celles-ci : {names}",
    "'{key}' is no key here; did you mean {names}?": "« {key} » n’est pas une clé à cet endroit; s’agit-il de {names}?",
    "a list or keys stand where one text belongs; write one": "une liste ou des clés figurent là où il faut un texte; en écrire un",
    "nothing stands here; write what is meant, or take the line out": "rien ne figure ici; écrire la valeur voulue, ou retirer la ligne",
    "keys stand where a list belongs; write it as [one, two]": "des clés figurent là où il faut une liste; l’écrire [un, deux]",
    "keys belong here, each with a ':' and what is said of it": "il faut ici des clés, chacune suivie de « : » et de sa valeur",
    "it stands there twice, first in line {line}; keep one of them": (
        "cela y figure deux fois, d’abord à la ligne {line}; n’en garder qu’une"
    ),
    "it says the same as '{key}' in line {line}; keep one of them": (
        "cela dit la même chose que « {key} » à la ligne {line}; n’en garder qu’une"
    ),
    "'{text}' is no version that this program reads; write mapping: 1, or use a later version of it": (
        "« {text} » n’est pas une version que lit ce programme; écrire mapping: 1, ou en utiliser une version ultérieure"
    ),
    "there are no tables; begin each with - and what it is read from and makes": (
        "il n’y a aucun tableau; commencer chacun par - puis d’où il est lu et ce qu’il donne"
    ),
    "there are no things; write what the columns make, such as {{body: {{kind: agency, name: Organization}}}}": (
        "il n’y a aucune chose; écrire ce que donnent les colonnes, p. ex. {{organisme: {{kind: organisme, name: Organisation}}}}"
    ),
    "'{key}' stands beside tables; put it into one of them": "« {key} » figure à côté de tables; le mettre dans l’un des tableaux",
    "'{name}' is of the tree, and there is none; write one under tree": (
        "« {name} » est de l’organigramme, et il n’y en a aucun; en écrire un sous tree"
    ),
    "'{text}' are no heading rows; write the number of the row such as 3, two such as [3, 4], or none": (
        "« {text} » ne sont pas des lignes d’en-têtes; écrire le numéro de la ligne, p. ex. 3, deux, p. ex. [3, 4], ou none"
    ),
    "'{text}' is none of what may stand here, such as {examples}": "« {text} » ne peut figurer ici, où il faut par exemple {examples}",
    "'{text}' are no rows; write the first and the last, such as [5, 40]": (
        "« {text} » ne sont pas des lignes; écrire la première et la dernière, p. ex. [5, 40]"
    ),
    "a column belongs here and its words, such as {{Name: [Total]}}": "il faut ici une colonne et ses mots, p. ex. {{Nom: [Total]}}",
    "'{key}' is missing; write a line such as {example}": "il manque « {key} »; écrire une ligne telle que {example}",
    "one of path, levels and indent belongs here; write the columns that show what is part of what": (
        "il faut ici l’une des clés path, levels et indent; écrire les colonnes qui montrent ce qui fait partie de quoi"
    ),
    "'{key}' goes with '{other}'; take one out": "« {key} » va avec « {other} »; retirer la clé",
    "'{text}' may not stand here; write \"(...)\" where the acronym follows the name in brackets": (
        "« {text} » ne peut figurer ici; écrire \"(...)\" si le sigle suit le nom entre parenthèses"
    ),
    "'{text}' may not stand here; write 'cell' where what stands in a cell is the role": (
        "« {text} » ne peut figurer ici; écrire « cell » si le rôle est ce que contient la cellule"
    ),
    "this line does not fit to those above; let all keys of one thing begin in the same column": (
        "cette ligne ne va pas avec les précédentes; aligner toutes les clés d’une même chose"
    ),
    "a ':' with a space behind it is missing after this name": "il manque « : » suivi d’une espace après ce nom",
    "it is no YAML: {reason}": "ce n’est pas du YAML : {reason}",
    "there is a second ': ' in this line; put a text that has one in quotes": (
        "il y a un deuxième « : » dans cette ligne; mettre entre guillemets droits un texte qui en contient un"
    ),
    "a quote is opened here and not closed; close it, or write two where one is meant": (
        "un guillemet est ouvert ici sans être fermé; le fermer, ou en écrire deux là où il en faut un"
    ),
    "a \\ between double quotes means something else; write it twice, or use single quotes": (
        "une \\ entre guillemets doubles a un autre sens; l’écrire deux fois, ou utiliser des guillemets simples"
    ),
    "a [ is opened here and something in it is amiss; part what is in it by commas, and close it": (
        "un [ est ouvert ici et quelque chose y cloche; séparer par des virgules ce qu’il contient, et le fermer"
    ),
    "a {{ is opened here and something in it is amiss; part what is in it by commas, and close it": (
        "une {{ est ouverte ici et quelque chose y cloche; séparer par des virgules ce qu’elle contient, et la fermer"
    ),
    "a quote is closed before the end of this text; put all of it in quotes, and write a quote in it twice": (
        "un guillemet est fermé avant la fin de ce texte; le mettre tout entier entre guillemets, et y doubler les guillemets"
    ),
    "this {sign} closes nothing; take it out, or put the text in quotes": (
        "ce {sign} ne ferme rien; le retirer, ou mettre le texte entre guillemets droits"
    ),
    "a list with - begins on a line of its own, below its key": "une liste avec - commence sur sa propre ligne, sous sa clé",
    "it begins with a tab; use spaces instead": "elle commence par une tabulation; utiliser plutôt des espaces",
    "there is no thing '{name}', since there are no things; write it under things": (
        "il n’y a pas de chose « {name} », puisqu’il n’y en a aucune; l’écrire sous things"
    ),
    "there is no thing '{name}'; did you mean {names}?": "il n’y a pas de chose « {name} »; s’agit-il de {names}?",
    "there is no thing '{name}'; write one of {names}": "il n’y a pas de chose « {name} »; écrire l’une de celles-ci : {names}",
    "'{key}' and '{other}' are both there; keep one of them": (
        "les clés « {key} » et « {other} » y figurent toutes deux; n’en garder qu’une"
    ),
    "'{key}' is nearly '{name}', which is a key of ours; write that, or put {key} under attributes to keep it": (
        "« {key} » est presque « {name} », qui est une clé connue; écrire celle-ci, ou mettre {key} sous attributes pour le garder"
    ),
    "it is a part of itself; take out one 'part of'": "cela fait partie de soi-même; retirer un « part of »",
    "'{key}' is a key of ties; call the thing something else": "« {key} » est une clé des liens; nommer la chose autrement",
    "there is a thing '{name}' already; call one of the two something else": (
        "il y a déjà une chose « {name} »; nommer l’une des deux autrement"
    ),
    "a kind and a name belong here, such as {{kind: agency, name: {column}}}": (
        "il faut ici un genre et un nom, p. ex. {{kind: organisme, name: {column}}}"
    ),
    "it begins nowhere; write the thing and the type of the tie, such as lead: LEADS": (
        "il ne commence nulle part; écrire la chose et le type du lien, p. ex. responsable: LEADS"
    ),
    "ties are a list; begin each with - as in - {{lead: LEADS, to: agreement}}": (
        "les liens sont une liste; commencer chacun par -, p. ex. - {{responsable: LEADS, to: entente}}"
    ),
    "a tie is written as {{lead: LEADS, to: agreement}}": "un lien s’écrit {{responsable: LEADS, to: entente}}",
    "it joins '{name}' to itself; name another thing": "il relie « {name} » à lui-même; nommer une autre chose",
    "it begins at {names}; write a tie for each": "il commence à {names}; écrire un lien pour chacun",
    "'{key}' goes with 'from'; write {{lead: LEADS, to: agreement}}, or from, type and to": (
        "« {key} » va avec « from »; écrire {{responsable: LEADS, to: entente}}, ou bien from, type et to"
    ),
    "there is no '{key}' in the mapping": "il n’y a pas de « {key} » dans la correspondance",
    "write it where it belongs": "l’écrire à sa place",
    "nothing but a ? stands at '{key}'": "rien d’autre qu’un ? ne figure à « {key} »",
    "write what is meant": "écrire la valeur voulue",
    "'{text}' is neither yes nor no": "« {text} » n’est ni oui ni non",
    "'{key}' goes alone; take the other keys out, or write 'column' instead": (
        "« {key} » va seule; retirer les autres clés, ou écrire plutôt « column »"
    ),
    "'{key}' is missing; write the heading of a column there": "il manque « {key} »; y écrire l’en-tête d’une colonne",
    "'{word}' is '{other}' in another spelling, and means something else there; keep one": (
        "« {word} » est « {other} » autrement écrit, et y signifie autre chose; n’en garder qu’un"
    ),
    "'{text}' is no currency; write three capitals such as CAD, or {{column: {text}}} for a column": (
        "« {text} » n’est pas une devise; écrire trois majuscules, p. ex. CAD, ou {{column: {text}}} pour une colonne"
    ),
    "'{text}' is no confidence; write a number from 0 to 1, or {{column: {text}}} for a column": (
        "« {text} » n’est pas une confiance; écrire un nombre de 0 à 1, ou {{column: {text}}} pour une colonne"
    ),
    "'{url}' is not a web address; start it with https://": "« {url} » n’est pas une adresse Web; la commencer par https://",
}  # fmt: skip
