"""partnermap: who works with whom, since when, and who says so.

>>> import partnermap
>>> with partnermap.open() as network:
...     answer = network.who("NCECC")
>>> answer.partners[0].stakeholder.name
'Police agencies across Canada'

`partnermap.open` opens a network: a file, a Neo4j server, or the usual one. It is asked by its methods, and the usual one by the functions
of this module. docs/python.md tells more.
"""

import sys
from typing import TYPE_CHECKING, Any

if sys.version_info < (3, 11):  # noqa: UP036 - pip refuses it; whoever runs the folder as it is has a line instead of a riddle
    raise ImportError(f"partnermap needs Python 3.11 or newer, and this is {sys.version.split()[0]}")

if TYPE_CHECKING:
    from .api.answer import Answer as Answer  # noqa: I001 - a statement a name says no more
    from .api.network import Network as Network, open as open  # noqa: A004 - asked for as partnermap.open
    from .api.questions import (
        check as check,
        common as common,
        cypher as cypher,
        duplicates as duplicates,
        find as find,
        history as history,
        list as list,  # noqa: A004 - asked for as partnermap.list
        path as path,
        show as show,
        sources as sources,
        stats as stats,
        who as who,
    )
    from .graph import (
        AmbiguousName as AmbiguousName,
        BadData as BadData,
        BadQuery as BadQuery,
        BadRows as BadRows,
        Evidence as Evidence,
        PartnerMapError as PartnerMapError,
        Report as Report,
        Source as Source,
        Stakeholder as Stakeholder,
        StoreError as StoreError,
        Tie as Tie,
        UnknownName as UnknownName,
        UnreadableFile as UnreadableFile,
        UnwritableFile as UnwritableFile,
    )

__version__ = "0.1.0"

# Where each name is, which is imported when it is asked for: the command needs none of them, and must not wait for them.
_HOMES = {
    "api.answer": ("Answer",),
    "graph": (
        "AmbiguousName", "BadData", "BadQuery", "BadRows", "Evidence", "PartnerMapError", "Report", "Source", "Stakeholder", "StoreError",
        "Tie", "UnknownName", "UnreadableFile", "UnwritableFile",
    ),
    "api.network": ("Network", "open"),
    "api.questions": ("check", "common", "cypher", "duplicates", "find", "history", "list", "path", "show", "sources", "stats", "who"),
}  # fmt: skip

__all__ = sorted(name for names in _HOMES.values() for name in names)


def __getattr__(name: str) -> Any:
    from importlib import import_module

    home = next((home for home, names in _HOMES.items() if name in names), "api.questions" if _is_question(name) else "")
    if not home:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def _is_question(name: str) -> bool:
    """Whether a question is found by this name."""
    from importlib.util import find_spec

    # Some tools import this file by its path, and then it is no package that has others in it.
    return __spec__.submodule_search_locations is not None and not name.startswith("_") and bool(find_spec(f"{__name__}.queries.{name}"))


def __dir__() -> tuple[str, ...]:
    return tuple(sorted({*globals(), *__all__}))
