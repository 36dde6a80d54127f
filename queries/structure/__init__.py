"""The network as the questions about its structure count it: who and which ties of it, as a matrix, with what was left out."""

from .holding import counting_types, held_on
from .live import Live, read_live
from .scope import EVERYONE, Scope, told_ids

__all__ = ["EVERYONE", "Live", "Scope", "counting_types", "held_on", "read_live", "told_ids"]
