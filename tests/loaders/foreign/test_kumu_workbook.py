"""A workbook as Kumu asks for it becomes stakeholders and ties that cite it."""

from pathlib import Path

import pytest

from partnermap import loaders
from partnermap.graph import BadRows, Evidence, Source, UnreadableFile, load
from partnermap.graph.stores.embedded.store import in_memory
from tests.loaders.foreign.given import SCHEMA, book, loaded, stakeholders, tie, ties

ELEMENTS = [
    ("Label", "Type", "Tags", "Description", "Website", "Email", "Founded"),
    ("Harbour Board", "Company", "ports|safety", "Runs the harbour", "https://board.example", "office@board.example", 1998),
    ("Ann Moss", "Person", None, None, None, None, None),
    ("Clear Water", "Project", None, None, "www.clear.example", None, None),
    ("Coastal Coalition", "Coalition", None, None, "see their site", None, None),
    ("Tide", "Phenomenon", None, None, None, None, None),
]
CONNECTIONS = [
    ("From", "To", "Label", "Type", "Tags", "Direction", "Strength"),
    ("Harbour Board", "Ann Moss", None, "Employee/Founder", None, None, 3),
    ("Ann Moss", "Clear Water|Coastal Coalition", None, "Member", None, "directed", None),
    ("Harbour Board", "Clear Water", "since the flood", "Funds", "money", "directed", None),
    ("Coastal Coalition", "Harbour Board", None, "moves", None, "mutual", None),
    ("Tide", "Lighthouse Trust", None, None, None, "undirected", None),
    ("Tide", "Tide", None, None, None, None, None),
]


def written(folder: Path) -> Path:
    return book(folder / "map.xlsx", Elements=ELEMENTS, Connections=CONNECTIONS)


def test_elements_become_stakeholders_by_their_types_and_connections_ties_that_fit_their_ends(tmp_path: Path) -> None:
    with loaded(written(tmp_path)) as (store, _):
        assert stakeholders(store) == {
            "harbour-board": ("agency", "", "Harbour Board"), "ann-moss": ("person", "", "Ann Moss"), "tide": ("agency", "", "Tide"),
            "clear-water": ("program", "", "Clear Water"), "coastal-coalition": ("collaboration", "alliance", "Coastal Coalition"),
            "lighthouse-trust": ("agency", "", "Lighthouse Trust"),
        }  # fmt: skip
        assert ties(store) == {
            ("ann-moss", "WORKS_FOR", "harbour-board", "Employee/Founder"), ("ann-moss", "MEMBER_OF", "clear-water", ""),
            ("ann-moss", "MEMBER_OF", "coastal-coalition", ""), ("harbour-board", "FUNDS", "clear-water", "since the flood"),
            ("harbour-board", "PARTNERS_IN", "coastal-coalition", "moves"), ("lighthouse-trust", "WORKS_WITH", "tide", ""),
        }  # fmt: skip


def test_tags_descriptions_and_other_columns_are_kept_and_contact_details_are_not(tmp_path: Path) -> None:
    with loaded(written(tmp_path)) as (store, told):
        [board] = store.stakeholders(["harbour-board"])
        assert (board.note, board.url, dict(board.attributes)) == (
            "Runs the harbour", "https://board.example", {"tags": "ports|safety", "founded": "1998", "original_type": "Company"},
        )  # fmt: skip
        [clear] = store.stakeholders(["clear-water"])
        [coalition] = store.stakeholders(["coastal-coalition"])
        assert (clear.url, dict(coalition.attributes)["website"]) == ("https://www.clear.example", "see their site")
        assert dict(tie(store, "harbour-board", "ann-moss").attributes) == {"strength": "3"}
        assert dict(tie(store, "harbour-board", "clear-water").attributes) == {"tags": "money"}
        assert dict(tie(store, "harbour-board", "coastal-coalition").attributes) == {"direction": "mutual"}
    assert "map.xlsx sheet Elements line 2: 1 cell of the column Email was left out: personal contact details are not kept" in told


