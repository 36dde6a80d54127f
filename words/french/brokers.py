"""Who stands between others: help and refusals."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "Who stands between others, or with --between, between which sectors, countries, kinds or groups.": (
        "Qui fait le lien entre les autres ou, avec --between, entre quels secteurs, pays, genres ou groupes."
    ),
    "Told are agencies, units and people; programs and collaborations stand in the network too, and are told with --kind or --form.": (
        "Figurent les organismes, les unités et les personnes; les programmes et les collaborations font aussi partie du réseau, et "
        "figurent avec --kind ou --form."
    ),
    "Who joins different ones of these; a group is of those who are tied more closely to each other than to the rest.": (
        "Qui en relie de différents; un groupe réunit celles qui sont liées plus étroitement entre elles qu’aux autres."
    ),
    "Only ways along the ties, from source to target.": "Seulement des chemins dans le sens des liens, de la source à la cible.",
    "'{field}' parts nobody into groups": "«\u00a0{field}\u00a0» ne répartit personne en groupes",
}
