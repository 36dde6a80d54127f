"""The options of questions about structure."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "Only about stakeholders of this kind, such as agency (may be repeated).": (
        "Seulement les parties prenantes de ce genre, par exemple agency (peut être répété)."
    ),
    "Only about those of this form, such as agreement (may be repeated).": (
        "Seulement celles de cette forme, par exemple agreement (peut être répété)."
    ),
    "Only about those of this sector (may be repeated).": "Seulement celles de ce secteur (peut être répété).",
    "With events and series of them, where people met and may not work together.": (
        "Avec les événements et leurs séries, où l’on s’est rencontré sans forcément travailler ensemble."
    ),
    "With groups and governments as a whole, which nobody can ring.": (
        "Avec les groupes et les gouvernements dans leur ensemble, que personne ne peut appeler."
    ),
    "How each figure is defined, with its source, and the ties behind it with their evidence.": (
        "Comment chaque chiffre est défini, avec sa source, et les liens sur lesquels il repose, avec leurs preuves."
    ),
}
