"""What was edited in a workbook is what the network says afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from partnermap.exports import export
from partnermap.graph import Evidence, Stakeholder, Tie
from partnermap.graph.history.undoing import undo
from partnermap.graph.syncing import Synced
from partnermap.loaders.contacts import CONTACT_REMOVED
from tests.graph.syncing.desk import Desk, Row
from tests.places import Place, held, load_tables, opened, reopened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")

FUNDS_2005 = {"type": "FUNDS", "since": "2005"}


def like(**cells: str) -> Callable[[Row], bool]:
    return lambda row: all(row[name] == text for name, text in cells.items())


def counts(done: Synced) -> dict[str, dict[str, int]]:
    return {word: dict(counter) for word, counter in done.plan.counts.items() if counter}


def tie(place: Place, type_: str, since: str = "", source: str = "") -> Tie:
    with reopened(place) as store:
        [found] = [one for one in store.ties() if one.type == type_ and one.since == since and source in ("", one.source)]
        return found


def one(place: Place, id_: str) -> Stakeholder | None:
    with reopened(place) as store:
        return next(store.stakeholders([id_]), None)


def texts(place: Place, folder: Path) -> dict[str, bytes]:
    with reopened(place) as store:
        export(store, folder)
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_a_file_as_it_was_exported_changes_nothing_and_is_no_change(desk: Desk) -> None:
    before = held(desk.place)
    done = desk.sync()
    assert (counts(done), done.conflicts, done.change, done.left_alone) == ({}, [], 0, ())
    assert held(desk.place) == before


def test_rows_in_another_order_change_nothing(desk: Desk) -> None:
    done = desk.sort("ties", "evidence_locator").sort("stakeholders", "name").sort("sources", "title").sync()
    assert (counts(done), done.change) == ({}, 0)


def test_what_was_typed_emptied_and_renamed_is_so(desk: Desk) -> None:
    before = {id_: one(desk.place, id_) for id_ in ("omar", "hsa", "guard")}
    desk.set("stakeholders", like(id="omar"), country="CA", note="Retired")
    desk.set("stakeholders", like(id="hsa"), aliases=None, mandate=None)
    done = desk.set("stakeholders", like(id="guard"), name="Coast Guard").sync()
    assert counts(done) == {"changed": {"stakeholder": 2}, "renamed": {"stakeholder": 1}}
    omar, hsa, guard = before["omar"], before["hsa"], before["guard"]
    assert omar
    assert hsa
    assert guard
    assert one(desk.place, "omar") == replace(omar, country="CA", note="Retired")
    assert one(desk.place, "hsa") == replace(hsa, aliases=(), attributes=())
    assert one(desk.place, "guard") == replace(guard, name="Coast Guard")


def test_a_tie_whose_identity_was_edited_is_corrected_with_its_evidence(desk: Desk) -> None:
    was = tie(desk.place, "FUNDS", "2005")
    done = desk.set("ties", like(**FUNDS_2005), amount="777", until="2006").sync()
    now = tie(desk.place, "FUNDS", "2005")
    assert counts(done) == {"changed": {"tie": 1}}
    [state] = done.plan.shown["changed", "tie"]
    assert (state.before and state.before.id, state.after and state.after.id) == (was.id, now.id)
    assert (now.amount, now.until, now.evidence, now.id != was.id) == (Decimal(777), "2006", was.evidence, True)
    with reopened(desk.place) as store:
        assert list(store.ties([was.id])) == []


def test_a_row_that_is_gone_takes_its_tie_out_and_ends_nothing(desk: Desk) -> None:
    before = held(desk.place)
    done = desk.remove("ties", like(type="TRAINS")).sync()
    assert counts(done) == {"removed": {"tie": 1}}
    assert held(desk.place).ties == [one for one in before.ties if one.type != "TRAINS"]
    assert held(desk.place).stakeholders == before.stakeholders


def test_the_rows_of_one_tie_are_its_evidence(desk: Desk) -> None:
    led = tie(desk.place, "LEADS", "2004")
    desk.remove("ties", like(id=led.id, evidence_source="minutes"))
    desk.set("ties", like(id=led.id), evidence_locator="page 3")
    desk.add("ties", **_row(desk, led.id) | {"evidence_source": "plan", "evidence_locator": "page 9", "evidence_quote": ""})
    done = desk.sync()
    assert counts(done) == {"changed": {"tie": 1}}
    now = tie(desk.place, "LEADS", "2004")
    assert now.evidence == (Evidence("report", "page 3", "the Agency leads"), Evidence("plan", "page 9"))
    assert (now.id, now.attested_first, now.attested_last) == (led.id, "2012", "2013-01-15")


def test_a_row_without_an_id_is_a_new_tie_or_more_evidence_for_one_that_is_there(desk: Desk) -> None:
    led = tie(desk.place, "LEADS", "2004")
    desk.add("ties", source="guard", type="works with", target="Buoy Register", evidence_source="plan")
    done = desk.add(
        "ties", source="HSA", type="LEADS", target="clear", since="2004", evidence_source="plan", evidence_locator="page 2"
    ).sync()
    assert counts(done) == {"added": {"tie": 1}, "changed": {"tie": 1}}
    now = tie(desk.place, "LEADS", "2004")
    assert now.evidence == (*led.evidence, Evidence("plan", "page 2"))
    assert tie(desk.place, "WORKS_WITH", source="buoys").target == "guard"


def test_things_that_are_new_and_gone_are_so_on_every_sheet(desk: Desk) -> None:
    desk.remove("stakeholders", like(id="trust")).add("stakeholders", kind="agency", name="Tide Office", country="CA")
    desk.add("sources", id="call", title="A call").add("ties", source="Tide Office", type="FUNDS", target="clear", evidence_source="call")
    done = desk.sync()
    assert counts(done) == {"added": {"source": 1, "stakeholder": 1, "tie": 1}, "removed": {"stakeholder": 1}}
    assert one(desk.place, "trust") is None
    assert one(desk.place, "tide-office") == Stakeholder("tide-office", "agency", "Tide Office", country="CA")
    assert tie(desk.place, "FUNDS", source="tide-office").evidence == (Evidence("call"),)


def test_a_source_whose_date_was_edited_attests_its_ties_anew(desk: Desk) -> None:
    desk.set("sources", like(id="plan"), date="2014").sync()
    assert tie(desk.place, "CONTRIBUTED_TO", "2013-01").attested_last == "2014"


def test_a_column_and_a_sheet_that_the_file_does_not_have_leave_alone_what_they_hold(desk: Desk) -> None:
    before = held(desk.place)
    desk.drop("stakeholders", "note").drop("stakeholders", "mandate").drop("ties", "evidence_quote").drop("ties", "confidence").drop(
        "sources"
    )
    done = desk.set("stakeholders", like(id="omar"), country="CA").sync()
    assert (counts(done), done.left_alone) == ({"changed": {"stakeholder": 1}}, ("sources",))
    after = held(desk.place)
    assert (after.sources, after.ties) == (before.sources, before.ties)
    assert [one for one in after.stakeholders if one.id != "omar"] == [one for one in before.stakeholders if one.id != "omar"]


def test_what_is_brought_in_twice_is_there_once(desk: Desk) -> None:
    desk.set("ties", like(**FUNDS_2005), amount="777").add("stakeholders", kind="person", name="Ida Marsh")
    desk.add("ties", source="guard", type="FUNDS", target="buoys", evidence_source="plan").remove("ties", like(type="TRAINS"))
    first = desk.sync()
    before = held(desk.place)
    again = desk.sync()
    assert (first.change, counts(again), again.conflicts, again.change) == (2, {}, [], 0)
    assert held(desk.place) == before


def test_what_a_cell_cannot_show_stays_as_it_is(place: Place, tmp_path: Path) -> None:
    load_tables(
        place, sources="id,title\ns,S\n", stakeholders="id,kind,name,note\na,agency,Alpha,\nb,agency,Beta,\"one\n two \"\n",
        ties="source,type,target,confidence,evidence_source\na,FUNDS,b,0.1234567891,s\n",
    )  # fmt: skip
    desk = Desk(place, tmp_path / "mine.xlsx").export()
    before = held(place)
    done = desk.set("ties", like(type="FUNDS"), note="seen").sync()
    assert counts(done) == {"changed": {"tie": 1}}
    assert held(place).stakeholders == before.stakeholders
    assert [(one.confidence, one.note) for one in held(place).ties] == [(0.1234567891, "seen")]


def test_a_sync_is_one_change_and_undone_it_leaves_what_was_before_to_the_byte(desk: Desk, tmp_path: Path) -> None:
    before = texts(desk.place, tmp_path / "before")
    desk.set("ties", like(**FUNDS_2005), amount="777").remove("ties", like(type="TRAINS")).remove("stakeholders", like(id="trust"))
    desk.set("stakeholders", like(id="guard"), name="Coast Guard", since="1950").set("sources", like(id="plan"), date="2014")
    desk.add("ties", source="guard", type="FUNDS", target="buoys", evidence_source="plan")
    done = desk.sync()
    with opened(desk.place) as store:
        change = list(store.changes())[-1]
        assert change
        assert (change.number, change.kind, change.counts) == (done.change, "sync", done.counts)
        undo(store)
    assert texts(desk.place, tmp_path / "after") == before


def test_a_trial_tells_the_same_plan_and_changes_nothing(desk: Desk) -> None:
    desk.set("ties", like(**FUNDS_2005), amount="777").remove("stakeholders", like(id="trust"))
    before = held(desk.place)
    trial = desk.sync(is_trial=True)
    assert held(desk.place) == before
    done = desk.sync()
    assert (counts(trial), trial.change) == (counts(done), 0)
    assert trial.plan.shown == done.plan.shown


def _row(desk: Desk, id_: str) -> Row:
    return next(row for row in desk.rows("ties") if row["id"] == id_)


def test_contact_details_that_were_typed_are_not_kept_and_that_is_told(desk: Desk) -> None:
    done = desk.set("stakeholders", like(id="omar"), note="Write to omar@harbour.example").sync()
    omar = one(desk.place, "omar")
    assert omar
    assert omar.note == f"Write to {CONTACT_REMOVED}"
    assert [str(notice) for notice in done.notices][1:] == [
        f"my network.xlsx sheet stakeholders line 11: contact details in column note were replaced by {CONTACT_REMOVED}"
    ]
