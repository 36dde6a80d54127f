"""Where tables, headings and rows are that are none."""

from __future__ import annotations

from partnermap.graph.directory import Directory
from partnermap.loaders.grids import Grid, Span
from partnermap.loaders.guess.layout import tables
from tests.loaders.guess.lists.byhand import rows
from tests.loaders.guess.lists.made import grid


def headings(given: Grid, directory: Directory) -> list[tuple[tuple[int, ...], bool, list[str]]]:
    return [(table.header, table.is_sure, [table.called(at) for at in table.positions]) for table in tables([given], directory)]


def test_headings_stand_below_titles(directory: Directory) -> None:
    text = "Register\nAs of 2024-06-01\n\nNo. | Title of MOU | Partners\n1 | Data sharing | RCMP; OPP\n2 | Training | CBSA"
    assert headings(grid("Sheet", rows(text)), directory) == [((4,), True, ["No.", "Title of MOU", "Partners"])]


def test_two_rows_of_headings_are_joined(directory: Directory) -> None:
    text = " | Parties | | Dates |\nNo. | Lead | Others | Start | End\n1 | RCMP | OPP | 2020 | 2021\n2 | OPP | CBSA | 2021 | 2022"
    given = grid("Sheet", rows(text), [Span(1, 1, 2, 1), Span(3, 1, 4, 1)])
    shown = ["No.", "Parties > Lead", "Parties > Others", "Dates > Start", "Dates > End"]
    assert headings(given, directory) == [((1, 2), True, shown)]


def test_a_first_row_that_the_network_knows_is_no_heading(directory: Directory) -> None:
    text = "RCMP | OPP | works with\nPHAC | Health Canada | part of\nC3P | RCMP | supports"
    assert headings(grid("Sheet", rows(text)), directory) == [((), True, ["A", "B", "C"])]


def test_a_first_row_of_which_nothing_tells_is_asked_about(directory: Directory) -> None:
    text = "Zorb | Quax\nVint | Plim\nGrab | Drov"
    assert headings(grid("Sheet", rows(text)), directory) == [((), False, ["A", "B"])]


def test_totals_notes_and_repeated_headings_are_passed_over(directory: Directory) -> None:
    text = (
        "No. | Agreement | Partner | Value\n1 | Data | RCMP | 5\n2 | Training | OPP | 6\nNo. | Agreement | Partner | Value\n3 | Loan | CBSA | 7\n"
        "Total | 3 | | 18\n\nNote: values in thousands."
    )
    table = tables([grid("Sheet", rows(text))], directory)[0]
    assert [line.number for line in table.lines] == [2, 3, 5]
    assert dict(table.skip) == {0: ["No.", "Total", "Note: values in thousands."]}


def test_a_sheet_may_have_two_tables_and_sheets_that_are_no_lists_are_left(directory: Directory) -> None:
    text = "Program | Lead\nSafe Harbour | RCMP\nClean Shores | OPP\n\nOrganization | Contact\nRCMP | A. Roy\nOPP | B. Chan"
    given = [grid("README", [["How to"], ["Fill in"]]), grid("Data", rows(text)), grid("Old", rows(text), is_hidden=True)]
    found = tables(given, directory)
    assert [(table.grid.name, table.header, table.rows) for table in found] == [("Data", (1,), (2, 3)), ("Data", (5,), (6, 0))]
