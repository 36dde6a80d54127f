"""Loaders: one module a source; each turns a file into drafts and never sees a store."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..graph import Schema, UnreadableFile
from ..graph.guard import UNGUARDED, Guard

if TYPE_CHECKING:
    from ..graph.drafts import Read

__all__ = ["BUILT_IN", "read", "write_template"]

BUILT_IN = Path(__file__).with_name("data")
"""The folder of the built-in network, in the format that users write."""


def read(path: str, schema: Schema) -> Iterator[Read]:
    """The drafts in a workbook, a folder of CSV, one CSV, or standard input (`-`). Raises UnreadableFile."""
    from . import csv_folder, workbook

    if path == "-":
        return csv_folder.read_stream(sys.stdin.buffer, schema)
    place = Path(path)
    try:
        is_folder, is_there = place.is_dir(), place.exists()
    except PermissionError as error:
        raise UnreadableFile(f"{path} may not be read; ask the owner of its folder for the right") from error
    if not is_there:
        raise UnreadableFile(f"there is no file {path}; check the spelling and the folder you are in")
    if is_folder:
        return csv_folder.read_folder(place, schema)
    if place.suffix.lower() in (".csv", ".tsv", ".txt"):
        sheet = place.stem.lower()
        return csv_folder.read_file(place, schema, sheet=sheet if sheet in ("stakeholders", "ties", "sources") else "")
    if place.suffix.lower() in (".xlsx", ".xlsm"):
        return workbook.read_workbook(place, schema)
    raise UnreadableFile(f"{path} is of no format that can be loaded; give a workbook (.xlsx), a .csv, or a folder of CSV")


def write_template(path: Path, schema: Schema, guard: Guard = UNGUARDED) -> None:
    """Writes an empty workbook to fill in, with drop-down lists and example rows. Raises UnwritableFile."""
    from .template import write_template as write

    write(path, schema, guard)
