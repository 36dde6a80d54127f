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
    "[NAME|N]": "[NOM|N]",
    "All that each change did, before and after.": "Tout ce que chaque modification a fait, avant et après.",
    "there is no change {number}: the history begins with the next change": (
        "il n’y a pas de modification {number}\u00a0: l’historique commence avec la prochaine"
    ),
    "there is no change {number}; the newest is {last}": "il n’y a pas de modification {number}; la plus récente est {last}",
    "give either a name or the number of a change": "donner un nom ou le numéro d’une modification, non les deux",
}
