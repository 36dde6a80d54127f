"""What is different between two networks: who and which ties are matched, and what is told of each."""

from .days import between_days
from .model import Alike, Diff, How, Lack, Mode, Pair, Rename, Side, Sources, Stakeholders, Succession, Ties, Unclear
from .networks import between_networks

__all__ = [
    "Alike",
    "Diff",
    "How",
    "Lack",
    "Mode",
    "Pair",
    "Rename",
    "Side",
    "Sources",
    "Stakeholders",
    "Succession",
    "Ties",
    "Unclear",
    "between_days",
    "between_networks",
]
