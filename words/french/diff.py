"""What is said where two networks are compared."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "Between the network after one change and after another; 0 is before all.": (
        "Entre le réseau après une modification et après une autre; 0 est avant toutes."
    ),
    "What began and ended between two days, such as 2011 and 2020-06-30.": (
        "Ce qui a commencé et pris fin entre deux jours, tels que 2011 et 2020-06-30."
    ),
    "By what rule each difference is told.": "Selon quelle règle chaque différence est établie.",
    "[OLD [NEW]]": "[ANCIEN [NOUVEAU]]",
    "N N": "N N",
    "DATE DATE": "DATE DATE",
    "What is different between two networks: who and what is new, renamed, ended, changed, or not there.": (
        "Ce qui diffère entre deux réseaux\u00a0: qui et quoi est nouveau, renommé, terminé, modifié ou absent."
    ),
    "OLD and NEW are each a store, a file or folder that `partnermap load` reads, or built-in for the built-in network. With OLD alone "
    "it is compared with the store in use. What is missing from NEW is told as missing and never as ended.": (
        "ANCIEN et NOUVEAU sont chacun un réseau gardé, un fichier ou un dossier que `partnermap load` lit, ou built-in pour le "
        "réseau intégré. Avec ANCIEN seul, il est comparé au réseau utilisé. Ce qui manque à NOUVEAU est donné comme manquant, jamais "
        "comme terminé."
    ),
    "give one of these: networks, --changes, or --dates; the last two are of the store in use": (
        "donner une de ces choses\u00a0: des réseaux, --changes ou --dates; les deux dernières portent sur le réseau utilisé"
    ),
    "name what to compare: two networks, or --changes 12 14, or --dates 2011 2020": (
        "nommer ce qu’il faut comparer\u00a0: deux réseaux, ou --changes 12 14, ou --dates 2011 2020"
    ),
    "two networks are compared, and {n} are named": "on compare deux réseaux, et {n} sont nommés",
    "--store is for one network that is compared with it; leave it out, or name one network": (
        "--store sert à un seul réseau qui y est comparé; l’omettre, ou nommer un seul réseau"
    ),
    "--dates has its own two days; leave out --as-of and --undated": "--dates a ses deux jours à elle; omettre --as-of et --undated",
    "comparing {old} with the network in use": "comparaison avec le réseau utilisé\u00a0: {old}",
    "{file} cannot be compared, since some of its rows cannot be read": (
        "{file} ne peut pas être comparé, car certaines de ses lignes ne peuvent pas être lues"
    ),
    "correct it as `partnermap load {file} --dry-run` says": "le corriger comme le dit `partnermap load {file} --dry-run`",
    "there is no network {text}; name a store, a file or folder that was exported, or {built_in}": (
        "il n’y a pas de réseau {text}; nommer un réseau gardé, un fichier ou un dossier exporté, ou {built_in}"
    ),
    "{old} and {new} are one and the same": "{old} et {new} sont une seule et même chose",
    "name another one to compare with": "en nommer un autre à comparer",
    "a network to compare with is one that was opened with partnermap.open, not {type}": (
        "un réseau à comparer est un réseau ouvert avec partnermap.open, et non {type}"
    ),
    "the two networks are one and the same": "les deux réseaux sont un seul et même réseau",
    "compare with another network, or two changes of this one, or two days": (
        "comparer avec un autre réseau, ou deux modifications de celui-ci, ou deux jours"
    ),
    "change {number} was not kept whole": "la modification {number} n’a pas été gardée en entier",
    "change {number} is named twice": "la modification {number} est nommée deux fois",
    "name two changes, such as 12 and 14": "nommer deux modifications, telles que 12 et 14",
    "change {first} came after change {last}": "la modification {first} est venue après la modification {last}",
    "write the earlier one first: {first} {last}": "écrire d’abord la plus ancienne\u00a0: {first} {last}",
    "a change is missing": "il manque une modification",
    "a day is missing": "il manque un jour",
    "write two, such as 2011 and 2020-06-30": "en écrire deux, tels que 2011 et 2020-06-30",
    "{day} is named twice": "{day} est nommé deux fois",
    "write two days, such as 2011 and 2020-06-30": "écrire deux jours, tels que 2011 et 2020-06-30",
    "{first} is after {last}": "{first} vient après {last}",
    "{first} and {last} have days in common": "{first} et {last} ont des jours en commun",
    "write each as a month or a day, such as 2011-01-01": "écrire chacun comme un mois ou un jour, tel que 2011-01-01",
}
