"""What speaks for two stakeholders being one."""

from __future__ import annotations

from typing import Literal, NamedTuple

Sort = Literal["same-name", "spelling", "short", "acronym", "translated", "same-url", "same-parent", "shared-partners"]


class Reason(NamedTuple):
    """One thing that speaks for a pair: by `sort`, the two forms of their names, or in `one` the address or the id of the parent that they
    share, or in `number` how many partners.
    """

    sort: Sort
    one: str = ""
    other: str = ""
    number: int = 0


class Found(NamedTuple):
    """What the names of two say: how likely they are one, 0 to 1, and why."""

    score: float
    reason: Reason


Ends = tuple[int, int]
"""Two stakeholders by their places, the lesser first."""
