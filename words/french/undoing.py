"""What is said of a change that is taken back."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "there is no change to take back": "il n’y a aucune modification à annuler",
    "see `partnermap history`": "voir `partnermap history`",
    "there is no change {number}": "il n’y a pas de modification {number}",
    "change {number} was taken back already, by change {by}": "la modification {number} a déjà été annulée, par la modification {by}",
    "to have it again: `partnermap undo {number}`": "pour la rétablir\u00a0: `partnermap undo {number}`",
    "what change {number} did was forgotten for good on {day}": (
        "ce que la modification {number} avait fait a été effacé pour de bon le {day}"
    ),
    "this takes back change {number}: {what}": "cela annule la modification {number}\u00a0: {what}",
    "the kinds and ties that it brought are in use, so they stay": (
        "les genres et les liens qu’elle apportait sont utilisés, ils restent donc"
    ),
    "{n} thing is not as it was before, since something else says it, has changed it since, or needs it:": (
        "{n} élément n’est pas redevenu comme avant, car autre chose le dit, l’a modifié depuis ou en a besoin\u00a0:"
    ),
    "{n} things are not as they were before, since something else says them, has changed them since, or needs them:": (
        "{n} éléments ne sont pas redevenus comme avant, car autre chose les dit, les a modifiés depuis ou en a besoin\u00a0:"
    ),
    "and {n} more": "et {n} de plus",
    "{what}, {day}, by {who}": "{what}, {day}, par {who}",
    "{what}, {day}": "{what}, {day}",
    "taken out: {what}": "retraits\u00a0: {what}",
    "brought back: {what}": "retours\u00a0: {what}",
    "put back to what they were: {what}": "retours à l’état antérieur\u00a0: {what}",
    "nothing in the network becomes another by that": "rien dans le réseau ne change par là",
    "{name}: a tie that stays needs it": "{name}\u00a0: un lien qui reste en a besoin",
    "{name}: an end or a source of it is not there any more": "{name}\u00a0: un de ses bouts ou une de ses sources n’est plus là",
    "{name}: change {changes}": "{name}\u00a0: modification {changes}",
    "{name}: changes {changes}": "{name}\u00a0: modifications {changes}",
    "tie {id}": "lien {id}",
    "stopped, but the change was taken back already": "arrêté, mais la modification était déjà annulée",
    "Tell all that stays, however much.": "Dire tout ce qui reste, si long que ce soit.",
    "Take back change N of the history, or the newest that stands.": (
        "Annuler la modification N de l’historique, ou la plus récente qui tient encore."
    ),
    (
        "What other changes say, or have changed since, stays and is told; the rest is as it was before. An undo is a change too: "
        "`undo` of its number brings back what it took away."
    ): (
        "Ce que d’autres modifications disent, ou ont changé depuis, reste et est dit; le reste redevient comme avant. Une annulation est "
        "aussi une modification\u00a0: `undo` de son numéro rétablit ce qu’elle a retiré."
    ),
    "change {number} is an undo; name the change that it took back, {undone}": (
        "la modification {number} est une annulation; nommer celle qu’elle a annulée, {undone}"
    ),
    "change {number} stands": "la modification {number} tient encore",
    "take it back first with `partnermap undo {number}`": "l’annuler d’abord avec `partnermap undo {number}`",
}
