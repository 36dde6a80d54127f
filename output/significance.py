"""How far what was found may be chance, in words: a p that reads as the conclusion that was drawn from it."""

from __future__ import annotations

from ..graph import Language
from ..words.sentences import decimal, phrase

UNLIKELY = 0.05
"""What chance does less often than that is not put down to it."""
_LEAST = 0.01


def p_said(p: float, language: Language) -> str:
    """`p = 0.21`, or `p < 0.01`."""
    if p < _LEAST:
        return phrase("groups_p_small", language, p=decimal(_LEAST, language))
    return phrase("groups_p", language, p=beside(p, UNLIKELY, language))


def beside(value: float, bound: float, language: Language) -> str:
    """The value with two decimals, or as many more as it takes not to round it up to the bound that it falls short of."""
    places = next((places for places in range(2, 6) if (round(value, places) < bound) == (value < bound)), 6)
    return decimal(value, language, places=places)
