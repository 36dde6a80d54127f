"""The options of questions about structure."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "Only about stakeholders of this kind, such as agency (may be repeated).": (
        "Seulement sur les parties prenantes de ce genre, tel que agency (peut être répété)."
    ),
    "Only about those of this form, such as agreement (may be repeated).": (
        "Seulement sur celles de cette forme, telle que agreement (peut être répété)."
    ),
    "Only about those of this sector (may be repeated).": "Seulement sur celles de ce secteur (peut être répété).",
}
