"""What changed, told from what the history of either store keeps."""

from __future__ import annotations

from dataclasses import replace

import pytest

from partnermap.graph import AmbiguousName, Reader, Stakeholder, UnknownName, resolve
from partnermap.graph.changes import Origin
from partnermap.graph.history.changing import changing
from partnermap.graph.history.lives import resolve_ever
from partnermap.output.deeds import deed_line
from partnermap.queries.history import History, history
from tests.places import Place, load_tables, opened, reopened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")

SOURCES = "id,title\nreport,Report\n"
STAKEHOLDERS = "id,kind,name,country\nforum,program,Forum,\nguard,agency,Coastal Guard,\nhsa,agency,Harbour Safety,\n"
HEADINGS = "source,type,target,since,evidence_source,evidence_locator\n"
TIES = HEADINGS + "hsa,FUNDS,forum,2011,report,p. 1\nguard,FUNDS,forum,,report,p. 2\n"


@pytest.fixture
def changed(place: Place) -> Place:
    """Loaded twice, the second time with more; then the Coastal Guard was renamed, taken out with its ties, and brought back by an undo,
    which was undone.
    """
    load_tables(place, sources=SOURCES, stakeholders=STAKEHOLDERS, ties=TIES)
    load_tables(place, sources=SOURCES, stakeholders=STAKEHOLDERS.replace("Safety,", "Safety,CA"), ties=TIES.replace("p. 1", "p. 9"))
    with opened(place) as store:
        guard = resolve(store, "guard")
        with changing(store, "set", Origin("partnermap set guard 'name=Sea Guard'", who="Zoe")) as change:
            change.put("stakeholder", {"guard": guard}, {"guard": replace(guard, name="Sea Guard")})
        with changing(store, "remove", Origin(who="Zoe")) as change:
            change.remove("tie", list(store.ties_of(["guard"])))
            change.remove("stakeholder", list(store.stakeholders(["guard"])))
    return place


def undo(store: Place, number: int) -> None:
    with opened(store) as opened_, changing(opened_, "undo", undoes=number) as change:
        change.put("stakeholder", {}, {"guard": Stakeholder("guard", "agency", "Sea Guard")})


def told(reader: Reader, answer: History) -> list[tuple[int, list[str], int]]:
    lines = [[deed_line(deed, reader.schema, "en") for deed in one.deeds] for one in answer.changes]
    return [(one.change.number, some, one.left) for one, some in zip(answer.changes, lines, strict=True)]


def test_all_changes_are_told_the_newest_first_with_what_took_them_back(changed: Place) -> None:
    undo(changed, 4)
    with reopened(changed) as store:
        answer = history(store)
    assert [(one.change.number, one.change.kind, one.change.who, one.undone_by, one.deeds) for one in answer.changes] == [
        (5, "undo", "", 0, ()), (4, "remove", "Zoe", 5, ()), (3, "set", "Zoe", 0, ()), (2, "load", "", 0, ()), (1, "load", "", 0, ()),
    ]  # fmt: skip
    undo(changed, 5)
    with reopened(changed) as store:
        assert {one.change.number: one.undone_by for one in history(store).changes} == {6: 0, 5: 6, 4: 0, 3: 0, 2: 0, 1: 0}


