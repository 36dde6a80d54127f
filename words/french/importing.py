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
    "no row makes a stakeholder or a tie, so there is nothing to keep": (
        "aucune ligne ne donne de partie prenante ni de lien; il n’y a donc rien à conserver"
    ),
    "look at what is read, and from where": ("vérifier ce qui est lu, et à quel endroit"),
    "{n} row was left out; correct it and repeat this": ("{n} ligne a été laissée de côté; la corriger, puis recommencer"),
    "{n} rows were left out; correct them and repeat this": ("{n} lignes ont été laissées de côté; les corriger, puis recommencer"),
    "a row that is left out would be taken for removed; leave out --skip-bad": (
        "une ligne laissée de côté passerait pour retirée; enlever --skip-bad"
    ),
    "{file} has {n} value that is not sure, so nothing was imported": ("{file} a {n} valeur incertaine; rien n’a donc été importé"),
    "{file} has {n} values that are not sure, so nothing was imported": ("{file} a {n} valeurs incertaines; rien n’a donc été importé"),
    "{file} line {line}: '{key}' is not sure": ("{file}, ligne {line}\u00a0: «\u00a0{key}\u00a0» est incertain"),
    "write there what is right, take away the ?, and import again": (
        "y écrire ce qui est juste, enlever le «\u00a0?\u00a0», puis importer de nouveau"
    ),
    "{file} has no mapping yet; write one beside it as {name}, or give it with --map": (
        "{file} n’a pas encore de correspondance; en écrire une à côté, nommée {name}, ou la donner avec --map"
    ),
    "using the mapping {file}": ("correspondance employée\u00a0: {file}"),
    ("'{name}' is new, but nearly {other} ({why}); if it is the same, write it into the mapping: same: {{\"{name}\": {id}}}"): (
        "«\u00a0{name}\u00a0» est nouveau, mais presque identique à {other} ({why}); si c’est le même, l’écrire "
        'dans la correspondance\u00a0: same: {{"{name}": {id}}}'
    ),
    "{path} is a folder; give the file with the list, one at a time": (
        "{path} est un dossier; donner le fichier de la liste, un à la fois"
    ),
    "{file} has the headings of {sheet} as partnermap writes them; `partnermap load FILE` reads it as it is": (
        "{file} a les en-têtes de {sheet} tels que partnermap les écrit; `partnermap load FICHIER` le lit tel quel"
    ),
    ("Add what a list of any shape says: a register, members, an organisation chart, as a workbook, a CSV or text file, or pasted (-)."): (
        "Ajouter ce que dit une liste de n’importe quelle forme\u00a0: un registre, des membres, un organigramme, "
        "dans un classeur, un fichier CSV ou texte, ou collée (-)."
    ),
    (
        "A mapping says what its columns mean: the one of --map, or NAME.mapping.yaml beside the list. Each tie "
        "cites the row that says so. Importing the same again changes nothing; with --replace, what the list said "
        "before and says no more is taken out."
    ): (
        "Une correspondance dit ce que signifient ses colonnes\u00a0: celle de --map, ou NOM.mapping.yaml à côté "
        "de la liste. Chaque lien cite la ligne qui l’affirme. Importer de nouveau la même chose ne change rien; "
        "avec --replace, ce que la liste disait et ne dit plus est retiré."
    ),
    "The mapping: a YAML file.": ("La correspondance\u00a0: un fichier YAML."),
    "MAPPING": ("CORRESPONDANCE"),
    "Take out what this list said before and says no more.": ("Retirer ce que cette liste disait et ne dit plus."),
    "Take the good rows, and tell the others.": ("Prendre les bonnes lignes, et dire les autres."),
}
