"""Answers made ready to be read: as tables, JSON, CSV and Markdown, in English and French."""

from importlib import import_module
from typing import TYPE_CHECKING

from .document import FOR_PEOPLE, FORMATS, Document, Heading, Table, Text, render
from .terminal import has_colour, progress, width

if TYPE_CHECKING:
    from .cypher import cypher_document, cypher_notes, lint_document, queries_document
    from .entries import check_document, find_document, show_document, stats_document
    from .loading import load_summary, write_rejected
    from .partners import common_document, who_document
    from .routes import path_document

__all__ = [
    "FORMATS",
    "FOR_PEOPLE",
    "Document",
    "Heading",
    "Table",
    "Text",
    "check_document",
    "common_document",
    "cypher_document",
    "cypher_notes",
    "find_document",
    "has_colour",
    "lint_document",
    "load_summary",
    "path_document",
    "progress",
    "queries_document",
    "render",
    "show_document",
    "stats_document",
    "who_document",
    "width",
    "write_rejected",
]

_MODULES = {
    "cypher": ("cypher_document", "cypher_notes", "lint_document", "queries_document"),
    "entries": ("check_document", "find_document", "show_document", "stats_document"),
    "loading": ("load_summary", "write_rejected"),
    "partners": ("common_document", "who_document"),
    "routes": ("path_document",),
}


def __getattr__(name: str) -> object:
    # What one answer looks like is imported when there is one: `who` starts at once.
    for module, names in _MODULES.items():
        if name in names:
            return getattr(import_module(f".{module}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
