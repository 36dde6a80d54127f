"""Exports for editing: what they have beside an ordinary export, and that an ordinary load takes them as one."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import load_workbook

from partnermap import loaders
from partnermap.exports import export
from partnermap.graph import Evidence, Source, Stakeholder, Store, Tie, load, read_schema
from partnermap.graph.history.editions import Edition, edition_in, edition_of, original_id, unlike_a_number
from partnermap.graph.stores.embedded.store import in_memory
from tests.loaders.reading import told
from tests.places import everything as all_of

SCHEMA = read_schema()
NAMES = pytest.mark.parametrize("name", ["a copy", "a copy.xlsx"])


def rows_of(path: Path, sheet: str) -> list[Sequence[object]]:
    if path.is_dir():
        with (path / f"{sheet}.csv").open(encoding="utf-8-sig", newline="") as file:
            return [*csv.reader(file)]
    return [["" if cell is None else cell for cell in row] for row in load_workbook(path)[sheet].iter_rows(values_only=True)]


@NAMES
def test_an_export_for_editing_has_the_ids_of_ties_and_says_which_change_it_shows(example: Store, tmp_path: Path, name: str) -> None:
    for folder, is_for_editing in (("plain", False), ("edit", True)):
        (tmp_path / folder).mkdir()
        export(example, tmp_path / folder / name, is_for_editing=is_for_editing)
    plain, edit = tmp_path / "plain" / name, tmp_path / "edit" / name
    change = list(example.changes())[-1]
    assert change
    assert rows_of(edit, "partnermap")[:2] == [["change", "1"], ["key", change.key]]
    assert [row[0] for row in rows_of(edit, "partnermap")[2:]] == ["en", "fr"]
    for sheet in ("stakeholders", "sources"):
        assert rows_of(edit, sheet) == rows_of(plain, sheet)
    ids = [tie.id for tie in example.ties() for _ in tie.evidence]
    first, *rest = rows_of(edit, "ties")
    assert (first[0], [original_id(str(row[0])) for row in rest]) == ("id", ids)
    assert [row[1:] for row in (first, *rest)] == rows_of(plain, "ties")


@NAMES
def test_an_ordinary_load_takes_an_export_for_editing_as_an_ordinary_one(example: Store, tmp_path: Path, name: str) -> None:
    export(example, tmp_path / name, is_for_editing=True)
    with in_memory(SCHEMA) as copy:
        notices = load(copy, loaders.read(str(tmp_path / name), SCHEMA)).notices
        assert [one.message for one in notices] == ["column mandate is not one of ours and is kept as an attribute"]
        assert all_of(copy) == all_of(example)


@NAMES
def test_what_was_edited_is_read_with_its_edition_and_the_ids_of_its_ties(example: Store, tmp_path: Path, name: str) -> None:
    export(example, tmp_path / name, is_for_editing=True)
    found = loaders.read_edited(str(tmp_path / name), SCHEMA)
    assert (found.edition, found.sheets) == (edition_of(example), {"sources", "stakeholders", "ties"})
    assert [row.id for row in found.rows if hasattr(row, "evidence")] == [tie.id for tie in example.ties() for _ in tie.evidence]


def test_a_file_of_the_folder_alone_has_the_edition_of_the_folder(example: Store, tmp_path: Path) -> None:
    export(example, tmp_path / "copy", is_for_editing=True)
    found = loaders.read_edited(str(tmp_path / "copy" / "ties.csv"), SCHEMA)
    assert (found.edition, found.sheets, told(found.rows)) == (edition_of(example), {"ties"}, [])


def test_a_workbook_that_was_opened_and_saved_is_the_same_edition(example: Store, tmp_path: Path) -> None:
    export(example, tmp_path / "mine.xlsx", is_for_editing=True)
    before = loaders.read_edited(str(tmp_path / "mine.xlsx"), SCHEMA)
    book = load_workbook(tmp_path / "mine.xlsx")
    book["partnermap"]["B1"] = 1  # as a program may make a number of it
    book.save(tmp_path / "mine.xlsx")
    assert loaders.read_edited(str(tmp_path / "mine.xlsx"), SCHEMA) == before


def test_a_network_without_a_history_is_edition_0_without_a_key() -> None:
    with in_memory(SCHEMA) as store:
        with store.writer() as writer:
            writer.put_stakeholders([Stakeholder("a", "agency", "Alpha")])
        assert edition_of(store) == Edition(0, "")
        assert edition_in(edition_of(store).rows()) == Edition(0, "")


def test_an_id_that_a_spreadsheet_would_take_for_a_number_stands_behind_an_apostrophe() -> None:
    ids = ["0123456789012345", "12e4567890123456", "3f9a000000000000"]
    cells = [unlike_a_number(id_) for id_ in ids]
    assert cells == ["'0123456789012345", "'12e4567890123456", "3f9a000000000000"]
    assert [original_id(cell) for cell in cells] == ids


def test_an_attribute_of_ties_called_id_gives_way_to_their_ids_and_elsewhere_stays_one(tmp_path: Path) -> None:
    with in_memory(SCHEMA) as store:
        with store.writer() as writer:
            writer.put_sources([Source("s", "Minutes")])
            writer.put_stakeholders([Stakeholder("a", "agency", "Alpha"), Stakeholder("b", "agency", "Beta")])
            writer.put_ties([Tie("a", "FUNDS", "b", evidence=(Evidence("s"),), attributes=(("id", "17"),))])
        [tie] = store.ties()
        for name, cell in (("plain", "17"), ("edit", tie.id)):
            export(store, tmp_path / name, is_for_editing=name == "edit")
            headings, row = rows_of(tmp_path / name, "ties")
            assert dict(zip(headings, row, strict=True))["id"] == cell
        found = loaders.read_edited(str(tmp_path / "plain"), SCHEMA)
        assert found.edition is None
        assert told(found.rows) == ["ties.csv line 1: column id is not one of ours and is kept as an attribute"]


def test_a_sheet_called_so_that_tells_of_no_change_is_told_like_any_other(example: Store, tmp_path: Path) -> None:
    export(example, tmp_path / "mine.xlsx")
    book = load_workbook(tmp_path / "mine.xlsx")
    book.create_sheet("partnermap").append(["a list", "of my own"])
    book.save(tmp_path / "mine.xlsx")
    found = loaders.read_edited(str(tmp_path / "mine.xlsx"), SCHEMA)
    assert found.edition is None
    assert told(found.rows)[1:] == ["mine.xlsx sheet partnermap: was not read; only stakeholders, ties and sources are"]
