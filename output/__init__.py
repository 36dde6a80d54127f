"""Answers made ready to be read: on a screen and in files, in English and French. What each looks like is in `answers`, and what each
format makes of it in `formats`.
"""

from .document import About, Document, Heading, Number, Table, Text, amount, figure
from .formats import FOR_PROGRAMS, ON_STDOUT, endings, render
from .terminal import has_colour, progress, width
from .writing import check_file, write_file

__all__ = [
    "FOR_PROGRAMS",
    "ON_STDOUT",
    "About",
    "Document",
    "Heading",
    "Number",
    "Table",
    "Text",
    "amount",
    "check_file",
    "endings",
    "figure",
    "has_colour",
    "progress",
    "render",
    "width",
    "write_file",
]
