"""Two stakeholders that are one, merged on each store; and who answers for the one that is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnermap import exports, loaders
from partnermap.graph import BadData, Stakeholder, Store, find, load, resolve
from partnermap.graph.history.changing import last_number
from partnermap.graph.history.merging import merge
from partnermap.graph.history.undoing import undo
from partnermap.graph.stores.embedded import in_memory
from tests.graph.history.sequences import state
from tests.places import SCHEMA, Place, load_tables, opened, reopened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")

STAKEHOLDERS = """\
id,kind,name,name_fr,aliases,country,since,until,url,ward
a,agency,Harbour Safety Agency,,HSA,CA,1998,,,3
b,agency,Port Safety Board,Conseil portuaire,PSB,US,1950,1990,https://board.example,4
c,agency,Coastal Guard,,,,,,,
u,unit,Dive Unit,,,,,,,
"""
SOURCES = "id,title,date\nreport,Annual report,2012\nminutes,Minutes,2014\n"
TIES = """\
source,type,target,since,note,evidence_source,evidence_locator
a,FUNDS,c,2001,,report,page 1
b,FUNDS,c,2001,said so,minutes,point 1
c,WORKS_WITH,b,,,report,page 2
b,WORKS_WITH,a,,,report,page 3
u,PART_OF,b,,,report,page 4
"""


@pytest.fixture
def both(place: Place) -> Place:
    """Where a network is in which a and b are two."""
    load_tables(place, sources=SOURCES, stakeholders=STAKEHOLDERS, ties=TIES)
    return place


def ties(store: Store) -> dict[tuple[str, str, str], tuple[str, list[str]]]:
    return {
        (tie.source, tie.type, tie.target): (tie.note, [f"{item.source} {item.locator}" for item in tie.evidence]) for tie in store.ties()
    }


def one(store: Store, id_: str) -> Stakeholder:
    [found] = store.stakeholders([id_])
    return found


def test_the_one_that_is_kept_has_the_names_the_ties_and_the_evidence_of_both(both: Place) -> None:
    with opened(both) as store:
        done = merge(store, "a", "b")
    with reopened(both) as store:
        assert one(store, "a") == Stakeholder(
            "a", "agency", "Harbour Safety Agency", "Conseil portuaire", ("HSA", "Port Safety Board", "PSB"), "CA", since="1998",
            url="https://board.example", attributes=(("ward", "3"),), former_ids=("b",),
        )  # fmt: skip
        assert ties(store) == {
            ("a", "FUNDS", "c"): ("said so", ["report page 1", "minutes point 1"]),
            ("a", "WORKS_WITH", "c"): ("", ["report page 2"]),
            ("u", "PART_OF", "a"): ("", ["report page 4"]),
        }
        assert [(change.kind, change.number) for change in store.changes()] == [("load", 1), ("merge", 2)]
    [merged] = done.merged
    assert merged.taken == ("url",)
    assert [tuple(one) for one in merged.differing] == [
        ("country", "CA", "US"), ("since", "1998", "1950"), ("until", "", "1990"), ("ward", "3", "4"),
    ]  # fmt: skip
    assert (merged.moved, merged.gathered, [tie.target for tie in merged.dropped]) == (3, 1, ["b"])


def test_when_ties_count_follows_the_life_of_the_one_that_is_kept(both: Place) -> None:
    with opened(both) as store:
        merge(store, "c", "a")
        assert {(tie.source, tie.type, tie.target): tie.span_since for tie in store.ties()} == {
            ("b", "FUNDS", "c"): "2001", ("b", "WORKS_WITH", "c"): "1998", ("u", "PART_OF", "b"): "1950",
        }  # fmt: skip


def test_a_merge_is_taken_back_exactly(both: Place) -> None:
    with opened(both) as store:
        before = state(store)
        merge(store, "a", "b")
        undo(store)
        assert state(store) == before


def test_a_trial_changes_nothing(both: Place) -> None:
    with opened(both) as store:
        before = state(store)
        assert merge(store, "a", "b", is_trial=True).number == 0
        assert (state(store), last_number(store)) == (before, 1)


def test_two_of_different_kinds_and_one_with_itself_are_refused(both: Place) -> None:
    with opened(both) as store:
        with pytest.raises(BadData, match="'Harbour Safety Agency' is of kind agency and 'Dive Unit' of kind unit"):
            merge(store, "a", "u")
        with pytest.raises(BadData, match="cannot be merged with itself"):
            merge(store, "a", "a")


def test_an_id_that_was_merged_means_its_heir_wherever_a_name_is_asked(both: Place) -> None:
    with opened(both) as store:
        merge(store, "a", "b")
        merge(store, "c", "a")
    with reopened(both) as store:
        assert one(store, "c").former_ids == ("a", "b")
        assert [resolve(store, text).id for text in ("a", "b", "B", "Port Safety Board", "c")] == ["c"] * 5
        assert [(match.stakeholder.id, match.matched, match.how) for match in find(store, "b")] == [("c", "b", "former")]


def test_no_name_is_taken_for_an_id_that_was_merged(both: Place) -> None:
    load_tables(both, stakeholders="id,kind,name\nport-board,agency,Old Board\nd,agency,Port Board\n")
    with opened(both) as store:
        merge(store, "a", "port-board")
        assert [resolve(store, text).id for text in ("port-board", "Port Board")] == ["a", "d"]


def test_a_row_with_an_id_that_was_merged_is_said_of_its_heir_and_does_not_rename_it(both: Place) -> None:
    with opened(both) as store:
        merge(store, "a", "b")
    report = load_tables(both, stakeholders="id,kind,name,country,region,until\nb,agency,Board of Port Safety,US,NS,1990\n")
    with reopened(both) as store:
        kept = one(store, "a")
        assert (kept.name, kept.aliases[-1], kept.country, kept.region, kept.until) == (
            "Harbour Safety Agency", "Board of Port Safety", "CA", "NS", "",
        )  # fmt: skip
        assert [item.id for item in store.stakeholders()] == ["a", "c", "u"]
    assert [notice.message for notice in report.notices] == [
        "country of 'a' stays 'CA'; this row says 'US' of 'b', which is now part of it",
        "until of 'a' stays ''; this row says '1990' of 'b', which is now part of it",
    ]


def test_the_files_that_were_loaded_before_load_again_and_bring_nothing_new(both: Place) -> None:
    with opened(both) as store:
        merge(store, "a", "b")
        before = state(store)
    report = load_tables(both, sources=SOURCES, stakeholders=STAKEHOLDERS, ties=TIES)
    with reopened(both) as store:
        assert (state(store), report.is_nothing_new) == (before, True)
    assert str(report.notices[-1]) == "ties.csv line 5: 'b' and 'a' are one now, so the tie between them is left out"


def test_a_row_without_an_id_and_with_a_name_of_the_one_that_was_merged_is_its_heir(both: Place) -> None:
    with opened(both) as store:
        merge(store, "a", "b")
    load_tables(both, stakeholders="kind,name,sector\nagency,Port Safety Board,government\n")
    with reopened(both) as store:
        assert (one(store, "a").name, one(store, "a").sector) == ("Harbour Safety Agency", "government")


def test_a_json_of_the_network_keeps_the_ids_that_were_merged(both: Place, tmp_path: Path) -> None:
    with opened(both) as store:
        merge(store, "a", "b")
    file = json_of(both, tmp_path)
    with reopened(both) as store:
        [held] = [item for item in store.stakeholders() if item.former_ids]
    with in_memory(SCHEMA) as other:
        load(other, loaders.read(str(file), SCHEMA))
        assert one(other, "a") == held


def test_a_file_that_says_who_was_merged_merges_nobody_here(both: Place, tmp_path: Path) -> None:
    with in_memory(SCHEMA) as other:
        load(other, loaders.read(str(json_of(both, tmp_path)), SCHEMA))
        merge(other, "a", "b")
        exports.export(other, tmp_path / "merged.json")
    with opened(both) as store:
        report = load(store, loaders.read(str(tmp_path / "merged.json"), SCHEMA))
        assert [item.id for item in store.stakeholders()] == ["a", "b", "c", "u"]
        assert one(store, "a").former_ids == ()
    assert next(notice.message for notice in report.notices) == (
        "'b' is 'b' here, so it is not taken for one that was merged into 'a'; if they are one: `partnermap merge a b`"
    )


def json_of(place: Place, folder: Path) -> Path:
    with reopened(place) as store:
        exports.export(store, folder / "network.json")
    return folder / "network.json"
