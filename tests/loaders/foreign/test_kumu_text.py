"""Kumu's CSV and JSON: elements and connections in files of their own, a blueprint, and the export of a whole project."""

from pathlib import Path

import pytest

from partnermap import loaders
from partnermap.graph import BadRows, Evidence, UnreadableFile
from partnermap.graph.drafts import Place, Read, StakeholderDraft
from tests.loaders.foreign.given import SCHEMA, as_json, loaded, stakeholders, text, tie, ties

PROJECT = {
    "name": "Harbour map", "description": "", "proxyImages": True, "defaultMap": "map-1", "attributeRelevance": {},
    "attributes": [{"_id": "attr-1", "name": "Element Type"}],
    "elements": [
        {"_id": "elem-aB1", "attributes": {"label": "Harbour\nBoard", "element type": "Organization", "description": "Runs it", "tags": ["a", "b"]}},
        {"_id": "elem-cD2", "attributes": {"label": "Ann Moss", "element type": "Person", "email": "ann@x.example", "home": None}},
        {"_id": "elem-eF3", "attributes": {"label": "Harbour Board", "element type": "Organization"}},
        {"_id": "elem-gH4", "attributes": {"label": "# Numbers", "visits": 12, "is open": True}},
    ],
    "connections": [
        {"_id": "conn-1", "direction": "directed", "delayed": True, "reversed": False, "from": "elem-cD2", "to": "elem-aB1",
         "attributes": {"connection type": "Employee", "label": "Chief"}},
        {"_id": "conn-2", "direction": "undirected", "delayed": False, "reversed": False, "from": "elem-eF3", "to": "elem-gH4", "attributes": {}},
        {"_id": "conn-3", "direction": "directed", "from": "elem-gH4", "to": "elem-eF3", "attributes": {"connection type": None}},
    ],
    "loops": [{"_id": "loop-1", "connections": ["conn-1"]}], "maps": [{"_id": "map-1", "elements": []}], "perspectives": [],
}  # fmt: skip


def test_elements_and_connections_in_two_files_are_one_map(tmp_path: Path) -> None:
    one = text(tmp_path / "people.csv", "\ufeffLabel,Type,Tags\r\nAnn Moss,Person,a|b\r\nHarbour Board,Company,\r\n")
    other = text(tmp_path / "lines.csv", "From,To,Type\r\nHarbour Board,Ann Moss,Employee\r\n")
    with loaded(other, one) as (store, told):
        assert stakeholders(store) == {"ann-moss": ("person", "", "Ann Moss"), "harbour-board": ("agency", "", "Harbour Board")}
        assert ties(store) == {("ann-moss", "WORKS_FOR", "harbour-board", "Employee")}
        assert tie(store, "ann-moss", "harbour-board").evidence == (Evidence("lines-csv", "row 2"),)
        assert "lines.csv, people.csv: read as CSV of Kumu: 2 elements, 1 connection" in told


def test_connections_alone_find_who_is_there_and_make_who_is_not(tmp_path: Path) -> None:
    people = text(tmp_path / "people.csv", "Label,Type\nAnn Moss,Person\nHarbour Forum,Committee\n")
    lines = text(tmp_path / "lines.csv", "From;To;Type\nAnn Moss;Harbour Forum;\nann moss;New Trust;funds\n")
    with loaded(lines, also=[people]) as (store, told):
        assert stakeholders(store) == {
            "ann-moss": ("person", "", "Ann Moss"), "harbour-forum": ("collaboration", "", "Harbour Forum"), "new-trust": ("agency", "", "New Trust"),
        }  # fmt: skip
        assert ties(store) == {("ann-moss", "WORKS_WITH", "harbour-forum", ""), ("ann-moss", "FUNDS", "new-trust", "")}
        assert "lines.csv line 2: 3 names stand in connections alone; who is not known by them yet becomes an agency" in told


def test_a_quotation_mark_that_is_not_closed_is_told_with_its_line(tmp_path: Path) -> None:
    path = text(tmp_path / "e.csv", 'Label,Type\nA,Person\n"B,Person\nC,Person\n')
    with pytest.raises(UnreadableFile, match=r"e.csv is damaged near line 3: a quotation mark is not closed"), loaded(path):
        pass


