"""Which words of those that somebody types stand together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph.typed import one_name, pairs, units


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["Public Safety Canada", "RCMP"], ["Public Safety Canada", "RCMP"]),
        (["“Public", "Safety", "Canada”", "RCMP"], ["Public Safety Canada", "RCMP"]),
        (["RCMP", "“Public", "Safety", "Canada”"], ["RCMP", "Public Safety Canada"]),
        (["“Public Safety", "Canada”", "“RCMP”"], ["Public Safety Canada", "RCMP"]),
        (["“Public Safety Canada” “RCMP”"], ["Public Safety Canada", "RCMP"]),
        (["«", "Sécurité", "publique", "»", "GRC"], ["Sécurité publique", "GRC"]),
        (["«\u00a0Sécurité publique\u202f»"], ["Sécurité publique"]),
        (["‘Children’s", "Aid’", "l’Île"], ["Children’s Aid", "l’Île"]),
        (["Pilots’", "Union"], ["Pilots’", "Union"]),
        (["“Public", "Safety"], ["Public", "Safety"]),
        (["", "zoe"], ["", "zoe"]),
        (["“”"], []),
    ],
)
def test_quotes_of_a_word_processor_hold_a_name_together(words: list[str], found: list[str]) -> None:
    assert units(words) == found


def test_all_words_are_one_name_where_one_is_taken() -> None:
    assert one_name(["“Public", "Safety”", "Canada"]) == one_name(["Public", " Safety ", "Canada"]) == "Public Safety Canada"


def test_words_are_read_as_two_names_in_every_way() -> None:
    assert pairs(["a", "b c", "d"]) == [("a", "b c d"), ("a b c", "d")]
    assert pairs(["a"]) == []


@given(st.lists(st.text("ab ", min_size=1).filter(str.strip), min_size=1, max_size=4))
def test_a_text_in_quotes_is_one_unit_in_whichever_quotes_and_however_a_shell_parts_it(texts: list[str]) -> None:
    whole = [" ".join(text.split()) for text in texts]
    for opening, closing in ("“”", "«»", "‘’"):
        assert units([word for text in whole for word in f"{opening}{text}{closing}".split()]) == whole
