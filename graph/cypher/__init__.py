"""What a Cypher query says, which means the same everywhere, and how the network lies in a property graph that is asked in it."""

from .portable import NotPortable, columns, portability
from .properties import label, quoted

__all__ = ["NotPortable", "columns", "label", "portability", "quoted"]
