"""What is said of maps and of the stories told on them."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "the types are {words}": "les types sont {words}",
    "the kinds are {words}": "les genres sont {words}",
    "the keys are {words}": "les clés sont {words}",
    "'{name}' is of kind {kind}, which --kinds leaves out; add it: --kinds {kinds},{kind}": (
        "« {name} » est du genre {kind}, que --kinds écarte; l’ajouter : --kinds {kinds},{kind}"
    ),
    "nothing to draw: no stakeholder is left with {filters}; name another kind": (
        "rien à tracer : avec {filters}, il ne reste aucune partie prenante; nommer un autre genre"
    ),
    "nothing to draw: no tie is left with {filters}; leave one of them out": (
        "rien à tracer : avec {filters}, il ne reste aucun lien; omettre l’une de ces options"
    ),
    "nothing to draw: nobody is left around '{name}' with {filters}; leave one of them out": (
        "rien à tracer : avec {filters}, il ne reste personne autour de « {name} »; omettre l’une de ces options"
    ),
    "both names of --path mean '{name}'; name two stakeholders": (
        "les deux noms de --path désignent « {name} »; nommer deux parties prenantes"
    ),
    "nothing to draw: '{name}' has no tie that counts here, and so is in no community": (
        "rien à tracer : « {name} » n’a aucun lien qui compte ici et ne fait donc partie d’aucune communauté"
    ),
    "nothing to draw: no route of at most {n} ties that --kinds, --ties, --as-of and --status leave leads from '{one}' to '{other}'": (
        "rien à tracer : aucun parcours d’au plus {n} liens que laissent --kinds, --ties, --as-of et --status ne mène de « {one} » à « "
        "{other} »"
    ),
    "nothing to draw: no route of at most {n} ties leads from '{one}' to '{other}'": (
        "rien à tracer : aucun parcours d’au plus {n} liens ne mène de « {one} » à « {other} »"
    ),
    (
        "this map would hold {stakeholders} and {ties}, and a browser can bear {most} and {most_ties}; make it smaller with --focus, "
        "--kinds, --ties or --as-of, or draw several: {ways}"
    ): (
        "cette carte contiendrait {stakeholders} et {ties}, et un navigateur en supporte {most} et {most_ties}; la réduire par "
        "--focus, --kinds, --ties ou --as-of, ou en tracer plusieurs : {ways}"
    ),
    "--by community finds who is tied closely": "--by community trouve qui est étroitement lié",
    "--by {field} gives {n} maps, the largest of {most}": "--by {field} donne {n} cartes, dont la plus grande en compte {most}",
    "the story": "le récit",
    "{name} holds no step": "{name} ne contient aucune étape",
    "{name} is not a list of steps": "{name} n’est pas une liste d’étapes",
    "'{value}' is not read as text": "« {value} » n’est pas lu comme du texte",
    "the story {path} cannot be read: {reason}": "le récit {path} ne peut pas être lu : {reason}",
    "the story {path} is not text in UTF-8; save it as UTF-8": "le récit {path} n’est pas du texte en UTF-8; l’enregistrer en UTF-8",
    "write a list: - title: …": "écrire une liste : - title: …",
    "begin each step with - title: …": "commencer chaque étape par - title: …",
    "{name} is not YAML: {error}": "{name} n’est pas du YAML : {error}",
    "it is not a list of key: value": "ce n’est pas une liste de `clé: valeur`",
    "'{name}' is no key of a step": "« {name} » n’est pas une clé d’étape",
    "it has no title": "il y manque un titre",
    "its {key} is not text": "« {key} » n’y est pas du texte",
    "it has {one} and {other}": "il s’y trouve {one} et {other}",
    "it has depth without focus": "il s’y trouve depth sans focus",
    "'{name}' is not on this map": "« {name} » n’est pas sur cette carte",
    "depth is a number from 1 to {most}": "depth est un nombre de 1 à {most}",
    "years are the first and the last": "years donne la première année et la dernière",
    "years end before they begin: {first}, {last}": "years finit avant de commencer : {first}, {last}",
    "it has view and {other}": "il s’y trouve view et {other}",
    "view is not a link to this map": "view n’est pas un lien vers cette carte",
    "{key} is an empty list": "{key} est une liste vide",
    "put it between quotes": "le mettre entre guillemets",
    "{name}, step {number}: {error}": "{name}, étape {number} : {error}",
    "{name} line {line}, column {column}: {problem}": "{name}, ligne {line}, colonne {column} : {problem}",
    "put text with : # or quotes in it between quotes": "mettre entre guillemets un texte qui contient : # ou des guillemets",
    "begin it with - title: …": "la commencer par - title: …",
    "add title: …": "ajouter title: …",
    "write {key}: text, between quotes if need be, or {key}: {{en: text, fr: texte}}": (
        "écrire {key}: texte, entre guillemets au besoin, ou {key}: {{en: text, fr: texte}}"
    ),
    "keep one of them, and make a step of its own for the other": "garder l’un des deux et faire de l’autre une étape à part",
    "add focus: NAME": "ajouter focus: NOM",
    "draw a larger map, or leave the step out": "tracer une carte plus grande, ou omettre l’étape",
    "write years: [2005, 2012]": "écrire years: [2005, 2012]",
    "a view says all that is seen; leave the other out": "view dit tout ce qui est vu; omettre l’autre",
    'write view: "#…", between quotes, as the page copies it': 'écrire view: "#…", entre guillemets, comme la page le copie',
    "name some, or leave it out": "en nommer, ou l’omettre",
    "path is not two names": "path ne donne pas deux noms",
    "view leads to '{id}', which is the id of no stakeholder": "view mène à « {id} », qui n’est l’id d’aucune partie prenante",
    "write path: [A, B]": "écrire path: [A, B]",
    "copy the link again": "copier le lien de nouveau",
}
