"""What cells show: the errors of formulas, and numbers and days as texts."""

from __future__ import annotations

from functools import lru_cache

from .looks import Purpose
from .rows import Special

ERRORS = frozenset({
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!",
    "#UNKNOWN!", "#GETTING_DATA", "#NOM?", "#VALEUR!", "#NUL!", "#NOMBRE!", "#PROPAGATION!", "#EPARS!", "#CHAMP!", "#BLOQUÉ!",
    "#CONNEXION!", "#INCONNU!",
})  # fmt: skip
"""What is shown for a formula that cannot be calculated, in English and French."""


@lru_cache(maxsize=1 << 14)  # days and amounts come again and again
def shown(cell: Special, purpose: Purpose, *, is_from_1904: bool) -> str:
    """What a number or day shows in its cell. Raises BadData for a day that is none."""
    return cell.text(purpose, is_from_1904=is_from_1904)
