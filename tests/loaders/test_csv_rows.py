"""Rows of a CSV that are not whole: each is named with its line, and none is read as something else."""

import io

import pytest

from partnermap.graph import UnreadableFile, read_schema
from partnermap.graph.drafts import Problem, StakeholderDraft
from partnermap.loaders.csv_file import parse_csv

SCHEMA = read_schema()
HEAD = "kind,name,country,note\n"


def told(text: str) -> list[str]:
    """The names of the stakeholders, and what is said of the other rows."""
    found = parse_csv(io.StringIO(text, newline=""), "s.csv", SCHEMA, sheet="stakeholders")
    return [one.name if isinstance(one, StakeholderDraft) else str(one) for one in found]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            'agency,"Beta" Inc,CA,x',
            "text stands right behind a closing quotation mark; within a cell in quotation marks, write each of them twice",
        ),
        (
            r'agency,"Beta \"B\" Inc",CA,x',
            "text stands right behind a closing quotation mark; within a cell in quotation marks, write each of them twice",
        ),
        (
            'agency,Beta" Inc,CA,x',
            'a quotation mark stands alone in Beta" Inc; write it twice and put the whole cell in quotation marks, or remove it',
        ),
        (
            'agency,Beta ""B"" Inc,CA,x',
            'a quotation mark stands alone in Beta ""B"" Inc; write it twice and put the whole cell in quotation marks, or remove it',
        ),
        ('agency, "Beta, Inc.",CA,x', 'a space stands before a quotation mark, at "Beta; remove the space'),
        ("agency,Beta, Inc.,CA,x", "the row has 5 cells for 4 headings; put text that holds the separator (,) in quotation marks"),
        ("agency,Beta, Inc.,CA,", "the row has 5 cells for 4 headings; put text that holds the separator (,) in quotation marks"),
        ("agency,Beta,CA,,", "the row has 5 cells for 4 headings; put text that holds the separator (,) in quotation marks"),
        ("agency,Beta,CA", "the row has 3 cells for 4 headings; look for a line break, or add the separators that are missing"),
        ("agency", "the row has 1 cell for 4 headings; look for a line break, or add the separators that are missing"),
        ("agency,Be\nta,CA,x", "a line break cuts the row in two; join it with the next line, or put the text in quotation marks"),
        ("agency,Beta,\nCA,x", "a line break cuts the row in two; join it with the next line, or put the text in quotation marks"),
        ('"agency,""Beta, Inc."",CA,x"', "the whole line stands in quotation marks, so it is one cell; remove those around it"),
    ],
)
def test_a_row_that_is_not_whole_is_named_with_its_line_and_the_others_are_read(row: str, said: str) -> None:
    assert told(f"{HEAD}agency,Alpha,CA,\n{row}\nagency,Gamma,CA,y\n") == ["Alpha", f"s.csv line 3: {said}", "Gamma"]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ('agency,"Be\nta",CA,x', "column name: there is a line break in the name; write it in one line: Be ta"),
        ('agency,"Be\r\nta",CA,x', "column name: there is a line break in the name; write it in one line: Be ta"),
        ('agency,Beta,"C\nA",x', "column country: there is a line break in the country; write it in one line: C A"),
        (
            'agency,Beta,CA,"x\nagency,Delta,CA,y\nagency,Epsilon,CA,z"',
            "column note: the text that begins here holds what looks like rows of its own; a quotation mark may be missing or too many",
        ),
    ],
)
def test_a_line_break_in_a_name_and_rows_within_a_text_are_named(row: str, said: str) -> None:
    assert told(f"{HEAD}agency,Alpha,CA,\n{row}\n") == ["Alpha", f"s.csv line 3 {said}"]


