"""What is said of named queries: their headers, parameters and placeholders."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    # Files
    "{file}: {message}": "{file} : {message}",
    "{file} has the name of another query of the catalogue": "{file} porte le nom d’une autre requête du catalogue",
    "rename the file": "renommer le fichier",
    "{folder} is no folder of .cypher files; check --queries and PARTNERMAP_QUERIES": (
        "{folder} n’est pas un dossier de fichiers .cypher; vérifier --queries et PARTNERMAP_QUERIES"
    ),
    "no query is called '{name}'": "aucune requête ne s’appelle « {name} »",
    "did you mean '{near}'?": "s’agit-il de « {near} »?",
    "`partnermap queries` lists them": "`partnermap queries` les énumère",
    "it is not text in UTF-8": "ce n’est pas du texte en UTF-8",
    "{file} cannot be read: {why}; check the file": "{file} ne peut pas être lu : {why}; vérifier le fichier",
    "{file} has no title in its header": "{file} n’a pas de titre dans son en-tête",
    "begin it with `// title: …`": "le commencer par `// title: …`",
    "{file}: parameter '{name}' needs a type": "{file} : le paramètre « {name} » a besoin d’un type",
    "write one of {types} after its name": "écrire après son nom l’un de ces mots : {types}",
    "{parameter} is not declared": "{parameter} n’est pas déclaré",
    "write // param: {name} text above": "écrire // param: {name} text au-dessus",
    "{parameter} is declared and not used": "{parameter} est déclaré et n’est pas utilisé",
    "take it out of the header": "le retirer de l’en-tête",
    "{n} to correct in {wrong} of {files} files": "{n} à corriger dans {wrong} de {files} fichiers",
    # Parameters
    "'{word}' is not KEY=VALUE": "« {word} » n’est pas KEY=VALUE",
    "write for example -p id=ncecc, or -p limit:=20 for a number": "écrire par exemple -p id=ncecc, ou -p limit:=20 pour un nombre",
    "{query} has no parameter '{name}'": "{query} n’a pas de paramètre « {name} »",
    "{query} needs -p {name}=…": "{query} a besoin de -p {name}=…",
    "it takes: {usage}": "elle prend : {usage}",
    "nothing": "rien",
    "{name} must be a whole number, not '{text}'": "{name} doit être un nombre entier, non « {text} »",
    "no source has the id '{id}'": "aucune source n’a l’identifiant « {id} »",
    "`partnermap cypher --name sources` lists them": "`partnermap cypher --name sources` les énumère",
    "what follows := in '{word}' is no JSON": "ce qui suit := dans « {word} » n’est pas du JSON",
    "write for example limit:=20": "écrire par exemple limit:=20",
    "what follows := in '{word}' has lists within lists more than {most} deep": (
        "ce qui suit := dans « {word} » a des listes dans des listes sur plus de {most} niveaux"
    ),
    "write it with fewer levels": "l’écrire avec moins de niveaux",
    "the number in '{word}' has more digits than Cypher keeps": "le nombre dans « {word} » a plus de chiffres que Cypher n’en garde",
    "give it as text: {example}": "le donner comme texte : {example}",
    # Placeholders
    "a placeholder begins here and does not end": "une variable de schéma commence ici et ne finit pas",
    "{text} is no placeholder": "{text} n’est pas une variable de schéma",
    "'{word}' in {text} is not understood": "« {word} » dans {text} n’est pas compris",
    "{text} stands in a pattern, and forms are no labels": "{text} est dans un motif, et les formes ne sont pas des étiquettes",
    "write node.form IN {forms}": "écrire node.form IN {forms}",
    "write {types} with {joins} or types of tie, {kinds} with {roles}, or {forms} with {natures}": (
        "écrire {types} avec {joins} ou des types de lien, {kinds} avec {roles}, ou {forms} avec {natures}"
    ),
}
