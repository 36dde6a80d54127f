"""What is said of an import: the rows of somebody's list in words, names that come near, and what is asked."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "{first} and {last}": "{first} et {last}",
    "row {row}: {what}": "ligne {row}\u00a0: {what}",
    "{sheet} row {row}: {what}": "{sheet}, ligne {row}\u00a0: {what}",
    "{keys}? [Enter: {proposed}]": "{keys}? [Entrée\u00a0: {proposed}]",
    "{keys}? [Enter: leave it open]": "{keys}? [Entrée\u00a0: laisser en suspens]",
    "'{given}' is none of these answers": "«\u00a0{given}\u00a0» n’est aucune de ces réponses",
    "What would an import of {file} do?": "Que ferait l’importation de {file}?",
    "{n} name is new": "{n} nom est nouveau",
    "{n} names are new": "{n} noms sont nouveaux",
    "{new} ({kinds})": "{new} ({kinds})",
    "{n} is known": "{n} est connu",
    "{n} are known": "{n} sont connus",
    "{n} may mean several": "{n} peut en désigner plusieurs",
    "would be added: {what}": "seraient ajoutés\u00a0: {what}",
    "would be changed: {what}": "seraient modifiés\u00a0: {what}",
    "{n} name is new, but nearly one that is there:": "{n} nom est nouveau, mais presque identique à un nom connu\u00a0:",
    "{n} names are new, but nearly ones that are there:": "{n} noms sont nouveaux, mais presque identiques à des noms connus\u00a0:",
    'If they are the same, write it into the mapping: same: {{"{name}": {id}}}; if not: same: {{"{name}": new}}.': (
        'Si c’est le même, l’écrire dans la correspondance\u00a0: same: {{"{name}": {id}}}; sinon\u00a0: same: {{"{name}": new}}.'
    ),
}
