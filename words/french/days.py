"""What is said of days that a cell of a workbook cannot mean."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "no day is written {text}": "aucun jour ne s’écrit {text}",
    "no day has the number {number}": "aucun jour n’a le numéro {number}",
    "no hour has the number {number}": "aucune heure n’a le numéro {number}",
}
