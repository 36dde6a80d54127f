"""What a partnership network is, and where it is kept.

Other rooms use what is listed here and, where they need them, the modules `copying`, `cypher`, `drafts`, `fields`, `guard`, `intake`,
`keeping`, `office`, `packages`, `records`, `rooms`, `sheets`, `typed` and `without`. What is listed is what every question needs, so it is
imported at once; what only some need is imported from its module.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from .dates import in_force, parse_date
from .elision import elides, fitted
from .errors import (
    AmbiguousName,
    BadData,
    BadQuery,
    PartnerMapError,
    StoreError,
    UnknownName,
    UnreadableFile,
    UnwritableFile,
)
from .finding import Match, find
from .model import STATUSES, Evidence, Source, Stakeholder, Tie
from .names import name_key, similar, slug
from .naming import resolve, resolve_two
from .refusals import BadRows
from .saying import LANGUAGES, Language, digits, grouped, in_words, language, said, said_of, speaking
from .schema import AGREEMENT, Schema, TieType, read_schema
from .standing import STANDINGS, Standing, standing, today
from .store import ANY, Brief, Counts, CypherAnswer, Link, Mode, Operator, Reader, Store, Ties, link_of
from .stores import cached_store, is_server, open_store, passing_store

if TYPE_CHECKING:
    from .intake import Report, load

__all__ = [
    "AGREEMENT",
    "ANY",
    "LANGUAGES",
    "STANDINGS",
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
    "Operator",
    "PartnerMapError",
    "Reader",
    "Report",
    "Schema",
    "Source",
    "Stakeholder",
    "Standing",
    "Store",
    "StoreError",
    "Tie",
    "TieType",
    "Ties",
    "UnknownName",
    "UnreadableFile",
    "UnwritableFile",
    "cached_store",
    "digits",
    "elides",
    "find",
    "fitted",
    "grouped",
    "in_force",
    "in_words",
    "is_server",
    "language",
    "link_of",
    "load",
    "name_key",
    "open_store",
    "parse_date",
    "passing_store",
    "read_schema",
    "resolve",
    "resolve_two",
    "said",
    "said_of",
    "similar",
    "slug",
    "speaking",
    "standing",
    "today",
]


def __getattr__(name: str) -> object:
    """What only a load needs, which no question must wait for."""
    if name in ("Report", "load"):
        return getattr(import_module(".intake", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
