"""What should never have been loaded is taken out of the history for good."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from partnermap.graph import BadData, Evidence, Source, load
from partnermap.graph.changes import in_effect
from partnermap.graph.drafts import Place as Line
from partnermap.graph.drafts import Read, SourceDraft, StakeholderDraft, TieDraft
from partnermap.graph.history.forgetting import forget
from partnermap.graph.history.undoing import undo
from partnermap.graph.stores.embedded import in_memory
from tests.graph.history.sequences import play, state
from tests.places import SCHEMA, EmbeddedPlace, Place, opened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")

SECRET = "Unmentionable"


def rows(name: str, note: str = "") -> list[Read]:
    """A file that says a body, its note and its tie to the harbour."""
    place = Line("rows.csv", "", 2)
    given = {"note": note} if note else {}
    return [
        SourceDraft(place, Source("minutes", "Minutes"), {}),
        StakeholderDraft(place, {}, "agency", name, given=given),
        StakeholderDraft(place, {}, "agency", "Harbour", given=given),
        TieDraft(place, {}, name, "WORKS_WITH", "Harbour", Evidence("minutes", "p. 1")),
    ]


def test_nothing_of_it_is_left_in_the_file_and_the_history_says_when(place: Place) -> None:
    with opened(place) as store:
        load(store, rows("Quay"))
        before = state(store)
        bad = load(store, rows(SECRET, f"{SECRET} note"))
        undo(store, bad.change)
        done = forget(store, bad.change)
        assert (done.change.number, done.still_there, state(store)) == (2, 0, before)
        assert [(one.number, bool(one.forgotten)) for one in store.changes()] == [(1, False), (2, True), (3, False)]
        assert [*store.entries(2), *store.entries(3)] == []
        for number in (2, 3):
            with pytest.raises(BadData):
                undo(store, number)
    if isinstance(place, EmbeddedPlace):
        assert SECRET.lower().encode() not in Path(place.address).read_bytes().lower()


def test_what_others_said_of_the_same_can_still_be_taken_back(place: Place) -> None:
    with opened(place) as store:
        load(store, rows("Quay", SECRET))
        load(store, rows("Quay"))
        undo(store, 1)
        forget(store, 1)
        assert [one.note for one in store.stakeholders()] == ["", ""]
        undo(store, 2)
        assert list(store.stakeholders()) == []
        undo(store, 4)
        assert [one.name for one in store.stakeholders()] == ["Harbour", "Quay"]
    if isinstance(place, EmbeddedPlace):
        assert SECRET.lower().encode() not in Path(place.address).read_bytes().lower()


def test_a_change_that_stands_an_undo_and_one_that_is_not_there_are_refused(place: Place) -> None:
    with opened(place) as store:
        load(store, rows("Quay"))
        with pytest.raises(BadData, match="change 1 stands; take it back first with `partnermap undo 1`"):
            forget(store, 1)
        undo(store)
        with pytest.raises(BadData, match="change 2 is an undo; name the change that it took back, 1"):
            forget(store, 2)
        with pytest.raises(BadData, match="there is no change 3"):
            forget(store, 3)


def test_what_is_forgotten_changes_nothing_and_the_rest_still_unwinds() -> None:
    tried = 0
    for seed in range(80):
        random = Random(seed)
        with in_memory(SCHEMA) as store:
            play(store, random, 7)
            changes = {one.number: one for one in store.changes()}
            standing = in_effect(changes)
            loads = [number for number, one in changes.items() if number not in standing and not one.undoes]
            if not loads:
                continue
            before = state(store)
            forget(store, random.choice(loads))
            assert state(store) == before
            tried += 1
            for number in sorted(one for one in standing if not changes[one].undoes)[::-1]:
                undo(store, number)
            assert [one.id for one in store.ties()] == []
    assert tried > 10
