"""Where a table stands in a file: its sheet, its headings, its rows; and what is said where it is not as the mapping says."""

from __future__ import annotations

import pytest

from partnermap.graph import BadData
from partnermap.graph.drafts import Notice
from partnermap.loaders.grids import Grid, Span
from partnermap.loaders.mapping.model import NO_HEADINGS, Mapping, Reading, TableRule

from .lists import SOURCE, by_words, column_called, grid, made, mapping, problems, stakeholders, thing, tie, ties, told


def bodies(name: str, read: Reading | None = None) -> Mapping:
    return mapping(thing("body", kind="agency", name=name), read=read)


def names(rules: Mapping, *grids: Grid) -> list[str]:
    return [one[1] for one in stakeholders(made(rules, *grids))]


def refusal(rules: Mapping, *grids: Grid) -> str:
    with pytest.raises(BadData) as refused:
        made(rules, *grids)
    return str(refused.value)


@pytest.mark.parametrize("heading", ["Titre | Title", "title", "Titre", "column B", "Colonne B"])
def test_a_heading_is_matched_as_names_are_in_any_of_its_forms(heading: str) -> None:
    assert names(bodies(heading), grid(("No.", "TITRE / Title"), ("1", "Alpha"))) == ["Alpha"]


@pytest.mark.parametrize("heading", ["Parties > Lead", "PARTIES Lead", "Lead", "Partners > Lead agency"])
def test_headings_in_two_rows_are_joined_and_the_lower_one_stands_alone_where_it_is_the_only_one(heading: str) -> None:
    above = "Partners" if "Partners" in heading else "Parties"
    below = "Lead agency" if "agency" in heading else "Lead"
    rows = [("List of things",), ("", above, ""), ("Title", below, "Other"), ("T", "Alpha", "Beta")]
    rules = mapping(thing("one", kind="agency", name=heading), thing("other", kind="agency", name="other"))
    assert names(rules, grid(*rows), grid(*rows, spans=[Span(1, 2, 2, 2)])) == ["Alpha", "Beta"]
    assert names(rules, grid(*rows, spans=[Span(1, 2, 2, 2)])) == ["Alpha", "Beta"]


def test_the_first_sheet_that_has_the_columns_and_is_not_hidden_is_read() -> None:
    other, hidden = grid(("Anything",), ("x",), name="Cover"), Grid("Old", grid(("Body",), ("Old",)).lines, is_hidden=True)
    assert names(bodies("Body"), hidden, other, grid(("Body",), ("Alpha",), name="New")) == ["Alpha"]
    assert names(bodies("Body", Reading(sheet="OLD")), hidden, other) == ["Old"]


def test_what_is_not_there_is_named_in_one_line_with_what_is_near() -> None:
    list_ = grid(("Title",), (), ("No.", "Ttle of MOU", "Lead", "Lead"), ("1", "T", "A", "B"), name="Register")
    read = Reading(header=(3,))
    assert refusal(
        mapping(thing("a", kind="collaboration", name="Title of MOU"), thing("b", kind="agency", name="Value"), read=read), list_
    ) == (
        "list.yaml: list.xlsx sheet Register line 3 has no column 'Title of MOU' (is it 'Ttle of MOU'?), has no column 'Value'; its headings are No., Ttle of MOU, Lead, Lead"
    )
    assert refusal(bodies("lead", read), list_) == (
        "list.yaml: list.xlsx sheet Register line 3 has the heading 'lead' several times (write one of column C, column D); its headings are No., Ttle of MOU, Lead, Lead"
    )
    assert refusal(bodies("lead", Reading(sheet="Sheet1")), list_) == "list.yaml: list.xlsx has no sheet 'Sheet1'; its sheets are Register"
    assert refusal(bodies("lead")) == "list.xlsx has no table"


def test_a_table_without_headings_has_letters() -> None:
    rows = [("Alpha", "Beta", "works with"), ("Gamma", "Delta", "is funded by")]
    rules = mapping(
        thing("one", kind="agency", name="A"), thing("other", kind="agency", name="column B"), ties=[tie("one", by_words("C", {"is part of": "PART_OF"}), "other")],
        read=Reading(header=NO_HEADINGS),
    )  # fmt: skip
    assert ties(made(rules, grid(*rows, name=""))) == [("Alpha", "WORKS_WITH", "Beta", "row 1"), ("Delta", "FUNDS", "Gamma", "row 2")]


