"""Contact details are taken out of every cell that holds text."""

from partnermap.graph import read_schema
from partnermap.graph.drafts import Notice, Place, Problem, StakeholderDraft
from partnermap.loaders.contacts.cells import clean, text_columns
from partnermap.loaders.headings import parse_headings
from partnermap.loaders.rows import parse_rows

PLACE = Place("s.csv", "", 2)
AN_ID = "an id may not be a contact detail; write another, or leave it empty: it is made from the name"
A_NAME = "this is a contact detail, and no name; write the name"


def test_every_column_of_text_is_looked_through() -> None:
    ties = (
        "source",
        "type",
        "target",
        "role",
        "since",
        "amount",
        "status",
        "note",
        "evidence_source",
        "evidence_locator",
        "evidence_quote",
    )
    assert text_columns("ties", ties, ["remark"]) == [
        "source", "target", "role", "note", "evidence_source", "evidence_locator", "evidence_quote", "remark",
    ]  # fmt: skip


def test_a_detail_is_taken_out_of_names_and_aliases_too() -> None:
    row = {"name": "Help Line 613-993-7204", "aliases": "HL|help@example.ca", "note": "nothing"}
    assert clean(row, ["name", "aliases", "note"]) == (["name", "aliases"], [])
    assert row == {"name": "Help Line [contact removed]", "aliases": "HL", "note": "nothing"}


def test_an_id_and_a_name_that_are_a_detail_are_refused() -> None:
    row = {"id": "613-993-7204", "name": "jane.doe@example.ca"}
    assert clean(row, ["id", "name"]) == ([], [("id", AN_ID), ("name", A_NAME)])
    assert row == {"id": "613-993-7204", "name": "jane.doe@example.ca"}


def test_the_address_of_a_mailbox_is_no_web_address() -> None:
    rows = [
        {"url": "mailto:a@example.ca"},
        {"url": "a@example.ca"},
        {"url": "tel:+16139937204"},
        {"url": "https://example.ca/613-993-7204"},
    ]
    assert [clean(row, ["url"]) for row in rows] == [(["url"], []), (["url"], []), (["url"], []), ([], [])]
    assert rows == [{"url": ""}, {"url": ""}, {"url": ""}, {"url": "https://example.ca/613-993-7204"}]


def test_a_load_says_what_it_took_out_and_refuses_what_is_left_without_a_name() -> None:
    columns, _ = parse_headings("stakeholders", ("kind", "name", "note"), PLACE)
    assert columns
    rows = [(PLACE, ("agency", "Alpha", "ring 613-993-7204")), (PLACE, ("person", "jane@example.ca", ""))]
    assert list(parse_rows("stakeholders", columns, rows, read_schema())) == [
        Notice(PLACE, "contact details in column note were replaced by [contact removed]"),
        StakeholderDraft(
            PLACE, {"kind": "agency", "name": "Alpha", "note": "ring [contact removed]"}, "agency", "Alpha", "",
            {"note": "ring [contact removed]"},
        ),
        Problem(PLACE, "name", A_NAME, {"kind": "person", "name": "jane@example.ca", "note": ""}, "stakeholders"),
    ]  # fmt: skip
