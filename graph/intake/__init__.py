"""Intake: drafts into a store, in one transaction.

Here the network as a whole is known: ids left out are made from names, ends of ties are resolved to stakeholders, what is loaded
again is merged with what is there. Nothing that was loaded is lost: a replaced name stays as an alias, a cell left empty erases
nothing, evidence gathers.
"""

from .loading import load
from .report import Report, Tally

__all__ = ["Report", "Tally", "load"]
