"""Damaged workbooks: whatever is wrong with one, and whenever it is met, a load ends in one line that says where."""

import errno
import io
import os
import random
import re
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from partnermap import loaders
from partnermap.graph import UnreadableFile, read_schema
from partnermap.graph.drafts import Notice, Problem
from partnermap.loaders.xlsx import open_book
from tests.loaders.xlsx.building import members, packed, row, rows, sheet, strings, styles

SCHEMA = read_schema()
REMEDY = "; open it in Excel, let it repair the workbook, and save it"
TIE = ['<c r="A2" t="s"><v>0</v></c>', "FUNDS", "Beta", '<c r="D2" s="1"><v>40644</v></c>', "r1"]
WHOLE = members(
    {
        "sources": sheet(rows(["id", "title"], ["r1", "Annual report"])),
        "stakeholders": sheet(rows(["kind", "name"], ["agency", "Alpha"], ["program", "Beta"])),
        "ties": sheet(row(1, ["source", "type", "target", "since", "evidence_source"]) + row(2, TIE)),
    },
    shared=strings("Alpha"),
    look=styles("yyyy-mm-dd"),
)
SHEET, TIES = "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"


def said(tmp_path: Path, content: bytes) -> str:
    """What is said where the workbook is refused."""
    (tmp_path / "mine.xlsx").write_bytes(content)
    with pytest.raises(UnreadableFile) as caught:
        list(loaders.read(str(tmp_path / "mine.xlsx"), SCHEMA))
    return str(caught.value).removeprefix(f"{tmp_path / 'mine.xlsx'} ")


def with_change(member: str, old: str, new: str) -> bytes:
    assert old in WHOLE[member]
    return packed({**WHOLE, member: WHOLE[member].replace(old, new, 1)})


@pytest.mark.parametrize(
    ("member", "old", "new", "where"),
    [
        (SHEET, '<c r="A2"', '<c r="A2" r="A2"', "near line 2 of the sheet stakeholders"),
        (SHEET, "Alpha", "Al\x07pha", "near line 2 of the sheet stakeholders"),
        (SHEET, "<worksheet ", '<?xml version="1.0" encoding="nope"?><worksheet ', "in the sheet stakeholders"),
        (SHEET, "<worksheet ", '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet ', "in the sheet stakeholders"),
        (SHEET, "</row></sheetData></worksheet>", "", "near line 3 of the sheet stakeholders"),
        (SHEET, '<row r="3"', '<row r="2"', "near line 2 of the sheet stakeholders"),
        (SHEET, '<row r="3"', '<row r="x"', "near line 2 of the sheet stakeholders"),
        (SHEET, '<c r="B3"', '<c r="B4"', "at cell B4 of the sheet stakeholders"),
        (SHEET, '<c r="B3"', '<c r="A3"', "at cell A3 of the sheet stakeholders"),
        (SHEET, '<c r="B3"', '<c r="3B"', "at cell 3B of the sheet stakeholders"),
        (SHEET, '<c r="B3" t=', '<c r="B3" u=', "at cell B3 of the sheet stakeholders"),
        (SHEET, '<row r="3"', '<row r="3" hid="1"', "near line 2 of the sheet stakeholders"),
        (SHEET, "/spreadsheetml/", "/spreadsheetmk/", "in the sheet stakeholders"),
        (TIES, "<v>0</v>", "<v>7</v>", "at cell A2 of the sheet ties"),
        (TIES, "<v>0</v>", "<v>-1</v>", "at cell A2 of the sheet ties"),
        (TIES, 's="1"', 's="9"', "at cell D2 of the sheet ties"),
        (TIES, 's="1"', 's="x"', "at cell D2 of the sheet ties"),
        (TIES, "40644", "str", "at cell D2 of the sheet ties"),
        (TIES, 't="s"', 't="q"', "at cell A2 of the sheet ties"),
        ("xl/workbook.xml", "<sheets>", "<sheets", "in its part xl/workbook.xml"),
        ("xl/workbook.xml", 'name="ties"', 'name=""', "in its part xl/workbook.xml"),
        ("xl/workbook.xml", 'r:id="rId2"', 'r:id="rId9"', "in its part xl/workbook.xml"),
        ("xl/workbook.xml", '<sheet name="ties"', '<sheef name="ties"', "in its part xl/workbook.xml"),
        ("xl/_rels/workbook.xml.rels", "sheet3.xml", "sheet9.xml", "in the sheet ties"),
        ("xl/_rels/workbook.xml.rels", "/styles", "/stiles", "at cell D2 of the sheet ties"),
        ("xl/sharedStrings.xml", "<si>", "<si/><si", "in its part xl/sharedStrings.xml"),
        ("xl/styles.xml", "</styleSheet>", "", "in its part xl/styles.xml"),
        ("xl/styles.xml", 'numFmtId="164"/>', 'numFmtId="x"/>', "in its part xl/styles.xml"),
        ("xl/styles.xml", "<xf ", "<xg ", "in its part xl/styles.xml"),
    ],
)  # fmt: skip
def test_damage_is_told_with_its_place(tmp_path: Path, member: str, old: str, new: str, where: str) -> None:
    assert said(tmp_path, with_change(member, old, new)) == f"is damaged {where}{REMEDY}"


