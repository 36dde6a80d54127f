"""Lists of lines that are indented, and tables that are drawn in a text."""

from pathlib import Path

import pytest

from tests.loaders.grids.given import grids_of, indents, piped, rows


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Health\n  Programs\n    Outreach\n  Policy\nJustice\n", [("Health", 0), ("Programs", 2), ("Outreach", 4), ("Policy", 2), ("Justice", 0)]),
        ("Health\n\tPrograms, North\n\t\tOutreach\n", [("Health", 0), ("Programs, North", 4), ("Outreach", 8)]),
        ("- Health\n  - Programs\n    - Outreach\n- Justice\n", [("Health", 0), ("Programs", 4), ("Outreach", 8), ("Justice", 0)]),
        ("Health\n- Programs\n  - Outreach\nJustice\n- Courts\n", [("Health", 0), ("Programs", 4), ("Outreach", 8), ("Justice", 0), ("Courts", 4)]),
        ("•\tHealth\n◦\tPrograms\n▪\tOutreach\n•\tJustice\n", [("Health", 0), ("Programs", 4), ("Outreach", 8), ("Justice", 0)]),
        ("1. Health\n1.1 Programs\n1.1.1 Outreach\n1.2 Policy\n2. Justice\n", [("Health", 0), ("Programs", 4), ("Outreach", 8), ("Policy", 4), ("Justice", 0)]),
        ("1 Health\n1.1 Programs\n1.2 24 Sussex\n2 Justice\n2.1. Courts\n", [("Health", 0), ("Programs", 4), ("24 Sussex", 4), ("Justice", 0), ("Courts", 4)]),
        ("I. Health\n a) Programs\n b) Policy\nII. Justice\n", [("Health", 0), ("Programs", 4), ("Policy", 4), ("Justice", 0)]),
        ("A) Health\n(i) Programs\n(ii) Policy\nB) Justice\n", [("Health", 0), ("Programs", 4), ("Policy", 4), ("Justice", 0)]),
    ],
)  # fmt: skip
def test_a_list_is_a_column_with_indents(text: str, wanted: list[tuple[str, int]], tmp_path: Path) -> None:
    assert indents(grids_of(text.encode(), tmp_path, "chart.txt")[0]) == wanted
    assert indents(piped(text.replace("\n", "\r\n").encode())[0]) == wanted


@pytest.mark.parametrize("text", ["V. Roy\nI. Chan\nX. Lee\n", "3M Canada\n24 Sussex\n", "A-B Partners\nC-D Partners\n"])
def test_what_only_looks_like_a_number_is_part_of_a_name(text: str) -> None:
    assert indents(piped(text.encode())[0]) == [(line, 0) for line in text.splitlines()]


def test_blank_lines_are_counted_and_left_out() -> None:
    assert rows(piped(b"Health\n\n  Programs\n")[0]) == [(1, ["Health"]), (3, ["Programs"])]


def test_numbered_rows_with_tabs_are_a_table() -> None:
    assert rows(piped(b"1.1\tPolicy\tA. Roy\n1.2\tPrograms\tB. Chan\n")[0]) == [
        (1, ["1.1", "Policy", "A. Roy"]),
        (2, ["1.2", "Programs", "B. Chan"]),
    ]


def test_a_table_in_markdown_is_read_without_its_marks() -> None:
    text = "Who is in:\n\n| Organization | Role |\n|:---|---:|\n| **HSA** | [Chair](http://a.b) |\n| CG | a<br>b \\| c |\n| | |\n"
    (grid,) = piped(text.encode())
    assert (grid.name, rows(grid)) == ("", [(3, ["Organization", "Role"]), (5, ["HSA", "Chair"]), (6, ["CG", "a\nb | c"])])


def test_several_tables_of_a_text_are_grids_of_their_own() -> None:
    text = "| a | b |\n| - | - |\n| 1 | 2 |\n\n## More\n\nc | d\n--|--\n3 | 4\n"
    assert [(grid.name, rows(grid)) for grid in piped(text.encode())] == [
        ("", [(1, ["a", "b"]), (3, ["1", "2"])]), ("Table 2", [(7, ["c", "d"]), (9, ["3", "4"])]),
    ]  # fmt: skip


def test_a_table_as_a_terminal_draws_it_is_read() -> None:
    text = "+------+------+\n| name | role |\n+------+------+\n| HSA  | lead |\n| CG   |      |\n+------+------+\n"
    assert rows(piped(text.encode())[0]) == [(2, ["name", "role"]), (4, ["HSA", "lead"]), (5, ["CG"])]
    assert rows(piped(b" name | role\n------+------\n HSA  | lead\n")[0]) == [(1, ["name", "role"]), (3, ["HSA", "lead"])]
