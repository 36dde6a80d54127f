"""The words of the questions that planners ask: a file a question, each with WORDS and, where its records have columns of their own,
COLUMNS.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

Words = Mapping[str, tuple[str, str]]


@cache
def words() -> Words:
    """The words of all files of the folder, by key: in English and in French."""
    return _all("WORDS")


@cache
def columns() -> Words:
    """What columns of records are called over a table for people."""
    return _all("COLUMNS")


def _all(what: str) -> Words:
    found: dict[str, tuple[str, str]] = {}
    for one in iter_modules(__path__):
        found.update(getattr(import_module(f".{one.name}", __name__), what, {}))
    return found
