"""The words of `health`: the network on one page."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    # of the question and its tables
    "ask_health": ("How the network stands", "Comment se porte le réseau"),
    "health_sharing": ("Who shares programs", "Qui partage des programmes"),
    "health_look": ("What to look at", "À regarder de plus près"),
    "health_figure": ("Figure", "Chiffre"),
    "health_value": ("Value", "Valeur"),
    "health_words": ("In words", "En mots"),
    "health_bodies": ("Bodies", "Organismes"),
    "health_programs": ("What both have a part in", "Ce où les deux ont un rôle"),
    "health_weight": ("Weight", "Poids"),
    "health_to_look": ("What stands out", "Constat"),
    "health_command": ("To know more", "Pour en savoir plus"),
    # the sentences at the top
    "health_nobody": ("No stakeholder is in this network.", "Ce réseau n’a aucune partie prenante."),
    "health_lead": ("{stakeholders} and {ties} are known.", "{stakeholders} et {ties} sont connus."),
    "health_lead_density": ("{stakeholders} and {ties} are known: {said}.", "{stakeholders} et {ties} sont connus\u00a0: {said}."),
    "health_lead_piece": (
        "{largest} ({share}) hold together in one piece; {n} stands apart from it.",
        "{largest} ({share}) forment un seul ensemble; {n} en est à part.",
    ),
    "health_lead_piece_many": (
        "{largest} ({share}) hold together in one piece; {n} stand apart from it.",
        "{largest} ({share}) forment un seul ensemble; {n} en sont à part.",
    ),
    "health_lead_pieces": (
        "The largest of {pieces} separate pieces holds {largest} ({share}).",
        "Le plus grand de {pieces} ensembles séparés compte {largest} ({share}).",
    ),
    "health_lead_whole": ("All of them hold together in one piece.", "Toutes forment un seul ensemble."),
    "health_lead_one": ("{n} ({share}) has one partner only.", "{n} ({share}) n’a qu’un partenaire."),
    "health_lead_one_many": ("{n} ({share}) have one partner only.", "{n} ({share}) n’ont qu’un partenaire."),
    "health_lead_held": (
        "{n} ({share}) have one partner only, which for {k} of them is {name}.",
        "{n} ({share}) n’ont qu’un partenaire; pour {k} d’entre elles, c’est\u00a0: {name}.",
    ),
    "health_lead_held_all": (
        "{n} ({share}) have one partner only: {name}.",
        "{n} ({share}) n’ont qu’un partenaire\u00a0: {name}.",
    ),
    "health_lead_rests": (
        "{share} of the ties rest on one source alone, and the newest source dates from {newest}.",
        "{share} des liens reposent sur une seule source, et la source la plus récente a pour date {newest}.",
    ),
    "health_lead_one_source": ("{share} of the ties rest on one source alone.", "{share} des liens reposent sur une seule source."),
    "health_small": (
        "With fewer than {n} stakeholders, shares of all and centralization would say little; they are left out.",
        "À moins de {n} parties prenantes, les parts et la centralisation ne diraient pas grand-chose; elles sont omises.",
    ),
    "health_compared": (
        "{on}, by what is known today, it was {stakeholders}, {piece} of them in the largest piece, and {ties} ({undated} not dated).",
        (
            "{on}, d’après ce qu’on en sait aujourd’hui, le réseau comptait {stakeholders}, dont {piece} dans le plus grand ensemble, et "
            "{ties} ({undated} sans date)."
        ),
    ),
    "health_compared_few": (
        "{on}, by what is known today, it was {stakeholders} and {ties} ({undated} not dated).",
        "{on}, d’après ce qu’on en sait aujourd’hui, le réseau comptait {stakeholders} et {ties} ({undated} sans date).",
    ),
    "health_compared_nobody": (
        "{on} nobody of this network is known to have been there.",
        "{on}, rien n’indique que quelqu’un de ce réseau était là.",
    ),
    "health_then": (
        (
            "A tie that states no beginning counts from when it is first attested, one of belonging (a unit, a post) for as long as"
            " both ends were there: part of what was added may only have become known."
        ),
        (
            "Un lien sans début compte dès sa première attestation, et s’il s’agit d’appartenance (une unité, un poste) tant que "
            "ses deux bouts étaient là\u00a0: une part de la hausse peut n’être que mieux connue."
        ),
    ),
    "health_then_undated": (
        "What states no beginning counts before it is first attested too.",
        "Ce qui ne dit pas depuis quand compte aussi avant sa première attestation.",
    ),
    # the figures: what each is called, and what it says
    "health_stakeholders": ("Stakeholders", "Parties prenantes"),
    "health_ties": ("Ties", "Liens"),
    "health_ties_said": (
        "among {n} pair; partners each, on average: {mean}",
        "{n} paire; partenaires en moyenne\u00a0: {mean}",
    ),
    "health_ties_said_many": (
        "among {n} pairs; partners each, on average: {mean}",
        "{n} paires; partenaires en moyenne\u00a0: {mean}",
    ),
    "health_density": ("Density", "Densité"),
    "health_density_said_all": ("every pair has a tie", "toutes les paires sont reliées"),
    "health_density_said_one_in": ("1 in {n} pairs has a tie", "1 paire sur {n} est reliée"),
    "health_density_said_in_100": ("{n} in 100 pairs have a tie", "{n} paires sur 100 sont reliées"),
    "health_pieces": ("Separate pieces", "Ensembles séparés"),
    "health_pieces_said": (
        "the largest holds {largest} ({share}), the next {next}",
        "le plus grand\u00a0: {largest} ({share}), le suivant\u00a0: {next}",
    ),
    "health_pieces_said_few": (
        "the largest holds {largest} of {n}, the next {next}",
        "le plus grand\u00a0: {largest} sur {n}, le suivant\u00a0: {next}",
    ),
    "health_piece_said_all": ("it holds all of them", "il les compte toutes"),
    "health_piece_said": ("it holds {largest} ({share})", "il en compte {largest} ({share})"),
    "health_piece_said_few": ("it holds {largest} of {n}", "il en compte {largest} sur {n}"),
    "health_loose": ("Without a tie", "Sans lien"),
    "health_reach": ("Within reach", "À portée"),
    "health_reach_said_none": ("no pair is joined", "aucune paire n’est jointe"),
    "health_reach_said_all": (
        "all pairs are joined, directly or over others",
        "toutes les paires sont jointes, directement ou par d’autres",
    ),
    "health_reach_said_one_in": (
        "1 in {n} pairs is joined, directly or over others",
        "1 paire sur {n} est jointe, directement ou par d’autres",
    ),
    "health_reach_said_in_100": (
        "{n} in 100 pairs are joined, directly or over others",
        "{n} paires sur 100 sont jointes, directement ou par d’autres",
    ),
    "health_distance": ("Mean distance", "Distance moyenne"),
    "health_distance_said": ("steps between two that reach each other", "étapes entre deux qui se rejoignent"),
    "health_distance_sampled": (
        "steps between two that reach each other; from {n} drawn at random, standard error {error}",
        "étapes entre deux qui se rejoignent; depuis {n} tirées au hasard, erreur type {error}",
    ),
    "health_closed": ("Closed triangles", "Triangles fermés"),
    "health_closed_said_none": ("no pair that shares a partner is tied itself", "aucune paire qui partage un partenaire n’est reliée"),
    "health_closed_said_all": ("every pair that shares a partner is tied itself", "toute paire qui partage un partenaire est reliée"),
    "health_closed_said_one_in": (
        "of the pairs that share a partner, 1 in {n} is tied itself",
        "parmi les paires qui partagent un partenaire, 1 sur {n} est reliée",
    ),
    "health_closed_said_in_100": (
        "of the pairs that share a partner, {n} in 100 are tied themselves",
        "parmi les paires qui partagent un partenaire, {n} sur 100 sont reliées",
    ),
    "health_returned": ("Returned: {type}", "Réciproques\u00a0: {type}"),
    "health_returned_none": (
        "none of {ties} between actors",
        "aucun des {ties} entre acteurs",
    ),
    "health_returned_said": (
        "{n} of {ties} between actors",
        "{n} des {ties} entre acteurs",
    ),
    "health_degree": ("Centralization: ties", "Centralisation\u00a0: liens"),
    "health_degree_said": ("most partners: {name}, {n}", "le plus de partenaires\u00a0: {name}, {n}"),
    "health_degree_said_of_each": ("most partners: {name}, {n} each", "le plus de partenaires\u00a0: {name}, {n} à égalité"),
    "health_betweenness": ("Centralization: routes", "Centralisation\u00a0: chemins"),
    "health_betweenness_said": ("most routes run through {name}", "le plus de chemins passent par\u00a0: {name}"),
    "health_betweenness_sampled": (
        "about, by the ways from {n} drawn at random",
        "environ, d’après les chemins depuis {n} tirées au hasard",
    ),
    "health_closeness": ("Centralization: nearness", "Centralisation\u00a0: proximité"),
    "health_closeness_said": (
        "nearest to all: {name}; in the largest piece alone ({n})",
        "la plus proche de toutes\u00a0: {name}; dans le plus grand ensemble seulement ({n})",
    ),
    "health_centralization": (
        (
            "Centralization: 0% where all are alike, 100% for a star around one, divided by (n−1)(n−2) for ties and (n−1)²(n−2)/2 for "
            "routes; n = {n}."
        ),
        (
            "Centralisation\u00a0: 0\u00a0% où toutes se valent, 100\u00a0% pour une étoile autour d’une seule, divisé par (n−1)(n−2) pour"
            " les liens et (n−1)²(n−2)/2 pour les chemins; n = {n}."
        ),
    ),
    "health_centralization_loose": (
        (
            "Centralization: 0% where all are alike, 100% for a star around one, divided by (n−1)(n−2) for ties and (n−1)²(n−2)/2 for "
            "routes; n = {n}, those without a tie included; of the {tied} with ties it is {degree} and {betweenness}."
        ),
        (
            "Centralisation\u00a0: 0\u00a0% où toutes se valent, 100\u00a0% pour une étoile autour d’une seule, divisé par (n−1)(n−2) pour"
            " les liens et (n−1)²(n−2)/2 pour les chemins; n = {n}, celles sans lien comprises; pour les {tied} qui en ont, "
            "{degree} et {betweenness}."
        ),
    ),
    "health_one": ("One partner only", "Un seul partenaire"),
    "health_one_said": ("{share} of all: {kinds}", "{share} de toutes\u00a0: {kinds}"),
    "health_one_source": ("One source alone", "Une seule source"),
    "health_undated": ("Not dated", "Non datés"),
    "health_undated_said": ("{part}, with neither beginning nor end", "{part}, sans début ni fin"),
    "health_doubtful": ("Not confirmed", "Non confirmés"),
    "health_doubtful_said": (
        "{part}: {proposed} proposed, {disputed} disputed",
        "{part} (proposés\u00a0: {proposed}, contestés\u00a0: {disputed})",
    ),
    "health_of_ties": ("of {n}", "sur {n}"),
    "health_of_ties_share": ("{share} of all ties", "{share} des liens"),
    "health_newest": ("Newest source", "Source la plus récente"),
    "health_newest_said_then": ("at least half of the ties are attested then", "au moins la moitié des liens y est attestée"),
    "health_newest_said": (
        "half of the ties are not attested after {half}",
        "la moitié des liens n’est plus attestée après {half}",
    ),
    "health_never": ("No date of a source", "Source sans date"),
    "health_never_said": ("ties that only sources without a date attest", "liens attestés seulement par des sources sans date"),
    # who shares programs
    "health_shares": (
        "{bodies} in {programs}, {shared} of which with two bodies or more: {pairs}.",
        "{bodies} dans {programs}, dont {shared} avec deux ou plus\u00a0: {pairs}.",
    ),
    "health_shares_none": (
        "{bodies} in {programs}, none of which with two bodies: no pair shares any.",
        "{bodies} dans {programs}, dont aucun avec deux\u00a0: aucune paire n’en partage.",
    ),
    "health_shares_all": (
        "{bodies} in {programs}, each with two bodies or more: {pairs}.",
        "{bodies} dans {programs}, chacun avec deux ou plus\u00a0: {pairs}.",
    ),
    "health_shares_overlap_all": ("Those who share any have all of theirs in common.", "Ceux qui en partagent les ont tous en commun."),
    "health_shares_overlap": (
        "Those who share any have {n} in 100 of theirs in common.",
        "Ceux qui en partagent ont {n} sur 100 des leurs en commun.",
    ),
    "health_n_bodies": ("{n} body has a part", "{n} organisme ou unité a un rôle"),
    "health_n_bodies_many": ("{n} bodies have a part", "{n} organismes et unités ont un rôle"),
    "health_n_programs": ("{n} program or collaboration", "{n} programme ou collaboration"),
    "health_n_programs_many": ("{n} programs and collaborations", "{n} programmes et collaborations"),
    "health_n_sharing": (
        "{n} pair",
        "{n} paire",
    ),
    "health_n_sharing_many": (
        "{n} pairs",
        "{n} paires",
    ),
    "health_weighs": (
        "Weight: 1/(k−1) for each program they share, k its bodies.",
        "Poids\u00a0: 1/(k−1) par programme commun à k organismes.",
    ),
    "health_more": ("To know more: {commands}; -v tells the rest.", "Pour en savoir plus\u00a0: {commands}; -v dit le reste."),
    "health_more_printed": ("To know more: {commands}.", "Pour en savoir plus\u00a0: {commands}."),
    # what to look at
    "health_look_source": ("{share} of the ties rest on one source alone", "{share} des liens reposent sur une seule source"),
    "health_look_held": ("{n} have one partner alone, and it is {name}", "{n} n’ont qu’un partenaire, et c’est\u00a0: {name}"),
    "health_look_apart": (
        "{n} stand in smaller pieces, apart from the largest",
        "{n} sont dans de plus petits ensembles, à part du plus grand",
    ),
    "health_look_routes": (
        "Shortest ways run most often through {name}",
        "Les plus courts chemins passent le plus souvent par\u00a0: {name}",
    ),
    "health_look_undated": (
        "{share} of the ties are not dated: do they still hold?",
        "{share} des liens ne sont pas datés\u00a0: valent-ils encore?",
    ),
    "health_look_old": (
        "No source is newer than {newest}: what came since?",
        "Aucune source n’est postérieure à {newest}\u00a0: et depuis?",
    ),
    # with -v
    "health_all_loose": ("Who has no tie here", "Qui n’a aucun lien ici"),
    "health_hanging": ("Who has {name} alone", "N’ont pour partenaire que\u00a0: {name}"),
    "health_shared_by": ("By which ties programs are shared", "Par quels liens des programmes sont partagés"),
    "health_tie": ("Tie", "Lien"),
    # how it is measured
    "measure_health_density": ("Density", "Densité"),
    "formula_health_density": ("pairs with a tie / (n(n−1)/2)", "paires reliées / (n(n−1)/2)"),
    "formula_health_density_source": ("Wasserman and Faust 1994, ch. 4", "Wasserman et Faust 1994, ch. 4"),
    "measure_health_pieces": ("Separate pieces; within reach", "Ensembles séparés; à portée"),
    "formula_health_pieces": (
        "components of two and more; Σ s(s−1) / (n(n−1)) over components of size s",
        "composantes de deux et plus; Σ s(s−1) / (n(n−1)) pour les composantes de taille s",
    ),
    "formula_health_pieces_source": ("Krackhardt 1994 (connectedness)", "Krackhardt 1994 (connectedness)"),
    "measure_health_distance": ("Mean distance", "Distance moyenne"),
    "formula_health_distance": (
        (
            "mean number of ties on the shortest ways, over all pairs that reach each other; from 3,000 stakeholders upwards from a "
            "sample of 400, with its standard error"
        ),
        (
            "nombre moyen de liens sur les plus courts chemins, pour toutes les paires qui se rejoignent; à partir de 3\u00a0000 "
            "parties prenantes, depuis un échantillon de 400, avec son erreur type"
        ),
    ),
    "formula_health_distance_source": (
        "Wasserman and Faust 1994, ch. 4; Cochran 1977, 6.4",
        "Wasserman et Faust 1994, ch. 4; Cochran 1977, 6.4",
    ),
    "measure_health_closed": ("Closed triangles", "Triangles fermés"),
    "formula_health_closed": ("3 × triangles / connected triples (transitivity)", "3 × triangles / triplets connexes (transitivité)"),
    "formula_health_closed_source": ("Wasserman and Faust 1994, ch. 6", "Wasserman et Faust 1994, ch. 6"),
    "measure_health_returned": ("Returned ties", "Liens réciproques"),
    "formula_health_returned": (
        "arcs that are returned / arcs, of a type that may go either way between actors and has 10 or more of them",
        "arcs réciproques / arcs, pour un type qui peut aller dans les deux sens entre acteurs et en compte 10 ou plus",
    ),
    "formula_health_returned_source": ("Wasserman and Faust 1994, ch. 13 (edgewise)", "Wasserman et Faust 1994, ch. 13 (edgewise)"),
    "measure_health_degree": ("Centralization: ties", "Centralisation\u00a0: liens"),
    "formula_health_degree": ("Σ (highest − degree) / ((n−1)(n−2))", "Σ (plus haut − degré) / ((n−1)(n−2))"),
    "formula_health_degree_source": ("Freeman 1978", "Freeman 1978"),
    "measure_health_betweenness": ("Centralization: routes", "Centralisation\u00a0: chemins"),
    "formula_health_betweenness": (
        "Σ (highest − betweenness) / ((n−1)²(n−2)/2), betweenness in pairs",
        "Σ (plus haute − intermédiarité) / ((n−1)²(n−2)/2), l’intermédiarité en paires",
    ),
    "formula_health_betweenness_source": ("Freeman 1978", "Freeman 1978"),
    "measure_health_closeness": ("Centralization: nearness", "Centralisation\u00a0: proximité"),
    "formula_health_closeness": (
        "Σ (highest − closeness) / ((n−1)(n−2)/(2n−3)), closeness (n−1) / Σ steps, in the largest piece of up to 4,000",
        "Σ (plus haute − proximité) / ((n−1)(n−2)/(2n−3)), proximité (n−1) / Σ étapes, dans le plus grand ensemble, de 4\u00a0000 au plus",
    ),
    "formula_health_closeness_source": ("Freeman 1978", "Freeman 1978"),
    "measure_health_sharing": ("Weight of shared programs", "Poids des programmes partagés"),
    "formula_health_sharing": (
        (
            "Σ 1/(k−1) over the programs that both have a part in, k the bodies in each; people are no bodies, and of a body and its "
            "own part no pair is told"
        ),
        (
            "Σ 1/(k−1) pour les programmes où les deux ont un rôle, k le nombre d’organismes de chacun; les personnes ne comptent pas, "
            "et un organisme avec sa propre unité n’est pas une paire"
        ),
    ),
    "formula_health_sharing_source": ("Newman 2001", "Newman 2001"),
    "measure_health_overlap": ("In common", "En commun"),
    "formula_health_overlap": (
        "mean of |both| / |either| over those who share a program: clustering of the two-mode network, never that of a projection",
        (
            "moyenne de |les deux| / |l’un ou l’autre| pour ceux qui partagent un programme\u00a0: agrégation du réseau biparti, jamais "
            "celle d’une projection"
        ),
    ),
    "formula_health_overlap_source": ("Latapy, Magnien and Del Vecchio 2008", "Latapy, Magnien et Del Vecchio 2008"),
}

COLUMNS: Mapping[str, tuple[str, str]] = {
    "about": ("About", "À propos de"),
    "figure": ("Figure", "Chiffre"),
    "value": ("Value", "Valeur"),
    "then": ("Then", "Avant"),
    "in_words": ("In words", "En mots"),
}