def test_one_change_is_told_thing_by_thing_with_names_as_they_were_then(changed: Place) -> None:
    with reopened(changed) as store:
        assert [told(store, history(store, number, deeds=0)) for number in (1, 2, 3, 4)] == [
            [
                (
                    1,
                    [
                        "Added: Report (source, report)", "Added: Forum (program, forum)", "Added: Coastal Guard (agency, guard)",
                        "Added: Harbour Safety (agency, hsa)", "Added: Coastal Guard funds Forum; Evidence: report: p. 2",
                        "Added: Harbour Safety funds Forum (since 2011); Evidence: report: p. 1",
                    ],
                    0,
                )
            ],
            [
                (
                    2,
                    [
                        "Said again: Report (source, report)", "Said again: Forum (program, forum)",
                        "Said again: Coastal Guard (agency, guard)", "Harbour Safety (agency, hsa): Country was empty and is now 'CA'",
                        "Said again: Coastal Guard funds Forum",
                        "Harbour Safety funds Forum (since 2011): Evidence added: report: p. 9",
                    ],
                    0,
                )
            ],
            [(3, ["Sea Guard (agency, guard): Name was 'Coastal Guard' and is now 'Sea Guard'"], 0)],
            [(4, ["Removed: Sea Guard (agency, guard)", "Removed: Sea Guard funds Forum; Evidence: report: p. 2"], 0)],
        ]  # fmt: skip


def test_the_first_things_of_a_change_are_told_and_how_many_more_there_are(changed: Place) -> None:
    with reopened(changed) as store:
        assert told(store, history(store, 1, deeds=2)) == [(1, ["Added: Report (source, report)", "Added: Forum (program, forum)"], 4)]
        assert told(store, history(store, 1)) == [(1, [], 0)]


def test_what_changed_of_one_that_is_gone_is_found_by_its_id_and_by_every_name_that_it_had(changed: Place) -> None:
    with reopened(changed) as store:
        for name in ("guard", "GUARD", "sea guard", "Coastal Guard"):
            one, is_there = resolve_ever(store, name)
            assert (one, is_there) == (Stakeholder("guard", "agency", "Sea Guard"), False)
        answer = history(store, stakeholder=one, deeds=0, is_gone=True)
        assert told(store, answer) == [
            (4, ["Removed: Sea Guard (agency, guard)", "Removed: Sea Guard funds Forum; Evidence: report: p. 2"], 0),
            (3, ["Sea Guard (agency, guard): Name was 'Coastal Guard' and is now 'Sea Guard'"], 0),
            (2, ["Said again: Coastal Guard (agency, guard)", "Said again: Coastal Guard funds Forum"], 0),
            (1, ["Added: Coastal Guard (agency, guard)", "Added: Coastal Guard funds Forum; Evidence: report: p. 2"], 0),
        ]  # fmt: skip
        with pytest.raises(UnknownName):
            resolve_ever(store, "nobody")


def test_what_changed_of_one_tells_of_its_ties_that_are_gone(changed: Place) -> None:
    with reopened(changed) as store:
        answer = history(store, stakeholder=resolve(store, "Forum"), deeds=2)
        assert told(store, answer) == [
            (4, ["Removed: Sea Guard funds Forum; Evidence: report: p. 2"], 0),
            (2, ["Said again: Forum (program, forum)", "Said again: Coastal Guard funds Forum"], 1),
            (1, ["Added: Forum (program, forum)", "Added: Coastal Guard funds Forum; Evidence: report: p. 2"], 1),
        ]


def test_a_former_name_that_two_had_is_refused_with_both(changed: Place) -> None:
    with opened(changed) as store:
        hsa = resolve(store, "hsa")
        with changing(store, "set") as change:
            change.put("stakeholder", {"hsa": hsa}, {"hsa": replace(hsa, name="Sea Guard")})
        with changing(store, "set") as change:
            change.put("stakeholder", {"hsa": replace(hsa, name="Sea Guard")}, {"hsa": hsa})
        assert resolve_ever(store, "Harbour Safety") == (hsa, True)
        with pytest.raises(AmbiguousName) as refused:
            resolve_ever(store, "Sea Guard")
    assert refused.value.candidates == ("Sea Guard (agency, guard)", "Sea Guard (agency, hsa)")


def test_a_network_without_a_history_has_none_to_tell(place: Place) -> None:
    load_tables(place, stakeholders=STAKEHOLDERS)
    with opened(place) as store:
        with store.writer() as writer:
            writer.remove_entries(list(store.entries(1)))
        assert history(store, stakeholder=resolve(store, "hsa"), deeds=0).changes == ()
