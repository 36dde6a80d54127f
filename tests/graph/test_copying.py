"""From one store to another and back: nothing is lost, and what is not the same network is refused."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from partnermap.exports import node_link
from partnermap.graph import Evidence, Source, Stakeholder, StoreError, Tie, load, read_schema
from partnermap.graph.copying import Content, content, copy
from partnermap.graph.schema import Schema, parse_schema
from partnermap.loaders import BUILT_IN, read
from tests.places import SCHEMA, EmbeddedPlace, Place, held, load_folder, opened, put, reopened

SAID = (Evidence("report", "page 1", "in words"), Evidence("report", "page 2"))


def wider() -> Schema:
    data = read_schema()._data
    kinds = {**data["kinds"], "task_force": data["kinds"]["collaboration"]}
    return parse_schema({**data, "kinds": kinds, "ties": {**data["ties"], "FUNDS_2": data["ties"]["FUNDS"]}})


def copied(source: Place, target: Place) -> Content:
    with reopened(source) as one, opened(target, one.schema) as other:
        return copy(one, other)


@pytest.fixture
def first(tmp_path: Path) -> EmbeddedPlace:
    return EmbeddedPlace(str(tmp_path / "first.db"))


@pytest.mark.parametrize("schema", [SCHEMA, wider()], ids=["the built-in schema", "a wider one"])
def test_a_network_that_goes_and_comes_back_is_the_same_byte_for_byte(
    first: EmbeddedPlace, place: Place, tmp_path: Path, schema: Schema
) -> None:
    with opened(first, schema) as store:
        load(store, read(str(BUILT_IN), schema))
    if schema != SCHEMA:
        force = Stakeholder("force", "task_force", "Tug Force", attributes=(("shelf", "4"),))
        gift = Tie("ncecc", "FUNDS_2", "force", amount=Decimal("100000.50"), currency="CAD", evidence=SAID, attributes=(("a", "b"),))
        put(first, [Source("report", "Report")], [force, Stakeholder("ncecc", "unit", "NCECC")], [gift])
    last = EmbeddedPlace(str(tmp_path / "last.db"))
    there, back = copied(first, place), copied(place, last)
    with reopened(first) as one, reopened(place) as other, reopened(last) as again:
        assert there == back == content(one)
        assert one.schema.as_json() == other.schema.as_json() == again.schema.as_json()
        assert node_link(one) == node_link(other) == node_link(again)
        assert sorted(one.names()) == sorted(other.names()) == sorted(again.names())


def test_copying_again_changes_nothing_and_completes_what_was_cut_off(first: EmbeddedPlace, place: Place, example_folder: Path) -> None:
    load_folder(first, example_folder)
    whole = held(first)
    put(place, whole.sources, whole.stakeholders[:5], [tie for tie in whole.ties if {tie.source, tie.target} <= {"ann", "buoys", "clear"}])
    for _ in range(2):
        assert (copied(first, place).stakeholders, held(place)) == (14, whole)


@pytest.mark.parametrize(
    ("other", "named"),
    [
        ([Stakeholder("tug", "unit", "Tug Unit")], "the stakeholder 'tug'"),
        ([Stakeholder("hsa", "agency", "Another Agency")], "the stakeholder 'hsa'"),
    ],
)
def test_a_target_with_something_else_is_refused_and_left_as_it_is(
    first: EmbeddedPlace, place: Place, example_folder: Path, other: list[Stakeholder], named: str
) -> None:
    load_folder(first, example_folder)
    put(place, stakeholders=other)
    with pytest.raises(StoreError, match=f"holds something else already, {named} for one; copy into an empty store"):
        copied(first, place)
    assert held(place).stakeholders == other
