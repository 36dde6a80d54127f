"""Rejected rows of a workbook given back: the user's own workbook with their formats, without what was loaded."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from partnermap import loaders
from partnermap.graph import load, read_schema
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.loaders.rejected import workbook_copy
from tests.loaders.books import book_of

SCHEMA = read_schema()
WHY = "why this row was not loaded"
DATE = "is not a date; write 2011, 2011-04 or 2011-04-11"
KINDS = "write one of agency, unit, program, person, collaboration"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def given_back(book: Workbook, name: str = "mine.xlsx") -> Workbook:
    book.save(name)
    with in_memory(SCHEMA) as store:
        report = load(store, loaders.read(name, SCHEMA), skip_bad=True)
    place = loaders.write_rejected([name], report.rejected)
    assert str(place) == "mine (rejected).xlsx"
    return load_workbook(place)


def values(page: Worksheet) -> list[list[object]]:
    return [[cell.value for cell in row] for row in page.iter_rows()]


def three() -> Workbook:
    return book_of(
        sources=[["id", "title"], ["r1", "Report"]],
        stakeholders=[
            ["kind", "name", "since", "Phone", "mandate"], ["agency", "Alpha", date(2011, 4, 1), "613-555-0199", "wide"],
            ["agencie", "Beta", date(2012, 4, 1), "613-555-0198", "narrow"], ["program", "Gamma", 2013, None, None],
            ["agency", "Delta", "x", None, None],
        ],
        ties=[
            ["source", "type", "target", "since", "evidence_source"], ["Alpha", "LEADS", "Gamma", 2011, "r1"],
            ["Beta", "FUNDS", "Gamma", 2012, "r1"],
        ],
        Budget=[["secret", 1]],
    )  # fmt: skip


def test_sheets_without_rejected_rows_and_rows_that_were_loaded_are_not_in_the_copy() -> None:
    copy = given_back(three())
    assert copy.sheetnames == ["stakeholders", "ties"]
    beta = [cell.value for cell in copy["stakeholders"][2]]
    assert (beta[:2], beta[2].date(), beta[3:]) == (  # type: ignore[union-attr]
        ["agencie", "Beta"], date(2012, 4, 1), [None, "narrow", f"kind: 'agencie' is no kind of stakeholder; {KINDS}"],
    )  # fmt: skip
    assert values(copy["stakeholders"])[0] == ["kind", "name", "since", "Phone", "mandate", WHY]
    assert values(copy["stakeholders"])[2:] == [["agency", "Delta", "x", None, None, f"since: 'x' {DATE}"]]
    follows = "source: 'Beta' was not loaded either, see mine.xlsx sheet stakeholders line 3; correct that row first"
    assert values(copy["ties"]) == [
        ["source", "type", "target", "since", "evidence_source", WHY], ["Beta", "FUNDS", "Gamma", 2012, "r1", follows],
    ]  # fmt: skip


def test_formats_widths_colours_and_links_stay_and_filters_and_hidden_rows_do_not() -> None:
    book = three()
    page = book["stakeholders"]
    page["C3"].number_format = "mmm yyyy"
    page["B3"].fill = PatternFill("solid", fgColor="FFFF00")
    page["B3"].hyperlink = "https://beta.example/"
    page["D3"].hyperlink = "tel:+16135550198"
    page["B2"].hyperlink = "https://alpha.example/"
    page.column_dimensions["B"].width = 44
    page.row_dimensions[2].hidden = page.row_dimensions[3].hidden = True
    page.auto_filter.ref = "A1:E5"
    copy = given_back(book)["stakeholders"]
    assert (copy["C2"].number_format, copy["B2"].fill.fgColor.rgb, copy.column_dimensions["B"].width) == ("mmm yyyy", "00FFFF00", 44)
    links = {cell.coordinate: cell.hyperlink.target for row in copy.iter_rows() for cell in row if cell.hyperlink}
    assert links == {"B2": "https://beta.example/"}
    assert ([line for line, row in copy.row_dimensions.items() if row.hidden], copy.auto_filter.ref) == ([], None)


def test_cells_to_choose_from_are_still_there() -> None:
    book = three()
    lists = book.create_sheet("lists")
    lists.append(["agency"])
    choice = DataValidation(type="list", formula1="=lists!$A$1:$A$1")
    choice.add("A2:A100")
    book["stakeholders"].add_data_validation(choice)
    copy = given_back(book)
    assert copy.sheetnames == ["stakeholders", "ties", "lists"]
    assert [str(one.sqref) for one in copy["stakeholders"].data_validations.dataValidation] == ["A2:A100"]


def test_a_formula_comes_back_as_what_it_showed_and_one_that_showed_nothing_as_it_is(tmp_path: Path) -> None:
    book = three()
    book["stakeholders"]["E3"] = "=2000+11"
    copy = given_back(book)["stakeholders"]
    assert copy["E2"].value == "=2000+11"


def test_a_sheet_whose_headings_are_wrong_comes_back_whole() -> None:
    book = book_of(stakeholders=[["kind", "label"], ["agency", "Alpha"], ["agency", "Beta"]])
    missing = "name: the sheet stakeholders needs a column 'name'; add it to the first row"
    assert values(given_back(book)["stakeholders"]) == [
        ["kind", "label", WHY], ["agency", "Alpha", missing], ["agency", "Beta", None],
    ]  # fmt: skip


def test_the_copy_is_corrected_and_loaded_as_it_is() -> None:
    copy = given_back(three())
    copy["stakeholders"]["A2"] = "agency"
    copy["stakeholders"]["C3"] = 2014
    copy.save("mine (rejected).xlsx")
    right = three()
    right["stakeholders"]["A3"] = "agency"
    right["stakeholders"]["C5"] = 2014
    right.save("right.xlsx")
    with in_memory(SCHEMA) as store, in_memory(SCHEMA) as wanted:
        load(store, loaders.read("mine.xlsx", SCHEMA), skip_bad=True)
        report = load(store, loaders.read("mine (rejected).xlsx", SCHEMA))
        load(wanted, loaders.read("right.xlsx", SCHEMA))
        assert (report.rejected, report.stakeholders.added, report.ties.added) == ([], 2, 1)
        assert {one.id: one for one in store.stakeholders()} == {one.id: one for one in wanted.stakeholders()}
        assert {one.id: one for one in store.ties()} == {one.id: one for one in wanted.ties()}


def test_of_a_workbook_that_is_too_large_to_be_opened_the_rows_come_back_in_a_plain_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_copy, "_LARGEST", 10)
    copy = given_back(three())
    assert copy.sheetnames == ["stakeholders", "ties"]
    assert values(copy["stakeholders"]) == [
        ["kind", "name", "since", "mandate", WHY],
        ["agencie", "Beta", "2012-04-01", "narrow", f"kind: 'agencie' is no kind of stakeholder; {KINDS}"],
        ["agency", "Delta", "x", None, f"since: 'x' {DATE}"],
    ]


def test_a_workbook_with_macros_comes_back_without_them() -> None:
    three().save("mine.xlsm")
    with in_memory(SCHEMA) as store:
        report = load(store, loaders.read("mine.xlsm", SCHEMA), skip_bad=True)
    assert str(loaders.write_rejected(["mine.xlsm"], report.rejected)) == "mine (rejected).xlsx"
    assert load_workbook("mine (rejected).xlsx").sheetnames == ["stakeholders", "ties"]


def test_of_two_tables_on_a_sheet_the_second_comes_back_alone_and_can_be_loaded() -> None:
    book = book_of(
        stakeholders=[
            ["kind", "name"], ["agency", "Alpha"], ["agency", "Beta"], [],
            ["source", "type", "target", "evidence_source"], ["Alpha", "FUNDS", "Beta", "r1"],
        ],
        sources=[["id", "title"], ["r1", "Report"]],
    )  # fmt: skip
    copy = given_back(book)
    second = "a second table begins here and was not read; move it to a sheet of its own"
    assert [row[:5] for row in values(copy["stakeholders"])] == [
        ["source", "type", "target", "evidence_source", WHY], ["Alpha", "FUNDS", "Beta", "r1", second],
    ]  # fmt: skip
    with in_memory(SCHEMA) as store:
        load(store, loaders.read("mine.xlsx", SCHEMA), skip_bad=True)
        report = load(store, loaders.read("mine (rejected).xlsx", SCHEMA))
        assert (report.ties.added, report.rejected) == (1, [])
