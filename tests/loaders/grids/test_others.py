"""Workbooks of other formats as grids: .xls, .ods and .xlsb."""

import sys
from datetime import date
from pathlib import Path

import pytest

pytest.importorskip("python_calamine")

from partnermap.graph import UnreadableFile
from partnermap.graph.errors import MissingPackage
from partnermap.loaders.grids import Span
from tests.loaders.grids.foreign import ods, xlsb
from tests.loaders.grids.given import grids_of, piped, rows, told
from tests.loaders.xlsx.building import packed

MEMBERS = (Path(__file__).parents[2] / "data" / "grids" / "members.xls").read_bytes()
LIST = [
    ["Members"],
    [],
    ["Organization", "Role", "Since", "Fee"],
    ["  Harbour & Safety", None, date(2019, 4, 1), 1234.5],
    ["Coast Guard", "#N/A", None, 3],
]


def test_a_workbook_of_the_old_format_is_read(tmp_path: Path) -> None:
    grids = grids_of(MEMBERS, tmp_path, "members.xls")
    assert [(grid.name, grid.is_hidden, list(grid.spans)) for grid in grids] == [
        ("Members", False, [Span(0, 6, 0, 7)]), ("Old", True, []), ("Empty", False, []),
    ]  # fmt: skip
    assert rows(grids[0]) == [
        (1, ["Members of the harbour committee"]), (3, ["Organization", "Role", "Since", "Fee"]),
        (4, ["Harbour Safety Agency", "Présidente", "2019-04-01", "1234.5"]), (5, ["Coast Guard", "member", "2020-05-01", "3"]), (6, ["Merged", "a"]),
    ]  # fmt: skip
    assert told(grids) == ["members.xls sheet Old: is hidden and was read; delete it in the file if it should not count"]
    assert [rows(grid) for grid in piped(MEMBERS)] == [rows(grid) for grid in grids]


def test_an_opendocument_spreadsheet_is_read(tmp_path: Path) -> None:
    grids = grids_of(ods(Members=LIST, More=[["a"]]), tmp_path, "members.ods")
    assert [(grid.name, rows(grid)) for grid in grids] == [
        (
            "Members",
            [(1, ["Members"]), (3, ["Organization", "Role", "Since", "Fee"]), (4, ["Harbour & Safety", "", "2019-04-01", "1234.5"]), (5, ["Coast Guard", "", "", "3"])],
        ),
        ("More", [(1, ["a"])]),
    ]  # fmt: skip
    assert told(grids) == [
        "members.ods sheet Members: 1 cell shows the error of a formula and was read as empty: B5; correct it, or write what should stand there"
    ]


def test_a_binary_workbook_is_read(tmp_path: Path) -> None:
    (grid,) = grids_of(
        xlsb("Members", [["Organization", "Fee"], ["Harbour Safety Agency", 1234.5], ["Coast Guard", 3]]), tmp_path, "members.xlsb"
    )
    assert (grid.name, rows(grid)) == (
        "Members",
        [(1, ["Organization", "Fee"]), (2, ["Harbour Safety Agency", "1234.5"]), (3, ["Coast Guard", "3"])],
    )


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (MEMBERS[:600] + b"\0" * 900, "is no workbook that can be read, or is damaged; open it in Excel, save it as .xlsx, and import that"),
        (packed({"content.xml": "<a/>", "mimetype": "x"}), "is no workbook that can be read, or is damaged; open it in Excel, save it as .xlsx, and import that"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1000 + "EncryptedPackage".encode("utf-16-le"),
            "is locked with a password; open it, save it without one, and import that",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_one_line(content: bytes, said: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as error:
        grids_of(content, tmp_path, "list.xls")
    assert str(error.value) == f"{tmp_path / 'list.xls'} {said}"


def test_where_calamine_gives_up_nothing_but_our_line_is_seen(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for content in (MEMBERS[:121], MEMBERS[:700]):
        with pytest.raises(UnreadableFile):
            grids_of(content, tmp_path, "list.xls")
    assert capfd.readouterr() == ("", "")


def test_a_cell_beyond_the_last_column_is_damage(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"is no workbook that can be read, or is damaged"):
        grids_of(xlsb("Members", [["a"]], column=400_000_000), tmp_path, "list.xlsb")


def test_an_archive_that_swells_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnermap.loaders.grids.others._LARGEST", 1000)
    with pytest.raises(UnreadableFile, match=r"is too large to be read; save its sheets as CSV files and import those"):
        grids_of(ods(Members=[["a" * 2000]]), tmp_path, "list.ods")


def test_where_nothing_that_reads_them_is_installed_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    with pytest.raises(MissingPackage) as error:
        grids_of(MEMBERS, tmp_path, "members.xls")
    assert str(error.value) == (
        "a workbook of another format (.xls, .ods, .xlsb) needs python-calamine, which is not installed; install it with `pip install python-calamine`"
    )
