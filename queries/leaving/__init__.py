"""What breaks where somebody leaves: who goes along, who is cut off, who loses what, on whom much hangs, and whose loss hurts most."""

from .figures import Figures, before_and_after
from .loss import CutOff, Lost, TurnTo
from .points import Bridge, Point, SinglePoints, single_points
from .worst import Worst, WorstSet, worst

__all__ = [
    "Bridge",
    "CutOff",
    "Figures",
    "Lost",
    "Point",
    "SinglePoints",
    "TurnTo",
    "Worst",
    "WorstSet",
    "before_and_after",
    "single_points",
    "worst",
]