def test_only_the_rows_that_are_asked_are_read_and_those_passed_over_are_told() -> None:
    rows = [
        ("No.", "Body", "Value"),
        ("1", "Alpha", "5"),
        ("No.", "Body", "Value"),
        ("Federal bodies",),
        ("2", "Beta", "6"),
        ("", "Gamma", ""),
        ("Subtotal:", "", "11"),
        ("9", "Zeta", ""),
    ]
    rules = mapping(
        thing("body", kind="agency", name="Body"), read=Reading(rows=(2, 7), skip={"no": ("", "x")}), leave_out=(column_called("Value"),)
    )
    found = made(rules, grid(*rows, spans=[Span(0, 4, 2, 4)]))
    assert [one[1] for one in stakeholders(found)] == ["Alpha", "Beta"]
    assert told(found) == [
        "list.xlsx sheet List: 1 row has the headings again and was passed over: 3",
        "list.xlsx sheet List: 1 row is one merged cell across the table and was passed over: 4",
        "list.xlsx sheet List: 1 row was skipped as the mapping says: 6",
        "list.xlsx sheet List: 1 row of totals was passed over: 7",
    ]


def test_words_that_mean_an_empty_cell_are_empty_in_every_column() -> None:
    rows = [("Title", "Lead", "End"), ("Pact", "N/A", "à déterminer"), ("Deal", "Alpha", "Ongoing"), ("–", "Beta", "")]
    rules = mapping(
        thing("pact", kind="collaboration", name="Title", until="End"), thing("lead", kind="agency", name="Lead"), ties=[tie("lead", "LEADS", "pact")],
        read=Reading(empty=("n/a", "A determiner", "ongoing", "–")),
    )  # fmt: skip
    found = made(rules, grid(*rows))
    assert (stakeholders(found), problems(found)) == (
        [("collaboration", "Pact"), ("collaboration", "Deal"), ("agency", "Alpha"), ("agency", "Beta")],
        [],
    )
    assert ties(found) == [("Alpha", "LEADS", "Deal", "List row 3")]


def test_several_tables_of_one_file_are_one_source() -> None:
    first = TableRule(
        Reading(sheet="Members"),
        (thing("who", kind="person", name="Name"), thing("body", kind="agency", name="Body")),
        (tie("who", "WORKS_FOR", "body"),),
    )
    second = TableRule(
        Reading(sheet="Groups"),
        (thing("body", kind="agency", name="Member"), thing("group", kind="collaboration", name="Group")),
        (tie("body", "MEMBER_OF", "group"),),
    )
    grids = [grid(("Group", "Member"), ("Board", "ALPHA"), name="Groups"), grid(("Name", "Body"), ("A. Roy", "Alpha"), name="Members")]
    found = made(Mapping(SOURCE, (first, second)), *grids)
    assert stakeholders(found) == [("person", "A. Roy"), ("agency", "Alpha"), ("collaboration", "Board")]
    assert ties(found) == [("A. Roy", "WORKS_FOR", "Alpha", "Members row 2"), ("Alpha", "MEMBER_OF", "Board", "Groups row 2")]


def test_remarks_below_the_table_are_no_bodies() -> None:
    rows = [("Body", "City"), ("Alpha", "Ottawa"), ("Notes of Ottawa", ""), ("Beta", ""), (), ("* as of June",), ("and so on",)]
    found = made(mapping(thing("body", kind="agency", name="Body", region="City")), grid(*rows))
    assert [one[1] for one in stakeholders(found)] == ["Alpha", "Notes of Ottawa", "Beta"]
    assert told(found) == ["list.xlsx sheet List: 2 rows below the table are remarks and were passed over: 6-7"]


def test_a_column_that_any_table_of_its_sheet_names_is_kept() -> None:
    tables = tuple(TableRule(things=(thing("body", kind="agency", name=heading),)) for heading in ("Lead", "Partner"))
    found = made(Mapping(SOURCE, tables), grid(("Lead", "Partner", "Colour"), ("Alpha", "Beta", "red")))
    assert (found.left, len(told(found))) == (("Colour",), 1)


def test_a_table_that_stands_lower_or_on_a_sheet_of_another_name_is_found_by_all_its_columns_and_told() -> None:
    list_ = grid(("Title",), ("No.", "Title of MOU", "Lead"), ("1", "T", "Alpha"), name="June")
    for read in (Reading(header=(1,)), Reading(sheet="May"), Reading(sheet="May", header=(5,))):
        rules = mapping(thing("a", kind="collaboration", name="Title of MOU"), thing("b", kind="agency", name="Lead"), read=read)
        assert names(rules, list_) == ["T", "Alpha"]
        told = [str(one) for one in made(rules, list_).reads if isinstance(one, Notice)]
        assert "list.xlsx sheet June: the headings of the mapping were found here, in row 2" in told


def test_a_heading_that_has_more_or_fewer_words_comes_near() -> None:
    assert "has no column 'Contact' (is it 'Contact person'?)" in refusal(bodies("Contact"), grid(("Body", "Contact person"), ("A", "B")))
