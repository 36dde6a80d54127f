"""Answers made ready to be read: as tables, JSON, CSV and Markdown, in English and French."""

from .document import FORMATS, Document, Heading, Table, Text, render
from .entries import check_document, find_document, rows_document, show_document, stats_document
from .loading import load_summary, write_rejected
from .partners import common_document, who_document
from .routes import path_document
from .terminal import has_colour, progress, width

__all__ = [
    "FORMATS",
    "Document",
    "Heading",
    "Table",
    "Text",
    "check_document",
    "common_document",
    "find_document",
    "has_colour",
    "load_summary",
    "path_document",
    "progress",
    "render",
    "rows_document",
    "show_document",
    "stats_document",
    "who_document",
    "width",
    "write_rejected",
]
