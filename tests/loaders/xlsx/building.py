"""Workbooks written by hand, as a zip archive of XML: what Excel and other programs write, and what none should."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
STRICT = {MAIN: "http://purl.oclc.org/ooxml/spreadsheetml/main", OFFICE: "http://purl.oclc.org/ooxml/officeDocument/relationships"}


def cell(name: str, value: object, more: str = "") -> str:
    """A cell: text as it stands in it, or a number."""
    if isinstance(value, str):
        return f'<c r="{name}" t="inlineStr"{more}><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    return f'<c r="{name}"{more}><v>{value}</v></c>'


def row(number: int, values: Sequence[object], more: str = "") -> str:
    """A row with these values from column A on; None is no cell, and what begins with <c is one as it is written."""
    cells = [
        value if isinstance(value, str) and value.startswith("<c") else cell(f"{chr(65 + at)}{number}", value)
        for at, value in enumerate(values)
        if value is not None
    ]
    return f'<row r="{number}"{more}>{"".join(cells)}</row>'


def rows(*values: Sequence[object]) -> str:
    """Rows from the first on."""
    return "".join(row(number, cells) for number, cells in enumerate(values, start=1))


def sheet(content: str, before: str = "", after: str = "") -> str:
    """A sheet with these rows."""
    return f'<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}">{before}<sheetData>{content}</sheetData>{after}</worksheet>'


def relations(*related: tuple[str, str, str]) -> str:
    """A list of relations: id, use and target."""
    listed = "".join(f'<Relationship Id="{one}" Type="{OFFICE}/{use}" Target="{target}"/>' for one, use, target in related)
    return f'<Relationships xmlns="{PACKAGE}">{listed}</Relationships>'


def strings(*texts: str) -> str:
    """The texts that cells share; one that begins with < is written as it is."""
    written = "".join(f"<si>{text if text.startswith('<') else f'<t>{escape(text)}</t>'}</si>" for text in texts)
    return f'<sst xmlns="{MAIN}">{written}</sst>'


def styles(*codes: str) -> str:
    """Formats of numbers: style 1 is the first, and 0 has none."""
    listed = "".join(f'<numFmt numFmtId="{164 + at}" formatCode="{escape(code, {chr(34): "&quot;"})}"/>' for at, code in enumerate(codes))
    used = "".join(f'<xf numFmtId="{164 + at}"/>' for at in range(len(codes)))
    return f'<styleSheet xmlns="{MAIN}"><numFmts>{listed}</numFmts><fills><fill/></fills><cellXfs><xf numFmtId="0"/>{used}</cellXfs></styleSheet>'


def members(
    sheets: Mapping[str, str], *, shared: str = "", look: str = "", about: str = "", states: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The members of a workbook with these sheets, by title: a text that begins with < is the whole sheet, any other its use as a chart."""
    names = list(sheets)
    tabs = "".join(
        f'<sheet name="{escape(title)}" sheetId="{at}" r:id="rId{at}" state="{(states or {}).get(title, "visible")}"/>'
        for at, title in enumerate(names, start=1)
    )
    related = [(f"rId{at}", "worksheet", f"worksheets/sheet{at}.xml") for at in range(1, len(names) + 1)]
    made = {f"xl/worksheets/sheet{at}.xml": sheets[title] for at, title in enumerate(names, start=1)}
    for name, content, use in (("sharedStrings", shared, "sharedStrings"), ("styles", look, "styles")):
        if content:
            related.append((use, use, f"{name}.xml"))
            made[f"xl/{name}.xml"] = content
    return {
        "_rels/.rels": relations(("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{about}<sheets>{tabs}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(*related),
        **made,
    }


def packed(content: Mapping[str, str | bytes]) -> bytes:
    """The members as the archive that a workbook is."""
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, text in content.items():
            archive.writestr(name, text)
    return file.getvalue()


def strict(content: Mapping[str, str]) -> dict[str, str]:
    """The same as Strict Open XML, by its namespaces."""
    replaced = dict(content)
    for namespace, other in STRICT.items():
        replaced = {name: text.replace(namespace, other) for name, text in replaced.items()}
    return replaced
