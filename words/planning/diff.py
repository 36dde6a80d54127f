"""The words of answers on what is different between two networks, states or days."""

from __future__ import annotations

from collections.abc import Mapping

_NOUNS = {
    "stakeholder": (("stakeholder", "stakeholders"), ("partie prenante", "parties prenantes"), True),
    "tie": (("tie", "ties"), ("lien", "liens"), False),
    "source": (("source", "sources"), ("source", "sources"), True),
}
# Each: in English of one and of many; in French of one and of many, feminine, with what is to be put off for the masculine in parentheses.
_DONE = {
    "added": ("is new", "are new", "est nouvelle/nouveau", "sont nouvelles/nouveaux"),
    "began": ("began", "began", "a commencé", "ont commencé"),
    "attested": (
        "states no beginning and is attested only since", "state no beginning and are attested only since",
        "n’indique aucun début et n’est attesté que depuis", "n’indiquent aucun début et ne sont attestés que depuis",
    ),
    "states_end": ("now states an end", "now state an end", "indique maintenant une fin", "indiquent maintenant une fin"),
    "ended": ("ended", "ended", "a pris fin", "ont pris fin"),
    "gone": ("is not in the new one", "are not in the new one", "n’est pas dans le nouveau", "ne sont pas dans le nouveau"),
    "taken_out": ("was taken out", "were taken out", "a été retirée/retiré", "ont été retirées/retirés"),
    "renamed": ("was renamed", "were renamed", "a été renommée/renommé", "ont été renommées/renommés"),
    "other_id": ("has another id", "have another id", "a un autre identifiant", "ont un autre identifiant"),
    "merged": (
        "was merged into another", "were merged into others",
        "a été fusionnée/fusionné avec une autre", "ont été fusionnées/fusionnés avec d’autres",
    ),
    "succeeded": (
        "was succeeded by another", "were succeeded by others", "a eu pour successeur une autre", "ont eu pour successeur une autre",
    ),
    "changed": ("was changed", "were changed", "a été modifiée/modifié", "ont été modifiées/modifiés"),
    "evidence": ("has other evidence alone", "have other evidence alone", "n’a que d’autres preuves", "n’ont que d’autres preuves"),
    "passing": (
        "began and ended in between", "began and ended in between",
        "a commencé et pris fin entre les deux", "ont commencé et pris fin entre les deux",
    ),
}  # fmt: skip


def _of(words: str, *, is_feminine: bool) -> str:
    """The feminine, or the masculine that stands behind a stroke: `nouvelle/nouveau`."""
    found = [(word.split("/") * 2)[0 if is_feminine else 1] for word in words.split(" ")]
    return " ".join(found)


def _counts() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for thing, ((one, many), (une, plusieurs), is_feminine) in _NOUNS.items():
        for done, (en, en_many, fr, fr_many) in _DONE.items():
            fr, fr_many = (_of(words, is_feminine=is_feminine) for words in (fr, fr_many))
            found |= {
                f"diff_{thing}_{done}": (f"{{n}} {one} {en}", f"{{n}} {une} {fr}"),
                f"diff_{thing}_{done}_many": (f"{{n}} {many} {en_many}", f"{{n}} {plusieurs} {fr_many}"),
                f"diff_{thing}_also_{done}": (f"{{n}} {en}", f"{{n}} {fr}"),
                f"diff_{thing}_also_{done}_many": (f"{{n}} {en_many}", f"{{n}} {fr_many}"),
            }
    return found


