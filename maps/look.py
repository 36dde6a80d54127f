"""How kinds, tie types and standings look: a shape or pattern as well as a colour for each, so that neither is needed alone.

Colours come in pairs, for light and for dark paper, and keep a contrast of 3:1 or more against it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..graph import Schema, Tie, TieType
from ..graph.standing import Standing


class Colour(NamedTuple):
    """One colour on light and on dark paper."""

    light: str
    dark: str


BLUE = Colour("#1f4e9e", "#86b4ff")
TEAL = Colour("#0b7a83", "#45cdd6")
ORANGE = Colour("#b35a06", "#ffb057")
PURPLE = Colour("#7a3fb3", "#c9a6ff")
CRIMSON = Colour("#a51d4f", "#ff8fb4")
GREEN = Colour("#2c7a33", "#86d992")
SLATE = Colour("#566582", "#a9b7d2")
OLIVE = Colour("#6f6a12", "#d6cf6a")

# Shapes are those that vis-network knows. The first five are the built-in kinds in the order of the schema.
_KINDS = (
    ("square", BLUE),
    ("dot", TEAL),
    ("diamond", ORANGE),
    ("triangle", PURPLE),
    ("hexagon", CRIMSON),
    ("star", GREEN),
    ("triangleDown", SLATE),
    ("square", OLIVE),
)

# Sixteen hues cannot be told apart; the seven families can, and the words along the lines say which tie it is.
_FAMILIES: Mapping[str, Colour] = {
    "WORKS_WITH": BLUE, "PARTNERS_IN": BLUE, "MEMBER_OF": BLUE,
    "FUNDS": GREEN,
    "LEADS": ORANGE, "OPERATES": ORANGE, "DEVELOPED": ORANGE,
    "SUPPORTS": PURPLE, "TRAINS": PURPLE, "CONTRIBUTED_TO": PURPLE,
    "HOSTS": CRIMSON, "SPOKE_AT": CRIMSON, "ATTENDED": CRIMSON,
    "PART_OF": SLATE, "WORKS_FOR": SLATE, "REPORTS_TO": SLATE,
    "SUCCEEDS": OLIVE,
}  # fmt: skip
_OTHERS: Mapping[str, Colour] = {"direct": BLUE, "context": TEAL, "body": SLATE, "none": OLIVE}

Dashes = bool | list[int]
"""As vis-network takes it: False for a full line, else lengths of stroke and gap by turns."""

STANDINGS: Mapping[Standing, Dashes] = {
    "in force": False,
    "not dated": [18, 3],
    "to come": [14, 4, 2, 4, 2, 4],
    "ended": [8, 5],
    "proposed": [2, 4],
    "disputed": [9, 4, 2, 4],
}
"""How each standing of a tie is drawn, in the order of the legend."""


def look_of_kinds(schema: Schema) -> dict[str, tuple[str, Colour]]:
    """The shape and colour of each kind of the schema."""
    return {kind: _KINDS[position % len(_KINDS)] for position, kind in enumerate(schema.kinds)}


def colour_of(tie: TieType) -> Colour:
    """The colour of a type of tie: that of its family, or for a user's own type that of its way of joining."""
    return _FAMILIES.get(tie.name) or _OTHERS[tie.joins]


def radius(ties: int, most: int) -> float:
    """The size of a symbol: its area grows with the number of ties."""
    return round(6.0 + 9.0 * (ties / most) ** 0.5, 1) if most else 8.0


def bends(ties: list[Tie]) -> dict[str, float]:
    """By id, how far each tie bends so that parallel ones lie side by side; to the right of its direction if positive, else to the left."""
    beside: dict[tuple[str, str], list[Tie]] = {}
    for tie in ties:
        beside.setdefault((min(tie.source, tie.target), max(tie.source, tie.target)), []).append(tie)
    found: dict[str, float] = {}
    for (first, _), parallel in beside.items():
        step = min(0.16, 0.8 / len(parallel))
        for position, tie in enumerate(parallel):
            bend = (position - (len(parallel) - 1) / 2) * step
            found[tie.id] = round(bend if tie.source == first else -bend, 3)
    return found
