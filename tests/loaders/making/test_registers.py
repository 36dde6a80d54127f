"""A register of agreements: title rows, two rows of headings, several parties in a cell, dates and amounts as people write them, a total."""

from __future__ import annotations

from partnermap.graph import load
from partnermap.loaders.grids import Grid, Span
from partnermap.loaders.mapping.model import Mapping, Reading

from .lists import grid, made, mapping, network, problems, sources, stakeholders, thing, tie, ties, told


def register(*more: tuple[str, ...]) -> Grid:
    rows = [
        ("Register of agreements",),
        ("As of June 2024",),
        ("", "", "Parties", "", "Dates"),
        ("No.", "Title", "Lead", "Others", "Start", "End", "Value"),
        ("1", "Data\nsharing", "Alpha Agency", "Beta Police; Gamma\nDelta Health", "2021-03-05", "31/03/2024", "$10,000.00"),
        ("2", "Training letter", "Beta Police", "Alpha Agency; Echo Justice", "5 mars 2022", "ongoing", ""),
        ("3", "Referrals", "Delta Health", "Foxtrot", "March 2020", "", "1 234,50 $"),
        ("Total", "3", "", "", "", "", "11234.50"),
        *more,
    ]
    return grid(*rows, name="Register", spans=[Span(2, 3, 3, 3), Span(4, 3, 5, 3)])


def rules(header: tuple[int, ...] | None = (3, 4)) -> Mapping:
    return mapping(
        thing("agreement", kind="collaboration", form="agreement", name="Title", since="Dates > Start", until="Dates > End", number="No."),
        thing("lead", kind="agency", name="Parties > Lead"),
        thing("party", kind="agency", name="Parties > Others", split=(";", "newline")),
        ties=[
            tie("lead", "LEADS", "agreement", since="Dates > Start", until="Dates > End", amount="Value", currency="CAD"),
            tie("party", "PARTNERS_IN", "agreement", since="start", until="end"),
        ],
        read=Reading(header=header, empty=("Ongoing", "-")),
        source={"id": "register", "title": "Register of agreements", "date": "2024-06-01", "mark": "Protected A"},
    )


STAKEHOLDERS = [
    ("collaboration", "Data sharing", "attributes=('number', '1')", "form=agreement", "since=2021-03-05", "until=2024-03-31"),
    ("agency", "Alpha Agency"),
    ("agency", "Beta Police"),
    ("agency", "Gamma"),
    ("agency", "Delta Health"),
    ("collaboration", "Training letter", "attributes=('number', '2')", "form=agreement", "since=2022-03-05"),
    ("agency", "Echo Justice"),
    ("collaboration", "Referrals", "attributes=('number', '3')", "form=agreement", "since=2020-03"),
    ("agency", "Foxtrot"),
]
TIES = [
    ("Alpha Agency", "LEADS", "Data sharing", "Register row 5", "amount=10000.00", "currency=CAD", "since=2021-03-05", "until=2024-03-31"),
    ("Beta Police", "PARTNERS_IN", "Data sharing", "Register row 5", "since=2021-03-05", "until=2024-03-31"),
    ("Gamma", "PARTNERS_IN", "Data sharing", "Register row 5", "since=2021-03-05", "until=2024-03-31"),
    ("Delta Health", "PARTNERS_IN", "Data sharing", "Register row 5", "since=2021-03-05", "until=2024-03-31"),
    ("Beta Police", "LEADS", "Training letter", "Register row 6", "since=2022-03-05"),
    ("Alpha Agency", "PARTNERS_IN", "Training letter", "Register row 6", "since=2022-03-05"),
    ("Echo Justice", "PARTNERS_IN", "Training letter", "Register row 6", "since=2022-03-05"),
    ("Delta Health", "LEADS", "Referrals", "Register row 7", "amount=1234.50", "currency=CAD", "since=2020-03"),
    ("Foxtrot", "PARTNERS_IN", "Referrals", "Register row 7", "since=2020-03"),
]


def test_a_register_becomes_its_agreements_parties_and_ties_with_the_row_of_each() -> None:
    found = made(rules(), register())
    assert (stakeholders(found), ties(found), problems(found)) == (STAKEHOLDERS, TIES, [])


def test_what_was_read_in_another_way_is_told_with_the_headings_of_the_list() -> None:
    assert told(made(rules(), register())) == [
        "list.xlsx sheet Register: 1 row of totals was passed over: 8",
        "list.xlsx sheet Register line 5: '31/03/2024' in column Dates > End was read as 2024-03-31",
        "list.xlsx sheet Register line 6: '5 mars 2022' in column Dates > Start was read as 2022-03-05; 2 cells in all are written so",
    ]


def test_the_headings_are_found_below_title_rows_by_what_the_mapping_names() -> None:
    found = made(rules(header=None), register())
    assert (stakeholders(found), ties(found)) == (STAKEHOLDERS, TIES)


def test_the_source_has_a_stable_id_and_the_file_as_attributes() -> None:
    [source] = sources(made(rules(), register()))
    assert (source.id, source.title, source.date, source.mark, source.attributes) == (
        "register", "Register of agreements", "2024-06-01", "Protected A",
        (("file", "list.xlsx"), ("day", "2024-06-02"), ("digest", "abc123")),
    )  # fmt: skip


def test_the_same_list_again_changes_nothing() -> None:
    store = network(*made(rules(), register()).reads)
    again = made(rules(), register(), store=store)
    report = load(store, again.reads)
    tallies = [(one.added, one.changed, one.same) for one in (report.sources, report.stakeholders, report.ties)]
    assert (tallies, again.new, again.unclear) == ([(0, 0, 1), (0, 0, 9), (0, 0, 9)], (), ())
    assert again.known == set(again.names)


def test_a_cell_that_cannot_be_read_is_named_once_by_its_heading_with_a_remedy_in_the_mapping() -> None:
    found = made(rules(), register(("4", "Late one", "Alpha Agency", "", "03/04/2021", "soon", "1,234")))
    assert problems(found) == [
        (
            "list.xlsx sheet Register line 9 column Dates > Start, cell E9: '03/04/2021' may be two days; under read: write dates: day first for "
            "2021-04-03, dates: month first for 2021-03-04; or write the one that is meant in this cell"
        ),
        (
            "list.xlsx sheet Register line 9 column Dates > End, cell F9: 'soon' is not a date; write 2011, 2011-04 or 2011-04-11; if it means an "
            "empty cell, say in the mapping: `empty: [soon]`"
        ),
        (
            "list.xlsx sheet Register line 9 column Value, cell G9: '1,234' may be a thousand or a fraction; under read: write numbers: decimal "
            "point for 1234, numbers: decimal comma for 1.234; or the number that is meant here"
        ),
    ]


def test_what_the_mapping_says_of_dates_and_fiscal_years_decides_them() -> None:
    rows = [("Title", "Lead", "From", "To"), ("Pact", "Alpha", "03/04/2021", "2022-23"), ("Deal", "Beta", "01/02/2020", "FY2024-25")]
    ruled = mapping(
        thing("pact", kind="collaboration", name="Title"), thing("lead", kind="agency", name="Lead"),
        ties=[tie("lead", "LEADS", "pact", since="From", until="To")], read=Reading(order="month", fiscal_month=4),
    )  # fmt: skip
    assert ties(made(ruled, grid(*rows))) == [
        ("Alpha", "LEADS", "Pact", "List row 2", "since=2021-03-04", "until=2023-03"),
        ("Beta", "LEADS", "Deal", "List row 3", "since=2020-01-02", "until=2025-03"),
    ]
