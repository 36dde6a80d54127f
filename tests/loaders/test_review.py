"""A workbook of pairs with decisions: what is read of it, in both languages, and what is none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from partnermap.graph import UnreadableFile
from partnermap.loaders import is_review, read_review

HEADINGS = ("decision", "id", "name", "other_id", "other_name", "kind", "score", "reasons")


def workbook(path: Path, *rows: Sequence[str], sheet: str = "duplicates") -> Path:
    book = Workbook()
    book.active.title = "about"  # type: ignore[union-attr]
    page = book.create_sheet(sheet)
    for row in rows:
        page.append(row)
    book.save(path)
    return path


def pair(decision: str, one: str = "a", other: str = "b") -> tuple[str, ...]:
    return (decision, one, "Name", other, "Other name", "agency", "0.9", "spelling")


def test_each_decision_is_read_in_either_language_and_the_others_are_counted(tmp_path: Path) -> None:
    words = ("same", "Identiques", "distinct", "DISTINCTS", "later", "plus tard", "", "?")
    file = workbook(tmp_path / "review.xlsx", HEADINGS, *map(pair, words))
    found = read_review(str(file))
    assert [(verdict.word, verdict.one, verdict.other, verdict.place.line) for verdict in found.verdicts] == [
        ("same", "a", "b", 2), ("same", "a", "b", 3), ("distinct", "a", "b", 4), ("distinct", "a", "b", 5), ("later", "a", "b", 6),
        ("later", "a", "b", 7),
    ]  # fmt: skip
    assert (found.faults, found.undecided) == ([], 2)


def test_another_column_may_say_which_of_the_two_is_kept(tmp_path: Path) -> None:
    file = workbook(tmp_path / "review.xlsx", ("Décision", "id", "autre id", "garder"), ("same", "a", "b", "b"), ("same", "a", "b", "a"))
    assert [verdict[2:] for verdict in read_review(str(file)).verdicts] == [("b", "a"), ("a", "b")]


def test_what_is_no_decision_is_named_with_its_place(tmp_path: Path) -> None:
    file = workbook(
        tmp_path / "review.xlsx", (*HEADINGS, "keep"), (*pair("maybe"), ""), (*pair("same", other=""), ""), (*pair("same"), "c"),
    )  # fmt: skip
    assert [str(fault) for fault in read_review(str(file)).faults] == [
        "review.xlsx sheet duplicates line 2 column decision: 'maybe' is no decision; write same, distinct or later, or leave the cell empty",
        "review.xlsx sheet duplicates line 3 column other_id: the other_id is missing; fill in the cell",
        "review.xlsx sheet duplicates line 4 column keep: 'c' is none of the two; write one of their ids, or leave the cell empty",
    ]


def test_other_files_are_none(tmp_path: Path) -> None:
    (tmp_path / "ties.csv").write_text("decision,id,other_id\n", encoding="utf-8")
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 broken")
    workbook(tmp_path / "mine.xlsx", HEADINGS, pair("same"), sheet="stakeholders")
    workbook(tmp_path / "headings.xlsx", ("id", "name"))
    names = ("ties.csv", "broken.xlsx", "mine.xlsx", "headings.xlsx", "none.xlsx", ".")
    assert [is_review(str(tmp_path / name)) for name in names] == [False] * 6
    with pytest.raises(UnreadableFile, match="is no workbook of pairs to decide on; `partnermap duplicates -o review.xlsx` makes one"):
        read_review(str(tmp_path / "mine.xlsx"))
