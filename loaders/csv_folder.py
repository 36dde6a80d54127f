"""A folder of CSV files, a sheet each: stakeholders, ties and sources; each may be missing."""

from __future__ import annotations

from collections.abc import Iterator

from ..graph import Schema, UnreadableFile
from ..graph.drafts import Notice
from ..graph.sheets import SHEETS
from . import csv_file
from .given import Given, Part

NAME = "folder of CSV"
ENDINGS = ("",)


def read(given: Given, schema: Schema) -> Iterator[Part]:
    """A part for each of the files, and one that names those that are left alone. Raises UnreadableFile where none is ours."""
    try:
        listed = [path for path in sorted(given.path.iterdir()) if path.suffix.lower() in csv_file.ENDINGS]
    except PermissionError as error:
        raise UnreadableFile(f"the folder {given} may not be read; ask its owner for the right") from error
    files = {path.stem.lower(): given.within(path) for path in listed}
    if not files.keys() & SHEETS.keys():
        raise UnreadableFile(
            f"the folder {given} holds none of stakeholders.csv, ties.csv and sources.csv; "
            "`partnermap template FILE.xlsx` shows the columns"
        )
    for sheet in files.keys() & SHEETS.keys():
        yield Part(sheet, csv_file.read_rows(files[sheet], schema, sheet))
    others = (file for stem, file in files.items() if stem not in SHEETS)
    yield Part("", (Notice(file.name, "was not read; only stakeholders, ties and sources are") for file in others))
