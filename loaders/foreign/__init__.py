"""Networks that other programs wrote, made into drafts of ours: what they call an element or a node becomes a stakeholder, what they call a
connection or an edge a tie that cites the file, and nothing is left out without a word.

A loader of such a format reads its file into the values of `model`; `parts_of` makes of them what every loader gives.
"""

from .files import cited_file
from .model import Connection, Element, Network
from .parts import parts_of

__all__ = ["Connection", "Element", "Network", "cited_file", "parts_of"]
