"""The rows of a sheet as its XML has them."""

import io
from itertools import islice

import pytest

from partnermap.graph import UnreadableFile
from partnermap.loaders.xlsx import Book, Special, open_book
from tests.loaders.xlsx.building import members, packed, row, rows, sheet, strings, styles


def book(content: str, *, shared: str = "", look: str = "", about: str = "", before: str = "", after: str = "") -> Book:
    made = members({"Sheet1": sheet(content, before, after)}, shared=shared, look=look, about=about)
    return open_book(io.BytesIO(packed(made)), "mine.xlsx")


def cells(content: str, *, shared: str = "", look: str = "") -> list[dict[int, object]]:
    """The cells of each row; those that are more than a text as their sort and what stands in them."""
    (page,) = book(content, shared=shared, look=look).sheets
    return [
        {column: (one.sort, one.raw) if isinstance(one, Special) else one for column, one in read.cells.items()} for read in page.rows()
    ]


def test_texts_stand_in_cells_or_are_shared() -> None:
    content = row(1, ['<c r="A1" t="s"><v>1</v></c>', "inline", '<c r="C1" t="str"><f>A1</f><v>of a formula</v></c>'])
    assert cells(content, shared=strings("first", "second")) == [{1: "second", 2: "inline", 3: "of a formula"}]


def test_a_text_is_one_whatever_its_fonts_and_without_how_it_is_pronounced() -> None:
    rich = "<r><rPr><b/></rPr><t>Public </t></r><r><t>Safety</t></r>"
    spoken = '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>'
    content = row(1, ['<c r="A1" t="s"><v>0</v></c>', '<c r="B1" t="s"><v>1</v></c>', f'<c r="C1" t="inlineStr"><is>{rich}</is></c>'])
    assert cells(content, shared=strings(rich, spoken)) == [{1: "Public Safety", 2: "東京", 3: "Public Safety"}]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("Public Safety_x000D_\nCanada", "Public Safety\nCanada"), ("Alpha_x005F_x000D_", "Alpha_x000D_"), ("A_x0009_B", "A\tB"), ("_x0000_A", "A"),
        ("A_x000d_", "A"), ("_xD83D__xDE00_", "\U0001f600"), ("_xD83D_A", "A"), ("file_x12", "file_x12"), ("  A  ", "A"), ("'quoted'", "'quoted'"),
    ],
)  # fmt: skip
def test_signs_that_xml_cannot_hold_are_read_as_what_they_stand_for(written: str, text: str) -> None:
    assert cells(row(1, ["x", written]), shared=strings()) == [{1: "x", 2: text}]
    assert cells(row(1, ['<c r="A1" t="s"><v>0</v></c>']), shared=strings(written)) == [{1: text}]


def test_numbers_have_their_format_and_truths_their_word() -> None:
    content = row(
        1,
        [
            2011, '<c r="B1" s="1"><v>123</v></c>', '<c r="C1" t="b"><v>1</v></c>', '<c r="D1" t="b"><v>0</v></c>', '<c r="E1" t="d"><v>2011-04-11</v></c>',
            '<c r="F1" t="e"><v>#N/A</v></c>', '<c r="G1"><v>3.3000000000000003</v></c>', '<c r="H1" s="0"/>', '<c r="I1"><v></v></c>',
        ],
    )  # fmt: skip
    assert cells(content, look=styles("0000000")) == [
        {1: "2011", 2: ("number", "123"), 3: "true", 4: "false", 5: ("day", "2011-04-11"), 6: ("error", "#N/A"), 7: "3.3"}
    ]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<c r=\"A1\"><f>1+1</f><v/></c>", ("unsaved", "")), ("<c r=\"A1\"><f>1+1</f></c>", ("unsaved", "")), ('<c r="A1" t="str"><f>A2</f></c>', ("unsaved", "")),
        ("<c r=\"A1\"><f>1+1</f><v>2</v></c>", "2"), ('<c r="A1" t="str"><f>HYPERLINK("https://a.example","text")</f><v>text</v></c>', "text"),
        ('<c r="A1"><f t="shared" si="0"/><v>7</v></c>', "7"),
    ],
)  # fmt: skip
def test_a_formula_is_its_saved_value(written: str, read: object) -> None:
    assert cells(row(1, [written])) == [{1: read}]


def test_a_formula_that_gives_nothing_is_an_empty_cell() -> None:
    assert cells(row(1, ["x", '<c r="B1" t="str"><f>IF(1,"")</f><v></v></c>'])) == [{1: "x"}]


def test_a_zero_that_a_program_put_where_it_could_not_calculate_is_no_saved_value() -> None:
    content = row(1, ['<c r="A1"><f>2000+11</f><v>0</v></c>', '<c r="B1"><f>1+1</f><v>2</v></c>', 0])
    (page,) = book(content, about='<calcPr fullCalcOnLoad="1"/>').sheets
    (read,) = page.rows()
    assert {column: one.sort if isinstance(one, Special) else one for column, one in read.cells.items()} == {1: "unsaved", 2: "2", 3: "0"}


def test_rows_and_cells_without_names_follow_each_other() -> None:
    content = "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row>"
    (page,) = book(content).sheets
    assert [(one.number, one.cells) for one in page.rows()] == [(1, {1: "1", 2: "2"}), (3, {2: "3"})]


def test_hidden_rows_and_columns_are_known_for_it() -> None:
    content = row(1, [1]) + row(2, [2], ' hidden="1"') + row(3, [3], ' ht="0" customHeight="1"') + row(4, [4], ' hidden="false"')
    (page,) = book(
        content, before='<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="7" max="7" width="9"/></cols>'
    ).sheets
    assert [one.number for one in page.rows() if one.is_hidden] == [2, 3]
    assert page.hidden_columns == [range(2, 4), range(5, 6)]


def test_rows_are_read_as_they_are_asked_for() -> None:
    content = rows(*([number] for number in range(1, 20_000))) + "<row r='broken'/>"
    (page,) = book(content).sheets
    assert [one.cells for one in islice(page.rows(), 2)] == [{1: "1"}, {1: "2"}]
    with pytest.raises(UnreadableFile, match="is damaged near line"):
        list(page.rows())


def test_merged_cells_and_totals_are_told_behind_the_rows() -> None:
    table = '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A1:B3" totalsRowCount="1"/>'
    made = members({"Sheet1": sheet(rows([1], [2], [3]), after='<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>')})
    made["xl/worksheets/_rels/sheet1.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/t.xml"/>'
        "</Relationships>"
    )
    made["xl/tables/t.xml"] = table
    (page,) = open_book(io.BytesIO(packed(made)), "mine.xlsx").sheets
    assert ([str(one) for one in page.merges()], page.totals()) == (["A1:B2"], {3})
