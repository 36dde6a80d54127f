"""Which marks part the names of a column."""

import pytest

from partnermap.loaders.parting import Separators, separators_of

from .lists import knowing, listed


@pytest.mark.parametrize(
    ("style", "marks"),
    [
        ("strong", {";"}), ("pipe", {"|"}), ("comma", {","}), ("english", {",", "and"}), ("french", {",", "et"}), ("oxford", {",", "and"}),
    ],
)  # fmt: skip
def test_the_marks_of_a_column_are_found(style: str, marks: set[str]) -> None:
    column = listed(7, 60, pool=20, known=0.5, styles=(style,))
    found = separators_of(column.cells, knowing(column.known))
    assert (set(found.listed), found.sureness > 0.7, found.several > 0.5, found.is_either) == (marks, True, True, False)


def test_a_column_of_one_name_a_cell_has_none() -> None:
    cells = ["RCMP", "Fisheries and Oceans Canada", "Health Canada", "", "Acme, Inc.", "Red Maple Foundation (RMF; FER)"]
    assert separators_of(cells, knowing(["RCMP"])) == Separators((), 1.0, 0.0, 0.0)


def test_lines_part_and_a_slash_between_two_languages_does_not() -> None:
    assert set(separators_of(["RCMP\nOPP", "OPP\nHealth Canada"], knowing(())).listed) == {"newline"}
    found = separators_of(["Santé Canada / Health Canada", "RCMP"], knowing(()))
    assert (found.listed, found.is_either) == ((), True)
