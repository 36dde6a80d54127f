"""What is said of a network in a file: that it is damaged, in use, or not to be opened."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "bring it back from a copy, or load your files into a new store": (
        "le rétablir à partir d’une copie, ou charger vos fichiers dans un nouveau réseau"
    ),
    "{address} is damaged ({what}); nothing was changed; {remedy}": "{address} est endommagé ({what}); rien n’a été modifié; {remedy}",
    "remove {path}: it is made anew": "supprimer {path} : ce fichier est refait",
    (
        "{address} was made by an earlier version of partnermap and cannot be asked before it is upgraded; "
        "`partnermap load FILE --store {address}`, with the right to write there, does so"
    ): (
        "{address} a été créé par une version antérieure de partnermap et ne peut être interrogé avant d’être mis à niveau; "
        "`partnermap load FICHIER --store {address}`, avec le droit d’y écrire, s’en charge"
    ),
    "{path} is a folder, not a store; give the path of a file such as {file}": (
        "{path} est un dossier et non un réseau; donner le chemin d’un fichier, comme {file}"
    ),
    "{path} was not made by partnermap; to load it as data use `partnermap load {path}`, or give another path to --store": (
        "{path} n’a pas été créé par partnermap; pour le charger comme données, utiliser `partnermap load {path}`, ou donner un autre "
        "chemin à --store"
    ),
    "{path} was not made by partnermap; give another path to --store": (
        "{path} n’a pas été créé par partnermap; donner un autre chemin à --store"
    ),
    "{path} is empty; remove it, or give another path to --store": "{path} est vide; le supprimer, ou donner un autre chemin à --store",
    "{path} may not be read; ask its owner for the right to read it": (
        "{path} ne peut être lu; demander le droit de lecture à son propriétaire"
    ),
    "{path} is being made by another load; wait until it has ended": (
        "{path} est en cours de création par un autre chargement; attendre qu’il soit terminé"
    ),
    "it cannot be opened: {why}": "il ne peut être ouvert : {why}",
    (
        "the load is kept, but as somebody was reading at its end, it stands in {log} until {path} is opened the next time; "
        "do not copy or move the one without the other"
    ): (
        "le chargement est conservé, mais comme quelqu’un lisait à la fin, il se trouve dans {log} jusqu’à la prochaine ouverture de "
        "{path}; ne pas copier ni déplacer l’un sans l’autre"
    ),
    "there is no folder {folder}; make it first": "le dossier {folder} n’existe pas; le créer d’abord",
    "{address} is changed by `partnermap load` alone; --write is for a Neo4j store": (
        "{address} ne se modifie que par `partnermap load`; --write est pour un réseau dans Neo4j"
    ),
    "{address} has no plan to show; --explain and --profile need a Neo4j store": (
        "{address} n’a pas de plan à montrer; --explain et --profile demandent un réseau dans Neo4j"
    ),
    "{address} was opened for questions only; use `partnermap load` to add to it": (
        "{address} n’a été ouvert que pour des questions; utiliser `partnermap load` pour y ajouter"
    ),
    "there is no store at {path}; make one with `partnermap --store {path} load FILE`": (
        "il n’y a pas de réseau à {path}; en créer un avec `partnermap --store {path} load FICHIER`"
    ),
    "table {table}, row {row}: {why}": "table {table}, ligne {row} : {why}",
    "table {table}: {why}": "table {table} : {why}",
    "its index of words is not that of its names": "son index de mots n’est pas celui de ses noms",
    "a value in it is none that partnermap puts": "une valeur n’est pas de celles que partnermap y met",
    "it leads to '{nowhere}', which is not there": "elle mène à « {nowhere} », qui n’existe pas",
    "the schema of the store has no {value}": "le schéma du réseau n’a pas de {value}",
    "its kind, form or type is not in the schema of the store": "son genre, sa forme ou son type n’est pas dans le schéma du réseau",
    "its table {table} is missing": "il lui manque la table {table}",
    "it has a {sort} that partnermap did not make, {name}": "il a un élément ({sort}) que partnermap n’a pas créé, {name}",
    "its table {table} has a column that partnermap did not make, {column}": (
        "sa table {table} a une colonne que partnermap n’a pas créée, {column}"
    ),
    "its table {table} has no column {column}": "sa table {table} n’a pas de colonne {column}",
    "what it says of its schema cannot be read": "ce qu’il dit de son schéma ne peut être lu",
    "{address} was moved or removed meanwhile; nothing was changed; look where it is and try again": (
        "{address} a été déplacé ou supprimé entre-temps; rien n’a été modifié; voir où il se trouve et réessayer"
    ),
    (
        "{address} cannot be written; the disk, a quota or a limit on the size of files leaves no room, or the disk is out of order; "
        "nothing was changed"
    ): (
        "{address} ne peut être écrit; le disque, un quota ou une limite de taille ne laisse plus de place, ou le disque est défectueux; "
        "rien n’a été modifié"
    ),
    "{address} cannot be locked, as its drive does not offer that; copy it to a disk of this computer": (
        "{address} ne peut être verrouillé, car son lecteur ne le permet pas; le copier sur un disque de cet ordinateur"
    ),
    "{address} needs more memory than there is; nothing was changed; close other programs": (
        "{address} demande plus de mémoire qu’il n’y en a; rien n’a été modifié; fermer d’autres programmes"
    ),
    "{address} is closed; open it again to ask it": "{address} est fermé; le rouvrir pour l’interroger",
    "{address} cannot be used: {why}": "{address} ne peut être utilisé : {why}",
    "{address} cannot grow: the disk is full or a limit is reached; nothing was changed": (
        "{address} ne peut grandir : le disque est plein ou une limite est atteinte; rien n’a été modifié"
    ),
    "{address} cannot be read: {why}; copy it to a disk of this computer, or bring it back from a copy": (
        "{address} ne peut être lu : {why}; le copier sur un disque de cet ordinateur, ou le rétablir à partir d’une copie"
    ),
    "{address} is in use by another load or a long question; wait until it has ended, then try again": (
        "{address} est utilisé par un autre chargement ou une longue question; attendre la fin, puis réessayer"
    ),
    "{address} may only be read; ask for the right to write it, or give another path to --store": (
        "{address} ne peut qu’être lu; demander le droit d’y écrire, ou donner un autre chemin à --store"
    ),
    "{address} cannot be opened; check that its folder exists and that you may write there": (
        "{address} ne peut être ouvert; vérifier que son dossier existe et que vous pouvez y écrire"
    ),
    "{address} was not made by partnermap; give another path to --store": (
        "{address} n’a pas été créé par partnermap; donner un autre chemin à --store"
    ),
    "{address} may not be opened; ask its owner for the right": "{address} ne peut être ouvert; en demander le droit à son propriétaire",
    "{shown} is no address of a store; write the path of a file, or begin with {known}": (
        "{shown} n’est pas l’adresse d’un réseau; écrire le chemin d’un fichier, ou commencer par {known}"
    ),
    "{address} was made by a later version of partnermap; run `pip install .` in the folder of a newer partnermap": (
        "{address} a été créé par une version ultérieure de partnermap; exécuter `pip install .` dans le dossier d’un "
        "partnermap plus récent"
    ),
}