def test_what_has_no_evidence_cites_the_file_with_its_sheet_and_row(tmp_path: Path) -> None:
    with loaded(written(tmp_path)) as (store, _):
        [source] = store.sources()
        assert (source.id, source.title, len(dict(source.attributes)["digest"])) == ("map-xlsx", "map.xlsx", 32)
        assert len(source.date) == len("2024-01-31")
        assert tie(store, "harbour-board", "ann-moss").evidence == (Evidence("map-xlsx", "Connections row 2"),)
        assert tie(store, "ann-moss", "coastal-coalition").evidence == (Evidence("map-xlsx", "Connections row 3"),)


def test_whose_file_it_is_and_what_became_of_its_words_is_said(tmp_path: Path) -> None:
    with loaded(written(tmp_path)) as (_, told):
        assert sorted(line.removeprefix("map.xlsx") for line in told) == sorted([
            ": read as a Kumu workbook: 5 elements, 7 connections",
            " sheet Elements line 2: the type 'Company' of 1 element was read as agency",
            " sheet Elements line 4: the type 'Project' of 1 element was read as program",
            " sheet Elements line 5: the type 'Coalition' of 1 element was read as collaboration of the form alliance",
            " sheet Elements line 6: the type 'Phenomenon' of 1 element is no kind that is known: it was read as agency, the word kept as an attribute",
            " sheet Connections line 6: 1 name stands in connections alone; who is not known by it yet becomes an agency",
            " sheet Elements line 5: 'see their site' in column Website is kept as the attribute website, as it cannot be read there",
            " sheet Elements line 2: kept as attributes: Tags, Founded", " sheet Connections line 2: kept as attributes: Strength, Tags",
            " sheet Elements line 2: 1 cell of the column Email was left out: personal contact details are not kept",
            " sheet Connections line 2: the type 'Employee/Founder' of 1 connection was read as WORKS_FOR, with the word as its role",
            " sheet Connections line 5: the type 'moves' of 1 connection is none that is known here: it was read as PARTNERS_IN, with the word as its role",
            " sheet Connections line 6: 1 connection has no type and was read as WORKS_WITH",
            " sheet Connections line 7: 1 connection joins an element to itself and was left out",
        ])  # fmt: skip


def test_the_same_workbook_again_changes_nothing(tmp_path: Path) -> None:
    path = str(written(tmp_path))
    with in_memory(SCHEMA) as store:
        load(store, loaders.read(path, SCHEMA))
        assert load(store, loaders.read(path, SCHEMA)).is_nothing_new


def test_a_sheet_that_says_ignore_is_skipped_and_any_other_is_told(tmp_path: Path) -> None:
    path = book(
        tmp_path / "m.xlsx", Elements=[("Label",), ("A",)], **{"Elements (ignore)": [("Label",), ("B",)], "Notes": [("Read me",), ("x",)]}
    )
    with loaded(path) as (store, told):
        assert stakeholders(store) == {"a": ("agency", "", "A")}
        assert told[1:3] == [
            "m.xlsx sheet Elements (ignore): was not read, as its name says",
            "m.xlsx sheet Notes: was not read; only elements and connections are",
        ]


def test_two_blank_rows_begin_the_connections_on_one_sheet(tmp_path: Path) -> None:
    rows = [("Label", "Type"), ("A", "Person"), ("B", "Company"), (None, None), (None, None), ("From", "To"), ("A", "B")]
    with loaded(book(tmp_path / "one.xlsx", Sheet1=rows)) as (store, _):
        assert ties(store) == {("a", "WORKS_WITH", "b", "")}
        assert tie(store, "a", "b").evidence[0].locator == "Sheet1 row 7"


