"""What is said where a library that only some questions need is not installed.

Such a library is imported where it is needed, so that nobody waits for what is not asked, and nobody must install it: whoever runs
commands or questions puts `missing_packages` around them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from .errors import MissingPackage

_FOR: dict[str, tuple[str, str]] = {
    "neo4j": ("a Neo4j store", "neo4j"),
    "networkx": ("a graph of the whole network", "networkx"),
    "openpyxl": ("an Excel workbook", "openpyxl"),
    "pandas": ("a data frame", "pandas"),
    "phonenumbers": ("a text with a telephone number", "phonenumbers"),
    "rapidfuzz": ("finding names that come near", "rapidfuzz"),
    "rich": ("progress on a terminal", "rich"),
    "wcwidth": ("a table in any script", "wcwidth"),
    "yaml": ("reading a schema", "PyYAML"),
    **dict.fromkeys(("pyvis", "jinja2", "markupsafe", "jsonpickle", "IPython"), ("a map", "pyvis")),
    **{name: ("a map", name) for name in ("numpy", "scipy")},
}
"""By the name that is imported: what needs it, and the name that pip installs."""


@contextmanager
def missing_packages() -> Iterator[None]:
    """While it lasts, or around a function, a library of the list that is not installed is a MissingPackage, one line with the remedy."""
    try:
        yield
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0]
        if name not in _FOR:
            raise
        what, package = _FOR[name]
        raise MissingPackage(f"{what} needs {package}, which is not installed; install it with `pip install {package}`") from error
