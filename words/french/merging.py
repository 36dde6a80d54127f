"""What is said of stakeholders that are merged into one, kept apart, and brought back."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "'{id}' is now part of {name} ({kept})": "«\u00a0{id}\u00a0» fait maintenant partie de {name} ({kept})",
    "{field} of '{id}' stays '{was}'; this row says '{now}' of '{former}', which is now part of it": (
        "{field} de «\u00a0{id}\u00a0» reste «\u00a0{was}\u00a0»; cette ligne dit «\u00a0{now}\u00a0» de «\u00a0{former}\u00a0», qui "
        "en fait maintenant partie"
    ),
    "'{one}' and '{other}' are one now, so the tie between them is left out": (
        "«\u00a0{one}\u00a0» et «\u00a0{other}\u00a0» sont maintenant une seule partie prenante; le lien entre les "
        "deux est donc laissé de côté"
    ),
    (
        "'{id}' is '{other}' here, so it is not taken for one that was merged into '{own}'; if they are one: "
        "`partnermap merge {own} {other}`"
    ): (
        "«\u00a0{id}\u00a0» est «\u00a0{other}\u00a0» ici; cet identifiant n’est donc pas pris pour un de ceux fusionnés avec "
        "«\u00a0{own}\u00a0»; si c’est la même partie prenante\u00a0: `partnermap merge {own} {other}`"
    ),
    "'{name}' is one": "«\u00a0{name}\u00a0» est une seule partie prenante",
    "'{one}' and '{other}' are known to be two already": (
        "il est déjà noté que «\u00a0{one}\u00a0» et «\u00a0{other}\u00a0» sont deux parties prenantes distinctes"
    ),
    "'{name}' is a part of '{other}' since they were merged": (
        "«\u00a0{name}\u00a0» est une partie de «\u00a0{other}\u00a0» depuis leur fusion"
    ),
    "take them apart first: `partnermap unmerge {name}`": "les séparer d’abord\u00a0: `partnermap unmerge {name}`",
    "{one} ({id}) and {other} ({other_id}) are two": "{one} ({id}) et {other} ({other_id}) sont deux parties prenantes distinctes",
    "stopped, but that was noted already": "arrêté, mais cela était déjà noté",
    "Note that A and B are two: `duplicates` suggests them no more, and `merge` refuses them.": (
        "Noter que A et B sont deux parties prenantes distinctes\u00a0: `duplicates` ne les propose plus, et `merge` les refuse."
    ),
    "the history does not say how '{id}' was merged into '{heir}', so they cannot be taken apart": (
        "l’historique ne dit pas comment l’identifiant «\u00a0{id}\u00a0» a été fusionné avec «\u00a0{heir}\u00a0», on ne "
        "peut donc pas les séparer"
    ),
    "'{kept}', into which '{id}' was merged, is itself a part of '{heir}' since": (
        "«\u00a0{kept}\u00a0», dont «\u00a0{id}\u00a0» fait partie, est depuis une partie de «\u00a0{heir}\u00a0»"
    ),
    "take that apart first: `partnermap unmerge {name}`": "faire d’abord cette séparation\u00a0: `partnermap unmerge {name}`",
    "several that were merged into '{heir}' had the name '{text}': {ids}": (
        "plusieurs parties prenantes fusionnées avec «\u00a0{heir}\u00a0» avaient le nom «\u00a0{text}\u00a0»\u00a0: {ids}"
    ),
    "nobody was merged into '{heir}' who had the name '{text}'": (
        "aucune partie prenante fusionnée avec «\u00a0{heir}\u00a0» n’avait le nom «\u00a0{text}\u00a0»"
    ),
    "its former ids: {ids}": "ses anciens identifiants\u00a0: {ids}",
    "{back} ({back_id}) is by itself again, with {n} tie, and no part of {kept} ({kept_id}) any more": (
        "{back} ({back_id}) est de nouveau à part, avec {n} lien, et ne fait plus partie de {kept} ({kept_id})"
    ),
    "{back} ({back_id}) is by itself again, with {n} ties, and no part of {kept} ({kept_id}) any more": (
        "{back} ({back_id}) est de nouveau à part, avec {n} liens, et ne fait plus partie de {kept} ({kept_id})"
    ),
    "an end or all sources of a tie are gone, so it stays away: {source} {type} {target}": (
        "un bout ou toutes les sources d’un lien n’existent plus, il ne revient donc pas\u00a0: {source} {type} {target}"
    ),
    "stopped, but the two were apart already": "arrêté, mais la séparation était déjà faite",
    "Take what was merged into another apart from it again: NAME is its former id, or a name that it had.": (
        "Séparer de nouveau ce qui a été fusionné avec autre chose\u00a0: NOM est l’ancien identifiant, ou l’un des anciens noms."
    ),
    "What was said of each since, by rows that named it, is said of that one. Merges of merges are taken apart from the outside in.": (
        "Ce que des lignes ont dit depuis en nommant l’une ou l’autre partie prenante est dit de celle-là. Les fusions de "
        "fusions se défont de l’extérieur vers l’intérieur."
    ),
    "{file} is no workbook of pairs to decide on; `partnermap duplicates -o review.xlsx` makes one": (
        "{file} n’est pas un classeur de paires à décider; `partnermap duplicates -o review.xlsx` en fait un"
    ),
    "'{text}' is no decision; write same, distinct or later, or leave the cell empty": (
        "«\u00a0{text}\u00a0» n’est pas une décision; écrire identiques, distincts ou plus tard, ou laisser la cellule vide"
    ),
    "'{text}' is none of the two; write one of their ids, or leave the cell empty": (
        "«\u00a0{text}\u00a0» n’est aucun des deux; écrire un de leurs identifiants, ou laisser la cellule vide"
    ),
    "no stakeholder has the id '{id}'": "aucune partie prenante n’a l’identifiant «\u00a0{id}\u00a0»",
    "'{one}' and '{other}' are one": "«\u00a0{one}\u00a0» et «\u00a0{other}\u00a0» sont une seule partie prenante",
    "other rows say that '{one}' and '{other}' are one": (
        "d’autres lignes disent que «\u00a0{one}\u00a0» et «\u00a0{other}\u00a0» sont une seule partie prenante"
    ),
    "correct one of the rows": "corriger une des lignes",
    "{n} decision cannot be taken, so none was": "{n} décision ne peut pas être prise, aucune ne l’a donc été",
    "{n} decisions cannot be taken, so none was": "{n} décisions ne peuvent pas être prises, aucune ne l’a donc été",
    "correct them in the workbook and load it again": "les corriger dans le classeur et le charger de nouveau",
    "stopped, but the decisions were taken already": "arrêté, mais les décisions étaient déjà prises",
    "{n} pair is put off": "{n} paire est remise à plus tard",
    "{n} pairs are put off": "{n} paires sont remises à plus tard",
    "{n} decision was taken before": "{n} décision avait déjà été prise",
    "{n} decisions were taken before": "{n} décisions avaient déjà été prises",
    "{n} pair is not decided": "{n} paire n’est pas décidée",
    "{n} pairs are not decided": "{n} paires ne sont pas décidées",
    "nothing new was decided": "rien de nouveau n’a été décidé",
    "a workbook with decisions on pairs is loaded by itself, without --sync and --replace": (
        "un classeur de décisions sur des paires se charge seul, sans --sync ni --replace"
    ),
    (
        "The workbook of `duplicates -o review.xlsx` is loaded for its decisions: those that are the same are merged, the distinct are "
        "kept apart."
    ): (
        "Le classeur de `duplicates -o review.xlsx` est chargé pour ses décisions\u00a0: les paires identiques sont fusionnées, les "
        "paires distinctes restent séparées."
    ),
    "'{name}' cannot be merged with itself": "«\u00a0{name}\u00a0»\u00a0: une partie prenante ne peut pas être fusionnée avec elle-même",
    "name two stakeholders": "nommer deux parties prenantes",
    "'{one}' is of kind {kind} and '{other}' of kind {other_kind}, so they are not one": (
        "«\u00a0{one}\u00a0» est du genre {kind} et «\u00a0{other}\u00a0» du genre {other_kind}, ce n’est donc pas la même partie prenante"
    ),
    "correct the kind of one of them first": "corriger d’abord l’un des deux genres",
    "'{one}' and '{other}' are known to be two": (
        "il est noté que «\u00a0{one}\u00a0» et «\u00a0{other}\u00a0» sont deux parties prenantes distinctes"
    ),
    "if they are one after all: `partnermap undo {number}`": "si c’est la même malgré tout\u00a0: `partnermap undo {number}`",
    "{other} ({other_id}) becomes a part of {kept} ({kept_id})": "{other} ({other_id}) devient une partie de {kept} ({kept_id})",
    "also called: {names}": "autres noms\u00a0: {names}",
    "{field}: '{value}', as {other} had it": "{field}\u00a0: «\u00a0{value}\u00a0», selon {other}",
    "{field}: kept '{value}', {other} had '{was}'": "{field}\u00a0: «\u00a0{value}\u00a0» reste, {other} avait «\u00a0{was}\u00a0»",
    "{n} tie goes over": "{n} lien passe à l’autre",
    "{n} ties go over": "{n} liens passent à l’autre",
    "{n} of them was there already, so its evidence is gathered there": "{n} y était déjà; ses preuves s’y ajoutent",
    "{n} of them were there already, so their evidence is gathered there": "{n} y étaient déjà; leurs preuves s’y ajoutent",
    "dropped, as it joins the two: {tie}": "retiré, car il relie les deux\u00a0: {tie}",
    "'{name}' is neither of the two": "«\u00a0{name}\u00a0» n’est aucune des deux",
    "name one of them": "nommer l’une d’elles",
    "stopped, but the two were merged already": "arrêté, mais la fusion était déjà faite",
    "Make B a part of A, as they are one: its names, ties and evidence are those of A from now on, and its id means A.": (
        "Faire de B une partie de A, car c’est la même partie prenante\u00a0: ses noms, ses liens et ses preuves sont désormais "
        "ceux de A, et son identifiant désigne A."
    ),
    "What A has already stays, and what differs is shown. `unmerge B` takes them apart again, whatever was loaded meanwhile.": (
        "Ce que A a déjà reste, et ce qui diffère est montré. `unmerge B` les sépare de nouveau, quoi qu’on ait chargé entre-temps."
    ),
    "Which of the two is kept.  [default: the first]": "Laquelle des deux reste.  [par défaut\u00a0: la première]",
}
