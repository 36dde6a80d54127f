"""Answers as Word documents, read back with python-docx."""

import sys
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest

docx = pytest.importorskip("docx")

from partnermap.graph import Source, UnwritableFile  # noqa: E402
from partnermap.output.document import About, Document, Heading, Table, Text, figure  # noqa: E402
from partnermap.output.formats import docx as word  # noqa: E402

ANSWER = Document(
    {}, (), (),
    [Heading("Part\x07s"), Text("A sentence.\nAnother."), Table(("Nom", "Force"), [("Ann\nMoss", figure(1.5, "fr")), ("<w:p/>", "")], frozenset({"Force"}))],
    "fr", "Qui travaille avec Ann?", (Source("s", "S", mark="Protégé B"),), about=About("partnermap who x", "a.db", "2026-03-04"),
)  # fmt: skip


@pytest.fixture
def paper() -> Any:
    return docx.Document(BytesIO(word.render(ANSWER)))


def test_it_has_real_headings_then_what_it_is_about_then_the_answer(paper: Any) -> None:
    assert [(one.style.name, one.text) for one in paper.paragraphs if one.text] == [
        ("Heading 1", "Qui travaille avec Ann?"), ("Heading 2", "Part\ufffds"), ("Normal", "A sentence.\nAnother."),
    ]  # fmt: skip
    assert [[[cell.text for cell in row.cells] for row in table.rows] for table in paper.tables] == [
        [["Commande", "partnermap who x"], ["Réseau", "a.db"], ["Établi le", "2026-03-04"], ["Filtres", "aucun"], ["Marques de protection", "Protégé B"]],
        [["Nom", "Force"], ["Ann\nMoss", "1,5"], ["<w:p/>", ""]],
    ]  # fmt: skip


def test_lines_of_text_are_no_longer_than_is_easily_read_unless_all_is_to_be_one_page(paper: Any) -> None:
    from dataclasses import replace

    page = docx.Document(BytesIO(word.render(replace(ANSWER, is_one_page=True))))
    (said,), (tight,) = ([one for one in made.paragraphs if one.text.startswith("A sentence")] for made in (paper, page))
    assert (round(said.paragraph_format.right_indent.cm, 1), tight.paragraph_format.right_indent) == (3.5, None)


def test_the_heading_row_of_a_table_is_repeated_and_no_row_is_torn(paper: Any) -> None:
    xml = [row._tr.xml for row in paper.tables[1].rows]
    assert [("w:tblHeader" in row, "w:cantSplit" in row) for row in xml] == [(True, False), (False, True), (False, True)]


@pytest.mark.parametrize(("language", "wanted"), [("en", "en-CA"), ("fr", "fr-CA")])
def test_it_is_in_the_language_of_the_answer(language: Any, wanted: str) -> None:
    from dataclasses import replace

    made = docx.Document(BytesIO(word.render(replace(ANSWER, language=language))))
    (held,) = made.styles.element.xpath("w:docDefaults//w:lang/@w:val")
    assert (held, made.core_properties.language) == (wanted, wanted)


def test_every_page_bears_the_marks_and_its_number(paper: Any) -> None:
    section = paper.sections[0]
    assert section.header.paragraphs[0].text == "Protection\u00a0: Protégé B"
    assert "PAGE" in section.footer.paragraphs[0]._p.xml


def test_it_is_the_same_bytes_twice_and_says_who_made_it_and_on_what_day(paper: Any) -> None:
    assert word.render(ANSWER) == word.render(ANSWER)
    properties = paper.core_properties
    assert (properties.author, properties.title, f"{properties.created:%Y-%m-%d}") == (
        "partnermap",
        "Qui travaille avec Ann?",
        "2026-03-04",
    )
    assert {info.date_time[0] for info in ZipFile(BytesIO(word.render(ANSWER))).infolist()} == {1980}


def test_without_python_docx_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(UnwritableFile) as error:
        word.render(ANSWER)
    assert str(error.value) == (
        "a .docx is made with python-docx, which is not installed; in the folder of the checkout run "
        'python -m pip install ".[docx]" -c constraints.txt'
    )


def test_a_column_of_short_text_is_as_wide_as_its_text_and_the_rest_is_for_the_others() -> None:
    table = Table(
        ("Figure", "Value", "In words"), [("Density", figure(0.5, "en"), "of all pairs a half has a tie " * 3)], frozenset({"Value"})
    )
    made = docx.Document(BytesIO(word.render(Document({}, (), (), [table], "en", "How?"))))
    assert [round(cell.width.cm, 1) for cell in made.tables[-1].rows[1].cells] == [1.7, 1.3, 15.4]
