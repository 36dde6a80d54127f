"""Groups: help."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "Which groups the network falls into, who sits between two, whether there is a core, and who keeps to their own.": (
        "En quels groupes le réseau se divise, qui se situe entre deux, s’il y a un cœur, et qui reste entre soi."
    ),
    "A group is of those who are tied to each other more than to the rest, and each member is told with how sure its place is. --kind, "
    "--form and --sector make the network itself smaller. The map shows the same groups.": (
        "Un groupe réunit celles qui sont plus reliées entre elles qu’aux autres; pour chaque membre, la réponse dit à quel point sa place "
        "est sûre. --kind, --form et --sector restreignent le réseau lui-même. La carte montre les mêmes groupes."
    ),
    "How each figure is defined, and on which sources each group rests.": (
        "Comment chaque chiffre est défini, et sur quelles sources repose chaque groupe."
    ),
}
