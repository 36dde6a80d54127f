"""Answers as workbooks, read back with openpyxl."""

from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from partnermap.graph import Source
from partnermap.output.document import About, Document, Heading, Table, Text, figure
from partnermap.output.formats import xlsx

FORMULA = '=HYPERLINK("http://x.example","click")'
ANSWER = Document(
    data={}, columns=("name", "since", "strength", "mine"), records=[(FORMULA, "2011-04", 1.25, None), ("#N/A", "2012", 10**20, "\x07-5")],
    blocks=[Text("Two of them."), Table(("Name", "Strength"), [(FORMULA, figure(1.25, "fr"))], frozenset({"Strength"}))],
    language="fr", question="Qui?", sources=(Source("s", "S", mark="Protégé & B"),),
    about=About("partnermap who x", "a.db", "2026-03-04", {"as_of": ("2011",)}),
)  # fmt: skip


def book(document: Document = ANSWER) -> Any:
    return load_workbook(BytesIO(xlsx.render(document)))


def test_it_has_what_it_is_about_then_the_answer_then_the_records() -> None:
    assert {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book()} == {
        "À propos": [
            ["Question", "Qui?"], ["Commande", "partnermap who x"], ["Réseau", "a.db"], ["Établi le", "2026-03-04"],
            ["Filtres", "en date de 2011"], ["Marques de protection", "Protégé & B"],
        ],
        "Réponse": [["Two of them.", None], ["Name", "Strength"], [FORMULA, 1.25]],
        "Données": [["Nom", "Depuis", "Force", "mine"], [FORMULA, "2011-04", 1.25, None], ["#N/A", "2012", str(10**20), "-5"]],
    }  # fmt: skip


def test_headings_are_bold_and_frozen_numbers_are_numbers_and_the_rest_is_text() -> None:
    made = book()
    data, answer = made["Données"], made["Réponse"]
    assert (data.freeze_panes, data.auto_filter.ref, answer.freeze_panes) == ("A2", "A1:D3", "A3")
    assert {cell.font.bold for cell in (*data[1], *answer[2])} == {True}
    assert [[cell.data_type for cell in row] for row in data.iter_rows(min_row=2)] == [["s", "s", "n", "n"], ["s", "s", "s", "s"]]
    assert {sheet.oddHeader.center.text for sheet in made} == {"Protégé && B"}


def test_a_paragraph_that_is_long_is_broken_across_columns_and_its_row_is_as_high_as_its_lines() -> None:
    long = "somebody who works there, " * 40
    sheet = book(Document({}, (), (), [Text("short"), Text(long), Text(long * 20), Table(("A", "B"), [("1", "x" * 58)])]))["Answer"]
    first, second = (str(merged) for merged in sheet.merged_cells.ranges)
    assert (first, second.startswith("A3:")) == ("A2:F2", True)  # of 10, 60 and four usual columns
    assert [sheet.row_dimensions[row].height for row in (1, 2, 3)] == [None, 15 * 10, 15 * 27]
    assert [bool(sheet.cell(row, 1).alignment.wrap_text) for row in (1, 2)] == [False, True]
    assert sheet.column_dimensions["A"].width == 10


def test_with_several_tables_none_is_frozen_and_each_has_its_heading() -> None:
    table = Table(("A",), [("1",)])
    sheet = book(Document({}, (), (), [Heading("One"), table, Heading("Two"), table]))["Answer"]
    assert [row[0] for row in sheet.iter_rows(values_only=True)] == ["One", "A", "1", None, "Two", "A", "1"]
    assert sheet.freeze_panes is None
    assert [sheet.cell(row, 1).font.bold for row in (1, 2, 3, 5)] == [True, True, False, True]
