"""Which reader a file needs, by what it is rather than by how it is called: lists are renamed, sent on and piped."""

from __future__ import annotations

import re
from zipfile import BadZipFile, ZipFile

from ...graph import UnreadableFile, said
from ...graph.collector import without_collector
from ...graph.packages import missing_packages
from ..given import Given
from .grid import Grid

_HEAD = 1 << 16
_ARCHIVE = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORKBOOKS = (".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".ods")
_NO_TEXT = re.compile(rb"[\x01-\x08\x0e-\x1a]")  # UTF-16 has zeros
_OF_EXCEL_WHILE_OPEN = "~$"
_BINARY, _DOCUMENT, _OPEN_DOCUMENT = "xl/workbook.bin", "word/document.xml", "content.xml"


@missing_packages()
def read_grids(given: Given) -> list[Grid]:
    """The tables in a file, in the order in which they stand in it: the sheets of a workbook, the tables of a document, or the one that a
    text is. Sheets with nothing on them are among them, but at least one grid has a line. What the file is kept open for ends with the
    stack of `given`.

    Raises UnreadableFile, and MissingPackage for an .xls, .ods or .xlsb where nothing that reads it is installed.
    """
    name = given.path.name
    if given.piped is None and name.startswith(_OF_EXCEL_WHILE_OPEN):
        whole = name.removeprefix(_OF_EXCEL_WHILE_OPEN)
        raise UnreadableFile(said("{file} is what Excel keeps while {name} is open; import {name}", file=given, name=whole))
    with given.open() as file:
        head = file.read(_HEAD)
    if not head.strip():
        raise UnreadableFile(said("{file} is empty; give a file with a table in it", file=given))
    with without_collector():
        grids = _read(given, head)
    if not any(grid.lines for grid in grids):
        raise UnreadableFile(said("{file} has no table with anything in it; give the file that has the list", file=given))
    return grids


def _read(given: Given, head: bytes) -> list[Grid]:
    if head.startswith(_ARCHIVE):
        return _of_archive(given)
    if head.startswith(_COMPOUND):
        from .others import read_other

        return read_other(given)
    if given.piped is None and given.path.suffix.lower() in _WORKBOOKS and _NO_TEXT.search(head):
        from ..xlsx import by_head

        raise UnreadableFile(f"{given} {by_head(head, lambda: head)}")
    from .texts import read_text

    return read_text(given)


def _of_archive(given: Given) -> list[Grid]:
    members = _members(given)
    if _DOCUMENT in members:
        from .word import read_document

        return read_document(given)
    if _BINARY in members or _OPEN_DOCUMENT in members:
        from .others import read_other

        return read_other(given)
    from .workbook import read_workbook

    return read_workbook(given)


def _members(given: Given) -> frozenset[str]:
    """What the archive has; nothing where it is damaged, which is told when it is read as a workbook."""
    try:
        with given.open() as file, ZipFile(file) as archive:
            return frozenset(name.replace("\\", "/").lstrip("/").lower() for name in archive.namelist())
    except (BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        return frozenset()
