"""The one writer: tables that fit, Markdown that is inert, CSV that Excel does not run, colours on terminals alone."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.output import Document, Heading, Table, Text, render

ANSWER = Document(
    data={"café": [1]},
    columns=("name", "count"),
    records=[("Café", 1), ("=1+1", None)],
    blocks=[Heading("Heading"), Text("A sentence."), Table(("Name", "Count"), [("Café | bar", "1"), ("a\nb", "10")], frozenset({"Count"}))],
)


def test_a_table_is_aligned_and_ends_without_blanks() -> None:
    assert (
        render(ANSWER, "table", width=40)
        == """\
Heading
A sentence.

Name         Count
──────────────────
Café | bar       1
a               10
b
"""
    )


def test_json_keeps_accents() -> None:
    assert render(ANSWER, "json") == '{\n  "café": [\n    1\n  ]\n}\n'


def test_csv_disarms_formulas_and_leaves_nothing_for_none() -> None:
    assert render(ANSWER, "csv") == "name,count\nCafé,1\n'=1+1,\n"


def test_markdown_escapes_what_would_be_markup() -> None:
    assert (
        render(ANSWER, "md")
        == """\
## Heading

A sentence.

| Name | Count |
| --- | ---: |
| Café \\| bar | 1 |
| a<br>b | 10 |
"""
    )


def test_colours_are_for_terminals_and_stop_where_no_color_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[1m" in render(ANSWER, "table", is_terminal=True)
    assert "\x1b" not in render(ANSWER, "table")


@given(st.lists(st.lists(st.text(max_size=40), min_size=2, max_size=2), max_size=4), st.integers(40, 120))
def test_any_text_fits_the_width_and_gives_no_command_to_the_terminal(rows: list[list[str]], width: int) -> None:
    from rich.cells import cell_len

    text = render(Document([], (), (), [Table(("One", "Two"), rows)]), "table", width=width)
    assert "\x1b" not in text
    assert all(cell_len(line) <= width for line in text.split("\n"))


@given(st.lists(st.tuples(st.text(max_size=20), st.integers()), max_size=4))
def test_csv_and_json_can_be_read_back(records: list[tuple[str, int]]) -> None:
    answer = Document([list(record) for record in records], ("text", "number"), records)
    assert json.loads(render(answer, "json")) == [list(record) for record in records]
    assert [row[1] for row in csv.reader(io.StringIO(render(answer, "csv"), newline=""))][1:] == [str(number) for _, number in records]


def test_more_columns_than_fit_become_a_card_a_row() -> None:
    columns = ("name", "evidence_source", "evidence_locator", "since")
    rows = [["Dive Unit", "report", "page 1, and a note on page 2", ""], ["Survey Team", "", "", "2010"]]
    document = Document([], columns, rows, [Table(columns, rows)])
    assert render(document, "table", width=44) == (
        "\n"
        "name               Dive Unit\n"
        "evidence_source    report\n"
        "evidence_locator   page 1, and a note on\n"
        "                   page 2\n"
        "\n"
        "name    Survey Team\n"
        "since   2010\n"
    )
    assert render(document, "table", width=80).splitlines()[1] == "name          evidence_source   evidence_locator               since"