def test_ids_join_the_rows_and_a_number_is_kept_as_an_attribute(tmp_path: Path) -> None:
    path = book(
        tmp_path / "ids.xlsx",
        Elements=[
            ("ID", "Label", "Type"),
            (1, "Policy Branch", "Unit"),
            (2, "Policy Branch", "Unit"),
            ("RCMP-3", "Mounted Police", "Agency"),
        ],
        Connections=[("ID", "From", "To", "Type"), ("c1", 1, "RCMP-3", "Part of"), ("c2", 2, "Mounted Police", "Part of")],
    )
    with loaded(path) as (store, told):
        assert stakeholders(store) == {
            "policy-branch-1": ("unit", "", "Policy Branch"), "policy-branch-2": ("unit", "", "Policy Branch"),
            "RCMP-3": ("agency", "", "Mounted Police"),
        }  # fmt: skip
        assert ties(store) == {("policy-branch-1", "PART_OF", "RCMP-3", ""), ("policy-branch-2", "PART_OF", "RCMP-3", "")}
        assert dict(tie(store, "policy-branch-1", "RCMP-3").attributes) == {"original_id": "c1"}
    assert (
        "ids.xlsx sheet Elements line 2: 2 elements share their names, so their ids say which they are, such as 'policy-branch-1'" in told
    )
    assert (
        "ids.xlsx sheet Elements line 2: 2 ids such as '1' mean nobody outside of this file, so they are kept as the attribute original_id"
        in told
    )


def test_a_label_of_two_elements_is_asked_for_by_its_row(tmp_path: Path) -> None:
    path = book(
        tmp_path / "m.xlsx", Elements=[("Label", "Type"), ("A", "Person"), ("A", "Company")], Connections=[("From", "To"), ("A", "B")]
    )
    with pytest.raises(BadRows) as refused, loaded(path):
        pass
    assert [str(one) for one in refused.value.problems] == [
        "m.xlsx sheet Connections line 2 column From: 'A' is the label of 2 elements; give them IDs and write these"
    ]


def test_the_last_row_of_a_label_counts(tmp_path: Path) -> None:
    rows = [("Label", "Type", "Region"), ("A", "Company", "North"), ("A", "Company", "South")]
    with loaded(book(tmp_path / "m.xlsx", Elements=rows)) as (store, told):
        assert [(one.id, one.region) for one in store.stakeholders()] == [("a", "South")]
    assert "m.xlsx sheet Elements line 3: 1 row says an element again; what the last row of it says counts" in told


def test_a_connection_that_names_its_own_evidence_cites_that(tmp_path: Path) -> None:
    path = book(
        tmp_path / "m.xlsx",
        Elements=[("Label",), ("A",)],
        Connections=[
            ("From", "To", "Type", "Source", "Page"),
            ("A", "B", "Funds", "Annual report 2020", "12"),
            ("B", "C", "Funds", None, None),
        ],
    )
    with loaded(path) as (store, _):
        assert tie(store, "a", "b").evidence == (Evidence("annual-report-2020", "12"),)
        assert tie(store, "b", "c").evidence == (Evidence("m-xlsx", "Connections row 3"),)
        assert [(one.id, one.title) for one in store.sources()] == [("annual-report-2020", "Annual report 2020"), ("m-xlsx", "m.xlsx")]


def test_who_is_known_by_a_name_is_meant_whatever_kind_it_is(tmp_path: Path) -> None:
    first = book(tmp_path / "first.xlsx", Elements=[("Label", "Type"), ("Harbour Forum", "Committee"), ("Ann", "Person")])
    second = book(
        tmp_path / "second.xlsx", Elements=[("Label",), ("Harbour Forum",)], Connections=[("From", "To"), ("Ann", "harbour forum")]
    )
    with loaded(second, also=[first]) as (store, _):
        assert stakeholders(store) == {"harbour-forum": ("collaboration", "", "Harbour Forum"), "ann": ("person", "", "Ann")}
        assert [(one.source, one.target) for one in store.ties()] == [("ann", "harbour-forum")]


def test_a_workbook_that_is_cut_short_is_one_clear_line(tmp_path: Path) -> None:
    whole = written(tmp_path).read_bytes()
    (tmp_path / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UnreadableFile, match="cut.xlsx is damaged or cut short; open it in Excel"), loaded(tmp_path / "cut.xlsx"):
        pass


def test_a_source_that_no_connection_cites_is_not_made(tmp_path: Path) -> None:
    with loaded(book(tmp_path / "m.xlsx", Elements=[("Label",), ("A",)])) as (store, _):
        assert list[Source](store.sources()) == []
