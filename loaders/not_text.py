"""What a file is that is no table, by its first bytes or by its ending, and what to do with it."""

from __future__ import annotations

from ..graph import said

HEAD = 4096


def not_text(file: str, head: bytes) -> str:
    """What to say of a file that begins so; empty where it may be a text."""
    if head.startswith(b"PK\x03\x04"):
        return _archive(file, head)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return said(
            "{file} is a workbook of the old format (.xls), or one with a password; open it in Excel and save it as .xlsx without one",
            file=file,
        )
    if head.startswith(b"SQLite format 3\x00"):
        return said("{file} is a database of SQLite; if partnermap made it, ask it with --store {file}", file=file)
    for start, what in {
        b"%PDF": "PDF", b"{\\rtf": "RTF", b"\x1f\x8b": "gzip", b"7z\xbc\xaf": "7-Zip", b"Rar!": "RAR", b"\x89PNG": "PNG",
        b"\xff\xd8\xff": "JPEG", b"GIF8": "GIF", b"BZh": "bzip2", b"PAR1": "Parquet", b"ARROW1": "Arrow",
    }.items():  # fmt: skip
        if head.startswith(start):
            return said("{file} is a {what} file, and no table; save the table in it as CSV UTF-8 or as .xlsx", file=file, what=what)
    return ""


def not_loadable(path: str, ending: str) -> str:
    """What to do with a file of this ending; empty where that is not known."""
    if ending in (".xls", ".xlsb", ".xlt", ".xltx"):
        return said("{file} is a workbook of another format; open it in Excel and save it as .xlsx", file=path)
    if ending in (".ods", ".fods", ".ots"):
        return said("{file} is an OpenDocument spreadsheet; open it in LibreOffice or Excel and save it as .xlsx", file=path)
    if ending == ".numbers":
        return said("{file} is a spreadsheet of Numbers; export it from there to Excel (.xlsx) or to CSV", file=path)
    if ending in (".zip", ".7z", ".rar", ".gz", ".tgz", ".tar", ".bz2", ".xz"):
        return said("{file} is an archive; unpack it and load the files or the folder in it", file=path)
    if ending == ".xml":
        return said("{file} is XML; if a network is in it, give it a name that ends in .graphml or .gexf and load that", file=path)
    if ending in (".db", ".sqlite", ".sqlite3"):
        return said("{file} is a database of SQLite; if partnermap made it, ask it with --store {file}", file=path)
    return ""


def _archive(file: str, head: bytes) -> str:
    if b"application/vnd.oasis.opendocument.spreadsheet" in head:
        return not_loadable(file, ".ods")
    if b".iwa" in head:
        return not_loadable(file, ".numbers")
    if b"word/" in head or b"ppt/" in head or b"opendocument" in head:
        return said("{file} is a document, and no table; save the table in it as CSV UTF-8 or as .xlsx", file=file)
    if b"xl/" in head or b"[Content_Types].xml" in head:
        return said("{file} is an Excel workbook by what is in it; give it a name that ends in .xlsx and load that", file=file)
    return not_loadable(file, ".zip")
