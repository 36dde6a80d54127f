"""What is called a workbook and is none that can be read: what it is, told by its first bytes, its members or its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from ...graph import said

_OLD = b"\xd0\xcf\x11\xe0"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_BEGINNINGS: Mapping[bytes, Callable[[], str]] = {
    b"%PDF": lambda: said("a PDF"),
    b"{\\rt": lambda: said("a text document"),
    b"<htm": lambda: said("a web page"),
    b"<HTM": lambda: said("a web page"),
    b"<!DO": lambda: said("a web page"),
    b"<?xm": lambda: said("a spreadsheet in XML"),
}
_MEMBERS: Mapping[str, Callable[[], str]] = {
    "xl/workbook.bin": lambda: said("a binary workbook (.xlsb)"),
    "content.xml": lambda: said("an OpenDocument file (.ods)"),
    "word/document.xml": lambda: said("a Word document"),
    "ppt/presentation.xml": lambda: said("a PowerPoint presentation"),
    "index/document.iwa": lambda: said("a file of Numbers, Pages or Keynote"),
}
ENDINGS_OF_OTHERS: Mapping[str, Callable[[], str]] = {
    ".xls": lambda: said("a workbook of the old format (.xls)"),
    ".xlt": lambda: said("a workbook of the old format (.xls)"),
    ".xlsb": _MEMBERS["xl/workbook.bin"],
    ".ods": _MEMBERS["content.xml"],
    ".fods": _MEMBERS["content.xml"],
    ".numbers": _MEMBERS["index/document.iwa"],
}
"""What files with these endings are, in words; a load reads nothing of theirs."""
_IMPORTED = (".xls", ".xlt", ".xlsb", ".ods")
"""Those that are read as lists of any shape."""


def of_another_format(path: object, ending: str) -> str:
    """What is said of a spreadsheet of another format, by its ending; nothing where that is of none."""
    what = ENDINGS_OF_OTHERS.get(ending)
    if what and ending in _IMPORTED:
        return said(
            "{path} is {what}, which is not loaded; save it as an Excel workbook (.xlsx) and load that, or import it as a list with "
            "`partnermap import`",
            path=path,
            what=what(),
        )
    if what:
        return said(
            "{path} is {what}, which is not read; open it, save it as an Excel workbook (.xlsx), and load that", path=path, what=what()
        )
    return ""


def by_head(head: bytes, content: Callable[[], bytes]) -> str:
    """What a file is that begins like no zip archive, by its first bytes and, for those of old formats, by its content."""
    if head.startswith(_OLD):
        if _LOCKED in content():
            return said("is locked with a password; open it in Excel and save it without one")
        return said("is called a workbook but is of the old format (.xls); open it in Excel and save it as .xlsx")
    found = next((name() for beginning, name in _BEGINNINGS.items() if head.startswith(beginning)), said("something else"))
    return said("is called a workbook but is {what}; save the tables as .xlsx or CSV and load that", what=found)


def by_members(members: Iterable[str]) -> str:
    """What an archive with these members, their names in small letters, is; nothing where it is a workbook, or near one."""
    names = set(members)
    if what := next((name() for member, name in _MEMBERS.items() if member in names), ""):
        return said("is called a workbook but is {what}; save the tables as .xlsx or CSV and load that", what=what)
    if not any(name.startswith(("xl/", "_rels/")) for name in names):
        return said("is called a workbook but is a ZIP archive of other files; unpack it and load what is in it")
    return ""
