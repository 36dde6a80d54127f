"""Cells as a spreadsheet may hold them, and what stands in the row of each."""

from __future__ import annotations

from decimal import Decimal

import pytest

from partnermap.graph import Evidence, Source, Stakeholder, Tie
from partnermap.graph.sheets import (
    REQUIRED,
    SHEETS,
    original_cell,
    safe_cell,
    source_row,
    stakeholder_row,
    tie_rows,
    without_controls,
)


def test_the_columns_are_those_that_scripts_rely_on() -> None:
    assert SHEETS == {
        "sources": ("id", "title", "publisher", "date", "language", "url", "mark"),
        "stakeholders": (
            "id", "kind", "form", "name", "name_fr", "aliases", "aliases_fr", "country", "region", "sector", "since", "until", "url", "note",
        ),
        "ties": (
            "source", "type", "target", "role", "since", "until", "amount", "currency", "status", "confidence", "note", "evidence_source",
            "evidence_locator", "evidence_quote",
        ),
    }  # fmt: skip
    assert REQUIRED == {
        "sources": ("id", "title"), "stakeholders": ("kind", "name"), "ties": ("source", "type", "target", "evidence_source"),
    }  # fmt: skip


@pytest.mark.parametrize("text", ["=1+1", "+a", "-a", "@a", "\ta", "\ra", "'=1", "''@", "+", "--5", "-5x", "=5"])
def test_what_excel_would_run_has_an_apostrophe_before_it(text: str) -> None:
    assert (safe_cell(text), original_cell(f"'{text}")) == (f"'{text}", text)


@pytest.mark.parametrize("text", ["", "a=b", "-5", "+1,234.50", "-5 %", "5", "'tis", "'", "a\tb", " =1"])
def test_numbers_and_other_text_are_left_as_they_are(text: str) -> None:
    assert (safe_cell(text), original_cell(text)) == (text, text)


def test_an_apostrophe_before_a_number_is_the_users() -> None:
    assert [original_cell(text) for text in ("'5", "'tis", "''", "=1")] == ["'5", "'tis", "''", "=1"]


@pytest.mark.parametrize("sign", "\x00\x08\x0b\x0c\x0e\x1f\ud800\udfff\ufffe\uffff")
def test_what_no_xml_file_can_hold_is_left_out(sign: str) -> None:
    assert without_controls(f"{sign}a{sign}{sign}b{sign}") == "ab"


def test_every_other_character_stays() -> None:
    text = "\t\n\r\x20~\x7f\xa0é\ud7ff\ue000\ufffd漢🙂"
    assert without_controls(text) == text


def test_a_row_has_a_cell_for_each_column_and_each_attribute_its_own() -> None:
    assert source_row(Source("r", "Report", attributes=(("volume", "2"),))) == {
        "id": "r", "title": "Report", "publisher": "", "date": "", "language": "", "url": "", "mark": "", "volume": "2",
    }  # fmt: skip
    one = Stakeholder("a", "agency", "Alpha", aliases=("A", "Al"), attributes=(("size", "small"),))
    empty = dict.fromkeys(("form", "name_fr", "aliases_fr", "country", "region", "sector", "since", "until", "url", "note"), "")
    assert stakeholder_row(one) == {"id": "a", "kind": "agency", "name": "Alpha", "aliases": "A|Al", "size": "small"} | empty


def test_a_tie_has_a_row_for_each_piece_of_evidence_with_the_same_cells_before_it() -> None:
    said = (Evidence("r", "page 1"), Evidence("s", quote="as said"))
    cells = {
        "source": "a", "type": "FUNDS", "target": "b", "role": "", "since": "", "until": "", "currency": "", "status": "confirmed", "note": "",
        "amount": "1000", "confidence": "0.25", "sum": "all",
    }  # fmt: skip
    assert list(tie_rows(Tie("a", "FUNDS", "b", amount=Decimal("1E+3"), confidence=0.25, evidence=said, attributes=(("sum", "all"),)))) == [
        cells | {"evidence_source": "r", "evidence_locator": "page 1", "evidence_quote": ""},
        cells | {"evidence_source": "s", "evidence_locator": "", "evidence_quote": "as said"},
    ]
    (row,) = tie_rows(Tie("a", "FUNDS", "b", evidence=said[:1]))
    assert (row["amount"], row["confidence"]) == ("", "1")
