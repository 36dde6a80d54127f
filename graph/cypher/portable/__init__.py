"""Whether a Cypher query means the same on Neo4j and without a server: clauses, patterns and values are read a file each."""

from .clauses import Reading, columns, labelled, portability, read
from .edits import Edited
from .tokens import NotPortable

__all__ = ["Edited", "NotPortable", "Reading", "columns", "labelled", "portability", "read"]
