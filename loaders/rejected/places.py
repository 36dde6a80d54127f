"""Where the copies of rejected rows go."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from ...graph import UnwritableFile, said
from .. import csv_file, node_link, workbook
from ..given import Given

Form = Literal["folder", "csv", "workbook", "list"]
"""What the rejected rows come back as: as they came in, or as a list of faults where they were no rows of a table."""
_ENDINGS: dict[Form, tuple[str, ...]] = {"folder": ("",), "csv": (".csv", ".tsv"), "workbook": (".xlsx",), "list": (".txt",)}
_OF_FILES = (".csv", ".tsv", ".txt", ".xlsx")
_AGAIN = re.compile(r"(.*) \(rejected(?: (\d+))?\)")
_PLAIN = "rejected"


def copies(given: Sequence[Given], chosen: Path | None) -> list[tuple[Given, Path]]:
    """For each file or folder that was loaded the file or folder of its rejected rows. That of one is called after it, in the present
    folder; those of several have its name, in a folder. `chosen` is the file or folder to take instead. Raises UnwritableFile where it has
    the name of another sort of file."""
    if len(given) == 1:
        return [(given[0], _place(given[0], chosen))]
    folder = chosen or Path(_PLAIN)
    if folder.suffix.lower() in _OF_FILES and not folder.is_dir():
        raise UnwritableFile(said("{path} is the name of a file, and several files are loaded; give the name of a folder", path=folder))
    taken: set[str] = set()
    return [(one, folder / _free(_stem(one) + _ending(one), taken)) for one in given]


def form_of(given: Given) -> Form:
    """What its rejected rows come back as."""
    if given.is_of_others:
        return "list"
    if given.piped is not None:
        start = given.piped[:1000].lstrip()
        return "workbook" if start.startswith(workbook.BEGINNING) else "list" if start.startswith(node_link.BEGINNING) else "csv"
    if given.path.is_dir():
        return "folder"
    ending = given.path.suffix.lower()
    return "csv" if ending in csv_file.ENDINGS else "workbook" if ending in workbook.ENDINGS else "list"


def _place(given: Given, chosen: Path | None) -> Path:
    """The copy of one that is loaded alone."""
    form, stem = form_of(given), _stem(given)
    if again := _AGAIN.fullmatch(stem):
        name = f"{again[1]} (rejected {int(again[2] or 1) + 1}){_ending(given)}"
    else:
        name = f"{stem} (rejected){_ending(given)}" if given.piped is None else f"{stem}{_ending(given)}"
    if not chosen:
        return Path(name)
    if form == "folder":
        if chosen.suffix.lower() in _OF_FILES and not chosen.is_dir():
            raise UnwritableFile(said("{path} is the name of a file, and a folder is loaded; give the name of a folder", path=chosen))
        return chosen
    if chosen.is_dir():
        return chosen / name
    if chosen.suffix.lower() not in _ENDINGS[form]:
        other = chosen.with_name(f"{chosen.stem or _PLAIN}{_ending(given)}")
        no_name = said(
            "{path} is no name for the rejected rows of {file}; write one such as {other}", path=chosen, file=given.name, other=other
        )
        raise UnwritableFile(no_name)
    return chosen


def _stem(given: Given) -> str:
    if given.piped is not None:
        return _PLAIN
    return given.path.resolve().name if given.path.is_dir() else given.path.stem


def _ending(given: Given) -> str:
    known = _ENDINGS[form_of(given)]
    return given.path.suffix if given.path.suffix.lower() in known else known[0]


def _free(name: str, taken: set[str]) -> str:
    """The name, or with a number where another has it."""
    path = Path(name)
    number = 1
    while name.lower() in taken:
        number += 1
        name = f"{path.stem} {number}{path.suffix}"
    taken.add(name.lower())
    return name
