"""Workbooks as various programs write them."""

import io

import pytest

from partnermap.graph import UnreadableFile
from partnermap.loaders.xlsx import Book, open_book
from tests.loaders.xlsx.building import OFFICE, members, packed, relations, row, rows, sheet, strict, strings, styles


def opened(made: dict[str, str]) -> Book:
    return open_book(io.BytesIO(packed(made)), "mine.xlsx")


def read(book: Book) -> dict[str, list[dict[int, object]]]:
    return {page.title: [dict(one.cells) for one in page.rows()] for page in book.sheets}


PLAIN = members({"One": sheet(rows(["a"])), "Two": sheet(row(1, ['<c r="A1" t="s"><v>0</v></c>']))}, shared=strings("b"), look=styles("0"))
SAME = {"One": [{1: "a"}], "Two": [{1: "b"}]}


def test_the_sheets_are_in_their_order() -> None:
    assert read(opened(PLAIN)) == SAME


def test_strict_open_xml_is_read_like_any_other() -> None:
    assert read(opened(strict(PLAIN))) == SAME


@pytest.mark.parametrize(
    "change",
    [
        lambda name, text: (name.lower(), text),
        lambda name, text: (name.replace("/", "\\"), text),
        lambda name, text: (f"/{name}", text),
        lambda name, text: (name, text.replace('Target="worksheets', 'Target="/xl/worksheets')),
        lambda name, text: (name, text.replace('Target="worksheets', 'Target="./../xl/Worksheets')),
        lambda name, text: (name, text.replace("<worksheet ", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ')),
    ],
    ids=["small letters", "backslashes", "from the root", "absolute", "by the way of others", "declared"],
)  # fmt: skip
def test_members_are_found_however_they_are_named(change) -> None:  # type: ignore[no-untyped-def]
    assert read(opened(dict(change(name, text) for name, text in PLAIN.items()))) == SAME


def test_a_workbook_may_use_a_prefix_for_its_names_and_another_encoding() -> None:
    content = sheet(rows(["é"])).replace("<", "<x:").replace("<x:/", "</x:").replace("xmlns=", "xmlns:x=")
    made: dict[str, str | bytes] = {**members({"One": ""})}
    made["xl/worksheets/sheet1.xml"] = f'<?xml version="1.0" encoding="UTF-16"?>{content}'.encode("utf-16")
    assert read(open_book(io.BytesIO(packed(made)), "mine.xlsx")) == {"One": [{1: "é"}]}


def test_without_styles_numbers_are_as_they_are() -> None:
    made = members({"One": sheet(rows([40644]))})
    assert read(opened(made)) == {"One": [{1: "40644"}]}


def test_the_sheets_that_hold_no_table_are_known_for_it() -> None:
    made = members({"One": sheet(rows(["a"])), "Chart1": f'<chartsheet xmlns="{OFFICE}"/>'})
    made["xl/_rels/workbook.xml.rels"] = relations(
        ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "chartsheet", "worksheets/sheet2.xml")
    )
    assert [(page.title, page.is_table) for page in opened(made).sheets] == [("One", True), ("Chart1", False)]


def test_hidden_sheets_and_days_from_1904_are_told() -> None:
    made = members(
        {"One": sheet(""), "Two": sheet(""), "Three": sheet("")}, states={"Two": "hidden", "Three": "veryHidden"}, about='<workbookPr date1904="1"/>'
    )  # fmt: skip
    assert [(page.title, page.is_hidden, page.is_from_1904) for page in opened(made).sheets] == [
        ("One", False, True),
        ("Two", True, True),
        ("Three", True, True),
    ]


@pytest.mark.parametrize(
    ("member", "said"),
    [
        ("xl/workbook.bin", "is called a workbook but is a binary workbook (.xlsb); save the tables as .xlsx or CSV and load that"),
        ("content.xml", "is called a workbook but is an OpenDocument file (.ods); save the tables as .xlsx or CSV and load that"),
        ("word/document.xml", "is called a workbook but is a Word document; save the tables as .xlsx or CSV and load that"),
        (
            "Index/Document.iwa",
            "is called a workbook but is a file of Numbers, Pages or Keynote; save the tables as .xlsx or CSV and load that",
        ),
        ("holiday.jpg", "is called a workbook but is a ZIP archive of other files; unpack it and load what is in it"),
    ],
)
def test_archives_of_other_sorts_are_told_for_what_they_are(member: str, said: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        opened({member: ""})
    assert str(caught.value) == f"mine.xlsx {said}"
