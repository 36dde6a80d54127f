"""CSV files and pasted cells as grids."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.graph import UnreadableFile
from tests.loaders.grids.given import grids_of, indents, piped, rows, told


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_the_one_that_makes_the_rows_even(separator: str, tmp_path: Path) -> None:
    table = [["Organization", "Role", "Where"], ["Harbour Safety Agency", "Chair", "Ottawa"], ["Coast Guard", "", "Halifax"]]
    content = "\n".join(separator.join(cells) for cells in table).encode()
    assert [rows(grids_of(content, tmp_path, name)[0]) for name in ("a.csv", "a.txt", "a.tsv")] == [list(enumerate(table, start=1))] * 3
    assert rows(piped(content)[0]) == list(enumerate(table, start=1))


def test_signs_within_texts_and_title_rows_do_not_mislead(tmp_path: Path) -> None:
    content = b"List of members, as of June\n\nOrganization;Amount;City\nA;1,5;Ottawa, ON\nB, C and D;2,5;Hull, QC\n"
    assert rows(grids_of(content, tmp_path)[0]) == [
        (1, ["List of members, as of June"]), (3, ["Organization", "Amount", "City"]), (4, ["A", "1,5", "Ottawa, ON"]),
        (5, ["B, C and D", "2,5", "Hull, QC"]),
    ]  # fmt: skip


def test_the_line_that_names_the_separator_is_no_row(tmp_path: Path) -> None:
    assert rows(grids_of(b"sep=;\r\nName;Amount\r\n\r\nA;1,5\r\n", tmp_path)[0]) == [(1, ["Name", "Amount"]), (3, ["A", "1,5"])]


def test_cells_in_quotation_marks_may_have_breaks_and_rows_are_counted_as_excel_does(tmp_path: Path) -> None:
    content = b'Name,Note\n"A, ""B""","two\r\nlines"\nC,12" pipe\n'
    assert rows(grids_of(content, tmp_path)[0]) == [(1, ["Name", "Note"]), (2, ['A, "B"', "two\nlines"]), (3, ["C", '12" pipe'])]


def test_a_space_may_stand_before_quotation_marks(tmp_path: Path) -> None:
    assert rows(grids_of(b'Name, Note\nA, "b, c"\nD, "e"\n', tmp_path)[0]) == [(1, ["Name", "Note"]), (2, ["A", "b, c"]), (3, ["D", "e"])]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "latin-1"])
def test_the_encoding_is_found_out(encoding: str, tmp_path: Path) -> None:
    content = "Comité;Rôle\nSécurité publique;Présidente\nJustice;membre\n".encode(encoding)
    wanted = [(1, ["Comité", "Rôle"]), (2, ["Sécurité publique", "Présidente"]), (3, ["Justice", "membre"])]
    grids = grids_of(content, tmp_path)
    assert rows(grids[0]) == wanted
    doubt = ["list.csv: is not in UTF-8; it was read as Windows-1252, so look at the accents"]
    assert told(grids) == (doubt if encoding in ("cp1252", "latin-1") else [])


def test_a_sheet_pasted_from_excel_keeps_its_empty_cells() -> None:
    grids = piped(b"Organization\tRole\tSince\r\nHSA\t\t2021\r\n\t\t\r\nCG\tChair\t#N/A\r\n")
    assert rows(grids[0]) == [(1, ["Organization", "Role", "Since"]), (2, ["HSA", "", "2021"]), (4, ["CG", "Chair"])]
    assert told(grids) == [
        "standard input: 1 cell shows the error of a formula and was read as empty: C4; correct it, or write what should stand there"
    ]


def test_a_list_of_names_is_a_column(tmp_path: Path) -> None:
    content = b"Harbour Safety Agency\nCoast Guard, Atlantic\n\nA. Roy\n"
    assert rows(grids_of(content, tmp_path, "list.txt")[0]) == [
        (1, ["Harbour Safety Agency"]),
        (2, ["Coast Guard, Atlantic"]),
        (4, ["A. Roy"]),
    ]


def test_cells_that_begin_with_spaces_are_indented(tmp_path: Path) -> None:
    content = b"Organization,Head\nHealth,A. Roy\n  Programs,B. Chan\n    Outreach,C. Lee\n"
    assert indents(grids_of(content, tmp_path)[0]) == [("Organization", 0), ("Health", 0), ("Programs", 2), ("Outreach", 4)]


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b'Name,Note\n"A,b\nc,d\n', "list.csv", "list.csv: a quotation mark opened in line 2 is not closed; close it, or write it twice where it is part of a text"),
        (b'Name,Note\n"A" x,b\nc,d\n', "list.csv", "list.csv line 2: text stands right behind a closing quotation mark; within a cell in quotation marks, write each of them twice"),
        (b'a,b,c,d\n1,"x,3,4\n5,6,7,8\n9,y",1,2\n', "list.csv", "list.csv line 2: the text that begins here holds what looks like rows of its own; a quotation mark may be missing or too many"),
        (b"%PDF-1.7 ...", "list.csv", "list.csv is a PDF file, and no table; save the table in it as CSV UTF-8 or as .xlsx"),
    ],
)  # fmt: skip
def test_what_cannot_be_told_apart_is_one_line(content: bytes, name: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as error:
        grids_of(content, tmp_path, name)
    assert str(error.value) == said


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b" \n\n", "is empty; give a file with a table in it"),
        ("\u00a0\n".encode(), "has no table with anything in it; give the file that has the list"),
        (b",,\n,,\n", "has no table with anything in it; give the file that has the list"),
        (b"<html><body><table><tr><td>a</td></tr></table>", "is a web page by what is in it; open it in Excel, save it as .xlsx, and import that"),
        ("\ufeff\n<!DOCTYPE html><html>".encode(), "is a web page by what is in it; open it in Excel, save it as .xlsx, and import that"),
        (b'<?xml version="1.0"?><Workbook>', "is XML by what is in it; open it in Excel, save it as .xlsx, and import that"),
        (b'[{"name": "A"}]', "is JSON by what is in it, which no list is; save the table as .xlsx or CSV and import that"),
        (b"It is a long sentence that goes on. " * 20, "is running text, with no table in it; save the table in it as .xlsx or CSV and import that"),
    ],
)  # fmt: skip
def test_what_is_no_table_is_one_line(content: bytes, said: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as error:
        grids_of(content, tmp_path, "list.xls")
    assert str(error.value) == f"{tmp_path / 'list.xls'} {said}"


CELL = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="#\ufeff\ufffd"), max_size=8
) | st.sampled_from(["a, b", 'say "so"', "two\nlines", "é;è", "x|y", "1,5"])


@settings(max_examples=60)
@given(st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=6), st.sampled_from([",", ";", "\t"]))
def test_what_csv_writes_is_read_again(table: list[list[str]], separator: str) -> None:
    written = io.StringIO()
    csv.writer(written, delimiter=separator, quoting=csv.QUOTE_ALL).writerows([["Name", "Role", "Note"], *table])
    kept = [[cell.strip() for cell in cells] for cells in table]
    wanted = [(number, cells) for number, cells in enumerate(kept, start=2) if any(cells)]
    read = [(number, [*cells, "", "", ""][:3]) for number, cells in rows(piped(written.getvalue().encode())[0])[1:]]
    assert read == wanted
