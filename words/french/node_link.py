"""What is said of node-link JSON."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "expected is what `partnermap export network.json` writes": "ce qui est attendu est ce qu’écrit `partnermap export network.json`",
    "JSON, but no object with nodes and edges": "du JSON, mais sans objet qui ait nodes et edges",
    "its {part} have no {fields}": "ses {part} n’ont pas {fields}",
    "{first} and no {last}": "{first} ni {last}",
    "{given} is nested too deeply to be a network; {expected}": "{given} est imbriqué trop profondément pour être un réseau; {expected}",
    "JSON of Cytoscape": "du JSON de Cytoscape",
    "JSON GeoJSON": "du JSON GeoJSON",
    "JSON adjacency data of NetworkX": "du JSON, données d’adjacence de NetworkX",
    "JSON a tree": "du JSON, un arbre",
    "JSON, but an object with {names}": "du JSON, mais un objet qui a {names}",
    "an object": "un objet",
    "a list": "une liste",
    "a text": "un texte",
    "a number": "un nombre",
    "{names} and {n} more": "{names} et {n} de plus",
    "{given} is empty; {expected}": "{given} est vide; {expected}",
    "{given} is {what}; {expected}, with nodes and edges": "{given} est {what}; {expected}, avec nodes et edges",
    "{given} is node-link JSON of another program: {missing}; {expected}": (
        "{given} est du JSON node-link d’un autre programme : {missing}; {expected}"
    ),
    "a text holds half a character (\\ud800 to \\udfff); write the whole one": (
        "un texte contient la moitié d’un caractère (\\ud800 à \\udfff); écrire le caractère entier"
    ),
    "{field} is not a list of texts; write it as the export does": (
        "{field} n’est pas une liste de textes; l’écrire comme le fait l’exportation"
    ),
    "{constant} is no number of JSON": "{constant} n’est pas un nombre de JSON",
    "{given} is not text in UTF-8 (at byte {byte}); {expected}": "{given} n’est pas du texte en UTF-8 (à l’octet {byte}); {expected}",
    "{given} is damaged at line {line}, column {column}: {fault}; {expected}": (
        "{given} est endommagé à la ligne {line}, colonne {column} : {fault}; {expected}"
    ),
    "one of the {part} is {sort}; expected is an object with its fields": (
        "l’un des {part} est {sort}; ce qui est attendu est un objet avec ses champs"
    ),
    "evidence is not a list of {{source, locator, quote}}; write it as the export does": (
        "evidence n’est pas une liste de {{source, locator, quote}}; l’écrire comme le fait l’exportation"
    ),
    "Expecting value": "une valeur est attendue",
    "Expecting '{sign}'": "« {sign} » est attendu",
    "Expecting property name enclosed in double quotes": "un nom de propriété entre guillemets doubles est attendu",
    "field {field} was left out: personal contact details are not kept": (
        "le champ {field} a été laissé de côté : les coordonnées personnelles ne sont pas conservées"
    ),
    "attributes is not an object of texts; write it as the export does": (
        "attributes n’est pas un objet de textes; l’écrire comme le fait l’exportation"
    ),
    "{field} is {sort} where a text is expected; write it as the export does": (
        "{field} est {sort} alors qu’un texte est attendu; l’écrire comme le fait l’exportation"
    ),
    "field {field} is not one of ours and is kept as an attribute": "le champ {field} n’est pas des nôtres et est conservé comme attribut",
    "an attribute cannot be called '{name}', as a field is; call it otherwise": (
        "un attribut ne peut pas s’appeler « {name} », car un champ porte ce nom; l’appeler autrement"
    ),
}
