"""Decisions on pairs, taken in one change on each store: chains, what was decided before, and what cannot be."""

from __future__ import annotations

import pytest

from partnermap.graph import Store
from partnermap.graph.drafts import Place as Line
from partnermap.graph.history.distinguishing import distinguish
from partnermap.graph.history.merging import merge
from partnermap.graph.history.reviewing import Verdict, Word, review
from partnermap.graph.history.undoing import undo
from partnermap.graph.history.unmerging import unmerge
from tests.graph.history.sequences import state
from tests.places import Place, load_tables, opened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")

STAKEHOLDERS = """\
id,kind,name,country
a,agency,Harbour Agency,CA
b,agency,Harbor Agency,US
c,agency,Agency of the Harbour,
d,agency,Dockers,
e,agency,Dockers’ Union,
u,unit,Dive Unit,
"""
TIES = """\
source,type,target,evidence_source,evidence_locator
b,FUNDS,d,report,page 1
c,FUNDS,d,report,page 2
u,PART_OF,c,report,page 3
"""


@pytest.fixture
def ports(place: Place) -> Place:
    """Where some are alike."""
    load_tables(place, sources="id,title,date\nreport,Report,2012\n", stakeholders=STAKEHOLDERS, ties=TIES)
    return place


def verdicts(*given: tuple[Word, str, str]) -> list[Verdict]:
    return [Verdict(Line("review.xlsx", "duplicates", number), *one) for number, one in enumerate(given, start=2)]


def joined(store: Store) -> set[tuple[str, str, str, int]]:
    return {(tie.source, tie.type, tie.target, len(tie.evidence)) for tie in store.ties()}


def test_all_decisions_are_one_change_and_are_taken_back_as_one(ports: Place) -> None:
    with opened(ports) as store:
        before = state(store)
        done = review(store, verdicts(("same", "b", "c"), ("same", "a", "b"), ("distinct", "d", "e"), ("later", "a", "d")))
        assert (done.number, [(one.before.id, one.other.id) for one in done.merged]) == (2, [("a", "c"), ("a", "b")])
        assert [(one.id, other.id) for one, other in (*done.distinct, *done.later)] == [("d", "e"), ("a", "d")]
        assert {one.id: (one.former_ids, one.distinct_from, one.undecided_with) for one in store.stakeholders()} == {
            "a": (("c", "b"), (), ("d",)), "d": ((), ("e",), ("a",)), "e": ((), ("d",), ()), "u": ((), (), ()),
        }  # fmt: skip
        assert joined(store) == {("a", "FUNDS", "d", 2), ("u", "PART_OF", "a", 1)}
        assert [change.kind for change in store.changes()] == ["load", "review"]
        undo(store)
        assert state(store) == before


def test_the_same_decisions_again_are_no_change(ports: Place) -> None:
    decided = verdicts(("same", "a", "b"), ("distinct", "d", "e"), ("later", "a", "d"))
    with opened(ports) as store:
        review(store, decided)
        again = review(store, decided)
        assert (again.number, again.same, again.is_nothing_new, len(list(store.changes()))) == (0, 3, True, 2)


def test_each_of_several_that_were_merged_in_one_review_is_taken_apart_by_itself(ports: Place) -> None:
    with opened(ports) as store:
        before = state(store)
        review(store, verdicts(("same", "a", "b"), ("same", "a", "c")))
        done = unmerge(store, "b")
        assert (done.step.change, [change.undoes for change in store.changes()]) == (2, [0, 0, 0])
        assert joined(store) == {("b", "FUNDS", "d", 1), ("a", "FUNDS", "d", 1), ("u", "PART_OF", "a", 1)}
        unmerge(store, "c")
        assert state(store) == before


def test_what_was_put_off_is_decided_later(ports: Place) -> None:
    with opened(ports) as store:
        review(store, verdicts(("later", "a", "b"), ("later", "d", "e")))
        review(store, verdicts(("same", "a", "b"), ("distinct", "d", "e")))
        assert {one.id: one.undecided_with for one in store.stakeholders()} == dict.fromkeys("acdeu", ())


def test_a_decision_that_cannot_be_taken_is_named_and_none_is_taken(ports: Place) -> None:
    with opened(ports) as store:
        distinguish(store, "a", "c")
        before = state(store)
        done = review(
            store,
            verdicts(("same", "a", "b"), ("distinct", "b", "a"), ("same", "a", "nobody"), ("later", "d", "e")),
        )
        assert [str(fault) for fault in done.faults] == [
            "review.xlsx sheet duplicates line 4 column decision: no stakeholder has the id 'nobody'",
            "review.xlsx sheet duplicates line 3 column decision: other rows say that 'b' and 'a' are one; correct one of the rows",
        ]
        done = review(store, verdicts(("same", "a", "u"), ("same", "a", "b"), ("same", "b", "c")))
        assert [str(fault).partition(": ")[2] for fault in done.faults] == [
            "'Harbour Agency' is of kind agency and 'Dive Unit' of kind unit, so they are not one; correct the kind of one of them first",
            "'Harbour Agency' and 'Agency of the Harbour' are known to be two; if they are one after all: `partnermap undo 2`",
        ]
        assert (state(store), len(list(store.changes()))) == (before, 2)


def test_an_id_that_was_merged_meanwhile_is_its_heir(ports: Place) -> None:
    with opened(ports) as store:
        merge(store, "a", "b")
        done = review(store, verdicts(("same", "b", "c"), ("same", "a", "b")))
        assert ([(one.before.id, one.other.id) for one in done.merged], done.same) == ([("a", "c")], 1)
        refused = review(store, verdicts(("distinct", "a", "b")))
        assert [str(fault).partition(": ")[2] for fault in refused.faults] == [
            "'a' and 'b' are one; take them apart first: `partnermap unmerge b`"
        ]
