"""What `export --with` computes, and what a load makes of it."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "COLUMN,…": "COLONNE,…",
    "Beside each stakeholder what is computed of it, such as betweenness,group (may be repeated).": (
        "À côté de chaque partie prenante, ce qui en est calculé, par exemple betweenness,group (peut être répété)."
    ),
    "For --with, count events and series of them too, where people met and may not work together.": (
        "Pour --with, compter aussi les événements et leurs séries, où l’on s’est rencontré sans forcément travailler ensemble."
    ),
    "For --with, count groups and governments as a whole too, which nobody can ring.": (
        "Pour --with, compter aussi les groupes et les gouvernements dans leur ensemble, que personne ne peut appeler."
    ),
    (
        "What --with computes, by the ties that hold today: degree (how many partners), betweenness (pairs of others whose shortest routes "
        "run through it), constraint, effective_size and hierarchy (Burt), group (1 is the largest, 0 tied to nobody), group_stability (in "
        "which share of runs it is in that group), core (k of the k-core), in_core (1 in the core, 0 around it), articulation (1 where the "
        "network falls apart without it). The columns are called computed_degree and so on; whoever does not count has none, and `load` "
        "leaves them out."
    ): (
        "Ce que --with calcule, d’après les liens valables aujourd’hui : degree (nombre de partenaires), betweenness (paires d’autres dont "
        "les plus courts chemins passent par elle), constraint, effective_size et hierarchy (Burt), group (1 est le plus grand, 0 sans "
        "aucun lien), group_stability (la part des essais où elle est dans ce groupe), core (k du k-cœur), in_core (1 dans le cœur, 0 "
        "autour), articulation (1 où le réseau se défait sans elle). Les colonnes s’appellent computed_degree et ainsi de suite; ce qui "
        "ne compte pas n’en a pas, et `load` les laisse de côté. --with comprend aussi degré, intermédiarité, contrainte, taille "
        "effective, hiérarchie, groupe, stabilité du groupe, cœur et dans le cœur."
    ),
    "--with-meetings and --with-groups say what --with counts; name columns with --with too": (
        "--with-meetings et --with-groups disent ce que compte --with; nommer aussi des colonnes avec --with"
    ),
    "--for-editing is for what can be edited, and what is computed cannot; leave --with out": (
        "--for-editing est pour ce qui peut être modifié, ce qui est calculé ne le peut pas; omettre --with"
    ),
    "a file of named queries has no stakeholders; leave --with out, or name another format": (
        "un fichier de requêtes nommées n’a pas de parties prenantes; omettre --with, ou nommer un autre format"
    ),
    "computed of {n} stakeholder, by ties that hold on {day}": "calculé pour {n} partie prenante, d’après les liens valables le {day}",
    "computed of {n} stakeholders, by ties that hold on {day}": "calculé pour {n} parties prenantes, d’après les liens valables le {day}",
    "'{name}' is nothing that is computed": "« {name} » n’est rien qui se calcule",
    "'{name}' is nothing that is computed; did you mean {near}?": "« {name} » n’est rien qui se calcule; s’agit-il de {near}?",
    "no column is named": "aucune colonne n’est nommée",
    "there are {names}": "il y a {names}",
    "{stakeholder} has an attribute called '{name}' already": "{stakeholder} a déjà un attribut appelé « {name} »",
    "rename it, or leave that column out": "le renommer, ou omettre cette colonne",
    "left out, as an export computed them from the network: {names}": (
        "laissées de côté, car un export les a calculées à partir du réseau : {names}"
    ),
}
