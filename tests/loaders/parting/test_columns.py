"""Whole columns that are made up: nothing fused, nothing wrongly parted, and little asked."""

from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from partnermap.loaders.parting import parted

from .lists import SEPARATORS, STYLES, knowing, listed

WORDS = st.text(st.characters(categories=["Lu", "Ll"]), min_size=1, max_size=8)
NAMES = st.lists(WORDS.map(str.capitalize), min_size=1, max_size=4).map(" ".join)


def counts(seeds: range, rows: int, *, pool: int, known: float, styles: Sequence[str] = ()) -> tuple[int, int, float]:
    """How many cells were read wrongly without a doubt, how many there were, and the share that was asked about."""
    wrong = asked = number = 0
    for seed in seeds:
        column = listed(seed, rows, pool=pool, known=known, styles=styles)
        for names, found in zip(column.names, parted(column.cells, SEPARATORS, knowing(column.known)), strict=True):
            number += 1
            asked += bool(found.doubts)
            wrong += found.names != names and not found.doubts
    return wrong, number, asked / number


@pytest.mark.parametrize("known", [1, 0.5, 0])
@pytest.mark.parametrize(("rows", "pool", "seeds"), [(1000, 40, range(100, 103)), (60, 20, range(200, 220))])
def test_no_cell_of_a_column_is_read_wrongly_and_few_are_asked_about(known: float, rows: int, pool: int, seeds: range) -> None:
    wrong, number, asked = counts(seeds, rows, pool=pool, known=known)
    assert (wrong, number >= 1000, asked <= 0.05) == (0, True, True)


@pytest.mark.parametrize("style", STYLES)
def test_each_way_of_writing_is_read(style: str) -> None:
    wrong, _, asked = counts(range(3), 200, pool=30, known=0.5, styles=(style,))
    assert (wrong, asked <= 0.05) == (0, True)


@given(st.lists(st.lists(NAMES, min_size=1, max_size=5), min_size=1, max_size=8), st.sampled_from(["; ", ";", " | ", "\n", "\r\n"]))
def test_names_between_strong_marks_come_back_as_they_were(rows: list[list[str]], mark: str) -> None:
    found = parted([mark.join(row) for row in rows], (";", "|", "newline"), knowing(()))
    assert [sorted((*one.names, *one.left)) for one in found] == [sorted(row) for row in rows]


@given(st.lists(st.text("ABab ,;|/&\n()\"'.•1et-", max_size=30), max_size=8))
@example(["1,&/'"])
@example(["b/B"])
def test_any_text_is_read_and_no_letter_is_lost(cells: list[str]) -> None:
    for cell, found in zip(cells, parted(cells, SEPARATORS, knowing(["A", "B"])), strict=True):
        kept = "".join([*("".join((one.name, *one.also, one.note)) for one in found.named), *found.left])
        missing = "".join(sorted(set(cell) - set(kept)))
        assert not set(missing) & set("AB"), (cell, found)
        assert all(one.name.strip() == one.name != "" for one in found.named)


@given(st.permutations(listed(1, 30).cells))
def test_the_order_of_the_rows_decides_nothing(cells: list[str]) -> None:
    column = listed(1, 30)
    known = knowing(column.known)
    in_order = dict(zip(column.cells, parted(column.cells, SEPARATORS, known), strict=True))
    assert [in_order[cell] for cell in cells] == parted(cells, SEPARATORS, known)
