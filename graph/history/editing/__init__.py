"""Edits: one thing set, removed or ended by one command. Each is planned by reading alone, told to whoever asked, and then carried out."""

from .meaning import NoSuchTie, SeveralTies, near_sources, source_called, source_meant, tie_with, ties_meant
from .plans import Plan, Step, carry_out
from .removing import HangingTies, removal, removal_of_source, removal_of_ties
from .setting import set_source, set_stakeholder
from .ties import end_tie, set_tie
from .wanted import Wanted

__all__ = [
    "HangingTies",
    "NoSuchTie",
    "Plan",
    "SeveralTies",
    "Step",
    "Wanted",
    "carry_out",
    "end_tie",
    "near_sources",
    "removal",
    "removal_of_source",
    "removal_of_ties",
    "set_source",
    "set_stakeholder",
    "set_tie",
    "source_called",
    "source_meant",
    "tie_with",
    "ties_meant",
]
