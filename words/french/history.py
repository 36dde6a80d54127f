"""What is said of the history."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "What changed in the network, the newest first: when, by whom, by what command, and how much.": (
        "Ce qui a changé dans le réseau, le plus récent d’abord\u00a0: quand, par qui, par quelle commande, et combien."
    ),
    "With NAME what changed of that stakeholder and its ties, also where it is there no more; with N what change N did.": (
        "Avec NOM, ce qui a changé de cette partie prenante et de ses liens, même si elle n’est plus là; "
        "avec N, ce qu’a fait la modification N."
    ),
    "[NAME|N|forget N]": "[NOM|N|forget N]",
    (
        "`history forget N` takes what change N did out of the history for good, once it was undone: for what should never have been "
        "loaded. It asks before."
    ): (
        "`history forget N` efface pour de bon de l’historique ce qu’a fait la modification N, une fois celle-ci annulée\u00a0: pour ce "
        "qui n’aurait jamais dû être chargé. La commande demande d’abord."
    ),
    "write the number of the change behind it, as in {example}": "écrire ensuite le numéro de la modification, comme dans {example}",
    "--yes and --dry-run go with `history forget N` alone": "--yes et --dry-run vont avec `history forget N` seulement",
    "stopped; `partnermap history` tells whether it is forgotten": "arrêté; `partnermap history` dit si c’est effacé",
    "what change {number} did is forgotten for good": "ce qu’a fait la modification {number} est effacé pour de bon",
    "{n} thing that it had brought is still in the network, since something else keeps it": (
        "{n} élément qu’elle avait apporté est encore dans le réseau, car autre chose le retient"
    ),
    "{n} things that it had brought are still in the network, since something else keeps them": (
        "{n} éléments qu’elle avait apportés sont encore dans le réseau, car autre chose les retient"
    ),
    "this takes out of the history for good what change {number} did: {what}": (
        "ceci efface pour de bon de l’historique ce qu’a fait la modification {number}\u00a0: {what}"
    ),
    "it cannot be taken back, and copies, exports and backups that were made before are not touched": (
        "c’est sans retour, et les copies, exportations et sauvegardes faites auparavant ne sont pas touchées"
    ),
    "All that each change did, before and after.": "Tout ce que chaque modification a fait, avant et après.",
    "there is no change {number}: the history begins with the next change": (
        "il n’y a pas de modification {number}\u00a0: l’historique commence avec la prochaine"
    ),
    "there is no change {number}; the newest is {last}": "il n’y a pas de modification {number}; la plus récente est {last}",
    (
        "the history tells all that changed, whatever source said it, so it is not told where sources are left out; "
        "ask without --without-mark and --without-source"
    ): (
        "l’historique dit tout ce qui a changé, quelle qu’en soit la source, et n’est donc pas donné quand des sources sont laissées de "
        "côté; demander sans --without-mark ni --without-source"
    ),
    "Also what changed of it, the newest first.": "Aussi ce qui en a changé, le plus récent d’abord.",
    "Leave out who changed what and when, and what was there before.": (
        "Laisser de côté qui a changé quoi et quand, et ce qui était là auparavant."
    ),
    "{address} has another history, change {number} for one; copy into an empty store, or without the history by --without-history": (
        "{address} a un autre historique, par exemple la modification {number}; copier dans un réseau vide, ou sans l’historique avec "
        "--without-history"
    ),
    "give either a name or the number of a change": "donner un nom ou le numéro d’une modification, non les deux",
}
