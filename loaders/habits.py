"""How the cells of a list are written where they may say two things, as a person said it of the list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Habits:
    """What is known beforehand of dates and amounts. `order` says whether the day or the month stands first in 03/04/2021; `fiscal_month`
    in which month a fiscal year begins (1 to 12), 0 where nobody said; `decimal` which sign stands before the cents, so that 1,234 is one
    number. Where the rows are of somebody's own list (`is_list`), what people write in lists is read too: quarters, from when to when, the
    days that Excel counts, years of two digits.
    """

    order: Literal["", "day", "month"] = ""
    fiscal_month: int = 0
    decimal: Literal["", "comma", "point"] = ""
    is_list: bool = False


NO_HABITS = Habits()
"""What a sheet of ours is read with: nothing but its cells decides."""
