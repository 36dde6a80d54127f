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
    "{n} may mean several": "à plusieurs sens possibles\u00a0: {n}",
    "would be added: {what}": "ajouts prévus\u00a0: {what}",
    "would be changed: {what}": "modifications prévues\u00a0: {what}",
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
    "using the mapping {file}": ("correspondance employée\u00a0: {file}"),
    ("'{name}' is new, but nearly {other} ({why}); if it is the same, write it into the mapping: same: {{\"{name}\": {id}}}"): (
        "le nom «\u00a0{name}\u00a0» est nouveau, mais presque identique à {other} ({why}); si c’est le même, l’écrire "
        'dans la correspondance\u00a0: same: {{"{name}": {id}}}'
    ),
    "{path} is a folder; give the file with the list, one at a time": (
        "{path} est un dossier; donner le fichier de la liste, un à la fois"
    ),
    "{file} has the headings of {sheet}; `partnermap load FILE` reads it as it is, or give a mapping with --map": (
        "{file} a les en-têtes de {sheet}; `partnermap load FICHIER` le lit tel quel, ou donner une correspondance avec --map"
    ),
    ("Add what a list of any shape says: a register, members, an organisation chart, as a workbook, a CSV or text file, or pasted (-)."): (
        "Ajouter ce que dit une liste de n’importe quelle forme\u00a0: un registre, des membres, un organigramme, "
        "dans un classeur, un fichier CSV ou texte, ou collée (-)."
    ),
    "The mapping: a YAML file.": ("La correspondance\u00a0: un fichier YAML."),
    "MAPPING": ("CORRESPONDANCE"),
    "Take out what this list said before and says no more.": ("Retirer ce que cette liste disait et ne dit plus."),
    "Take the good rows, and tell the others.": ("Prendre les bonnes lignes, et dire les autres."),
    "{question} ({key}, line {line})": ("{question} ({key}, ligne {line})"),
    "{n} thing in it is not sure, so you are asked:": ("{n} point y est incertain; voici donc une question\u00a0:"),
    "{n} things in it are not sure, so you are asked:": ("{n} points y sont incertains; voici donc des questions\u00a0:"),
    "is this right?": ("est-ce juste?"),
    "{told}: {question}": ("{told}\u00a0: {question}"),
    "{told}; write {options}": ("{told}; écrire {options}"),
    "What?": ("Quoi?"),
    "Write {options}.": ("Écrire {options}."),
    "a mapping": ("une correspondance"),
    "{folder} cannot be written to, so the mapping goes to the present folder": (
        "{folder} n’est pas accessible en écriture; la correspondance va donc dans le dossier courant"
    ),
    "wrote {file}: what its columns were taken for, with a reason on each line; correct it as you like": (
        "{file} écrit\u00a0: ce pour quoi les colonnes ont été prises, avec un motif à chaque ligne; le corriger au besoin"
    ),
    "another one, which is new": ("non, c’est un nouveau nom"),
    "row {row}: '{name}' ({kind}) may be of several; who is it?": (
        "ligne {row}\u00a0: «\u00a0{name}\u00a0» ({kind}) peut en désigner plusieurs; de qui s’agit-il?"
    ),
    "row {row}: '{name}' is nearly one that is there; is it the same?": (
        "ligne {row}\u00a0: «\u00a0{name}\u00a0» est presque identique à un nom connu; est-ce le même?"
    ),
    (
        "A mapping says what its columns mean: the one of --map, or NAME.mapping.yaml beside the list. Where there "
        "is none, it is guessed and written there, with a reason on each line: on a terminal you are asked what is "
        "not sure, elsewhere it is named. The first rows are told in words before anything of a guess is kept."
    ): (
        "Une correspondance dit ce que signifient ses colonnes\u00a0: celle de --map, ou NOM.mapping.yaml à côté "
        "de la liste. S’il n’y en a pas, elle est devinée et écrite là, avec un motif à chaque ligne\u00a0: dans "
        "un terminal, ce qui est incertain est demandé; ailleurs, c’est nommé. Les premières lignes sont dites en "
        "mots avant que rien de deviné ne soit conservé."
    ),
    (
        "Each tie cites the row that says so. Importing the same again changes nothing; with --replace, what the "
        "list said before and says no more is taken out."
    ): (
        "Chaque lien cite la ligne qui l’affirme. Importer de nouveau la même chose ne change rien; avec "
        "--replace, ce que la liste disait et ne dit plus est retiré."
    ),
    "Pasted list": ("Liste collée"),
    "correct that in the list or in its mapping, and import again": (
        "corriger cela dans la liste ou dans sa correspondance, puis importer de nouveau"
    ),
    "--format and -o are for --dry-run: an import itself gives no answer": (
        "--format et -o vont avec --dry-run\u00a0: une importation ne donne pas de réponse"
    ),
    "row {row}: '{name}' ({kind}) may be one that is there; is it the same?": (
        "ligne {row}\u00a0: «\u00a0{name}\u00a0» ({kind}) peut désigner quelqu’un de connu; est-ce le même?"
    ),
    "the headings of the mapping were found here, in row {rows}": (
        "les en-têtes de la correspondance ont été trouvés ici, à la ligne {rows}"
    ),
    "the list is of {now} and not of {before}, so that is its date in {file}": (
        "la liste date du {now} et non du {before}; c’est donc sa date dans {file}"
    ),
    "{path} is no table but {format}, which `partnermap load FILE` reads": (
        "{path} n’est pas un tableau mais du {format}, que lit `partnermap load FICHIER`"
    ),
    ("{file} is of {program} by what is in it; `partnermap load FILE` reads it as it is, or give a mapping with --map"): (
        "{file} vient de {program}, d’après son contenu; `partnermap load FICHIER` le lit tel quel, ou donner une correspondance avec --map"
    ),
    "{file} has no rows that say anything; give a list with some, or a mapping with --map": (
        "{file} n’a aucune ligne qui dise quelque chose; donner une liste qui en a, ou une correspondance avec --map"
    ),
    "{n} name: {names}": ("{n} nom\u00a0: {names}"),
    "{n} names: {names}": ("{n} noms\u00a0: {names}"),
    "row {row}: is '{text}' one name, or several?": ("ligne {row}\u00a0: «\u00a0{text}\u00a0» est-il un seul nom, ou plusieurs?"),
    "one name": ("un seul nom"),
    "it cannot be guessed what the columns of {file} mean; write a mapping, and give it with --map": (
        "on ne peut deviner ce que signifient les colonnes de {file}; écrire une correspondance et la donner avec --map"
    ),
    "ask no more of names": ("ne plus rien demander sur les noms"),
    "{n} names are new; --dry-run tells which of them are nearly ones that are there": (
        "{n} noms sont nouveaux; --dry-run dit lesquels sont presque identiques à des noms connus"
    ),
}
