"""The words of `gaps`: rules that are not kept, single sources, partners of partners, and matrices."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "ask_gaps": ("Where is the gap?", "Où est la lacune?"),
    "ask_gaps_matrix": (
        "Between which of {rows} and {columns} is no tie known?",
        "Entre quels {rows} et {columns} n’y a-t-il aucun lien connu?",
    ),
    "gaps_n_rules": ("{n} rule", "{n} règle applicable ici"),
    "gaps_n_rules_many": ("{n} rules", "{n} règles applicables ici"),
    "gaps_n": ("{n} gap", "{n} lacune"),
    "gaps_n_many": ("{n} gaps", "{n} lacunes"),
    "gaps_broken": (
        "Of {rules} that could be asked here, {n} does not hold for everybody: {gaps} ({parts}).",
        "Sur {rules}, {n} ne vaut pas pour tous\u00a0: {gaps} ({parts}).",
    ),
    "gaps_broken_many": (
        "Of {rules} that could be asked here, {n} do not hold for everybody: {gaps} ({parts}).",
        "Sur {rules}, {n} ne valent pas pour tous\u00a0: {gaps} ({parts}).",
    ),
    "gaps_kept": (
        "The one rule that could be asked here holds for everybody, as far as is known.",
        "La seule règle applicable ici vaut pour tous, pour autant qu’on sache.",
    ),
    "gaps_kept_many": (
        "Of {n} rules that could be asked here, all hold for everybody, as far as is known.",
        "Sur {n} règles applicables ici, toutes valent pour tous, pour autant qu’on sache.",
    ),
    "gaps_no_rules": ("No rule is about anybody here.", "Aucune règle ne concerne qui que ce soit ici."),
    "gaps_no_rules_in": ("There is no rule in {file}.", "Il n’y a aucune règle dans {file}."),
    "gaps_caveat": (
        "None known is not none: it may be missing in the sources, and not in fact.",
        "Aucun connu ne veut pas dire aucun\u00a0: le lien peut manquer dans les sources, et non dans les faits.",
    ),
    "gaps_count_missing": ("{n} with none or too few known", "{n} avec aucun connu ou trop peu"),
    "gaps_count_checked": ("{n} with none, as somebody checked", "{n} avec aucun, vérification faite"),
    "gaps_count_proposed": ("{n} with no more than proposed or disputed ones", "{n} avec seulement des liens proposés ou contestés"),
    "gaps_count_ended": ("{n} with one that ended", "{n} avec un lien qui a pris fin"),
    "gaps_count_later": ("{n} with one that holds only later", "{n} avec un lien valable plus tard seulement"),
    "gaps_rule": ("{rule}: not so for {gaps} of {asked}", "{rule}\u00a0: pas le cas pour {gaps} sur {asked}"),
    "gaps_closes": ("What closes a gap: a source that says {ties}.", "Ce qui comble une lacune\u00a0: une source qui dit {ties}."),
    "gaps_closes_any": (
        "What closes a gap: a source for a tie of working together with {to}.",
        "Ce qui comble une lacune\u00a0: une source d’un lien de collaboration avec {to}.",
    ),
    "gaps_closes_to": (
        "What closes a gap: a source that says {ties}, with {to}.",
        "Ce qui comble une lacune\u00a0: une source qui dit {ties}, avec {to}.",
    ),
    "gaps_least": ("{n} different parties are expected.", "{n} parties différentes sont attendues."),
    "gaps_gone": ("{n} that has itself ended is not asked.", "{n} n’est pas en cause, son existence ayant pris fin."),
    "gaps_gone_many": ("{n} that have themselves ended are not asked.", "{n} ne sont pas en cause, leur existence ayant pris fin."),
    "gaps_unclear": (
        "Of {n} more it is not known whether the rule is about it.",
        "Pour {n} de plus, on ne sait si la règle le concerne.",
    ),
    "gaps_unclear_many": (
        "Of {n} more it is not known whether the rule is about them.",
        "Pour {n} de plus, on ne sait si la règle les concerne.",
    ),
    "gaps_unheard_sector": ("Nobody here is of sector “{name}”.", "Personne ici n’est du secteur «\u00a0{name}\u00a0»."),
    "gaps_unheard_country": ("Nobody here is of country “{name}”.", "Personne ici n’est de ce pays\u00a0: «\u00a0{name}\u00a0»."),
    "gaps_unheard_region": ("Nobody here is of region “{name}”.", "Personne ici n’est de cette région\u00a0: «\u00a0{name}\u00a0»."),
    "gaps_about_nobody": ("About nobody here: {rules}.", "Ne concerne personne ici\u00a0: {rules}."),
    "gaps_about_gone": ("{rule} ({n} that has itself ended)", "{rule} ({n}, dont l’existence a pris fin)"),
    "gaps_about_gone_many": ("{rule} ({n} that have themselves ended)", "{rule} ({n}, dont l’existence a pris fin)"),
    "gaps_are_kept": ("So for everybody: {rules}.", "Vrai pour tous\u00a0: {rules}."),
    "gaps_own_rules": ("These are the rules of the built-in network.", "Ce sont les règles du réseau intégré."),
    "gaps_passed_over": (
        "{n} more, which names somebody who is not here, is passed over.",
        "{n} de plus, qui nomme quelqu’un qui n’est pas ici, est laissée de côté.",
    ),
    "gaps_passed_over_many": (
        "{n} more, which name somebody who is not here, are passed over.",
        "{n} de plus, qui nomment quelqu’un qui n’est pas ici, sont laissées de côté.",
    ),
    "gaps_ask_yours": (
        "--rules FILE asks your own; --show-rules prints these, to copy and change.",
        "--rules FICHIER pose les vôtres; --show-rules affiche celles-ci, à copier et à changer.",
    ),
    "gaps_known": ("What is known", "Ce qui est connu"),
    "gaps_could": ("Who could say", "Qui pourrait le dire"),
    "gaps_missing": ("none known", "aucun connu"),
    "gaps_partly": ("{n} of {wanted} known: {names}", "connus\u00a0: {n} sur {wanted} ({names})"),
    "gaps_checked": ("none (checked {date}: {source}, {place})", "aucun (vérifié le {date}\u00a0: {source}, {place})"),
    "gaps_proposed": ("no more than proposed or disputed: {ties}", "rien de plus que proposé ou contesté\u00a0: {ties}"),
    "gaps_ended": ("had one, which ended: {ties}", "en avait un, qui a pris fin\u00a0: {ties}"),
    "gaps_later": ("only later: {ties}", "plus tard seulement\u00a0: {ties}"),
    "gaps_also": ("uncertain, or not at that time: {ties}", "incertain, ou pas à ce moment\u00a0: {ties}"),
    "gaps_way": ("only through {via}, with {names}", "seulement par {via}, avec {names}"),
    "gaps_way_perhaps": (
        "only through {via}, with {names}, by ties that are not all confirmed",
        "seulement par {via}, avec {names}, par des liens qui ne sont pas tous confirmés",
    ),
    "gaps_unsure": (
        "perhaps {names}, of whom too little is known to tell",
        "peut-être {names}, dont on sait trop peu pour le dire",
    ),
    "gaps_contradictions": ("Checked, and yet known", "Vérifié, et pourtant connu"),
    "gaps_contradicted": (
        "{source}, {place} ({date}) found none; known is: {ties}",
        "{source}, {place} ({date}) n’a trouvé aucun lien; est connu\u00a0: {ties}",
    ),
    "gaps_found_since": (
        "{source}, {place} ({date}) found none; since then: {ties}",
        "{source}, {place} ({date}) n’a trouvé aucun lien; depuis\u00a0: {ties}",
    ),
    "gaps_single": ("Ties that rest on one source alone", "Liens qui reposent sur une seule source"),
    "gaps_single_said": (
        "{n} of {ties} rests on one source alone ({share}).",
        "{n} sur {ties} repose sur une seule source ({share}).",
    ),
    "gaps_single_said_many": (
        "{n} of {ties} rest on one source alone ({share}).",
        "{n} sur {ties} reposent sur une seule source ({share}).",
    ),
    "gaps_single_few": ("{n} of {ties} rests on one source alone.", "{n} sur {ties} repose sur une seule source."),
    "gaps_single_few_many": ("{n} of {ties} rest on one source alone.", "{n} sur {ties} reposent sur une seule source."),
    "gaps_single_all": ("The one tie there is rests on one source alone.", "Le seul lien qu’il y a repose sur une seule source."),
    "gaps_single_all_many": ("Each of the {n} ties rests on one source alone.", "Chacun des {n} liens repose sur une seule source."),
    "gaps_single_pairs": ("{n} of {pairs} has no other.", "{n} sur {pairs} n’en a pas d’autre."),
    "gaps_single_pairs_many": ("{n} of {pairs} have no other.", "{n} sur {pairs} n’en ont pas d’autre."),
    "gaps_single_no_pair": ("No pair with a tie has another.", "Aucune paire reliée n’en a d’autre."),
    "gaps_single_none": ("No tie rests on one source alone.", "Aucun lien ne repose sur une seule source."),
    "gaps_bridges": (
        "{n} of these ties alone holds two parts of the network together.",
        "{n} de ces liens relie à lui seul deux parties du réseau.",
    ),
    "gaps_bridges_many": (
        "{n} of these ties each hold two parts of the network together alone.",
        "{n} de ces liens relient chacun à lui seul deux parties du réseau.",
    ),
    "gaps_single_closes": (
        "What closes a gap: a second source that says the same.",
        "Ce qui comble une lacune\u00a0: une deuxième source qui dit la même chose.",
    ),
    "gaps_single_lists": ("-v lists the ties.", "-v énumère les liens."),
    "gaps_single_lists_first": (
        "-v lists the ties, those that hold parts together first.",
        "-v énumère les liens, d’abord ceux qui tiennent des parties ensemble.",
    ),
    "gaps_single_listed": (
        "Of the ties below, those that hold parts together come first.",
        "Parmi les liens ci-dessous, ceux qui tiennent des parties ensemble viennent d’abord.",
    ),
    "gaps_by_source": ("Ties on it alone", "Liens sur elle seule"),
    "gaps_holds": ("Holds two parts together", "Tient deux parties ensemble"),
    "gaps_yes": ("yes", "oui"),
    "gaps_unmet": ("Partners of partners with no tie that is known", "Partenaires de partenaires sans lien connu"),
    "gaps_unmet_n": (
        "{n} pair shares a partner and is not known to have worked together or met.",
        "{n} paire a un partenaire en commun, sans collaboration ni rencontre connue.",
    ),
    "gaps_unmet_n_many": (
        "{n} pairs share a partner and are not known to have worked together or met.",
        "{n} paires ont un partenaire en commun, sans collaboration ni rencontre connue.",
    ),
    "gaps_unmet_none": (
        "No pair shares a partner without being known to have worked together or met.",
        "Aucune paire n’a de partenaire en commun sans qu’une collaboration ou une rencontre soit connue.",
    ),
    "gaps_method_common_neighbours": (
        "They are ranked by how many partners they share.",
        "Elles sont classées par nombre de partenaires en commun.",
    ),
    "gaps_method_adamic_adar": (
        "They are ranked by the partners they share, one with few partners counting more (Adamic-Adar).",
        "Elles sont classées par les partenaires en commun, ceux qui ont peu de partenaires comptant plus (Adamic-Adar).",
    ),
    "gaps_method_resource_allocation": (
        "They are ranked by the partners they share, one with few partners counting much more (resource allocation).",
        (
            "Elles sont classées par les partenaires en commun, ceux qui ont peu de partenaires comptant beaucoup plus "
            "(allocation de ressources)."
        ),
    ),
    "gaps_tried": (
        (
            "Tried on this very network, that predicts best of three ways: a tenth of its ties was hidden, {repeats} times over, and of "
            "the {at} suggestions that then came first {share} turned out to be a real tie (in four of five repeats {span}; "
            "by chance it would be {chance})."
        ),
        (
            "Essayé sur ce réseau même, c’est ce qui prédit le mieux parmi trois façons\u00a0: un dixième de ses liens a été caché, "
            "{repeats} fois, et parmi les {at} suggestions alors en tête étaient des liens réels\u00a0: {share} (dans quatre reprises sur "
            "cinq, {span}; au hasard, ce serait {chance})."
        ),
    ),
    "gaps_tried_in_vain": (
        (
            "Tried on this very network, none of three ways to rank them does better than chance, so the order says little: a tenth of its "
            "ties was hidden, {repeats} times over, and of the {at} suggestions that then came first {share} turned out to be a real tie "
            "(in four of five repeats {span}; by chance it would be {chance})."
        ),
        (
            "Essayé sur ce réseau même, aucune de trois façons de les classer ne fait mieux que le hasard, l’ordre dit donc peu\u00a0: un "
            "dixième de ses liens a été caché, {repeats} fois, et parmi les {at} suggestions alors en tête étaient des liens réels\u00a0: "
            "{share} (dans quatre reprises sur cinq, {span}; au hasard, ce serait {chance})."
        ),
    ),
    "gaps_span": ("{low} to {high} of {at}", "{low} à {high} sur {at}"),
    "gaps_span_same": ("{low} of {at}", "{low} sur {at}"),
    "gaps_one_in": ("about 1 in {n}", "environ 1 sur {n}"),
    "gaps_in_ten": ("about {n} in 10", "environ {n} sur 10"),
    "gaps_none_in": ("none", "aucune"),
    "gaps_none_cell": ("none", "aucun"),
    "gaps_untried": (
        "There are too few ties ({n}) or shared partners to try how often such suggestions are right.",
        "Il y a trop peu de liens ({n}) ou de partenaires communs pour essayer combien de fois de telles suggestions sont justes.",
    ),
    "gaps_unmet_basis": (
        (
            "An organization stands for its units and people here. Those who take part in one program or collaboration "
            "count as partners, and so "
            "are not suggested; nor are those with an event or an ended tie in common, or of one house. Groups make "
            "nobody a partner. The two may "
            "know each other all the same, without a source here that says so."
        ),
        (
            "Un organisme vaut ici pour ses unités et ses gens. Ceux qui prennent part à un même programme ou à une "
            "même collaboration comptent "
            "comme partenaires et ne sont donc pas suggérés; ni ceux qui ont en commun un événement ou un lien qui a "
            "pris fin, ou la même maison. "
            "Un groupe ne fait de personne un partenaire. Les deux peuvent se connaître malgré tout, sans qu’une source le dise ici."
        ),
    ),
    "gaps_large": (
        "{n} program or collaboration with more than {large} participants makes nobody a shared partner here.",
        "{n} programme ou collaboration de plus de {large} participants ne fait ici de personne un partenaire commun.",
    ),
    "gaps_large_many": (
        "{n} programs or collaborations with more than {large} participants make nobody a shared partner here.",
        "{n} programmes ou collaborations de plus de {large} participants ne font ici de personne un partenaire commun.",
    ),
    "gaps_hubs": (
        "{n} with more than {many} partners counts as nobody’s shared partner, being that of too many.",
        "{n} qui a plus de {many} partenaires ne compte comme partenaire commun de personne, l’étant de trop de monde.",
    ),
    "gaps_hubs_many": (
        "{n} with more than {many} partners count as nobody’s shared partner, being that of too many.",
        "{n} qui ont plus de {many} partenaires ne comptent comme partenaires communs de personne, l’étant de trop de monde.",
    ),
    "gaps_unmet_closes": (
        "What closes a gap: an introduction; a partner of both could make it (`partnermap introduce`).",
        "Ce qui comble une lacune\u00a0: une présentation; un partenaire commun pourrait la faire («\u00a0partnermap introduce\u00a0»).",
    ),
    "gaps_one": ("One", "L’une"),
    "gaps_other": ("The other", "L’autre"),
    "gaps_shared": ("Partners of both", "Partenaires communs"),
    "gaps_not_confirmed": ("{name} (not confirmed)", "{name} (à confirmer)"),
    "gaps_between": ("Pair", "Paire"),
    "gaps_pair": ("{one} and {other}", "{one} et {other}"),
    "gaps_more": ("… and {n} more; -n 0 shows all.", "… et {n} de plus; -n 0 montre tout."),
    "gaps_more_of": ("… and {n} more; -n 0 shows the first {most}.", "… et {n} de plus; -n 0 montre les {most} premières."),
    "gaps_more_printed": ("… and {n} more.", "… et {n} de plus."),
    "gaps_matrix": (
        "Of {cells} cells, a tie is known in {tied}, and none is known in {empty}.",
        "Sur {cells} cases, un lien est connu dans {tied}, et aucun n’est connu dans {empty}.",
    ),
    "gaps_matrix_checked": (
        "In {n} somebody looked and found none.",
        "Dans {n}, quelqu’un a cherché et n’a rien trouvé.",
    ),
    "gaps_matrix_nobody": ("There is nothing here to count by: {side}.", "Il n’y a rien ici à compter par\u00a0: {side}."),
    "gaps_matrix_numbers": (
        "Each number is how many ties hold; – is none known.",
        "Chaque nombre est celui des liens valables; – veut dire aucun connu.",
    ),
    "gaps_matrix_not_known": ("not recorded", "non inscrit"),
    "gaps_ties_with": ("Ties with", "Liens avec"),
    "gaps_none_known_with": ("None known with", "Aucun connu avec"),
    "gaps_none_with": ("None with (checked)", "Aucun avec (vérifié)"),
    "gaps_value_ties": ("{value} {n}", "{value} {n}"),
    "gaps_value_doubtful": ("{value} {n} ({doubtful} not confirmed)", "{value} {n} (dont {doubtful} à confirmer)"),
    "gaps_not": ("not {what}", "mais pas {what}"),
    "gaps_any": ("any", "tous"),
    "gaps_part_of": ("part of", "fait partie de"),
    "gaps_anybody": ("anybody", "qui que ce soit"),
    "gaps_somebody": ("somebody ({what})", "quelqu’un ({what})"),
    "gaps_is": ("{what}: {values}", "{what}\u00a0: {values}"),
    "measure_gaps_rule": ("Rule not kept", "Règle non respectée"),
    "formula_gaps_rule": (
        (
            "fewer distinct parties with a confirmed tie that holds on the day than the rule expects; a part of another "
            "party is no party of its own; "
            "ties of units and people count for their organization, ties to groups count"
        ),
        (
            "moins de parties distinctes avec un lien confirmé et valable ce jour-là que la règle n’en attend; une "
            "partie d’une autre ne compte pas; "
            "les liens des unités et des gens comptent pour leur organisme, les liens avec des groupes comptent"
        ),
    ),
    "formula_gaps_rule_source": ("partnermap", "partnermap"),
    "measure_gaps_single": ("Single source", "Source unique"),
    "formula_gaps_single": (
        (
            "ties that hold whose pieces of evidence are all of one source ÷ ties that hold; a tie holds two parts "
            "together where it is a bridge of "
            "the simple graph with two or more neighbours at both ends"
        ),
        (
            "liens valables dont tous les éléments de preuve sont d’une seule source ÷ liens valables; un lien tient "
            "deux parties ensemble s’il est un "
            "pont du graphe simple avec au moins deux voisins à chaque bout"
        ),
    ),
    "formula_gaps_single_source": ("Hopcroft and Tarjan 1973 (bridges)", "Hopcroft et Tarjan 1973 (ponts)"),
    "measure_gaps_common_neighbours": ("Common neighbours", "Voisins communs"),
    "formula_gaps_common_neighbours": ("number of partners z of both", "nombre de partenaires z communs"),
    "formula_gaps_common_neighbours_source": ("Newman 2001", "Newman 2001"),
    "measure_gaps_adamic_adar": ("Adamic-Adar", "Adamic-Adar"),
    "formula_gaps_adamic_adar": (
        "sum over the partners z of both of 1 / ln k(z), where k(z) is how many partners z has",
        "somme, sur les partenaires communs z, de 1 / ln k(z), où k(z) est le nombre de partenaires de z",
    ),
    "formula_gaps_adamic_adar_source": ("Adamic and Adar 2003", "Adamic et Adar 2003"),
    "measure_gaps_resource_allocation": ("Resource allocation", "Allocation de ressources"),
    "formula_gaps_resource_allocation": (
        "sum over the partners z of both of 1 / k(z)",
        "somme, sur les partenaires communs z, de 1 / k(z)",
    ),
    "formula_gaps_resource_allocation_source": ("Zhou, Lü and Zhang 2009", "Zhou, Lü et Zhang 2009"),
    "measure_gaps_precision": ("Precision of suggestions", "Précision des suggestions"),
    "formula_gaps_precision": (
        (
            "10% of the ties are hidden at random; share of the first 10 suggested pairs (of all, where they are fewer) that are partners "
            "once they are back, those of equal score at the end counting in part; mean over the repeats in which there was one, always "
            "the same for the same content; chance is the share among all pairs that share a partner"
        ),
        (
            "10\u00a0% des liens sont cachés au hasard; part des 10 premières paires suggérées (de toutes, s’il y en a moins) qui sont "
            "partenaires une fois les liens remis, celles de même cote à la fin comptant en partie; moyenne des reprises où il y en a, "
            "toujours la même pour le même contenu; le hasard est la part parmi toutes les paires ayant un partenaire en commun"
        ),
    ),
    "formula_gaps_precision_source": ("Liben-Nowell and Kleinberg 2007", "Liben-Nowell et Kleinberg 2007"),
}

COLUMNS: Mapping[str, tuple[str, str]] = {
    "part": ("Part", "Partie"),
    "state": ("State", "État"),
    "known": ("Known", "Connus"),
    "wanted": ("Wanted", "Attendus"),
    "score": ("Score", "Cote"),
    "place": ("Evidence: where", "Preuve\u00a0: endroit"),
    "row": ("Row", "Ligne"),
    "row_name": ("Name of the row", "Nom de la ligne"),
    "column_name": ("Name of the column", "Nom de la colonne"),
    "not_confirmed": ("Not confirmed", "Non confirmés"),
}
