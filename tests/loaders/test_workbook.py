"""Excel workbooks: what is read, what the template offers, what is refused."""

from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from partnermap import loaders
from partnermap.graph import UnreadableFile, read_schema
from partnermap.graph.drafts import Notice, Problem, SourceDraft, StakeholderDraft, TieDraft
from tests.loaders.books import book_of

SCHEMA = read_schema()


def workbook(path: Path, **sheets: list[list[Any]]) -> str:
    book_of(**sheets).save(path)
    return str(path)


def test_the_three_sheets_are_read_in_the_order_sources_stakeholders_ties(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "mine.xlsx",
        ties=[["source", "type", "target", "since", "amount", "evidence_source"], ["A", "FUNDS", "B", datetime(2011, 4, 11), 1234.5, "r"]],
        Stakeholders=[["kind", "name", "since"], ["agency", "A", 2011], [None, None, None], ["agency", "B", "2011-04"]],
        sources=[["id", "title"], ["r", "Report"]],
    )
    source, a, b, tie = loaders.read(path, SCHEMA)
    assert isinstance(source, SourceDraft)
    assert isinstance(a, StakeholderDraft)
    assert isinstance(b, StakeholderDraft)
    assert isinstance(tie, TieDraft)
    assert (source.source.title, a.given, b.given) == ("Report", {"since": "2011"}, {"since": "2011-04"})
    assert tie.given == {"since": "2011-04-11", "amount": Decimal("1234.5")}
    assert str(b.place) == "mine.xlsx sheet Stakeholders line 4"


def test_an_excel_month_is_a_month(tmp_path: Path) -> None:
    path = tmp_path / "mine.xlsx"
    book = Workbook()
    page = book.worksheets[0]
    page.title = "stakeholders"
    page.append(["kind", "name", "since"])
    page.append(["agency", "A", datetime(2011, 4, 1)])
    page["C2"].number_format = "mmm-yy"
    book.save(path)
    (one,) = loaders.read(str(path), SCHEMA)
    assert isinstance(one, StakeholderDraft)
    assert one.given == {"since": "2011-04"}


def test_a_formula_error_is_named_with_its_cell_row(tmp_path: Path) -> None:
    path = tmp_path / "mine.xlsx"
    book = Workbook()
    page = book.worksheets[0]
    page.title = "stakeholders"
    page.append(["kind", "name"])
    page.append(["agency", "#N/A"])
    page["B2"].data_type = "e"
    book.save(path)
    (problem,) = loaders.read(str(path), SCHEMA)
    assert isinstance(problem, Problem)
    assert str(problem) == (
        "mine.xlsx sheet stakeholders line 2 column name, cell B2: a formula gives #N/A; correct it, or paste its value"
    )


def test_other_sheets_are_named_and_left(tmp_path: Path) -> None:
    path = workbook(tmp_path / "mine.xlsx", stakeholders=[["kind", "name"]], Budget=[["x"]])
    assert [str(one) for one in loaders.read(path, SCHEMA) if isinstance(one, Notice)] == [
        "mine.xlsx sheet Budget: was not read; only stakeholders, ties and sources are"
    ]


def test_a_workbook_without_our_sheets_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "mine.xlsx", Budget=[["x"]])
    with pytest.raises(UnreadableFile, match="has none of the sheets stakeholders, ties and sources"):
        list(loaders.read(path, SCHEMA))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"%PDF-1.7\n", "is called a workbook but is a PDF; save the tables as .xlsx or CSV and load that"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "is called a workbook but is of the old format (.xls); open it in Excel and save it as .xlsx"),
        (b"", "is empty; `partnermap template FILE.xlsx` makes a workbook to fill in"),
        (b"hello", "is called a workbook but is something else"),
        (b"PK\x03\x04 cut off", "is damaged or cut short; open it in Excel, let it repair the workbook, and save it, or fetch it again"),
    ],
)
def test_what_is_no_workbook_is_told_for_what_it_is(tmp_path: Path, content: bytes, message: str) -> None:
    (tmp_path / "mine.xlsx").write_bytes(content)
    with pytest.raises(UnreadableFile) as caught:
        list(loaders.read(str(tmp_path / "mine.xlsx"), SCHEMA))
    assert message in str(caught.value)
