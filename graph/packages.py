"""What is said where a library that only some questions need is not installed.

Such a library is imported where it is needed, so that nobody waits for what is not asked, and nobody must install it: whoever runs
commands or questions puts `missing_packages` around them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from .errors import MissingPackage
from .saying import said

_MAPS = ("pyvis", "jinja2", "markupsafe", "jsonpickle", "IPython")
_NAMES = {
    "python_calamine": "python-calamine",
    "yaml": "PyYAML",
    "jinja2": "pyvis",
    "markupsafe": "pyvis",
    "jsonpickle": "pyvis",
    "IPython": "pyvis",
}
"""What pip calls those that are imported by another name, or that come with another."""


def _needing(name: str) -> str:
    """What needs the library that is imported by this name; nothing where it is none of ours."""
    known = {
        "neo4j": said("a Neo4j store"),
        "networkx": said("a graph of the whole network"),
        "openpyxl": said("an Excel workbook"),
        "pandas": said("a data frame"),
        "python_calamine": said("a workbook of another format (.xls, .ods, .xlsb)"),
        "phonenumbers": said("a text with a telephone number"),
        "rapidfuzz": said("finding names that come near"),
        "rich": said("progress on a terminal"),
        "wcwidth": said("a table in any script"),
        "yaml": said("reading a schema"),
        **dict.fromkeys(_MAPS, said("a map")),
        "numpy": said("a map or a measure of the network"),
        "scipy": said("a map or a measure of the network"),
    }
    return known.get(name, "")


@contextmanager
def missing_packages() -> Iterator[None]:
    """While it lasts, or around a function, a library of the list that is not installed is a MissingPackage, one line with the remedy."""
    try:
        yield
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0]
        what, package = _needing(name), _NAMES.get(name, name)
        if not what:
            raise
        raise MissingPackage(
            said("{what} needs {package}, which is not installed; install it with `pip install {package}`", what=what, package=package)
        ) from error
