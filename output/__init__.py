"""Answers made ready to be read: as tables, JSON, CSV and Markdown, in English and French. What each looks like is in `answers`."""

from .document import FOR_PEOPLE, FORMATS, Document, Heading, Table, Text, render
from .terminal import has_colour, progress, width

__all__ = ["FORMATS", "FOR_PEOPLE", "Document", "Heading", "Table", "Text", "has_colour", "progress", "render", "width"]
