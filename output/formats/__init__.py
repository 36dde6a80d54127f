"""Formats: an answer as text or as a file; one format a file of this folder, found by being there.

A format is a module with NAME, ENDINGS of its files (a screen has none), `render(document)` that gives text or bytes, and, where it has
endings, `is_ours(head)` or `is_ours_at(path)`: whether a file is an answer that was written so, and may be replaced by another.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import ModuleType

from ...graph.rooms import by_ending
from ..document import Document

ON_STDOUT = ("table", "json", "csv", "md")
FOR_PROGRAMS = frozenset({"json", "csv", "xlsx"})
"""Those that get all there is; the others show people what they asked for."""


@cache
def endings() -> Mapping[str, ModuleType]:
    """The module of each format, by the endings of its files, in alphabetical order."""
    found = by_ending(__name__, __path__)
    return {ending: found[ending] for ending in sorted(found)}


def render(document: Document, form: str, *, width: int = 100, is_terminal: bool = False) -> str:
    """The document as text that ends with a newline. Colours only where `is_terminal`."""
    module = import_module(f".{form}", __name__)
    text: str = module.render(document, width=width, is_terminal=is_terminal) if form == "table" else module.render(document)
    return text
