"""A folder of CSV files, a sheet each: stakeholders, ties and sources; each may be missing."""

from __future__ import annotations

from collections.abc import Iterator

from ..graph import Schema, UnreadableFile, said
from ..graph.drafts import Notice, Place
from ..graph.history.editions import SHEET as EDITION
from . import csv_file
from .given import Given, Part

NAME = "folder of CSV"
FOR = "a whole network as three sheets, to edit in any spreadsheet"
ENDINGS = ("",)

_OF_OTHER_LOADERS = (".xlsx", ".xlsm", ".json")
_TO_BE_SAVED = (".xls", ".xlsb", ".ods", ".numbers")


def read(given: Given, schema: Schema) -> Iterator[Part]:
    """A part for each of the files, of one sheet in order of their names, and one that names those that are left alone. Raises
    UnreadableFile where none is ours."""
    try:
        paths = sorted(path for path in given.path.iterdir() if not path.name.startswith((".", "~$")))
    except FileNotFoundError as error:
        raise UnreadableFile(said("there is no folder {folder} any more; it was removed or renamed meanwhile", folder=given)) from error
    except PermissionError as error:
        raise UnreadableFile(said("the folder {folder} may not be read; ask its owner for the right", folder=given)) from error
    tables = {given.within(path): path for path in paths if path.suffix.lower() in csv_file.ENDINGS}
    ours = {file: sheet for file in tables if (sheet := csv_file.sheet_called(tables[file].name) or csv_file.sheet_meant(file))}
    if not ours:
        raise UnreadableFile(
            said(
                "the folder {folder} holds none of stakeholders.csv, ties.csv and sources.csv; "
                "`partnermap template FILE.xlsx` shows the columns, and "
                "`partnermap import FILE` reads a list of another shape",
                folder=given,
            )
        )
    editions = {file: edition for file in tables if file not in ours and _is_of_edition(file) and (edition := csv_file.edition_at(file))}
    for file, sheet in ours.items():
        yield Part(sheet, csv_file.read_rows(file, schema, sheet, is_edition=bool(editions)))
    yield from (Part("", iter(()), edition) for edition in editions.values())
    left = [file.name for file in tables if file not in ours | editions]
    yield Part("", (Notice(Place(name, "", 0), said("was not read; only stakeholders, ties and sources are")) for name in left))
    others = [path.name for path in paths if path.suffix.lower() in _OF_OTHER_LOADERS + _TO_BE_SAVED]
    apart = [Place(f"{given.folder}{name}", "", 0) for name in others]
    yield Part("", (Notice(place, said("was not read with the folder; give it by its name")) for place in apart))


def _is_of_edition(file: Given) -> bool:
    return file.path.stem.lower() == EDITION
