"""The words that say what breaks where somebody leaves."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "ask_without": ("What breaks if {names} left{as_of}?", "Qu’est-ce qui se briserait sans {names}{as_of}?"),
    "ask_without_points": ("On whom alone does the network hang{as_of}?", "Quel départ, à lui seul, couperait le réseau{as_of}?"),
    "ask_without_find": ("Whose loss would hurt most{as_of}?", "Quel départ ferait le plus de tort{as_of}?"),
    "without_if": ("If {names} left{as_of}, {effects}.", "Si {names} s’en allait{as_of}, {effects}."),
    "without_if_many": ("If {names} left{as_of}, {effects}.", "Si {names} s’en allaient{as_of}, {effects}."),
    "without_loose": (
        "{names} has no tie that holds {on}: nothing known would change.",
        "{names} n’a aucun lien valable {on}\u00a0: rien de connu ne changerait.",
    ),
    "without_cut": ("{count} would be cut off from the others", "{count} n’aurait plus de chemin vers les autres"),
    "without_cut_many": ("{count} would be cut off from the others", "{count} n’auraient plus de chemin vers les autres"),
    "without_cut_nobody": ("nobody would be cut off from the others", "personne ne serait coupé des autres"),
    "without_lose": ("{count} would lose its {what}", "{count} n’aurait plus de {what}"),
    "without_lose_many": ("{count} would lose their {what}", "{count} n’auraient plus de {what}"),
    "without_only_partner": ("only partner", "partenaire"),
    "without_severed": (
        "of the {pairs} pairs of others that could reach each other, {n} no longer could",
        "des {pairs} paires d’autres qui pouvaient se joindre, {n} ne le pourrait plus",
    ),
    "without_severed_many": (
        "of the {pairs} pairs of others that could reach each other, {n} no longer could",
        "des {pairs} paires d’autres qui pouvaient se joindre, {n} ne le pourraient plus",
    ),
    "without_severed_only": (
        "the only pair of others that could reach each other no longer could",
        "la seule paire d’autres qui pouvait se joindre ne le pourrait plus",
    ),
    "without_severed_none": (
        "all others that could reach each other still could",
        "toutes les paires d’autres qui pouvaient se joindre le pourraient encore",
    ),
    "without_along": (
        "{n} of their units, people and parts would leave too: {names}. (--parts-stay keeps it.)",
        "{n} de leurs unités, gens ou parties s’en irait aussi\u00a0: {names}. (--parts-stay le garde.)",
    ),
    "without_along_many": (
        "{n} of their units, people and parts would leave too: {names}. (--parts-stay keeps them.)",
        "{n} de leurs unités, gens et parties s’en iraient aussi\u00a0: {names}. (--parts-stay les garde.)",
    ),
    "without_along_of_one": (
        "{n} of its units, people and parts would leave too: {names}. (--parts-stay keeps it.)",
        "{n} de ses unités, gens ou parties s’en irait aussi\u00a0: {names}. (--parts-stay le garde.)",
    ),
    "without_along_of_one_many": (
        "{n} of its units, people and parts would leave too: {names}. (--parts-stay keeps them.)",
        "{n} de ses unités, gens et parties s’en iraient aussi\u00a0: {names}. (--parts-stay les garde.)",
    ),
    "without_shorter": (
        "That the mean distance falls is no gain: pairs that can no longer reach each other do not count in it.",
        "Que la distance moyenne baisse n’est pas un gain\u00a0: les paires qui ne peuvent plus se joindre n’y comptent pas.",
    ),
    "without_stay": ("Units, people and parts stay here.", "Les unités, les gens et les parties restent ici."),
    "without_hold_on": ("Held by", "Tient par"),
    "without_who": ("Who", "Qui"),
    "without_block_cut": ("Who would be cut off", "Qui serait coupé des autres"),
    "without_block_lost": ("What would be lost", "Ce qui serait perdu"),
    "without_loses": ("Loses", "Perd"),
    "without_by": ("Which it has by", "Qu’il tient de"),
    "without_block_figures": ("How far reach and cohesion would fall", "Baisse de la portée et de la cohésion"),
    "without_figure": ("Figure", "Mesure"),
    "without_before": ("Now", "Aujourd’hui"),
    "without_then": ("On that day", "À cette date"),
    "without_after": ("After", "Après"),
    "without_stakeholders": ("Stakeholders counted", "Parties prenantes comptées"),
    "without_main": ("In the largest piece that hangs together", "Dans le plus grand morceau d’un seul tenant"),
    "without_pieces": ("Pieces, those of one alone too", "Morceaux, y compris ceux d’une seule"),
    "without_reachable": ("Pairs that can reach each other", "Paires qui peuvent se joindre"),
    "without_f": ("Fragmentation F (0 whole, 1 all alone)", "Fragmentation F (0 d’un seul tenant, 1 toutes isolées)"),
    "without_df": ("Distance-weighted fragmentation DF", "Fragmentation pondérée par la distance DF"),
    "without_mean": ("Mean distance of those pairs, in steps", "Distance moyenne de ces paires, en étapes"),
    "without_error": ("{value} ± {error}", "{value} ± {error}"),
    "without_sampled": (
        "DF and distances are measured from one sample of {n} stakeholders throughout, so that they compare; ± is the standard error.",
        (
            "DF et les distances sont mesurées partout à partir d’un même échantillon de {n} parties prenantes, pour être comparables; "
            "± est l’erreur type."
        ),
    ),
    "without_bridges": (
        "{n} of the connections that would go is a bridge, the only way between two parts of the network: that to {names}.",
        "{n} des connexions perdues est un pont, seul chemin entre deux parties du réseau\u00a0: celle avec {names}.",
    ),
    "without_bridges_many": (
        "{n} of the connections that would go are bridges, each the only way between two parts of the network: those to {names}.",
        "{n} des connexions perdues sont des ponts, chacune seul chemin entre deux parties du réseau\u00a0: celles avec {names}.",
    ),
    "without_block_turn": ("Whom those who lose a partner could turn to", "Vers qui pourraient se tourner ceux qui perdent un partenaire"),
    "without_already": ("Works already with", "Travaille déjà avec"),
    "without_block_bridges": ("Bridges", "Ponts"),
    "without_points": (
        "{n} stakeholder is a single point of failure: if it left, others than its own units and people would be cut off.",
        "{n} partie prenante est un point de rupture\u00a0: si elle s’en allait, d’autres que les siens seraient coupés du réseau.",
    ),
    "without_points_many": (
        "{n} stakeholders are single points of failure: if one of them left, others than its own units and people would be cut off.",
        "{n} parties prenantes sont des points de rupture\u00a0: si l’une s’en allait, d’autres que les siens seraient coupés du réseau.",
    ),
    "without_points_none": (
        "Nobody is a single point of failure: whoever left, only units, people and parts of their own would be cut off.",
        (
            "Il n’y a pas de point de rupture\u00a0: qui que ce soit s’en aille, seuls ses unités, ses gens et ses parties "
            "seraient coupés du réseau."
        ),
    ),
    "without_most": ("Most hang on {name}: without it, {count} would be cut off.", "Le plus grand nombre tient à {name}\u00a0: {count}."),
    "without_own_points": (
        "{n} more holds only units, people or parts of its own.",
        "{n} autre ne retient que ses propres unités, gens ou parties.",
    ),
    "without_own_points_many": (
        "{n} more hold only units, people or parts of their own.",
        "{n} autres ne retiennent que leurs propres unités, gens ou parties.",
    ),
    "without_n_bridges": (
        "{n} pair is a bridge: its tie is the only way between two parts of the network.",
        "{n} paire est un pont\u00a0: son lien est le seul chemin entre deux parties du réseau.",
    ),
    "without_n_bridges_many": (
        "{n} pairs are bridges: their tie is the only way between two parts of the network.",
        "{n} paires sont des ponts\u00a0: leur lien est le seul chemin entre deux parties du réseau.",
    ),
    "without_own_bridges": ("{n} more joins one to its own.", "{n} autre relie quelqu’un aux siens."),
    "without_own_bridges_many": ("{n} more join one to its own.", "{n} autres relient quelqu’un aux siens."),
    "without_block_points": ("Single points of failure", "Points de rupture"),
    "without_cuts_off": ("Cuts off", "Coupe"),
    "without_of_own": ("And of its own", "Et des siens"),
    "without_behind": ("On its side", "De son côté"),
    "without_hangs_on": ("Hangs on", "Tient à"),
    "without_part": ("Part", "Partie"),
    "without_rest": ("… and {n} more; -n 0 shows all, -v the evidence.", "… et {n} de plus; -n 0 montre tout, -v les preuves."),
    "without_worst": (
        "The stakeholder whose loss would hurt most is {names}: {effects}.",
        "La partie prenante dont le départ ferait le plus de tort est {names}\u00a0: {effects}.",
    ),
    "without_worst_many": (
        "The {n} stakeholders whose loss would hurt most are {names}: {effects}.",
        "Les {n} parties prenantes dont le départ ferait le plus de tort sont {names}\u00a0: {effects}.",
    ),
    "without_found": (
        "The stakeholder whose loss would hurt most, of those tried, is {names}: {effects}.",
        "La partie prenante dont le départ ferait le plus de tort, parmi celles qui ont été essayées, est {names}\u00a0: {effects}.",
    ),
    "without_found_many": (
        "The {n} stakeholders whose loss would hurt most, as far as a search could find, are {names}: {effects}.",
        (
            "Les {n} parties prenantes dont le départ ferait le plus de tort, pour autant qu’une recherche ait pu le "
            "trouver, sont {names}\u00a0: {effects}."
        ),
    ),
    "without_nobody": ("There is nobody to choose from.", "Il n’y a personne parmi qui choisir."),
    "without_no_ties": (
        "No two reach each other by ties that hold {on}: no loss would part anyone.",
        "Personne n’en joint un autre par des liens qui valent {on}\u00a0: aucun départ ne séparerait personne.",
    ),
    "without_all_leave": (
        "Sets of {size} were asked for and only {n} stakeholder can be in one, so none was compared; without {names}, {effects}.",
        (
            "On a demandé des ensembles de {size} et une seule partie prenante peut en être\u00a0: rien n’a donc été comparé; "
            "sans {names}, {effects}."
        ),
    ),
    "without_all_leave_many": (
        "Sets of {size} were asked for and only {n} stakeholders can be in one, so none was compared; without {names}, {effects}.",
        (
            "On a demandé des ensembles de {size} et seules {n} parties prenantes peuvent en être\u00a0: rien n’a donc été comparé; "
            "sans {names}, {effects}."
        ),
    ),
    "without_all_tried": (
        "All {sets} sets of {size} that can be made of {among} were tried.",
        "Tous les ensembles de {size} parmi {among} ont été essayés, soit {sets}.",
    ),
    "without_all_tried_one": (
        "All {sets} that may leave were tried.",
        "Toutes celles qui peuvent s’en aller, soit {sets}, ont été essayées.",
    ),
    "without_searched_one": (
        "Not all were tried: {candidates} of {among} were, those whose loss cuts most off and those with most ties.",
        "Toutes n’ont pas été essayées\u00a0: {candidates} des {among} l’ont été, celles qui coupent le plus ou ont le plus de liens.",
    ),
    "without_searched": (
        (
            "Not all sets were tried: {sets} were, built up one by one among {candidates} of {among}, those whose loss cuts "
            "most off and those with most ties."
        ),
        (
            "Tous les ensembles n’ont pas été essayés\u00a0: {sets} l’ont été, formés un à un parmi {candidates} des {among}, "
            "ceux dont le départ coupe le plus et ceux qui ont le plus de liens."
        ),
    ),
    "without_searched_all": (
        "Not all sets were tried: {sets} were, built up one by one among {among}.",
        "Tous les ensembles n’ont pas été essayés\u00a0: {sets} l’ont été, formés un à un parmi {among}.",
    ),
    "without_exchanged": (
        "Members were then exchanged for others until no exchange made it worse. A worse set is possible.",
        "Puis des membres ont été échangés contre d’autres jusqu’à ce qu’aucun échange n’aggrave la perte. Un ensemble pire est possible.",
    ),
    "without_exchange_stopped": (
        (
            "Exchanges of members for others were stopped there, as trying more would take too long: some are untried. "
            "A worse set is possible."
        ),
        (
            "Les échanges de membres contre d’autres se sont arrêtés là, car en essayer plus prendrait trop de temps\u00a0: "
            "il en reste. Un ensemble pire est possible."
        ),
    ),
    "without_compared": (
        "Sets were compared by the distances from a sample of {n} stakeholders.",
        "Les ensembles ont été comparés selon les distances depuis un échantillon de {n} parties prenantes.",
    ),
    "without_by_df": (
        (
            "What hurts most is what makes the ways among the others longest, or breaks them (the highest DF); --by F "
            "counts broken ways alone."
        ),
        (
            "Le plus de tort, c’est allonger ou rompre le plus les chemins entre les autres (le DF le plus élevé); --by F "
            "ne compte que les chemins rompus."
        ),
    ),
    "without_by_f": (
        "What hurts most is what breaks most ways among the others (the highest F); --by DF also counts ways that grow longer.",
        (
            "Le plus de tort, c’est rompre le plus de chemins entre les autres (le F le plus élevé); --by DF compte aussi "
            "les chemins allongés."
        ),
    ),
    "without_takes_along": (
        "Each takes its units, people and parts along, unless they belong to somebody else too; --parts-stay keeps them.",
        ("Chacune emmène ses unités, ses gens et ses parties, sauf s’ils relèvent aussi de quelqu’un d’autre; --parts-stay les garde."),
    ),
    "without_block_worst": ("The worst losses", "Les pires pertes"),
    "without_set": ("Who leaves", "Qui s’en va"),
    "without_with": ("With them", "Avec elles"),
    "without_n_cut": ("Cut off", "Coupées"),
    "without_n_severed": ("Pairs parted", "Paires séparées"),
    "without_as_is": ("As it is now", "Comme c’est maintenant"),
    "measure_without_f": ("Fragmentation F", "Fragmentation F"),
    "formula_without_f": (
        "share of pairs that cannot reach each other: 1 − Σ s(s − 1) / (n(n − 1)) over the pieces of s; n of those who are left",
        "part des paires qui ne peuvent se joindre\u00a0: 1 − Σ s(s − 1) / (n(n − 1)) sur les morceaux de s; n\u00a0: qui reste",
    ),
    "formula_without_f_source": ("Borgatti 2006", "Borgatti 2006"),
    "measure_without_df": ("Distance-weighted fragmentation DF", "Fragmentation pondérée par la distance DF"),
    "formula_without_df": (
        "1 − Σ 1/d / (n(n − 1) / 2) over pairs at distance d; where there is no way, 1/d is 0",
        "1 − Σ 1/d / (n(n − 1) / 2) sur les paires à distance d; sans chemin, 1/d vaut 0",
    ),
    "formula_without_df_source": (
        "Borgatti 2006, “Identifying sets of key players in a social network”",
        "Borgatti 2006, «\u00a0Identifying sets of key players in a social network\u00a0»",
    ),
    "measure_without_distance": ("Mean distance", "Distance moyenne"),
    "formula_without_distance": (
        "mean number of steps between pairs that can reach each other",
        "nombre moyen d’étapes entre les paires qui peuvent se joindre",
    ),
    "formula_without_distance_source": ("Wasserman and Faust 1994, 4.2", "Wasserman et Faust 1994, 4.2"),
    "measure_without_cut": ("Cut off", "Coupée"),
    "formula_without_cut": (
        "outside the largest piece that is left of its component; a single point of failure is an articulation point",
        "hors du plus grand morceau qui reste de sa composante; un point de rupture est un point d’articulation",
    ),
    "formula_without_cut_source": ("Hopcroft and Tarjan 1973", "Hopcroft et Tarjan 1973"),
    "measure_without_bridge": ("Bridge", "Pont"),
    "formula_without_bridge": (
        "a pair whose tie is the only way between two parts of its component",
        "une paire dont le lien est le seul chemin entre deux parties de sa composante",
    ),
    "formula_without_bridge_source": ("Hopcroft and Tarjan 1973", "Hopcroft et Tarjan 1973"),
}

COLUMNS: Mapping[str, tuple[str, str]] = {
    "effect": ("Effect", "Effet"),
    "loses": ("Loses", "Perd"),
    "piece": ("Piece", "Morceau"),
    "cut_off": ("Cut off", "Coupées"),
    "cut_off_own": ("Of these its own", "Dont les siens"),
    "on_its_side": ("On its side", "De son côté"),
    "hangs_on": ("Hangs on", "Tient à"),
    "rank": ("Rank", "Rang"),
    "set_cut_off": ("Cut off", "Coupées"),
    "pairs_parted": ("Pairs parted", "Paires séparées"),
    "f_after": ("F after", "F après"),
    "df_after": ("DF after", "DF après"),
    "df_error": ("Standard error of DF", "Erreur type de DF"),
}
