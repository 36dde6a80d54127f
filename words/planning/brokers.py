"""The words of who stands between others."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "ask_brokers": ("Who stands between others?", "Qui fait le lien entre les autres?"),
    "ask_brokers_sector": ("Who joins different sectors?", "Qui relie des secteurs différents?"),
    "ask_brokers_country": ("Who joins different countries?", "Qui relie des pays différents?"),
    "ask_brokers_kind": ("Who joins different kinds of stakeholder?", "Qui relie des genres différents de parties prenantes?"),
    "ask_brokers_group": ("Who joins groups that stand together?", "Qui relie des groupes qui se tiennent?"),
    "brokers_estimate": ("{value} ± {error}", "{value} ± {error}"),
    "brokers_first": (
        "{name} stands between most others: it is on {share} of the shortest ways by which others, who have no tie, reach each other.",
        (
            "{name} fait le lien entre le plus grand nombre\u00a0: {share} des plus courts chemins par lesquels les autres, sans lien "
            "direct, se rejoignent y passent."
        ),
    ),
    "brokers_first_directed": (
        "{name} stands between most others: the shortest ways of {value} pair of others lead over it.",
        "{name} fait le lien entre le plus grand nombre\u00a0: les plus courts chemins de {value} paire d’autres y passent.",
    ),
    "brokers_first_directed_many": (
        "{name} stands between most others: the shortest ways of {value} pairs of others lead over it.",
        "{name} fait le lien entre le plus grand nombre\u00a0: les plus courts chemins de {value} paires d’autres y passent.",
    ),
    "brokers_among": ("Among those that are looked at: {said}", "Parmi les parties prenantes examinées\u00a0: {said}"),
    "brokers_it": ("{name} {said}.", "{name} {said}."),
    "brokers_n": ("{n} stands between others", "{n} fait le lien entre d’autres"),
    "brokers_n_many": ("{n} stand between others", "{n} font le lien entre d’autres"),
    "brokers_n_sampled": ("at least {n} stands between others", "au moins {n} fait le lien entre d’autres"),
    "brokers_n_sampled_many": ("at least {n} stand between others", "au moins {n} font le lien entre d’autres"),
    "brokers_of": ("Of {n} stakeholder that is looked at, {count}.", "Sur {n} partie prenante examinée, {count}."),
    "brokers_of_many": ("Of {n} stakeholders that are looked at, {count}.", "Parmi {n} parties prenantes examinées, {count}."),
    "brokers_nobody": (
        "Nobody that is looked at stands between others: no two reach each other through one of them alone.",
        "Aucune partie prenante examinée ne fait le lien entre d’autres\u00a0: aucune paire ne se rejoint par l’une d’elles.",
    ),
    "brokers_nobody_sampled": (
        "None of the shortest ways that were followed leads over anybody that is looked at.",
        "Aucun des plus courts chemins suivis ne passe par une partie prenante examinée.",
    ),
    "brokers_none_stated": (
        "No {field} is stated of anybody here, so who joins different ones cannot be told; state it where you keep your data.",
        (
            "Aucun {field} n’est énoncé ici pour qui que ce soit\u00a0: on ne peut dire qui en relie de différents; l’énoncer là où vos "
            "données sont tenues."
        ),
    ),
    "brokers_one_stated": (
        "Nobody can join different ones: all here whose {field} is stated have the same, {name}.",
        "Personne ne peut en relier de différents\u00a0: toutes celles dont le {field} est énoncé ont le même, {name}.",
    ),
    "brokers_as_chance": ("That is no more than chance would give.", "Ce n’est pas plus que ce que donnerait le hasard."),
    "brokers_rises": (
        "The share leaves out the pairs that a broker is itself one of, so that it may be larger further down.",
        "La part laisse de côté les paires dont l’intermédiaire fait lui-même partie; elle peut donc être plus grande plus bas.",
    ),
    "brokers_actors": (
        (
            "Told are agencies, units and people, who can be rung. Programs and collaborations stand in the network too, and ways lead "
            "over them; --kind tells them as well."
        ),
        (
            "Figurent ici les organismes, les unités et les personnes, qu’on peut appeler. Les programmes et les collaborations font "
            "aussi partie du réseau et des chemins y passent; --kind les montre aussi."
        ),
    ),
    "brokers_sampled": (
        "Estimated: shortest ways were followed from {n} stakeholders drawn at random, the same each time; ± is two standard errors.",
        (
            "Estimation\u00a0: les plus courts chemins ont été suivis à partir de {n} parties prenantes tirées au hasard, toujours les "
            "mêmes; ± indique deux erreurs types."
        ),
    ),
    "brokers_ranked": (
        "In order of the number of pairs of others whose shortest ways lead over them (betweenness).",
        "Classement selon le nombre de paires d’autres dont les plus courts chemins y passent (intermédiarité).",
    ),
    "brokers_ranked_across": (
        "In order of how far the pairs they join exceed what chance would give with as many ties and groups as large.",
        (
            "Classement selon l’excédent des paires reliées sur ce que donnerait le hasard avec autant de liens et des groupes de même "
            "taille."
        ),
    ),
    "brokers_broker": ("Broker", "Intermédiaire"),
    "brokers_betweenness": ("Betweenness", "Intermédiarité"),
    "brokers_contacts": ("Contacts", "Contacts"),
    "brokers_constraint": ("Constraint", "Contrainte"),
    "brokers_effective_size": ("Effective size", "Taille effective"),
    "brokers_hierarchy": ("Hierarchy", "Hiérarchie"),
    "brokers_words": ("What that means", "Ce que cela veut dire"),
    "brokers_across": ("Pairs joined", "Paires reliées"),
    "brokers_by_chance": ("By chance", "Au hasard"),
    "brokers_z": ("z", "z"),
    "brokers_group": ("Group", "Groupe"),
    "brokers_role_coordinator": ("Coordinator", "Coordonnateur"),
    "brokers_role_itinerant": ("Itinerant", "Itinérant"),
    "brokers_role_representative": ("Representative", "Représentant"),
    "brokers_role_gatekeeper": ("Gatekeeper", "Gardien"),
    "brokers_role_liaison": ("Liaison", "Liaison"),
    "brokers_role_total": ("Total", "Total"),
    "brokers_group_around": ("group {number} (around {name})", "groupe {number} (autour de {name})"),
    "brokers_on": ("on {share} of the shortest ways between others", "sur {share} des plus courts chemins entre les autres"),
    "brokers_on_directed": ("the shortest ways of {value} pair lead over it", "les plus courts chemins de {value} paire y passent"),
    "brokers_on_directed_many": ("the shortest ways of {value} pairs lead over it", "les plus courts chemins de {value} paires y passent"),
    "brokers_cut": (
        "without it {n} is cut off from the rest: {names}",
        "en son absence, {n} se retrouve à l’écart du reste\u00a0: {names}",
    ),
    "brokers_cut_many": (
        "without it {n} are cut off from the rest: {names}",
        "en son absence, {n} se retrouvent à l’écart du reste\u00a0: {names}",
    ),
    "brokers_two_said": ("{one}; {other}", "{one}; {other}"),
    "brokers_joins": (
        (
            "joins {one} and {other}: in {n} of {pairs} without a tie the two reach each other in the fewest steps through it ({only} in "
            "no other way as short)"
        ),
        (
            "relie {one} et {other}\u00a0: {n} sur {pairs} sans lien se rejoint par là en le moins d’étapes ({only} sans "
            "autre chemin aussi court)"
        ),
    ),
    "brokers_joins_many": (
        (
            "joins {one} and {other}: {n} of {pairs} without a tie reach each other in the fewest steps through it ({only} in "
            "no other way as short)"
        ),
        (
            "relie {one} et {other}\u00a0: {n} sur {pairs} sans lien se rejoignent par là en le moins d’étapes ({only} sans "
            "autre chemin aussi court)"
        ),
    ),
    "brokers_joins_also": (
        (
            "joins {one} and {other}: in {n} of {pairs} without a tie the two reach each other in the fewest steps through it, and in "
            "another way as short too"
        ),
        (
            "relie {one} et {other}\u00a0: {n} sur {pairs} sans lien se rejoint par là en le moins d’étapes, et aussi par un autre chemin "
            "aussi court"
        ),
    ),
    "brokers_joins_also_many": (
        (
            "joins {one} and {other}: {n} of {pairs} without a tie reach each other in the fewest steps through it, each in "
            "another way as short too"
        ),
        (
            "relie {one} et {other}\u00a0: {n} sur {pairs} sans lien se rejoignent par là en le moins d’étapes, chacune aussi par un "
            "autre chemin aussi court"
        ),
    ),
    "brokers_joins_all": (
        (
            "joins {one} and {other}: in {n} of {pairs} without a tie the two reach each other in the fewest steps through it, and in "
            "no other way as short"
        ),
        ("relie {one} et {other}\u00a0: {n} sur {pairs} sans lien se rejoint par là en le moins d’étapes, sans autre chemin aussi court"),
    ),
    "brokers_joins_all_many": (
        (
            "joins {one} and {other}: {n} of {pairs} without a tie reach each other in the fewest steps through it, and in "
            "no other way as short"
        ),
        (
            "relie {one} et {other}\u00a0: {n} sur {pairs} sans lien se rejoignent par là en le moins d’étapes, sans autre "
            "chemin aussi court"
        ),
    ),
    "brokers_joins_directed": (
        ("joins {one} to {other}: {n} of {pairs} without a tie that way has its shortest way through it ({only} no other as short)"),
        ("relie {one} à {other}\u00a0: {n} sur {pairs} sans lien dans ce sens a là son plus court chemin ({only} sans autre aussi court)"),
    ),
    "brokers_joins_directed_many": (
        ("joins {one} to {other}: {n} of {pairs} without a tie that way have their shortest way through it ({only} no other as short)"),
        (
            "relie {one} à {other}\u00a0: {n} sur {pairs} sans lien dans ce sens ont là leur plus court chemin ({only} sans "
            "autre aussi court)"
        ),
    ),
    "brokers_joins_directed_also": (
        "joins {one} to {other}: {n} of {pairs} without a tie that way has its shortest way through it, and another as short",
        "relie {one} à {other}\u00a0: {n} sur {pairs} sans lien dans ce sens a là son plus court chemin, et un autre aussi court",
    ),
    "brokers_joins_directed_also_many": (
        "joins {one} to {other}: {n} of {pairs} without a tie that way have their shortest way through it, each another as short too",
        ("relie {one} à {other}\u00a0: {n} sur {pairs} sans lien dans ce sens ont là leur plus court chemin, chacune un autre aussi court"),
    ),
    "brokers_joins_about": (
        "joins {one} and {other}: {share} of their pairs without a tie reach each other in the fewest steps through it",
        "relie {one} et {other}\u00a0: {share} de leurs paires sans lien se rejoignent par là en le moins d’étapes",
    ),
    "brokers_pairs": ("{n} pair", "{n} paire"),
    "brokers_pairs_many": ("{n} pairs", "{n} paires"),
    "brokers_figures": ("In figures", "En chiffres"),
    "brokers_total": ("All pairs, those of one group too", "Toutes les paires, celles d’un même groupe aussi"),
    "brokers_roles": ("In which role, counted in pairs", "Dans quel rôle, en paires"),
    "brokers_roles_mean": (
        (
            "A pair counts where both have a tie to the broker and none to each other. Coordinator: all three are of one group. "
            "Itinerant: the two are of one group, the broker of another. Gatekeeper: one of the two is of the broker’s group. Liaison: "
            "all are of different groups."
        ),
        (
            "Une paire compte quand les deux ont un lien avec l’intermédiaire et aucun entre elles. Coordonnateur\u00a0: les trois "
            "sont du même groupe. Itinérant\u00a0: les deux sont d’un groupe, l’intermédiaire d’un autre. Gardien\u00a0: l’une des "
            "deux est du groupe de l’intermédiaire. Liaison\u00a0: chacune est d’un groupe différent."
        ),
    ),
    "brokers_roles_mean_directed": (
        (
            "A pair counts where a tie leads from the one to the broker, one from the broker to the other, and none from the one to "
            "the other. Coordinator: all three are of one group. Itinerant: the two are of one group, the broker of another. "
            "Representative: the one is of the broker’s group. Gatekeeper: the other is. Liaison: all are of different groups."
        ),
        (
            "Une paire compte quand un lien va de l’une à l’intermédiaire, un autre de l’intermédiaire à l’autre, et aucun de l’une à "
            "l’autre. Coordonnateur\u00a0: les trois sont du même groupe. Itinérant\u00a0: les deux sont d’un groupe, l’intermédiaire "
            "d’un autre. Représentant\u00a0: la première est du groupe de l’intermédiaire. Gardien\u00a0: la seconde l’est. "
            "Liaison\u00a0: chacune est d’un groupe différent."
        ),
    ),
    "brokers_whole": ("The whole network", "Tout le réseau"),
    "brokers_more": ("… and {n} more; -n 0 shows all, -v the evidence.", "… et {n} de plus; -n 0 montre tout, -v les preuves."),
    "brokers_evidence": ("{name}: the ties behind it", "{name}\u00a0: les liens sur lesquels cela repose"),
    "brokers_tie": ("Tie", "Lien"),
}

COLUMNS: Mapping[str, tuple[str, str]] = {
    "broker_id": ("Broker (id)", "Intermédiaire (id)"),
    "broker": ("Broker", "Intermédiaire"),
    "broker_kind": ("Kind", "Genre"),
    "broker_group": ("Group", "Groupe"),
    "betweenness": ("Betweenness", "Intermédiarité"),
    "betweenness_error": ("Standard error", "Erreur type"),
    "share_of_routes": ("Share of routes", "Part des chemins"),
    "contacts": ("Contacts", "Contacts"),
    "constraint": ("Constraint", "Contrainte"),
    "effective_size": ("Effective size", "Taille effective"),
    "efficiency": ("Efficiency", "Efficience"),
    "hierarchy": ("Hierarchy", "Hiérarchie"),
    "across": ("Pairs joined", "Paires reliées"),
    "across_expected": ("By chance", "Au hasard"),
    "across_z": ("z", "z"),
    "coordinator": ("Coordinator", "Coordonnateur"),
    "itinerant": ("Itinerant", "Itinérant"),
    "representative": ("Representative", "Représentant"),
    "gatekeeper": ("Gatekeeper", "Gardien"),
    "liaison": ("Liaison", "Liaison"),
    "brokerage": ("Total", "Total"),
    "brokerage_expected": ("Total by chance", "Total au hasard"),
    "brokerage_z": ("Total, z", "Total, z"),
    "joins_one": ("Joins", "Relie"),
    "joins_other": ("With", "Avec"),
    "joins_pairs": ("Pairs without a tie", "Paires sans lien"),
    "joins_through": ("Through it", "En passant par là"),
    "joins_only": ("In no other way as short", "Sans autre chemin aussi court"),
    "joins_share": ("Share through it", "Part en passant par là"),
    "joins_error": ("Standard error of the share", "Erreur type de la part"),
}
