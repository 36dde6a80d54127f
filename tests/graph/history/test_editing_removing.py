"""Stakeholders, ties and sources are removed, on both stores."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnermap.graph import Evidence
from partnermap.graph.changes import Counted
from partnermap.graph.history.editing import HangingTies, removal, removal_of_source, removal_of_ties, source_called
from tests.graph.history.editing import edit, is_taken_back, one, tie
from tests.places import Place, load_folder, reopened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")


@pytest.fixture
def harbour(place: Place, example_folder: Path) -> Place:
    load_folder(place, example_folder)
    return place


def test_a_stakeholder_stays_while_ties_hang_on_it(harbour: Place) -> None:
    with reopened(harbour) as store:
        with pytest.raises(HangingTies) as error:
            removal(store, one(store, "buoys"))
        assert [(held.source, held.type) for held in error.value.ties] == [("dive", "OPERATES"), ("guard", "CONTRIBUTED_TO")]
    assert str(error.value) == "2 ties have Buoy Register as an end; remove them first, or all at once with --with-ties"


def test_a_stakeholder_goes_with_its_ties_where_that_is_wanted(harbour: Place) -> None:
    change = edit(harbour, lambda store: removal(store, one(store, "buoys"), with_ties=True), "remove")
    assert change
    assert (change.kind, change.counts) == ("remove", {"tie": Counted(removed=2), "stakeholder": Counted(removed=1)})
    with reopened(harbour) as store:
        assert (list(store.stakeholders(["buoys"])), list(store.ties_of(["buoys"])), list(store.named(["buoy register"]))) == ([], [], [])


def test_one_without_ties_goes_alone(harbour: Place) -> None:
    change = edit(harbour, lambda store: removal(store, one(store, "trust")), "remove")
    assert change
    assert change.counts == {"stakeholder": Counted(removed=1)}


def test_a_tie_goes_and_its_ends_stay(harbour: Place) -> None:
    edit(harbour, lambda store: removal_of_ties([tie(store, "dive", "OPERATES", "buoys")]), "remove")
    with reopened(harbour) as store:
        assert [held.type for held in store.ties_of(["buoys"])] == ["CONTRIBUTED_TO"]
        assert [found.id for found in store.stakeholders(["buoys", "dive"])] == ["buoys", "dive"]


def test_a_source_stays_while_ties_have_no_other_evidence(harbour: Place) -> None:
    with reopened(harbour) as store:
        with pytest.raises(HangingTies) as error:
            removal_of_source(store, source_called(store, "Draft plan"))
        assert [held.id for held in error.value.ties] == [tie(store, "guard", "CONTRIBUTED_TO", "buoys").id]
    assert str(error.value) == "1 tie has no other evidence than 'plan'; remove them first, or all at once with --with-ties"


def test_a_source_goes_with_its_evidence_and_the_ties_that_have_no_other(harbour: Place) -> None:
    change = edit(harbour, lambda store: removal_of_source(store, source_called(store, "minutes"), with_ties=True), "remove")
    with reopened(harbour) as store:
        assert (list(store.sources(["minutes"])), list(store.ties_citing(["minutes"]))) == ([], [])
        left = tie(store, "hsa", "LEADS", "clear")
        assert (left.evidence, left.attested_first) == ((Evidence("report", "page 2", "the Agency leads"),), "2012")
    assert change
    assert change.counts == {"tie": Counted(changed=1, removed=10), "source": Counted(removed=1)}


def test_removals_are_taken_back(harbour: Place) -> None:
    assert is_taken_back(harbour, lambda store: removal(store, one(store, "hsa"), with_ties=True), "remove")
    assert is_taken_back(harbour, lambda store: removal_of_ties([tie(store, "dive", "OPERATES", "buoys")]), "remove")
    assert is_taken_back(harbour, lambda store: removal_of_source(store, source_called(store, "minutes"), with_ties=True), "remove")
