"""Shares of a whole as people read them: in percent, or as one in so many."""

from __future__ import annotations

from ..graph import Language
from ..words.sentences import NBSP, grouped
from .document import Number, amount


def percent(share: float, language: Language) -> Number:
    """A share from 0 to 1 in percent, with as many decimals as say something; its value is the share."""
    hundred = 100 * share
    text = f"{hundred:.0f}" if hundred >= 10 or hundred == 0 else f"{hundred:.1f}" if hundred >= 1 else f"{hundred:.2g}"
    text = text.removesuffix(".0") if "e" not in text else f"{hundred:.6f}".rstrip("0").rstrip(".")
    return Number(share, f"{grouped(text, language)}{NBSP if language == 'fr' else ''}%")


def one_in(share: float, language: Language) -> str:
    """For a share above 0: of how many, to the nearest whole number, there is one."""
    return str(amount(max(1, round(1 / share)), language))


def in_100(share: float, language: Language) -> str:
    """How many of a hundred that is: a whole number, or one decimal below ten."""
    hundred = 100 * share
    return grouped(f"{hundred:.0f}" if hundred >= 10 or hundred == int(hundred) else f"{hundred:.1f}", language)
