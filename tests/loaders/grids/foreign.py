"""Workbooks of other formats written by hand: OpenDocument, and the binary one of Excel."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from datetime import date
from xml.sax.saxutils import escape

from tests.loaders.xlsx.building import OFFICE, PACKAGE, packed

_OPEN = "urn:oasis:names:tc:opendocument:xmlns:"


def ods(**sheets: Sequence[Sequence[object]]) -> bytes:
    """An OpenDocument spreadsheet: texts, numbers and days; None is an empty cell."""
    tables = "".join(f'<table:table table:name="{name}">{"".join(map(_row, rows))}</table:table>' for name, rows in sheets.items())
    spaces = " ".join(f'xmlns:{name}="{_OPEN}{name}:1.0"' for name in ("office", "table", "text"))
    content = f"<office:document-content {spaces}><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    mark = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        f'<m:manifest xmlns:m="{_OPEN}manifest:1.0"><m:file-entry m:full-path="/" m:media-type="{mark}"/>'
        '<m:file-entry m:full-path="content.xml" m:media-type="text/xml"/></m:manifest>'
    )
    return packed({"mimetype": mark, "content.xml": content, "META-INF/manifest.xml": manifest})


def _row(cells: Sequence[object]) -> str:
    return f"<table:table-row>{''.join(map(_cell, cells))}</table:table-row>"


def _cell(value: object) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, date):
        return (
            f'<table:table-cell office:value-type="date" office:date-value="{value}"><text:p>{value:%d/%m/%y}</text:p></table:table-cell>'
        )
    if isinstance(value, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value:,}</text:p></table:table-cell>'
    return f'<table:table-cell office:value-type="string"><text:p>{escape(str(value))}</text:p></table:table-cell>'


def xlsb(name: str, rows: Sequence[Sequence[object]], *, column: int = 0) -> bytes:
    """A binary workbook with one sheet of texts and numbers, from this column on."""
    book = b"".join(
        [_record(131), _record(143), _record(156, struct.pack("<II", 0, 1) + _text("rId1") + _text(name)), _record(144), _record(132)]
    )
    content = [_record(129), _record(148, struct.pack("<IIII", 0, len(rows) - 1, 0, max(map(len, rows)) - 1)), _record(145)]
    for number, cells in enumerate(rows):
        content.append(_record(0, struct.pack("<IIHBBBI", number, 0, 300, 0, 0, 0, 0)))
        for at_column, value in enumerate(cells, start=column):
            at = struct.pack("<II", at_column, 0)
            content.append(
                _record(5, at + struct.pack("<d", value)) if isinstance(value, int | float) else _record(6, at + _text(str(value)))
            )
    content += [_record(146), _record(130)]
    related = '<Relationship Id="rId1" Type="{}/{}" Target="{}"/>'
    return packed({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}">{related.format(OFFICE, "officeDocument", "xl/workbook.bin")}</Relationships>',
        "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{PACKAGE}">{related.format(OFFICE, "worksheet", "worksheets/sheet1.bin")}</Relationships>',
        "xl/workbook.bin": book,
        "xl/worksheets/sheet1.bin": b"".join(content),
    })  # fmt: skip


def _text(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _record(number: int, content: bytes = b"") -> bytes:
    """A record: its number and length, seven bits a byte, and what is in it."""
    return _in_sevens(number) + _in_sevens(len(content)) + content


def _in_sevens(number: int) -> bytes:
    out = []
    while True:
        number, low = number >> 7, number & 0x7F
        out.append(low | (0x80 if number else 0))
        if not number:
            return bytes(out)
