"""The network on one page."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "How the network stands, on one page: its size, how it holds together, around whom, what hangs on one partner, on what it rests.": (
        "Comment se porte le réseau, en une page : sa taille, sa cohésion, autour de qui il s’organise, ce qui ne tient qu’à un "
        "partenaire, sur quoi il repose."
    ),
    "--kind, --form and --sector make the network itself smaller. -o health.docx or health.html gives a page to print.": (
        "--kind, --form et --sector rétrécissent le réseau lui-même. -o health.docx ou health.html donne une page à imprimer."
    ),
    "Beside each figure that of this day: 2011, 2011-04 or 2011-04-11.": (
        "À côté de chaque chiffre, celui de ce jour : 2011, 2011-04 ou 2011-04-11."
    ),
    "{since} is not before {day}, the day of the answer": "{since} n’est pas avant le {day}, le jour de la réponse",
    "give an earlier date to compare with": "donner une date antérieure à comparer",
}
