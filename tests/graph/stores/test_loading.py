"""The contract of the stores, run over the embedded store and over Neo4j: what a load does, and what must not happen."""

from __future__ import annotations

import signal
from dataclasses import replace
from pathlib import Path

import pytest

from partnermap.graph import (
    BadRows,
    Brief,
    Counts,
    Evidence,
    Link,
    Source,
    Stakeholder,
    Tie,
    load,
    read_schema,
    resolve,
)
from partnermap.graph.drafts import Place as Line
from partnermap.graph.drafts import Problem
from partnermap.graph.errors import NewerStore, ReadOnly, StoreMissing
from partnermap.graph.intake import Tally
from partnermap.graph.names import Name
from partnermap.graph.schema import parse_schema
from partnermap.loaders import read
from tests.graph.stores.given import SAID, by_id
from tests.places import SCHEMA, Everything, Place, everything, held, load_folder, load_tables, loading, many, opened, put, reopened


def test_evidence_for_the_same_tie_gathers(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    headings = "source,type,target,since,evidence_source,evidence_locator,evidence_quote"
    load_tables(place, ties=f"{headings}\nhsa,LEADS,clear,2004,plan,page 9,led by\n")
    with reopened(place) as store:
        leads = [tie for tie in store.ties_of(["hsa"]) if tie.type == "LEADS"]
        assert [tie.evidence for tie in leads] == [
            (Evidence("report", "page 2", "the Agency leads"), Evidence("minutes", "point 1"), Evidence("plan", "page 9", "led by"))
        ]


def test_the_same_load_twice_changes_nothing_and_says_so(place: Place, example_folder: Path) -> None:
    first = load_folder(place, example_folder)
    assert (first.sources, first.stakeholders, first.ties) == (Tally(3, 0, 0), Tally(14, 0, 0), Tally(21, 0, 0))
    before = held(place)
    second = load_folder(place, example_folder)
    assert (second.sources, second.stakeholders, second.ties) == (Tally(0, 0, 3), Tally(0, 0, 14), Tally(0, 0, 21))
    assert second.is_nothing_new
    assert held(place) == before


def test_absence_from_a_later_load_ends_nothing(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    before = held(place)
    load_tables(place, stakeholders="id,kind,name\ntug,unit,Tug Unit\n")
    after = held(place)
    assert [one for one in after.stakeholders if one.id != "tug"] == before.stakeholders
    assert (after.sources, after.ties) == (before.sources, before.ties)


def test_a_replaced_name_stays_as_an_alias(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    load_tables(place, stakeholders="id,kind,name,name_fr\nguard,agency,Coast Guard Service,\n")
    with reopened(place) as store:
        guard = resolve(store, "Coastal Guard")
        assert (guard.id, *guard.names) == ("guard", "Coast Guard Service", "Garde côtière", "CG", "Coastal Guard")
        assert [resolve(store, name).id for name in ("coast guard service", "CG", "garde cotiere")] == ["guard"] * 3


def test_a_symmetric_tie_given_both_ways_is_one_tie(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    report = load_tables(place, ties="source,type,target,evidence_source,evidence_locator\nfisheries,WORKS_WITH,hsa,plan,page 3\n")
    assert report.ties == Tally(0, 1, 0)
    with reopened(place) as store:
        works = [(tie.source, tie.target, tie.evidence) for tie in store.ties() if tie.type == "WORKS_WITH"]
        assert works == [("fisheries", "hsa", (Evidence("minutes", "point 2"), Evidence("plan", "page 3")))]


def test_ends_of_ties_are_found_by_any_name_also_in_a_later_load(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    rows = "source,type,target,evidence_source\nGARDE COTIERE,SUPPORTS,Head Diver Levesque,plan\nzoé lévesque,SPOKE_AT,the forum,plan\n"
    assert load_tables(place, ties=rows).ties == Tally(2, 0, 0)
    with reopened(place) as store:
        assert [(tie.source, tie.type, tie.target) for tie in store.ties_of(["zoe"]) if tie.evidence[0].source == "plan"] != []


def test_a_load_that_fails_at_its_end_leaves_the_former_state(place: Place, example_folder: Path) -> None:
    bad = Problem(Line("many.csv", "", 9), "kind", "'tug' is no kind of stakeholder")
    with opened(place) as store:
        with pytest.raises(BadRows):
            load(store, [*many(0, 50, 100), bad])
        assert everything(store) == Everything([], [], [], Counts({}, {}, {}, 0, 0))
    with pytest.raises(StoreMissing):
        reopened(place)
    with opened(place) as store:
        with pytest.raises(BadRows):
            load(store, [*many(0, 50, 100), bad])
        load(store, read(str(example_folder), store.schema))
    before = held(place)
    with opened(place) as store:
        with pytest.raises(BadRows):
            load(store, [*many(0, 50, 100), bad])
        assert everything(store) == before
        assert load(store, [*many(0, 50, 100), bad], skip_bad=True).ties.added == 100
    assert len(held(place).ties) == len(before.ties) + 100


def test_a_schema_is_kept_with_the_data_and_taken_back_with_it(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    data = read_schema()._data
    wider = parse_schema({
        "kinds": {**data["kinds"], "source": data["kinds"]["program"], "task_force": data["kinds"]["collaboration"]},
        "ties": {**data["ties"], "FUNDS_2": {**data["ties"]["FUNDS"], "ends": {"source": ["agency"], "target": ["source", "task_force"]}}},
    })  # fmt: skip
    with opened(place) as store:
        with pytest.raises(BadRows):
            load(store, [Problem(Line("x.csv", "", 2), "", "bad")], schema=wider)
        assert (store.schema == SCHEMA, "source" in store.schema.kinds) == (True, False)
        load(store, [], schema=wider)
        assert store.schema == wider
    with reopened(place) as store:
        assert store.schema == wider
    spring, force = Stakeholder("spring", "source", "The Spring"), Stakeholder("force", "task_force", "Tug Force")
    tie = Tie("hsa", "FUNDS_2", "spring", evidence=SAID)
    put(place, stakeholders=[spring, force], ties=[tie])
    with reopened(place) as store:
        assert list(store.stakeholders(["spring", "force"])) == [force, spring]
        assert list(store.ties([tie.id])) == list(store.ties_of(["spring"])) == [tie]
        assert [source.id for source in store.sources()] == ["minutes", "plan", "report"]
        assert (store.counts().sources, store.counts().kinds["source"], store.counts().types["FUNDS_2"]) == (3, 1, 1)


def test_a_load_sees_what_it_has_put_before_it_is_kept(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    hsa = Stakeholder("hsa", "agency", "Harbour Safety Bureau", "", ("HSB",))
    harbour_pilots = Stakeholder("pilots", "unit", "Harbour Pilots")
    with opened(place) as store, store.writer() as writer:
        before = {tie.id: tie for tie in writer.ties()}
        operates = next(tie for tie in before.values() if tie.type == "OPERATES")
        new = Tie("pilots", "PART_OF", "hsa", since="2014", evidence=SAID)
        writer.put_stakeholders([hsa, harbour_pilots])
        writer.put_ties([new, replace(operates, note="Sold", id=operates.id)])
        writer.put_sources([Source("atlas", "Atlas")])
        now = before | {new.id: new, operates.id: replace(operates, note="Sold", id=operates.id)}
        assert {tie.id: tie for tie in writer.ties()} == now
        assert by_id(writer.ties([new.id, operates.id, "nobody"])) == by_id([new, now[operates.id]])
        assert by_id(writer.ties_of(["hsa"])) == by_id(tie for tie in now.values() if "hsa" in (tie.source, tie.target))
        for end, found in (
            ("either", {Link("pilots", "PART_OF", "hsa")}),
            ("source", {Link("pilots", "PART_OF", "hsa")}),
            ("target", set()),
        ):
            assert set(writer.links_of(["pilots"], end=end)) == found
        assert set(writer.briefs(["pilots", "hsa", "nobody"])) == {
            Brief("pilots", "unit", "Harbour Pilots"),
            Brief("hsa", "agency", hsa.name),
        }
        assert list(writer.ties_between([("hsa", "pilots")])) == [new]
        assert list(writer.stakeholders(["pilots", "hsa"])) == [hsa, harbour_pilots]
        assert [one.id for one in writer.stakeholders()] == sorted([one.id for one in writer.stakeholders()])
        assert [source.id for source in writer.sources()] == ["atlas", "minutes", "plan", "report"]
        assert [name.form for name in writer.names_starting("harbour", 3)] == ["Harbour Day 2011", "Harbour Forum", "Harbour Pilots"]
        assert [name.form for name in writer.names_with(["safety"], 5)] == ["Harbour Safety Bureau"]
        assert list(writer.named(["hsa", "hsb"])) == [Name("hsb", "HSB", "hsa")]
        assert "Agence de sécurité portuaire" not in {name.form for name in writer.names()}
        assert (writer.counts().types["PART_OF"], writer.counts().sources) == (4, 4)
    with reopened(place) as store:
        assert {tie.id: tie for tie in store.ties()} == now


def test_a_question_finds_no_store_where_none_was_made(place: Place) -> None:
    with pytest.raises(StoreMissing, match=f"partnermap --store {place.address} load FILE"):
        reopened(place)


def test_an_opened_store_that_was_not_written_leaves_nothing(place: Place) -> None:
    with opened(place) as store:
        assert list(store.stakeholders()) == list(store.names()) == list(store.ties()) == []
        assert store.counts() == Counts({}, {}, {}, 0, 0)
    with pytest.raises(StoreMissing):
        reopened(place)


def test_a_question_cannot_write(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    before = held(place)
    with reopened(place) as store:
        with pytest.raises(ReadOnly), store.writer():
            pass
        with pytest.raises(place.refusal):
            place.write_raw(store)
        assert everything(store) == before
    assert held(place) == before


def test_a_store_of_a_later_version_is_refused(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    place.age(99)
    for open_ in (reopened, opened):
        with pytest.raises(NewerStore, match="run `pip install .` in the folder of a newer partnermap"):
            open_(place)


@pytest.mark.parametrize("is_first", [True, False], ids=["the first load", "a later load"])
def test_a_load_that_is_killed_leaves_the_former_state(place: Place, example_folder: Path, is_first: bool) -> None:
    if not is_first:
        load_folder(place, example_folder)
        before = held(place)
    with loading(place, first=0) as process:
        place.wait_until_written(process)
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    if is_first:
        with pytest.raises(StoreMissing):
            reopened(place)
    else:
        assert held(place) == before
    report = load_folder(place, example_folder)
    assert report.is_nothing_new != is_first
    assert len(held(place).stakeholders) == 14


def test_readers_see_the_former_state_while_a_load_goes_on(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    before = held(place)
    seen = 0
    with reopened(place) as early, loading(place, first=0, pause=2) as process:
        place.wait_until_written(process)
        while process.poll() is None:
            now = [everything(store).counts for store in (early,)]
            with reopened(place) as late:
                now.append(late.counts())
            if process.poll() is not None or now != [before.counts] * 2:
                break
            seen += 1
        process.wait()
        assert process.returncode == 0
        assert seen > 0
        assert early.counts() != before.counts
    after = held(place)
    assert after.counts.types["FUNDS"] == before.counts.types["FUNDS"] + 15_000
    assert {tie.id for tie in before.ties} < {tie.id for tie in after.ties}
