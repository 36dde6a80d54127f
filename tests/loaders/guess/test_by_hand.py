"""The guess of lists that were written down by hand: headings are right, nothing is wrong that is not asked, and the mapping can be written."""

from __future__ import annotations

import pytest

from partnermap.graph.directory import Directory
from partnermap.loaders.guess import guess
from partnermap.loaders.mapping.reading import parse_mapping
from partnermap.loaders.mapping.writing import written
from tests.loaders.guess.lists.made import MadeList
from tests.loaders.guess.lists.measuring import Measured, measure
from tests.loaders.guess.lists.once_held import ONCE_HELD
from tests.loaders.guess.lists.seen import SEEN
from tests.loaders.guess.lists.shaped import SHAPED
from tests.loaders.guess.lists.worked import WORKED

LISTS = [*WORKED, *SHAPED, *ONCE_HELD, *SEEN]


@pytest.mark.parametrize("one", LISTS, ids=lambda one: one.name)
def test_what_is_wrong_of_a_list_is_asked_about(one: MadeList, directory: Directory) -> None:
    found = Measured()
    measure(one, guess(one.grids, one.file, directory, "en"), directory, found)
    assert (found.headings, found.silent, found.wrong) == (1, 0, 0), found.misses


@pytest.mark.parametrize("one", LISTS, ids=lambda one: one.name)
def test_what_is_written_of_a_guess_is_read_as_it_was_meant(one: MadeList, directory: Directory) -> None:
    guessed = guess(one.grids, one.file, directory, "fr")
    read = parse_mapping(written(guessed.mapping, guessed.comments), "list.yaml", directory.schema)
    assert read.tables == guessed.mapping.tables
    assert {path for path, _ in read.unsure} == {path for path, _ in guessed.mapping.unsure}
    assert {doubt.path for doubt in guessed.doubts} == {path for path, _ in guessed.mapping.unsure}
