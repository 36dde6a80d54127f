"""What is said of changes, and of taking them back."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "[N]": "[N]",
    "Do not ask.": "Ne rien demander.",
    "Tell what it would do, and change nothing.": "Dire ce qui serait fait, sans rien modifier.",
    "Go on? [y/N]": "Continuer? [o/N]",
    "nothing was changed": "rien n’a été modifié",
    "nothing was changed, since nobody can be asked here; repeat it with --yes if that is what you want": (
        "rien n’a été modifié, car personne ne peut répondre ici; répéter la commande avec --yes si c’est voulu"
    ),
    "to take it back: `partnermap undo {number}`": "pour l’annuler\u00a0: `partnermap undo {number}`",
    "there is no network at {address} to change yet; load one with `partnermap load FILE`, or name one with --store": (
        "il n’y a pas encore de réseau à modifier à {address}; en charger un avec `partnermap load FICHIER`, ou en nommer un avec --store"
    ),
    "{address} was changed by somebody else meanwhile; nothing was changed now, so look again and repeat it": (
        "{address} a été modifié par quelqu’un d’autre entre-temps; rien ne l’a été cette fois, donc regarder de nouveau et la répéter"
    ),
}
