"""Two that were merged, taken apart again on each store: what was said of each meanwhile, and changed by hand, is its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from partnermap.graph import BadData
from partnermap.graph.changes import in_effect
from partnermap.graph.history.changing import changing
from partnermap.graph.history.distinguishing import distinguish
from partnermap.graph.history.merging import merge
from partnermap.graph.history.undoing import undo
from partnermap.graph.history.unmerging import unmerge
from tests.graph.history.sequences import state
from tests.graph.history.test_merging import SOURCES, STAKEHOLDERS, TIES, both, one, ties
from tests.places import Place, load_tables, opened, reopened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")

__all__ = ["both"]


def test_where_nothing_came_later_it_is_as_an_undo_of_the_merge(both: Place) -> None:
    with opened(both) as store:
        before = state(store)
        merge(store, "a", "b")
        merged = state(store)
        done = unmerge(store, "b")
        assert (state(store), done.ties, done.lost) == (before, 4, ())
        assert [(change.kind, change.undoes) for change in store.changes()] == [("load", 0), ("merge", 0), ("unmerge", 2)]
        assert in_effect({change.number: change for change in store.changes()}) == {1, 3}
        undo(store, 3)
        assert state(store) == merged


def test_what_rows_said_since_follows_whom_they_named(both: Place) -> None:
    with opened(both) as store:
        merge(store, "a", "b")
    load_tables(
        both,
        sources="id,title,date\nlater,Later report,2020\n",
        stakeholders="id,kind,name,region,note\na,agency,Harbour Safety Agency,NS,\nb,agency,Board of Port Safety,ON,of b\n",
        ties="source,type,target,since,evidence_source,evidence_locator\n"
        "b,FUNDS,c,2001,later,of b\nHSA,FUNDS,c,2001,later,of a\nPort Safety Board,SUPPORTS,c,,later,of b\nc,SUPPORTS,a,,later,of a\n",
    )
    load_tables(both, stakeholders="kind,name,sector\nagency,PSB,government\n")
    with opened(both) as store:
        unmerge(store, "Port Safety Board")
    with reopened(both) as store:
        a, b = one(store, "a"), one(store, "b")
        assert (a.region, a.note, a.sector, a.url, a.aliases, a.former_ids) == ("NS", "", "", "", ("HSA",), ())
        assert (b.name, b.region, b.note, b.sector, b.country) == ("Board of Port Safety", "ON", "of b", "government", "US")
        assert b.aliases == ("PSB", "Port Safety Board")
        assert ties(store) == {
            ("a", "FUNDS", "c"): ("", ["report page 1", "later of a"]),
            ("b", "FUNDS", "c"): ("said so", ["minutes point 1", "later of b"]),
            ("b", "SUPPORTS", "c"): ("", ["later of b"]),
            ("c", "SUPPORTS", "a"): ("", ["later of a"]),
            ("b", "WORKS_WITH", "c"): ("", ["report page 2"]),
            ("a", "WORKS_WITH", "b"): ("", ["report page 3"]),
            ("u", "PART_OF", "b"): ("", ["report page 4"]),
        }


def test_what_was_changed_by_hand_since_follows_the_tie_that_it_was_done_to(both: Place) -> None:
    with opened(both) as store:
        merge(store, "a", "b")
        with changing(store, "set") as change:
            [was] = [tie for tie in change.writer.ties() if tie.type == "PART_OF"]
            now = replace(was, since="2003", id="")
            change.remove("tie", [was])
            change.put("tie", {}, {now.id: now})
        with changing(store, "remove") as change:
            change.remove("tie", [tie for tie in change.writer.ties() if tie.type == "WORKS_WITH"])
        with changing(store, "set") as change:
            a = one(change.writer, "a")
            change.put("stakeholder", {"a": a}, {"a": replace(a, note="by hand")})
        unmerge(store, "b")
        assert {(tie.source, tie.type, tie.target, tie.since) for tie in store.ties()} == {
            ("a", "FUNDS", "c", "2001"), ("b", "FUNDS", "c", "2001"), ("u", "PART_OF", "b", "2003"), ("a", "WORKS_WITH", "b", ""),
        }  # fmt: skip
        assert (one(store, "a").note, one(store, "b").note) == ("by hand", "")


def test_a_load_that_is_taken_back_after_a_merge_is_in_neither_of_the_two(both: Place) -> None:
    with opened(both) as store:
        before = state(store)
    rows = "b,SUPPORTS,c,report,page 9\nc,WORKS_WITH,b,report,page 9\n"
    load_tables(
        both, ties=f"source,type,target,evidence_source,evidence_locator\n{rows}", stakeholders="id,kind,name,note\nb,agency,PSB,said\n"
    )
    with opened(both) as store:
        merge(store, "a", "b")
        undo(store, 2)
        assert ("a", "SUPPORTS", "c") not in ties(store)
        unmerge(store, "b")
        assert state(store) == before


def test_what_was_removed_since_with_its_ties_stays_away(both: Place) -> None:
    with opened(both) as store:
        merge(store, "a", "b")
        with changing(store, "remove") as change:
            change.remove("tie", [tie for tie in change.writer.ties() if tie.type == "PART_OF"])
            change.remove("stakeholder", [one(change.writer, "u")])
        done = unmerge(store, "b")
        assert (done.ties, done.lost) == (3, ())
        assert [item.id for item in store.stakeholders()] == ["a", "b", "c"]


def test_merges_of_merges_are_taken_apart_from_the_outside_in(both: Place) -> None:
    with opened(both) as store:
        before = state(store)
        merge(store, "a", "b")
        merge(store, "c", "a")
        with pytest.raises(BadData, match="'a', into which 'b' was merged, is itself a part of 'c' since; .*`partnermap unmerge a`"):
            unmerge(store, "b")
        unmerge(store, "a")
        assert one(store, "a").former_ids == ("b",)
        unmerge(store, "b")
        assert state(store) == before


def test_two_that_were_merged_into_one_come_back_in_any_order(both: Place) -> None:
    with opened(both) as store:
        before = state(store)
        for order in (("b", "c"), ("c", "b")):
            merge(store, "a", "b")
            merge(store, "a", "c")
            for id_ in order:
                unmerge(store, id_)
            assert state(store) == before


def test_that_two_are_known_to_be_others_stays_so(both: Place) -> None:
    with opened(both) as store:
        merge(store, "a", "b")
        distinguish(store, "a", "c")
        unmerge(store, "b")
        assert [item.distinct_from for item in store.stakeholders("abc")] == [("c",), (), ("a",)]


def test_whoever_was_not_merged_is_refused(both: Place) -> None:
    with opened(both) as store:
        with pytest.raises(BadData, match="nobody was merged into 'Harbour Safety Agency' who had the name 'a'"):
            unmerge(store, "a")
        merge(store, "a", "b")
        with pytest.raises(BadData, match="nobody was merged into 'Harbour Safety Agency' who had the name 'HSA'; its former ids: b"):
            unmerge(store, "HSA")


def test_the_same_files_load_after_it_as_if_nothing_had_been(both: Place) -> None:
    with opened(both) as store:
        before = state(store)
        merge(store, "a", "b")
        unmerge(store, "b")
    report = load_tables(both, sources=SOURCES, stakeholders=STAKEHOLDERS, ties=TIES)
    with reopened(both) as store:
        assert (report.is_nothing_new, state(store)) == (True, before)
