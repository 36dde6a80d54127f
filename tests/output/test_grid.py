"""Columns that fit a width, whatever is in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.output.grid import cell_width, lay_out, wrapped


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a harbour agency", ["a harbour", "agency"]), ("abcdefghijklmnopqrstuvwxyz", ["abcdefghij", "klmnopqrst", "uvwxyz"]),
        ("to abcdefghijklm", ["to", "abcdefghij", "klm"]), ("abcdefghijklm no", ["abcdefghij", "klm no"]), ("abcdefghij", ["abcdefghij"]),
        ("abcdefghijk", ["abcdefghij", "k"]), ("one two six", ["one two", "six"]), ("one two si", ["one two si"]), ("", [""]),
        ("two\nlines", ["two", "lines"]), ("a  b", ["a  b"]), ("漢字漢字漢字", ["漢字漢字漢", "字"]), ("a漢字漢字漢字", ["a漢字漢字", "漢字"]),
    ],
)  # fmt: skip
def test_text_breaks_at_spaces_and_within_a_word_only_where_it_is_longer_than_a_line(text: str, lines: list[str]) -> None:
    assert wrapped(text, 10) == lines


@given(st.text(alphabet="ab 漢é", max_size=60), st.integers(2, 12))
def test_no_line_is_too_wide_and_nothing_but_spaces_is_lost(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert all(cell_width(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0), ("abc", 3), ("é", 1), ("e\u0301", 1), ("漢字", 4), ("a\u200bb", 2), ("漢\x07字", 4), ("\x1b漢", 2), ("漢\x00", 2), ("ᓄᓇ", 2),
        ("👩‍🚒", 2),
    ],
)  # fmt: skip
def test_a_text_is_as_wide_as_a_terminal_shows_it_and_a_control_character_takes_no_room(text: str, width: int) -> None:
    assert cell_width(text) == width


def test_columns_are_aligned_and_numbers_stand_to_the_right() -> None:
    heading, rule, lines = lay_out(["Name", "Ties"], [["Alpha", "7"], ["漢字", "1,234"]], right={1}, width=40)
    assert [heading, rule, *lines] == ["Name     Ties", "─" * 13, "Alpha       7", "漢字    1,234"]


def test_the_widest_column_gives_way_and_its_long_word_is_broken() -> None:
    heading, rule, lines = lay_out(["Name", "Note"], [["Alpha", "abcdefghijklmnopqrstuvwxyz"], ["B", "a word"]], right=set(), width=20)
    assert [heading, rule, *lines] == [
        "Name    Note", "─" * 20, "Alpha   abcdefghijkl", "        mnopqrstuvwx", "        yz", "B       a word",
    ]  # fmt: skip


def test_where_a_heading_would_break_each_row_is_a_card() -> None:
    columns = ["Publisher", "Somewhere", "Confidence"]
    heading, rule, lines = lay_out(columns, [["Alpha", "", "0.5"], ["Beta", "there", ""]], right={2}, width=24)
    assert (heading, rule) == ("", "")
    assert lines == ["Publisher    Alpha", "Confidence   0.5", "", "Publisher   Beta", "Somewhere   there"]
