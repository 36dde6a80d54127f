"""Values as the properties of a graph, and out of what comes back, which others may have changed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from partnermap.graph import Evidence, Source, Stakeholder, Tie
from partnermap.graph.cypher.properties import (
    label,
    names_from,
    new_tie_properties,
    quoted,
    source_from,
    source_of,
    source_properties,
    stakeholder_from,
    stakeholder_of,
    stakeholder_properties,
    tie_from,
    tie_of,
    tie_properties,
    values_of,
)
from partnermap.graph.names import Name

SAID = (Evidence("r", "page 1"), Evidence("s", "", "as said"))


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("agency", "Agency"), ("task_force", "TaskForce"), ("_a__b_", "AB"), ("teamNorth", "TeamNorth"), ("_", "_"),
        ("stakeholder", "StakeholderKind"), ("source", "SourceKind"), ("partnermap_store", "PartnermapStoreKind"),
    ],
)  # fmt: skip
def test_a_kind_is_a_label_of_its_words_and_never_one_of_ours(kind: str, name: str) -> None:
    assert label(kind) == name


def test_a_name_is_quoted_so_that_it_cannot_end_early() -> None:
    assert (quoted("Agency"), quoted("a`b``c")) == ("`Agency`", "`a``b````c`")


@pytest.mark.parametrize(
    ("digits", "number", "exact"),
    [
        ("5", 5, None), ("-5", -5, None), ("0", 0, None), ("1E+3", 1000, None), ("0.1", 0.1, None), ("-0.25", -0.25, None),
        ("9223372036854775807", 9223372036854775807, None), ("9223372036854775808", 9223372036854775808.0, "9223372036854775808"),
        ("-9223372036854775808", -9223372036854775808, None), ("-9223372036854775809", -9223372036854775808.0, "-9223372036854775809"),
        ("1E+22", 1e22, None), ("0.30000000000000000001", 0.3, "0.30000000000000000001"),
    ],
)  # fmt: skip
def test_an_amount_is_a_number_with_its_digits_beside_it_where_that_is_not_exact(
    digits: str, number: int | float | None, exact: str | None
) -> None:
    tie = Tie("a", "FUNDS", "b", amount=Decimal(digits), evidence=SAID)
    held = tie_properties(tie)
    assert (repr(held["amount"]), held["amount_exact"]) == (repr(number), exact)
    assert tie_from("a", "FUNDS", "b", new_tie_properties(tie)) == tie


def test_what_is_empty_takes_the_property_away_and_is_not_sent_for_what_is_new() -> None:
    tie = Tie("a", "FUNDS", "b", evidence=SAID)
    left = {
        "id": tie.id, "status": "confirmed", "confidence": 1.0, "evidence_source": ["r", "s"], "evidence_locator": ["page 1", ""],
        "evidence_quote": ["", "as said"],
    }  # fmt: skip
    said = ("role", "since", "until", "amount", "amount_exact", "currency", "note", "attributes")
    follows = ("attested_first", "attested_last", "span_since", "span_until", "counts_from")
    gone = dict.fromkeys((*said, *follows))
    assert (tie_properties(tie), new_tie_properties(tie)) == (left | gone, left)
    assert source_properties(Source("r", "Report", attributes=(("é", "à"),))) == {
        "id": "r", "title": "Report", "publisher": None, "date": None, "language": None, "url": None, "mark": None,
        "attributes": '[["é","à"]]',
    }  # fmt: skip
    one = stakeholder_properties(Stakeholder("a", "agency", "The Alpha", "Alphe", ("Á",), form="group", aliases_fr=("Al",)))
    assert {name: value for name, value in one.items() if value is not None} == {
        "id": "a", "kind": "agency", "form": "group", "name": "The Alpha", "name_fr": "Alphe", "aliases": ["Á"], "aliases_fr": ["Al"],
        "keys": ["alpha", "alphe", "a", "al"],
    }  # fmt: skip


def test_what_is_not_there_is_as_the_model_has_it() -> None:
    assert source_from({"id": "r", "title": "Report"}) == Source("r", "Report")
    assert source_from({"id": "r", "title": "Report", "attributes": '[["é","à"]]'}) == Source("r", "Report", attributes=(("é", "à"),))
    assert stakeholder_from({"id": "a", "kind": "agency", "name": "Alpha", "aliases": None}) == Stakeholder("a", "agency", "Alpha")
    tie = Tie("a", "FUNDS", "b", evidence=(Evidence("r"), Evidence("s")))
    assert tie_from("a", "FUNDS", "b", {"id": tie.id, "evidence_source": ["r", "s"]}) == tie


def test_a_number_that_someone_wrote_in_place_of_a_text_is_its_text() -> None:
    assert source_from({"id": "r", "title": 2012, "date": 2012}) == Source("r", "2012", date="2012")


@pytest.mark.parametrize(("held", "amount"), [(5, "5"), (5.0, "5"), (1e22, "1E+22"), (0.1, "0.1"), ("7.50", "7.5")])
def test_an_amount_that_someone_else_wrote_is_read_in_its_shortest_digits(held: object, amount: str) -> None:
    tie = tie_from("a", "FUNDS", "b", {"amount": held, "evidence_source": ["r"]})
    assert (tie.amount, tie.id) == (Decimal(amount), Tie("a", "FUNDS", "b", amount=Decimal(amount), evidence=SAID).id)


def test_names_come_with_the_keys_that_were_made_of_them_as_far_as_there_are_some() -> None:
    keys = ["harbour", "port", "h"]
    assert list(names_from("a", keys, "Harbour", "Port", [], ["H"])) == [
        Name("harbour", "Harbour", "a"), Name("port", "Port", "a"), Name("h", "H", "a"),
    ]  # fmt: skip
    assert list(names_from("a", keys, "Harbour", None, None, None)) == [Name("harbour", "Harbour", "a")]
    assert list(names_from("a", keys[:2], "Harbour", "Harbour", ["", "Port"], ["H"])) == [
        Name("harbour", "Harbour", "a"), Name("port", "Port", "a"),
    ]  # fmt: skip


def test_what_is_asked_for_by_values_alone_is_the_same_thing_again() -> None:
    tie = Tie("a", "FUNDS", "b", since="2011", amount=Decimal("0.30000000000000000001"), currency="CAD", confidence=0.5, evidence=SAID)
    one = Stakeholder("a", "agency", "Alpha", aliases=("A", "AA"), attributes=(("é", "à"),), former_ids=("b",))
    source = Source("r", "Report", date="2012")
    sent = [(Tie, tie_properties(tie)), (Stakeholder, stakeholder_properties(one)), (Source, source_properties(source))]
    values = [[held.get(name.removeprefix("n.")) for name in values_of(model, "n")[1:-1].split(", ")] for model, held in sent]
    assert (tie_of("a", "FUNDS", "b", values[0]), stakeholder_of(values[1]), source_of(values[2])) == (tie, one, source)
    assert values_of(Source, "n") == "[n.id, n.title, n.publisher, n.date, n.language, n.url, n.mark, n.attributes]"
