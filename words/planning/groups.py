"""The words of the groups that a network falls into, its core, and who keeps to whom."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "ask_groups": ("Which groups does the network fall into?", "En quels groupes le réseau se divise-t-il?"),
    "groups_none": (
        "The network falls into no groups: nobody in it is tied to another.",
        "Le réseau ne se divise en aucun groupe\u00a0: aucun lien n’y unit deux parties prenantes.",
    ),
    "groups_one": ("The network is one group: {stakeholders}.", "Le réseau forme un seul groupe\u00a0: {stakeholders}."),
    "groups_several": (
        "The network falls into {n} groups of {least} to {most} stakeholders.",
        "Le réseau se divise en {n} groupes de {least} à {most} parties prenantes.",
    ),
    "groups_alike": (
        "The network falls into {n} groups of {most} stakeholders each.",
        "Le réseau se divise en {n} groupes de {most} parties prenantes chacun.",
    ),
    "groups_n_between": ("{n} stakeholder sits between two of them.", "{n} partie prenante se situe entre deux d’entre eux."),
    "groups_n_between_many": ("{n} stakeholders sit between two of them.", "{n} parties prenantes se situent entre deux d’entre eux."),
    "groups_n_unsure": (
        "The place of {n} is not sure: in other runs of the search its group is none of these.",
        "La place de {n} n’est pas sûre\u00a0: dans d’autres essais, son groupe n’est aucun de ceux-ci.",
    ),
    "groups_n_unsure_many": (
        "The places of {n} are not sure: in other runs of the search their group is none of these.",
        "Les places de {n} ne sont pas sûres\u00a0: dans d’autres essais, leur groupe n’est aucun de ceux-ci.",
    ),
    "groups_by_chance": (
        "As many ties at random would fall into groups as clearly: do not build on these.",
        "Autant de liens au hasard formeraient des groupes aussi nets\u00a0: ne pas s’y fier.",
    ),
    "groups_none_of_these": ("none of these groups", "aucun de ces groupes"),
    "groups_n_loose": ("{n} stakeholder has no tie here and is in none.", "{n} partie prenante n’a ici aucun lien et n’est dans aucun."),
    "groups_n_loose_many": (
        "{n} stakeholders have no tie here and are in none.",
        "{n} parties prenantes n’ont ici aucun lien et ne sont dans aucun.",
    ),
    "groups_narrowed": (
        "The network itself is narrowed: only who is chosen by kind, form or sector, and the ties among them.",
        "Le réseau lui-même est restreint\u00a0: seules celles qui sont choisies par genre, forme ou secteur, et les liens entre elles.",
    ),
    "groups_around": ("Around", "Autour de"),
    "groups_heading": ("{number}. {around}: {stakeholders}", "{number}. {around}\u00a0: {stakeholders}"),
    "groups_shared": ("In common, more than elsewhere: {shares}.", "En commun, plus qu’ailleurs\u00a0: {shares}."),
    "groups_shared_by_all": ("In common: {shares}.", "En commun\u00a0: {shares}."),
    "groups_nothing_shared": (
        "No sector, country, region or kind in common that others lack.",
        "Ni secteur, ni pays, ni région, ni genre communs qui manqueraient aux autres.",
    ),
    "groups_elsewhere": ("{said} (elsewhere {rest} of {rest_known})", "{said} (ailleurs {rest} sur {rest_known})"),
    "groups_elsewhere_unknown": ("{said} (elsewhere not stated)", "{said} (ailleurs non énoncé)"),
    "groups_sector": ("{count} of {known} in the sector {value}", "{count} sur {known} sont du secteur {value}"),
    "groups_country": ("{count} of {known} in {value}", "{count} sur {known} ont pour pays {value}"),
    "groups_region": ("{count} of {known} in {value}", "{count} sur {known} ont pour région {value}"),
    "groups_form": ("{count} of {known} are {value}", "{count} sur {known} sont des {value}"),
    "groups_kind": ("{count} of {known} are {value}", "{count} sur {known} sont des {value}"),
    "groups_tied": ("{count} of {known} have a tie to {value}", "{count} sur {known} ont un lien avec {value}"),
    "groups_members": ("Members: {names}.", "Membres\u00a0: {names}."),
    "groups_members_cut": ("Members: {names} (-n 0 shows all).", "Membres\u00a0: {names} (-n 0 montre tout)."),
    "groups_ties": ("{inside} within, {outside} to other groups.", "{inside} à l’intérieur, {outside} vers d’autres groupes."),
    "groups_ties_alone": (
        "{inside} within, none to others: it stands by itself.",
        "{inside} à l’intérieur, aucune vers d’autres\u00a0: il se tient à part.",
    ),
    "groups_in_runs": (
        "Its members are in it in {sure} of the runs, on average.",
        "Ses membres s’y trouvent dans {sure} des essais, en moyenne.",
    ),
    "groups_n_more": ("… and {n} more group; -n 0 shows all.", "… et {n} groupe de plus; -n 0 montre tout."),
    "groups_n_more_many": ("… and {n} more groups; -n 0 shows all.", "… et {n} groupes de plus; -n 0 montre tout."),
    "groups_n_more_printed": ("… and {n} more group.", "… et {n} groupe de plus."),
    "groups_n_more_printed_many": ("… and {n} more groups.", "… et {n} groupes de plus."),
    "groups_between": ("Between two groups", "Entre deux groupes"),
    "groups_in": ("In", "Dans"),
    "groups_also": ("And at times in", "Et parfois dans"),
    "groups_sure": ("In its own", "Dans le sien"),
    "groups_named": ("{number}. {around}", "{number}. {around}"),
    "groups_more": ("… and {n} more; -n 0 shows all.", "… et {n} de plus; -n 0 montre tout."),
    "groups_how_sure": ("How far this can be trusted", "Quelle confiance accorder à cette division"),
    "groups_modularity": (
        "Modularity {modularity}: {inside} of the pairs lie within a group, where {chance} would if each had as many partners at random.",
        (
            "Modularité {modularity}\u00a0: {inside} des paires se trouvent dans un même groupe, contre {chance} si chacun avait "
            "autant de partenaires au hasard."
        ),
    ),
    "groups_modularity_alone": (
        "From about {clear} on, groups are usually taken to be there; a network of few ties has as much by chance.",
        "À partir d’environ {clear}, on tient d’ordinaire les groupes pour réels; un réseau de peu de liens en a autant par hasard.",
    ),
    "groups_modularity_beside": (
        "Networks of as many ties at random have groups too, of {random} on average; these are clearer than that ({p}).",
        "Des réseaux d’autant de liens au hasard ont eux aussi des groupes, de {random} en moyenne; ceux-ci sont plus nets ({p}).",
    ),
    "groups_modularity_as_chance": (
        "Networks of as many ties at random have groups too, of {random} on average, and too often as clear to build on these ({p}).",
        (
            "Des réseaux d’autant de liens au hasard ont eux aussi des groupes, de {random} en moyenne, et trop souvent aussi nets pour"
            " se fier à ceux-ci ({p})."
        ),
    ),
    "groups_no_division": (
        "Modularity 0: no division into groups is better than chance.",
        "Modularité 0\u00a0: aucune division en groupes ne vaut mieux que le hasard.",
    ),
    "groups_leiden": (
        (
            "Found by the Leiden algorithm. How sure a member is, is the share of {n} further runs in which it is in the same "
            "group; below {sure}, it sits between two."
        ),
        (
            "Trouvés par l’algorithme de Leiden. L’assurance d’un membre est la part de {n} autres essais où il est dans le même "
            "groupe; au-dessous de {sure}, il se situe entre deux."
        ),
    ),
    "groups_louvain": (
        (
            "Found by the Louvain algorithm, refined; with the extra partnermap[groups] by Leiden. How sure a member is, is the "
            "share of {n} further runs in which it is in the same group; below {sure}, it sits between two."
        ),
        (
            "Trouvés par l’algorithme de Louvain, affiné; avec l’ajout partnermap[groups], par celui de Leiden. L’assurance d’un "
            "membre est la part de {n} autres essais où il est dans le même groupe; au-dessous de {sure}, il se situe entre deux."
        ),
    ),
    "groups_evidence": ("The sources of the ties within each group", "Les sources des liens de chaque groupe"),
    "groups_group": ("Group", "Groupe"),
    "groups_attests": ("Ties within it that the source attests", "Liens internes que la source atteste"),
    "groups_core": ("Core and periphery", "Cœur et périphérie"),
    "groups_clear_core": (
        "There is a core of {stakeholders}, tied to each other while the rest hardly are (r = {r}, {p}): {names}.",
        (
            "Il y a un cœur de {stakeholders}, reliées entre elles alors que les autres ne le sont guère (r\u00a0=\u00a0{r}, {p})"
            "\u00a0: {names}."
        ),
    ),
    "groups_core_by_chance": (
        (
            "No core that can be told from chance: one of {stakeholders} fits (r = {r}), but networks of as many ties at random have"
            " one as clear too often to build on it ({p}): {names}."
        ),
        (
            "Pas de cœur qui se distingue du hasard\u00a0: un cœur de {stakeholders} correspond (r\u00a0=\u00a0{r}), mais des réseaux"
            " d’autant de liens au hasard en ont trop souvent un aussi net pour s’y fier ({p})\u00a0: {names}."
        ),
    ),
    "groups_core_untold": ("Of so few, no core can be told.", "De si peu, on ne peut dire s’il y a un cœur."),
    "groups_no_periphery": (
        "Everybody is tied to everybody: nobody is on the edge, so there is no core either.",
        "Toutes sont reliées à toutes\u00a0: personne n’est en périphérie, et il n’y a donc pas de cœur non plus.",
    ),
    "groups_n_replaceable": (
        "In place of {names}, another would fit as well.",
        "Une autre conviendrait aussi bien à la place de la suivante\u00a0: {names}.",
    ),
    "groups_n_replaceable_many": (
        "In place of each of {n} of them, another would fit as well: {names}.",
        "À la place de chacune de {n} d’entre elles, une autre conviendrait aussi bien\u00a0: {names}.",
    ),
    "groups_no_core": (
        (
            "No clear core: the network fits a core that holds together and a periphery that does not with r = {r} at best, and a"
            " clear core has at least {clear}."
        ),
        (
            "Pas de cœur net\u00a0: le réseau correspond à un cœur soudé et à une périphérie qui ne l’est pas avec r\u00a0= "
            "{r} au mieux, et un cœur net a au moins {clear}."
        ),
    ),
    "groups_no_core_beside_chance": (
        "That is more than networks of as many ties at random have ({p}), but not enough to speak of one.",
        "C’est plus que n’en ont des réseaux d’autant de liens au hasard ({p}), mais trop peu pour en parler.",
    ),
    "groups_innermost": (
        "Most tightly knit are {stakeholders}, each tied to at least {k} others of them (the {k}-core): {names}.",
        "La partie la plus serrée compte {stakeholders}, chacune reliée à au moins {k} autres parmi elles (le {k}-cœur)\u00a0: {names}.",
    ),
    "groups_no_innermost": (
        "No part is knit so tightly that each in it is tied to two others of it.",
        "Aucune partie n’est assez serrée pour que chacune y soit reliée à deux autres.",
    ),
    "groups_p": ("p = {p}", "p\u00a0=\u00a0{p}"),
    "groups_p_small": ("p < {p}", "p\u00a0<\u00a0{p}"),
    "groups_mixing": ("Who keeps to their own", "Qui reste entre soi"),
    "groups_own_more": (
        "By {field}: mostly with their own. Pairs of one {field}: {internal} of {all}, more than chance would give ({chance}; {p}).",
        "Par {field}\u00a0: surtout entre soi. Paires d’un même {field}\u00a0: {internal} sur {all}, plus que par hasard ({chance}; {p}).",
    ),
    "groups_own_some": (
        "By {field}: with their own more than chance would give ({internal} of {all} pairs, by chance {chance}; {p}), yet most ties cross.",
        (
            "Par {field}\u00a0: entre soi plus que par hasard ({internal} paires sur {all}, par hasard {chance}; {p}), mais la "
            "plupart des liens en sortent."
        ),
    ),
    "groups_own_less": (
        "By {field}: across. Pairs of one {field}: {internal} of {all}, fewer than chance would give ({chance}; {p}).",
        "Par {field}\u00a0: vers les autres. Paires d’un même {field}\u00a0: {internal} sur {all}, moins que par hasard ({chance}; {p}).",
    ),
    "groups_own_as_chance": (
        (
            "By {field}: not to be told from chance. Pairs of one {field}: {internal} of {all}, where chance gives {chance} on average"
            " and too often goes as far ({p})."
        ),
        (
            "Par {field}\u00a0: rien qui se distingue du hasard. Paires d’un même {field}\u00a0: {internal} sur {all}; le hasard donne"
            " {chance} en moyenne et va trop souvent aussi loin ({p})."
        ),
    ),
    "groups_own_fixed": (
        "By {field}: nothing to be told. Pairs of one {field}: {internal} of {all}, as with these sizes and so many ties they must be.",
        (
            "Par {field}\u00a0: rien à en dire. Paires d’un même {field}\u00a0: {internal} sur {all}, ce que ces tailles et autant de "
            "liens imposent."
        ),
    ),
    "groups_index": (
        "E-I index {index}, where {least} to {most} is possible with these sizes and so many ties.",
        "Indice E-I {index}; entre {least} et {most} avec ces tailles et autant de liens.",
    ),
    "groups_n_unknown": ("{n} of whom it is not stated is left out.", "{n} pour laquelle ce n’est pas énoncé est laissée de côté."),
    "groups_n_unknown_many": (
        "{n} of whom it is not stated are left out.",
        "{n} pour lesquelles ce n’est pas énoncé sont laissées de côté.",
    ),
    "groups_field_sector": ("sector", "secteur"),
    "groups_field_country": ("country", "pays"),
    "groups_field_kind": ("kind", "genre"),
    "groups_by": ("By {field}", "Par {field}"),
    "groups_sort": ("Who", "Qui"),
    "groups_among": ("Pairs among themselves", "Paires entre soi"),
    "groups_among_of": ("{n} of {all} ({share})", "{n} sur {all} ({share})"),
    "groups_among_few": ("{n} of {all}", "{n} sur {all}"),
    "groups_chance": ("By chance", "Par hasard"),
    "groups_reading": ("Reading", "Lecture"),
    "groups_reads_own": ("more with their own", "plus entre soi"),
    "groups_reads_others": ("more with others", "plus avec d’autres"),
    "groups_reads_chance": ("may be chance", "peut-être le hasard"),
    "measure_groups_modularity": ("Groups and modularity", "Groupes et modularité"),
    "formula_groups_modularity": (
        "Q = Σ over groups of (pairs within / all pairs − (sum of partners / (2 × all pairs))²); the groups are those of the greatest Q.",
        (
            "Q = Σ sur les groupes de (paires internes / toutes les paires − (somme des partenaires / (2 × toutes les paires))²);"
            " les groupes sont ceux du plus grand Q trouvé."
        ),
    ),
    "formula_groups_modularity_source": (
        "Newman and Girvan 2004; Traag, Waltman and van Eck 2019 (Leiden); Blondel and others 2008 (Louvain)",
        "Newman et Girvan 2004; Traag, Waltman et van Eck 2019 (Leiden); Blondel et coll. 2008 (Louvain)",
    ),
    "measure_groups_stability": ("How sure", "Assurance"),
    "formula_groups_stability": (
        (
            "Runs in which it is in the group that is matched with its own / all runs; groups of a run are matched with these one"
            " to one so that most members agree."
        ),
        (
            "Essais où elle est dans le groupe apparié au sien / tous les essais; les groupes d’un essai sont appariés un à un "
            "pour que le plus de membres concordent."
        ),
    ),
    "formula_groups_stability_source": ("docs/measures.md", "docs/measures.md"),
    "measure_groups_core": ("Core and periphery", "Cœur et périphérie"),
    "formula_groups_core": (
        (
            "Correlation of tied or not with 1 between two of the core and 0 between two of the periphery; what lies between core"
            " and periphery is left out. p = (1 + random networks that fit as well) / (1 + all of them)."
        ),
        (
            "Corrélation entre relié ou non et 1 entre deux du cœur, 0 entre deux de la périphérie; ce qui est entre cœur et "
            "périphérie est laissé de côté. p = (1 + réseaux au hasard qui correspondent aussi bien) / (1 + leur nombre)."
        ),
    ),
    "formula_groups_core_source": ("Borgatti and Everett 2000", "Borgatti et Everett 2000"),
    "measure_groups_cores": ("k-core", "k-cœur"),
    "formula_groups_cores": (
        "The largest part in which each is tied to at least k others of it.",
        "La plus grande partie où chacune est reliée à au moins k autres de cette partie.",
    ),
    "formula_groups_cores_source": ("Seidman 1983", "Seidman 1983"),
    "measure_groups_index": ("E-I index", "Indice E-I"),
    "formula_groups_index": (
        (
            "(pairs between − pairs within) / (pairs between + pairs within): −1 all with their own, 1 all with others. Chance: "
            "labels dealt anew; p is twice the share of deals that go as far."
        ),
        (
            "(paires externes − internes) / (externes + internes)\u00a0: −1 tout entre soi, 1 tout avec d’autres. Hasard\u00a0: "
            "étiquettes redistribuées; p est le double de la part des tirages qui vont aussi loin."
        ),
    ),
    "formula_groups_index_source": ("Krackhardt and Stern 1988", "Krackhardt et Stern 1988"),
}  # fmt: skip

COLUMNS: Mapping[str, tuple[str, str]] = {
    "group_number": ("Group", "Groupe"),
    "group_around": ("Around (id)", "Autour de (id)"),
    "group_size": ("Stakeholders in it", "Parties prenantes du groupe"),
    "group_stability": ("How sure", "Assurance"),
    "group_other": ("At times in group", "Parfois dans le groupe"),
    "partners_inside": ("Partners in the group", "Partenaires du groupe"),
    "partners_outside": ("Partners in others", "Partenaires ailleurs"),
    "core_number": ("k-core", "k-cœur"),
    "in_core": ("In the core", "Dans le cœur"),
}
