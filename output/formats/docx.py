"""A Word document with real headings and tables, whose heading rows stand on every page, in the language of the answer.

It is made by python-docx, which is an extra. The same answer on the same day gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...graph import UnwritableFile, said
from ...graph.office import is_package, same_bytes
from ...graph.sheets import without_controls
from ...words.sentences import phrase
from ..columns import short_columns, widths
from ..controls import visible
from ..document import Document, Heading, Table, Text
from ..heading import about_rows, marks_line

if TYPE_CHECKING:
    from docx.document import Document as Paper
    from docx.table import Table as Grid
    from docx.table import _Cell

NAME = "docx"
ENDINGS = (".docx",)

_CATEGORY = "answer"
_LONGEST = 255  # characters of a property
_ACROSS, _PAD, _LETTER = 18.5, 0.45, 0.18  # centimetres: between the margins, beside the text of a cell, and of a letter
_BESIDE = 3.5  # centimetres that are left free beside a paragraph, so that its lines are not too long to read


def render(document: Document) -> bytes:
    """The document. Raises UnwritableFile where python-docx is not installed."""
    try:
        import docx
    except ImportError as error:
        raise UnwritableFile(
            said(
                "a .docx is made with python-docx, which is not installed; in the folder of the checkout "
                'run python -m pip install ".[docx]" -c constraints.txt'
            )
        ) from error
    from docx.shared import Cm

    paper = docx.Document()
    day = document.about.day if document.about else "2000-01-01"
    _set_up(paper, document, day)
    paper.add_heading(_inert(" ".join(document.question.split())), level=1)
    _add_about(paper, about_rows(document)[1:])
    for block in document.in_words:
        match block:
            case Heading():
                paper.add_heading(_inert(block.text), level=2)
            case Text():
                prose = paper.add_paragraph(_inert(block.text)).paragraph_format
                prose.right_indent = None if document.is_one_page else Cm(_BESIDE)
            case Table() if block.rows:
                _add_table(paper, block)
    made = BytesIO()
    paper.save(made)
    return same_bytes(made.getvalue(), day)


def is_ours_at(path: Path) -> bool:
    """Whether the file is such an answer, and nobody has saved it since."""
    return is_package(path, _CATEGORY, "word/document.xml")


def _set_up(paper: Paper, document: Document, day: str) -> None:
    """Properties, language, and what stands on every page: the handling marks above, the number of the page below."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm, Pt

    properties = paper.core_properties
    properties.author = properties.last_modified_by = "partnermap"
    properties.title, properties.category = without_controls(" ".join(document.question.split()))[:_LONGEST], _CATEGORY
    properties.keywords, properties.comments = without_controls(", ".join(document.marks))[:_LONGEST], ""
    properties.language, properties.revision = f"{document.language}-CA", 1
    properties.created = properties.modified = datetime.fromisoformat(day)
    _set_language(paper, f"{document.language}-CA")
    normal = paper.styles["Normal"]
    normal.font.size, normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(9.5), Pt(3), 1.0
    paper.styles["Heading 1"].paragraph_format.space_before = Pt(0)
    section = paper.sections[0]
    section.left_margin = section.right_margin = Cm(1.5)
    section.top_margin = section.bottom_margin = Cm(1.5)
    section.header_distance = section.footer_distance = Cm(0.7)
    if document.marks:
        above = section.header.paragraphs[0]
        above.alignment = WD_ALIGN_PARAGRAPH.CENTER
        above.add_run(_inert(marks_line(document))).bold = True
    below = section.footer.paragraphs[0]
    below.alignment = WD_ALIGN_PARAGRAPH.CENTER
    below.add_run(phrase("page", document.language) + " ")
    _add_field(below.add_run(), "PAGE")


def _set_language(paper: Paper, language: str) -> None:
    """What Word checks the spelling by, and a screen reader speaks."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    run: Any = paper.styles.element.find(".//" + qn("w:rPrDefault") + "/" + qn("w:rPr"))
    held = run.find(qn("w:lang"))
    if held is None:
        held = OxmlElement("w:lang")
        run.append(held)
    held.set(qn("w:val"), language)
    for theme in paper.settings.element.iter(qn("w:themeFontLang")):
        theme.set(qn("w:val"), language)


def _add_about(paper: Paper, rows: Sequence[tuple[str, str]]) -> None:
    from docx.shared import Cm

    if not rows:
        return
    grid = paper.add_table(0, 2, "Table Grid")
    grid.autofit = False
    for name, value in rows:
        cells = grid.add_row().cells
        _fill(cells[0], name, is_bold=True)
        _fill(cells[1], value)
        cells[0].width, cells[1].width = Cm(4.5), Cm(14)
    _add_gap(paper)


def _add_table(paper: Paper, table: Table) -> None:
    from docx.shared import Cm

    grid = paper.add_table(1, len(table.columns), "Table Grid")
    grid.autofit = False
    for cell, name in zip(grid.rows[0].cells, table.columns, strict=True):
        _fill(cell, name, is_bold=True, is_number=name in table.numbers)
    _mark_row(grid, 0, "w:tblHeader")
    for number, row in enumerate(table.rows, start=1):
        for cell, text, name in zip(grid.add_row().cells, row, table.columns, strict=True):
            _fill(cell, text, is_number=name in table.numbers)
        _mark_row(grid, number, "w:cantSplit")
    for column, across in zip(grid.columns, _across(table), strict=True):
        column.width = Cm(across)
        for cell in column.cells:
            cell.width = Cm(across)
    _add_gap(paper)


def _across(table: Table) -> list[float]:
    """How wide each column is, in centimetres: the short ones as their text, the others by how much text they have."""
    wide, short = widths(table), short_columns(table)
    taken = {name: _PAD + _LETTER * wide[name] for name in short}
    text = {name: sum(len(row[place]) for row in table.rows) ** 0.5 for place, name in enumerate(table.columns) if name not in short}
    left = _ACROSS - sum(taken.values())
    taken |= {name: left * (weight + 1) / sum(one + 1 for one in text.values()) for name, weight in text.items()}
    return [taken[name] for name in table.columns]


def _add_gap(paper: Paper) -> None:
    """A little room below a table, which has none of its own."""
    from docx.shared import Pt

    gap = paper.add_paragraph().paragraph_format
    gap.space_after, gap.line_spacing = Pt(0), Pt(6)


def _mark_row(grid: Grid, number: int, mark: str) -> None:
    """`w:tblHeader` makes a row that is repeated on each page, `w:cantSplit` one that stays on one page."""
    from docx.oxml import OxmlElement

    row: Any = grid.rows[number]._tr
    row.get_or_add_trPr().append(OxmlElement(mark))


def _fill(cell: _Cell, text: str, *, is_bold: bool = False, is_number: bool = False) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.add_run(_inert(text)).bold = is_bold or None
    if is_number:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _add_field(run: Any, name: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for kind in ("begin", "", "end"):
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = name
        run._r.append(part)


def _inert(text: str) -> str:
    return without_controls(visible(text))