WORDS: Mapping[str, tuple[str, str]] = {
    **_counts(),
    "ask_diff": ("What is different between {old} and {new}?", "Qu’est-ce qui diffère entre {old} et {new}?"),
    "diff_built_in": ("the built-in network", "le réseau intégré"),
    "diff_side_changes": ("the state after change {name}", "l’état après la modification {name}"),
    "diff_side_start": ("the state before the first change", "l’état avant la première modification"),
    "diff_between": ("Between {old} and {new}: {counts}.", "Entre {old} et {new}\u00a0: {counts}."),
    "diff_between_changes": ("From {old} to {new}: {counts}.", "De {old} à {new}\u00a0: {counts}."),
    "diff_none": (
        "Between {old} and {new} there is no difference: {counts} are the same in both.",
        "Entre {old} et {new}, il n’y a aucune différence\u00a0: {counts} sont les mêmes des deux côtés.",
    ),
    "diff_none_lacking": (
        "Of what both have, nothing is different between {old} and {new}: {counts} are the same in both.",
        "De ce que les deux ont, rien ne diffère entre {old} et {new}\u00a0: {counts} sont les mêmes des deux côtés.",
    ),
    "diff_none_dates": (
        "Between {old} and {new} there is no difference that is stated; on both days: {counts}.",
        "Entre {old} et {new}, il n’y a aucune différence énoncée; aux deux dates\u00a0: {counts}.",
    ),
    "diff_none_empty": (
        "Between {old} and {new} there is no difference: neither has anything to compare.",
        "Entre {old} et {new}, il n’y a aucune différence\u00a0: ni l’un ni l’autre n’a rien à comparer.",
    ),
    "diff_none_dates_empty": (
        "Between {old} and {new} there is no difference that is stated, and nothing is known to hold on both days.",
        "Entre {old} et {new}, il n’y a aucune différence énoncée, et rien de connu ne vaut aux deux dates.",
    ),
    "diff_uncertain": (
        "Between {old} and {new} no difference is certain.", "Entre {old} et {new}, aucune différence n’est certaine.",
    ),
    "diff_uncertain_changes": (
        "From {old} to {new} no difference is certain.",
        "De {old} à {new}, aucune différence n’est certaine.",
    ),
    "diff_same": ("The same in both: {counts}.", "Les mêmes des deux côtés\u00a0: {counts}."),
    "diff_same_dates": ("On both days: {counts}.", "Aux deux dates\u00a0: {counts}."),
    "diff_undated": (
        "Of the ties on both days, {n} states no date: nothing says that it began or ended.",
        "Parmi les liens valables aux deux dates, {n} n’indique aucune date\u00a0: rien ne dit qu’il a commencé ou pris fin.",
    ),
    "diff_undated_many": (
        "Of the ties on both days, {n} state no date: nothing says that they began or ended.",
        "Parmi les liens valables aux deux dates, {n} n’indiquent aucune date\u00a0: rien ne dit qu’ils ont commencé ou pris fin.",
    ),
    "diff_absence": (
        "What is not in {new} has not ended by that: nothing there says so.",
        "Ce qui n’est pas dans {new} n’a pas pris fin pour autant\u00a0: rien là ne le dit.",
    ),
    "diff_only_new": (
        "Of what is new, {n} tie rests on sources that only {new} has: {sources}.",
        "Parmi ce qui est nouveau, {n} lien repose sur des sources qui ne figurent que dans {new}\u00a0: {sources}.",
    ),
    "diff_only_new_many": (
        "Of what is new, {n} ties rest on sources that only {new} has: {sources}.",
        "Parmi ce qui est nouveau, {n} liens reposent sur des sources qui ne figurent que dans {new}\u00a0: {sources}.",
    ),
    "diff_unclear": (
        "Who is who is not clear of {n} stakeholder, which counts as neither; it is asked below.",
        "On ne sait pas qui est {n} partie prenante, qui ne compte ni ici ni là; la question est posée plus bas.",
    ),
    "diff_unclear_many": (
        "Who is who is not clear of {n} stakeholders, which count as neither; it is asked below.",
        "On ne sait pas qui sont {n} parties prenantes, qui ne comptent ni ici ni là; la question est posée plus bas.",
    ),
    "diff_unclear_ties": (
        "So {n} tie of theirs is not compared.", "Ainsi, {n} de leurs liens n’est pas comparé.",
    ),
    "diff_unclear_ties_many": (
        "So {n} ties of theirs are not compared.", "Ainsi, {n} de leurs liens ne sont pas comparés.",
    ),
    "diff_unjudged": (
        "Not judged, since {new} lacks all that is like it: {counts}.",
        "Non jugé, puisque {new} n’a rien de semblable\u00a0: {counts}.",
    ),
    "diff_lack_unfinished": ("{name} is incomplete: {why}", "{name}\u00a0: contenu incomplet ({why})"),
    "diff_lack_forgotten": (
        "What change {what} had brought was forgotten for good; {name} is told without it.",
        "Ce que la modification {what} avait apporté a été effacé pour de bon; cela manque donc pour {name}.",
    ),
    "diff_lack_ties": (
        "{name} has no tie at all, and {other} has {n}: what is missing there is not told as gone.",
        "{name} n’a aucun lien, et {other} en a {n}\u00a0: ce qui manque là n’est pas donné comme disparu.",
    ),
    "diff_lack_ties_old": (
        "{name} has no tie at all, and {other} has {n}: what is told as new may have been left out there.",
        "{name} n’a aucun lien, et {other} en a {n}\u00a0: ce qui est nouveau a pu y être laissé de côté.",
    ),
    "diff_lack_kind": (
        "{name} has no stakeholder of the kind {what} at all, and {other} has {n}: what is missing there is not told as gone.",
        "{name} n’a aucune partie prenante du genre {what}, et {other} en a {n}\u00a0: ce qui manque là n’est pas donné comme disparu.",
    ),
    "diff_lack_kind_old": (
        "{name} has no stakeholder of the kind {what} at all, and {other} has {n}: those told as new may have been left out there.",
        "{name} n’a aucune partie prenante du genre {what}, et {other} en a {n}\u00a0: les nouvelles ont pu y être laissées de côté.",
    ),
    "diff_lack_source": (
        "{name} has no tie of the source {what} at all, and {other} has {n}: what is missing there is not told as gone.",
        "{name} n’a aucun lien de la source {what}, et {other} en a {n}\u00a0: ce qui manque là n’est pas donné comme disparu.",
    ),
    "diff_lack_sources": (
        "{name} cites none of the sources of {other} ({n}): evidence is not compared, and what is missing is not told as gone.",
        "{name} ne cite aucune source que cite {other} ({n})\u00a0: preuves non comparées, et rien de manquant n’est dit disparu.",
    ),
    "diff_lack_field of stakeholders_old": (
        "{name} has these of no stakeholder, and {other} does: {what}. What is told as changed may only have been left out there.",
        ("{name} n’a cela pour aucune partie prenante, et {other} l’a\u00a0: {what}. "
        "Ce qui est donné comme modifié a pu seulement y être laissé de côté."),
    ),
    "diff_lack_field of stakeholders_new": (
        "{name} has these of no stakeholder, and {other} does: {what}. They are not told as emptied.",
        "{name} n’a cela pour aucune partie prenante, et {other} l’a\u00a0: {what}. Ce n’est pas donné comme vidé.",
    ),
    "diff_lack_field of ties_old": (
        "{name} has these of no tie, and {other} does: {what}. What is told as changed may only have been left out there.",
        ("{name} n’a cela pour aucun lien, et {other} l’a\u00a0: {what}. "
        "Ce qui est donné comme modifié a pu seulement y être laissé de côté."),
    ),
    "diff_lack_field of ties_new": (
        "{name} has these of no tie, and {other} does: {what}. They are not told as emptied.",
        "{name} n’a cela pour aucun lien, et {other} l’a\u00a0: {what}. Ce n’est pas donné comme vidé.",
    ),
    "diff_lack_field of sources_old": (
        "{name} has these of no source, and {other} does: {what}. What is told as changed may only have been left out there.",
        ("{name} n’a cela pour aucune source, et {other} l’a\u00a0: {what}. "
        "Ce qui est donné comme modifié a pu seulement y être laissé de côté."),
    ),
    "diff_lack_field of sources_new": (
        "{name} has these of no source, and {other} does: {what}. They are not told as emptied.",
        "{name} n’a cela pour aucune source, et {other} l’a\u00a0: {what}. Ce n’est pas donné comme vidé.",
    ),
    "diff_head_stakeholder_added": ("New stakeholders", "Nouvelles parties prenantes"),
    "diff_head_stakeholder_began": ("Stakeholders that began", "Parties prenantes qui ont commencé"),
    "diff_head_stakeholder_renamed": ("Renamed, under another id, or merged", "Renommées, sous un autre identifiant ou fusionnées"),
    "diff_head_stakeholder_succeeded": ("Succeeded by another", "Parties prenantes qui ont un successeur"),
    "diff_head_stakeholder_ended": ("Stakeholders that now state an end", "Parties prenantes qui indiquent maintenant une fin"),
    "diff_head_stakeholder_ended_dates": ("Stakeholders that ended", "Parties prenantes qui ont pris fin"),
    "diff_head_stakeholder_gone": ("Stakeholders that are not in {new}", "Parties prenantes qui ne sont pas dans {new}"),
    "diff_head_stakeholder_taken_out": ("Stakeholders that were taken out", "Parties prenantes qui ont été retirées"),
    "diff_head_stakeholder_changed": ("Changed stakeholders", "Parties prenantes modifiées"),
    "diff_head_stakeholder_unclear": ("Who is who?", "Qui est qui?"),
    "diff_head_stakeholder_alike": (
        "Spelt almost alike, and told above as not in the new one and as new: one under a corrected name?",
        "Noms presque identiques, l’un absent et l’autre nouveau plus haut\u00a0: une seule partie prenante, dont le nom a été corrigé?",
    ),
    "diff_head_stakeholder_unjudged": (
        "Stakeholders that are not judged: {new} lacks all like them",
        "Parties prenantes non jugées\u00a0: {new} n’en a aucune semblable",
    ),
    "diff_head_tie_added": ("New ties", "Nouveaux liens"),
    "diff_head_tie_began": ("Ties that began", "Liens qui ont commencé"),
    "diff_head_tie_attested": ("Ties that state no beginning and are attested only since", "Liens sans début, attestés seulement depuis"),
    "diff_head_tie_passing": ("Ties that began and ended in between", "Liens qui ont commencé et pris fin entre les deux"),
    "diff_head_tie_ended": ("Ties that now state an end", "Liens qui indiquent maintenant une fin"),
    "diff_head_tie_ended_dates": ("Ties that ended", "Liens qui ont pris fin"),
    "diff_head_tie_gone": ("Ties that are not in {new}", "Liens qui ne sont pas dans {new}"),
    "diff_head_tie_taken_out": ("Ties that were taken out", "Liens qui ont été retirés"),
    "diff_head_tie_changed": ("Changed ties", "Liens modifiés"),
    "diff_head_tie_evidence": ("Ties with other evidence alone", "Liens dont seules les preuves diffèrent"),
    "diff_head_tie_unjudged": (
        "Ties that are not judged: {new} lacks all like them", "Liens non jugés\u00a0: {new} n’en a aucun semblable",
    ),
    "diff_head_source": ("Sources that differ", "Sources qui diffèrent"),
    "diff_former_name": ("Former name", "Ancien nom"),
    "diff_name_now": ("Name now", "Nom actuel"),
    "diff_why_one": ("Why it is one", "Pourquoi c’est la même"),
    "diff_also_changed": ("What else is different", "Ce qui diffère en outre"),
    "diff_what": ("What is different", "Ce qui diffère"),
    "diff_successor": ("Succeeded by", "Successeur"),
    "diff_said_by": ("Its ties rest on", "Ses liens reposent sur"),
    "diff_in_old": ("In {old}", "Dans {old}"),
    "diff_in_new": ("May be, in {new}", "Peut être, dans {new}"),
    "diff_shared": ("Names that speak for it", "Noms qui le font penser"),
    "diff_ask": (
        (
            "If one is another under a new name, write the former name among its aliases in the new one, and among no other’s; "
            "then compare again."
        ),
        (
            "Si l’une en est une autre sous un nouveau nom, écrire l’ancien nom parmi ses autres noms dans le nouveau, "
            "et chez aucune autre, puis comparer de nouveau."
        ),
    ),
    "diff_how_same id": ("the same id, {new}", "le même identifiant, {new}"),
    "diff_how_former id": ("a former id: {by}", "un ancien identifiant\u00a0: {by}"),
    "diff_how_same name": ("the same name; its id was {old} and is {new}", "le même nom; son identifiant était {old} et est {new}"),
    "diff_how_former name": ("one is called like the other: '{by}'", "l’une porte le nom de l’autre\u00a0: «\u00a0{by}\u00a0»"),
    "diff_how_shared name": ("both are called '{by}'", "les deux s’appellent «\u00a0{by}\u00a0»"),
    "diff_how_merged": ("it was merged into that one ({by})", "elle a été fusionnée avec celle-ci ({by})"),
    "diff_end_was": ("{field} was {was} and is now {now}", "{field}\u00a0: {was} auparavant, maintenant {now}"),
    "diff_is_new": ("new", "nouvelle"),
    "diff_is_gone": ("not in the new one", "absente du nouveau"),
    "diff_is_taken_out": ("taken out", "retirée"),
    "diff_id_was": (
        "its id was '{was}' and is now '{now}'", "identifiant\u00a0: «\u00a0{was}\u00a0» auparavant, maintenant «\u00a0{now}\u00a0»",
    ),
    "diff_more_lacks": ("… and {n} more that is lacking.", "… et {n} autre manque."),
    "diff_more_lacks_many": ("… and {n} more that are lacking.", "… et {n} autres manques."),
    "diff_how": ("How it is told", "Comment c’est établi"),
    "diff_word": ("Word", "Mot"),
    "diff_rule": ("When it is told", "Quand c’est dit"),
    **{
        f"diff_rule_{key}": words
        for key, words in {
            "added": (
                "It is on the new side alone, by its id, by those of whoever was merged into it, and by its names.",
                "N’est que du nouveau côté, d’après son identifiant, ceux de qui y a été fusionné et ses noms.",
            ),
            "renamed": (
                "By the id, else a former id, else a name that both have, where that leads to one alone of the same kind and country.",
                "Par l’identifiant, sinon un ancien, sinon un nom commun, si cela mène à une seule du même genre et du même pays.",
            ),
            "succeeded": (
                "A confirmed tie SUCCEEDS, on the new side, from one that is there alone.",
                "Un lien SUCCEEDS confirmé, du nouveau côté, depuis une partie prenante qui n’est que là.",
            ),
            "ended": (
                "The new side states an until where the old one had none.",
                "Le nouveau côté indique une fin là où l’ancien n’en avait pas.",
            ),
            "gone": (
                "It is on the old side alone. That is no ending: it may have been left out.",
                "N’est que de l’ancien côté. Ce n’est pas une fin\u00a0: peut-être une omission.",
            ),
            "changed": (
                "The same two, the same type; of role, since, until and amount at most one is another, or both cite the same place.",
                "Les deux mêmes, le même type; de rôle, début, fin et montant, un seul au plus diffère, ou le même endroit est cité.",
            ),
            "evidence": (
                "The same tie in all, but with more, fewer or other pieces of evidence.",
                "Le même lien en tout, mais avec plus, moins ou d’autres éléments de preuve.",
            ),
            "unjudged": (
                "It is on the old side alone, and the new side lacks its whole kind, or every tie of the sources that it rests on.",
                "N’est que de l’ancien côté, et il manque au nouveau tout son genre, ou tout lien des sources à l’appui.",
            ),
        }.items()
    },
    "diff_word_added": ("new", "nouveau"),
    "diff_word_renamed": ("renamed", "renommée"),
    "diff_word_succeeded": ("succeeded", "successeur"),
    "diff_word_ended": ("an end is stated", "fin indiquée"),
    "diff_word_gone": ("not in the new one", "absent du nouveau"),
    "diff_word_changed": ("a changed tie", "lien modifié"),
    "diff_word_evidence": ("other evidence alone", "d’autres preuves seulement"),
    "diff_word_unjudged": ("not judged", "non jugé"),
}  # fmt: skip

COLUMNS: Mapping[str, tuple[str, str]] = {
    "thing": ("What it is", "Ce que c’est"),
    "difference": ("Difference", "Différence"),
    "other_id": ("Other id", "Autre id"),
    "other_name": ("Other name", "Autre nom"),
    "field": ("Field", "Champ"),
    "was": ("Was", "Était"),
    "is": ("Is", "Est"),
    "evidence_at": ("Evidence", "Preuve"),
}
