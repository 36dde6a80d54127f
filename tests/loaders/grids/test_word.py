"""The tables of Word documents as grids."""

from pathlib import Path

import pytest

from partnermap.graph import UnreadableFile
from partnermap.loaders.grids import Span
from tests.loaders.grids.given import grids_of, piped, rows, told
from tests.loaders.xlsx.building import packed

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document(body: str, *, namespace: str = MAIN, before: str = "") -> bytes:
    """A document with this in it."""
    return packed({"word/document.xml": f'{before}<w:document xmlns:w="{namespace}"><w:body>{body}</w:body></w:document>'})


def table(*table_rows: list[str]) -> str:
    """A table: a cell that begins with < is written as it is."""
    written = ["".join(map(cell, cells)) for cells in table_rows]
    return f"<w:tbl>{''.join(f'<w:tr>{cells}</w:tr>' for cells in written)}</w:tbl>"


def cell(text: str, about: str = "") -> str:
    if text.startswith("<w:tc>"):
        return text
    paragraphs = "".join(f"<w:p><w:r><w:t>{one}</w:t></w:r></w:p>" for one in text.split("\n"))
    return f"<w:tc><w:tcPr>{about}</w:tcPr>{text if text.startswith('<') else paragraphs}</w:tc>"


def test_each_table_is_a_grid(tmp_path: Path) -> None:
    body = "<w:p><w:r><w:t>Members</w:t></w:r></w:p>" + table(["Name", "Role"], ["", ""], ["HSA", "Chair\nof all"]) + table(["a"])
    wanted = [("Table 1", [(1, ["Name", "Role"]), (3, ["HSA", "Chair\nof all"])]), ("Table 2", [(1, ["a"])])]
    for namespace in (MAIN, "http://purl.oclc.org/ooxml/wordprocessingml/main"):
        content = document(body, namespace=namespace)
        assert [(grid.name, rows(grid)) for grid in grids_of(content, tmp_path, "list.docx")] == wanted
        assert [(grid.name, rows(grid)) for grid in piped(content)] == wanted


def test_merged_cells_are_spans() -> None:
    across, begin, goes_on = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    content = document(
        table(["Name", cell("Dates", across)], [cell("HSA", begin), "2021", "2022"], [cell("", goes_on), "2023", "2024"], ["CG", "1", "2"])
    )
    (grid,) = piped(content)
    assert rows(grid) == [(1, ["Name", "Dates"]), (2, ["HSA", "2021", "2022"]), (3, ["", "2023", "2024"]), (4, ["CG", "1", "2"])]
    assert list(grid.spans) == [Span(1, 1, 2, 1), Span(0, 2, 0, 3)]


def test_a_table_within_another_is_one_of_its_own_and_told() -> None:
    grids = piped(document(table(["Layout", f"{table(['Name'], ['HSA'])}<w:p/>"])))
    assert [(grid.name, rows(grid)) for grid in grids] == [("Table 1", [(1, ["Layout"])]), ("Table 2", [(1, ["Name"]), (2, ["HSA"])])]
    assert told(grids) == ["standard input sheet Table 2: stands within another table and was read as one of its own"]


def test_what_was_deleted_is_not_read_and_what_was_inserted_is() -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    text = f"<w:p><w:ins>{run.format('HSA')}</w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:moveFrom>{run.format('y')}</w:moveFrom></w:p>"
    kept = "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:instrText>PAGE</w:instrText></w:r></w:p>"
    assert [rows(grid) for grid in piped(document(table([text, kept])))] == [[(1, ["HSA", "a\nb"])]]


@pytest.mark.parametrize(
    "content",
    [
        document(table(["a"]))[:200],
        document("", before='<!DOCTYPE d [<!ENTITY e "x">]>'),
        packed({"word/document.xml": "<w:document"}),
        document("<w:p>" * 600 + "</w:p>" * 600),
        document(table([cell("a", '<w:gridSpan w:val="900"/>'), cell("b", '<w:gridSpan w:val="900"/>')])),
    ],
)
def test_what_is_damaged_is_one_line(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"damaged") as error:
        grids_of(content, tmp_path, "list.docx")
    assert "\n" not in str(error.value)


def test_a_document_without_a_table_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"list.docx has no table with anything in it; give the file that has the list"):
        grids_of(document("<w:p><w:r><w:t>Members</w:t></w:r></w:p>"), tmp_path, "list.docx")
