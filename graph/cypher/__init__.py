"""What a Cypher query is and gives, whoever answers it, and which means the same everywhere."""

from .answer import BadQuery, CypherAnswer, Mode, Operator
from .portable import NotPortable, columns, portability

__all__ = ["BadQuery", "CypherAnswer", "Mode", "NotPortable", "Operator", "columns", "portability"]
