"""What is added by one command is taken in as the row of a file is, and kept as a change of its own kind, on both stores."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnermap.graph import Evidence, load
from partnermap.graph.changes import ABSENT, STATED, Entry
from partnermap.graph.drafts import Place as Line
from partnermap.graph.drafts import TieDraft
from partnermap.graph.errors import StoreBusy
from partnermap.graph.history.changing import last_number
from partnermap.graph.history.undoing import undo
from tests.graph.history.editing import tie
from tests.places import Place, held, load_folder, opened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")

_FACT = TieDraft(Line("", "", 0), {}, "hsa", "WORKS_WITH", "university", Evidence("minutes", "point 9"), {"since": "2024"})


@pytest.fixture
def harbour(place: Place, example_folder: Path) -> Place:
    load_folder(place, example_folder)
    return place


def test_an_addition_is_a_change_that_says_what_it_puts_in_and_is_taken_back(harbour: Place) -> None:
    before = held(harbour)
    with opened(harbour) as store:
        report = load(store, [_FACT], kind="add", seen=1)
        assert [(change.number, change.kind) for change in store.changes()] == [(1, "load"), (2, "add")]
        assert list(store.entries(2)) == [Entry("tie", tie(store, "hsa", "WORKS_WITH", "university").id, 2, ABSENT, STATED)]
        undo(store, report.change)
    assert held(harbour) == before


def test_an_addition_of_what_stays_as_somebody_else_says_it_is_taken_back_to_that(harbour: Place) -> None:
    with opened(harbour) as store:
        first = load(store, [_FACT], kind="add")
        once = held(harbour)
        load(store, [_FACT._replace(evidence=Evidence("report", "page 7"))], kind="add")
        undo(store, 3)
        assert held(harbour) == once
        load(store, [_FACT], kind="add")
        undo(store, first.change)
        assert tie(store, "hsa", "WORKS_WITH", "university").evidence == (Evidence("minutes", "point 9"),)


def test_an_addition_after_a_change_that_was_not_seen_is_refused(harbour: Place) -> None:
    with opened(harbour) as store:
        load(store, [_FACT], kind="add", seen=1)
        with pytest.raises(StoreBusy, match="was changed by somebody else meanwhile"):
            load(store, [_FACT._replace(type="FUNDS")], kind="add", seen=1)
        assert last_number(store) == 2
