"""Shares of a whole as people read them: in percent, or as one in so many."""

from __future__ import annotations

import math

from ..graph import Language
from ..words.sentences import NBSP, grouped, phrase
from .document import Number, amount

_FEW = 0.25
"""Above it the nearest of 1 in 2, 1 in 3 and 1 in 4 is too far from what is meant."""


def percent(share: float, language: Language) -> Number:
    """A share from 0 to 1 in percent, with as many decimals as say something; its value is the share."""
    return Number(share, f"{in_100(share, language)}{NBSP if language == 'fr' else ''}%")


def percent_about(share: float, error: float | None, language: Language) -> Number:
    """The same with two standard errors where it is estimated, as in `about 14% (± 3)`. An error of None says that it is not estimated; of
    0.0 that the sample does not tell how far it may be off.
    """
    told = percent(share, language)
    if error is None:
        return told
    if not error:
        return Number(share, phrase("percent_of_sample", language, share=told))
    twice = 200 * error
    text = f"{twice:.0f}" if share >= 0.1 and twice >= 0.5 else f"{twice:.1f}" if twice >= 0.95 else f"{twice:.1g}"
    text = text if "e" not in text else f"{twice:.6f}".rstrip("0").rstrip(".")
    return Number(share, phrase("percent_about", language, share=told, error=grouped(text.removesuffix(".0"), language)))


def one_in(share: float, language: Language) -> str:
    """For a share above 0: of how many, to the nearest whole number, there is one."""
    return str(amount(max(1, round(1 / share)), language))


def in_100(share: float, language: Language) -> str:
    """How many of a hundred that is: a whole number, with as many decimals as say something below ten; what is not all is never 100."""
    hundred = 100 * share
    if 99.5 <= hundred < 100:
        text = f"{math.floor(10 * hundred) / 10:.1f}"
    else:
        text = f"{hundred:.0f}" if hundred >= 10 or hundred == 0 else f"{hundred:.1f}" if hundred >= 1 else f"{hundred:.2g}"
    text = text.removesuffix(".0") if "e" not in text else f"{hundred:.6f}".rstrip("0").rstrip(".")
    return grouped(text, language)


def is_few(share: float) -> bool:
    """Whether it is better told as one in so many than as so many of a hundred."""
    return 0 < share <= _FEW
