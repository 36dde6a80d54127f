"""Who can introduce one to another."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "Who can introduce A to B: the strongest ways, whom to ask on each, and the evidence.": (
        "Qui peut présenter A à B\u00a0: les chemins les plus forts, à qui s’adresser sur chacun, et les preuves."
    ),
    "How many ways.": "Combien de chemins.",
}
