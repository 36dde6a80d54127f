"""Which sheets of a workbook are read, and what is said of the others."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from partnermap import loaders
from partnermap.graph import UnreadableFile, read_schema, speaking
from partnermap.graph.drafts import Notice, Problem, Read
from partnermap.loaders.sheets.titles import sheet_named
from partnermap.words.french import sentence
from tests.loaders.xlsx.building import OFFICE, members, packed, relations, row, rows, sheet

SCHEMA = read_schema()
STAKEHOLDERS = rows(["kind", "name"], ["agency", "Alpha"])
TIES = rows(["source", "type", "target", "evidence_source"], ["Alpha", "FUNDS", "Beta", "r1"])
SOURCES = rows(["id", "title"], ["r1", "Report"])


def read(tmp_path: Path, sheets: Mapping[str, str], states: Mapping[str, str] | None = None) -> list[Read]:
    path = tmp_path / "mine.xlsx"
    path.write_bytes(packed(members({title: sheet(content) for title, content in sheets.items()}, states=states)))
    return list(loaders.read(str(path), SCHEMA))


def said(drafts: list[Read]) -> list[str]:
    """The drafts by their places, and what is said as it is."""
    return [str(one) if isinstance(one, Notice | Problem) else str(one.place).removeprefix("mine.xlsx ") for one in drafts]


def test_sheets_are_called_in_messages_as_they_are_in_the_workbook(tmp_path: Path) -> None:
    assert said(read(tmp_path, {"TIES ": TIES, "Stakeholders": STAKEHOLDERS, "sources": SOURCES})) == [
        "sheet sources line 2",
        "sheet Stakeholders line 2",
        "sheet TIES  line 2",
    ]


def test_two_sheets_for_one_are_both_read_and_it_is_said(tmp_path: Path) -> None:
    other = rows(["kind", "name"], ["agency", "Beta"])
    assert said(read(tmp_path, {"Stakeholders": STAKEHOLDERS, "stakeholders (2)": other, "Ties 2023": TIES, "Ties 2024": TIES})) == [
        "sheet Stakeholders line 2",
        "sheet stakeholders (2) line 2",
        "sheet Ties 2023 line 2",
        "sheet Ties 2024 line 2",
        "mine.xlsx: these sheets were all read as stakeholders: Stakeholders, stakeholders (2)",
        "mine.xlsx: these sheets were all read as ties: Ties 2023, Ties 2024",
    ]


def test_a_sheet_of_any_name_is_known_by_its_headings(tmp_path: Path) -> None:
    assert said(read(tmp_path, {"Feuil1": STAKEHOLDERS, "stakeholders": TIES})) == [
        "sheet Feuil1 line 2",
        "sheet stakeholders line 2",
        "mine.xlsx sheet Feuil1: was read as stakeholders, by its headings",
        "mine.xlsx sheet stakeholders: was read as ties, by its headings",
    ]


def test_a_sheet_called_as_ours_is_read_though_columns_are_missing(tmp_path: Path) -> None:
    assert said(read(tmp_path, {"Ties": rows(["source", "target"], ["a", "b"]), "Sources": rows(["id", "title"])})) == [
        "mine.xlsx sheet Ties line 1 column type: the sheet ties needs a column 'type'; add it to the first row",
        "mine.xlsx sheet Ties line 1 column evidence_source: the sheet ties needs a column 'evidence_source'; add it to the first row",
    ]


def test_sheets_that_are_not_read_are_named(tmp_path: Path) -> None:
    made = {
        "stakeholders": STAKEHOLDERS,
        "Budget": rows(["x"]),
        "Old": rows(["y"]),
        "ties": "",
        "lists": rows(["kind"]),
        "Aide": rows(["Bonjour"]),
    }
    assert said(read(tmp_path, made, {"Old": "veryHidden"})) == [
        "sheet stakeholders line 2",
        "mine.xlsx sheet Budget: was not read; only stakeholders, ties and sources are",
        "mine.xlsx sheet Old: is hidden and was not read; only stakeholders, ties and sources are",
        "mine.xlsx sheet ties: is empty",
    ]


def test_a_hidden_sheet_is_read_and_told(tmp_path: Path) -> None:
    assert said(read(tmp_path, {"stakeholders": STAKEHOLDERS, "ties": TIES}, {"ties": "hidden"})) == [
        "sheet stakeholders line 2",
        "sheet ties line 2",
        "mine.xlsx sheet ties: is hidden and was read; delete it in the file if it should not count",
    ]


def test_a_chart_is_no_sheet_to_read(tmp_path: Path) -> None:
    made = members({"stakeholders": sheet(STAKEHOLDERS), "Ties": f'<chartsheet xmlns="{OFFICE}"/>'})
    made["xl/_rels/workbook.xml.rels"] = relations(
        ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "chartsheet", "chartsheets/sheet1.xml")
    )
    (tmp_path / "mine.xlsx").write_bytes(packed(made))
    assert said(list(loaders.read(str(tmp_path / "mine.xlsx"), SCHEMA))) == [
        "sheet stakeholders line 2",
        "mine.xlsx sheet Ties: is a chart or a dialog, no table, and was not read",
    ]


def test_where_none_is_ours_the_sheets_are_listed(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read(tmp_path, {"Budget": rows(["x"]), "Plan": ""})
    assert str(caught.value) == (
        f"{tmp_path / 'mine.xlsx'} has none of the sheets stakeholders, ties and sources, nor their headings on another; "
        "its sheets are Budget, Plan; `partnermap import FILE` reads any list"
    )


def test_cells_without_a_saved_value_are_not_an_empty_sheet(tmp_path: Path) -> None:
    formulas = row(1, ['<c r="A1"><f>"kind"</f></c>', '<c r="B1"><f>"name"</f></c>'])
    assert said(read(tmp_path, {"stakeholders": formulas}))[:2] == [
        "mine.xlsx sheet stakeholders line 1 column A, cell A1: the formula has no saved value; open the file in Excel and save it",
        "mine.xlsx sheet stakeholders line 1 column B, cell B1: the formula has no saved value; open the file in Excel and save it",
    ]


def test_a_name_that_may_mean_other_things_makes_no_sheet_of_ours_alone(tmp_path: Path) -> None:
    made = {
        "stakeholders": STAKEHOLDERS,
        "Links": rows(["Site", "Web"], ["a", "b"]),
        "Documents": "",
        "Liens": rows(["source", "target"], ["a", "b"]),
    }
    assert said(read(tmp_path, made)) == [
        "sheet stakeholders line 2",
        "mine.xlsx sheet Liens line 1 column type: the sheet ties needs a column 'type'; add it to the first row",
        "mine.xlsx sheet Liens line 1 column evidence_source: the sheet ties needs a column 'evidence_source'; add it to the first row",
        "mine.xlsx sheet Links: was not read; only stakeholders, ties and sources are",
        "mine.xlsx sheet Documents: was not read; only stakeholders, ties and sources are",
    ]


@pytest.mark.parametrize(
    ("title", "meant"),
    [
        ("Stakeholders", "stakeholders"), ("stakeholders (2)", "stakeholders"), ("Ties 2024", "ties"), ("1. Sources", "sources"), ("Liens", "ties"),
        ("Organismes", "stakeholders"), ("Parties prenantes 2023", "stakeholders"), ("Ties - Copy", "ties"), ("Liens - Copie (3)", "ties"),
        ("Références", "sources"), ("SOURCES", "sources"), ("Budget", ""), ("Sheet1", ""), ("Feuil1", ""), ("2024", ""), ("", ""), ("Ties that bind", ""),
    ],
)  # fmt: skip
def test_a_name_tells_which_sheet_is_meant_in_both_languages(title: str, meant: str) -> None:
    assert sheet_named(title).kind == meant


def test_what_is_said_of_sheets_is_said_in_french(tmp_path: Path) -> None:
    with speaking("fr", sentence):
        told = said(read(tmp_path, {"Feuil1": STAKEHOLDERS, "Budget": rows(["x"])}))
    assert told[1:] == [
        "mine.xlsx, feuille Feuil1\u00a0: a été lue comme stakeholders, d’après ses en-têtes",
        "mine.xlsx, feuille Budget\u00a0: ne compte pas\u00a0: seuls stakeholders, ties et sources sont lus",
    ]


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [
        ("~$mine.xlsx", b"\x05Marie", "is what Excel keeps while mine.xlsx is open; load mine.xlsx"),
        ("mine.xlsx", b"\xd0\xcf\x11\xe0" + b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le"), "is locked with a password; open it in Excel and save it without one"),
        ("mine.xlsx", b"\xd0\xcf\x11\xe0" + b"\x00" * 600, "is called a workbook but is of the old format (.xls); open it in Excel and save it as .xlsx"),
        ("mine.xlsx", b"<html><table>", "is called a workbook but is a web page; save the tables as .xlsx or CSV and load that"),
        ("mine.xlsx", b'<?xml version="1.0"?><Workbook>', "is called a workbook but is a spreadsheet in XML; save the tables as .xlsx or CSV and load that"),
        ("mine.xls", b"", "is a workbook of the old format (.xls), which is not loaded; save it as an Excel workbook (.xlsx) and load that, or import it as a list with `partnermap import`"),
        ("mine.xlsb", b"", "is a binary workbook (.xlsb), which is not loaded; save it as an Excel workbook (.xlsx) and load that, or import it as a list with `partnermap import`"),
        ("mine.ODS", b"", "is an OpenDocument file (.ods), which is not loaded; save it as an Excel workbook (.xlsx) and load that, or import it as a list with `partnermap import`"),
        ("mine.numbers", b"", "is a file of Numbers, Pages or Keynote, which is not read; open it, save it as an Excel workbook (.xlsx), and load that"),
    ],
)  # fmt: skip
def test_what_is_no_workbook_is_told_with_what_to_do(tmp_path: Path, name: str, content: bytes, line: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadableFile) as caught:
        list(loaders.read(str(tmp_path / name), SCHEMA))
    assert str(caught.value) == f"{tmp_path / name} {line}"


@pytest.mark.parametrize("ending", ["xlsm", "xltx", "XLTM"])
def test_workbooks_with_macros_and_templates_are_read_like_others(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"mine.{ending}"
    path.write_bytes(packed(members({"stakeholders": sheet(STAKEHOLDERS)})))
    (one,) = loaders.read(str(path), SCHEMA)
    assert str(one.place) == f"mine.{ending} sheet stakeholders line 2"
