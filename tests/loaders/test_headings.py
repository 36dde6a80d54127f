"""The row of headings: found wherever it stands, and known for the sheet that it is of."""

import pytest

from partnermap.graph.drafts import Notice, Place
from partnermap.graph.sheets import SHEETS
from partnermap.loaders.headings import Found, find_headings, passed_over, sheet_of

TIES = ["source", "type", "target", "evidence_source"]


@pytest.mark.parametrize("sheet", SHEETS)
def test_all_columns_of_a_sheet_are_known_for_it(sheet: str) -> None:
    assert sheet_of(SHEETS[sheet]) == sheet


@pytest.mark.parametrize(
    ("headings", "sheet"),
    [
        ("kind,name", "stakeholders"), ("Name, Kind ,Budget", "stakeholders"), ("source,type,target,evidence_source", "ties"),
        ("id,title,publisher", "sources"), ("id,title,date,url", "sources"), ("id,title,mark,size", "sources"),
        ("id,title", ""), ("id,title,format,web_url,parent_organisations", ""), ("id,title,url", ""), ("id,title,date", ""),
        ("name,country", ""), ("", ""), ("id,title,kind,name", "stakeholders"),
    ],
)  # fmt: skip
def test_the_sheet_is_that_of_which_the_headings_have_all_that_is_needed(headings: str, sheet: str) -> None:
    assert sheet_of(headings.split(",")) == sheet


@pytest.mark.parametrize(
    "above",
    [
        [], [[]], [["", "", ""]], [["Partners, by region"]], [["Report of 2024", ""], ["", ""], ["kind", ""]],
        [["sep=;"]], [["Notes\nfrom the\nregions", "", ""]], [[f"line {number}"] for number in range(30)],
    ],
)  # fmt: skip
def test_headings_are_found_below_whatever_stands_above_them(above: list[list[str]]) -> None:
    rows = [*above, ["kind", "name", "country"], ["agency", "Alpha", "CA"]]
    assert (find_headings(rows), find_headings(rows, "stakeholders")) == (Found(len(above), "stakeholders"),) * 2


def test_where_the_sheet_is_known_the_row_with_most_of_its_columns_is_that_of_the_headings() -> None:
    rows = [["Ties of 2024"], ["source", "target", "since"], ["Alpha", "Beta", "2011"]]
    assert (find_headings(rows, "ties"), find_headings(rows)) == (Found(1, "ties"), None)


def test_the_first_row_that_is_not_blank_is_that_of_the_headings_where_none_has_a_column_of_the_sheet() -> None:
    rows = [["", ""], ["a", "b"], ["c", "d"]]
    assert (find_headings(rows, "ties"), find_headings(rows)) == (Found(1, "ties"), None)


def test_blank_rows_have_no_headings() -> None:
    assert (find_headings([[], ["", " "]], "ties"), find_headings([], "ties"), find_headings([])) == (None, None, None)


def test_headings_come_before_rows_that_look_like_them() -> None:
    rows = [TIES, ["source", "type", "target", "evidence_source"], [*TIES, "since", "until"]]
    assert find_headings(rows, "ties") == Found(0, "ties")


def test_what_stands_above_the_headings_is_told() -> None:
    place = Place("s.csv", "", 4)
    assert (passed_over(0, place), passed_over(2, place)) == (
        [],
        [Notice(place, "the headings were found here; the lines above were passed over")],
    )
