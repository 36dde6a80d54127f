"""How it is measured who stands between others, with the sources."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "measure_brokers_betweenness": ("Betweenness", "Intermédiarité"),
    "formula_brokers_betweenness": (
        (
            "The sum over pairs of others of the share of their shortest ways that lead over it: b(v) = Σ σ(s,t|v) / σ(s,t). Of ways "
            "that have no direction each pair counts once. The share of ways is b(v) beside the number of pairs of others that a way "
            "joins and no tie."
        ),
        (
            "La somme, sur les paires d’autres, de la part de leurs plus courts chemins qui y passe\u00a0: b(v) = Σ σ(s,t|v) / σ(s,t). "
            "Sans direction, chaque paire compte une fois. La part des chemins est b(v) rapportée au nombre de paires d’autres qu’un "
            "chemin joint sans lien direct."
        ),
    ),
    "formula_brokers_betweenness_source": (
        "Freeman 1977; counted after Brandes 2001, estimated after Geisberger, Sanders and Schultes 2008",
        "Freeman 1977; calcul selon Brandes 2001, estimation selon Geisberger, Sanders et Schultes 2008",
    ),
    "measure_brokers_constraint": ("Constraint", "Contrainte"),
    "formula_brokers_constraint": (
        (
            "How far its contacts are tied to each other and so tie it down: C(i) = Σ (p(i,j) + Σ p(i,q) p(q,j))², where p(i,j) is the "
            "part of i’s ties that is with j. Low is free to broker."
        ),
        (
            "À quel point ses contacts sont liés entre eux, et donc contraignants\u00a0: C(i) = Σ (p(i,j) + Σ p(i,q) p(q,j))², où "
            "p(i,j) est la part des liens de i qui va à j. Basse, elle laisse libre de faire le lien."
        ),
    ),
    "formula_brokers_constraint_source": ("Burt 1992, chapter 2", "Burt 1992, chapitre 2"),
    "measure_brokers_effective_size": ("Effective size", "Taille effective"),
    "formula_brokers_effective_size": (
        "Its contacts, less what is redundant among them: n − 2t/n for n contacts with t ties among them.",
        "Ses contacts, moins ce qui est redondant entre eux\u00a0: n − 2t/n pour n contacts ayant t liens entre eux.",
    ),
    "formula_brokers_effective_size_source": ("Burt 1992; Borgatti 1997", "Burt 1992; Borgatti 1997"),
    "measure_brokers_hierarchy": ("Hierarchy", "Hiérarchie"),
    "formula_brokers_hierarchy": (
        (
            "How far the constraint comes from one contact alone: Σ r ln r / (N ln N), where r is the constraint by one of the N "
            "contacts beside the mean; 0 if all constrain alike, 1 if one alone does."
        ),
        (
            "À quel point la contrainte vient d’un seul contact\u00a0: Σ r ln r / (N ln N), où r est la contrainte par l’un des N "
            "contacts rapportée à la moyenne; 0 si tous contraignent autant, 1 si un seul le fait."
        ),
    ),
    "formula_brokers_hierarchy_source": ("Burt 1992, p. 70-71", "Burt 1992, p. 70-71"),
    "measure_brokers_roles": ("Roles", "Rôles"),
    "formula_brokers_roles": (
        (
            "Pairs with a tie each to the broker and none to each other, by the groups of the three; without direction each pair "
            "counts once, and a gatekeeper is a representative too. Two who share a program or collaboration that has no sector (or "
            "country) count as tied."
        ),
        (
            "Paires ayant chacune un lien avec l’intermédiaire et aucun entre elles, selon les groupes des trois; sans direction, "
            "chaque paire compte une fois, et un gardien est aussi représentant. Deux parties prenantes qui ont part à un même "
            "programme ou à une même collaboration sans secteur (ou pays) comptent comme liées."
        ),
    ),
    "formula_brokers_roles_source": ("Gould and Fernandez 1989", "Gould et Fernandez 1989"),
    "measure_brokers_by_chance": ("By chance, and z", "Au hasard, et z"),
    "formula_brokers_by_chance": (
        (
            "What would be expected if every tie were there with the probability of the density p, the groups being as large as they "
            "are: pairs × p² (1 − p). z = (counted − expected) / standard deviation under the same model."
        ),
        (
            "Ce à quoi s’attendre si chaque lien existait avec la probabilité de la densité p, les groupes ayant leur taille\u00a0: "
            "paires × p² (1 − p). z = (compté − attendu) / écart-type selon le même modèle."
        ),
    ),
    "formula_brokers_by_chance_source": ("Gould and Fernandez 1989", "Gould et Fernandez 1989"),
    "measure_brokers_joins": ("Which two it joins", "Groupes reliés"),
    "formula_brokers_joins": (
        (
            "The two groups between which most pairs of its contacts have no tie. Of all pairs of the two (the broker apart) that a "
            "way joins and no tie: how many have a shortest way over the broker, and of how many all shortest ways lead over it."
        ),
        (
            "Les deux groupes entre lesquels le plus de paires de ses contacts sont sans lien. De toutes les paires des deux (sauf "
            "l’intermédiaire) qu’un chemin joint sans lien direct\u00a0: combien ont un plus court chemin qui y passe, et de combien "
            "tous y passent."
        ),
    ),
    "formula_brokers_joins_source": ("Definition of partnermap", "Définition de partnermap"),
}
