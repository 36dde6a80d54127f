"""Whatever was changed is taken back exactly: random sequences of loads, edits, removals and undos, on both stores."""

from __future__ import annotations

from random import Random

import pytest

from partnermap.graph import Store, load, open_store
from partnermap.graph.copying import content
from partnermap.graph.history.undoing import undo
from partnermap.graph.stores.embedded import in_memory
from tests.graph.history.sequences import drafts, play, state, unwind
from tests.places import SCHEMA, EmbeddedPlace, Place, opened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")

SEQUENCES = 500
ON_A_SERVER = 25


def check_unwound(store: Store, random: Random) -> None:
    states = play(store, random, random.randint(1, 9))
    numbers = sorted(states)
    back = numbers[:0:-1]
    assert unwind(store, back) == [states[before] for before in numbers[-2::-1]]


@pytest.mark.parametrize("tenth", range(10))
def test_any_sequence_of_changes_taken_back_newest_first_gives_each_former_state(tenth: int) -> None:
    for seed in range(tenth, SEQUENCES, 10):
        with in_memory(SCHEMA) as store:
            check_unwound(store, Random(seed))


def test_the_same_on_each_store_when_it_is_opened_anew(place: Place) -> None:
    for seed in range(1_000, 1_000 + (5 if isinstance(place, EmbeddedPlace) else ON_A_SERVER)):
        with opened(place) as store:
            check_unwound(store, Random(seed))
            assert (content(store).stakeholders, content(store).ties, content(store).sources) == (0, 0, 0)


def test_loads_taken_back_in_any_order_leave_what_the_others_said() -> None:
    compared = 0
    for seed in range(60):
        random = Random(seed)
        files = [drafts(random) for _ in range(3)]
        one = random.randrange(3)
        with in_memory(SCHEMA) as all_, in_memory(SCHEMA) as others:
            reports = [load(all_, file, skip_bad=True) for file in files]
            alone = [load(others, file, skip_bad=True) for number, file in enumerate(files) if number != one]
            if any(report.rejected for report in (*reports, *alone)):
                continue
            undo(all_, reports[one].change)
            assert state(all_) == state(others)
            compared += 1
            for number in random.sample([report.change for report in reports if report is not reports[one]], 2):
                undo(all_, number)
            assert (content(all_).stakeholders, content(all_).ties, content(all_).sources) == (0, 0, 0)
    assert compared > 6


def test_a_file_that_was_taken_back_loads_again_as_new(place: Place) -> None:
    file = drafts(Random(7))
    with opened(place) as store:
        first = load(store, file, skip_bad=True)
        held = state(store)
        undo(store)
        again = load(store, file, skip_bad=True)
        assert (again.sources, again.stakeholders, again.ties) == (first.sources, first.stakeholders, first.ties)
        assert state(store) == held
    with open_store(place.address) as store:
        assert [(change.number, change.kind, change.undoes) for change in store.changes()] == [
            (1, "load", 0),
            (2, "undo", 1),
            (3, "load", 0),
        ]
