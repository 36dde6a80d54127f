"""From one store to another and back: nothing is lost, and what is not the same network is refused."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from partnermap.exports import node_link
from partnermap.graph import Evidence, Source, Stakeholder, StoreError, Tie, load, read_schema
from partnermap.graph.changes import Entry
from partnermap.graph.copying import Content, content, copy
from partnermap.graph.history.changing import changing
from partnermap.graph.history.undoing import undo
from partnermap.graph.schema import Schema, parse_schema
from partnermap.loaders import BUILT_IN, read
from tests.places import SCHEMA, EmbeddedPlace, Place, held, load_folder, opened, put, reopened

SAID = (Evidence("report", "page 1", "in words"), Evidence("report", "page 2"))


def wider() -> Schema:
    data = read_schema()._data
    kinds = {**data["kinds"], "task_force": data["kinds"]["collaboration"]}
    return parse_schema({**data, "kinds": kinds, "ties": {**data["ties"], "FUNDS_2": data["ties"]["FUNDS"]}})


def copied(source: Place, target: Place, *, with_history: bool = True) -> Content:
    with reopened(source) as one, opened(target, one.schema) as other:
        return copy(one, other, with_history=with_history)


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
        assert there == back == content(one, with_history=True)
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


def changes_of(place: Place) -> list[tuple[int, int]]:
    """The changes in the history of a store, each with how many things it touched."""
    with reopened(place) as store:
        return [(change.number, len(list(store.entries(change.number)))) for change in store.changes()]


@pytest.fixture
def changed(first: EmbeddedPlace, example_folder: Path) -> EmbeddedPlace:
    """The example, loaded and then edited."""
    load_folder(first, example_folder)
    with opened(first) as store, changing(store, "remove") as change:
        change.remove("tie", list(store.ties_of(["dive"])))
    return first


def test_the_history_goes_along_and_is_completed_where_the_target_has_the_beginning_of_it(
    changed: EmbeddedPlace, place: Place, tmp_path: Path
) -> None:
    assert copied(changed, place).changes == 2
    assert changes_of(place) == changes_of(changed) == [(1, 38), (2, 5)]
    with opened(changed) as store, changing(store, "set") as change:
        change.put("source", {}, {"letter": Source("letter", "Letter")})
    last = EmbeddedPlace(str(tmp_path / "last.db"))
    for target in (place, last):
        assert (copied(changed, target).changes, changes_of(target)) == (3, [(1, 38), (2, 5), (3, 1)])
    with opened(last) as store:
        assert undo(store).undone.number == 3
    assert changes_of(last) == [(1, 38), (2, 5), (3, 1), (4, 1)]


def test_a_copy_without_the_history_begins_with_none(changed: EmbeddedPlace, place: Place) -> None:
    assert copied(changed, place, with_history=False).changes == 0
    assert (changes_of(place), held(place)) == ([], held(changed))
    assert copied(changed, place, with_history=False).changes == 0
    assert (copied(changed, place).changes, changes_of(place)) == (2, changes_of(changed))


def test_a_target_with_another_history_of_the_same_network_is_refused_and_left_as_it_is(
    first: EmbeddedPlace, place: Place, example_folder: Path
) -> None:
    for one in (first, place):
        load_folder(one, example_folder)
    with pytest.raises(StoreError, match="has another history, change 1 for one; copy into an empty store, or without the history"):
        copied(first, place)
    assert copied(first, place, with_history=False).changes == 0
    assert changes_of(place) == [(1, 38)]


def test_a_target_that_lacks_a_part_of_a_change_is_completed_and_one_that_has_more_is_refused(changed: EmbeddedPlace, place: Place) -> None:
    copied(changed, place)
    with opened(place) as store, store.writer() as writer:
        writer.remove_entries(list(store.entries(1))[:5])
    assert (copied(changed, place).changes, changes_of(place)) == (2, changes_of(changed))
    with opened(place) as store, store.writer() as writer:
        writer.put_entries([Entry("source", "another", 1, "")])
    with pytest.raises(StoreError, match="has another history, change 1 for one"):
        copied(changed, place)