@pytest.mark.parametrize(
    ("rows", "refusal"),
    [
        (
            'agency,Alpha,CA,\nagency,"Beta,CA,\nagency,Gamma,CA,\n',
            "s.csv: a quotation mark opened in line 3 is not closed; close it, or write it twice where it is part of a text",
        ),
        (
            'agency,Alpha,CA,"a\nb"\nagency,Beta,CA,"x\n',
            "s.csv: a quotation mark opened in line 4 is not closed; close it, or write it twice where it is part of a text",
        ),
        (
            'agency,Alpha,CA,"a\nb","\n',
            "s.csv: a quotation mark opened in line 3 is not closed; close it, or write it twice where it is part of a text",
        ),
        (
            'agency,"Beta,CA,\nagency,"Gamma",CA,\n',
            (
                "s.csv: a quotation mark opened in line 2 is closed in line 3 only, within a text; close it in its line, or write it twice "
                "where it is part of a text"
            ),
        ),
        (
            f"agency,Alpha,CA,\nagency,Beta,CA,{'x' * 1_000_001}\n",
            "s.csv line 3: a cell has more than 1,000,000 characters; correct the quotation marks, or shorten the text",
        ),
    ],
)
def test_where_the_rows_that_follow_cannot_be_told_nothing_is_read(rows: str, refusal: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        told(HEAD + rows)
    assert str(caught.value) == refusal


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f'{HEAD}agency,"A ""B"", Inc.",CA,"two\nlines, and, more"\n', ['A "B", Inc.']),
        (f'{HEAD}agency,Say "hello" Inc,CA,\n', ['Say "hello" Inc']),
        (f'{HEAD}"agency","A","",""\n"agency","","",""\n'.replace('"agency","","",""\n', ""), ["A"]),
        (f"{HEAD}agency,A,CA,\n\n   \n,,,\nagency,B,CA,\n", ["A", "B"]),
        (f"{HEAD}agency,A,CA,x\n\x1a", ["A"]),
        ("kind,name\ragency,A\ragency,B\r", ["A", "B"]),
        ("name,kind\n#MeToo Canada,agency\n#1 Police,unit\n", ["#MeToo Canada", "#1 Police"]),
    ],
)
def test_what_is_whole_is_read_as_it_is(text: str, found: list[str]) -> None:
    assert told(text) == found


ENDS = "end before the last column; the cells that are not there were taken to be empty"


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("agency,A\nagency,B\n", ["A", "B", f"s.csv line 2: 2 rows, of which this is the first, {ENDS}"]),
        ("agency,A,CA\nagency,B\nagency,C,CA,x\n", ["A", "B", "C", f"s.csv line 2: 2 rows, of which this is the first, {ENDS}"]),
        ("agency,A,,\nagency,B\nagency,C\n", ["A", "B", "C", f"s.csv line 3: 2 rows, of which this is the first, {ENDS}"]),
    ],
)
def test_rows_may_end_early_where_that_is_the_manner_of_the_file_and_that_is_told(rows: str, said: list[str]) -> None:
    assert told(HEAD + rows) == said


def test_separators_at_the_end_of_all_rows_are_passed_over_and_those_of_one_are_not() -> None:
    head = "kind,name\n"
    every = "each row ends with empty cells that have no heading, which were passed over"
    surplus = "the row has 3 cells for 2 headings; put text that holds the separator (,) in quotation marks"
    assert told(f"{head}agency,A,\nagency,B,\n") == ["A", f"s.csv line 2: {every}", "B"]
    assert told(f"{head}agency,A,\n") == [f"s.csv line 2: {surplus}"]
    assert told(f"{head}agency,A,\nagency,B\n") == [f"s.csv line 2: {surplus}", "B"]


def test_a_cell_below_no_heading_is_named() -> None:
    assert told("kind,name,\nagency,A,\nagency,Beta, Inc.\n") == [
        "A",
        "s.csv line 3: 'Inc.' stands in column 3, which has no heading; write the heading, or empty the cell",
    ]


def test_a_remark_may_be_of_any_width() -> None:
    rows = "# one, two, three, four, five\n# one\nagency,A,CA,x\n"
    assert told(HEAD + rows) == [*(f"s.csv line {line}: the row begins with # and was passed over" for line in (2, 3)), "A"]


def test_headings_that_come_again_are_passed_over_and_that_is_told() -> None:
    assert told(f"{HEAD}agency,A,CA,\n{HEAD}agency,B,CA,\n") == [
        "A",
        "s.csv line 3: the headings stand here once more, and were passed over",
        "B",
    ]


def test_headings_without_rows_are_told() -> None:
    assert told(HEAD) == ["s.csv: has headings and no rows"]


def test_a_fault_of_a_row_says_of_which_sheet_it_is_and_what_stood_there() -> None:
    (fault,) = parse_csv(io.StringIO(f"{HEAD}agency,Beta, Inc.,CA,x\n"), "s.csv", SCHEMA)
    assert isinstance(fault, Problem)
    assert (fault.table, dict(fault.row)) == ("stakeholders", {"kind": "agency", "name": "Beta", "country": " Inc.", "note": "CA"})
