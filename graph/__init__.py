"""What a partnership network is, and where it is kept. Other rooms use what is listed here."""

from importlib import import_module
from typing import TYPE_CHECKING

from .dates import in_force, parse_date
from .errors import (
    AmbiguousName,
    BadData,
    BadRows,
    PartnerMapError,
    StoreError,
    UnknownName,
    UnreadableFile,
    UnwritableFile,
)
from .folders import cache_folder
from .model import STATUSES, Evidence, Source, Stakeholder, Tie, plain
from .names import Match, find, name_key, resolve, similar, slug
from .schema import LANGUAGES, Language, Schema, TieType, read_schema
from .sheets import source_row, stakeholder_row, tie_rows
from .store import ANY, Brief, Counts, Link, Reader, Store, Ties
from .stores.opening import cached_store, is_server, open_store, run_cypher

if TYPE_CHECKING:
    from .cypher.answer import BadQuery, CypherAnswer, Mode, Operator
    from .cypher.portable.clauses import NotPortable, portability
    from .intake import Report, load

__all__ = [
    "ANY",
    "LANGUAGES",
    "STATUSES",
    "AmbiguousName",
    "BadData",
    "BadQuery",
    "BadRows",
    "Brief",
    "Counts",
    "CypherAnswer",
    "Evidence",
    "Language",
    "Link",
    "Match",
    "Mode",
    "NotPortable",
    "Operator",
    "PartnerMapError",
    "Reader",
    "Report",
    "Schema",
    "Source",
    "Stakeholder",
    "Store",
    "StoreError",
    "Tie",
    "TieType",
    "Ties",
    "UnknownName",
    "UnreadableFile",
    "UnwritableFile",
    "cache_folder",
    "cached_store",
    "find",
    "in_force",
    "is_server",
    "load",
    "name_key",
    "open_store",
    "parse_date",
    "plain",
    "portability",
    "read_schema",
    "resolve",
    "run_cypher",
    "similar",
    "slug",
    "source_row",
    "stakeholder_row",
    "tie_rows",
]


_LATER = {
    "intake": ("Report", "load"),
    "cypher.answer": ("BadQuery", "CypherAnswer", "Mode", "Operator"),
    "cypher.portable.clauses": ("NotPortable", "portability"),
}


def __getattr__(name: str) -> object:
    # Questions, which are asked a hundred times for each load, need not wait for what loads; nor for what only Cypher needs.
    for module, names in _LATER.items():
        if name in names:
            return getattr(import_module(f".{module}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
