"""The sheets of an Excel workbook as grids."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.worksheet.table import Table

from partnermap.graph import UnreadableFile
from partnermap.loaders.grids import Line, Span
from tests.loaders.books import book_of
from tests.loaders.grids.given import grids_of, grids_of_book, indents, rows, told
from tests.loaders.xlsx.building import members, packed, row, sheet, strings, styles


def sheet_of(*values: list[Any]) -> tuple[Workbook, Any]:
    book = book_of(Members=values)
    return book, book.worksheets[0]


def test_blank_rows_are_left_out_and_the_others_keep_their_numbers(tmp_path: Path) -> None:
    book, _ = sheet_of(["Members"], [], ["Name", None, "Role"], [None, None, None], ["  Ann Moss ", "", "Chair\nof all"])
    (grid,) = grids_of_book(book, tmp_path)
    assert (grid.name, rows(grid)) == ("Members", [(1, ["Members"]), (3, ["Name", "", "Role"]), (5, ["Ann Moss", "", "Chair\nof all"])])
    assert (list(grid.spans), grid.is_hidden, told([grid])) == ([], False, [])


def test_every_sheet_is_a_grid_in_order_and_hidden_ones_are_told(tmp_path: Path) -> None:
    book = book_of(Current=[["a"]], Old=[["b"]], Empty=[])
    book["Old"].sheet_state = "veryHidden"
    grids = grids_of_book(book, tmp_path)
    assert [(grid.name, grid.is_hidden, rows(grid)) for grid in grids] == [
        ("Current", False, [(1, ["a"])]), ("Old", True, [(1, ["b"])]), ("Empty", False, []),
    ]  # fmt: skip
    assert told(grids) == ["list.xlsx sheet Old: is hidden and was read; delete it in the file if it should not count"]


@pytest.mark.parametrize(
    ("value", "look", "text", "exact"),
    [
        (1234.5, "#,##0.00", "1234.50", "1234.5"), (0.5, "0%", "50%", "0.5"), (7, "00000", "00007", "7"), (3, '0" days"', "3 days", "3"),
        (2021, "General", "2021", None), (0.1 + 0.2, "General", "0.3", None), (1234.5, '"$"#,##0.0', "1234.5", None), (-2, "0;(0)", "-2", None),
        (True, "General", "true", None),
    ],
)  # fmt: skip
def test_numbers_are_as_they_are_shown_and_the_number_behind_is_kept_where_it_differs(
    value: object, look: str, text: str, exact: str | None, tmp_path: Path
) -> None:
    book, page = sheet_of(["x", value])
    page["B1"].number_format = look
    (grid,) = grids_of_book(book, tmp_path)
    assert list(grid.lines) == [Line(1, ["x", text], {} if exact is None else {1: exact})]


@pytest.mark.parametrize(
    ("value", "look", "text"),
    [
        (date(2021, 3, 5), "dd/mm/yyyy", "2021-03-05"), (date(2021, 3, 5), "mmm-yy", "2021-03"), (date(2021, 3, 5), "yyyy", "2021"),
        (datetime(2021, 3, 5, 13, 30), "dd/mm/yyyy hh:mm", "2021-03-05 13:30"), (datetime(2021, 3, 5), "d mmmm yyyy hh:mm", "2021-03-05"),
        (date(2021, 3, 5), "[$-40C]d mmmm yyyy", "2021-03-05"),
    ],
)  # fmt: skip
def test_days_are_in_iso_and_no_more_exact_than_they_are_shown(value: date, look: str, text: str, tmp_path: Path) -> None:
    book, page = sheet_of([value])
    page["A1"].number_format = look
    assert rows(grids_of_book(book, tmp_path)[0]) == [(1, [text])]


def test_days_are_counted_from_1904_where_the_workbook_says_so(tmp_path: Path) -> None:
    book, page = sheet_of([42])
    page["A1"].number_format = "yyyy-mm-dd"
    book.epoch = datetime(1904, 1, 1)
    assert rows(grids_of_book(book, tmp_path)[0]) == [(1, ["1904-02-12"])]


def test_a_number_that_no_day_has_stays_one_and_is_told(tmp_path: Path) -> None:
    book, page = sheet_of(["Since"], [-5], [-5])
    page["A2"].number_format = page["A3"].number_format = "yyyy-mm-dd"
    grids = grids_of_book(book, tmp_path)
    assert rows(grids[0]) == [(1, ["Since"]), (2, ["-5"]), (3, ["-5"])]
    assert told(grids) == [
        "list.xlsx sheet Members: 2 cells hold dates that no calendar has, and were read as their numbers: A2, A3; correct them"
    ]


def test_merged_cells_are_spans_and_their_value_stands_in_the_first(tmp_path: Path) -> None:
    book, page = sheet_of(["Parties", None, "Dates"], ["Lead", "Other", "Start"], ["HSA", "CG", "2021"], [None, "OPP", "2022"])
    page.merge_cells("A1:B1")
    page.merge_cells("A3:A4")
    (grid,) = grids_of_book(book, tmp_path)
    assert set(grid.spans) == {Span(0, 1, 1, 1), Span(0, 3, 0, 4)}
    assert rows(grid)[0] == (1, ["Parties", "", "Dates"])
    assert rows(grid)[3] == (4, ["", "OPP", "2022"])


def test_hidden_rows_and_columns_are_read_and_told(tmp_path: Path) -> None:
    book, page = sheet_of(*([f"a{number}", "b", "c"] for number in range(6)))
    for number in (2, 3, 5):
        page.row_dimensions[number].hidden = True
    page.column_dimensions["B"].hidden = True
    page.column_dimensions["H"].hidden = True
    grids = grids_of_book(book, tmp_path)
    assert len(grids[0].lines) == 6
    assert told(grids) == [
        "list.xlsx sheet Members: 3 hidden rows were read, lines 2-3, 5; delete them in the file if they should not count",
        "list.xlsx sheet Members: 1 hidden column was read: B",
    ]


def test_errors_and_formulas_without_a_value_are_empty_and_told(tmp_path: Path) -> None:
    error = '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
    unsaved = '<c r="B1"><f>A2+1</f></c>'
    content = members({"S": sheet(row(1, [error, unsaved, "kept"]) + row(2, ["x", "#N/A", '<c r="C2" t="e"><v>#REF!</v></c>']))})
    grids = grids_of(packed(content), tmp_path, "list.xlsx")
    assert rows(grids[0]) == [(1, ["", "", "kept"]), (2, ["x"])]
    assert told(grids) == [
        "list.xlsx sheet S: 3 cells show the error of a formula and were read as empty: A1, B2, C2; correct them, or write what should stand there",
        "list.xlsx sheet S: 1 formula has no saved value and was read as empty: B1; open the file in Excel, save it, and import it again",
    ]


def test_a_text_is_indented_by_its_spaces_and_by_the_alignment_of_its_cell(tmp_path: Path) -> None:
    book, page = sheet_of(["Health"], ["  Programs"], ["\u00a0\u00a0\u00a0\u00a0Outreach"], ["Policy"], [" Research"])
    page["A4"].alignment = page["A5"].alignment = Alignment(indent=2)
    assert indents(grids_of_book(book, tmp_path)[0]) == [("Health", 0), ("Programs", 2), ("Outreach", 4), ("Policy", 6), ("Research", 7)]


def test_texts_that_are_shared_or_stand_in_their_cells_are_indented_alike(tmp_path: Path) -> None:
    shared = '<c r="A1" t="s"><v>0</v></c>'
    content = members({"S": sheet(row(1, [shared]) + row(2, ["\tInline"]))}, shared=strings("  Shared"))
    assert indents(grids_of(packed(content), tmp_path, "list.xlsx")[0]) == [("Shared", 2), ("Inline", 4)]


def test_the_totals_of_a_table_are_passed_over_and_told(tmp_path: Path) -> None:
    book, page = sheet_of(["Name", "Fee"], ["HSA", 3], ["Total", 3])
    table = Table(displayName="Fees", ref="A1:B3", totalsRowCount=1)
    page.add_table(table)
    grids = grids_of_book(book, tmp_path)
    assert rows(grids[0]) == [(1, ["Name", "Fee"]), (2, ["HSA", "3"])]
    assert told(grids) == ["list.xlsx sheet Members line 3: this is a row of totals and was passed over"]


def test_what_a_workbook_is_called_does_not_matter(tmp_path: Path) -> None:
    content = packed(members({"S": sheet(row(1, ["a"]))}, look=styles()))
    assert [rows(grids_of(content, tmp_path, name)[0]) for name in ("list.xlsm", "list.xltx", "list.xls", "list", "list.csv")] == [
        [(1, ["a"])]
    ] * 5


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty; give a file with a table in it"),
        (packed(members({"S": sheet("")})), "has no table with anything in it; give the file that has the list"),
        (packed(members({"S": sheet(row(1, ["a"]))}))[:400], "is damaged or cut short; open it in Excel, let it repair the workbook, and save it, or fetch it again"),
        (packed({"notes.txt": "x"}), "is called a workbook but is a ZIP archive of other files; unpack it and load what is in it"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_one_line(content: bytes, said: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as error:
        grids_of(content, tmp_path, "list.xlsx")
    assert str(error.value) == f"{tmp_path / 'list.xlsx'} {said}"


def test_what_excel_keeps_while_a_workbook_is_open_is_none(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"is what Excel keeps while list.xlsx is open; import list.xlsx"):
        grids_of(b"\x05Ann", tmp_path, "~$list.xlsx")
