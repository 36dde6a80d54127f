"""What is said of rules of what is expected, and of matrices."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "What is missing: ties that are expected and not known, ties that one source alone reports, and who might meet.": (
        "Ce qui manque\u00a0: les liens attendus et non connus, les liens qu’une seule source rapporte, et qui pourrait se rencontrer."
    ),
    "What is expected stands in a file of rules, such as: every program has a lead. The rules of the built-in network are the example, "
    "which --show-rules prints. In the same file it is recorded where somebody looked and found none.": (
        "Ce qui est attendu figure dans un fichier de règles, p. ex.\u00a0: chaque programme a un responsable. Les règles du "
        "réseau intégré "
        "sont l’exemple, que --show-rules affiche. Dans le même fichier s’inscrit où quelqu’un a cherché et n’a rien trouvé."
    ),
    "Print the rules instead, as an example to copy and change.": "Afficher plutôt les règles, comme exemple à copier et à changer.",
    "Those who might meet share partners and are not known to have worked together. How often such a suggestion is right is tried on the "
    "network itself, and said.": (
        "Ceux qui pourraient se rencontrer ont des partenaires en commun, sans qu’on sache qu’ils aient collaboré. "
        "Combien de fois une telle "
        "suggestion est juste est essayé sur le réseau même, et dit."
    ),
    "What is expected, in YAML; without it the rules of the built-in network.": (
        "Ce qui est attendu, en YAML; sans cette option, les règles du réseau intégré."
    ),
    "Only this part of the answer (may be repeated).": "Seulement cette partie de la réponse (peut être répété).",
    "ROWS COLUMNS": "LIGNES COLONNES",
    "A coverage matrix instead: kind, form, sector, country or region, or a kind or form such as program for each by name.": (
        "Une matrice de couverture à la place\u00a0: genre, forme, secteur, pays ou région, ou un genre ou une forme tels que "
        "programme pour "
        "chacun par son nom."
    ),
    "a matrix is an answer by itself; leave out --part": "une matrice est une réponse à elle seule; omettre --part",
    "correct them and ask again": "les corriger et demander de nouveau",
    "the character {code} cannot stand here; delete it": "le caractère {code} ne peut figurer ici; le supprimer",
    "a second part begins here, after ---; keep each in a file of its own": (
        "une deuxième partie commence ici, après ---; mettre chacune dans son propre fichier"
    ),
    "{path} is too long to be rules; is it the right file?": "{path} est trop long pour être des règles; est-ce le bon fichier?",
    "{path} is not text in UTF-8; save it as such": "{path} n’est pas du texte en UTF-8; l’enregistrer ainsi",
    "{path} cannot be read: {why}": "{path} ne peut être lu\u00a0: {why}",
    "no {kind} can have such a tie; turn its words round, or mean another kind": (
        "un tel lien n’est pas possible pour {kind}; en inverser les mots, ou viser un autre genre"
    ),
    "'{text}' is still to come; write the day on which somebody looked": (
        "«\u00a0{text}\u00a0» est encore à venir; écrire le jour où quelqu’un a cherché"
    ),
    "a list stands here; write expect: in a line above it": "une liste figure ici; écrire attendu: sur une ligne au-dessus",
    "nothing stands in it; write rules below expect:, as `partnermap gaps --help` tells": (
        "il ne contient rien; écrire des règles sous expect:, comme le dit «\u00a0partnermap gaps --help\u00a0»"
    ),
    "it says neither which tie nor to whom; write a line such as {example}": (
        "elle ne dit ni quel lien ni vers qui; écrire une ligne telle que {example}"
    ),
    "'{text}' is not none; what is there is recorded as a tie, so write checked: none": (
        "«\u00a0{text}\u00a0» n’est pas «\u00a0aucun\u00a0»; ce qui existe s’inscrit comme lien, écrire donc `vérifié: aucun`"
    ),
    "'{text}' is no number of ties; write a whole number such as 2": (
        "«\u00a0{text}\u00a0» n’est pas un nombre de liens; écrire un entier tel que 2"
    ),
    "{fault}; did you mean {names}?": "{fault}; s’agit-il de {names}?",
    "'{name}' may be several; write one of the ids {ids}": (
        "«\u00a0{name}\u00a0» peut en désigner plusieurs; écrire l’un des identifiants {ids}"
    ),
    "nobody is called '{name}'": "personne ne porte le nom «\u00a0{name}\u00a0»",
    "`partnermap find` looks for it": "«\u00a0partnermap find\u00a0» le cherche",
    "nobody is of region '{name}'": "personne n’est de la région «\u00a0{name}\u00a0»",
    "'{key}' stands there twice, first in line {line}; keep one": (
        "«\u00a0{key}\u00a0» y figure deux fois, d’abord à la ligne {line}; n’en garder qu’une"
    ),
    "'{text}' is nothing that a matrix can have": "«\u00a0{text}\u00a0» n’est rien qu’une matrice puisse avoir",
    "a matrix has two sides": "une matrice a deux côtés",
    "a matrix of {n} cells is too large to be read": "une matrice de {n} cases est trop grande pour être lue",
    "name a field such as sector or region for one side, or choose whose rows there are with --kind, --form or --sector": (
        "nommer un champ tel que secteur ou région pour un côté, ou choisir de qui sont les lignes avec --kind, --form ou --sector"
    ),
    "name both, such as program and region": "nommer les deux, p. ex. programme et région",
    "'{part}' is no part of this answer": "«\u00a0{part}\u00a0» n’est pas une partie de cette réponse",
}
