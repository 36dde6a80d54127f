"""What is said of files that take something out: of an edited one that is brought in, and of a source that is loaded anew."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    (
        "With --sync the store is made to say what one file says that was exported with `export FILE --for-editing` and edited since. With "
        "--replace what a source said before and says no more is taken out; without either, nothing ever is."
    ): (
        "Avec --sync, le réseau dit ensuite ce que dit un fichier exporté avec `export FICHIER --for-editing` et modifié depuis. Avec "
        "--replace, ce qu’une source disait et ne dit plus est retiré; sans l’une ni l’autre, rien ne l’est jamais."
    ),
    "Bring in what was edited in an export for editing: a row that is gone is removed.": (
        "Apporter ce qui a été modifié dans une exportation faite pour cela\u00a0: une ligne qui n’y est plus est retirée."
    ),
    "SOURCE": "SOURCE",
    "Take out what this source (id or title) said before and does not say in these files (may be repeated).": (
        "Retirer ce que cette source (identifiant ou titre) disait et ne dit pas dans ces fichiers (peut être répété)."
    ),
    "a row that is left out would be taken for removed; leave out --skip-bad and --rejected": (
        "une ligne laissée de côté passerait pour retirée; omettre --skip-bad et --rejected"
    ),
    "--sync and --replace are two things; give one of them": "--sync et --replace sont deux choses; en donner une seule",
    "--sync takes one file or folder, as it was exported, and no --schema": (
        "--sync prend un seul fichier ou dossier, tel qu’exporté, et pas de --schema"
    ),
    "`--verbose` tells each fault": "`--verbose` dit chaque faute",
    "correct that in the file and repeat it": "corriger cela dans le fichier et recommencer",
    "{file} was changed while you were asked, so nothing was done": (
        "{file} a été modifié pendant que la question était posée, donc rien n’a été fait"
    ),
    "look at the plan again": "regarder de nouveau ce qui serait fait",
    "{file} has no sheet {sheets}, so what they hold is left alone": (
        "{file} n’a pas de feuille {sheets}, donc ce qu’elles contiennent reste tel quel"
    ),
    "nothing was changed: {address} has all that was edited in {file}": (
        "rien n’a été modifié\u00a0: {address} a déjà tout ce qui a été modifié dans {file}"
    ),
    "{address} says now what {file} says": "{address} dit maintenant ce que dit {file}",
    "{address} says now what {file} says, {but}": "{address} dit maintenant ce que dit {file}, {but}",
    "but for {n} conflict": "sauf {n} conflit",
    "but for {n} conflicts": "sauf {n} conflits",
    "to go on editing, export it anew: `partnermap export {file} --for-editing --force`": (
        "pour continuer à modifier, exporter de nouveau\u00a0: `partnermap export {file} --for-editing --force`"
    ),
    "{n} stakeholder has no tie any more, and stays; to take it out:": (
        "{n} partie prenante n’a plus de lien, et reste; pour la retirer\u00a0:"
    ),
    "{n} stakeholders have no tie any more, and stay; to take them out:": (
        "{n} parties prenantes n’ont plus de lien, et restent; pour les retirer\u00a0:"
    ),
    "evidence of {n} tie taken out": "preuve de {n} lien retirée",
    "evidence of {n} ties taken out": "preuves de {n} liens retirées",
    "{name}: `partnermap remove {id}`": "{name}\u00a0: `partnermap remove {id}`",
    "no row cites '{id}', so all that it said would be taken out": (
        "aucune ligne ne cite «\u00a0{id}\u00a0», donc tout ce que cette source disait serait retiré"
    ),
    "write its id in evidence_source; if all of it is to go: `partnermap remove --source {id}`": (
        "écrire son identifiant dans evidence_source; si tout doit partir\u00a0: `partnermap remove --source {id}`"
    ),
    "added: {what}": "ajouts\u00a0: {what}",
    "renamed: {what}": "changements de nom\u00a0: {what}",
    "{thing}: {what}": "{thing}\u00a0: {what}",
    "this takes out {removed} of {ties} ties, more than half; are rows missing in the file that should be there?": (
        "ceci retire {removed} liens sur {ties}, plus de la moitié; manque-t-il dans le fichier des lignes qui devraient y être?"
    ),
    "{n} conflict: others have changed this since the file was exported, so it stays as it is in the network:": (
        "{n} conflit\u00a0: d’autres ont modifié ceci depuis l’exportation du fichier, donc cela reste comme dans le réseau\u00a0:"
    ),
    "{n} conflicts: others have changed these since the file was exported, so they stay as they are in the network:": (
        "{n} conflits\u00a0: d’autres ont modifié ceci depuis l’exportation du fichier, donc cela reste comme dans le réseau\u00a0:"
    ),
    "to go on from what they have: export it anew with --for-editing": (
        "pour continuer à partir de ce qu’ils ont\u00a0: exporter de nouveau avec --for-editing"
    ),
    "{thing} has no row any more, but others have changed it ({by})": (
        "{thing} n’a plus de ligne, mais d’autres y ont apporté une modification ({by})"
    ),
    "{thing} has no row any more, but a tie of others needs it ({by})": (
        "{thing} n’a plus de ligne, mais un lien d’autres en a besoin ({by})"
    ),
    "{place}: others have removed {thing} ({by})": "{place}\u00a0: d’autres ont retiré {thing} ({by})",
    "{place} column {field}: you have emptied it, others have '{theirs}' ({by}): {thing}": (
        "{place}, colonne {field}\u00a0: vous avez vidé la cellule, d’autres ont «\u00a0{theirs}\u00a0» ({by})\u00a0: {thing}"
    ),
    "{place} column {field}: you have '{yours}', others have emptied it ({by}): {thing}": (
        "{place}, colonne {field}\u00a0: vous avez «\u00a0{yours}\u00a0», d’autres ont vidé la cellule ({by})\u00a0: {thing}"
    ),
    "{place} column {field}: you have '{yours}', others have '{theirs}' ({by}): {thing}": (
        "{place}, colonne {field}\u00a0: vous avez «\u00a0{yours}\u00a0», d’autres ont «\u00a0{theirs}\u00a0» ({by})\u00a0: {thing}"
    ),
    "it is not known when": "on ne sait quand",
    "change {number}: {what}": "modification {number}\u00a0: {what}",
    "{file} does not tell which change it shows, so nobody knows what was removed from it": (
        "{file} ne dit pas quelle modification il montre, donc on ne sait pas ce qui en a été retiré"
    ),
    "{file} was exported from another network, or from a later or other state of this one": (
        "{file} a été exporté d’un autre réseau, ou d’un état ultérieur ou différent de celui-ci"
    ),
    (
        "export it with `partnermap export FILE --for-editing` and edit that, or bring in anew what one source says with "
        "`partnermap load FILE --replace SOURCE`"
    ): (
        "l’exporter avec `partnermap export FICHIER --for-editing` et modifier cela, ou apporter de nouveau ce que dit une source avec "
        "`partnermap load FICHIER --replace SOURCE`"
    ),
    "'{id}' has another row in {place}; take one of them out, or write another id": (
        "«\u00a0{id}\u00a0» a une autre ligne, {place}; en retirer une, ou écrire un autre identifiant"
    ),
    "'{id}' has no row of its own any more, and this tie names it": "«\u00a0{id}\u00a0» n’a plus de ligne à soi, et ce lien le nomme",
    "take this row out as well, or bring that one back": "retirer aussi cette ligne, ou remettre l’autre",
    "'{id}' has no row any more, and ties name it, which this file does not have": (
        "«\u00a0{id}\u00a0» n’a plus de ligne, et des liens le nomment, que ce fichier n’a pas"
    ),
    "bring its row back, or export the ties as well": "remettre sa ligne, ou exporter aussi les liens",
    "the rows of one tie say different things in column {column}, here and in {place}": (
        "les lignes d’un même lien disent des choses différentes dans la colonne {column}, ici et {place}"
    ),
    "write the same in each, or empty the id of the row that is another tie": (
        "écrire la même chose dans chacune, ou vider l’identifiant de la ligne qui est un autre lien"
    ),
}
