"""The words of answers on what changed, in English and French."""

from __future__ import annotations

from collections.abc import Mapping

_DONE = {
    "added": ("added", "ajouté"),
    "changed": ("changed", "modifié"),
    "removed": ("removed", "retiré"),
    "same": ("said again", "réaffirmé"),
}
_THINGS = {
    "stakeholder": ("stakeholder", "stakeholders", "partie prenante", "parties prenantes", "e"),
    "tie": ("tie", "ties", "lien", "liens", ""),
    "source": ("source", "sources", "source", "sources", "e"),
}

WORDS: Mapping[str, tuple[str, str]] = {
    **{
        key: words
        for thing, (one, many, une, plusieurs, feminine) in _THINGS.items()
        for done, (en, fr) in _DONE.items()
        for key, words in {
            f"{thing} {done}": (f"{{n}} {one} {en}", f"{{n}} {une} {fr}{feminine}"),
            f"{thing} {done}_many": (f"{{n}} {many} {en}", f"{{n}} {plusieurs} {fr}{feminine}s"),
            f"{thing} also {done}": (f"{{n}} {en}", f"{{n}} {fr}{feminine}"),
            f"{thing} also {done}_many": (f"{{n}} {en}", f"{{n}} {fr}{feminine}s"),
        }.items()
    },
    "n_changes": ("{n} change of the history", "{n} modification de l’historique"),
    "n_changes_many": ("{n} changes of the history", "{n} modifications de l’historique"),
    "ask_history": ("What changed?", "Qu’est-ce qui a changé?"),
    "ask_change": ("What did change {n} do?", "Qu’a fait la modification {n}?"),
    "ask_life": ("What changed of {name}?", "Quelles modifications touchent {name}?"),
    "no_history": (
        "Nothing is in the history yet: it begins with the next change.",
        "L’historique est encore vide\u00a0: il commence avec la prochaine modification.",
    ),
    "no_life": (
        "{name} was there before the history began; no change has touched it since.",
        "{name} était là avant le début de l’historique; rien n’y a touché depuis.",
    ),
    "number": ("No.", "Nº"),
    "when": ("When", "Quand"),
    "by_whom": ("Who", "Qui"),
    "change": ("Change", "Modification"),
    "command": ("Command", "Commande"),
    "files": ("Files", "Fichiers"),
    "did": ("Did", "Effet"),
    "did_to_it": ("What it did", "Ce qu’elle a fait"),
    "thing": ("What", "Quoi"),
    "remark": ("Remark", "Remarque"),
    "change_n": ("Change {n}", "Modification {n}"),
    "life_of": ("What changed of {name}", "Modifications qui touchent {name}"),
    "gone": ("It is not in the network any more.", "Elle n’est plus dans le réseau."),
    "taken_back_by": ("taken back by {n}", "annulée par {n}"),
    "takes_back": ("takes back {n}", "annule {n}"),
    "not_finished": ("not finished: only a part of it was kept", "inachevée\u00a0: une partie seulement a été gardée"),
    "content_forgotten": ("what it did was taken out for good on {day}", "ce qu’elle a fait a été effacé pour de bon le {day}"),
    "other_schema": ("the schema of the network was another before", "le schéma du réseau était un autre auparavant"),
    "more_changes": ("… and {n} more change; -n 0 shows all.", "… et {n} modification de plus; -n 0 montre tout."),
    "more_changes_many": ("… and {n} more changes; -n 0 shows all.", "… et {n} modifications de plus; -n 0 montre tout."),
    "more_deeds": ("… and {n} more; -v tells all.", "… et {n} de plus; -v dit tout."),
    "more_deeds_many": ("… and {n} more; -v tells all.", "… et {n} de plus; -v dit tout."),
    "more_in": ("… and {n} more; `partnermap history {id} -v`", "… et {n} de plus; `partnermap history {id} -v`"),
    "more_in_many": ("… and {n} more; `partnermap history {id} -v`", "… et {n} de plus; `partnermap history {id} -v`"),
    "and_more_many": ("… and {n} more", "… et {n} de plus"),
    "done": ("What was done", "Ce qui a été fait"),
    "and_more": ("… and {n} more", "… et {n} de plus"),
    "a_source": ("{title} (source, {id})", "{title} (source, {id})"),
    "done added": ("Added", "Ajout"),
    "done removed": ("Removed", "Retrait"),
    "done said": ("Said again", "Réaffirmation"),
    "done nothing": ("Left as it was", "Laissé tel quel"),
    "of_thing": ("{thing}: {what}", "{thing}\u00a0: {what}"),
    "has": ("{field}: {value}", "{field}\u00a0: {value}"),
    "field_set": ("{field} was empty and is now '{now}'", "{field}\u00a0: vide auparavant, maintenant «\u00a0{now}\u00a0»"),
    "field_was": (
        "{field} was '{was}' and is now '{now}'",
        "{field}\u00a0: «\u00a0{was}\u00a0» auparavant, maintenant «\u00a0{now}\u00a0»",
    ),
    "field_emptied": ("{field} was '{was}' and is now empty", "{field}\u00a0: «\u00a0{was}\u00a0» auparavant, maintenant vide"),
    "text_added": ("{field}: '{text}' added", "{field}\u00a0: ajout de «\u00a0{text}\u00a0»"),
    "text_removed": ("{field}: '{text}' removed", "{field}\u00a0: retrait de «\u00a0{text}\u00a0»"),
    "from_heading": ("From", "De"),
    "to_heading": ("To", "À"),
    "amount_heading": ("Amount", "Montant"),
    "currency_heading": ("Currency", "Devise"),
    "confidence_heading": ("Confidence", "Confiance"),
    "former_ids_heading": ("Merged into it", "Anciens identifiants, par fusion"),
    "distinct_from_heading": ("Known to be others", "À ne pas confondre avec"),
    "undecided_with_heading": ("Not decided whether the same", "À décider\u00a0: une seule ou deux"),
    "reordered": ("{field}: in another order", "{field}\u00a0: dans un autre ordre"),
    "aliases added": ("Alias '{text}' added", "Autre nom ajouté\u00a0: «\u00a0{text}\u00a0»"),
    "aliases removed": ("Alias '{text}' removed", "Autre nom retiré\u00a0: «\u00a0{text}\u00a0»"),
    "aliases_fr added": ("French alias '{text}' added", "Autre nom français ajouté\u00a0: «\u00a0{text}\u00a0»"),
    "aliases_fr removed": ("French alias '{text}' removed", "Autre nom français retiré\u00a0: «\u00a0{text}\u00a0»"),
    "former_ids added": ("'{text}' was merged into it", "«\u00a0{text}\u00a0» en fait maintenant partie"),
    "former_ids removed": ("'{text}' is apart from it again", "«\u00a0{text}\u00a0» n’en fait plus partie"),
    "distinct_from added": ("Known to be another than '{text}'", "À ne pas confondre avec «\u00a0{text}\u00a0»"),
    "distinct_from removed": ("No longer known to be another than '{text}'", "N’est plus à distinguer de «\u00a0{text}\u00a0»"),
    "undecided_with added": ("Whether it is '{text}' was put off", "Décision remise à plus tard\u00a0: est-ce «\u00a0{text}\u00a0»?"),
    "undecided_with removed": (
        "Whether it is '{text}' is put off no more",
        "Décision qui n’est plus remise à plus tard\u00a0: est-ce «\u00a0{text}\u00a0»?",
    ),
    "evidence added": ("Evidence added: {text}", "Preuve ajoutée\u00a0: {text}"),
    "evidence removed": ("Evidence removed: {text}", "Preuve retirée\u00a0: {text}"),
}
