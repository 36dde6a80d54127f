"""Stakeholders, ties and sources as plain data."""

from __future__ import annotations

from decimal import Decimal

import pytest

from partnermap.graph import Evidence, Source, Stakeholder, Tie
from partnermap.graph.records import number, source_record, stakeholder_record, tie_record


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10", 10), ("-3", -3), ("0", 0), ("9223372036854775808", 2**63), ("1234.5", 1234.5), ("-0.1", -0.1),
        ("0.30000000000000000001", "0.30000000000000000001"), ("0.00000001", "0.00000001"),
    ],
)  # fmt: skip
def test_digits_are_a_number_where_that_is_exact_and_else_text(text: str, value: int | float | str) -> None:
    assert repr(number(text)) == repr(value)


def test_what_is_not_known_is_there_and_empty() -> None:
    assert list(source_record(Source("r", "Report")).items()) == [
        ("id", "r"), ("title", "Report"), ("publisher", ""), ("date", ""), ("language", ""), ("url", ""), ("mark", ""), ("attributes", {}),
    ]  # fmt: skip
    assert stakeholder_record(Stakeholder("a", "agency", "Alpha", aliases=("A",), attributes=(("size", "small"),))) == {
        "id": "a", "kind": "agency", "form": "", "name": "Alpha", "name_fr": "", "aliases": ["A"], "aliases_fr": [], "country": "", "region": "", "sector": "",
        "since": "", "until": "", "url": "", "note": "", "attributes": {"size": "small"},
    }  # fmt: skip


def test_a_tie_begins_with_what_readers_know_and_ends_with_what_is_more_than_text() -> None:
    said = (Evidence("r"), Evidence("s", "page 1", "as said"))
    tie = Tie("a", "FUNDS", "b", "donor", "2001", "2002", Decimal(5), "CAD", evidence=said, attributes=(("sum", "all"),))
    assert list(tie_record(tie).items()) == [
        ("source", "a"), ("target", "b"), ("type", "FUNDS"), ("since", "2001"), ("until", "2002"), ("role", "donor"), ("currency", "CAD"),
        ("status", "confirmed"), ("confidence", 1.0), ("note", ""), ("amount", 5),
        ("evidence", [{"source": "r", "locator": ""}, {"source": "s", "locator": "page 1", "quote": "as said"}]),
        ("attributes", {"sum": "all"}),
    ]  # fmt: skip
    assert tie_record(Tie("a", "FUNDS", "b", evidence=said))["amount"] is None
