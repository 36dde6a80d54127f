"""The words of who can introduce one to another, in English and French."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "ask_introduce": ("Who can introduce {one} to {other}?", "Qui peut présenter {one} à {other}?"),
    "introduce_best": (
        "The best way known from {one} to {other}{as_of}: {way} Its weakest tie has a strength of {n} of 10.",
        "Le meilleur chemin connu entre {one} et {other}{as_of}\u00a0: {way} Son lien le plus faible a une force de {n} sur 10.",
    ),
    "introduce_direct": (
        "{one} and {other} have a tie already, of strength {n} of 10{as_of}: {said}. Nobody needs to introduce them.",
        "{one} et {other} ont déjà un lien, d’une force de {n} sur 10{as_of}\u00a0: {said}. Personne n’a à les présenter.",
    ),
    "introduce_stronger": (
        "A stronger way leads through others: {way} Its weakest tie has a strength of {n} of 10.",
        "Un chemin plus fort passe par d’autres\u00a0: {way} Son lien le plus faible a une force de {n} sur 10.",
    ),
    "introduce_direct_heading": ("The direct tie, strength {strength}", "Le lien direct, force {strength}"),
    "introduce_way": ("Way {n}: {steps}, strength {strength}", "Chemin {n}\u00a0: {steps}, force {strength}"),
    "introduce_who": ("who {said}", "qui {said}"),
    "introduce_which": ("which {said}", "qui {said}"),
    "introduce_common": (
        "{one} and {other} have {what} in common: {said}.",
        "{one} et {other} ont {what} en commun\u00a0: {said}.",
    ),
    "introduce_ask": ("Ask {whom}.", "S’adresser à {whom}."),
    "introduce_ask_then": ("Then ask {whom}.", "Puis s’adresser à {whom}."),
    "introduce_ask_within": ("Within {one}, ask {whom}.", "Chez {one}, s’adresser à {whom}."),
    "introduce_for_example": ("{body}, for example {whom}", "{body}, par exemple {whom}"),
    "introduce_or_another": (
        "{whom}, or another of the {n} known there by name",
        "{whom}, ou à une autre des {n} personnes qui y sont connues par leur nom",
    ),
    "introduce_nobody": ("{body} (nobody there is known by name)", "{body} (personne n’y est connu par son nom)"),
    "introduce_nobody_else": (
        "{body} (nobody else there is known by name)",
        "{body} (personne d’autre n’y est connu par son nom)",
    ),
    "introduce_own": ("In {one} itself, {whom} {said}.", "Chez {one} même, {whom} {said}."),
    "introduce_none": ("No way is known from {one} to {other}{as_of}.", "Aucun chemin n’est connu entre {one} et {other}{as_of}."),
    "introduce_unconnected": (
        "No chain of known ties joins them, however long, past or present.",
        "Aucune suite de liens connus ne les relie, si longue soit-elle, passée ou présente.",
    ),
    "introduce_otherwise": ("The two are connected only {limits}: {route}.", "Rien ne relie les deux que {limits}\u00a0: {route}."),
    "introduce_hint": ("{options} finds it.", "{options} le trouve."),
    "introduce_without_filters": (
        "through others than the kinds, forms or sectors asked for",
        "par d’autres que les genres, formes ou secteurs demandés",
    ),
    "introduce_without_status": ("by ties of another status than asked for", "par des liens d’un autre statut que celui demandé"),
    "introduce_without_longer": ("in {steps}, more than the {n} looked at", "en {steps}, plus que les {n} considérées"),
    "introduce_without_meetings": ("through an event where people met", "par un événement où l’on s’est rencontré"),
    "introduce_without_groups": ("through a group that nobody can ring", "par un groupe que personne ne peut appeler"),
    "introduce_without_not_holding": (
        "by ties that do not hold {on} ({ties})",
        "par des liens qui ne valent pas {on} ({ties})",
    ),
    "introduce_without_not_holding_then": (
        "by ties that are not known to hold {on} ({ties})",
        "par des liens dont on ne sait s’ils valaient {on} ({ties})",
    ),
    "introduce_and": (" and ", " et "),
    "introduce_passed": (
        "Not passed: {what}.",
        "Non traversés\u00a0: {what}.",
    ),
    "introduce_passed_meetings": ("events (--with-meetings passes them)", "les événements (--with-meetings les traverse)"),
    "introduce_passed_groups": ("groups (--with-groups passes them)", "les groupes (--with-groups les traverse)"),
    "introduce_met": (
        "{what} is an event: to have met there is not to work together.",
        "{what} est un événement\u00a0: s’y être rencontré n’est pas travailler ensemble.",
    ),
    "introduce_met_many": (
        "{what} are events: to have met there is not to work together.",
        "{what} sont des événements\u00a0: s’y être rencontré n’est pas travailler ensemble.",
    ),
    "introduce_grouped": ("{what} is a group, which nobody can ring.", "{what} est un groupe, que personne ne peut appeler."),
    "introduce_grouped_many": (
        "{what} are groups, which nobody can ring.",
        "{what} sont des groupes, que personne ne peut appeler.",
    ),
    "introduce_askable": ("Who can be asked", "À qui s’adresser"),
    "introduce_where": ("Where", "Où"),
    "introduce_no_other": (
        "No other way of at most {n} steps is known.",
        "Aucun autre chemin d’au plus {n} étapes n’est connu.",
    ),
    "introduce_legend": (
        (
            "Strength, of 10, is 10 × weight × status × confidence × recency, rounded, 1 at least; in parentheses the last date told of. "
            "A step is as strong as its strongest tie, a way as its weakest step; which way a tie goes does not matter here. "
            "-v explains each factor."
        ),
        (
            "La force, sur 10, est 10 × poids × statut × confiance × actualité, arrondie, au moins 1; entre parenthèses, la dernière date "
            "rapportée. Une étape a la force de son lien le plus fort, un chemin celle de son étape la plus faible; "
            "le sens d’un lien ne compte pas ici. -v explique chaque facteur."
        ),
    ),
    "measure_introduce_strength": ("Strength of a tie", "Force d’un lien"),
    "formula_introduce_strength": (
        (
            "10 × weight × status × confidence × recency, rounded half up, 1 at least. Weight: the schema’s for the type, between two or "
            "through a context, whichever is more. Status: confirmed 1, proposed 0.5, disputed 0.3. Confidence as stated, 0 to 1."
        ),
        (
            "10 × poids × statut × confiance × actualité, arrondi au plus près, au moins 1. Poids\u00a0: celui du schéma pour le type, "
            "entre deux ou par un contexte, selon ce qui est plus. Statut\u00a0: confirmé 1, proposé 0,5, contesté 0,3. Confiance telle "
            "qu’indiquée, de 0 à 1."
        ),
    ),
    "formula_introduce_strength_source": ("partnermap", "partnermap"),
    "measure_introduce_recency": ("Recency", "Actualité"),
    "formula_introduce_recency": (
        (
            "By the last date, up to the day, of its beginning or of a source that says so. With dates: 1 within 2 years, 0.9 within 5, "
            "0.8 within 10, else 0.7; 1 where it holds until a stated date. Without: 0.9, 0.8, 0.6, else 0.5."
        ),
        (
            "Selon la dernière date, jusqu’au jour dit, de son début ou d’une source qui l’atteste. Avec dates\u00a0: 1 dans les 2 ans, "
            "0,9 dans les 5, 0,8 dans les 10, sinon 0,7; 1 s’il vaut jusqu’à une date indiquée. Sans dates\u00a0: 0,9, 0,8, 0,6, sinon 0,5."
        ),
    ),
    "formula_introduce_recency_source": ("partnermap", "partnermap"),
    "measure_introduce_order": ("Which way is best", "Quel chemin est le meilleur"),
    "formula_introduce_order": (
        "The strongest weakest step; then the fewest steps; then the greatest sum of strengths; then the names along the way.",
        "La plus forte des étapes les plus faibles; puis le moins d’étapes; puis la plus grande somme des forces; puis les noms en chemin.",
    ),
    "formula_introduce_order_source": (
        "Maximum capacity route: Pollack, Operations Research 8 (1960); ways in order: Lawler, Management Science 18 (1972)",
        "Chemin de capacité maximale\u00a0: Pollack, Operations Research 8 (1960); en ordre\u00a0: Lawler, Management Science 18 (1972)",
    ),
}  # fmt: skip

COLUMNS: Mapping[str, tuple[str, str]] = {
    "tie_strength": ("Strength of tie", "Force du lien"),
    "weight": ("Weight", "Poids"),
    "status_factor": ("Status factor", "Facteur du statut"),
    "recency": ("Recency", "Actualité"),
    "last_told": ("Last told of", "Dernière date rapportée"),
    "standing": ("Standing", "État"),
    "evidence": ("Evidence", "Preuve"),
    "ask": ("Ask", "À qui s’adresser"),
}
