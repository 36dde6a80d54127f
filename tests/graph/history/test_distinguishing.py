"""Two that are known to be others: no merge makes them one, and no load takes one for the other."""

from __future__ import annotations

import pytest

from partnermap.graph import BadData, BadRows
from partnermap.graph.errors import StoreBusy
from partnermap.graph.history.changing import changing
from partnermap.graph.history.distinguishing import distinguish
from partnermap.graph.history.merging import merge
from partnermap.graph.history.undoing import undo
from tests.graph.history.sequences import state
from tests.places import Place, load_tables, opened, reopened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")

STAKEHOLDERS = """\
id,kind,name,aliases
a,agency,Boost,Boost Child
b,agency,BOOST,Boost Youth
c,agency,Booster,
"""


@pytest.fixture
def both(place: Place) -> Place:
    """Where two have one name."""
    load_tables(place, stakeholders=STAKEHOLDERS)
    return place


def test_each_knows_the_other_and_a_merge_of_the_two_is_refused_until_that_is_taken_back(both: Place) -> None:
    with opened(both) as store:
        before = state(store)
        assert distinguish(store, "a", "b").number == 2
        assert {one.id: one.distinct_from for one in store.stakeholders()} == {"a": ("b",), "b": ("a",), "c": ()}
        with pytest.raises(BadData, match="'Boost' and 'BOOST' are known to be two; if they are one after all: `partnermap undo 2`"):
            merge(store, "a", "b")
        undo(store)
        assert state(store) == before
        merge(store, "a", "b")


def test_what_is_known_already_and_one_alone_are_refused(both: Place) -> None:
    with opened(both) as store:
        distinguish(store, "a", "b")
        with pytest.raises(BadData, match="are known to be two already; if they are one after all: `partnermap undo 2`"):
            distinguish(store, "b", "a")
        with pytest.raises(BadData, match="'Boost' is one; name two stakeholders"):
            distinguish(store, "a", "a")


def test_whoever_is_merged_into_one_of_them_is_no_more_the_other_than_that_is(both: Place) -> None:
    with opened(both) as store:
        distinguish(store, "a", "b")
        merge(store, "c", "b")
        with pytest.raises(BadData, match="`partnermap undo 2`"):
            merge(store, "a", "c")


def test_a_row_is_never_taken_for_one_of_two_that_have_its_name(both: Place) -> None:
    with opened(both) as store:
        distinguish(store, "a", "b")
    with pytest.raises(BadRows) as refused:
        load_tables(both, stakeholders="kind,name\nagency,Boost\n")
    assert [str(problem) for problem in refused.value.problems] == [
        "stakeholders.csv line 2 column id: 'Boost' may be a or b; write the id of the one you mean"
    ]
    load_tables(both, stakeholders="kind,name,sector\nagency,Boost Youth,government\n")
    with reopened(both) as store:
        assert {one.id: one.sector for one in store.stakeholders()} == {"a": "", "b": "government", "c": ""}


def test_two_who_change_at_once_are_told(both: Place) -> None:
    with opened(both) as store:
        distinguish(store, "a", "b")
        with pytest.raises(StoreBusy, match="was changed by somebody else meanwhile"), changing(store, "distinct", seen=1):
            pass
        with pytest.raises(StoreBusy, match="was changed by somebody else meanwhile"):
            merge(store, "a", "c", seen=1)
