"""A value is put into a mapping where it belongs, whether or not something stands there yet."""

from __future__ import annotations

import pytest

from partnermap.graph import BadData
from partnermap.loaders.mapping.answering import put

THINGS = "things:\n  body: {kind: agency, name: A}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("read: {header: 1}   # one row\n", "read: {header: 1, dates: day first}   # one row\n"),
        ("read:\n  header: 1   # one row\n", "read:\n  header: 1   # one row\n  dates: day first\n"),
        ("read: {header: 1, dates: ?}\n", "read: {header: 1, dates: day first}\n"),
        ("read:\n  dates: month first ?   # why\n", "read:\n  dates: day first   # why\n"),
        ("", "read:\n  dates: day first\n"),
    ],
)
def test_it_stands_behind_what_is_there_or_in_the_place_of_it(before: str, after: str) -> None:
    expected = after + THINGS if before else THINGS + after
    assert put(before + THINGS, "read > dates", "day first") == expected


def test_in_one_of_several_tables_it_is_put_there() -> None:
    text = "tables:\n  - read: {header: 1}\n  - read: {header: 2}\n"
    assert (
        put(text, "tables > 2 > read > dates", "day first") == "tables:\n  - read: {header: 1}\n  - read: {header: 2, dates: day first}\n"
    )
    with pytest.raises(BadData, match="there is no 'tables > 3 > read > dates' in the mapping"):
        put(text, "tables > 3 > read > dates", "day first")
