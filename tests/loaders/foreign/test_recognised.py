"""Whose file it is, a look into it tells; what is ours is never taken for another's."""

from contextlib import ExitStack
from pathlib import Path

import pytest

from partnermap import loaders
from partnermap.exports import export
from partnermap.graph import Store, read_schema
from partnermap.loaders.given import Given
from tests.example import write_example
from tests.loaders.foreign.given import as_json, book, text


def recognised(path: Path) -> list[str]:
    """The names of the formats that take the file for theirs."""
    with ExitStack() as stack:
        given = Given(path, path.name, stack)
        ending = "" if path.is_dir() else path.suffix.lower()
        return [one.NAME for one in loaders.foreign_formats() if ending in one.ENDINGS and one.recognises(given)]


@pytest.mark.parametrize("name", ["n.xlsx", "n.json", "folder"])
def test_an_export_of_ours_is_taken_for_nobody_elses(example: Store, tmp_path: Path, name: str) -> None:
    export(example, tmp_path / name)
    assert recognised(tmp_path / name) == []


def test_tables_of_ours_are_taken_for_nobody_elses(tmp_path: Path) -> None:
    folder = write_example(tmp_path / "example")
    assert {path.name: recognised(path) for path in (folder, *folder.iterdir())} == {
        "example": [], "sources.csv": [], "stakeholders.csv": [], "ties.csv": [],
    }  # fmt: skip
    template = tmp_path / "t.xlsx"
    loaders.write_template(template, read_schema())
    assert recognised(template) == []
    ties = [("From", "To", "Type", "Source"), ("a", "b", "FUNDS", "r")]
    assert recognised(book(tmp_path / "ours.xlsx", Connections=ties)) == []
    assert recognised(text(tmp_path / "liens.csv", "From,To,Type,Evidence\na,b,FUNDS,r\n")) == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "Label,Type\nA,Person\n"), ("b.csv", "ID;Label;Type\n1;A;Person\n"), ("c.tsv", "From\tTo\nA\tB\n"), ("d.csv", "\ufeff\nFrom,To,Type\nA,B,x\n"),
    ],
)  # fmt: skip
def test_headings_of_kumu_are_recognised_in_text(tmp_path: Path, name: str, content: str) -> None:
    assert recognised(text(tmp_path / name, content)) == ["Kumu"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "Id,Label,timeset\n1,A,\n"), ("b.csv", "id,label,score\n1,A,2\n"), ("c.csv", "Source;Target;Type\na;b;Directed\n"),
        ("d.txt", "Source Target Type timeset\na b Undirected 2016\n"), ("e.tsv", "\ufeffsource\ttarget\tweight\na\tb\t2\n"),
        ("f.csv", "Id,Label,Tags\n1,A,x\n"), ("g.csv", "Source,Target\na,b\n"),
    ],
)  # fmt: skip
def test_headings_of_gephi_are_recognised_in_any_case(tmp_path: Path, name: str, content: str) -> None:
    assert recognised(text(tmp_path / name, content)) == ["Gephi CSV"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "source,type,target,role\nhsa,LEADS,clear,\n"), ("b.csv", "source,target,evidence_source\na,b,r\n"), ("c.csv", "id,name,kind\n1,A,person\n"),
        ("ties.csv", "source,target\na,b\n"), ("d.csv", "id,label,tags\n1,A,x\n"),
    ],
)  # fmt: skip
def test_ties_without_their_evidence_are_not_taken_for_edges(tmp_path: Path, name: str, content: str) -> None:
    assert "Gephi CSV" not in recognised(text(tmp_path / name, content))


def test_a_folder_with_nodes_and_edges_is_gephis_unless_ours_stand_beside_them(tmp_path: Path) -> None:
    text(tmp_path / "nodes.csv", "Id,Label\n1,A\n")
    assert recognised(tmp_path) == []
    text(tmp_path / "Edges.csv", "Source,Target\n1,1\n")
    assert recognised(tmp_path) == ["Gephi CSV"]
    text(tmp_path / "ties.csv", "source,type,target,evidence_source\n")
    assert recognised(tmp_path) == []


def test_headings_of_kumu_are_recognised_in_a_workbook_whatever_its_only_sheet_is_called(tmp_path: Path) -> None:
    assert recognised(book(tmp_path / "a.xlsx", Elements=[("Label", "Type")])) == ["Kumu"]
    assert recognised(book(tmp_path / "b.xlsx", Sheet1=[("ID", "From", "To")])) == ["Kumu"]
    assert recognised(book(tmp_path / "c.xlsx", Sheet1=[("Name", "Label"), ("a", "b")])) == []


@pytest.mark.parametrize(
    "content", [{"elements": {"nodes": [], "edges": []}}, {"nodes": [], "elements": [], "connections": []}, {"elements": []}, []]
)
def test_other_json_is_not_taken_for_kumus(tmp_path: Path, content: object) -> None:
    assert recognised(as_json(tmp_path / "x.json", content)) == []


@pytest.mark.parametrize("name", ["x.csv", "x.xlsx", "x.json"])
@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\xff\xfe\x00", b"\x00\x00", b'{"elements": [', b"Label", b"[[[[["])
def test_what_is_damaged_or_empty_is_left_to_what_says_so(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert recognised(tmp_path / name) == (["Kumu"] if (name, content) == ("x.csv", b"Label") else [])
