"""Files that are not taken: nothing of them is, and what is wrong is named row by row."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from partnermap import loaders
from partnermap.exports import export
from partnermap.graph import BadData, BadRows, Tie
from partnermap.graph.syncing import check_edition
from tests.graph.syncing.desk import Desk
from tests.graph.syncing.test_sync import FUNDS_2005, like, tie
from tests.places import EmbeddedPlace, Neo4jPlace, Place, ask, held, load_tables, reopened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")


def faults(desk: Desk) -> list[str]:
    """What is said of the rows of a sync that is refused; the network is as it was."""
    before = held(desk.place)
    with pytest.raises(BadRows) as refused:
        desk.sync()
    assert held(desk.place) == before
    return [str(problem) for problem in refused.value.problems]


def test_a_stakeholder_whose_ties_stay_is_not_removed(desk: Desk) -> None:
    assert faults(desk.remove("stakeholders", like(id="omar"))) == [
        (
            "my network.xlsx sheet ties line 18 column source: 'omar' has no row of its own any more, and this tie names it; take this row out as "
            "well, or bring that one back"
        )
    ]


def test_a_source_that_is_cited_is_not_removed(desk: Desk) -> None:
    assert faults(desk.remove("sources", like(id="plan"))) == [
        (
            "my network.xlsx sheet ties line 12 column evidence_source: 'plan' has no row of its own any more, and this tie names it; take this "
            "row out as well, or bring that one back"
        )
    ]


def test_without_a_sheet_of_ties_none_of_their_ends_is_removed(desk: Desk) -> None:
    assert faults(desk.drop("ties").remove("stakeholders", like(id="omar"))) == [
        (
            "my network.xlsx sheet stakeholders column id: 'omar' has no row any more, and ties name it, which this file does not have; bring its row back, or export "
            "the ties as well"
        )
    ]


def test_bad_rows_are_named_as_in_a_load(desk: Desk) -> None:
    desk.set("ties", like(**FUNDS_2005), until="soon").set("ties", like(type="SUPPORTS"), target="Clear Watr")
    assert faults(desk) == [
        "my network.xlsx sheet ties line 4 column target: no stakeholder is called 'Clear Watr'; did you mean 'Clear Water Strategy'?",
        "my network.xlsx sheet ties line 9 column until: 'soon' is not a date; write 2011, 2011-04 or 2011-04-11",
    ]


def test_rows_of_one_tie_that_say_different_things_are_not_guessed_about(desk: Desk) -> None:
    led = tie(desk.place, "LEADS", "2004")
    [first, second] = [line for line, row in enumerate(desk.rows("ties"), start=2) if row["id"] == led.id]
    assert faults(desk.set("ties", like(id=led.id, evidence_source="minutes"), since="2005")) == [
        (
            f"my network.xlsx sheet ties line {second} column since: the rows of one tie say different things in column since, here and in my "
            f"network.xlsx sheet ties line {first}; write the same in each, or empty the id of the row that is another tie"
        )
    ]


def test_a_note_that_was_edited_in_one_row_of_a_tie_is_that_of_the_tie(desk: Desk) -> None:
    led = tie(desk.place, "LEADS", "2004")
    desk.set("ties", like(id=led.id, evidence_source="minutes"), note="As agreed").sync()
    now = tie(desk.place, "LEADS", "2004")
    assert (now.note, now.evidence) == ("As agreed", led.evidence)


def test_two_rows_of_one_stakeholder_are_not_guessed_about(desk: Desk) -> None:
    desk.add("stakeholders", id="omar", kind="person", name="Omar H.")
    assert faults(desk) == [
        (
            "my network.xlsx sheet stakeholders line 16 column id: 'omar' has another row in my network.xlsx sheet stakeholders line 11; take one "
            "of them out, or write another id"
        )
    ]


def test_a_kind_that_a_tie_cannot_have_at_its_end_is_refused(desk: Desk) -> None:
    found = faults(desk.set("stakeholders", like(id="ann"), kind="agency"))
    assert found == ["my network.xlsx sheet stakeholders line 2 column kind: WORKS_FOR cannot start at an agency; it starts at a person"]


def test_only_an_export_for_editing_of_this_network_is_taken(desk: Desk, tmp_path: Path) -> None:
    with reopened(desk.place) as store:
        export(store, tmp_path / "plain.xlsx")
        plain = loaders.read_edited(str(tmp_path / "plain.xlsx"), store.schema)
        with pytest.raises(BadData, match=r"plain.xlsx does not tell which change it shows.*--for-editing.*--replace SOURCE"):
            check_edition(store, plain.edition, "plain.xlsx")
    other = EmbeddedPlace(str(tmp_path / "other.db"))
    load_tables(other, stakeholders="id,kind,name\na,agency,Alpha\n")
    for place, path in ((other, desk.path), (desk.place, Desk(other, tmp_path / "other.xlsx").export().path)):
        with reopened(place) as store, pytest.raises(BadData, match="was exported from another network"):
            check_edition(store, loaders.read_edited(str(path), store.schema).edition, path.name)


def test_a_network_from_before_there_was_a_history_is_edited_as_any_other(place: Place, tmp_path: Path) -> None:
    load_tables(place, sources="id,title\ns,S\n", stakeholders="id,kind,name\na,agency,Alpha\nb,agency,Beta\n")
    if isinstance(place, Neo4jPlace):
        ask(place, "MATCH (h:PartnermapHistory) DELETE h")
    else:
        with closing(sqlite3.connect(place.address)) as connection, connection:
            connection.execute("delete from entries")
            connection.execute("delete from changes")
    desk = Desk(place, tmp_path / "old.xlsx").export()
    desk.set("stakeholders", like(id="a"), note="seen").add("ties", source="a", type="FUNDS", target="b", evidence_source="s")
    done = desk.sync()
    assert (done.change, [(one.source, one.target) for one in held(place).ties]) == (1, [("a", "b")])
    assert [one.note for one in held(place).stakeholders] == ["seen", ""]
    assert isinstance(held(place).ties[0], Tie)
