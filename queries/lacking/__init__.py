"""What else is missing in a network: second sources, ties between parts of it, and partners of partners who never met."""

from .matrix import Cell, Coverage, Side, coverage, side
from .meeting import SharedPartner, Suggested, Unmet, unmet
from .single import SingleSource, single_source

__all__ = ["Cell", "Coverage", "SharedPartner", "Side", "SingleSource", "Suggested", "Unmet", "coverage", "side", "single_source", "unmet"]