@pytest.mark.parametrize(
    "member", [SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"]
)
def test_a_member_that_is_missing_is_damage(tmp_path: Path, member: str) -> None:
    assert said(tmp_path, packed({name: text for name, text in WHOLE.items() if name != member})).startswith("is damaged ")


def test_a_member_whose_bytes_are_not_those_that_were_written_is_damage(tmp_path: Path) -> None:
    content = packed(WHOLE)
    stored = packed({})  # an archive of nothing, to show that it is one of other sorts
    assert said(tmp_path, stored) == "is called a workbook but is something else; save the tables as .xlsx or CSV and load that"
    at = content.index(b"xl/worksheets/sheet2.xml") + len("xl/worksheets/sheet2.xml") + 40
    broken = content[:at] + bytes([content[at] ^ 0x55]) + content[at + 1 :]
    assert said(tmp_path, broken).startswith("is damaged ")


def _in_directory(offset: int, value: int) -> Callable[[bytes], bytes]:
    """Changes two bytes of the entry of each member, in the directory and before its content."""

    def change(content: bytes) -> bytes:
        made = bytearray(content)
        for mark, shift in ((b"PK\x01\x02", 2), (b"PK\x03\x04", 0)):
            for found in re.finditer(mark, content):
                struct.pack_into("<H", made, found.start() + offset + shift, value)
        return bytes(made)

    return change


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (_in_directory(8, 99), "is damaged or cut short; open it in Excel, let it repair the workbook, and save it, or fetch it again"),
        (_in_directory(8, 12), "is damaged or cut short; open it in Excel, let it repair the workbook, and save it, or fetch it again"),
        (_in_directory(6, 1), "is locked with a password; open it in Excel and save it without one"),
        (lambda content: content[:-30], "is damaged or cut short; open it in Excel, let it repair the workbook, and save it, or fetch it again"),
        (lambda content: content[:200], "is damaged or cut short; open it in Excel, let it repair the workbook, and save it, or fetch it again"),
    ],
    ids=["a compression nobody knows", "one no workbook has", "encrypted", "cut in the directory", "cut early"],
)  # fmt: skip
def test_an_archive_that_cannot_be_unpacked_is_told(tmp_path: Path, change: Callable[[bytes], bytes], line: str) -> None:
    assert said(tmp_path, change(packed(WHOLE))) == line


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_damage(tmp_path: Path) -> None:
    path = tmp_path / "mine.xlsx"
    path.write_bytes(packed(WHOLE))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(SHEET.upper(), "<worksheet/>")
    assert said(tmp_path, path.read_bytes()).startswith("is damaged or cut short")


class Failing(io.BytesIO):
    """A file of which no more can be read than its directory, as one that Excel has locked on Windows."""

    def __init__(self, content: bytes, code: int) -> None:
        super().__init__(content)
        self.code, self.is_locked = code, False

    def read(self, size: int | None = -1, /) -> bytes:
        if self.is_locked:
            raise OSError(self.code, os.strerror(self.code))
        return super().read(size)


@pytest.mark.parametrize(
    ("code", "line"),
    [
        (errno.EACCES, "mine.xlsx cannot be read: Permission denied; close it in Excel, check the disk, and try again"),
        (errno.EIO, "mine.xlsx cannot be read: Input/output error; close it in Excel, check the disk, and try again"),
        (errno.EINVAL, f"mine.xlsx is damaged in the sheet stakeholders{REMEDY}"),
    ],
)
def test_a_file_that_cannot_be_read_on_is_not_called_damaged(code: int, line: str) -> None:
    file = Failing(packed(WHOLE), code)
    book = open_book(file, "mine.xlsx")
    file.is_locked = True
    with pytest.raises(UnreadableFile) as caught:
        list(book.sheets[1].rows())
    assert str(caught.value).replace("in its part xl/sharedStrings.xml", "in the sheet stakeholders") == line


def _damaged(chance: random.Random, content: bytes) -> bytes:
    """The workbook with something wrong in one of its members, or in the archive itself."""
    made = dict(WHOLE.items())
    name = chance.choice(list(made))
    text = made[name].encode()
    at = chance.randrange(len(text))
    damages = {
        "flipped": lambda: packed({**made, name: text[:at] + bytes([text[at] ^ 1 << chance.randrange(8)]) + text[at + 1 :]}),
        "cut": lambda: packed({**made, name: text[:at]}),
        "twice": lambda: packed({**made, name: text[:at] + text[max(0, at - 40) :]}),
        "put in": lambda: packed({**made, name: text[:at] + chance.randbytes(3) + text[at:]}),
        "number": lambda: packed(
            {**made, name: re.sub(rb"\d+", chance.choice([b"-1", b"1e999", b"nan", b""]), text, count=chance.randrange(1, 9))}
        ),
        "archive": lambda: content[: (end := chance.randrange(len(content)))] + chance.randbytes(2) + content[end + 2 :],
        "archive cut": lambda: content[: chance.randrange(5, len(content))],
    }
    return damages[chance.choice(list(damages))]()


@pytest.mark.parametrize("seed", range(8))
def test_no_damage_ends_in_anything_but_a_line_or_drafts(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    content = packed(WHOLE)
    path = tmp_path / "mine.xlsx"
    path.write_bytes(content)
    sound = [type(one) for one in loaders.read(str(path), SCHEMA)]
    ends = set()
    for _ in range(60):
        path.write_bytes(_damaged(chance, content))
        try:
            read = list(loaders.read(str(path), SCHEMA))
        except UnreadableFile as error:
            ends.add("refused" if "\n" not in str(error) else "over several lines")
        else:
            is_told = any(isinstance(one, Problem | Notice) for one in read)
            ends.add("told" if is_told else "all there" if [type(one) for one in read] == sound else "lost without a word")
    assert ends <= {"refused", "told", "all there"}
