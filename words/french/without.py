"""What breaks where somebody leaves: help and refusals."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "What breaks if a partner leaves, or several do: who is cut off, which programs lose their lead, funder or only partner.": (
        "Ce qui se brise si un ou plusieurs partenaires s’en vont\u00a0: qui est coupé des autres, quels programmes perdent leur "
        "responsable, leur bailleur de fonds ou leur seul partenaire."
    ),
    "Without a name: the single points of failure, whom others hang on alone. With --find: the set whose loss hurts most.": (
        "Sans nom\u00a0: les points de rupture, dont d’autres dépendent entièrement. Avec --find\u00a0: l’ensemble dont le départ fait le "
        "plus de tort."
    ),
    "--kind, --form and --sector say who is told as a single point of failure, who can be turned to, or who may be in the set "
    "(agencies, units and people where no kind is said).": (
        "--kind, --form et --sector disent qui est indiqué comme point de rupture, vers qui l’on peut se tourner, ou qui peut faire partie "
        "de l’ensemble (organismes, unités et personnes, si aucun genre n’est précisé)."
    ),
    "[NAME…]": "[NOM…]",
    "Look for the set of 1 to 10 whose loss hurts most, and those that come next.": (
        "Chercher l’ensemble de 1 à 10 dont le départ fait le plus de tort, et ceux qui suivent."
    ),
    "With --find, what hurts: DF, ways that break or grow longer; F, ways that break.": (
        "Avec --find, ce qui fait du tort\u00a0: DF, les chemins rompus ou allongés; F, les chemins rompus."
    ),
    "Units, people and parts of those who leave stay; else they leave too.": (
        "Les unités, les gens et les parties de ceux qui s’en vont restent; sinon, ils s’en vont aussi."
    ),
    "--find looks for whom to name: leave the names out, or leave --find out": (
        "--find cherche qui nommer\u00a0: retirer les noms, ou retirer --find"
    ),
    "'{text}' can be read in several ways; put quotes around each name, as in {example}": (
        "«\u00a0{text}\u00a0» peut se lire de plusieurs façons; mettre chaque nom entre guillemets, comme dans {example}"
    ),
    "{name} is a meeting, which is not counted": "{name} est une rencontre, qui n’est pas comptée",
    "{name} is a group as a whole, which is not counted": "{name} est un groupe dans son ensemble, qui n’est pas compté",
    "{name} was not there in {month}, as far as is known": "{name} n’était pas là en {month}, pour autant qu’on le sache",
    "{name} was not there on {day}, as far as is known": "{name} n’était pas là le {day}, pour autant qu’on le sache",
    "--as-of asks about another day": "--as-of interroge un autre jour",
    "what hurts is measured by DF or F, and not by '{by}'": "le tort se mesure par DF ou F, et non par «\u00a0{by}\u00a0»",
    "--with-meetings counts it": "--with-meetings en tient compte",
    "--with-groups counts it": "--with-groups en tient compte",
    "find is a number from 1 to {most}, and goes without names: leave one of the two out": (
        "find est un nombre de 1 à {most}, et va sans noms\u00a0: omettre l’un des deux"
    ),
}
