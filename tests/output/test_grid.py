"""Columns that fit a width, whatever is in them."""

from __future__ import annotations

from collections.abc import Collection

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
        ("👩‍🚒", 2), ("a\u0300", 1), ("\u0301", 0), ("\u02ff", 1),
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


def shown(columns: list[str], *rows: list[str], width: int, right: Collection[int] = ()) -> list[str]:
    heading, rule, lines = lay_out(columns, rows, right=right, width=width)
    return [*heading.split("\n"), rule, *lines]


def test_text_gives_way_to_numbers_until_it_is_ten_wide_and_then_the_widest() -> None:
    assert shown(["Name", "N"], ["abcdefghijklmnopqrst", "1" * 20], width=28, right={1}) == [
        "Name                       N", "─" * 28, "abcdefghij   111111111111111", "klmnopqrst             11111",
    ]  # fmt: skip
    assert shown(["A", "B", "C"], ["1" * 9, "2" * 7, "3" * 5], width=18, right={0, 1, 2}) == [
        "   A      B      C", "─" * 18, "1111   2222   3333", "1111    222      3", "   1",
    ]  # fmt: skip


def test_the_wide_columns_share_what_is_to_give_way() -> None:
    assert shown(["One", "Two", "Three"], ["a" * 30, "b" * 20, "c" * 10], ["x", "y", "z"], width=46) == [
        "One               Two               Three", "─" * 46, "aaaaaaaaaaaaaaa   bbbbbbbbbbbbbbb   cccccccccc",
        "aaaaaaaaaaaaaaa   bbbbb", "x                 y                 z",
    ]  # fmt: skip
    assert shown(["A", "B", "C"], ["a" * 20, "b" * 20, "c" * 20], width=50) == [
        "A                B                 C", "─" * 50, "aaaaaaaaaaaaaa   bbbbbbbbbbbbbbb   ccccccccccccccc",
        "aaaaaa           bbbbb             ccccc",
    ]  # fmt: skip
    assert shown(["One", "Two", "Three"], ["a" * 18, "b" * 12, "7" * 10], ["x", "y", "z"], width=24, right={2}) == [
        "One      Two       Three", "─" * 24, "aaaaaa   bbbbbb   777777", "aaaaaa   bbbbbb     7777",
        "aaaaaa", "x        y             z",
    ]  # fmt: skip


def test_a_cell_of_several_lines_is_as_wide_as_the_widest_of_them() -> None:
    assert shown(["A", "B"], ["two\nlines", "x"], ["", "long\n\nlast"], width=40) == [
        "A       B", "─" * 12, "two     x", "lines", "        long", "", "        last",
    ]  # fmt: skip
    assert shown(["A", "B"], width=5) == ["A   B", "─────"]


def test_one_column_or_two_are_never_cards() -> None:
    assert shown(["Alpha"], ["beta"], width=3) == ["Alp", "ha", "───", "bet", "a"]
    assert shown(["Publisher", "Confidence"], ["Alpha", "0.5"], width=15, right={1}) == [
        "Publis   Confid", "her        ence", "─" * 15, "Alpha       0.5",
    ]  # fmt: skip
    assert shown(["First", "Second", "Third"], ["Alpha Beta Gamma", "second text here", "third"], width=30) == [
        "First       Second       Third", "─" * 30, "Alpha       second       third", "Beta        text here", "Gamma",
    ]  # fmt: skip


def test_a_card_leaves_half_of_the_line_to_values_and_one_place_at_least() -> None:
    assert shown(["A", "Bc", "D"], ["xyz", "t\nw", ""], ["q", "", "漢字"], width=6) == [
        "", "", "A    x", "     y", "     z", "Bc   t", "     w", "", "A   q", "D   漢", "    字",
    ]  # fmt: skip
    assert shown(["Publisher", "Where", "Confidence"], ["Alpha", "", "0.5"], width=12) == [
        "", "", "Publis   Alp", "her      ha", "Confid   0.5", "ence",
    ]  # fmt: skip
