"""Names in a row."""

import pytest

from partnermap.graph import Language
from partnermap.output.listing import listed


@pytest.mark.parametrize(
    ("names", "most", "more", "english", "french"),
    [
        ([], 0, 0, "", ""),
        (["A"], 3, 0, "A", "A"),
        (["A", "B", "C"], 0, 0, "A, B and C", "A, B et C"),
        (["A", "B", "C"], 2, 0, "A, B and C", "A, B et C"),
        (["A", "B", "C", "D"], 2, 0, "A, B and 2 more", "A, B et 2 de plus"),
        (["A", "B", "C"], 2, 1200, "A, B and 1,201 more", "A, B et 1\u202f201 de plus"),
        (["A"], 0, 1, "A and 1 more", "A et 1 de plus"),
        (["A, of B", "C"], 0, 0, "A, of B; C", "A, of B; C"),
        (["A, of B", "C", "D"], 1, 0, "A, of B and 2 more", "A, of B et 2 de plus"),
    ],
)
def test_names_stand_in_a_row_and_the_first_few_where_they_are_many(
    names: list[str], most: int, more: int, english: str, french: str
) -> None:
    for language, told in (("en", english), ("fr", french)):
        spoken: Language = "en" if language == "en" else "fr"
        assert listed(names, spoken, most=most, more=more) == told
