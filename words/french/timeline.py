"""What began, changed and ended: help and refusals."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "What began, changed, happened and ended, by date, with its evidence; what has no date stands apart.": (
        "Ce qui a commencé, changé, eu lieu et pris fin, par date, avec sa preuve; ce qui n’a pas de date figure à part."
    ),
    "Events are told as anything else. With --kind, --form or --sector: whose beginnings and ends, and ties with them. "
    "With --as-of the line ends there. What is to come is marked so.": (
        "Les événements sont établis comme le reste. Avec --kind, --form ou --sector\u00a0: de qui le début et la fin sont établis, "
        "et les liens avec eux. Avec --as-of, la ligne s’arrête là. Ce qui est à venir est indiqué."
    ),
    "Of the whole network, instead of a NAME.": "De tout le réseau, au lieu d’un NOM.",
    "Only what falls in it or later: 2011 or 2011-04.": "Seulement ce qui tombe à cette date ou après\u00a0: 2011 ou 2011-04.",
    "Only what falls in it or earlier.": "Seulement ce qui tombe à cette date ou avant.",
    "Only its own, without what its units and people did.": "Seulement ce qui lui est propre, sans ce que ses unités et ses gens ont fait.",
    "How many are shown in tables, the latest; 0 is all.": "Combien en montrer dans les tableaux, les plus récents; 0 montre tout.",
    "Also how it is told, and what the sources are.": "Aussi comment c’est établi, et quelles sont les sources.",
    "Only about stakeholders of this kind, such as agency (may be repeated).": (
        "Seulement les parties prenantes de ce genre, par exemple agency (peut être répété)."
    ),
    "Only about those of this form, such as agreement (may be repeated).": (
        "Seulement celles de cette forme, par exemple agreement (peut être répété)."
    ),
    "Only about those of this sector (may be repeated).": "Seulement celles de ce secteur (peut être répété).",
    "name one stakeholder, or say --all for the whole network": "nommer une partie prenante, ou dire --all pour tout le réseau",
    "{until} is before {since}, so there is no time between them": "{until} précède {since}; il n’y a donc aucun temps entre les deux",
    "this answer has no picture; write it to a file that ends in .html, .docx or .xlsx": (
        "cette réponse n’a pas d’image; l’écrire dans un fichier qui se termine par .html, .docx ou .xlsx"
    ),
    "swap the two dates": "inverser les deux dates",
}  # fmt: skip
