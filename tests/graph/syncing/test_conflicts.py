"""Two who change one network: what others have changed since a file was exported is never taken back by it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from partnermap.graph import Evidence
from partnermap.graph.changes import Origin
from partnermap.graph.errors import StoreBusy
from partnermap.graph.history.changing import changing
from partnermap.graph.history.merging import merge
from partnermap.graph.syncing import Synced
from tests.graph.syncing.desk import Desk
from tests.graph.syncing.test_sync import FUNDS_2005, counts, like, one, tie
from tests.places import Place, held, load_tables, opened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")


def by_another(place: Place, path_of: Desk) -> Desk:
    """What another has on a desk, who exported at the same time."""
    return Desk(place, path_of.path.with_name("theirs.xlsx")).export()


def told(done: Synced) -> list[tuple[str, str, str, str, str, int]]:
    return [
        (found.why, found.thing.id, found.field, found.yours, found.theirs, found.by.number if found.by else 0) for found in done.conflicts
    ]


def test_two_who_edit_different_fields_of_one_thing_both_have_them(desk: Desk) -> None:
    other = by_another(desk.place, desk)
    other.set("stakeholders", like(id="omar"), country="CA").set("ties", like(**FUNDS_2005), note="theirs").sync()
    done = desk.set("stakeholders", like(id="omar"), note="mine").set("ties", like(**FUNDS_2005), confidence="0.5").sync()
    assert told(done) == []
    omar, funds = one(desk.place, "omar"), tie(desk.place, "FUNDS", "2005")
    assert omar
    assert (omar.country, omar.note, funds.note, funds.confidence) == ("CA", "mine", "theirs", 0.5)


def test_of_two_who_edit_the_same_field_the_second_is_told_and_the_first_stays(desk: Desk) -> None:
    other = by_another(desk.place, desk)
    other.set("stakeholders", like(id="omar"), note="theirs").set("ties", like(**FUNDS_2005), note="theirs").sync()
    desk.set("stakeholders", like(id="omar"), note="mine", country="CA").set("ties", like(**FUNDS_2005), note="mine", status="disputed")
    done = desk.sync()
    funds = tie(desk.place, "FUNDS", "2005")
    assert told(done) == [
        ("changed", "omar", "note", "mine", "theirs", 2),
        ("changed", funds.id, "note", "mine", "theirs", 2),
    ]
    assert [str(found.place) for found in done.conflicts] == [
        "my network.xlsx sheet stakeholders line 11",
        "my network.xlsx sheet ties line 9",
    ]
    omar = one(desk.place, "omar")
    assert omar
    assert (omar.note, omar.country, funds.note, funds.status) == ("theirs", "CA", "theirs", "disputed")


def test_what_both_have_made_the_same_is_no_conflict(desk: Desk) -> None:
    other = by_another(desk.place, desk)
    for one_desk in (other, desk):
        one_desk.set("ties", like(**FUNDS_2005), amount="777").remove("ties", like(type="TRAINS")).remove("stakeholders", like(id="trust"))
        one_desk.add("stakeholders", id="tide", kind="agency", name="Tide Office")
        one_desk.add("ties", source="tide", type="FUNDS", target="clear", evidence_source="plan")
    other.sync()
    done = desk.sync()
    assert (told(done), counts(done), done.change) == ([], {}, 0)


def test_what_others_have_removed_does_not_come_back_and_what_was_edited_in_it_is_told(desk: Desk) -> None:
    other = by_another(desk.place, desk)
    trains = tie(desk.place, "TRAINS", "2009-09")
    other.remove("stakeholders", like(id="trust")).remove("ties", like(type="TRAINS")).remove("ties", like(type="SUPPORTS")).sync()
    done = desk.set("stakeholders", like(id="trust"), note="mine").set("ties", like(type="TRAINS"), until="2011").sync()
    assert told(done) == [("removed there", "trust", "", "", "", 2), ("removed there", trains.id, "", "", "", 2)]
    assert (counts(done), one(desk.place, "trust")) == ({}, None)
    assert {found.type for found in held(desk.place).ties}.isdisjoint({"TRAINS", "SUPPORTS"})


def test_what_others_have_changed_is_not_removed(desk: Desk) -> None:
    other = by_another(desk.place, desk)
    other.set("stakeholders", like(id="trust"), note="theirs").set("ties", like(type="TRAINS"), note="theirs").sync()
    trains = tie(desk.place, "TRAINS", "2009-09")
    done = desk.remove("stakeholders", like(id="trust")).remove("ties", like(type="TRAINS")).sync()
    assert told(done) == [("removed here", "trust", "", "", "", 2), ("removed here", trains.id, "", "", "", 2)]
    assert counts(done) == {}


def test_whom_ties_of_others_need_stays(desk: Desk) -> None:
    other = by_another(desk.place, desk)
    other.add("sources", id="call", title="A call").add(
        "ties", source="trust", type="FUNDS", target="clear", evidence_source="report"
    ).sync()
    done = desk.remove("stakeholders", like(id="trust")).sync()
    assert told(done) == [("needed", "trust", "", "", "", 2)]
    assert one(desk.place, "trust") is not None


def test_what_others_have_added_stays(desk: Desk) -> None:
    load_tables(
        desk.place, sources="id,title\nnew,New\n", stakeholders="id,kind,name\ntide,agency,Tide Office\n",
        ties="source,type,target,evidence_source,evidence_locator\ntide,FUNDS,clear,new,\nhsa,HOSTS,day,new,page 1\n",
    )  # fmt: skip
    before = held(desk.place)
    done = desk.set("stakeholders", like(id="omar"), country="CA").sync()
    assert counts(done) == {"changed": {"stakeholder": 1}}
    assert held(desk.place).ties == before.ties
    assert held(desk.place).sources == before.sources


def test_evidence_that_others_have_put_and_taken_is_mixed_with_ones_own(desk: Desk) -> None:
    other = by_another(desk.place, desk)
    led = tie(desk.place, "LEADS", "2004")
    other.remove("ties", like(id=led.id, evidence_source="minutes")).sync()
    load_tables(desk.place, ties="source,type,target,since,evidence_source,evidence_locator\nhsa,LEADS,clear,2004,plan,page 7\n")
    done = desk.set("ties", like(id=led.id, evidence_source="report"), evidence_locator="page 3").sync()
    assert told(done) == []
    assert tie(desk.place, "LEADS", "2004").evidence == (
        Evidence("plan", "page 7"),
        Evidence("report", "page 3", "the Agency leads"),
    )


def test_a_correction_keeps_what_others_have_put_to_the_tie(desk: Desk) -> None:
    other = by_another(desk.place, desk)
    other.set("ties", like(**FUNDS_2005), note="theirs").sync()
    done = desk.set("ties", like(**FUNDS_2005), amount="777").sync()
    now = tie(desk.place, "FUNDS", "2005")
    assert (told(done), counts(done)) == ([], {"changed": {"tie": 1}})
    assert (now.note, str(now.amount)) == ("theirs", "777")


def test_who_comes_between_the_plan_and_the_doing_is_not_overwritten(desk: Desk) -> None:
    trial = desk.set("stakeholders", like(id="omar"), note="mine").sync(is_trial=True)
    assert counts(trial) == {"changed": {"stakeholder": 1}}
    with opened(desk.place) as store, changing(store, "set", Origin("partnermap set")) as recorder:
        [omar] = store.stakeholders(["omar"])
        recorder.put("stakeholder", {"omar": omar}, {"omar": omar.__class__("omar", "person", "Omar Haddad", note="theirs")})
    with pytest.raises(StoreBusy, match="was changed by somebody else meanwhile"):
        desk.sync(seen=1)
    omar_now = one(desk.place, "omar")
    assert omar_now
    assert omar_now.note == "theirs"


def test_two_that_others_have_merged_stay_one_and_what_was_edited_in_the_one_that_went_is_told(desk: Desk) -> None:
    was = tie(desk.place, "PARTNERS_IN")
    with opened(desk.place) as store:
        merge(store, "fisheries", "guard")
    moved = tie(desk.place, "PARTNERS_IN")
    assert (was.source, moved.source) == ("guard", "fisheries")
    before = held(desk.place)
    done = desk.set("stakeholders", like(id="omar"), country="CA").sync()
    assert (told(done), counts(done)) == ([], {"changed": {"stakeholder": 1}})
    assert held(desk.place).ties == before.ties
    desk.set("stakeholders", like(id="guard"), note="mine").set("ties", like(id=was.id), note="mine")
    again = desk.sync()
    assert told(again) == [("removed there", "guard", "", "", "", 2)]
    assert (counts(again), tie(desk.place, "PARTNERS_IN")) == ({"changed": {"tie": 1}}, replace(moved, note="mine"))
