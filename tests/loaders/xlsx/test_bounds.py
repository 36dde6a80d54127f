"""Workbooks that would never end: each is refused in one line, before it takes much memory or time."""

import io
import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from partnermap import loaders
from partnermap.graph import UnreadableFile, read_schema
from tests.loaders.xlsx.building import members, packed, row, rows, sheet, strings

SCHEMA = read_schema()
HEADINGS = ["kind", "name"]
MOST_MEMORY = 100_000_000
BEYOND = "has rows or columns beyond the last of a sheet (row 1,048,576, column XFD); open it in Excel and save it again"
DAMAGED = "is damaged {} the sheet stakeholders; open it in Excel, let it repair the workbook, and save it"
MEGABYTE = 1 << 20


def refused(tmp_path: Path, pieces: Iterator[bytes], member: str = "xl/worksheets/sheet1.xml", shared: str = "") -> tuple[str, int]:
    """What is said of a workbook of which a member is made of these pieces, and how much memory it took at most."""
    path = tmp_path / "mine.xlsx"
    made = members({"stakeholders": sheet(rows(HEADINGS, ["agency", "Alpha"]))}, shared=shared)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in made.items():
            if name != member:
                archive.writestr(name, text)
        with archive.open(member, "w") as file:
            for piece in pieces:
                file.write(piece)
    tracemalloc.start()
    try:
        with pytest.raises(UnreadableFile) as caught:
            list(loaders.read(str(path), SCHEMA))
        return str(caught.value).removeprefix(f"{path} "), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def around(content: Iterator[bytes]) -> Iterator[bytes]:
    """A sheet with headings, and this below."""
    start, end = sheet(row(1, HEADINGS) + "|").split("|")
    yield start.encode()
    yield from content
    yield end.encode()


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (iter([b'<row r="1000000000"><c><v>1</v></c></row>']), BEYOND),
        (iter([b'<row r="3"><c r="ZZZZZZ3"><v>1</v></c></row>']), BEYOND),
        (iter([b'<row r="3"><c r="XFE3"><v>1</v></c></row>']), BEYOND),
        (iter([b'<row r="3">' + b"<c/>" * 17_000 + b"</row>"]), BEYOND),
        (
            iter([b'<row r="3"><c r="A3" t="inlineStr"><is><t>', *[b"x" * MEGABYTE] * 3]),
            "has a text of more than 100,000 characters below cell A3; shorten it",
        ),
        (iter([b'<row r="3"><c r="', *[b"A" * MEGABYTE] * 3]), DAMAGED.format("near line 3 of")),
        (iter([b"<a>" * 1000]), DAMAGED.format("near line 1 of")),
        (iter([b"<!--", *[b"x" * MEGABYTE] * 3]), DAMAGED.format("near line 1 of")),
    ],
    ids=["row 1e9", "column ZZZZZZ", "column XFE", "cells without end", "a long text", "a long name", "deep", "a long remark"],
)  # fmt: skip
def test_what_no_sheet_can_hold_is_refused(tmp_path: Path, content: Iterator[bytes], line: str) -> None:
    said, memory = refused(tmp_path, around(content))
    assert (said, memory < MOST_MEMORY) == (line, True)


def test_empty_rows_without_end_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine.xlsx"
    path.write_bytes(packed(members({"stakeholders": sheet(rows(HEADINGS) + "<row/>" * 1_100_000)})))
    with pytest.raises(UnreadableFile) as caught:
        list(loaders.read(str(path), SCHEMA))
    assert str(caught.value) == f"{path} {BEYOND}"


def test_entities_that_grow_are_refused_before_they_do(tmp_path: Path) -> None:
    grow = b"".join(b'<!ENTITY e%d "%s">' % (at, b"&e%d;" % (at - 1) * 10) for at in range(1, 12))
    content = sheet(rows(HEADINGS, ["agency", "&e11;"])).replace("&amp;", "&").encode()
    said, memory = refused(tmp_path, iter([b'<!DOCTYPE l [<!ENTITY e0 "aaaaaaaaaa">' + grow + b"]>", content]))
    assert (said, memory < MOST_MEMORY) == (DAMAGED.format("in"), True)


def test_a_shared_text_without_end_is_refused(tmp_path: Path) -> None:
    start, end = strings("|").split("|")
    said, memory = refused(
        tmp_path, iter([start.encode(), *[b"x" * MEGABYTE] * 3, end.encode()]), "xl/sharedStrings.xml", shared=strings("a")
    )
    assert (said, memory < MOST_MEMORY) == ("has a text of more than 100,000 characters in a cell; shorten it", True)


def test_a_few_rows_at_the_last_column_are_read_like_others(tmp_path: Path) -> None:
    far = "".join(f'<row r="{at}"><c r="XFD{at}"><v>1</v></c></row>' for at in range(3, 2000))
    path = tmp_path / "mine.xlsx"
    path.write_bytes(packed(members({"stakeholders": sheet(rows(HEADINGS, ["agency", "Alpha"]) + far)})))
    tracemalloc.start()
    read = [str(one) for one in loaders.read(str(path), SCHEMA)]
    memory = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (len(read), read[1], memory < MOST_MEMORY) == (
        2,
        "mine.xlsx sheet stakeholders: column XFD has no heading, so 1,997 cells in it were not read; write a heading above them if they should be",
        True,
    )


def test_more_headings_than_anybody_reads_are_refused(tmp_path: Path) -> None:
    cells = "".join(f'<c t="inlineStr"><is><t>h{at}</t></is></c>' for at in range(1_500))
    path = tmp_path / "mine.xlsx"
    path.write_bytes(packed(members({"stakeholders": sheet(f"<row>{cells}</row>")})))
    with pytest.raises(UnreadableFile, match="has 1,500 headings on the sheet stakeholders; at most 1,000 are read"):
        list(loaders.read(str(path), SCHEMA))


def test_a_workbook_that_comes_by_a_pipe_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    content = packed(members({"stakeholders": sheet(rows(HEADINGS, ["agency", "Alpha"]))}))
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))
    (one,) = loaders.read("-", SCHEMA)
    assert str(one.place) == "standard input sheet stakeholders line 2"
