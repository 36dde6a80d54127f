"""The words of who stands between sectors, countries, kinds and groups, and what is looked through or left out for that."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "brokers_first_sector": (
        (
            "measured against chance, nobody joins different sectors more than {name}: {n} pair of its contacts is of two sectors, "
            "without a tie (by chance: {expected})."
        ),
        (
            "par rapport au hasard, personne ne relie plus de secteurs différents que {name}\u00a0: {n} paire de ses contacts est de "
            "deux secteurs, sans lien (au hasard\u00a0: {expected})."
        ),
    ),
    "brokers_first_sector_many": (
        (
            "measured against chance, nobody joins different sectors more than {name}: {n} pairs of its contacts are of two sectors, "
            "without a tie (by chance: {expected})."
        ),
        (
            "par rapport au hasard, personne ne relie plus de secteurs différents que {name}\u00a0: {n} paires de ses contacts sont de "
            "deux secteurs, sans lien (au hasard\u00a0: {expected})."
        ),
    ),
    "brokers_first_country": (
        (
            "measured against chance, nobody joins different countries more than {name}: {n} pair of its contacts is of two countries, "
            "without a tie (by chance: {expected})."
        ),
        (
            "par rapport au hasard, personne ne relie plus de pays différents que {name}\u00a0: {n} paire de ses contacts est de "
            "deux pays, sans lien (au hasard\u00a0: {expected})."
        ),
    ),
    "brokers_first_country_many": (
        (
            "measured against chance, nobody joins different countries more than {name}: {n} pairs of its contacts are of two countries, "
            "without a tie (by chance: {expected})."
        ),
        (
            "par rapport au hasard, personne ne relie plus de pays différents que {name}\u00a0: {n} paires de ses contacts sont de "
            "deux pays, sans lien (au hasard\u00a0: {expected})."
        ),
    ),
    "brokers_first_kind": (
        (
            "measured against chance, nobody joins different kinds of stakeholder more than {name}: {n} pair of its "
            "contacts is of two kinds, "
            "without a tie (by chance: {expected})."
        ),
        (
            "par rapport au hasard, personne ne relie plus de genres de parties prenantes différents que {name}\u00a0: {n} "
            "paire de ses contacts est de "
            "deux genres, sans lien (au hasard\u00a0: {expected})."
        ),
    ),
    "brokers_first_kind_many": (
        (
            "measured against chance, nobody joins different kinds of stakeholder more than {name}: {n} pairs of its "
            "contacts are of two kinds, "
            "without a tie (by chance: {expected})."
        ),
        (
            "par rapport au hasard, personne ne relie plus de genres de parties prenantes différents que {name}\u00a0: {n} "
            "paires de ses contacts sont de "
            "deux genres, sans lien (au hasard\u00a0: {expected})."
        ),
    ),
    "brokers_first_group": (
        (
            "measured against chance, nobody joins different groups more than {name}: {n} pair of its contacts is of two groups, "
            "without a tie (by chance: {expected})."
        ),
        (
            "par rapport au hasard, personne ne relie plus de groupes différents que {name}\u00a0: {n} paire de ses contacts est de "
            "deux groupes, sans lien (au hasard\u00a0: {expected})."
        ),
    ),
    "brokers_first_group_many": (
        (
            "measured against chance, nobody joins different groups more than {name}: {n} pairs of its contacts are of two groups, "
            "without a tie (by chance: {expected})."
        ),
        (
            "par rapport au hasard, personne ne relie plus de groupes différents que {name}\u00a0: {n} paires de ses contacts sont de "
            "deux groupes, sans lien (au hasard\u00a0: {expected})."
        ),
    ),
    "brokers_n_joins_sector": ("{n} joins different sectors", "{n} relie des secteurs différents"),
    "brokers_n_joins_sector_many": ("{n} join different sectors", "{n} relient des secteurs différents"),
    "brokers_nobody_joins_sector": (
        "Nobody that is looked at joins different sectors: no one has two contacts of different sectors without a tie.",
        (
            "Aucune partie prenante examinée ne relie des secteurs différents\u00a0: aucune n’a deux contacts de secteurs différents "
            "et sans lien."
        ),
    ),
    "brokers_n_joins_country": ("{n} joins different countries", "{n} relie des pays différents"),
    "brokers_n_joins_country_many": ("{n} join different countries", "{n} relient des pays différents"),
    "brokers_nobody_joins_country": (
        "Nobody that is looked at joins different countries: no one has two contacts of different countries without a tie.",
        "Aucune partie prenante examinée ne relie des pays différents\u00a0: aucune n’a deux contacts de pays différents et sans lien.",
    ),
    "brokers_n_joins_kind": ("{n} joins different kinds of stakeholder", "{n} relie des genres différents"),
    "brokers_n_joins_kind_many": ("{n} join different kinds of stakeholder", "{n} relient des genres différents"),
    "brokers_nobody_joins_kind": (
        (
            "Nobody that is looked at joins different kinds of stakeholder: no one has two contacts of different kinds of stakeholder "
            "without a tie."
        ),
        (
            "Aucune partie prenante examinée ne relie des genres différents\u00a0: aucune n’a deux contacts de genres différents et "
            "sans lien."
        ),
    ),
    "brokers_n_joins_group": ("{n} joins different groups", "{n} relie des groupes différents"),
    "brokers_n_joins_group_many": ("{n} join different groups", "{n} relient des groupes différents"),
    "brokers_nobody_joins_group": (
        "Nobody that is looked at joins different groups: no one has two contacts of different groups without a tie.",
        (
            "Aucune partie prenante examinée ne relie des groupes différents\u00a0: aucune n’a deux contacts de groupes différents et "
            "sans lien."
        ),
    ),
    "brokers_looked_sector": (
        "{n} program or collaboration without a sector is looked through: two who share it count as tied.",
        "{n} programme ou collaboration sans secteur s’efface\u00a0: deux parties prenantes qui y ont part comptent comme liées.",
    ),
    "brokers_looked_sector_many": (
        "{n} programs and collaborations without a sector are looked through: two who share one count as tied.",
        (
            "{n} programmes et collaborations sans secteur s’effacent\u00a0: deux parties prenantes qui ont part à l’un d’eux "
            "comptent comme liées."
        ),
    ),
    "brokers_large_sector": (
        "{n} program or collaboration without a sector that more than {most} share is not looked through, but left out with its ties.",
        "{n} programme ou collaboration sans secteur que plus de {most} partagent ne s’efface pas et n’est pas compté, ni ses liens.",
    ),
    "brokers_large_sector_many": (
        (
            "{n} programs and collaborations without a sector that more than {most} share are not looked through, but left out with "
            "their ties."
        ),
        (
            "{n} programmes et collaborations sans secteur que plus de {most} partagent ne s’effacent pas et ne sont pas comptés, ni "
            "leurs liens."
        ),
    ),
    "brokers_looked_country": (
        "{n} program or collaboration without a country is looked through: two who share it count as tied.",
        "{n} programme ou collaboration sans pays s’efface\u00a0: deux parties prenantes qui y ont part comptent comme liées.",
    ),
    "brokers_looked_country_many": (
        "{n} programs and collaborations without a country are looked through: two who share one count as tied.",
        (
            "{n} programmes et collaborations sans pays s’effacent\u00a0: deux parties prenantes qui ont part à l’un d’eux "
            "comptent comme liées."
        ),
    ),
    "brokers_large_country": (
        "{n} program or collaboration without a country that more than {most} share is not looked through, but left out with its ties.",
        "{n} programme ou collaboration sans pays que plus de {most} partagent ne s’efface pas et n’est pas compté, ni ses liens.",
    ),
    "brokers_large_country_many": (
        (
            "{n} programs and collaborations without a country that more than {most} share are not looked through, but left out with "
            "their ties."
        ),
        (
            "{n} programmes et collaborations sans pays que plus de {most} partagent ne s’effacent pas et ne sont pas comptés, ni "
            "leurs liens."
        ),
    ),
    "brokers_without_sector": (
        "{n} has no sector: it and its ties are left out of these counts.",
        "{n} n’a aucun secteur\u00a0: elle et ses liens ne sont pas comptés ici.",
    ),
    "brokers_without_sector_many": (
        "{n} have no sector: they and their ties are left out of these counts.",
        "{n} n’ont aucun secteur\u00a0: elles et leurs liens ne sont pas comptés ici.",
    ),
    "brokers_without_country": (
        "{n} has no country: it and its ties are left out of these counts.",
        "{n} n’a aucun pays\u00a0: elle et ses liens ne sont pas comptés ici.",
    ),
    "brokers_without_country_many": (
        "{n} have no country: they and their ties are left out of these counts.",
        "{n} n’ont aucun pays\u00a0: elles et leurs liens ne sont pas comptés ici.",
    ),
    "brokers_without_group": (
        "{n} is tied to nobody and so is of no group.",
        "{n} n’est liée à personne et n’est donc d’aucun groupe.",
    ),
    "brokers_without_group_many": (
        "{n} are tied to nobody and so are of no group.",
        "{n} ne sont liées à personne et ne sont donc d’aucun groupe.",
    ),
}
