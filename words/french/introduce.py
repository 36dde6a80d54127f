"""Who can introduce one to another."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "Who can introduce A to B: the strongest ways, whom to ask on each, and the evidence.": (
        "Qui peut présenter A à B\u00a0: les chemins les plus forts, à qui s’adresser sur chacun, et les preuves."
    ),
    "How many ways.": "Combien de chemins.",
    "Only through those of this kind, such as agency (may be repeated).": (
        "Seulement en passant par celles de ce genre, par exemple agency (peut être répété)."
    ),
    "Only through those of this form, such as agreement (may be repeated).": (
        "Seulement en passant par celles de cette forme, par exemple agreement (peut être répété)."
    ),
    "Only through those of this sector (may be repeated).": "Seulement en passant par celles de ce secteur (peut être répété).",
}
