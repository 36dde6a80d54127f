"""Somebody's list, whatever its shape: the tables of its file, and what is known of that."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..graph import UnreadableFile, said
from ..graph.history.changing import file_of
from ..graph.sheets import REQUIRED
from .given import Given
from .grids import Grid
from .grids.reading import read_grids
from .headings import LOOKED_AT, find_headings
from .making import FileSaid
from .mapping.model import Mapping
from .meanings import columns_meant, is_as_we_write
from .text import open_text

TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xltx", ".xltm")
"""The endings of files that are loaded and are tables, so that they may be lists as well."""
ListMapping = Mapping
"""What the columns of a list mean, as other rooms call it."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A list: what was given, and its tables."""

    given: Given
    grids: Sequence[Grid]

    @property
    def name(self) -> str:
        """What messages call it."""
        return self.given.name

    @property
    def title(self) -> str:
        """What it is called where that may become the title of a source: the name of its file."""
        return self.file.name if self.file else said("Pasted list")

    @property
    def file(self) -> Path | None:
        """Where it is; None for what was piped in."""
        return None if self.given.piped is not None else self.given.path

    @property
    def said(self) -> FileSaid:
        """What the source that it becomes says of the file."""
        if not self.file:
            return FileSaid(self.name)
        of = file_of(self.file)
        try:
            day = date.fromtimestamp(self.file.stat().st_mtime).isoformat()
        except (OSError, OverflowError, ValueError):
            day = ""
        return FileSaid(of.name, day, of.digest)

    @property
    def tops(self) -> frozenset[str]:
        """The texts that may be headings: those of the first rows of each table."""
        return frozenset(cell for grid in self.grids for line in grid.lines[:LOOKED_AT] for cell in line.cells if cell)


def read_list(path: str, stack: ExitStack, piped: bytes | None = None) -> Listed:
    """The list in a file, or in what was piped in; the file is open until the end of `stack`. Raises UnreadableFile where there is none."""
    if piped is not None:
        given = Given(Path(path), said("standard input"), stack, piped=piped)
    else:
        _check_is_list(Path(path))
        given = Given(Path(path), Path(path).name, stack)
    return Listed(given, read_grids(given))


def check_is_not_ours(listed: Listed) -> None:
    """Raises UnreadableFile where a table of the list has the headings of our own sheets, which need no mapping: what a sheet needs is
    headed as we write it, or a load understands every column. A list of ties by other words has names and types too, and partners beside.
    """
    for grid in listed.grids:
        if not (found := find_headings([line.cells for line in grid.lines[:LOOKED_AT]])):
            continue
        headings = list(filter(str.strip, grid.lines[found.row].cells))
        meant = columns_meant(found.sheet, headings)
        ours = {column for at, column in meant.items() if is_as_we_write(found.sheet, column, headings[at])}
        if len(meant) == len(headings) or ours.issuperset(REQUIRED[found.sheet]):
            raise UnreadableFile(
                said(
                    "{file} has the headings of {sheet}; `partnermap load FILE` reads it as it is, or give a mapping with --map",
                    file=listed.name, sheet=found.sheet,
                )
            )  # fmt: skip


def text_of(path: Path) -> str:
    """The text of a file, in whatever encoding it is, which may be nothing at all. Raises UnreadableFile."""
    _check_is_there(path)
    if path.is_file() and not path.stat().st_size:
        return ""
    with ExitStack() as stack, open_text(Given(path, path.name, stack)) as text:
        return "".join(text.lines)


def _check_is_list(path: Path) -> None:
    _check_is_there(path)
    if path.is_dir():
        raise UnreadableFile(said("{path} is a folder; give the file with the list, one at a time", path=path))
    if not path.is_file():
        raise UnreadableFile(said("{path} is no ordinary file but a pipe or a device; give - and pipe it in", path=path))


def _check_is_there(path: Path) -> None:
    try:
        is_there = path.exists()
    except PermissionError as error:
        raise UnreadableFile(said("{path} may not be read; ask the owner of its folder for the right", path=path)) from error
    if not is_there:
        raise UnreadableFile(said("there is no file {path}; check the spelling and the folder you are in", path=path))
