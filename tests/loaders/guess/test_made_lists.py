"""The guess of lists that are made by chance: most of it is right, and what is wrong is asked."""

from __future__ import annotations

from partnermap.graph.directory import Directory
from tests.loaders.guess.lists.generated import made_list
from tests.loaders.guess.lists.measuring import measured


def test_of_sixty_made_lists_headings_and_columns_are_right_or_asked(directory: Directory) -> None:
    found = measured([made_list(seed) for seed in range(7000, 7060)], directory)

    assert (found.lists, found.silent) == (60, 0)
    assert found.headings >= 58, found.misses
    assert found.right >= 0.95 * found.columns, found.misses
    assert found.wrong <= 0.02 * found.columns, found.misses
