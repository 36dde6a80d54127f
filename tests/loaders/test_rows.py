"""Rows into drafts, whatever file they come from: every row is read, and each cell goes where its heading says."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import Evidence, Source, read_schema, similar
from partnermap.graph.drafts import Notice, Place, Problem, Read, SourceDraft, StakeholderDraft, TieDraft
from partnermap.graph.sheets import SHEETS
from partnermap.loaders.headings import Headings, parse_headings, sheet_of
from partnermap.loaders.rows import parse_rows

SCHEMA = read_schema()
PEOPLE = ("kind", "name", "note")


def place(line: int) -> Place:
    return Place("s.csv", "", line)


def read(sheet: str, headings: Sequence[str], *rows: Sequence[str]) -> list[Read]:
    columns, said = parse_headings(sheet, headings, place(1))
    assert columns
    return [*said, *parse_rows(sheet, columns, [(place(line), row) for line, row in enumerate(rows, start=2)], SCHEMA)]


def told(found: Sequence[Read]) -> list[str]:
    """The rows as names, and what is said of the others."""
    return [one.name if isinstance(one, StakeholderDraft) else str(one) for one in found]


def test_rows_after_one_that_is_passed_over_are_read() -> None:
    rows = [("agency", "A"), ("# agency", "B"), ("agency", "C"), ("", ""), (), ("agency", "D"), ("agency", "E", "", "x"), ("agency", "F")]
    assert told(read("stakeholders", PEOPLE, *rows)) == [
        "A",
        "s.csv line 3: the row begins with # and was passed over",
        "C",
        "D",
        "s.csv line 8: the row has more cells than there are headings; put text that holds the separator in quotes",
        "F",
    ]


@given(st.lists(st.sampled_from(["good", "comment", "blank", "wide", "bad", "contact"]), max_size=12))
def test_no_row_is_lost_whatever_stands_above_it(sorts: list[str]) -> None:
    rows = {
        "good": ("agency", "A", ""), "comment": ("# agency", "A", ""), "blank": (" ", "", ""), "wide": ("agency", "A", "", "x"),
        "bad": ("ship", "A", ""), "contact": ("agency", "A", "613-555-0100"),
    }  # fmt: skip
    expected = {
        "good": [StakeholderDraft], "comment": [Notice], "blank": [], "wide": [Problem], "bad": [Problem],
        "contact": [Notice, StakeholderDraft],
    }  # fmt: skip
    found = read("stakeholders", PEOPLE, *(rows[sort] for sort in sorts))
    assert [type(one) for one in found] == [kind for sort in sorts for kind in expected[sort]]
    assert [one.place.line for one in found if isinstance(one, StakeholderDraft)] == [
        line for line, sort in enumerate(sorts, start=2) if sort in ("good", "contact")
    ]


@pytest.mark.parametrize("cells", [("#", "A"), (" # x", "A"), ("", "# A")])
def test_a_row_is_passed_over_where_its_first_filled_cell_begins_with_the_sign(cells: Sequence[str]) -> None:
    assert told(read("stakeholders", ("kind", "name"), cells)) == ["s.csv line 2: the row begins with # and was passed over"]


def test_the_sign_within_a_cell_or_in_a_later_one_is_text() -> None:
    assert told(read("stakeholders", PEOPLE, ("agency", "# 1 Squad", "#2"), ("agency", "No # 2"))) == ["# 1 Squad", "No # 2"]


@given(st.permutations(["id", "kind", "name", "country", "note", "mandate"]), st.integers(1, 6))
def test_a_short_row_has_its_cells_under_their_headings_in_whatever_order(headings: list[str], length: int) -> None:
    cells = {"id": "a", "kind": "Agency", "name": "Alpha", "country": "CA", "note": "n", "mandate": "wide"}
    row = [f" {cells[name]} " for name in headings][:length]
    there = {name: cells[name] for name in headings[:length]}
    _, *found = read("stakeholders", headings, row)
    if {"kind", "name"} <= there.keys():
        given = {name: there[name] for name in ("country", "note") if name in there}
        given |= {"attributes": (("mandate", "wide"),)} if "mandate" in there else {}  # type: ignore[dict-item]
        assert found == [StakeholderDraft(place(2), there, "agency", "Alpha", there.get("id", ""), given)]
    else:
        missing = [name for name in ("kind", "name") if name not in there]
        assert found == [Problem(place(2), name, f"the {name} is missing; fill in the cell", there, "stakeholders") for name in missing]


def test_extra_cells_that_are_empty_are_no_fault() -> None:
    assert told(read("stakeholders", ("kind", "name"), ("agency", "A", "", " "))) == ["A"]


def test_an_apostrophe_that_guards_a_formula_goes_and_others_stay() -> None:
    (one,) = read("stakeholders", PEOPLE, ("agency", "'=Sum", "'tis"))
    assert isinstance(one, StakeholderDraft)
    assert (one.name, one.given) == ("=Sum", {"note": "'tis"})


def test_a_source_a_stakeholder_and_a_tie_are_read_whole() -> None:
    (source,) = read("sources", ("id", "title", "date", "mark"), ("r", "Report", "2011-04", "B"))
    assert source == SourceDraft(
        place(2), Source("r", "Report", date="2011-04", mark="B"), {"id": "r", "title": "Report", "date": "2011-04", "mark": "B"}
    )
    (one,) = read("stakeholders", ("kind", "name", "aliases", "since"), ("PERSON", "Ann", "A | B||A", "2001"))
    assert isinstance(one, StakeholderDraft)
    assert (one.kind, one.given, one.names) == ("person", {"aliases": ("A", "B"), "since": "2001"}, ("Ann", "", "A", "B"))
    headings = ("target", "type", "source", "amount", "currency", "status", "confidence", "evidence_source", "evidence_quote", "sum")
    _, tie = read("ties", headings, ("B", "works with", "A", "1 234,50", "cad", "Proposed", "80%", "r", "q", "all"))
    assert isinstance(tie, TieDraft)
    assert tie.row["sum"] == "all"
    assert (tie.place, *tie[2:]) == (
        place(2), "A", "WORKS_WITH", "B", Evidence("r", "", "q"),
        {"amount": Decimal("1234.50"), "currency": "CAD", "status": "proposed", "confidence": 0.8, "attributes": (("sum", "all"),)}, "",
    )  # fmt: skip


def test_a_cell_that_says_nothing_after_all_is_as_an_empty_one() -> None:
    headings = ("source", "type", "target", "amount", "confidence", "evidence_source")
    (tie,) = read("ties", headings, ("A", "FUNDS", "B", "$", "’", "r"))
    assert isinstance(tie, TieDraft)
    assert tie.given == {}


def test_every_column_of_text_is_freed_of_contact_details() -> None:
    call, kept = "call 613-555-0100", "call [contact removed]"
    ties = ("source", "type", "target", "role", "note", "evidence_source", "evidence_locator", "evidence_quote", "extra")
    *said, tie = read("ties", ties, (call, "FUNDS", "B", call, call, "r", call, call, call))
    assert [str(one).split()[-6] for one in said[1:]] == ["source", "role", "note", "evidence_locator", "evidence_quote", "extra"]
    assert isinstance(tie, TieDraft)
    assert (tie.source, tie.evidence) == (kept, Evidence("r", kept, kept))
    assert tie.given == dict.fromkeys(("role", "note"), kept) | {"attributes": (("extra", kept),)}
    *said, source = read("sources", ("id", "title", "publisher"), ("r", call, call))
    assert (len(said), isinstance(source, SourceDraft)) == (2, True)


def test_a_value_that_breaks_a_rule_of_the_model_is_a_problem_of_its_column() -> None:
    (problem,) = read("sources", ("id", "title", "url"), ("r", "Report", "ftp://x"))
    assert isinstance(problem, Problem)
    assert (problem.column, problem.message) == ("url", "'ftp://x' is not a web address; start it with https:// or leave it empty")
    assert problem.row == {"id": "r", "title": "Report", "url": "ftp://x"}


def test_headings_are_known_by_their_words_and_a_blank_one_is_no_column() -> None:
    columns, said = parse_headings("stakeholders", ("Kind", "", "NAME (fr)", "Name", "Web pages"), place(1))
    assert said == [Notice(place(1), "column Web pages is not one of ours and is kept as an attribute")]
    assert columns == Headings({"kind": 0, "name_fr": 2, "name": 3}, {"web_pages": 4}, 5)


def test_an_extra_heading_that_stands_twice_is_refused_too() -> None:
    columns, said = parse_headings("stakeholders", ("kind", "name", "size", "Size"), place(1))
    assert columns is None
    assert [str(one) for one in said][-1] == (
        "s.csv line 1 column Size: this heading stands twice; rename or remove one of the two columns"
    )


def test_a_name_that_is_there_is_not_suggested_for_another_heading() -> None:
    _, said = parse_headings("stakeholders", ("kind", "name", "alias", "aliases"), place(1))
    assert [str(one) for one in said] == ["s.csv line 1: column alias is not one of ours and is kept as an attribute"]
    headings = ("source", "type", "target", "evidence_source", "evidence_locator", "evidence_location")
    assert similar("evidence_location", SHEETS["ties"], limit=2) == ["evidence_locator", "evidence_quote"]
    _, said = parse_headings("ties", headings, place(1))
    assert [str(one) for one in said] == ["s.csv line 1: column evidence_location is not one of ours and is kept as an attribute"]


@pytest.mark.parametrize(
    ("headings", "sheet"),
    [
        (("kind", "name"), "stakeholders"), (("Name", "x", "Kind"), "stakeholders"), (("id", "title", "publisher"), "sources"),
        (("source", "type", "target", "evidence source"), "ties"), (("source", "type", "target"), ""), (("kind",), ""), ((), ""),
        (("id", "title", "kind", "name", "aliases"), "stakeholders"), (("id", "title", "publisher", "kind", "name"), "sources"),
        (("kind", "name", "source", "type", "target", "evidence_source", "role"), "ties"),
    ],
)  # fmt: skip
def test_a_sheet_is_known_by_its_required_headings_and_of_several_by_the_most(headings: Sequence[str], sheet: str) -> None:
    assert sheet_of(headings) == sheet


def test_what_is_wrong_with_a_date_or_a_heading_has_its_place_and_its_column() -> None:
    (problem,) = read("stakeholders", ("kind", "name", "since"), ("agency", "A", "soon"))
    assert problem == Problem(
        place(2), "since", "'soon' is not a date; write 2011, 2011-04 or 2011-04-11",
        {"kind": "agency", "name": "A", "since": "soon"}, "stakeholders",
    )  # fmt: skip
    _, said = parse_headings("stakeholders", ("name",), place(7))
    missing = "the sheet stakeholders needs a column 'kind'; add it to the first row"
    assert said == [Problem(place(7), "kind", missing, {"kind": ""}, "stakeholders", is_whole=True)]


def test_a_form_is_read_however_it_is_written_and_one_of_another_kind_is_refused_with_those_of_its_own() -> None:
    rows = [
        ("collaboration", "Agreement", "A"),
        ("agency", "", "B"),
        ("agency", "event", "C"),
        ("person", "group", "D"),
        ("unit", "gang", "E"),
    ]
    found = read("stakeholders", ("kind", "form", "name"), *rows)
    assert told(found) == [
        "A", "B",
        "s.csv line 4 column form: 'event' is no form of an agency; write one of group, government, or leave it empty",
        "s.csv line 5 column form: 'group' is no form of a person; leave it empty",
        "s.csv line 6 column form: 'gang' is no form; write one of group, or leave it empty",
    ]  # fmt: skip
    assert [one.given for one in found if isinstance(one, StakeholderDraft)] == [{"form": "agreement"}, {}]
