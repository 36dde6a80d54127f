"""Whether a Cypher query means the same on Neo4j and without a server: clauses, patterns and values are read a file each."""

from .clauses import columns, portability
from .tokens import NotPortable

__all__ = ["NotPortable", "columns", "portability"]
