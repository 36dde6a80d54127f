"""The catalogue of named Cypher queries: the .cypher files of this folder and of the user's own."""

from .lint import lint
from .named import NamedQuery, has_header, named_queries, named_query, parse_query, query_files, read_text
from .parameters import parse_parameters, query_parameters
from .placeholders import filled

__all__ = [
    "NamedQuery",
    "filled",
    "has_header",
    "lint",
    "named_queries",
    "named_query",
    "parse_parameters",
    "parse_query",
    "query_files",
    "query_parameters",
    "read_text",
]
