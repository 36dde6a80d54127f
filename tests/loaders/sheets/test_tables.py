"""Tables on sheets: found wherever they stand, and each row as it shows."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from partnermap import loaders
from partnermap.graph import read_schema
from partnermap.graph.drafts import Notice, Problem, Read
from tests.loaders.xlsx.building import OFFICE, PACKAGE, cell, members, packed, row, rows, sheet, styles

SCHEMA = read_schema()
HEAD = ["kind", "name", "sector", "since"]


def read(
    tmp_path: Path,
    content: str,
    *,
    title: str = "stakeholders",
    before: str = "",
    after: str = "",
    more: Mapping[str, str] | None = None,
    **about: str,
) -> list[Read]:
    path = tmp_path / "mine.xlsx"
    path.write_bytes(packed({**members({title: sheet(content, before, after)}, **about), **(more or {})}))
    return list(loaders.read(str(path), SCHEMA))


def rows_of(drafts: list[Read]) -> list[dict[str, Any]]:
    """What the rows that became drafts say."""
    return [{name: text for name, text in one.row.items() if text} for one in drafts if not isinstance(one, Notice | Problem)]


def told(drafts: list[Read]) -> list[str]:
    return [str(one).removeprefix("mine.xlsx sheet stakeholders") for one in drafts if isinstance(one, Notice | Problem)]


def merges(*ranges: str) -> str:
    return f"<mergeCells>{''.join(f'<mergeCell ref={one!r}/>' for one in ranges)}</mergeCells>"


ALPHA = {"kind": "agency", "name": "Alpha"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (row(3, ["kind", "name"]) + row(4, ["agency", "Alpha"]), []),
        (row(1, ["Register 2024"]) + row(2, ["Prepared by us", None, "7"]) + row(4, ["kind", "name"]) + row(5, ["agency", "Alpha"]), [" line 4: the headings were found here; the lines above were passed over"]),
        (row(2, [None, None, "kind", "name"]) + row(3, [None, None, "agency", "Alpha"]), []),
        (rows(["kind", None, "name"], ["agency", None, "Alpha"]), []),
        (rows(["name", "kind"], ["Alpha", "agency"]), []),
    ],
    ids=["blank rows", "title rows", "blank columns", "a blank column between", "another order"],
)  # fmt: skip
def test_a_table_is_read_wherever_its_headings_are(tmp_path: Path, content: str, said: list[str]) -> None:
    drafts = read(tmp_path, content)
    assert (rows_of(drafts), told(drafts)) == ([ALPHA], said)


def test_headings_in_two_rows_are_read_where_cells_are_merged(tmp_path: Path) -> None:
    content = rows(["kind", "name", "Period"], [None, None, "since", "until"], ["agency", "Alpha", "2011", "2012"])
    drafts = read(tmp_path, content, after=merges("A1:A2", "B1:B2", "C1:D1"))
    assert (rows_of(drafts), told(drafts)) == ([{**ALPHA, "since": "2011", "until": "2012"}], [])


def test_cells_merged_downwards_give_their_value_to_each_row(tmp_path: Path) -> None:
    content = rows(HEAD, ["agency", "Alpha", "police", 2011], ["agency", "Gamma"], ["program", "Beta", None, 2012]) + row(
        6, ["agency", "Delta"]
    )
    drafts = read(tmp_path, content, after=merges("C2:C4", "D2:D3", "F9:G9"))
    assert [(one["name"], one.get("sector"), one.get("since")) for one in rows_of(drafts)] == [
        ("Alpha", "police", "2011"),
        ("Gamma", "police", "2011"),
        ("Beta", "police", "2012"),
        ("Delta", None, None),
    ]
    assert told(drafts) == [": merged cells gave their value to each of their rows: C2:C4, D2:D3"]


def test_merged_cells_make_no_rows_and_their_dates_stay_dates(tmp_path: Path) -> None:
    content = rows(HEAD, ["agency", "Alpha", None, '<c r="D2" s="1"><v>40634</v></c>'], ["agency", "Beta"]) + '<row r="9" ht="20"/>'
    drafts = read(tmp_path, content, after=merges("D2:D1000"), look=styles("mmm-yy"))
    assert [one.get("since") for one in rows_of(drafts)] == ["2011-04", "2011-04"]


def test_cells_merged_across_count_for_their_first_column_and_are_named(tmp_path: Path) -> None:
    content = rows(["kind", "name", "name_fr"], ["agency", "Alpha"])
    drafts = read(tmp_path, content, after=merges("B2:C2"))
    assert (rows_of(drafts), told(drafts)) == ([ALPHA], [": merged cells count for the first of their columns alone: B2:C2"])


def test_hidden_rows_and_columns_are_read_and_told(tmp_path: Path) -> None:
    content = row(1, ["kind", "name", "country"]) + "".join(
        row(at, ["agency", f"Org {at}", "CA"], ' hidden="1"' if at in (3, 4, 5, 7) else "") for at in range(2, 9)
    )
    drafts = read(tmp_path, content, before='<cols><col min="3" max="3" hidden="1"/></cols>')
    assert (len(rows_of(drafts)), told(drafts)) == (
        7,
        [
            ": 4 hidden rows were read, lines 3-5, 7; delete them in the file if they should not count",
            ": 1 hidden column was read: country",
        ],
    )


def test_a_formula_without_a_saved_value_is_named_with_its_cell_and_so_is_what_else_is_wrong(tmp_path: Path) -> None:
    content = rows(HEAD, ["agency", '<c r="B2"><f>"Be"&amp;"ta"</f><v/></c>', None, "soon"], ["agency", "Alpha"])
    drafts = read(tmp_path, content)
    problems = [one for one in drafts if isinstance(one, Problem)]
    assert [str(one) for one in problems][:1] == [
        "mine.xlsx sheet stakeholders line 2 column name, cell B2: the formula has no saved value; open the file in Excel and save it"
    ]
    assert [(one.column, one.cell, one.table) for one in problems] == [("name", "B2", "stakeholders"), ("since", "", "stakeholders")]
    assert rows_of(drafts) == [ALPHA]


@pytest.mark.parametrize("error", ["#REF!", "#NOM?", "#DIV/0!", "#VALEUR!", "#SPILL!"])
def test_every_formula_error_of_a_row_is_named_with_its_cell(tmp_path: Path, error: str) -> None:
    content = rows(HEAD, ["agency", f'<c r="B2" t="e"><v>{error}</v></c>', error], ["# remark", error], ["agency", "Alpha"])
    drafts = read(tmp_path, content)
    assert [str(one).partition(": ")[0] for one in drafts if isinstance(one, Problem)] == [
        "mine.xlsx sheet stakeholders line 2 column name, cell B2",
        "mine.xlsx sheet stakeholders line 2 column sector, cell C2",
    ]
    assert rows_of(drafts) == [ALPHA]


def test_a_day_beyond_the_calendar_is_named_with_its_cell(tmp_path: Path) -> None:
    content = rows(HEAD, ["agency", "Alpha", None, '<c r="D2" s="1"><v>99999999</v></c>'])
    assert told(read(tmp_path, content, look=styles("yyyy-mm-dd"))) == [
        " line 2 column since, cell D2: the date cannot be read: the calendar has no such day; correct it"
    ]


def test_what_a_cell_shows_counts_by_what_its_column_is_for(tmp_path: Path) -> None:
    look = styles("0000000", "0%", '"$"#,##0.00', "yyyy-mm-dd h:mm", "0.00")
    values = ["Alpha", "FUNDS", "Beta", cell("D2", 1234.5, ' s="3"'), cell("E2", 0.8, ' s="2"'), cell("F2", 40644.5, ' s="4"')]
    content = rows(
        ["source", "type", "target", "amount", "confidence", "since", "evidence_source", "evidence_locator", "File"],
        [*values, cell("G2", 123, ' s="1"'), cell("H2", 3.1, ' s="5"'), cell("I2", 3.3000000000000003)],
    )
    (one,) = rows_of(read(tmp_path, content, title="ties", look=look))
    assert one == {
        "source": "Alpha", "type": "FUNDS", "target": "Beta", "amount": "1234.5", "confidence": "80%", "since": "2011-04-11",
        "evidence_source": "0000123", "evidence_locator": "3.10", "file": "3.3",
    }  # fmt: skip


def test_a_name_over_two_lines_is_one_and_a_note_keeps_its_lines(tmp_path: Path) -> None:
    content = rows(["kind", "name", "aliases", "note"], ["agency", "Public Safety_x000D_\nCanada", "PSC\n SPC", "first_x000D_\nsecond"])
    assert rows_of(read(tmp_path, content)) == [
        {"kind": "agency", "name": "Public Safety Canada", "aliases": "PSC|SPC", "note": "first\nsecond"}
    ]


def test_the_totals_of_a_table_are_passed_over(tmp_path: Path) -> None:
    content = rows(["kind", "name", "since"], ["agency", "Alpha", 2011], ["Total", None, '<c r="C3"><f>SUBTOTAL(103,C2)</f></c>'])
    more = {
        "xl/worksheets/_rels/sheet1.xml.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="{OFFICE}/table" Target="../tables/t.xml"/></Relationships>',
        "xl/tables/t.xml": '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A1:C3" totalsRowCount="1"/>',
    }
    drafts = read(tmp_path, content, more=more)
    assert (len(rows_of(drafts)), told(drafts)) == (1, [" line 3: this is a row of totals and was passed over"])


@pytest.mark.parametrize(
    ("cells", "is_passed_over"),
    [
        (["Total", None, None, 7], True), (["Total :", None, None, '<c r="D3"><f>SUM(D2)</f></c>'], True), ([None, "Totaux", None, 7], True),
        ([None, "Total", None, None], False), (["agency", "Total", None, 2011], False), ([None, "Total", "energy", None], False),
    ],
)  # fmt: skip
def test_a_row_of_totals_is_passed_over_only_where_it_can_be_nothing_else(
    tmp_path: Path, cells: list[object], is_passed_over: bool
) -> None:
    drafts = read(tmp_path, rows(HEAD, ["agency", "Alpha"], cells))
    assert (" line 3: this is a row of totals and was passed over" in told(drafts)) is is_passed_over


def test_a_second_table_below_is_named(tmp_path: Path) -> None:
    content = (
        rows(["kind", "name"], ["agency", "Alpha"]) + row(5, ["source", "type", "target", "evidence_source"]) + row(6, ["a", "b", "c", "d"])
    )
    drafts = read(tmp_path, content)
    assert (rows_of(drafts), told(drafts)[0]) == (
        [ALPHA],
        " line 5: a second table begins here and was not read; move it to a sheet of its own",
    )


def test_a_second_table_below_a_title_of_its_own_is_named(tmp_path: Path) -> None:
    content = rows(["kind", "name"], ["agency", "Alpha"]) + row(5, ["Ties"]) + row(6, ["source", "type", "target", "evidence_source"])
    assert " line 6: a second table begins here and was not read; move it to a sheet of its own" in told(read(tmp_path, content))


def test_a_second_table_below_and_beside_is_named_and_its_cells_are_not_counted(tmp_path: Path) -> None:
    other = row(4, [None, None, None, "source", "type", "target", "evidence_source"]) + row(5, ["agency", "Beta", None, "a", "b", "c", "d"])
    drafts = read(tmp_path, rows(["kind", "name"], ["agency", "Alpha"]) + other)
    assert ([one["name"] for one in rows_of(drafts)], told(drafts)) == (
        ["Alpha", "Beta"],
        [" line 4: a second table begins in column D; move it to a sheet of its own"],
    )


def test_a_second_table_beside_is_named(tmp_path: Path) -> None:
    content = rows(["kind", "name", None, "source", "type", "target", "evidence_source"], ["agency", "Alpha", None, "a", "b", "c", "d"])
    drafts = read(tmp_path, content)
    assert (rows_of(drafts), told(drafts)[0]) == ([ALPHA], " line 1: a second table begins in column D; move it to a sheet of its own")


def test_headings_that_stand_again_are_passed_over(tmp_path: Path) -> None:
    content = (
        rows(["kind", "name"], ["agency", "Alpha"], ["kind", "name"], ["agency", "Beta"])
        + row(6, ["kind", "name"])
        + row(7, ["agency", "C"])
    )
    drafts = read(tmp_path, content)
    assert ([one["name"] for one in rows_of(drafts)], told(drafts)) == (
        ["Alpha", "Beta", "C"],
        [
            " line 3: the headings stand here again and were passed over",
            " line 6: the headings stand here again and were passed over",
        ],
    )


def test_cells_in_columns_without_a_heading_are_counted(tmp_path: Path) -> None:
    content = rows(["kind", "name", None, " "], ["agency", "Alpha", "x", "y"], [None, None, "z"], ["agency", "Beta"])
    drafts = read(tmp_path, content)
    assert (len(rows_of(drafts)), told(drafts)) == (
        2,
        [
            ": column C has no heading, so 2 cells in it were not read; write a heading above them if they should be",
            ": column D has no heading, so 1 cell in it was not read; write a heading above it if it should be",
        ],
    )


def test_what_is_said_of_headings_comes_before_what_keeps_them_from_being_read(tmp_path: Path) -> None:
    drafts = read(tmp_path, rows(["Kind *", "Name\n(legal)", "Country"], ["agency", "Alpha", "CA"]))
    assert [type(one) for one in drafts][:1] == [Notice]
