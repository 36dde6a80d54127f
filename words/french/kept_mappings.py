"""What is said of mappings that are kept, and of lists that come again."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "--forget goes alone": "--forget va seul",
    "the mapping {name} is kept no more; a list with these headings is not recognised from now on": (
        "la correspondance {name} n’est plus conservée; une liste qui a ces en-têtes ne sera plus reconnue"
    ),
    "no mapping called '{name}' is kept": "aucune correspondance nommée « {name} » n’est conservée",
    "none is kept yet; `partnermap import LIST` keeps the mapping that it uses": (
        "aucune ne l’est encore; `partnermap import LISTE` conserve la correspondance qu’il utilise"
    ),
    "the mappings in {folder} cannot be read: {why}": "les correspondances de {folder} ne peuvent être lues : {why}",
    "{path} cannot be removed: {why}": "{path} ne peut être retiré : {why}",
    "a mapping": "une correspondance",
    "the list has no column '{heading}' any more: take it out of the mapping, or --map another": (
        "la liste n’a plus de colonne « {heading} » : la retirer de la correspondance, ou --map pour une autre"
    ),
    "the list has no column '{heading}' any more; the nearest is '{nearest}': change it in the mapping, or --map another": (
        "la liste n’a plus de colonne « {heading} »; la plus proche est « {nearest} » : corriger la correspondance, ou --map pour une autre"
    ),
    "No mapping is kept yet; `partnermap import LIST` keeps the one that it uses.": (
        "Aucune correspondance n’est encore conservée; `partnermap import LISTE` conserve celle qu’il utilise."
    ),
    "{list} has the headings of {before}, imported on {day}: its mapping {name} was copied to {file}": (
        "{list} a les en-têtes de {before}, importé le {day} : sa correspondance {name} a été copiée dans {file}"
    ),
    "{title} of {date}": "{title} du {date}",
    "it is cited as {source}; if it is another list, or of another day, change that in the mapping and import again": (
        "elle est citée comme {source}; si c’est une autre liste, ou d’un autre jour, corriger la correspondance et importer de nouveau"
    ),
    "the mapping was not kept for the next time: {why}": "la correspondance n’a pas été conservée pour la prochaine fois : {why}",
    "They are in {folder}.": "Elles sont dans {folder}.",
    "What does the mapping {name} say?": "Que dit la correspondance {name}?",
    "Name": "Nom",
    "Source": "Source",
    "List": "Liste",
    "Used": "Utilisée",
    "Headings": "En-têtes",
    "Which mappings are kept?": "Quelles correspondances sont conservées?",
    "The mappings that lists were imported with; with NAME, the text of one.": (
        "Les correspondances avec lesquelles des listes ont été importées; avec NOM, le texte de l’une d’elles."
    ),
    "A mapping that `import` has used is kept beside the store, so that the list is recognised by its headings when it comes again. "
    "It can be read, changed and given to `import --map` as any other file.": (
        "Une correspondance que `import` a utilisée est conservée à côté du réseau, pour que la liste soit reconnue à ses en-têtes "
        "quand elle revient. On peut la lire, la modifier et la donner à `import --map` comme tout autre fichier."
    ),
    "Take this mapping out of those that are kept.": "Retirer cette correspondance de celles qui sont conservées.",
}
