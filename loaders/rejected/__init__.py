"""Rejected rows given back as a copy of what they came in, with a column that says why, to be corrected and loaded as it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from ...graph import said
from ...graph.drafts import Problem
from ...graph.guard import Guard, Kind
from ...graph.keeping import unwritable, whole
from .. import csv_file
from ..given import Given
from .csv_copy import write_csv
from .places import copies, form_of
from .plain import write_list
from .workbook_copy import write_workbook

__all__ = ["check_places", "write_copies"]

_KIND = Kind(lambda: said("a copy of rejected rows"), "rejected.csv", None)
"""Their users go on with such files as their own, so none is replaced unasked."""


def check_places(given: Sequence[Given], chosen: Path | None, guard: Guard) -> None:
    """Raises UnwritableFile where a copy may not be put in its place."""
    for one, place in copies(given, chosen):
        for file in _tables(one).values() if form_of(one) == "folder" else [Path()]:
            guard.check(place / file.name if file.name else place, _KIND)


def write_copies(given: Sequence[Given], problems: Sequence[Problem], chosen: Path | None, guard: Guard) -> Path:
    """Writes the rows of which these are the faults, and gives the file or the folder that they are in. Raises UnwritableFile."""
    by_file: defaultdict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        by_file[problem.place.file].append(problem)
    places = copies(given, chosen)
    for one, place in places:
        if form_of(one) == "folder":
            for name, file in _tables(one).items():
                if some := by_file.pop(name, None):
                    _write(one.within(file), some, place / file.name, guard)
        elif some := by_file.pop(one.name, None):
            _write(one, some, place, guard)
    return places[0][1] if len(places) == 1 else places[0][1].parent


def _write(given: Given, problems: list[Problem], place: Path, guard: Guard) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with whole(place, _KIND, guard) as draft:
            form = form_of(given)
            if form == "csv":
                write_csv(given, problems, draft)
            elif form == "workbook":
                write_workbook(given, problems, draft)
            else:
                write_list(problems, draft)
    except OSError as error:
        raise unwritable(place, error) from error


def _tables(folder: Given) -> dict[str, Path]:
    """The tables in a folder, by what messages call them."""
    files = sorted(path for path in folder.path.iterdir() if path.suffix.lower() in csv_file.ENDINGS)
    return {folder.within(path).name: path for path in files}
