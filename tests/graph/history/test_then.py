"""A network as it stood after any of its changes is read out of its history."""

from __future__ import annotations

from random import Random
from typing import Any, cast

import pytest

from partnermap.graph import BadData, load
from partnermap.graph.history.forgetting import forget
from partnermap.graph.history.then import Then
from partnermap.graph.history.undoing import undo
from partnermap.graph.stores.embedded import in_memory
from tests.graph.history.sequences import drafts, play, state
from tests.places import SCHEMA, Place, opened


def as_store(then: Then) -> Any:
    return cast("Any", then)


def test_after_each_of_any_changes_it_is_what_it_was() -> None:
    for seed in range(15):
        with in_memory(SCHEMA) as store:
            states = play(store, Random(seed), 6)
            assert {number: state(as_store(Then(store, number))) for number in states} == states


@pytest.mark.one_version("what is read out of a history is decided above the stores, which are asked alike in each version")
def test_the_same_on_each_store(place: Place) -> None:
    with opened(place) as store:
        states = play(store, Random(7), 6)
        assert {number: state(as_store(Then(store, number))) for number in states} == states
        ids = [one.id for one in Then(store, max(states)).stakeholders()][:2]
        assert [one.id for one in Then(store, max(states)).stakeholders(ids)] == ids


def test_a_change_that_there_is_not_is_refused() -> None:
    with in_memory(SCHEMA) as store:
        with pytest.raises(BadData, match="there is no change 1: the history begins with the next change"):
            Then(store, 1)
        load(store, drafts(Random(1)), skip_bad=True)
        with pytest.raises(BadData, match="there is no change 7; the newest is 1"):
            Then(store, 7)
        assert list(Then(store, 0).stakeholders()) == []


def test_what_was_forgotten_since_is_known_to_be_missing() -> None:
    with in_memory(SCHEMA) as store:
        for seed in (1, 2):
            load(store, drafts(Random(seed)), skip_bad=True)
        undo(store, 1)
        forget(store, 1)
        assert [list(Then(store, number).forgotten) for number in (0, 1, 2, 3)] == [[], [1], [1], []]
