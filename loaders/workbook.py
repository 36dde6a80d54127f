"""An Excel workbook with the sheets stakeholders, ties and sources."""

from __future__ import annotations

from collections.abc import Iterator

from ..graph import Schema
from .given import Given, Part

NAME = "workbook"
FOR = "a whole network as three sheets, to edit in Excel"
ENDINGS = (".xlsx", ".xlsm", ".xltx", ".xltm")
BEGINNING = b"PK\x03\x04"


def read(given: Given, schema: Schema) -> Iterator[Part]:
    """A part for each sheet that is read, and one with what is to be said of all. Raises UnreadableFile where it is no workbook, is
    damaged, or has none of our sheets."""
    from .sheets import read_pages

    yield from read_pages(given, schema)