def test_the_export_of_a_project_is_read_with_the_ids_of_its_connections(tmp_path: Path) -> None:
    with loaded(as_json(tmp_path / "project.json", PROJECT)) as (store, told):
        assert stakeholders(store) == {
            "harbour-board-elem-ab1": ("agency", "", "Harbour Board"), "harbour-board-elem-ef3": ("agency", "", "Harbour Board"),
            "ann-moss": ("person", "", "Ann Moss"), "numbers": ("agency", "", "# Numbers"),
        }  # fmt: skip
        assert ties(store) == {
            ("ann-moss", "WORKS_FOR", "harbour-board-elem-ab1", "Employee, Chief"), ("harbour-board-elem-ef3", "WORKS_WITH", "numbers", ""),
        }  # fmt: skip
        [board] = store.stakeholders(["harbour-board-elem-ab1"])
        assert (board.note, dict(board.attributes)) == (
            "Runs it", {"tags": "a|b", "original_type": "Organization", "original_id": "elem-aB1"},
        )  # fmt: skip
        [numbers] = store.stakeholders(["numbers"])
        assert dict(numbers.attributes) == {"visits": "12", "is_open": "true", "original_id": "elem-gH4"}
        chief = tie(store, "ann-moss", "harbour-board-elem-ab1")
        assert (chief.evidence, dict(chief.attributes)) == ((Evidence("project-json", "connection conn-1"),), {"delayed": "true"})
        both = tie(store, "numbers", "harbour-board-elem-ef3")
        assert [item.locator for item in both.evidence] == ["connection conn-2", "connection conn-3"]
        assert [(one.title, one.date) for one in store.sources()] == [("Harbour map (project.json)", "")]
    assert told[0] == "project.json: read as JSON of Kumu: 4 elements, 3 connections"
    assert {line for line in told if "not read" in line} == {
        "project.json: 1 loop was not read; its connections were",
        "project.json: what says how it is drawn was not read: maps (1), proxyImages, defaultMap",
    }
    assert "project.json: 1 cell of the column email was left out: personal contact details are not kept" in told


def test_a_blueprint_names_its_ends_by_label_or_by_id(tmp_path: Path) -> None:
    data = {
        "elements": [{"label": "A", "type": "Person"}, {"id": "harbour-board", "label": "Board of the Harbour", "tags": ["x"]}],
        "connections": [{"from": "A", "to": "harbour-board", "type": "Member", "direction": "mutual"}, {"from": "A", "to": ["C", "D"]}],
    }
    with loaded(as_json(tmp_path / "b.json", data)) as (store, _):
        assert ties(store) == {
            ("a", "MEMBER_OF", "harbour-board", ""), ("a", "WORKS_WITH", "c", ""), ("a", "WORKS_WITH", "d", ""),
        }  # fmt: skip
        assert dict(tie(store, "a", "harbour-board").attributes) == {"direction": "mutual"}
        assert tie(store, "a", "c").evidence == (Evidence("b-json", "connection 2"),)


def test_what_is_no_element_is_told_and_half_a_character_is_a_question_mark(tmp_path: Path) -> None:
    path = text(tmp_path / "h.json", '{"elements": [7, {"label": "A\\ud800"}, {"type": "x"}], "connections": [null, {"from": "A?"}]}')
    with pytest.raises(BadRows) as refused, loaded(path):
        pass
    assert [str(one) for one in refused.value.problems] == [
        "h.json: one of the elements is no object, as Kumu writes it", "h.json column label: the label is missing; fill in the cell",
        "h.json: one of the connections is no object, as Kumu writes it", "h.json column to: the to is missing; fill in the cell",
    ]  # fmt: skip


@pytest.mark.parametrize("depth", [300, 100_000])
def test_json_that_is_nested_without_end_is_refused_in_one_line(tmp_path: Path, depth: int) -> None:
    path = text(tmp_path / "deep.json", '{"name": "x", "elements": ' + "[" * depth + "]" * depth + ', "connections": []}')
    with pytest.raises(UnreadableFile, match=r"^\S+deep.json is nested too deeply to be a network"), loaded(path):
        pass


def test_a_map_that_is_piped_in_is_recognised(tmp_path: Path) -> None:
    def read(content: bytes) -> list[Read]:
        return list(loaders.read_all(["-"], SCHEMA, piped=content))

    of_json = read(as_json(tmp_path / "p.json", PROJECT).read_bytes())
    assert str(of_json[0]) == "standard input: read as JSON of Kumu: 4 elements, 3 connections"
    of_csv = read(b"Label,Type\nA,Person\n")
    assert [(one.name, one.kind, one.place) for one in of_csv if isinstance(one, StakeholderDraft)] == [
        ("A", "person", Place("standard input", "", 2))
    ]


def test_two_blank_lines_begin_the_connections_of_a_file_with_both(tmp_path: Path) -> None:
    path = text(tmp_path / "map.csv", "Label,Type\nA,Person\nB,Company\n\n\nFrom,To\nA,B\n")
    with loaded(path) as (store, told):
        assert tie(store, "a", "b").evidence == (Evidence("map-csv", "row 7"),)
        assert told[0] == "map.csv: read as CSV of Kumu: 2 elements, 1 connection"


def test_dates_and_amounts_are_those_of_the_tie_where_they_can_be_read_and_else_attributes(tmp_path: Path) -> None:
    rows = 'From,To,Type,Start Date,End Date,Amount\nA,B,Funds,2021-03-05,31/03/2024,"CAD 10,000.50"\nB,C,Funds,03/04/2021,,nil\n'
    with loaded(text(tmp_path / "c.csv", rows)) as (store, told):
        one, other = tie(store, "a", "b"), tie(store, "b", "c")
        assert (one.since, one.until, str(one.amount), one.currency, one.attributes) == ("2021-03-05", "2024-03-31", "10000.5", "CAD", ())
        assert (other.since, dict(other.attributes)) == ("", {"start_date": "03/04/2021", "amount_as_written": "nil"})
    assert "c.csv line 3: '03/04/2021' in column Start Date is kept as the attribute start_date, as it cannot be read there" in told
